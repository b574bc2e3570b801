<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>ArticleModel</name>
        <message>
            <source>CAPTION</source>
            <translation>BILDUNTERSCHRIFT</translation>
        </message>
        <message>
            <source>CAPTION AND CREDIT</source>
            <translation>BILDUNTERSCHRIFT UND -NACHWEIS</translation>
        </message>
        <message>
            <source>CREDIT</source>
            <translation>BILDNACHWEIS</translation>
        </message>
        <message>
            <source>Caption of slot {number}</source>
            <translation>Bildunterschrift von Platz {number}</translation>
        </message>
        <message>
            <source>Credit of slot {number}</source>
            <translation>Bildnachweis von Platz {number}</translation>
        </message>
        <message>
            <source>PICTURE</source>
            <translation>BILD</translation>
        </message>
        <message>
            <source>Picture of slot {number}</source>
            <translation>Bild von Platz {number}</translation>
        </message>
        <message>
            <source>{part} · SLOT {number}</source>
            <translation>{part} · PLATZ {number}</translation>
        </message>
    </context>
    <context>
        <name>ArticlePane</name>
        <message>
            <source>Article</source>
            <translation>Artikel</translation>
        </message>
        <message>
            <source>No article is open: these are the folder's photos.</source>
            <translation>Kein Artikel ist geöffnet: Das sind die Fotos des Ordners.</translation>
        </message>
    </context>
    <context>
        <name>Asking</name>
        <message>
            <source>All files</source>
            <translation>Alle Dateien</translation>
        </message>
        <message>
            <source>Articles</source>
            <translation>Artikel</translation>
        </message>
        <message>
            <source>Caption sheets</source>
            <translation>Bildtextlisten</translation>
        </message>
        <message>
            <source>Export caption sheet</source>
            <translation>Bildtextliste exportieren</translation>
        </message>
        <message>
            <source>Export keys</source>
            <translation>Tasten exportieren</translation>
        </message>
        <message>
            <source>Folder for copies or sidecars</source>
            <translation>Ordner für Kopien oder Begleitdateien</translation>
        </message>
        <message>
            <source>Go on all the same</source>
            <translation>Trotzdem fortfahren</translation>
        </message>
        <message>
            <source>Open a folder of photos</source>
            <translation>Fotoordner öffnen</translation>
        </message>
        <message>
            <source>Open an article</source>
            <translation>Artikel öffnen</translation>
        </message>
        <message>
            <source>Open marked-up sheet</source>
            <translation>Korrigierte Liste öffnen</translation>
        </message>
        <message>
            <source>Read with another encoding</source>
            <translation>Mit anderer Zeichencodierung lesen</translation>
        </message>
        <message>
            <source>Terms of use</source>
            <translation>Nutzungsbedingungen</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>Text in the photos that does not say how it is written is in:</source>
            <translation>Text in Fotos, der seine Codierung nicht nennt, ist codiert in:</translation>
        </message>
        <message>
            <source>The article is written in:</source>
            <translation>Der Artikel ist codiert in:</translation>
        </message>
        <message>
            <source>These photos come with terms of use:</source>
            <translation>Für diese Fotos gelten Nutzungsbedingungen:</translation>
        </message>
        <message numerus="yes">
            <source>… and %Ln more</source>
            <translation>
                <numerusform>… und %Ln weiteres</numerusform>
                <numerusform>… und %Ln weitere</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CaptionBand</name>
        <message>
            <source>No credit</source>
            <translation>Kein Bildnachweis</translation>
        </message>
        <message>
            <source>Slot {number} of {of}</source>
            <translation>Platz {number} von {of}</translation>
        </message>
    </context>
    <context>
        <name>CaptionCard</name>
        <message>
            <source>Article</source>
            <translation>Artikel</translation>
        </message>
        <message>
            <source>Caption, {source}</source>
            <translation>Bildunterschrift, {source}</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <source>Sidecar</source>
            <translation>Begleitdatei</translation>
        </message>
        <message>
            <source>Take the caption of {source}</source>
            <translation>Bildunterschrift übernehmen: {source}</translation>
        </message>
        <message>
            <source>Take this</source>
            <translation>Diese übernehmen</translation>
        </message>
        <message>
            <source>next difference</source>
            <translation>nächster Unterschied</translation>
        </message>
    </context>
    <context>
        <name>CaptionComparison</name>
        <message numerus="yes">
            <source>%Ln differences</source>
            <translation>
                <numerusform>%Ln Unterschied</numerusform>
                <numerusform>%Ln Unterschiede</numerusform>
            </translation>
        </message>
        <message>
            <source>1 difference</source>
            <translation>1 Unterschied</translation>
        </message>
        <message>
            <source>Caption: five sources</source>
            <translation>Bildunterschrift: fünf Quellen</translation>
        </message>
        <message>
            <source>Caption: four sources</source>
            <translation>Bildunterschrift: vier Quellen</translation>
        </message>
        <message>
            <source>Caption: one source</source>
            <translation>Bildunterschrift: eine Quelle</translation>
        </message>
        <message>
            <source>Caption: three sources</source>
            <translation>Bildunterschrift: drei Quellen</translation>
        </message>
        <message>
            <source>Caption: two sources</source>
            <translation>Bildunterschrift: zwei Quellen</translation>
        </message>
        <message>
            <source>Captions by source</source>
            <translation>Bildunterschriften nach Quelle</translation>
        </message>
        <message>
            <source>Difference {number} of {count}</source>
            <translation>Unterschied {number} von {count}</translation>
        </message>
        <message>
            <source>Difference {number} of {count}: {what}</source>
            <translation>Unterschied {number} von {count}: {what}</translation>
        </message>
        <message>
            <source>No caption</source>
            <translation>Keine Bildunterschrift</translation>
        </message>
        <message>
            <source>The file has no caption.</source>
            <translation>Die Datei enthält keine Bildunterschrift.</translation>
        </message>
        <message>
            <source>only in the article: “{words}”</source>
            <translation>nur im Artikel: „{words}“</translation>
        </message>
        <message>
            <source>only in {source}: “{words}”</source>
            <translation>nur in {source}: „{words}“</translation>
        </message>
        <message>
            <source>the article says “{one}”, {source} “{other}”</source>
            <translation>im Artikel steht „{one}“, in {source} „{other}“</translation>
        </message>
        <message>
            <source>the same as the article</source>
            <translation>wie im Artikel</translation>
        </message>
        <message>
            <source>the same as {source}</source>
            <translation>wie in {source}</translation>
        </message>
        <message>
            <source>wins over {sources}: {why}</source>
            <translation>gilt vor {sources}: {why}</translation>
        </message>
    </context>
    <context>
        <name>CaptionPanel</name>
        <message>
            <source>Credit</source>
            <translation>Bildnachweis</translation>
        </message>
        <message>
            <source>No credit</source>
            <translation>Kein Bildnachweis</translation>
        </message>
        <message>
            <source>Slot {number} of {of}</source>
            <translation>Platz {number} von {of}</translation>
        </message>
    </context>
    <context>
        <name>CaptionText</name>
        <message>
            <source>Caption</source>
            <translation>Bildunterschrift</translation>
        </message>
        <message>
            <source>No caption</source>
            <translation>Keine Bildunterschrift</translation>
        </message>
    </context>
    <context>
        <name>CaptionsDialog</name>
        <message numerus="yes">
            <source>%Ln copies are written; JPEG, PNG and WebP hold the words themselves.</source>
            <translation>
                <numerusform>%Ln Kopie wird geschrieben; JPEG, PNG und WebP enthalten die Texte selbst.</numerusform>
                <numerusform>%Ln Kopien werden geschrieben; JPEG, PNG und WebP enthalten die Texte selbst.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln sidecars are written.</source>
            <translation>
                <numerusform>%Ln Begleitdatei wird geschrieben.</numerusform>
                <numerusform>%Ln Begleitdateien werden geschrieben.</numerusform>
            </translation>
        </message>
        <message>
            <source>Beside the photos</source>
            <translation>Neben den Fotos</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Caption</source>
            <translation>Bildunterschrift</translation>
        </message>
        <message>
            <source>Captions into the photos</source>
            <translation>Bildunterschriften in die Fotos</translation>
        </message>
        <message>
            <source>Choose a folder for the copies.</source>
            <translation>Einen Ordner für die Kopien wählen.</translation>
        </message>
        <message>
            <source>Copies</source>
            <translation>Kopien</translation>
        </message>
        <message>
            <source>Copyright</source>
            <translation>Copyright</translation>
        </message>
        <message>
            <source>Copyright notice</source>
            <translation>Copyright-Vermerk</translation>
        </message>
        <message>
            <source>Creator</source>
            <translation>Urheber</translation>
        </message>
        <message>
            <source>Credit</source>
            <translation>Bildnachweis</translation>
        </message>
        <message>
            <source>Folder…</source>
            <translation>Ordner …</translation>
        </message>
        <message>
            <source>Headline</source>
            <translation>Überschrift</translation>
        </message>
        <message>
            <source>Leave out photos that are not sure ({n})</source>
            <translation>Unsicher zugeordnete Fotos auslassen ({n})</translation>
        </message>
        <message>
            <source>Name of the copies</source>
            <translation>Name der Kopien</translation>
        </message>
        <message>
            <source>Photos stay as they are; all other data stay, too.</source>
            <translation>Die Fotos bleiben, wie sie sind, und alle anderen Daten auch.</translation>
        </message>
        <message>
            <source>Sidecars (.xmp)</source>
            <translation>Begleitdateien (.xmp)</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Quelle</translation>
        </message>
        <message>
            <source>They are copied as they are, with a sidecar: writing would end them.</source>
            <translation>Sie werden unverändert kopiert, mit Begleitdatei: Schreiben würde sie ungültig machen.</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Write</source>
            <translation>Schreiben</translation>
        </message>
        <message>
            <source>Write into photos with Content Credentials all the same ({n})</source>
            <translation>Trotzdem in Fotos mit Content Credentials schreiben ({n})</translation>
        </message>
        <message>
            <source>Writing into these copies ends the validity of their Content Credentials.</source>
            <translation>Wer in diese Kopien schreibt, macht ihre Content Credentials ungültig.</translation>
        </message>
        <message>
            <source>Written as XMP</source>
            <translation>Geschrieben als XMP</translation>
        </message>
        <message>
            <source>Written as XMP and, in JPEG, as IIM</source>
            <translation>Geschrieben als XMP und, in JPEG, als IIM</translation>
        </message>
        <message>
            <source>as in the credit, where it has a ©</source>
            <translation>wie im Bildnachweis, wo er ein © hat</translation>
        </message>
        <message>
            <source>stays as it is</source>
            <translation>bleibt, wie es ist</translation>
        </message>
    </context>
    <context>
        <name>ChecksPane</name>
        <message>
            <source>Accept it as it is (Delete)</source>
            <translation>So hinnehmen, wie es ist (Entf)</translation>
        </message>
        <message>
            <source>Checks</source>
            <translation>Prüfung</translation>
        </message>
        <message>
            <source>Mend</source>
            <translation>Beheben</translation>
        </message>
        <message>
            <source>Mend: {text}</source>
            <translation>Beheben: {text}</translation>
        </message>
        <message>
            <source>Nothing to object to.</source>
            <translation>Nichts zu beanstanden.</translation>
        </message>
        <message>
            <source>Put right what it objects to ({keys})</source>
            <translation>Beheben, was beanstandet wird ({keys})</translation>
        </message>
        <message>
            <source>Waive</source>
            <translation>Hinnehmen</translation>
        </message>
        <message>
            <source>Waive: {text}</source>
            <translation>Hinnehmen: {text}</translation>
        </message>
        <message>
            <source>go</source>
            <translation>hingehen</translation>
        </message>
        <message>
            <source>mend</source>
            <translation>beheben</translation>
        </message>
        <message>
            <source>waive</source>
            <translation>hinnehmen</translation>
        </message>
    </context>
    <context>
        <name>ChecksSummary</name>
        <message numerus="yes">
            <source>%Ln photos</source>
            <translation>
                <numerusform>%Ln Foto</numerusform>
                <numerusform>%Ln Fotos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln slots</source>
            <translation>
                <numerusform>%Ln Bildplatz</numerusform>
                <numerusform>%Ln Bildplätze</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln waived.</source>
            <translation>
                <numerusform>%Ln hingenommen.</numerusform>
                <numerusform>%Ln hingenommen.</numerusform>
            </translation>
        </message>
        <message>
            <source>1 photo</source>
            <translation>1 Foto</translation>
        </message>
        <message>
            <source>1 slot</source>
            <translation>1 Bildplatz</translation>
        </message>
        <message>
            <source>Looked at {things}.</source>
            <translation>Geprüft: {things}.</translation>
        </message>
        <message>
            <source>article</source>
            <translation>Artikel</translation>
        </message>
        <message>
            <source>slot {number}</source>
            <translation>Platz {number}</translation>
        </message>
        <message>
            <source>the article</source>
            <translation>der Artikel</translation>
        </message>
    </context>
    <context>
        <name>ComingBack</name>
        <message numerus="yes">
            <source>%Ln slots</source>
            <translation>
                <numerusform>%Ln Bildplatz</numerusform>
                <numerusform>%Ln Bildplätze</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln without a photo</source>
            <translation>
                <numerusform>%Ln ohne Foto</numerusform>
                <numerusform>%Ln ohne Foto</numerusform>
            </translation>
        </message>
        <message>
            <source>1 slot</source>
            <translation>1 Bildplatz</translation>
        </message>
        <message>
            <source>all with a photo</source>
            <translation>alle mit Foto</translation>
        </message>
        <message>
            <source>no slots</source>
            <translation>keine Bildplätze</translation>
        </message>
        <message>
            <source>not there any more</source>
            <translation>nicht mehr da</translation>
        </message>
        <message>
            <source>today</source>
            <translation>heute</translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>gestern</translation>
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
            <translation>Über Cutline</translation>
        </message>
        <message>
            <source>Accept what is sure</source>
            <translation>Sichere Paare annehmen</translation>
        </message>
        <message>
            <source>Article</source>
            <translation>Artikel</translation>
        </message>
        <message>
            <source>Begin the caption a sentence earlier</source>
            <translation>Bildunterschrift einen Satz früher beginnen</translation>
        </message>
        <message>
            <source>Begin the caption a sentence later</source>
            <translation>Bildunterschrift einen Satz später beginnen</translation>
        </message>
        <message>
            <source>Caption in full screen</source>
            <translation>Bildunterschrift im Vollbild</translation>
        </message>
        <message>
            <source>Captions into the photos…</source>
            <translation>Bildunterschriften in die Fotos …</translation>
        </message>
        <message>
            <source>Change keys…</source>
            <translation>Tasten ändern …</translation>
        </message>
        <message>
            <source>Choose a photo…</source>
            <translation>Foto wählen …</translation>
        </message>
        <message>
            <source>Command palette</source>
            <translation>Befehlspalette</translation>
        </message>
        <message>
            <source>Desk rules…</source>
            <translation>Redaktionsregeln …</translation>
        </message>
        <message>
            <source>Detach photo</source>
            <translation>Foto lösen</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Bearbeiten</translation>
        </message>
        <message>
            <source>Edit caption</source>
            <translation>Bildunterschrift bearbeiten</translation>
        </message>
        <message>
            <source>Edit credit</source>
            <translation>Bildnachweis bearbeiten</translation>
        </message>
        <message>
            <source>End the caption a sentence earlier</source>
            <translation>Bildunterschrift einen Satz früher enden lassen</translation>
        </message>
        <message>
            <source>End the caption a sentence later</source>
            <translation>Bildunterschrift einen Satz später enden lassen</translation>
        </message>
        <message>
            <source>Export caption sheet…</source>
            <translation>Bildtextliste exportieren …</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <source>Find…</source>
            <translation>Suchen …</translation>
        </message>
        <message>
            <source>First slot</source>
            <translation>Erster Platz</translation>
        </message>
        <message>
            <source>Fit</source>
            <translation>Einpassen</translation>
        </message>
        <message>
            <source>Fit or 100 %</source>
            <translation>Einpassen oder 100 %</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>Vollbild</translation>
        </message>
        <message>
            <source>Go</source>
            <translation>Gehe zu</translation>
        </message>
        <message>
            <source>Go to number…</source>
            <translation>Gehe zu Nummer …</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Hilfe</translation>
        </message>
        <message>
            <source>In the photo pane: next difference</source>
            <translation>Im Fotobereich: nächster Unterschied</translation>
        </message>
        <message>
            <source>In the picker: compare</source>
            <translation>In der Fotoauswahl: vergleichen</translation>
        </message>
        <message>
            <source>In the picker: no photo</source>
            <translation>In der Fotoauswahl: kein Foto</translation>
        </message>
        <message>
            <source>Keep zoom</source>
            <translation>Zoom beibehalten</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Tasten</translation>
        </message>
        <message>
            <source>Last slot</source>
            <translation>Letzter Platz</translation>
        </message>
        <message>
            <source>Light, dark or as the system</source>
            <translation>Hell, dunkel oder wie das System</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>Protokoll</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Ansehen</translation>
        </message>
        <message>
            <source>Make it a caption</source>
            <translation>Zur Bildunterschrift machen</translation>
        </message>
        <message>
            <source>Mend</source>
            <translation>Beheben</translation>
        </message>
        <message>
            <source>Mend what a check found</source>
            <translation>Beheben, was die Prüfung fand</translation>
        </message>
        <message>
            <source>Next slot</source>
            <translation>Nächster Platz</translation>
        </message>
        <message>
            <source>Next that needs work</source>
            <translation>Nächster mit Handlungsbedarf</translation>
        </message>
        <message>
            <source>Next unsure pair</source>
            <translation>Nächstes unsicheres Paar</translation>
        </message>
        <message>
            <source>Not a slot</source>
            <translation>Kein Bildplatz</translation>
        </message>
        <message>
            <source>One level back</source>
            <translation>Eine Ebene zurück</translation>
        </message>
        <message>
            <source>Open a folder of photos…</source>
            <translation>Fotoordner öffnen …</translation>
        </message>
        <message>
            <source>Open an article…</source>
            <translation>Artikel öffnen …</translation>
        </message>
        <message>
            <source>Open marked-up sheet…</source>
            <translation>Korrigierte Liste öffnen …</translation>
        </message>
        <message>
            <source>Paste an article</source>
            <translation>Artikel einfügen</translation>
        </message>
        <message>
            <source>Photo</source>
            <translation>Foto</translation>
        </message>
        <message>
            <source>Previous slot</source>
            <translation>Vorheriger Platz</translation>
        </message>
        <message>
            <source>Previous that needs work</source>
            <translation>Vorheriger mit Handlungsbedarf</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Drucken …</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Beenden</translation>
        </message>
        <message>
            <source>Read again from disk</source>
            <translation>Neu von der Festplatte lesen</translation>
        </message>
        <message>
            <source>Read with another encoding…</source>
            <translation>Mit anderer Zeichencodierung lesen …</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Wiederholen</translation>
        </message>
        <message>
            <source>Settings…</source>
            <translation>Einstellungen …</translation>
        </message>
        <message>
            <source>Shift all following by one</source>
            <translation>Alle folgenden um eins verschieben</translation>
        </message>
        <message>
            <source>Side pane</source>
            <translation>Seitenleiste</translation>
        </message>
        <message>
            <source>Slideshow</source>
            <translation>Diaschau</translation>
        </message>
        <message>
            <source>Swap with next</source>
            <translation>Mit dem nächsten tauschen</translation>
        </message>
        <message>
            <source>Swap with previous</source>
            <translation>Mit dem vorherigen tauschen</translation>
        </message>
        <message>
            <source>Ten slots back</source>
            <translation>Zehn Plätze zurück</translation>
        </message>
        <message>
            <source>Ten slots on</source>
            <translation>Zehn Plätze weiter</translation>
        </message>
        <message>
            <source>Try the sample</source>
            <translation>Beispiel ausprobieren</translation>
        </message>
        <message>
            <source>Turn left</source>
            <translation>Nach links drehen</translation>
        </message>
        <message>
            <source>Turn right</source>
            <translation>Nach rechts drehen</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Ansicht</translation>
        </message>
        <message>
            <source>Walk</source>
            <translation>Blättern</translation>
        </message>
        <message>
            <source>While typing: cancel</source>
            <translation>Beim Schreiben: abbrechen</translation>
        </message>
        <message>
            <source>While typing: done and next</source>
            <translation>Beim Schreiben: fertig und weiter</translation>
        </message>
        <message>
            <source>Why this caption</source>
            <translation>Warum diese Bildunterschrift</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>Vergrößern</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>Verkleinern</translation>
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <source>Commands</source>
            <translation>Befehle</translation>
        </message>
        <message>
            <source>Find a command</source>
            <translation>Befehl suchen</translation>
        </message>
        <message>
            <source>Type to find a command</source>
            <translation>Tippen, um einen Befehl zu finden</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message numerus="yes">
            <source>%Ln slots have no credit.</source>
            <translation>
                <numerusform>%Ln Plätze haben keinen Bildnachweis.</numerusform>
                <numerusform>%Ln Plätze haben keinen Bildnachweis.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln slots have no photo.</source>
            <translation>
                <numerusform>%Ln Plätze haben kein Foto.</numerusform>
                <numerusform>%Ln Plätze haben kein Foto.</numerusform>
            </translation>
        </message>
        <message>
            <source>1 slot has no credit.</source>
            <translation>1 Platz hat keinen Bildnachweis.</translation>
        </message>
        <message>
            <source>1 slot has no photo.</source>
            <translation>1 Platz hat kein Foto.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Export caption sheet</source>
            <translation>Bildtextliste exportieren</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportieren …</translation>
        </message>
        <message>
            <source>Kept as</source>
            <translation>Gesichert als</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Drucken …</translation>
        </message>
        <message>
            <source>This is marked on the sheet.</source>
            <translation>Das ist auf der Liste vermerkt.</translation>
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
            <translation> Spalten</translation>
        </message>
        <message>
            <source> dpi</source>
            <translation> dpi</translation>
        </message>
        <message>
            <source> lines</source>
            <translation> Zeilen</translation>
        </message>
        <message>
            <source> mm</source>
            <translation> mm</translation>
        </message>
        <message>
            <source>Checks</source>
            <translation>Prüfung</translation>
        </message>
        <message>
            <source>Columns of the contact sheet</source>
            <translation>Spalten des Kontaktbogens</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Kontakt</translation>
        </message>
        <message>
            <source>Credit</source>
            <translation>Bildnachweis</translation>
        </message>
        <message>
            <source>Credit style</source>
            <translation>Form des Bildnachweises</translation>
        </message>
        <message>
            <source>Date taken</source>
            <translation>Aufnahmedatum</translation>
        </message>
        <message>
            <source>File name and size</source>
            <translation>Dateiname und -größe</translation>
        </message>
        <message>
            <source>Footer</source>
            <translation>Fußzeile</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <source>Header</source>
            <translation>Kopfzeile</translation>
        </message>
        <message>
            <source>Layout</source>
            <translation>Aufbau</translation>
        </message>
        <message>
            <source>Line in the article</source>
            <translation>Zeile im Artikel</translation>
        </message>
        <message>
            <source>Lines of the contact sheet</source>
            <translation>Zeilen des Kontaktbogens</translation>
        </message>
        <message>
            <source>Margin</source>
            <translation>Rand</translation>
        </message>
        <message>
            <source>On its side</source>
            <translation>Querformat</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Papier</translation>
        </message>
        <message>
            <source>Paper upright or on its side</source>
            <translation>Papier hoch oder quer</translation>
        </message>
        <message>
            <source>Photos</source>
            <translation>Fotos</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Drucken</translation>
        </message>
        <message>
            <source>Proof</source>
            <translation>Abzug</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Zeilen</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>Type size</source>
            <translation>Schriftgröße</translation>
        </message>
        <message>
            <source>Upright</source>
            <translation>Hochformat</translation>
        </message>
        <message>
            <source>as in the article</source>
            <translation>wie im Artikel</translation>
        </message>
        <message>
            <source>as the format likes</source>
            <translation>wie im Format üblich</translation>
        </message>
        <message>
            <source>fits the paper</source>
            <translation>wie es passt</translation>
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
            <translation>Breite</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Nächste Seite</translation>
        </message>
        <message>
            <source>Page as wide as there is room</source>
            <translation>Seite so breit wie der Platz</translation>
        </message>
        <message>
            <source>Page {n} of {pages}</source>
            <translation>Seite {n} von {pages}</translation>
        </message>
        <message>
            <source>Pages of the caption sheet</source>
            <translation>Seiten der Bildtextliste</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>Vorherige Seite</translation>
        </message>
    </context>
    <context>
        <name>FieldTable</name>
        <message>
            <source>Alt text</source>
            <translation>Alternativtext</translation>
        </message>
        <message>
            <source>Article</source>
            <translation>Artikel</translation>
        </message>
        <message>
            <source>City</source>
            <translation>Stadt</translation>
        </message>
        <message>
            <source>Copyright</source>
            <translation>Copyright</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Land</translation>
        </message>
        <message>
            <source>Creator</source>
            <translation>Urheber</translation>
        </message>
        <message>
            <source>Credit</source>
            <translation>Bildnachweis</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>Did not win</source>
            <translation>Nicht maßgeblich</translation>
        </message>
        <message>
            <source>Fields</source>
            <translation>Felder</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <source>Headline</source>
            <translation>Überschrift</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>Anweisungen</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Quelle</translation>
        </message>
        <message>
            <source>Take</source>
            <translation>Nehmen</translation>
        </message>
        <message>
            <source>Take the credit {credit}</source>
            <translation>Bildnachweis {credit} übernehmen</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>agrees with the article</source>
            <translation>stimmt mit dem Artikel überein</translation>
        </message>
        <message>
            <source>differs from the article</source>
            <translation>weicht vom Artikel ab</translation>
        </message>
        <message>
            <source>may limit its use</source>
            <translation>kann die Nutzung einschränken</translation>
        </message>
        <message>
            <source>not in the article</source>
            <translation>nicht im Artikel</translation>
        </message>
        <message>
            <source>{field}, article</source>
            <translation>{field}, Artikel</translation>
        </message>
        <message>
            <source>{field}, file</source>
            <translation>{field}, Datei</translation>
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
            <translation>Bildtextliste geschrieben: %s</translation>
        </message>
        <message>
            <source>PNG pages</source>
            <translation>PNG-Seiten</translation>
        </message>
        <message>
            <source>Printing</source>
            <translation>Drucken</translation>
        </message>
        <message>
            <source>Sent to the printer.</source>
            <translation>An den Drucker gesendet.</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>The clipboard holds no text. Copy an article first.</source>
            <translation>In der Zwischenablage ist kein Text. Kopieren Sie erst einen Artikel.</translation>
        </message>
        <message>
            <source>The pasted article cannot be kept: %s.</source>
            <translation>Der eingefügte Artikel kann nicht gesichert werden: %s.</translation>
        </message>
        <message>
            <source>This is the article itself. Choose another name.</source>
            <translation>Das ist der Artikel selbst. Wählen Sie einen anderen Namen.</translation>
        </message>
        <message>
            <source>Writing the caption sheet</source>
            <translation>Bildtextliste wird geschrieben</translation>
        </message>
    </context>
    <context>
        <name>Filmstrip</name>
        <message>
            <source>Slots</source>
            <translation>Bildplätze</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>Suchen</translation>
        </message>
        <message>
            <source>Find in captions, credits and file names</source>
            <translation>In Bildunterschriften, -nachweisen und Dateinamen suchen</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>Nicht gefunden</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>{at} of {count}</source>
            <translation>{at} von {count}</translation>
        </message>
    </context>
    <context>
        <name>Gathering</name>
        <message>
            <source>Comparing pictures</source>
            <translation>Bilder werden verglichen</translation>
        </message>
        <message>
            <source>Opening %s</source>
            <translation>%s wird geöffnet</translation>
        </message>
        <message>
            <source>Reading photos</source>
            <translation>Fotos werden gelesen</translation>
        </message>
    </context>
    <context>
        <name>GoTo</name>
        <message>
            <source>Go</source>
            <translation>Gehe zu</translation>
        </message>
        <message>
            <source>Go to slot</source>
            <translation>Gehe zu Platz</translation>
        </message>
        <message>
            <source>Number of the slot</source>
            <translation>Nummer des Platzes</translation>
        </message>
        <message>
            <source>of {last}</source>
            <translation>von {last}</translation>
        </message>
    </context>
    <context>
        <name>HandingOn</name>
        <message>
            <source>Called off; what is written already stays.</source>
            <translation>Abgebrochen; was geschrieben ist, bleibt.</translation>
        </message>
        <message numerus="yes">
            <source>Captions written for %Ln photos: {place}</source>
            <translation>
                <numerusform>Bildunterschriften für %Ln Foto geschrieben: {place}</numerusform>
                <numerusform>Bildunterschriften für %Ln Fotos geschrieben: {place}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Changes taken: %Ln. Ctrl+Z takes them back.</source>
            <translation>
                <numerusform>%Ln Änderung übernommen. Strg+Z nimmt sie zurück.</numerusform>
                <numerusform>%Ln Änderungen übernommen. Strg+Z nimmt sie zurück.</numerusform>
            </translation>
        </message>
        <message>
            <source>No photo is paired with a caption yet.</source>
            <translation>Noch ist kein Foto einer Bildunterschrift zugeordnet.</translation>
        </message>
        <message>
            <source>Reading the marked-up sheet</source>
            <translation>Korrigierte Liste wird gelesen</translation>
        </message>
        <message>
            <source>Take the marked-up sheet</source>
            <translation>Korrigierte Liste übernehmen</translation>
        </message>
        <message>
            <source>Writing captions into the photos</source>
            <translation>Bildunterschriften werden in die Fotos geschrieben</translation>
        </message>
        <message numerus="yes">
            <source>… and %Ln more.</source>
            <translation>
                <numerusform>… und %Ln weiteres.</numerusform>
                <numerusform>… und %Ln weitere.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Header</name>
        <message numerus="yes">
            <source>%Ln checks</source>
            <translation>
                <numerusform>%Ln Beanstandung</numerusform>
                <numerusform>%Ln Beanstandungen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln paired</source>
            <translation>
                <numerusform>%Ln zugeordnet</numerusform>
                <numerusform>%Ln zugeordnet</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln photos unplaced</source>
            <translation>
                <numerusform>%Ln Foto ohne Platz</numerusform>
                <numerusform>%Ln Fotos ohne Platz</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln slots</source>
            <translation>
                <numerusform>%Ln Bildplatz</numerusform>
                <numerusform>%Ln Bildplätze</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln without a photo</source>
            <translation>
                <numerusform>%Ln ohne Foto</numerusform>
                <numerusform>%Ln ohne Foto</numerusform>
            </translation>
        </message>
        <message>
            <source>1 check</source>
            <translation>1 Beanstandung</translation>
        </message>
        <message>
            <source>1 photo unplaced</source>
            <translation>1 Foto ohne Platz</translation>
        </message>
        <message>
            <source>1 slot</source>
            <translation>1 Bildplatz</translation>
        </message>
        <message>
            <source>Export sheet…</source>
            <translation>Liste exportieren …</translation>
        </message>
        <message>
            <source>Export the caption sheet</source>
            <translation>Die Bildtextliste exportieren</translation>
        </message>
        <message>
            <source>No slots</source>
            <translation>Keine Bildplätze</translation>
        </message>
        <message>
            <source>Nothing to check</source>
            <translation>Nichts zu beanstanden</translation>
        </message>
        <message>
            <source>Open an article</source>
            <translation>Artikel öffnen</translation>
        </message>
        <message>
            <source>Open…</source>
            <translation>Öffnen …</translation>
        </message>
        <message>
            <source>Shows what an editor would object to</source>
            <translation>Zeigt, was eine Redaktion beanstanden würde</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>Ohne Titel</translation>
        </message>
    </context>
    <context>
        <name>Helping</name>
        <message>
            <source>About Cutline</source>
            <translation>Über Cutline</translation>
        </message>
        <message>
            <source>Cutline shows every photo slot of an article with its photo and caption.</source>
            <translation>Cutline zeigt jeden Bildplatz eines Artikels mit Foto und Bildunterschrift.</translation>
        </message>
        <message>
            <source>The desk's rules are kept in %s.</source>
            <translation>Die Redaktionsregeln liegen in %s.</translation>
        </message>
        <message>
            <source>The log is kept in %s.</source>
            <translation>Das Protokoll liegt in %s.</translation>
        </message>
    </context>
    <context>
        <name>KeyEditor</name>
        <message>
            <source>Command</source>
            <translation>Befehl</translation>
        </message>
        <message>
            <source>Commands and their keys</source>
            <translation>Befehle und ihre Tasten</translation>
        </message>
        <message>
            <source>Enter: a new key. Delete: no key.</source>
            <translation>Enter: eine neue Taste. Entf: keine Taste.</translation>
        </message>
        <message>
            <source>Every command has its usual keys.</source>
            <translation>Jeder Befehl hat seine üblichen Tasten.</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportieren …</translation>
        </message>
        <message>
            <source>Find a command or a key</source>
            <translation>Befehl oder Taste suchen</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Tasten</translation>
        </message>
        <message>
            <source>Remove keys</source>
            <translation>Tasten entfernen</translation>
        </message>
        <message>
            <source>Type to find a command or a key</source>
            <translation>Tippen, um einen Befehl oder eine Taste zu finden</translation>
        </message>
        <message>
            <source>Usual keys</source>
            <translation>Übliche Tasten</translation>
        </message>
        <message>
            <source>{key} is now “{command}”.</source>
            <translation>{key} ist jetzt „{command}“.</translation>
        </message>
        <message>
            <source>{key} is “{command}” already. Press it once more to take it away.</source>
            <translation>{key} ist schon „{command}“. Noch einmal drücken nimmt sie dort weg.</translation>
        </message>
        <message>
            <source>“{command}” has its usual keys.</source>
            <translation>„{command}“ hat seine üblichen Tasten.</translation>
        </message>
        <message>
            <source>“{command}” has no key now.</source>
            <translation>„{command}“ hat jetzt keine Taste.</translation>
        </message>
    </context>
    <context>
        <name>KeyRecorder</name>
        <message>
            <source>New key…</source>
            <translation>Neue Taste …</translation>
        </message>
        <message>
            <source>Press a key… Esc leaves it</source>
            <translation>Taste drücken … Esc lässt es</translation>
        </message>
    </context>
    <context>
        <name>KeySheet</name>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Find a command</source>
            <translation>Befehl suchen</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Tasten</translation>
        </message>
    </context>
    <context>
        <name>Keys</name>
        <message>
            <source>Backspace</source>
            <translation>Rück</translation>
        </message>
        <message>
            <source>PgDown</source>
            <translation>Bild ↓</translation>
        </message>
        <message>
            <source>PgUp</source>
            <translation>Bild ↑</translation>
        </message>
        <message>
            <source>Shift</source>
            <translation>Umsch</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Leer</translation>
        </message>
    </context>
    <context>
        <name>Looking</name>
        <message>
            <source>Colours: as the system has them.</source>
            <translation>Farben: wie das System.</translation>
        </message>
        <message>
            <source>Colours: dark.</source>
            <translation>Farben: dunkel.</translation>
        </message>
        <message>
            <source>Colours: light.</source>
            <translation>Farben: hell.</translation>
        </message>
        <message>
            <source>Each photo starts fit.</source>
            <translation>Jedes Foto beginnt eingepasst.</translation>
        </message>
        <message>
            <source>Slideshow stopped.</source>
            <translation>Diaschau angehalten.</translation>
        </message>
        <message numerus="yes">
            <source>Slideshow: a photo every %Ln seconds.</source>
            <translation>
                <numerusform>Diaschau: jede Sekunde ein Foto (%Ln).</numerusform>
                <numerusform>Diaschau: alle %Ln Sekunden ein Foto.</numerusform>
            </translation>
        </message>
        <message>
            <source>Zoom and place are kept.</source>
            <translation>Zoom und Ausschnitt bleiben.</translation>
        </message>
    </context>
    <context>
        <name>Mending</name>
        <message>
            <source>Accept what is sure</source>
            <translation>Sichere Paare annehmen</translation>
        </message>
        <message>
            <source>Choose a paragraph with ↑ ↓, then press M.</source>
            <translation>Wählen Sie mit ↑ ↓ einen Absatz und drücken Sie M.</translation>
        </message>
        <message>
            <source>Detach photo of slot {number}</source>
            <translation>Foto von Platz {number} lösen</translation>
        </message>
        <message>
            <source>Done again: %s</source>
            <translation>Wiederholt: %s</translation>
        </message>
        <message>
            <source>Edit caption {number}</source>
            <translation>Bildunterschrift {number} bearbeiten</translation>
        </message>
        <message>
            <source>Edit credit {number}</source>
            <translation>Bildnachweis {number} bearbeiten</translation>
        </message>
        <message>
            <source>Make it a caption</source>
            <translation>Zur Bildunterschrift machen</translation>
        </message>
        <message>
            <source>Mend slot {number}</source>
            <translation>Platz {number} beheben</translation>
        </message>
        <message>
            <source>Mended. Ctrl+Z takes it back.</source>
            <translation>Behoben. Strg+Z nimmt es zurück.</translation>
        </message>
        <message>
            <source>Narrow caption {number}</source>
            <translation>Bildunterschrift {number} kürzen</translation>
        </message>
        <message>
            <source>No folder with photos is open: choose one first (Ctrl+Shift+O).</source>
            <translation>Kein Ordner mit Fotos ist geöffnet: Wählen Sie erst einen (Strg+Umschalt+O).</translation>
        </message>
        <message>
            <source>No rule has left a reason.</source>
            <translation>Keine Regel hat einen Grund hinterlassen.</translation>
        </message>
        <message>
            <source>Not a slot: {number}</source>
            <translation>Kein Bildplatz: {number}</translation>
        </message>
        <message>
            <source>Photo for slot {number}</source>
            <translation>Foto für Platz {number}</translation>
        </message>
        <message>
            <source>Shift photos from slot {number}</source>
            <translation>Fotos ab Platz {number} verschieben</translation>
        </message>
        <message>
            <source>Slot removed. Ctrl+Z brings it back.</source>
            <translation>Platz entfernt. Strg+Z holt ihn zurück.</translation>
        </message>
        <message>
            <source>Swap photo of slot {number}</source>
            <translation>Foto von Platz {number} tauschen</translation>
        </message>
        <message>
            <source>There is no sentence there that the caption could take in or leave out.</source>
            <translation>Dort ist kein Satz, den die Bildunterschrift aufnehmen oder abgeben könnte.</translation>
        </message>
        <message>
            <source>There is no slot to swap with on that side.</source>
            <translation>Auf dieser Seite ist kein Platz zum Tauschen.</translation>
        </message>
        <message>
            <source>There is nothing here that a key could mend.</source>
            <translation>Hier ist nichts, was eine Taste beheben könnte.</translation>
        </message>
        <message>
            <source>There is nothing sure left to accept.</source>
            <translation>Es ist nichts Sicheres mehr anzunehmen.</translation>
        </message>
        <message>
            <source>There is nothing to redo.</source>
            <translation>Es gibt nichts zu wiederholen.</translation>
        </message>
        <message>
            <source>There is nothing to undo.</source>
            <translation>Es gibt nichts rückgängig zu machen.</translation>
        </message>
        <message>
            <source>This paragraph is a caption already.</source>
            <translation>Dieser Absatz ist schon eine Bildunterschrift.</translation>
        </message>
        <message>
            <source>Undone: %s</source>
            <translation>Rückgängig gemacht: %s</translation>
        </message>
        <message>
            <source>Waive a remark</source>
            <translation>Beanstandung hinnehmen</translation>
        </message>
        <message>
            <source>Widen caption {number}</source>
            <translation>Bildunterschrift {number} erweitern</translation>
        </message>
        <message>
            <source>slot {number}</source>
            <translation>Platz {number}</translation>
        </message>
        <message>
            <source>unplaced</source>
            <translation>ohne Platz</translation>
        </message>
    </context>
    <context>
        <name>Message</name>
        <message>
            <source>Dismiss</source>
            <translation>Ausblenden</translation>
        </message>
        <message>
            <source>Error</source>
            <translation>Fehler</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Meldung</translation>
        </message>
    </context>
    <context>
        <name>Parts</name>
        <message>
            <source>Edge of the filmstrip</source>
            <translation>Rand des Filmstreifens</translation>
        </message>
        <message>
            <source>Edge of the side pane</source>
            <translation>Rand der Seitenleiste</translation>
        </message>
    </context>
    <context>
        <name>PhotoFacts</name>
        <message numerus="yes">
            <source>%Ln frames</source>
            <translation>
                <numerusform>%Ln Einzelbild</numerusform>
                <numerusform>%Ln Einzelbilder</numerusform>
            </translation>
        </message>
        <message>
            <source>Taken {date}, {time}</source>
            <translation>Aufgenommen am {date}, {time}</translation>
        </message>
        <message>
            <source>This file {fault}</source>
            <translation>Diese Datei: {fault}</translation>
        </message>
    </context>
    <context>
        <name>PhotoPair</name>
        <message>
            <source>No photo</source>
            <translation>Kein Foto</translation>
        </message>
    </context>
    <context>
        <name>PhotoPane</name>
        <message>
            <source>Another encoding…</source>
            <translation>Andere Codierung …</translation>
        </message>
        <message>
            <source>File name</source>
            <translation>Dateiname</translation>
        </message>
        <message>
            <source>Photo</source>
            <translation>Foto</translation>
        </message>
        <message>
            <source>Read the photo's text with another encoding</source>
            <translation>Den Text des Fotos mit anderer Zeichencodierung lesen</translation>
        </message>
        <message>
            <source>This slot has no photo.</source>
            <translation>Dieser Platz hat kein Foto.</translation>
        </message>
    </context>
    <context>
        <name>Picker</name>
        <message numerus="yes">
            <source>%Ln photos, best first</source>
            <translation>
                <numerusform>%Ln Foto, das beste zuerst</numerusform>
                <numerusform>%Ln Fotos, die besten zuerst</numerusform>
            </translation>
        </message>
        <message>
            <source>1 photo</source>
            <translation>1 Foto</translation>
        </message>
        <message>
            <source>A photo for slot {number}</source>
            <translation>Ein Foto für Platz {number}</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Filter by name or words</source>
            <translation>Nach Name oder Wörtern filtern</translation>
        </message>
        <message>
            <source>Filter the photos</source>
            <translation>Fotos filtern</translation>
        </message>
        <message>
            <source>No caption</source>
            <translation>Keine Bildunterschrift</translation>
        </message>
        <message>
            <source>Photos, best first</source>
            <translation>Fotos, die besten zuerst</translation>
        </message>
        <message>
            <source>Slot {number} now</source>
            <translation>Platz {number} jetzt</translation>
        </message>
        <message>
            <source>Two photos compared</source>
            <translation>Zwei Fotos im Vergleich</translation>
        </message>
        <message>
            <source>Use this photo</source>
            <translation>Dieses Foto nehmen</translation>
        </message>
        <message>
            <source>choose</source>
            <translation>wählen</translation>
        </message>
        <message>
            <source>compare</source>
            <translation>vergleichen</translation>
        </message>
        <message>
            <source>filter</source>
            <translation>filtern</translation>
        </message>
        <message>
            <source>no photo</source>
            <translation>kein Foto</translation>
        </message>
    </context>
    <context>
        <name>PresetsRow</name>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Sichern</translation>
        </message>
        <message>
            <source>Kept as</source>
            <translation>Gesichert als</translation>
        </message>
        <message>
            <source>The desk's default</source>
            <translation>Vorgabe der Redaktion</translation>
        </message>
        <message>
            <source>a name for these choices</source>
            <translation>ein Name für diese Auswahl</translation>
        </message>
    </context>
    <context>
        <name>QShortcut</name>
        <message>
            <source>Shift</source>
            <translation>Umsch</translation>
        </message>
    </context>
    <context>
        <name>RemarkModel</name>
        <message>
            <source>Error</source>
            <translation>Fehler</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Prüfen</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Hinweis</translation>
        </message>
        <message>
            <source>article</source>
            <translation>Artikel</translation>
        </message>
        <message>
            <source>slot {number}</source>
            <translation>Platz {number}</translation>
        </message>
    </context>
    <context>
        <name>ReturnedCard</name>
        <message>
            <source>(nothing)</source>
            <translation>(nichts)</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Vorher</translation>
        </message>
        <message>
            <source>Before: {before} Now: {after}</source>
            <translation>Vorher: {before} Jetzt: {after}</translation>
        </message>
        <message>
            <source>Caption of slot {n}</source>
            <translation>Bildunterschrift von Platz {n}</translation>
        </message>
        <message>
            <source>Credit of slot {n}</source>
            <translation>Bildnachweis von Platz {n}</translation>
        </message>
        <message>
            <source>On the sheet</source>
            <translation>Auf der Liste</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>nichts</translation>
        </message>
    </context>
    <context>
        <name>ReturnedDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>Änderungen</translation>
        </message>
        <message>
            <source>Leave all</source>
            <translation>Alle lassen</translation>
        </message>
        <message>
            <source>Marked-up sheet</source>
            <translation>Korrigierte Liste</translation>
        </message>
        <message>
            <source>Not on the sheet: {slots}.</source>
            <translation>Nicht auf der Liste: {slots}.</translation>
        </message>
        <message numerus="yes">
            <source>On the sheet, but not in the article: %Ln.</source>
            <translation>
                <numerusform>Auf der Liste, aber nicht im Artikel: %Ln.</numerusform>
                <numerusform>Auf der Liste, aber nicht im Artikel: %Ln.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Take %Ln changes</source>
            <translation>
                <numerusform>%Ln Änderung übernehmen</numerusform>
                <numerusform>%Ln Änderungen übernehmen</numerusform>
            </translation>
        </message>
        <message>
            <source>Take 1 change</source>
            <translation>1 Änderung übernehmen</translation>
        </message>
        <message>
            <source>Take all</source>
            <translation>Alle übernehmen</translation>
        </message>
        <message>
            <source>The sheet changes nothing.</source>
            <translation>Die Liste ändert nichts.</translation>
        </message>
        <message>
            <source>leave</source>
            <translation>lassen</translation>
        </message>
        <message>
            <source>take</source>
            <translation>übernehmen</translation>
        </message>
    </context>
    <context>
        <name>SettingsDialog</name>
        <message>
            <source>All this stands in one file, each line explained.</source>
            <translation>All das steht in einer Datei, jede Zeile erklärt.</translation>
        </message>
        <message>
            <source>Articles</source>
            <translation>Artikel</translation>
        </message>
        <message>
            <source>As in the article</source>
            <translation>Wie im Artikel</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Wie das System</translation>
        </message>
        <message>
            <source>Below the photo.</source>
            <translation>Unter dem Foto.</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Leeren</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Farben</translation>
        </message>
        <message>
            <source>Counting what is kept on disk…</source>
            <translation>Gezählt wird, was auf der Platte liegt …</translation>
        </message>
        <message>
            <source>Credits and checks</source>
            <translation>Nachweise und Prüfung</translation>
        </message>
        <message>
            <source>Credits on caption sheets</source>
            <translation>Bildnachweise auf Bildtextlisten</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <source>Desk rules</source>
            <translation>Redaktionsregeln</translation>
        </message>
        <message>
            <source>Edit the rules…</source>
            <translation>Regeln bearbeiten …</translation>
        </message>
        <message>
            <source>Encoding</source>
            <translation>Zeichencodierung</translation>
        </message>
        <message>
            <source>Face of captions</source>
            <translation>Schrift der Bildunterschriften</translation>
        </message>
        <message>
            <source>Files here, named as those that come with Cutline, add your own agencies (agencies/…) and words (cues/…).</source>
            <translation>Dateien hier, benannt wie die mitgelieferten, ergänzen eigene Agenturen (agencies/…) und Wörter (cues/…).</translation>
        </message>
        <message>
            <source>Folders of photos</source>
            <translation>Fotoordner</translation>
        </message>
        <message>
            <source>For articles that neither say theirs nor are UTF-8.</source>
            <translation>Für Artikel, die ihre nicht nennen und nicht in UTF-8 sind.</translation>
        </message>
        <message>
            <source>For example {creator}/{agency}. Each export can have its own.</source>
            <translation>Zum Beispiel {creator}/{agency}. Jeder Export kann seine eigene Form haben.</translation>
        </message>
        <message>
            <source>Found by itself</source>
            <translation>Selbst gefunden</translation>
        </message>
        <message>
            <source>From the next start on.</source>
            <translation>Ab dem nächsten Start.</translation>
        </message>
        <message>
            <source>Guess it</source>
            <translation>Erraten</translation>
        </message>
        <message>
            <source>Holds for the window and all dialogs.</source>
            <translation>Gilt für das Fenster und alle Dialoge.</translation>
        </message>
        <message>
            <source>How long each photo is shown.</source>
            <translation>Wie lange jedes Foto zu sehen ist.</translation>
        </message>
        <message>
            <source>Keep zoom</source>
            <translation>Zoom beibehalten</translation>
        </message>
        <message numerus="yes">
            <source>Kept on disk: %Ln pictures, {size} MB.</source>
            <translation>
                <numerusform>Auf der Platte: %Ln Bild, {size} MB.</numerusform>
                <numerusform>Auf der Platte: %Ln Bilder, {size} MB.</numerusform>
            </translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Tasten</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>Less motion</source>
            <translation>Weniger Bewegung</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Darstellung</translation>
        </message>
        <message>
            <source>MB</source>
            <translation>MB</translation>
        </message>
        <message>
            <source>Memory and disk</source>
            <translation>Speicher und Platte</translation>
        </message>
        <message>
            <source>More make walking back quicker.</source>
            <translation>Mehr macht das Zurückblättern schneller.</translation>
        </message>
        <message>
            <source>Nothing blinks, fades or runs. The system's own wish always holds.</source>
            <translation>Nichts blinkt, blendet oder läuft. Der Wunsch des Systems gilt immer.</translation>
        </message>
        <message>
            <source>Open the folder of own additions</source>
            <translation>Ordner der eigenen Ergänzungen öffnen</translation>
        </message>
        <message>
            <source>Open the settings file</source>
            <translation>Einstellungsdatei öffnen</translation>
        </message>
        <message>
            <source>Pages of settings</source>
            <translation>Seiten der Einstellungen</translation>
        </message>
        <message>
            <source>Photos kept in memory</source>
            <translation>Fotos im Arbeitsspeicher</translation>
        </message>
        <message>
            <source>Reset all keys</source>
            <translation>Alle Tasten zurücksetzen</translation>
        </message>
        <message>
            <source>Reset this page</source>
            <translation>Diese Seite zurücksetzen</translation>
        </message>
        <message>
            <source>Scripts that it lacks are shown in another.</source>
            <translation>Schriften, die ihr fehlen, erscheinen in einer anderen.</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Size of captions</source>
            <translation>Größe der Bildunterschriften</translation>
        </message>
        <message>
            <source>Slideshow</source>
            <translation>Diaschau</translation>
        </message>
        <message>
            <source>Small pictures are made anew when they are needed. No photo is touched.</source>
            <translation>Kleine Bilder entstehen bei Bedarf neu. Kein Foto wird angerührt.</translation>
        </message>
        <message>
            <source>The best serif there is</source>
            <translation>Die beste vorhandene Serifenschrift</translation>
        </message>
        <message>
            <source>The next photo stands as large, and at the same place, as this one.</source>
            <translation>Das nächste Foto steht so groß und an derselben Stelle wie dieses.</translation>
        </message>
        <message>
            <source>Walking</source>
            <translation>Blättern</translation>
        </message>
        <message>
            <source>What the checks object to.</source>
            <translation>Was die Prüfung beanstandet.</translation>
        </message>
        <message>
            <source>Where to look for an article's photos, seen from its own folder, with commas between them. {name} stands for the article's name: {name}-photos, ../images.</source>
            <translation>Wo die Fotos eines Artikels gesucht werden, von seinem Ordner aus, mit Kommas getrennt. {name} steht für den Namen des Artikels: {name}-photos, ../images.</translation>
        </message>
        <message>
            <source>pixels</source>
            <translation>Pixel</translation>
        </message>
        <message>
            <source>seconds</source>
            <translation>Sekunden</translation>
        </message>
    </context>
    <context>
        <name>SettingsSitting</name>
        <message>
            <source>It is kept in %s.</source>
            <translation>Gesichert in %s.</translation>
        </message>
        <message>
            <source>The keys cannot be written: %s.</source>
            <translation>Die Tasten können nicht geschrieben werden: %s.</translation>
        </message>
    </context>
    <context>
        <name>Showing</name>
        <message>
            <source>Drop one here, or press P to choose.</source>
            <translation>Ziehen Sie eines hierher, oder drücken Sie P, um eines zu wählen.</translation>
        </message>
        <message>
            <source>Loading…</source>
            <translation>Wird geladen …</translation>
        </message>
        <message>
            <source>No caption was found in this article. Choose a paragraph in the article pane and press M to make it one.</source>
            <translation>In diesem Artikel wurde keine Bildunterschrift gefunden. Wählen Sie im Artikelbereich einen Absatz und drücken Sie M, um ihn dazu zu machen.</translation>
        </message>
        <message>
            <source>No photo slots</source>
            <translation>Keine Bildplätze</translation>
        </message>
        <message>
            <source>No photo yet</source>
            <translation>Noch kein Foto</translation>
        </message>
        <message>
            <source>No photos</source>
            <translation>Keine Fotos</translation>
        </message>
        <message>
            <source>There are no pictures here.</source>
            <translation>Hier sind keine Bilder.</translation>
        </message>
        <message>
            <source>This photo cannot be shown.</source>
            <translation>Dieses Foto kann nicht gezeigt werden.</translation>
        </message>
        <message>
            <source>no caption</source>
            <translation>keine Bildunterschrift</translation>
        </message>
        <message>
            <source>no credit</source>
            <translation>kein Bildnachweis</translation>
        </message>
        <message>
            <source>{number} of {count}</source>
            <translation>{number} von {count}</translation>
        </message>
    </context>
    <context>
        <name>SidePane</name>
        <message>
            <source>Article</source>
            <translation>Artikel</translation>
        </message>
        <message>
            <source>Checks</source>
            <translation>Prüfung</translation>
        </message>
        <message>
            <source>Checks {count}</source>
            <translation>Prüfung {count}</translation>
        </message>
        <message>
            <source>Photo</source>
            <translation>Foto</translation>
        </message>
        <message>
            <source>Side pane</source>
            <translation>Seitenleiste</translation>
        </message>
    </context>
    <context>
        <name>SlotCard</name>
        <message>
            <source>No credit</source>
            <translation>Kein Bildnachweis</translation>
        </message>
        <message>
            <source>No photo yet
drop one here</source>
            <translation>Noch kein Foto
hierher ziehen</translation>
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
            <translation>Keine Bildunterschrift</translation>
        </message>
        <message>
            <source>No credit</source>
            <translation>Kein Bildnachweis</translation>
        </message>
        <message>
            <source>No photo yet</source>
            <translation>Noch kein Foto</translation>
        </message>
        <message>
            <source>Slot {number}</source>
            <translation>Platz {number}</translation>
        </message>
        <message>
            <source>The photo is a guess, {n} % sure.</source>
            <translation>Das Foto ist eine Vermutung, zu {n} % sicher.</translation>
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
            <translation>Nächster Platz</translation>
        </message>
        <message>
            <source>Previous slot</source>
            <translation>Vorheriger Platz</translation>
        </message>
    </context>
    <context>
        <name>Standing</name>
        <message>
            <source>Empty</source>
            <translation>Leer</translation>
        </message>
        <message>
            <source>Fine</source>
            <translation>Gut</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Prüfen</translation>
        </message>
        <message>
            <source>Wrong</source>
            <translation>Falsch</translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Slot {number} of {of}</source>
            <translation>Platz {number} von {of}</translation>
        </message>
        <message>
            <source>{done} of {total}</source>
            <translation>{done} von {total}</translation>
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
            <translation>Abgebrochen; nichts wurde geschrieben.</translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <source>No unplaced photos</source>
            <translation>Alle Fotos haben einen Platz</translation>
        </message>
        <message>
            <source>Unplaced photos</source>
            <translation>Fotos ohne Platz</translation>
        </message>
        <message>
            <source>Unplaced photos ({n})</source>
            <translation>Fotos ohne Platz ({n})</translation>
        </message>
    </context>
    <context>
        <name>WaiveBar</name>
        <message>
            <source>A reason, or nothing</source>
            <translation>Ein Grund, oder nichts</translation>
        </message>
        <message>
            <source>Why may it stay as it is?</source>
            <translation>Warum darf es so bleiben?</translation>
        </message>
        <message>
            <source>Why this remark is waived</source>
            <translation>Warum diese Beanstandung hingenommen wird</translation>
        </message>
    </context>
    <context>
        <name>Walking</name>
        <message>
            <source>Every slot is fine.</source>
            <translation>Jeder Platz ist in Ordnung.</translation>
        </message>
        <message>
            <source>No pair is unsure.</source>
            <translation>Kein Paar ist unsicher.</translation>
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <source>Cutline finds the photo captions and credits in it, and pairs them with the pictures in a folder.</source>
            <translation>Cutline findet darin die Bildunterschriften und Bildnachweise und ordnet ihnen die Bilder eines Ordners zu.</translation>
        </message>
        <message>
            <source>Drop an article and its photos here</source>
            <translation>Artikel und Fotos hierher ziehen</translation>
        </message>
        <message>
            <source>Open an article</source>
            <translation>Artikel öffnen</translation>
        </message>
        <message>
            <source>Open article…</source>
            <translation>Artikel öffnen …</translation>
        </message>
        <message>
            <source>Paste article text</source>
            <translation>Artikeltext einfügen</translation>
        </message>
        <message>
            <source>Recent</source>
            <translation>Zuletzt geöffnet</translation>
        </message>
        <message>
            <source>Take %s off the list</source>
            <translation>%s aus der Liste nehmen</translation>
        </message>
        <message>
            <source>Text, saved web page, Markdown, Word, OpenDocument or PDF · JPEG, PNG, WebP, TIFF, HEIC, AVIF</source>
            <translation>Text, gesicherte Webseite, Markdown, Word, OpenDocument oder PDF · JPEG, PNG, WebP, TIFF, HEIC, AVIF</translation>
        </message>
        <message>
            <source>Try the sample</source>
            <translation>Beispiel ausprobieren</translation>
        </message>
    </context>
    <context>
        <name>WhyPanel</name>
        <message>
            <source>Against</source>
            <translation>Dagegen</translation>
        </message>
        <message>
            <source>For</source>
            <translation>Dafür</translation>
        </message>
        <message>
            <source>No photo of the folder speaks for this slot.</source>
            <translation>Kein Foto des Ordners spricht für diesen Platz.</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Hinweis</translation>
        </message>
        <message>
            <source>Nothing speaks for it but its place.</source>
            <translation>Nichts spricht dafür als seine Stelle.</translation>
        </message>
        <message>
            <source>Why no photo</source>
            <translation>Warum kein Foto</translation>
        </message>
        <message>
            <source>Why this photo</source>
            <translation>Warum dieses Foto</translation>
        </message>
        <message>
            <source>Why this photo · {percent} %</source>
            <translation>Warum dieses Foto · {percent} %</translation>
        </message>
        <message>
            <source>You chose this photo.</source>
            <translation>Sie haben dieses Foto gewählt.</translation>
        </message>
        <message>
            <source>You left this slot without a photo.</source>
            <translation>Sie haben diesen Platz ohne Foto gelassen.</translation>
        </message>
    </context>
    <context>
        <name>Window</name>
        <message>
            <source>Choose the folder…</source>
            <translation>Ordner wählen …</translation>
        </message>
        <message>
            <source>Something went wrong inside Cutline. Your decisions are safe.</source>
            <translation>In Cutline ist etwas schiefgegangen. Ihre Entscheidungen sind gesichert.</translation>
        </message>
        <message>
            <source>The folder of photos, %s, is not there any more. Your decisions are kept.</source>
            <translation>Der Fotoordner %s ist nicht mehr da. Ihre Entscheidungen sind gesichert.</translation>
        </message>
        <message>
            <source>all keys</source>
            <translation>alle Tasten</translation>
        </message>
        <message>
            <source>browse</source>
            <translation>blättern</translation>
        </message>
        <message>
            <source>edit caption</source>
            <translation>Text bearbeiten</translation>
        </message>
        <message>
            <source>export</source>
            <translation>exportieren</translation>
        </message>
        <message>
            <source>full screen</source>
            <translation>Vollbild</translation>
        </message>
        <message>
            <source>hide caption</source>
            <translation>Text ausblenden</translation>
        </message>
        <message>
            <source>leave</source>
            <translation>lassen</translation>
        </message>
    </context>
    <context>
        <name>Workspace</name>
        <message numerus="yes">
            <source>Gone from the folder: %Ln.</source>
            <translation>
                <numerusform>Nicht mehr im Ordner: %Ln.</numerusform>
                <numerusform>Nicht mehr im Ordner: %Ln.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>New in the folder: %Ln.</source>
            <translation>
                <numerusform>Neu im Ordner: %Ln.</numerusform>
                <numerusform>Neu im Ordner: %Ln.</numerusform>
            </translation>
        </message>
        <message>
            <source>Photos in the folder have changed.</source>
            <translation>Fotos im Ordner haben sich geändert.</translation>
        </message>
        <message>
            <source>The folder of photos has moved to %s.</source>
            <translation>Der Fotoordner ist jetzt %s.</translation>
        </message>
    </context>
</TS>
