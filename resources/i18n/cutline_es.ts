<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>ArticleModel</name>
        <message>
            <source>CAPTION</source>
            <translation>PIE DE FOTO</translation>
        </message>
        <message>
            <source>CAPTION AND CREDIT</source>
            <translation>PIE DE FOTO Y CRÉDITO</translation>
        </message>
        <message>
            <source>CREDIT</source>
            <translation>CRÉDITO</translation>
        </message>
        <message>
            <source>Caption of slot {number}</source>
            <translation>Pie de foto del hueco {number}</translation>
        </message>
        <message>
            <source>Credit of slot {number}</source>
            <translation>Crédito del hueco {number}</translation>
        </message>
        <message>
            <source>PICTURE</source>
            <translation>IMAGEN</translation>
        </message>
        <message>
            <source>Picture of slot {number}</source>
            <translation>Imagen del hueco {number}</translation>
        </message>
        <message>
            <source>{part} · SLOT {number}</source>
            <translation>{part} · HUECO {number}</translation>
        </message>
    </context>
    <context>
        <name>ArticlePane</name>
        <message>
            <source>Article</source>
            <translation>Artículo</translation>
        </message>
        <message>
            <source>No article is open: these are the folder's photos.</source>
            <translation>No hay ningún artículo abierto: estas son las fotos de la carpeta.</translation>
        </message>
    </context>
    <context>
        <name>Asking</name>
        <message>
            <source>All files</source>
            <translation>Todos los archivos</translation>
        </message>
        <message>
            <source>Articles</source>
            <translation>Artículos</translation>
        </message>
        <message>
            <source>Caption sheets</source>
            <translation>Hojas de pies de foto</translation>
        </message>
        <message>
            <source>Export caption sheet</source>
            <translation>Exportar la hoja de pies de foto</translation>
        </message>
        <message>
            <source>Export keys</source>
            <translation>Exportar las teclas</translation>
        </message>
        <message>
            <source>Folder for copies or sidecars</source>
            <translation>Carpeta para copias o archivos adjuntos</translation>
        </message>
        <message>
            <source>Go on all the same</source>
            <translation>Seguir de todos modos</translation>
        </message>
        <message>
            <source>Open a folder of photos</source>
            <translation>Abrir una carpeta de fotos</translation>
        </message>
        <message>
            <source>Open an article</source>
            <translation>Abrir un artículo</translation>
        </message>
        <message>
            <source>Open marked-up sheet</source>
            <translation>Abrir una hoja corregida</translation>
        </message>
        <message>
            <source>Read with another encoding</source>
            <translation>Leer con otra codificación</translation>
        </message>
        <message>
            <source>Terms of use</source>
            <translation>Condiciones de uso</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message>
            <source>Text in the photos that does not say how it is written is in:</source>
            <translation>El texto de las fotos que no dice su codificación está en:</translation>
        </message>
        <message>
            <source>The article is written in:</source>
            <translation>El artículo está codificado en:</translation>
        </message>
        <message>
            <source>These photos come with terms of use:</source>
            <translation>Estas fotos tienen condiciones de uso:</translation>
        </message>
        <message numerus="yes">
            <source>… and %Ln more</source>
            <translation>
                <numerusform>… y %Ln más</numerusform>
                <numerusform>… y %Ln más</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CaptionBand</name>
        <message>
            <source>No credit</source>
            <translation>Sin crédito</translation>
        </message>
        <message>
            <source>Slot {number} of {of}</source>
            <translation>Hueco {number} de {of}</translation>
        </message>
    </context>
    <context>
        <name>CaptionCard</name>
        <message>
            <source>Article</source>
            <translation>Artículo</translation>
        </message>
        <message>
            <source>Caption, {source}</source>
            <translation>Pie de foto, {source}</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Archivo</translation>
        </message>
        <message>
            <source>Sidecar</source>
            <translation>Archivo adjunto</translation>
        </message>
        <message>
            <source>Take the caption of {source}</source>
            <translation>Tomar el pie de foto: {source}</translation>
        </message>
        <message>
            <source>Take this</source>
            <translation>Tomar este</translation>
        </message>
        <message>
            <source>next difference</source>
            <translation>siguiente diferencia</translation>
        </message>
    </context>
    <context>
        <name>CaptionComparison</name>
        <message numerus="yes">
            <source>%Ln differences</source>
            <translation>
                <numerusform>%Ln diferencia</numerusform>
                <numerusform>%Ln diferencias</numerusform>
            </translation>
        </message>
        <message>
            <source>1 difference</source>
            <translation>1 diferencia</translation>
        </message>
        <message>
            <source>Caption: five sources</source>
            <translation>Pie de foto: cinco fuentes</translation>
        </message>
        <message>
            <source>Caption: four sources</source>
            <translation>Pie de foto: cuatro fuentes</translation>
        </message>
        <message>
            <source>Caption: one source</source>
            <translation>Pie de foto: una fuente</translation>
        </message>
        <message>
            <source>Caption: three sources</source>
            <translation>Pie de foto: tres fuentes</translation>
        </message>
        <message>
            <source>Caption: two sources</source>
            <translation>Pie de foto: dos fuentes</translation>
        </message>
        <message>
            <source>Captions by source</source>
            <translation>Pies de foto por fuente</translation>
        </message>
        <message>
            <source>Difference {number} of {count}</source>
            <translation>Diferencia {number} de {count}</translation>
        </message>
        <message>
            <source>Difference {number} of {count}: {what}</source>
            <translation>Diferencia {number} de {count}: {what}</translation>
        </message>
        <message>
            <source>No caption</source>
            <translation>Sin pie de foto</translation>
        </message>
        <message>
            <source>The file has no caption.</source>
            <translation>El archivo no tiene pie de foto.</translation>
        </message>
        <message>
            <source>only in the article: “{words}”</source>
            <translation>solo en el artículo: «{words}»</translation>
        </message>
        <message>
            <source>only in {source}: “{words}”</source>
            <translation>solo en {source}: «{words}»</translation>
        </message>
        <message>
            <source>the article says “{one}”, {source} “{other}”</source>
            <translation>el artículo dice «{one}», {source} «{other}»</translation>
        </message>
        <message>
            <source>the same as the article</source>
            <translation>igual que en el artículo</translation>
        </message>
        <message>
            <source>the same as {source}</source>
            <translation>igual que en {source}</translation>
        </message>
        <message>
            <source>wins over {sources}: {why}</source>
            <translation>prevalece sobre {sources}: {why}</translation>
        </message>
    </context>
    <context>
        <name>CaptionPanel</name>
        <message>
            <source>Credit</source>
            <translation>Crédito</translation>
        </message>
        <message>
            <source>No credit</source>
            <translation>Sin crédito</translation>
        </message>
        <message>
            <source>Slot {number} of {of}</source>
            <translation>Hueco {number} de {of}</translation>
        </message>
    </context>
    <context>
        <name>CaptionText</name>
        <message>
            <source>Caption</source>
            <translation>Pie de foto</translation>
        </message>
        <message>
            <source>No caption</source>
            <translation>Sin pie de foto</translation>
        </message>
    </context>
    <context>
        <name>CaptionsDialog</name>
        <message numerus="yes">
            <source>%Ln copies are written; JPEG, PNG and WebP hold the words themselves.</source>
            <translation>
                <numerusform>Se escribirá %Ln copia; JPEG, PNG y WebP llevan dentro los textos.</numerusform>
                <numerusform>Se escribirán %Ln copias; JPEG, PNG y WebP llevan dentro los textos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln sidecars are written.</source>
            <translation>
                <numerusform>Se escribirá %Ln archivo adjunto.</numerusform>
                <numerusform>Se escribirán %Ln archivos adjuntos.</numerusform>
            </translation>
        </message>
        <message>
            <source>Beside the photos</source>
            <translation>Junto a las fotos</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Caption</source>
            <translation>Pie de foto</translation>
        </message>
        <message>
            <source>Captions into the photos</source>
            <translation>Pies de foto en las fotos</translation>
        </message>
        <message>
            <source>Choose a folder for the copies.</source>
            <translation>Elija una carpeta para las copias.</translation>
        </message>
        <message>
            <source>Copies</source>
            <translation>Copias</translation>
        </message>
        <message>
            <source>Copyright</source>
            <translation>Copyright</translation>
        </message>
        <message>
            <source>Copyright notice</source>
            <translation>Aviso de copyright</translation>
        </message>
        <message>
            <source>Creator</source>
            <translation>Autor</translation>
        </message>
        <message>
            <source>Credit</source>
            <translation>Crédito</translation>
        </message>
        <message>
            <source>Folder…</source>
            <translation>Carpeta…</translation>
        </message>
        <message>
            <source>Headline</source>
            <translation>Titular</translation>
        </message>
        <message>
            <source>Leave out photos that are not sure ({n})</source>
            <translation>Dejar fuera las fotos dudosas ({n})</translation>
        </message>
        <message>
            <source>Name of the copies</source>
            <translation>Nombre de las copias</translation>
        </message>
        <message>
            <source>Photos stay as they are; all other data stay, too.</source>
            <translation>Las fotos quedan como están; los demás datos, también.</translation>
        </message>
        <message>
            <source>Sidecars (.xmp)</source>
            <translation>Adjuntos (.xmp)</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Fuente</translation>
        </message>
        <message>
            <source>They are copied as they are, with a sidecar: writing would end them.</source>
            <translation>Se copian tal cual, con un archivo adjunto: escribir las anularía.</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Título</translation>
        </message>
        <message>
            <source>Write</source>
            <translation>Escribir</translation>
        </message>
        <message>
            <source>Write into photos with Content Credentials all the same ({n})</source>
            <translation>Escribir igualmente en fotos con Content Credentials ({n})</translation>
        </message>
        <message>
            <source>Writing into these copies ends the validity of their Content Credentials.</source>
            <translation>Escribir en estas copias anula la validez de sus Content Credentials.</translation>
        </message>
        <message>
            <source>Written as XMP</source>
            <translation>Escrito como XMP</translation>
        </message>
        <message>
            <source>Written as XMP and, in JPEG, as IIM</source>
            <translation>Escrito como XMP y, en JPEG, como IIM</translation>
        </message>
        <message>
            <source>as in the credit, where it has a ©</source>
            <translation>como en el crédito, si lleva ©</translation>
        </message>
        <message>
            <source>stays as it is</source>
            <translation>queda como está</translation>
        </message>
    </context>
    <context>
        <name>ChecksPane</name>
        <message>
            <source>Accept it as it is (Delete)</source>
            <translation>Aceptarlo como está (Supr)</translation>
        </message>
        <message>
            <source>Checks</source>
            <translation>Revisión</translation>
        </message>
        <message>
            <source>Mend</source>
            <translation>Corregir</translation>
        </message>
        <message>
            <source>Mend: {text}</source>
            <translation>Corregir: {text}</translation>
        </message>
        <message>
            <source>Nothing to object to.</source>
            <translation>Nada que objetar.</translation>
        </message>
        <message>
            <source>Put right what it objects to ({keys})</source>
            <translation>Corregir lo señalado ({keys})</translation>
        </message>
        <message>
            <source>Waive</source>
            <translation>Aceptar</translation>
        </message>
        <message>
            <source>Waive: {text}</source>
            <translation>Aceptar: {text}</translation>
        </message>
        <message>
            <source>go</source>
            <translation>ir</translation>
        </message>
        <message>
            <source>mend</source>
            <translation>corregir</translation>
        </message>
        <message>
            <source>waive</source>
            <translation>aceptar</translation>
        </message>
    </context>
    <context>
        <name>ChecksSummary</name>
        <message numerus="yes">
            <source>%Ln photos</source>
            <translation>
                <numerusform>%Ln foto</numerusform>
                <numerusform>%Ln fotos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln slots</source>
            <translation>
                <numerusform>%Ln hueco</numerusform>
                <numerusform>%Ln huecos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln waived.</source>
            <translation>
                <numerusform>%Ln aceptada.</numerusform>
                <numerusform>%Ln aceptadas.</numerusform>
            </translation>
        </message>
        <message>
            <source>1 photo</source>
            <translation>1 foto</translation>
        </message>
        <message>
            <source>1 slot</source>
            <translation>1 hueco</translation>
        </message>
        <message>
            <source>Looked at {things}.</source>
            <translation>Revisado: {things}.</translation>
        </message>
        <message>
            <source>article</source>
            <translation>artículo</translation>
        </message>
        <message>
            <source>slot {number}</source>
            <translation>hueco {number}</translation>
        </message>
        <message>
            <source>the article</source>
            <translation>el artículo</translation>
        </message>
    </context>
    <context>
        <name>ComingBack</name>
        <message numerus="yes">
            <source>%Ln slots</source>
            <translation>
                <numerusform>%Ln hueco</numerusform>
                <numerusform>%Ln huecos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln without a photo</source>
            <translation>
                <numerusform>%Ln sin foto</numerusform>
                <numerusform>%Ln sin foto</numerusform>
            </translation>
        </message>
        <message>
            <source>1 slot</source>
            <translation>1 hueco</translation>
        </message>
        <message>
            <source>all with a photo</source>
            <translation>todos con foto</translation>
        </message>
        <message>
            <source>no slots</source>
            <translation>ningún hueco</translation>
        </message>
        <message>
            <source>not there any more</source>
            <translation>ya no está</translation>
        </message>
        <message>
            <source>today</source>
            <translation>hoy</translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>ayer</translation>
        </message>
    </context>
    <context>
        <name>Command</name>
        <message>
            <source>100 %</source>
            <translation>100 %</translation>
        </message>
        <message>
            <source>About Cutline</source>
            <translation>Acerca de Cutline</translation>
        </message>
        <message>
            <source>Accept what is sure</source>
            <translation>Aceptar lo seguro</translation>
        </message>
        <message>
            <source>Article</source>
            <translation>Artículo</translation>
        </message>
        <message>
            <source>Begin the caption a sentence earlier</source>
            <translation>Empezar el pie de foto una frase antes</translation>
        </message>
        <message>
            <source>Begin the caption a sentence later</source>
            <translation>Empezar el pie de foto una frase después</translation>
        </message>
        <message>
            <source>Caption in full screen</source>
            <translation>Pie de foto en pantalla completa</translation>
        </message>
        <message>
            <source>Captions into the photos…</source>
            <translation>Pies de foto en las fotos…</translation>
        </message>
        <message>
            <source>Change keys…</source>
            <translation>Cambiar las teclas…</translation>
        </message>
        <message>
            <source>Choose a photo…</source>
            <translation>Elegir una foto…</translation>
        </message>
        <message>
            <source>Command palette</source>
            <translation>Paleta de comandos</translation>
        </message>
        <message>
            <source>Desk rules…</source>
            <translation>Normas de la redacción…</translation>
        </message>
        <message>
            <source>Detach photo</source>
            <translation>Quitar la foto</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Edición</translation>
        </message>
        <message>
            <source>Edit caption</source>
            <translation>Editar el pie de foto</translation>
        </message>
        <message>
            <source>Edit credit</source>
            <translation>Editar el crédito</translation>
        </message>
        <message>
            <source>End the caption a sentence earlier</source>
            <translation>Terminar el pie de foto una frase antes</translation>
        </message>
        <message>
            <source>End the caption a sentence later</source>
            <translation>Terminar el pie de foto una frase después</translation>
        </message>
        <message>
            <source>Export caption sheet…</source>
            <translation>Exportar la hoja de pies de foto…</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Archivo</translation>
        </message>
        <message>
            <source>Find…</source>
            <translation>Buscar…</translation>
        </message>
        <message>
            <source>First slot</source>
            <translation>Primer hueco</translation>
        </message>
        <message>
            <source>Fit</source>
            <translation>Ajustar</translation>
        </message>
        <message>
            <source>Fit or 100 %</source>
            <translation>Ajustar o 100 %</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>Pantalla completa</translation>
        </message>
        <message>
            <source>Go</source>
            <translation>Ir</translation>
        </message>
        <message>
            <source>Go to number…</source>
            <translation>Ir al número…</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Ayuda</translation>
        </message>
        <message>
            <source>In the photo pane: next difference</source>
            <translation>En el panel de la foto: siguiente diferencia</translation>
        </message>
        <message>
            <source>In the picker: compare</source>
            <translation>En el selector: comparar</translation>
        </message>
        <message>
            <source>In the picker: no photo</source>
            <translation>En el selector: sin foto</translation>
        </message>
        <message>
            <source>Keep zoom</source>
            <translation>Mantener el zoom</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Teclas</translation>
        </message>
        <message>
            <source>Last slot</source>
            <translation>Último hueco</translation>
        </message>
        <message>
            <source>Light, dark or as the system</source>
            <translation>Claro, oscuro o como el sistema</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>Registro</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Mirar</translation>
        </message>
        <message>
            <source>Make it a caption</source>
            <translation>Convertirlo en pie de foto</translation>
        </message>
        <message>
            <source>Mend</source>
            <translation>Corregir</translation>
        </message>
        <message>
            <source>Mend what a check found</source>
            <translation>Corregir lo que halló la revisión</translation>
        </message>
        <message>
            <source>Next slot</source>
            <translation>Hueco siguiente</translation>
        </message>
        <message>
            <source>Next that needs work</source>
            <translation>Siguiente por revisar</translation>
        </message>
        <message>
            <source>Next unsure pair</source>
            <translation>Siguiente pareja dudosa</translation>
        </message>
        <message>
            <source>Not a slot</source>
            <translation>No es un hueco</translation>
        </message>
        <message>
            <source>One level back</source>
            <translation>Un nivel atrás</translation>
        </message>
        <message>
            <source>Open a folder of photos…</source>
            <translation>Abrir una carpeta de fotos…</translation>
        </message>
        <message>
            <source>Open an article…</source>
            <translation>Abrir un artículo…</translation>
        </message>
        <message>
            <source>Open marked-up sheet…</source>
            <translation>Abrir una hoja corregida…</translation>
        </message>
        <message>
            <source>Paste an article</source>
            <translation>Pegar un artículo</translation>
        </message>
        <message>
            <source>Photo</source>
            <translation>Foto</translation>
        </message>
        <message>
            <source>Previous slot</source>
            <translation>Hueco anterior</translation>
        </message>
        <message>
            <source>Previous that needs work</source>
            <translation>Anterior por revisar</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Imprimir…</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Salir</translation>
        </message>
        <message>
            <source>Read again from disk</source>
            <translation>Leer de nuevo del disco</translation>
        </message>
        <message>
            <source>Read with another encoding…</source>
            <translation>Leer con otra codificación…</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Rehacer</translation>
        </message>
        <message>
            <source>Settings…</source>
            <translation>Ajustes…</translation>
        </message>
        <message>
            <source>Shift all following by one</source>
            <translation>Desplazar un puesto todas las siguientes</translation>
        </message>
        <message>
            <source>Side pane</source>
            <translation>Panel lateral</translation>
        </message>
        <message>
            <source>Slideshow</source>
            <translation>Presentación</translation>
        </message>
        <message>
            <source>Swap with next</source>
            <translation>Intercambiar con el siguiente</translation>
        </message>
        <message>
            <source>Swap with previous</source>
            <translation>Intercambiar con el anterior</translation>
        </message>
        <message>
            <source>Ten slots back</source>
            <translation>Diez huecos atrás</translation>
        </message>
        <message>
            <source>Ten slots on</source>
            <translation>Diez huecos adelante</translation>
        </message>
        <message>
            <source>Try the sample</source>
            <translation>Probar el ejemplo</translation>
        </message>
        <message>
            <source>Turn left</source>
            <translation>Girar a la izquierda</translation>
        </message>
        <message>
            <source>Turn right</source>
            <translation>Girar a la derecha</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Ver</translation>
        </message>
        <message>
            <source>Walk</source>
            <translation>Recorrer</translation>
        </message>
        <message>
            <source>While typing: cancel</source>
            <translation>Al escribir: cancelar</translation>
        </message>
        <message>
            <source>While typing: done and next</source>
            <translation>Al escribir: terminar y seguir</translation>
        </message>
        <message>
            <source>Why this caption</source>
            <translation>Por qué este pie de foto</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>Acercar</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>Alejar</translation>
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <source>Commands</source>
            <translation>Comandos</translation>
        </message>
        <message>
            <source>Find a command</source>
            <translation>Buscar un comando</translation>
        </message>
        <message>
            <source>Type to find a command</source>
            <translation>Escriba para buscar un comando</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message numerus="yes">
            <source>%Ln slots have no credit.</source>
            <translation>
                <numerusform>%Ln huecos no tienen crédito.</numerusform>
                <numerusform>%Ln huecos no tienen crédito.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln slots have no photo.</source>
            <translation>
                <numerusform>%Ln huecos no tienen foto.</numerusform>
                <numerusform>%Ln huecos no tienen foto.</numerusform>
            </translation>
        </message>
        <message>
            <source>1 slot has no credit.</source>
            <translation>1 hueco no tiene crédito.</translation>
        </message>
        <message>
            <source>1 slot has no photo.</source>
            <translation>1 hueco no tiene foto.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Export caption sheet</source>
            <translation>Exportar la hoja de pies de foto</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportar…</translation>
        </message>
        <message>
            <source>Kept as</source>
            <translation>Guardado como</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Imprimir…</translation>
        </message>
        <message>
            <source>This is marked on the sheet.</source>
            <translation>Queda señalado en la hoja.</translation>
        </message>
    </context>
    <context>
        <name>ExportOptions</name>
        <message>
            <source> %</source>
            <translation> %</translation>
        </message>
        <message>
            <source> columns</source>
            <translation> columnas</translation>
        </message>
        <message>
            <source> dpi</source>
            <translation> ppp</translation>
        </message>
        <message>
            <source> lines</source>
            <translation> líneas</translation>
        </message>
        <message>
            <source> mm</source>
            <translation> mm</translation>
        </message>
        <message>
            <source>Checks</source>
            <translation>Revisión</translation>
        </message>
        <message>
            <source>Columns of the contact sheet</source>
            <translation>Columnas de la hoja de contactos</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Contactos</translation>
        </message>
        <message>
            <source>Credit</source>
            <translation>Crédito</translation>
        </message>
        <message>
            <source>Credit style</source>
            <translation>Estilo del crédito</translation>
        </message>
        <message>
            <source>Date taken</source>
            <translation>Fecha de la toma</translation>
        </message>
        <message>
            <source>File name and size</source>
            <translation>Nombre y tamaño del archivo</translation>
        </message>
        <message>
            <source>Footer</source>
            <translation>Pie de página</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Formato</translation>
        </message>
        <message>
            <source>Header</source>
            <translation>Encabezado</translation>
        </message>
        <message>
            <source>Layout</source>
            <translation>Diseño</translation>
        </message>
        <message>
            <source>Line in the article</source>
            <translation>Línea en el artículo</translation>
        </message>
        <message>
            <source>Lines of the contact sheet</source>
            <translation>Líneas de la hoja de contactos</translation>
        </message>
        <message>
            <source>Margin</source>
            <translation>Margen</translation>
        </message>
        <message>
            <source>On its side</source>
            <translation>Horizontal</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Papel</translation>
        </message>
        <message>
            <source>Paper upright or on its side</source>
            <translation>Papel vertical u horizontal</translation>
        </message>
        <message>
            <source>Photos</source>
            <translation>Fotos</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Imprimir</translation>
        </message>
        <message>
            <source>Proof</source>
            <translation>Prueba</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Filas</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message>
            <source>Type size</source>
            <translation>Cuerpo del texto</translation>
        </message>
        <message>
            <source>Upright</source>
            <translation>Vertical</translation>
        </message>
        <message>
            <source>as in the article</source>
            <translation>como en el artículo</translation>
        </message>
        <message>
            <source>as the format likes</source>
            <translation>según el formato</translation>
        </message>
        <message>
            <source>fits the paper</source>
            <translation>según el papel</translation>
        </message>
        <message>
            <source>{title}|{date}</source>
            <translation>{title}|{date}</translation>
        </message>
    </context>
    <context>
        <name>ExportPreview</name>
        <message>
            <source>Fit width</source>
            <translation>Ancho</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Página siguiente</translation>
        </message>
        <message>
            <source>Page as wide as there is room</source>
            <translation>Página tan ancha como quepa</translation>
        </message>
        <message>
            <source>Page {n} of {pages}</source>
            <translation>Página {n} de {pages}</translation>
        </message>
        <message>
            <source>Pages of the caption sheet</source>
            <translation>Páginas de la hoja de pies de foto</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>Página anterior</translation>
        </message>
    </context>
    <context>
        <name>FieldTable</name>
        <message>
            <source>Alt text</source>
            <translation>Texto alternativo</translation>
        </message>
        <message>
            <source>Article</source>
            <translation>Artículo</translation>
        </message>
        <message>
            <source>City</source>
            <translation>Ciudad</translation>
        </message>
        <message>
            <source>Copyright</source>
            <translation>Copyright</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>País</translation>
        </message>
        <message>
            <source>Creator</source>
            <translation>Autor</translation>
        </message>
        <message>
            <source>Credit</source>
            <translation>Crédito</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Fecha</translation>
        </message>
        <message>
            <source>Did not win</source>
            <translation>No prevaleció</translation>
        </message>
        <message>
            <source>Fields</source>
            <translation>Campos</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Archivo</translation>
        </message>
        <message>
            <source>Headline</source>
            <translation>Titular</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>Instrucciones</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Fuente</translation>
        </message>
        <message>
            <source>Take</source>
            <translation>Tomar</translation>
        </message>
        <message>
            <source>Take the credit {credit}</source>
            <translation>Tomar el crédito {credit}</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Título</translation>
        </message>
        <message>
            <source>agrees with the article</source>
            <translation>coincide con el artículo</translation>
        </message>
        <message>
            <source>differs from the article</source>
            <translation>difiere del artículo</translation>
        </message>
        <message>
            <source>may limit its use</source>
            <translation>puede limitar su uso</translation>
        </message>
        <message>
            <source>not in the article</source>
            <translation>no está en el artículo</translation>
        </message>
        <message>
            <source>{field}, article</source>
            <translation>{field}, artículo</translation>
        </message>
        <message>
            <source>{field}, file</source>
            <translation>{field}, archivo</translation>
        </message>
        <message>
            <source>{source}: {value}</source>
            <translation>{source}: {value}</translation>
        </message>
    </context>
    <context>
        <name>Filing</name>
        <message>
            <source>Caption sheet written: %s</source>
            <translation>Hoja de pies de foto escrita: %s</translation>
        </message>
        <message>
            <source>PNG pages</source>
            <translation>Páginas PNG</translation>
        </message>
        <message>
            <source>Printing</source>
            <translation>Imprimiendo</translation>
        </message>
        <message>
            <source>Sent to the printer.</source>
            <translation>Enviado a la impresora.</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message>
            <source>The clipboard holds no text. Copy an article first.</source>
            <translation>El portapapeles no contiene texto. Copie antes un artículo.</translation>
        </message>
        <message>
            <source>The pasted article cannot be kept: %s.</source>
            <translation>No se puede guardar el artículo pegado: %s.</translation>
        </message>
        <message>
            <source>This is the article itself. Choose another name.</source>
            <translation>Es el propio artículo. Elija otro nombre.</translation>
        </message>
        <message>
            <source>Writing the caption sheet</source>
            <translation>Escribiendo la hoja de pies de foto</translation>
        </message>
    </context>
    <context>
        <name>Filmstrip</name>
        <message>
            <source>Slots</source>
            <translation>Huecos</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>Buscar</translation>
        </message>
        <message>
            <source>Find in captions, credits and file names</source>
            <translation>Buscar en pies de foto, créditos y nombres de archivo</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Siguiente</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>No encontrado</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>Anterior</translation>
        </message>
        <message>
            <source>{at} of {count}</source>
            <translation>{at} de {count}</translation>
        </message>
    </context>
    <context>
        <name>Gathering</name>
        <message>
            <source>Comparing pictures</source>
            <translation>Comparando las imágenes</translation>
        </message>
        <message>
            <source>Opening %s</source>
            <translation>Abriendo %s</translation>
        </message>
        <message>
            <source>Reading photos</source>
            <translation>Leyendo las fotos</translation>
        </message>
    </context>
    <context>
        <name>GoTo</name>
        <message>
            <source>Go</source>
            <translation>Ir</translation>
        </message>
        <message>
            <source>Go to slot</source>
            <translation>Ir al hueco</translation>
        </message>
        <message>
            <source>Number of the slot</source>
            <translation>Número del hueco</translation>
        </message>
        <message>
            <source>of {last}</source>
            <translation>de {last}</translation>
        </message>
    </context>
    <context>
        <name>HandingOn</name>
        <message>
            <source>Called off; what is written already stays.</source>
            <translation>Cancelado; lo ya escrito se queda.</translation>
        </message>
        <message numerus="yes">
            <source>Captions written for %Ln photos: {place}</source>
            <translation>
                <numerusform>Pies de foto escritos para %Ln foto: {place}</numerusform>
                <numerusform>Pies de foto escritos para %Ln fotos: {place}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Changes taken: %Ln. Ctrl+Z takes them back.</source>
            <translation>
                <numerusform>%Ln cambio tomado. Ctrl+Z lo deshace.</numerusform>
                <numerusform>%Ln cambios tomados. Ctrl+Z los deshace.</numerusform>
            </translation>
        </message>
        <message>
            <source>No photo is paired with a caption yet.</source>
            <translation>Aún no hay ninguna foto emparejada con un pie de foto.</translation>
        </message>
        <message>
            <source>Reading the marked-up sheet</source>
            <translation>Leyendo la hoja corregida</translation>
        </message>
        <message>
            <source>Take the marked-up sheet</source>
            <translation>Tomar la hoja corregida</translation>
        </message>
        <message>
            <source>Writing captions into the photos</source>
            <translation>Escribiendo los pies de foto en las fotos</translation>
        </message>
        <message numerus="yes">
            <source>… and %Ln more.</source>
            <translation>
                <numerusform>… y %Ln más.</numerusform>
                <numerusform>… y %Ln más.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Header</name>
        <message numerus="yes">
            <source>%Ln checks</source>
            <translation>
                <numerusform>%Ln aviso</numerusform>
                <numerusform>%Ln avisos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln paired</source>
            <translation>
                <numerusform>%Ln emparejado</numerusform>
                <numerusform>%Ln emparejados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln photos unplaced</source>
            <translation>
                <numerusform>%Ln foto sin hueco</numerusform>
                <numerusform>%Ln fotos sin hueco</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln slots</source>
            <translation>
                <numerusform>%Ln hueco</numerusform>
                <numerusform>%Ln huecos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln without a photo</source>
            <translation>
                <numerusform>%Ln sin foto</numerusform>
                <numerusform>%Ln sin foto</numerusform>
            </translation>
        </message>
        <message>
            <source>1 check</source>
            <translation>1 aviso</translation>
        </message>
        <message>
            <source>1 photo unplaced</source>
            <translation>1 foto sin hueco</translation>
        </message>
        <message>
            <source>1 slot</source>
            <translation>1 hueco</translation>
        </message>
        <message>
            <source>Export sheet…</source>
            <translation>Exportar la hoja…</translation>
        </message>
        <message>
            <source>Export the caption sheet</source>
            <translation>Exportar la hoja de pies de foto</translation>
        </message>
        <message>
            <source>No slots</source>
            <translation>Ningún hueco</translation>
        </message>
        <message>
            <source>Nothing to check</source>
            <translation>Nada que revisar</translation>
        </message>
        <message>
            <source>Open an article</source>
            <translation>Abrir un artículo</translation>
        </message>
        <message>
            <source>Open…</source>
            <translation>Abrir…</translation>
        </message>
        <message>
            <source>Shows what an editor would object to</source>
            <translation>Muestra lo que objetaría un editor</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>Sin título</translation>
        </message>
    </context>
    <context>
        <name>Helping</name>
        <message>
            <source>About Cutline</source>
            <translation>Acerca de Cutline</translation>
        </message>
        <message>
            <source>Cutline shows every photo slot of an article with its photo and caption.</source>
            <translation>Cutline muestra cada hueco de foto de un artículo con su foto y su pie.</translation>
        </message>
        <message>
            <source>The desk's rules are kept in %s.</source>
            <translation>Las normas de la redacción están en %s.</translation>
        </message>
        <message>
            <source>The log is kept in %s.</source>
            <translation>El registro está en %s.</translation>
        </message>
    </context>
    <context>
        <name>KeyEditor</name>
        <message>
            <source>Command</source>
            <translation>Comando</translation>
        </message>
        <message>
            <source>Commands and their keys</source>
            <translation>Los comandos y sus teclas</translation>
        </message>
        <message>
            <source>Enter: a new key. Delete: no key.</source>
            <translation>Intro: una tecla nueva. Supr: ninguna tecla.</translation>
        </message>
        <message>
            <source>Every command has its usual keys.</source>
            <translation>Cada comando tiene sus teclas habituales.</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportar…</translation>
        </message>
        <message>
            <source>Find a command or a key</source>
            <translation>Buscar un comando o una tecla</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Teclas</translation>
        </message>
        <message>
            <source>Remove keys</source>
            <translation>Quitar las teclas</translation>
        </message>
        <message>
            <source>Type to find a command or a key</source>
            <translation>Escriba para buscar un comando o una tecla</translation>
        </message>
        <message>
            <source>Usual keys</source>
            <translation>Teclas habituales</translation>
        </message>
        <message>
            <source>{key} is now “{command}”.</source>
            <translation>{key} es ahora «{command}».</translation>
        </message>
        <message>
            <source>{key} is “{command}” already. Press it once more to take it away.</source>
            <translation>{key} ya es «{command}». Púlsela otra vez para quitársela.</translation>
        </message>
        <message>
            <source>“{command}” has its usual keys.</source>
            <translation>«{command}» tiene sus teclas habituales.</translation>
        </message>
        <message>
            <source>“{command}” has no key now.</source>
            <translation>«{command}» ya no tiene tecla.</translation>
        </message>
    </context>
    <context>
        <name>KeyRecorder</name>
        <message>
            <source>New key…</source>
            <translation>Tecla nueva…</translation>
        </message>
        <message>
            <source>Press a key… Esc leaves it</source>
            <translation>Pulse una tecla… Esc lo deja</translation>
        </message>
    </context>
    <context>
        <name>KeySheet</name>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Find a command</source>
            <translation>Buscar un comando</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Teclas</translation>
        </message>
    </context>
    <context>
        <name>Keys</name>
        <message>
            <source>Backspace</source>
            <translation>⌫</translation>
        </message>
        <message>
            <source>PgDown</source>
            <translation>AvPág</translation>
        </message>
        <message>
            <source>PgUp</source>
            <translation>RePág</translation>
        </message>
        <message>
            <source>Shift</source>
            <translation>Mayús</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Espacio</translation>
        </message>
    </context>
    <context>
        <name>Looking</name>
        <message>
            <source>Colours: as the system has them.</source>
            <translation>Colores: como el sistema.</translation>
        </message>
        <message>
            <source>Colours: dark.</source>
            <translation>Colores: oscuros.</translation>
        </message>
        <message>
            <source>Colours: light.</source>
            <translation>Colores: claros.</translation>
        </message>
        <message>
            <source>Each photo starts fit.</source>
            <translation>Cada foto empieza ajustada.</translation>
        </message>
        <message>
            <source>Slideshow stopped.</source>
            <translation>Presentación detenida.</translation>
        </message>
        <message numerus="yes">
            <source>Slideshow: a photo every %Ln seconds.</source>
            <translation>
                <numerusform>Presentación: una foto cada %Ln segundo.</numerusform>
                <numerusform>Presentación: una foto cada %Ln segundos.</numerusform>
            </translation>
        </message>
        <message>
            <source>Zoom and place are kept.</source>
            <translation>Se mantienen el zoom y el lugar.</translation>
        </message>
    </context>
    <context>
        <name>Mending</name>
        <message>
            <source>Accept what is sure</source>
            <translation>Aceptar lo seguro</translation>
        </message>
        <message>
            <source>Choose a paragraph with ↑ ↓, then press M.</source>
            <translation>Elija un párrafo con ↑ ↓ y pulse M.</translation>
        </message>
        <message>
            <source>Detach photo of slot {number}</source>
            <translation>Quitar la foto del hueco {number}</translation>
        </message>
        <message>
            <source>Done again: %s</source>
            <translation>Rehecho: %s</translation>
        </message>
        <message>
            <source>Edit caption {number}</source>
            <translation>Editar el pie de foto {number}</translation>
        </message>
        <message>
            <source>Edit credit {number}</source>
            <translation>Editar el crédito {number}</translation>
        </message>
        <message>
            <source>Make it a caption</source>
            <translation>Convertirlo en pie de foto</translation>
        </message>
        <message>
            <source>Mend slot {number}</source>
            <translation>Corregir el hueco {number}</translation>
        </message>
        <message>
            <source>Mended. Ctrl+Z takes it back.</source>
            <translation>Corregido. Ctrl+Z lo deshace.</translation>
        </message>
        <message>
            <source>Narrow caption {number}</source>
            <translation>Acortar el pie de foto {number}</translation>
        </message>
        <message>
            <source>No folder with photos is open: choose one first (Ctrl+Shift+O).</source>
            <translation>No hay ninguna carpeta de fotos abierta: elija antes una (Ctrl+Mayús+O).</translation>
        </message>
        <message>
            <source>No rule has left a reason.</source>
            <translation>Ninguna regla ha dejado un motivo.</translation>
        </message>
        <message>
            <source>Not a slot: {number}</source>
            <translation>No es un hueco: {number}</translation>
        </message>
        <message>
            <source>Photo for slot {number}</source>
            <translation>Foto para el hueco {number}</translation>
        </message>
        <message>
            <source>Shift photos from slot {number}</source>
            <translation>Desplazar las fotos desde el hueco {number}</translation>
        </message>
        <message>
            <source>Slot removed. Ctrl+Z brings it back.</source>
            <translation>Hueco quitado. Ctrl+Z lo recupera.</translation>
        </message>
        <message>
            <source>Swap photo of slot {number}</source>
            <translation>Intercambiar la foto del hueco {number}</translation>
        </message>
        <message>
            <source>There is no sentence there that the caption could take in or leave out.</source>
            <translation>Ahí no hay ninguna frase que el pie de foto pueda tomar o dejar.</translation>
        </message>
        <message>
            <source>There is no slot to swap with on that side.</source>
            <translation>No hay ningún hueco con el que intercambiar por ese lado.</translation>
        </message>
        <message>
            <source>There is nothing here that a key could mend.</source>
            <translation>Aquí no hay nada que una tecla pueda corregir.</translation>
        </message>
        <message>
            <source>There is nothing sure left to accept.</source>
            <translation>No queda nada seguro por aceptar.</translation>
        </message>
        <message>
            <source>There is nothing to redo.</source>
            <translation>No hay nada que rehacer.</translation>
        </message>
        <message>
            <source>There is nothing to undo.</source>
            <translation>No hay nada que deshacer.</translation>
        </message>
        <message>
            <source>This paragraph is a caption already.</source>
            <translation>Este párrafo ya es un pie de foto.</translation>
        </message>
        <message>
            <source>Undone: %s</source>
            <translation>Deshecho: %s</translation>
        </message>
        <message>
            <source>Waive a remark</source>
            <translation>Aceptar un aviso</translation>
        </message>
        <message>
            <source>Widen caption {number}</source>
            <translation>Ampliar el pie de foto {number}</translation>
        </message>
        <message>
            <source>slot {number}</source>
            <translation>hueco {number}</translation>
        </message>
        <message>
            <source>unplaced</source>
            <translation>sin hueco</translation>
        </message>
    </context>
    <context>
        <name>Message</name>
        <message>
            <source>Dismiss</source>
            <translation>Descartar</translation>
        </message>
        <message>
            <source>Error</source>
            <translation>Error</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Mensaje</translation>
        </message>
    </context>
    <context>
        <name>Parts</name>
        <message>
            <source>Edge of the filmstrip</source>
            <translation>Borde de la tira de fotos</translation>
        </message>
        <message>
            <source>Edge of the side pane</source>
            <translation>Borde del panel lateral</translation>
        </message>
    </context>
    <context>
        <name>PhotoFacts</name>
        <message numerus="yes">
            <source>%Ln frames</source>
            <translation>
                <numerusform>%Ln fotograma</numerusform>
                <numerusform>%Ln fotogramas</numerusform>
            </translation>
        </message>
        <message>
            <source>Taken {date}, {time}</source>
            <translation>Tomada el {date}, {time}</translation>
        </message>
        <message>
            <source>This file {fault}</source>
            <translation>Este archivo: {fault}</translation>
        </message>
    </context>
    <context>
        <name>PhotoPair</name>
        <message>
            <source>No photo</source>
            <translation>Sin foto</translation>
        </message>
    </context>
    <context>
        <name>PhotoPane</name>
        <message>
            <source>Another encoding…</source>
            <translation>Otra codificación…</translation>
        </message>
        <message>
            <source>File name</source>
            <translation>Nombre del archivo</translation>
        </message>
        <message>
            <source>Photo</source>
            <translation>Foto</translation>
        </message>
        <message>
            <source>Read the photo's text with another encoding</source>
            <translation>Leer el texto de la foto con otra codificación</translation>
        </message>
        <message>
            <source>This slot has no photo.</source>
            <translation>Este hueco no tiene foto.</translation>
        </message>
    </context>
    <context>
        <name>Picker</name>
        <message numerus="yes">
            <source>%Ln photos, best first</source>
            <translation>
                <numerusform>%Ln foto, primero la mejor</numerusform>
                <numerusform>%Ln fotos, primero las mejores</numerusform>
            </translation>
        </message>
        <message>
            <source>1 photo</source>
            <translation>1 foto</translation>
        </message>
        <message>
            <source>A photo for slot {number}</source>
            <translation>Una foto para el hueco {number}</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Filter by name or words</source>
            <translation>Filtrar por nombre o palabras</translation>
        </message>
        <message>
            <source>Filter the photos</source>
            <translation>Filtrar las fotos</translation>
        </message>
        <message>
            <source>No caption</source>
            <translation>Sin pie de foto</translation>
        </message>
        <message>
            <source>Photos, best first</source>
            <translation>Fotos, primero las mejores</translation>
        </message>
        <message>
            <source>Slot {number} now</source>
            <translation>Hueco {number} ahora</translation>
        </message>
        <message>
            <source>Two photos compared</source>
            <translation>Dos fotos comparadas</translation>
        </message>
        <message>
            <source>Use this photo</source>
            <translation>Usar esta foto</translation>
        </message>
        <message>
            <source>choose</source>
            <translation>elegir</translation>
        </message>
        <message>
            <source>compare</source>
            <translation>comparar</translation>
        </message>
        <message>
            <source>filter</source>
            <translation>filtrar</translation>
        </message>
        <message>
            <source>no photo</source>
            <translation>sin foto</translation>
        </message>
    </context>
    <context>
        <name>PresetsRow</name>
        <message>
            <source>Delete</source>
            <translation>Eliminar</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Kept as</source>
            <translation>Guardado como</translation>
        </message>
        <message>
            <source>The desk's default</source>
            <translation>Lo habitual en la redacción</translation>
        </message>
        <message>
            <source>a name for these choices</source>
            <translation>un nombre para estas opciones</translation>
        </message>
    </context>
    <context>
        <name>QShortcut</name>
        <message>
            <source>Shift</source>
            <translation>Mayús</translation>
        </message>
    </context>
    <context>
        <name>RemarkModel</name>
        <message>
            <source>Error</source>
            <translation>Error</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Revisar</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>article</source>
            <translation>artículo</translation>
        </message>
        <message>
            <source>slot {number}</source>
            <translation>hueco {number}</translation>
        </message>
    </context>
    <context>
        <name>ReturnedCard</name>
        <message>
            <source>(nothing)</source>
            <translation>(nada)</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Antes</translation>
        </message>
        <message>
            <source>Before: {before} Now: {after}</source>
            <translation>Antes: {before} Ahora: {after}</translation>
        </message>
        <message>
            <source>Caption of slot {n}</source>
            <translation>Pie de foto del hueco {n}</translation>
        </message>
        <message>
            <source>Credit of slot {n}</source>
            <translation>Crédito del hueco {n}</translation>
        </message>
        <message>
            <source>On the sheet</source>
            <translation>En la hoja</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>nada</translation>
        </message>
    </context>
    <context>
        <name>ReturnedDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>Cambios</translation>
        </message>
        <message>
            <source>Leave all</source>
            <translation>Dejar todos</translation>
        </message>
        <message>
            <source>Marked-up sheet</source>
            <translation>Hoja corregida</translation>
        </message>
        <message>
            <source>Not on the sheet: {slots}.</source>
            <translation>No están en la hoja: {slots}.</translation>
        </message>
        <message numerus="yes">
            <source>On the sheet, but not in the article: %Ln.</source>
            <translation>
                <numerusform>En la hoja, pero no en el artículo: %Ln.</numerusform>
                <numerusform>En la hoja, pero no en el artículo: %Ln.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Take %Ln changes</source>
            <translation>
                <numerusform>Tomar %Ln cambio</numerusform>
                <numerusform>Tomar %Ln cambios</numerusform>
            </translation>
        </message>
        <message>
            <source>Take 1 change</source>
            <translation>Tomar 1 cambio</translation>
        </message>
        <message>
            <source>Take all</source>
            <translation>Tomar todos</translation>
        </message>
        <message>
            <source>The sheet changes nothing.</source>
            <translation>La hoja no cambia nada.</translation>
        </message>
        <message>
            <source>leave</source>
            <translation>dejar</translation>
        </message>
        <message>
            <source>take</source>
            <translation>tomar</translation>
        </message>
    </context>
    <context>
        <name>SettingsDialog</name>
        <message>
            <source>All this stands in one file, each line explained.</source>
            <translation>Todo esto está en un archivo, con cada línea explicada.</translation>
        </message>
        <message>
            <source>Articles</source>
            <translation>Artículos</translation>
        </message>
        <message>
            <source>As in the article</source>
            <translation>Como en el artículo</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Como el sistema</translation>
        </message>
        <message>
            <source>Below the photo.</source>
            <translation>Debajo de la foto.</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Vaciar</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Colores</translation>
        </message>
        <message>
            <source>Counting what is kept on disk…</source>
            <translation>Contando lo guardado en el disco…</translation>
        </message>
        <message>
            <source>Credits and checks</source>
            <translation>Créditos y revisión</translation>
        </message>
        <message>
            <source>Credits on caption sheets</source>
            <translation>Créditos en las hojas de pies de foto</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Oscuro</translation>
        </message>
        <message>
            <source>Desk rules</source>
            <translation>Normas de la redacción</translation>
        </message>
        <message>
            <source>Edit the rules…</source>
            <translation>Editar las normas…</translation>
        </message>
        <message>
            <source>Encoding</source>
            <translation>Codificación</translation>
        </message>
        <message>
            <source>Face of captions</source>
            <translation>Letra de los pies de foto</translation>
        </message>
        <message>
            <source>Files here, named as those that come with Cutline, add your own agencies (agencies/…) and words (cues/…).</source>
            <translation>Los archivos de aquí, llamados como los que trae Cutline, añaden sus agencias (agencies/…) y palabras (cues/…).</translation>
        </message>
        <message>
            <source>Folders of photos</source>
            <translation>Carpetas de fotos</translation>
        </message>
        <message>
            <source>For articles that neither say theirs nor are UTF-8.</source>
            <translation>Para los artículos que no dicen la suya ni están en UTF-8.</translation>
        </message>
        <message>
            <source>For example {creator}/{agency}. Each export can have its own.</source>
            <translation>Por ejemplo {creator}/{agency}. Cada exportación puede tener el suyo.</translation>
        </message>
        <message>
            <source>Found by itself</source>
            <translation>Hallado por sí solo</translation>
        </message>
        <message>
            <source>From the next start on.</source>
            <translation>Desde el próximo inicio.</translation>
        </message>
        <message>
            <source>Guess it</source>
            <translation>Adivinarla</translation>
        </message>
        <message>
            <source>Holds for the window and all dialogs.</source>
            <translation>Vale para la ventana y todos los diálogos.</translation>
        </message>
        <message>
            <source>How long each photo is shown.</source>
            <translation>Cuánto tiempo se muestra cada foto.</translation>
        </message>
        <message>
            <source>Keep zoom</source>
            <translation>Mantener el zoom</translation>
        </message>
        <message numerus="yes">
            <source>Kept on disk: %Ln pictures, {size} MB.</source>
            <translation>
                <numerusform>En el disco: %Ln imagen, {size} MB.</numerusform>
                <numerusform>En el disco: %Ln imágenes, {size} MB.</numerusform>
            </translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Teclas</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Less motion</source>
            <translation>Menos movimiento</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Apariencia</translation>
        </message>
        <message>
            <source>MB</source>
            <translation>MB</translation>
        </message>
        <message>
            <source>Memory and disk</source>
            <translation>Memoria y disco</translation>
        </message>
        <message>
            <source>More make walking back quicker.</source>
            <translation>Con más, volver atrás es más rápido.</translation>
        </message>
        <message>
            <source>Nothing blinks, fades or runs. The system's own wish always holds.</source>
            <translation>Nada parpadea, se funde ni corre. El deseo del sistema siempre vale.</translation>
        </message>
        <message>
            <source>Open the folder of own additions</source>
            <translation>Abrir la carpeta de añadidos propios</translation>
        </message>
        <message>
            <source>Open the settings file</source>
            <translation>Abrir el archivo de ajustes</translation>
        </message>
        <message>
            <source>Pages of settings</source>
            <translation>Páginas de los ajustes</translation>
        </message>
        <message>
            <source>Photos kept in memory</source>
            <translation>Fotos en la memoria</translation>
        </message>
        <message>
            <source>Reset all keys</source>
            <translation>Restablecer todas las teclas</translation>
        </message>
        <message>
            <source>Reset this page</source>
            <translation>Restablecer esta página</translation>
        </message>
        <message>
            <source>Scripts that it lacks are shown in another.</source>
            <translation>Las escrituras que le faltan se muestran con otra.</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <source>Size of captions</source>
            <translation>Tamaño de los pies de foto</translation>
        </message>
        <message>
            <source>Slideshow</source>
            <translation>Presentación</translation>
        </message>
        <message>
            <source>Small pictures are made anew when they are needed. No photo is touched.</source>
            <translation>Las imágenes pequeñas se rehacen cuando hacen falta. No se toca ninguna foto.</translation>
        </message>
        <message>
            <source>The best serif there is</source>
            <translation>La mejor letra con remates</translation>
        </message>
        <message>
            <source>The next photo stands as large, and at the same place, as this one.</source>
            <translation>La foto siguiente queda tan grande, y en el mismo lugar, como esta.</translation>
        </message>
        <message>
            <source>Walking</source>
            <translation>Recorrido</translation>
        </message>
        <message>
            <source>What the checks object to.</source>
            <translation>Lo que objeta la revisión.</translation>
        </message>
        <message>
            <source>Where to look for an article's photos, seen from its own folder, with commas between them. {name} stands for the article's name: {name}-photos, ../images.</source>
            <translation>Dónde buscar las fotos de un artículo, desde su propia carpeta, separadas por comas. {name} es el nombre del artículo: {name}-photos, ../images.</translation>
        </message>
        <message>
            <source>pixels</source>
            <translation>píxeles</translation>
        </message>
        <message>
            <source>seconds</source>
            <translation>segundos</translation>
        </message>
    </context>
    <context>
        <name>SettingsSitting</name>
        <message>
            <source>It is kept in %s.</source>
            <translation>Está en %s.</translation>
        </message>
        <message>
            <source>The keys cannot be written: %s.</source>
            <translation>No se pueden escribir las teclas: %s.</translation>
        </message>
    </context>
    <context>
        <name>Showing</name>
        <message>
            <source>Drop one here, or press P to choose.</source>
            <translation>Suelte una aquí o pulse P para elegir.</translation>
        </message>
        <message>
            <source>Loading…</source>
            <translation>Cargando…</translation>
        </message>
        <message>
            <source>No caption was found in this article. Choose a paragraph in the article pane and press M to make it one.</source>
            <translation>No se ha encontrado ningún pie de foto en este artículo. Elija un párrafo en el panel del artículo y pulse M para convertirlo en uno.</translation>
        </message>
        <message>
            <source>No photo slots</source>
            <translation>Ningún hueco de foto</translation>
        </message>
        <message>
            <source>No photo yet</source>
            <translation>Aún sin foto</translation>
        </message>
        <message>
            <source>No photos</source>
            <translation>Ninguna foto</translation>
        </message>
        <message>
            <source>There are no pictures here.</source>
            <translation>Aquí no hay imágenes.</translation>
        </message>
        <message>
            <source>This photo cannot be shown.</source>
            <translation>No se puede mostrar esta foto.</translation>
        </message>
        <message>
            <source>no caption</source>
            <translation>sin pie de foto</translation>
        </message>
        <message>
            <source>no credit</source>
            <translation>sin crédito</translation>
        </message>
        <message>
            <source>{number} of {count}</source>
            <translation>{number} de {count}</translation>
        </message>
    </context>
    <context>
        <name>SidePane</name>
        <message>
            <source>Article</source>
            <translation>Artículo</translation>
        </message>
        <message>
            <source>Checks</source>
            <translation>Revisión</translation>
        </message>
        <message>
            <source>Checks {count}</source>
            <translation>Revisión {count}</translation>
        </message>
        <message>
            <source>Photo</source>
            <translation>Foto</translation>
        </message>
        <message>
            <source>Side pane</source>
            <translation>Panel lateral</translation>
        </message>
    </context>
    <context>
        <name>SlotCard</name>
        <message>
            <source>No credit</source>
            <translation>Sin crédito</translation>
        </message>
        <message>
            <source>No photo yet
drop one here</source>
            <translation>Aún sin foto
suelte una aquí</translation>
        </message>
        <message>
            <source>{percent} %</source>
            <translation>{percent} %</translation>
        </message>
    </context>
    <context>
        <name>SlotModel</name>
        <message>
            <source>No caption</source>
            <translation>Sin pie de foto</translation>
        </message>
        <message>
            <source>No credit</source>
            <translation>Sin crédito</translation>
        </message>
        <message>
            <source>No photo yet</source>
            <translation>Aún sin foto</translation>
        </message>
        <message>
            <source>Slot {number}</source>
            <translation>Hueco {number}</translation>
        </message>
        <message>
            <source>The photo is a guess, {n} % sure.</source>
            <translation>La foto es una conjetura, segura al {n} %.</translation>
        </message>
    </context>
    <context>
        <name>Stage</name>
        <message>
            <source>Photo</source>
            <translation>Foto</translation>
        </message>
    </context>
    <context>
        <name>StageChevrons</name>
        <message>
            <source>Next slot</source>
            <translation>Hueco siguiente</translation>
        </message>
        <message>
            <source>Previous slot</source>
            <translation>Hueco anterior</translation>
        </message>
    </context>
    <context>
        <name>Standing</name>
        <message>
            <source>Empty</source>
            <translation>Vacío</translation>
        </message>
        <message>
            <source>Fine</source>
            <translation>Bien</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Revisar</translation>
        </message>
        <message>
            <source>Wrong</source>
            <translation>Mal</translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Slot {number} of {of}</source>
            <translation>Hueco {number} de {of}</translation>
        </message>
        <message>
            <source>{done} of {total}</source>
            <translation>{done} de {total}</translation>
        </message>
        <message>
            <source>{percent} %</source>
            <translation>{percent} %</translation>
        </message>
    </context>
    <context>
        <name>Tasks</name>
        <message>
            <source>Called off; nothing was written.</source>
            <translation>Cancelado; no se ha escrito nada.</translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <source>No unplaced photos</source>
            <translation>Ninguna foto sin hueco</translation>
        </message>
        <message>
            <source>Unplaced photos</source>
            <translation>Fotos sin hueco</translation>
        </message>
        <message>
            <source>Unplaced photos ({n})</source>
            <translation>Fotos sin hueco ({n})</translation>
        </message>
    </context>
    <context>
        <name>WaiveBar</name>
        <message>
            <source>A reason, or nothing</source>
            <translation>Un motivo, o nada</translation>
        </message>
        <message>
            <source>Why may it stay as it is?</source>
            <translation>¿Por qué puede quedar así?</translation>
        </message>
        <message>
            <source>Why this remark is waived</source>
            <translation>Por qué se acepta este aviso</translation>
        </message>
    </context>
    <context>
        <name>Walking</name>
        <message>
            <source>Every slot is fine.</source>
            <translation>Todos los huecos están bien.</translation>
        </message>
        <message>
            <source>No pair is unsure.</source>
            <translation>Ninguna pareja es dudosa.</translation>
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <source>Cutline finds the photo captions and credits in it, and pairs them with the pictures in a folder.</source>
            <translation>Cutline encuentra en él los pies de foto y los créditos, y los empareja con las imágenes de una carpeta.</translation>
        </message>
        <message>
            <source>Drop an article and its photos here</source>
            <translation>Suelte aquí un artículo y sus fotos</translation>
        </message>
        <message>
            <source>Open an article</source>
            <translation>Abrir un artículo</translation>
        </message>
        <message>
            <source>Open article…</source>
            <translation>Abrir un artículo…</translation>
        </message>
        <message>
            <source>Paste article text</source>
            <translation>Pegar el texto de un artículo</translation>
        </message>
        <message>
            <source>Recent</source>
            <translation>Recientes</translation>
        </message>
        <message>
            <source>Take %s off the list</source>
            <translation>Quitar %s de la lista</translation>
        </message>
        <message>
            <source>Text, saved web page, Markdown, Word, OpenDocument or PDF · JPEG, PNG, WebP, TIFF, HEIC, AVIF</source>
            <translation>Texto, página web guardada, Markdown, Word, OpenDocument o PDF · JPEG, PNG, WebP, TIFF, HEIC, AVIF</translation>
        </message>
        <message>
            <source>Try the sample</source>
            <translation>Probar el ejemplo</translation>
        </message>
    </context>
    <context>
        <name>WhyPanel</name>
        <message>
            <source>Against</source>
            <translation>En contra</translation>
        </message>
        <message>
            <source>For</source>
            <translation>A favor</translation>
        </message>
        <message>
            <source>No photo of the folder speaks for this slot.</source>
            <translation>Ninguna foto de la carpeta encaja en este hueco.</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>Nothing speaks for it but its place.</source>
            <translation>Nada habla a su favor salvo su lugar.</translation>
        </message>
        <message>
            <source>Why no photo</source>
            <translation>Por qué ninguna foto</translation>
        </message>
        <message>
            <source>Why this photo</source>
            <translation>Por qué esta foto</translation>
        </message>
        <message>
            <source>Why this photo · {percent} %</source>
            <translation>Por qué esta foto · {percent} %</translation>
        </message>
        <message>
            <source>You chose this photo.</source>
            <translation>Usted eligió esta foto.</translation>
        </message>
        <message>
            <source>You left this slot without a photo.</source>
            <translation>Usted dejó este hueco sin foto.</translation>
        </message>
    </context>
    <context>
        <name>Window</name>
        <message>
            <source>Choose the folder…</source>
            <translation>Elegir la carpeta…</translation>
        </message>
        <message>
            <source>Something went wrong inside Cutline. Your decisions are safe.</source>
            <translation>Algo ha fallado dentro de Cutline. Sus decisiones están a salvo.</translation>
        </message>
        <message>
            <source>The folder of photos, %s, is not there any more. Your decisions are kept.</source>
            <translation>La carpeta de fotos %s ya no está. Sus decisiones se conservan.</translation>
        </message>
        <message>
            <source>all keys</source>
            <translation>todas las teclas</translation>
        </message>
        <message>
            <source>browse</source>
            <translation>recorrer</translation>
        </message>
        <message>
            <source>edit caption</source>
            <translation>editar el pie</translation>
        </message>
        <message>
            <source>export</source>
            <translation>exportar</translation>
        </message>
        <message>
            <source>full screen</source>
            <translation>pantalla completa</translation>
        </message>
        <message>
            <source>hide caption</source>
            <translation>ocultar el pie</translation>
        </message>
        <message>
            <source>leave</source>
            <translation>dejar</translation>
        </message>
    </context>
    <context>
        <name>Workspace</name>
        <message numerus="yes">
            <source>Gone from the folder: %Ln.</source>
            <translation>
                <numerusform>Ya no está en la carpeta: %Ln.</numerusform>
                <numerusform>Ya no están en la carpeta: %Ln.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>New in the folder: %Ln.</source>
            <translation>
                <numerusform>Nueva en la carpeta: %Ln.</numerusform>
                <numerusform>Nuevas en la carpeta: %Ln.</numerusform>
            </translation>
        </message>
        <message>
            <source>Photos in the folder have changed.</source>
            <translation>Han cambiado fotos de la carpeta.</translation>
        </message>
        <message>
            <source>The folder of photos has moved to %s.</source>
            <translation>La carpeta de fotos está ahora en %s.</translation>
        </message>
    </context>
</TS>
