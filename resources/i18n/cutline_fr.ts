<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>ArticleModel</name>
        <message>
            <source>CAPTION</source>
            <translation>LÉGENDE</translation>
        </message>
        <message>
            <source>CAPTION AND CREDIT</source>
            <translation>LÉGENDE ET CRÉDIT</translation>
        </message>
        <message>
            <source>CREDIT</source>
            <translation>CRÉDIT</translation>
        </message>
        <message>
            <source>Caption of slot {number}</source>
            <translation>Légende de l’emplacement {number}</translation>
        </message>
        <message>
            <source>Credit of slot {number}</source>
            <translation>Crédit de l’emplacement {number}</translation>
        </message>
        <message>
            <source>PICTURE</source>
            <translation>IMAGE</translation>
        </message>
        <message>
            <source>Picture of slot {number}</source>
            <translation>Image de l’emplacement {number}</translation>
        </message>
        <message>
            <source>{part} · SLOT {number}</source>
            <translation>{part} · EMPLACEMENT {number}</translation>
        </message>
    </context>
    <context>
        <name>ArticlePane</name>
        <message>
            <source>Article</source>
            <translation>Article</translation>
        </message>
        <message>
            <source>No article is open: these are the folder's photos.</source>
            <translation>Aucun article n’est ouvert : voici les photos du dossier.</translation>
        </message>
    </context>
    <context>
        <name>Asking</name>
        <message>
            <source>All files</source>
            <translation>Tous les fichiers</translation>
        </message>
        <message>
            <source>Articles</source>
            <translation>Articles</translation>
        </message>
        <message>
            <source>Caption sheets</source>
            <translation>Feuilles de légendes</translation>
        </message>
        <message>
            <source>Export caption sheet</source>
            <translation>Exporter la feuille de légendes</translation>
        </message>
        <message>
            <source>Export keys</source>
            <translation>Exporter les touches</translation>
        </message>
        <message>
            <source>Folder for copies or sidecars</source>
            <translation>Dossier des copies ou des fichiers annexes</translation>
        </message>
        <message>
            <source>Go on all the same</source>
            <translation>Continuer quand même</translation>
        </message>
        <message>
            <source>Open a folder of photos</source>
            <translation>Ouvrir un dossier de photos</translation>
        </message>
        <message>
            <source>Open an article</source>
            <translation>Ouvrir un article</translation>
        </message>
        <message>
            <source>Open marked-up sheet</source>
            <translation>Ouvrir une feuille corrigée</translation>
        </message>
        <message>
            <source>Read with another encoding</source>
            <translation>Lire avec un autre encodage</translation>
        </message>
        <message>
            <source>Terms of use</source>
            <translation>Conditions d’utilisation</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texte</translation>
        </message>
        <message>
            <source>Text in the photos that does not say how it is written is in:</source>
            <translation>Le texte des photos qui n’indique pas son encodage est en :</translation>
        </message>
        <message>
            <source>The article is written in:</source>
            <translation>L’article est encodé en :</translation>
        </message>
        <message>
            <source>These photos come with terms of use:</source>
            <translation>Ces photos sont soumises à des conditions d’utilisation :</translation>
        </message>
        <message numerus="yes">
            <source>… and %Ln more</source>
            <translation>
                <numerusform>… et %Ln autre</numerusform>
                <numerusform>… et %Ln autres</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CaptionBand</name>
        <message>
            <source>No credit</source>
            <translation>Pas de crédit</translation>
        </message>
        <message>
            <source>Slot {number} of {of}</source>
            <translation>Emplacement {number} sur {of}</translation>
        </message>
    </context>
    <context>
        <name>CaptionCard</name>
        <message>
            <source>Article</source>
            <translation>Article</translation>
        </message>
        <message>
            <source>Caption, {source}</source>
            <translation>Légende, {source}</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <source>Sidecar</source>
            <translation>Fichier annexe</translation>
        </message>
        <message>
            <source>Take the caption of {source}</source>
            <translation>Prendre la légende : {source}</translation>
        </message>
        <message>
            <source>Take this</source>
            <translation>Prendre celle-ci</translation>
        </message>
        <message>
            <source>next difference</source>
            <translation>différence suivante</translation>
        </message>
    </context>
    <context>
        <name>CaptionComparison</name>
        <message numerus="yes">
            <source>%Ln differences</source>
            <translation>
                <numerusform>%Ln différence</numerusform>
                <numerusform>%Ln différences</numerusform>
            </translation>
        </message>
        <message>
            <source>1 difference</source>
            <translation>1 différence</translation>
        </message>
        <message>
            <source>Caption: five sources</source>
            <translation>Légende : cinq sources</translation>
        </message>
        <message>
            <source>Caption: four sources</source>
            <translation>Légende : quatre sources</translation>
        </message>
        <message>
            <source>Caption: one source</source>
            <translation>Légende : une source</translation>
        </message>
        <message>
            <source>Caption: three sources</source>
            <translation>Légende : trois sources</translation>
        </message>
        <message>
            <source>Caption: two sources</source>
            <translation>Légende : deux sources</translation>
        </message>
        <message>
            <source>Captions by source</source>
            <translation>Légendes par source</translation>
        </message>
        <message>
            <source>Difference {number} of {count}</source>
            <translation>Différence {number} sur {count}</translation>
        </message>
        <message>
            <source>Difference {number} of {count}: {what}</source>
            <translation>Différence {number} sur {count} : {what}</translation>
        </message>
        <message>
            <source>No caption</source>
            <translation>Pas de légende</translation>
        </message>
        <message>
            <source>The file has no caption.</source>
            <translation>Le fichier n’a pas de légende.</translation>
        </message>
        <message>
            <source>only in the article: “{words}”</source>
            <translation>seulement dans l’article : « {words} »</translation>
        </message>
        <message>
            <source>only in {source}: “{words}”</source>
            <translation>seulement dans {source} : « {words} »</translation>
        </message>
        <message>
            <source>the article says “{one}”, {source} “{other}”</source>
            <translation>l’article dit « {one} », {source} « {other} »</translation>
        </message>
        <message>
            <source>the same as the article</source>
            <translation>comme dans l’article</translation>
        </message>
        <message>
            <source>the same as {source}</source>
            <translation>comme dans {source}</translation>
        </message>
        <message>
            <source>wins over {sources}: {why}</source>
            <translation>l’emporte sur {sources} : {why}</translation>
        </message>
    </context>
    <context>
        <name>CaptionPanel</name>
        <message>
            <source>Credit</source>
            <translation>Crédit</translation>
        </message>
        <message>
            <source>No credit</source>
            <translation>Pas de crédit</translation>
        </message>
        <message>
            <source>Slot {number} of {of}</source>
            <translation>Emplacement {number} sur {of}</translation>
        </message>
    </context>
    <context>
        <name>CaptionText</name>
        <message>
            <source>Caption</source>
            <translation>Légende</translation>
        </message>
        <message>
            <source>No caption</source>
            <translation>Pas de légende</translation>
        </message>
    </context>
    <context>
        <name>CaptionsDialog</name>
        <message numerus="yes">
            <source>%Ln copies are written; JPEG, PNG and WebP hold the words themselves.</source>
            <translation>
                <numerusform>%Ln copie sera écrite ; JPEG, PNG et WebP contiennent eux-mêmes les textes.</numerusform>
                <numerusform>%Ln copies seront écrites ; JPEG, PNG et WebP contiennent eux-mêmes les textes.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln sidecars are written.</source>
            <translation>
                <numerusform>%Ln fichier annexe sera écrit.</numerusform>
                <numerusform>%Ln fichiers annexes seront écrits.</numerusform>
            </translation>
        </message>
        <message>
            <source>Beside the photos</source>
            <translation>À côté des photos</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Caption</source>
            <translation>Légende</translation>
        </message>
        <message>
            <source>Captions into the photos</source>
            <translation>Légendes dans les photos</translation>
        </message>
        <message>
            <source>Choose a folder for the copies.</source>
            <translation>Choisissez un dossier pour les copies.</translation>
        </message>
        <message>
            <source>Copies</source>
            <translation>Copies</translation>
        </message>
        <message>
            <source>Copyright</source>
            <translation>Copyright</translation>
        </message>
        <message>
            <source>Copyright notice</source>
            <translation>Mention de copyright</translation>
        </message>
        <message>
            <source>Creator</source>
            <translation>Auteur</translation>
        </message>
        <message>
            <source>Credit</source>
            <translation>Crédit</translation>
        </message>
        <message>
            <source>Folder…</source>
            <translation>Dossier…</translation>
        </message>
        <message>
            <source>Headline</source>
            <translation>Titre de presse</translation>
        </message>
        <message>
            <source>Leave out photos that are not sure ({n})</source>
            <translation>Laisser de côté les photos incertaines ({n})</translation>
        </message>
        <message>
            <source>Name of the copies</source>
            <translation>Nom des copies</translation>
        </message>
        <message>
            <source>Photos stay as they are; all other data stay, too.</source>
            <translation>Les photos restent telles quelles ; toutes les autres données aussi.</translation>
        </message>
        <message>
            <source>Sidecars (.xmp)</source>
            <translation>Fichiers annexes (.xmp)</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>They are copied as they are, with a sidecar: writing would end them.</source>
            <translation>Elles sont copiées telles quelles, avec un fichier annexe : écrire y mettrait fin.</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <source>Write</source>
            <translation>Écrire</translation>
        </message>
        <message>
            <source>Write into photos with Content Credentials all the same ({n})</source>
            <translation>Écrire quand même dans les photos avec Content Credentials ({n})</translation>
        </message>
        <message>
            <source>Writing into these copies ends the validity of their Content Credentials.</source>
            <translation>Écrire dans ces copies met fin à la validité de leurs Content Credentials.</translation>
        </message>
        <message>
            <source>Written as XMP</source>
            <translation>Écrit en XMP</translation>
        </message>
        <message>
            <source>Written as XMP and, in JPEG, as IIM</source>
            <translation>Écrit en XMP et, dans les JPEG, en IIM</translation>
        </message>
        <message>
            <source>as in the credit, where it has a ©</source>
            <translation>comme dans le crédit, s’il a un ©</translation>
        </message>
        <message>
            <source>stays as it is</source>
            <translation>reste tel quel</translation>
        </message>
    </context>
    <context>
        <name>ChecksPane</name>
        <message>
            <source>Accept it as it is (Delete)</source>
            <translation>L’accepter tel quel (Suppr)</translation>
        </message>
        <message>
            <source>Checks</source>
            <translation>Contrôles</translation>
        </message>
        <message>
            <source>Mend</source>
            <translation>Corriger</translation>
        </message>
        <message>
            <source>Mend: {text}</source>
            <translation>Corriger : {text}</translation>
        </message>
        <message>
            <source>Nothing to object to.</source>
            <translation>Rien à redire.</translation>
        </message>
        <message>
            <source>Put right what it objects to ({keys})</source>
            <translation>Corriger ce qui est relevé ({keys})</translation>
        </message>
        <message>
            <source>Waive</source>
            <translation>Accepter</translation>
        </message>
        <message>
            <source>Waive: {text}</source>
            <translation>Accepter : {text}</translation>
        </message>
        <message>
            <source>go</source>
            <translation>y aller</translation>
        </message>
        <message>
            <source>mend</source>
            <translation>corriger</translation>
        </message>
        <message>
            <source>waive</source>
            <translation>accepter</translation>
        </message>
    </context>
    <context>
        <name>ChecksSummary</name>
        <message numerus="yes">
            <source>%Ln photos</source>
            <translation>
                <numerusform>%Ln photo</numerusform>
                <numerusform>%Ln photos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln slots</source>
            <translation>
                <numerusform>%Ln emplacement</numerusform>
                <numerusform>%Ln emplacements</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln waived.</source>
            <translation>
                <numerusform>%Ln acceptée.</numerusform>
                <numerusform>%Ln acceptées.</numerusform>
            </translation>
        </message>
        <message>
            <source>1 photo</source>
            <translation>1 photo</translation>
        </message>
        <message>
            <source>1 slot</source>
            <translation>1 emplacement</translation>
        </message>
        <message>
            <source>Looked at {things}.</source>
            <translation>Examinés : {things}.</translation>
        </message>
        <message>
            <source>article</source>
            <translation>article</translation>
        </message>
        <message>
            <source>slot {number}</source>
            <translation>emplacement {number}</translation>
        </message>
        <message>
            <source>the article</source>
            <translation>l’article</translation>
        </message>
    </context>
    <context>
        <name>ComingBack</name>
        <message numerus="yes">
            <source>%Ln slots</source>
            <translation>
                <numerusform>%Ln emplacement</numerusform>
                <numerusform>%Ln emplacements</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln without a photo</source>
            <translation>
                <numerusform>%Ln sans photo</numerusform>
                <numerusform>%Ln sans photo</numerusform>
            </translation>
        </message>
        <message>
            <source>1 slot</source>
            <translation>1 emplacement</translation>
        </message>
        <message>
            <source>all with a photo</source>
            <translation>tous avec photo</translation>
        </message>
        <message>
            <source>no slots</source>
            <translation>aucun emplacement</translation>
        </message>
        <message>
            <source>not there any more</source>
            <translation>n’existe plus</translation>
        </message>
        <message>
            <source>today</source>
            <translation>aujourd’hui</translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>hier</translation>
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
            <translation>À propos de Cutline</translation>
        </message>
        <message>
            <source>Accept what is sure</source>
            <translation>Valider ce qui est sûr</translation>
        </message>
        <message>
            <source>Article</source>
            <translation>Article</translation>
        </message>
        <message>
            <source>Begin the caption a sentence earlier</source>
            <translation>Commencer la légende une phrase plus tôt</translation>
        </message>
        <message>
            <source>Begin the caption a sentence later</source>
            <translation>Commencer la légende une phrase plus tard</translation>
        </message>
        <message>
            <source>Caption in full screen</source>
            <translation>Légende en plein écran</translation>
        </message>
        <message>
            <source>Captions into the photos…</source>
            <translation>Légendes dans les photos…</translation>
        </message>
        <message>
            <source>Change keys…</source>
            <translation>Changer les touches…</translation>
        </message>
        <message>
            <source>Choose a photo…</source>
            <translation>Choisir une photo…</translation>
        </message>
        <message>
            <source>Command palette</source>
            <translation>Palette de commandes</translation>
        </message>
        <message>
            <source>Desk rules…</source>
            <translation>Règles de la rédaction…</translation>
        </message>
        <message>
            <source>Detach photo</source>
            <translation>Détacher la photo</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Édition</translation>
        </message>
        <message>
            <source>Edit caption</source>
            <translation>Modifier la légende</translation>
        </message>
        <message>
            <source>Edit credit</source>
            <translation>Modifier le crédit</translation>
        </message>
        <message>
            <source>End the caption a sentence earlier</source>
            <translation>Finir la légende une phrase plus tôt</translation>
        </message>
        <message>
            <source>End the caption a sentence later</source>
            <translation>Finir la légende une phrase plus tard</translation>
        </message>
        <message>
            <source>Export caption sheet…</source>
            <translation>Exporter la feuille de légendes…</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <source>Find…</source>
            <translation>Rechercher…</translation>
        </message>
        <message>
            <source>First slot</source>
            <translation>Premier emplacement</translation>
        </message>
        <message>
            <source>Fit</source>
            <translation>Ajuster</translation>
        </message>
        <message>
            <source>Fit or 100 %</source>
            <translation>Ajuster ou 100 %</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>Plein écran</translation>
        </message>
        <message>
            <source>Go</source>
            <translation>Aller</translation>
        </message>
        <message>
            <source>Go to number…</source>
            <translation>Aller au numéro…</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Aide</translation>
        </message>
        <message>
            <source>In the photo pane: next difference</source>
            <translation>Dans le volet photo : différence suivante</translation>
        </message>
        <message>
            <source>In the picker: compare</source>
            <translation>Dans le choix de photo : comparer</translation>
        </message>
        <message>
            <source>In the picker: no photo</source>
            <translation>Dans le choix de photo : aucune photo</translation>
        </message>
        <message>
            <source>Keep zoom</source>
            <translation>Garder le zoom</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Touches</translation>
        </message>
        <message>
            <source>Last slot</source>
            <translation>Dernier emplacement</translation>
        </message>
        <message>
            <source>Light, dark or as the system</source>
            <translation>Clair, sombre ou comme le système</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>Journal</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Regarder</translation>
        </message>
        <message>
            <source>Make it a caption</source>
            <translation>En faire une légende</translation>
        </message>
        <message>
            <source>Mend</source>
            <translation>Corriger</translation>
        </message>
        <message>
            <source>Mend what a check found</source>
            <translation>Corriger ce qu’un contrôle a trouvé</translation>
        </message>
        <message>
            <source>Next slot</source>
            <translation>Emplacement suivant</translation>
        </message>
        <message>
            <source>Next that needs work</source>
            <translation>Suivant à reprendre</translation>
        </message>
        <message>
            <source>Next unsure pair</source>
            <translation>Paire incertaine suivante</translation>
        </message>
        <message>
            <source>Not a slot</source>
            <translation>Pas un emplacement</translation>
        </message>
        <message>
            <source>One level back</source>
            <translation>Revenir d’un niveau</translation>
        </message>
        <message>
            <source>Open a folder of photos…</source>
            <translation>Ouvrir un dossier de photos…</translation>
        </message>
        <message>
            <source>Open an article…</source>
            <translation>Ouvrir un article…</translation>
        </message>
        <message>
            <source>Open marked-up sheet…</source>
            <translation>Ouvrir une feuille corrigée…</translation>
        </message>
        <message>
            <source>Paste an article</source>
            <translation>Coller un article</translation>
        </message>
        <message>
            <source>Photo</source>
            <translation>Photo</translation>
        </message>
        <message>
            <source>Previous slot</source>
            <translation>Emplacement précédent</translation>
        </message>
        <message>
            <source>Previous that needs work</source>
            <translation>Précédent à reprendre</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Imprimer…</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Quitter</translation>
        </message>
        <message>
            <source>Read again from disk</source>
            <translation>Relire depuis le disque</translation>
        </message>
        <message>
            <source>Read with another encoding…</source>
            <translation>Lire avec un autre encodage…</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Rétablir</translation>
        </message>
        <message>
            <source>Settings…</source>
            <translation>Réglages…</translation>
        </message>
        <message>
            <source>Shift all following by one</source>
            <translation>Décaler d’un cran tous les suivants</translation>
        </message>
        <message>
            <source>Side pane</source>
            <translation>Volet latéral</translation>
        </message>
        <message>
            <source>Slideshow</source>
            <translation>Diaporama</translation>
        </message>
        <message>
            <source>Swap with next</source>
            <translation>Échanger avec le suivant</translation>
        </message>
        <message>
            <source>Swap with previous</source>
            <translation>Échanger avec le précédent</translation>
        </message>
        <message>
            <source>Ten slots back</source>
            <translation>Dix emplacements en arrière</translation>
        </message>
        <message>
            <source>Ten slots on</source>
            <translation>Dix emplacements en avant</translation>
        </message>
        <message>
            <source>Try the sample</source>
            <translation>Essayer l’exemple</translation>
        </message>
        <message>
            <source>Turn left</source>
            <translation>Tourner à gauche</translation>
        </message>
        <message>
            <source>Turn right</source>
            <translation>Tourner à droite</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Affichage</translation>
        </message>
        <message>
            <source>Walk</source>
            <translation>Parcourir</translation>
        </message>
        <message>
            <source>While typing: cancel</source>
            <translation>Pendant la saisie : annuler</translation>
        </message>
        <message>
            <source>While typing: done and next</source>
            <translation>Pendant la saisie : terminer et suivant</translation>
        </message>
        <message>
            <source>Why this caption</source>
            <translation>Pourquoi cette légende</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>Agrandir</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>Réduire</translation>
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <source>Commands</source>
            <translation>Commandes</translation>
        </message>
        <message>
            <source>Find a command</source>
            <translation>Chercher une commande</translation>
        </message>
        <message>
            <source>Type to find a command</source>
            <translation>Tapez pour trouver une commande</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message numerus="yes">
            <source>%Ln slots have no credit.</source>
            <translation>
                <numerusform>%Ln emplacement n’a pas de crédit.</numerusform>
                <numerusform>%Ln emplacements n’ont pas de crédit.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln slots have no photo.</source>
            <translation>
                <numerusform>%Ln emplacement n’a pas de photo.</numerusform>
                <numerusform>%Ln emplacements n’ont pas de photo.</numerusform>
            </translation>
        </message>
        <message>
            <source>1 slot has no credit.</source>
            <translation>1 emplacement n’a pas de crédit.</translation>
        </message>
        <message>
            <source>1 slot has no photo.</source>
            <translation>1 emplacement n’a pas de photo.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Export caption sheet</source>
            <translation>Exporter la feuille de légendes</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exporter…</translation>
        </message>
        <message>
            <source>Kept as</source>
            <translation>Enregistré sous</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Imprimer…</translation>
        </message>
        <message>
            <source>This is marked on the sheet.</source>
            <translation>C’est signalé sur la feuille.</translation>
        </message>
    </context>
    <context>
        <name>ExportOptions</name>
        <message>
            <source> %</source>
            <translation> %</translation>
        </message>
        <message>
            <source> columns</source>
            <translation> colonnes</translation>
        </message>
        <message>
            <source> dpi</source>
            <translation> ppp</translation>
        </message>
        <message>
            <source> lines</source>
            <translation> lignes</translation>
        </message>
        <message>
            <source> mm</source>
            <translation> mm</translation>
        </message>
        <message>
            <source>Checks</source>
            <translation>Contrôles</translation>
        </message>
        <message>
            <source>Columns of the contact sheet</source>
            <translation>Colonnes de la planche-contact</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Contact</translation>
        </message>
        <message>
            <source>Credit</source>
            <translation>Crédit</translation>
        </message>
        <message>
            <source>Credit style</source>
            <translation>Style du crédit</translation>
        </message>
        <message>
            <source>Date taken</source>
            <translation>Date de prise de vue</translation>
        </message>
        <message>
            <source>File name and size</source>
            <translation>Nom et taille du fichier</translation>
        </message>
        <message>
            <source>Footer</source>
            <translation>Pied de page</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <source>Header</source>
            <translation>En-tête</translation>
        </message>
        <message>
            <source>Layout</source>
            <translation>Mise en page</translation>
        </message>
        <message>
            <source>Line in the article</source>
            <translation>Ligne dans l’article</translation>
        </message>
        <message>
            <source>Lines of the contact sheet</source>
            <translation>Lignes de la planche-contact</translation>
        </message>
        <message>
            <source>Margin</source>
            <translation>Marge</translation>
        </message>
        <message>
            <source>On its side</source>
            <translation>Paysage</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Papier</translation>
        </message>
        <message>
            <source>Paper upright or on its side</source>
            <translation>Papier en portrait ou en paysage</translation>
        </message>
        <message>
            <source>Photos</source>
            <translation>Photos</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Imprimer</translation>
        </message>
        <message>
            <source>Proof</source>
            <translation>Épreuve</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Lignes</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texte</translation>
        </message>
        <message>
            <source>Type size</source>
            <translation>Corps du texte</translation>
        </message>
        <message>
            <source>Upright</source>
            <translation>Portrait</translation>
        </message>
        <message>
            <source>as in the article</source>
            <translation>comme dans l’article</translation>
        </message>
        <message>
            <source>as the format likes</source>
            <translation>selon le format</translation>
        </message>
        <message>
            <source>fits the paper</source>
            <translation>selon le papier</translation>
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
            <translation>Largeur</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Page suivante</translation>
        </message>
        <message>
            <source>Page as wide as there is room</source>
            <translation>Page aussi large que possible</translation>
        </message>
        <message>
            <source>Page {n} of {pages}</source>
            <translation>Page {n} sur {pages}</translation>
        </message>
        <message>
            <source>Pages of the caption sheet</source>
            <translation>Pages de la feuille de légendes</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>Page précédente</translation>
        </message>
    </context>
    <context>
        <name>FieldTable</name>
        <message>
            <source>Alt text</source>
            <translation>Texte alternatif</translation>
        </message>
        <message>
            <source>Article</source>
            <translation>Article</translation>
        </message>
        <message>
            <source>City</source>
            <translation>Ville</translation>
        </message>
        <message>
            <source>Copyright</source>
            <translation>Copyright</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Pays</translation>
        </message>
        <message>
            <source>Creator</source>
            <translation>Auteur</translation>
        </message>
        <message>
            <source>Credit</source>
            <translation>Crédit</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Did not win</source>
            <translation>Non retenu</translation>
        </message>
        <message>
            <source>Fields</source>
            <translation>Champs</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <source>Headline</source>
            <translation>Titre de presse</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>Instructions</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>Take</source>
            <translation>Prendre</translation>
        </message>
        <message>
            <source>Take the credit {credit}</source>
            <translation>Prendre le crédit {credit}</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <source>agrees with the article</source>
            <translation>concorde avec l’article</translation>
        </message>
        <message>
            <source>differs from the article</source>
            <translation>diffère de l’article</translation>
        </message>
        <message>
            <source>may limit its use</source>
            <translation>peut limiter l’utilisation</translation>
        </message>
        <message>
            <source>not in the article</source>
            <translation>pas dans l’article</translation>
        </message>
        <message>
            <source>{field}, article</source>
            <translation>{field}, article</translation>
        </message>
        <message>
            <source>{field}, file</source>
            <translation>{field}, fichier</translation>
        </message>
        <message>
            <source>{source}: {value}</source>
            <translation>{source} : {value}</translation>
        </message>
    </context>
    <context>
        <name>Filing</name>
        <message>
            <source>Caption sheet written: %s</source>
            <translation>Feuille de légendes écrite : %s</translation>
        </message>
        <message>
            <source>PNG pages</source>
            <translation>Pages PNG</translation>
        </message>
        <message>
            <source>Printing</source>
            <translation>Impression</translation>
        </message>
        <message>
            <source>Sent to the printer.</source>
            <translation>Envoyé à l’imprimante.</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texte</translation>
        </message>
        <message>
            <source>The clipboard holds no text. Copy an article first.</source>
            <translation>Le presse-papiers ne contient pas de texte. Copiez d’abord un article.</translation>
        </message>
        <message>
            <source>The pasted article cannot be kept: %s.</source>
            <translation>L’article collé ne peut pas être conservé : %s.</translation>
        </message>
        <message>
            <source>This is the article itself. Choose another name.</source>
            <translation>C’est l’article lui-même. Choisissez un autre nom.</translation>
        </message>
        <message>
            <source>Writing the caption sheet</source>
            <translation>Écriture de la feuille de légendes</translation>
        </message>
    </context>
    <context>
        <name>Filmstrip</name>
        <message>
            <source>Slots</source>
            <translation>Emplacements</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>Rechercher</translation>
        </message>
        <message>
            <source>Find in captions, credits and file names</source>
            <translation>Rechercher dans les légendes, les crédits et les noms de fichier</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Suivant</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>Introuvable</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>Précédent</translation>
        </message>
        <message>
            <source>{at} of {count}</source>
            <translation>{at} sur {count}</translation>
        </message>
    </context>
    <context>
        <name>Gathering</name>
        <message>
            <source>Comparing pictures</source>
            <translation>Comparaison des images</translation>
        </message>
        <message>
            <source>Opening %s</source>
            <translation>Ouverture de %s</translation>
        </message>
        <message>
            <source>Reading photos</source>
            <translation>Lecture des photos</translation>
        </message>
    </context>
    <context>
        <name>GoTo</name>
        <message>
            <source>Go</source>
            <translation>Aller</translation>
        </message>
        <message>
            <source>Go to slot</source>
            <translation>Aller à l’emplacement</translation>
        </message>
        <message>
            <source>Number of the slot</source>
            <translation>Numéro de l’emplacement</translation>
        </message>
        <message>
            <source>of {last}</source>
            <translation>sur {last}</translation>
        </message>
    </context>
    <context>
        <name>HandingOn</name>
        <message>
            <source>Called off; what is written already stays.</source>
            <translation>Interrompu ; ce qui est déjà écrit reste.</translation>
        </message>
        <message numerus="yes">
            <source>Captions written for %Ln photos: {place}</source>
            <translation>
                <numerusform>Légendes écrites pour %Ln photo : {place}</numerusform>
                <numerusform>Légendes écrites pour %Ln photos : {place}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Changes taken: %Ln. Ctrl+Z takes them back.</source>
            <translation>
                <numerusform>%Ln modification prise. Ctrl+Z l’annule.</numerusform>
                <numerusform>%Ln modifications prises. Ctrl+Z les annule.</numerusform>
            </translation>
        </message>
        <message>
            <source>No photo is paired with a caption yet.</source>
            <translation>Aucune photo n’est encore associée à une légende.</translation>
        </message>
        <message>
            <source>Reading the marked-up sheet</source>
            <translation>Lecture de la feuille corrigée</translation>
        </message>
        <message>
            <source>Take the marked-up sheet</source>
            <translation>Reprendre la feuille corrigée</translation>
        </message>
        <message>
            <source>Writing captions into the photos</source>
            <translation>Écriture des légendes dans les photos</translation>
        </message>
        <message numerus="yes">
            <source>… and %Ln more.</source>
            <translation>
                <numerusform>… et %Ln autre.</numerusform>
                <numerusform>… et %Ln autres.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Header</name>
        <message numerus="yes">
            <source>%Ln checks</source>
            <translation>
                <numerusform>%Ln remarque</numerusform>
                <numerusform>%Ln remarques</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln paired</source>
            <translation>
                <numerusform>%Ln associé</numerusform>
                <numerusform>%Ln associés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln photos unplaced</source>
            <translation>
                <numerusform>%Ln photo non placée</numerusform>
                <numerusform>%Ln photos non placées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln slots</source>
            <translation>
                <numerusform>%Ln emplacement</numerusform>
                <numerusform>%Ln emplacements</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln without a photo</source>
            <translation>
                <numerusform>%Ln sans photo</numerusform>
                <numerusform>%Ln sans photo</numerusform>
            </translation>
        </message>
        <message>
            <source>1 check</source>
            <translation>1 remarque</translation>
        </message>
        <message>
            <source>1 photo unplaced</source>
            <translation>1 photo non placée</translation>
        </message>
        <message>
            <source>1 slot</source>
            <translation>1 emplacement</translation>
        </message>
        <message>
            <source>Export sheet…</source>
            <translation>Exporter la feuille…</translation>
        </message>
        <message>
            <source>Export the caption sheet</source>
            <translation>Exporter la feuille de légendes</translation>
        </message>
        <message>
            <source>No slots</source>
            <translation>Aucun emplacement</translation>
        </message>
        <message>
            <source>Nothing to check</source>
            <translation>Rien à signaler</translation>
        </message>
        <message>
            <source>Open an article</source>
            <translation>Ouvrir un article</translation>
        </message>
        <message>
            <source>Open…</source>
            <translation>Ouvrir…</translation>
        </message>
        <message>
            <source>Shows what an editor would object to</source>
            <translation>Montre ce qu’un secrétaire de rédaction relèverait</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>Sans titre</translation>
        </message>
    </context>
    <context>
        <name>Helping</name>
        <message>
            <source>About Cutline</source>
            <translation>À propos de Cutline</translation>
        </message>
        <message>
            <source>Cutline shows every photo slot of an article with its photo and caption.</source>
            <translation>Cutline montre chaque emplacement photo d’un article avec sa photo et sa légende.</translation>
        </message>
        <message>
            <source>The desk's rules are kept in %s.</source>
            <translation>Les règles de la rédaction se trouvent dans %s.</translation>
        </message>
        <message>
            <source>The log is kept in %s.</source>
            <translation>Le journal se trouve dans %s.</translation>
        </message>
    </context>
    <context>
        <name>KeyEditor</name>
        <message>
            <source>Command</source>
            <translation>Commande</translation>
        </message>
        <message>
            <source>Commands and their keys</source>
            <translation>Les commandes et leurs touches</translation>
        </message>
        <message>
            <source>Enter: a new key. Delete: no key.</source>
            <translation>Entrée : une nouvelle touche. Suppr : aucune touche.</translation>
        </message>
        <message>
            <source>Every command has its usual keys.</source>
            <translation>Chaque commande a ses touches habituelles.</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exporter…</translation>
        </message>
        <message>
            <source>Find a command or a key</source>
            <translation>Chercher une commande ou une touche</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Touches</translation>
        </message>
        <message>
            <source>Remove keys</source>
            <translation>Retirer les touches</translation>
        </message>
        <message>
            <source>Type to find a command or a key</source>
            <translation>Tapez pour trouver une commande ou une touche</translation>
        </message>
        <message>
            <source>Usual keys</source>
            <translation>Touches habituelles</translation>
        </message>
        <message>
            <source>{key} is now “{command}”.</source>
            <translation>{key} est maintenant « {command} ».</translation>
        </message>
        <message>
            <source>{key} is “{command}” already. Press it once more to take it away.</source>
            <translation>{key} est déjà « {command} ». Appuyez encore une fois pour la lui retirer.</translation>
        </message>
        <message>
            <source>“{command}” has its usual keys.</source>
            <translation>« {command} » a ses touches habituelles.</translation>
        </message>
        <message>
            <source>“{command}” has no key now.</source>
            <translation>« {command} » n’a plus de touche.</translation>
        </message>
    </context>
    <context>
        <name>KeyRecorder</name>
        <message>
            <source>New key…</source>
            <translation>Nouvelle touche…</translation>
        </message>
        <message>
            <source>Press a key… Esc leaves it</source>
            <translation>Appuyez sur une touche… Échap renonce</translation>
        </message>
    </context>
    <context>
        <name>KeySheet</name>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Find a command</source>
            <translation>Chercher une commande</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Touches</translation>
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
            <translation>Pg ↓</translation>
        </message>
        <message>
            <source>PgUp</source>
            <translation>Pg ↑</translation>
        </message>
        <message>
            <source>Shift</source>
            <translation>Maj</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Espace</translation>
        </message>
    </context>
    <context>
        <name>Looking</name>
        <message>
            <source>Colours: as the system has them.</source>
            <translation>Couleurs : comme le système.</translation>
        </message>
        <message>
            <source>Colours: dark.</source>
            <translation>Couleurs : sombres.</translation>
        </message>
        <message>
            <source>Colours: light.</source>
            <translation>Couleurs : claires.</translation>
        </message>
        <message>
            <source>Each photo starts fit.</source>
            <translation>Chaque photo s’ouvre ajustée.</translation>
        </message>
        <message>
            <source>Slideshow stopped.</source>
            <translation>Diaporama arrêté.</translation>
        </message>
        <message numerus="yes">
            <source>Slideshow: a photo every %Ln seconds.</source>
            <translation>
                <numerusform>Diaporama : une photo par seconde (%Ln).</numerusform>
                <numerusform>Diaporama : une photo toutes les %Ln secondes.</numerusform>
            </translation>
        </message>
        <message>
            <source>Zoom and place are kept.</source>
            <translation>Le zoom et l’endroit sont gardés.</translation>
        </message>
    </context>
    <context>
        <name>Mending</name>
        <message>
            <source>Accept what is sure</source>
            <translation>Valider ce qui est sûr</translation>
        </message>
        <message>
            <source>Choose a paragraph with ↑ ↓, then press M.</source>
            <translation>Choisissez un paragraphe avec ↑ ↓, puis appuyez sur M.</translation>
        </message>
        <message>
            <source>Detach photo of slot {number}</source>
            <translation>Détacher la photo de l’emplacement {number}</translation>
        </message>
        <message>
            <source>Done again: %s</source>
            <translation>Rétabli : %s</translation>
        </message>
        <message>
            <source>Edit caption {number}</source>
            <translation>Modifier la légende {number}</translation>
        </message>
        <message>
            <source>Edit credit {number}</source>
            <translation>Modifier le crédit {number}</translation>
        </message>
        <message>
            <source>Make it a caption</source>
            <translation>En faire une légende</translation>
        </message>
        <message>
            <source>Mend slot {number}</source>
            <translation>Corriger l’emplacement {number}</translation>
        </message>
        <message>
            <source>Mended. Ctrl+Z takes it back.</source>
            <translation>Corrigé. Ctrl+Z annule.</translation>
        </message>
        <message>
            <source>Narrow caption {number}</source>
            <translation>Raccourcir la légende {number}</translation>
        </message>
        <message>
            <source>No folder with photos is open: choose one first (Ctrl+Shift+O).</source>
            <translation>Aucun dossier de photos n’est ouvert : choisissez-en d’abord un (Ctrl+Maj+O).</translation>
        </message>
        <message>
            <source>No rule has left a reason.</source>
            <translation>Aucune règle n’a laissé de raison.</translation>
        </message>
        <message>
            <source>Not a slot: {number}</source>
            <translation>Pas un emplacement : {number}</translation>
        </message>
        <message>
            <source>Photo for slot {number}</source>
            <translation>Photo pour l’emplacement {number}</translation>
        </message>
        <message>
            <source>Shift photos from slot {number}</source>
            <translation>Décaler les photos à partir de l’emplacement {number}</translation>
        </message>
        <message>
            <source>Slot removed. Ctrl+Z brings it back.</source>
            <translation>Emplacement retiré. Ctrl+Z le rétablit.</translation>
        </message>
        <message>
            <source>Swap photo of slot {number}</source>
            <translation>Échanger la photo de l’emplacement {number}</translation>
        </message>
        <message>
            <source>There is no sentence there that the caption could take in or leave out.</source>
            <translation>Il n’y a là aucune phrase que la légende puisse prendre ou laisser.</translation>
        </message>
        <message>
            <source>There is no slot to swap with on that side.</source>
            <translation>Il n’y a pas d’emplacement avec lequel échanger de ce côté.</translation>
        </message>
        <message>
            <source>There is nothing here that a key could mend.</source>
            <translation>Il n’y a rien ici qu’une touche puisse corriger.</translation>
        </message>
        <message>
            <source>There is nothing sure left to accept.</source>
            <translation>Il n’y a plus rien de sûr à valider.</translation>
        </message>
        <message>
            <source>There is nothing to redo.</source>
            <translation>Il n’y a rien à rétablir.</translation>
        </message>
        <message>
            <source>There is nothing to undo.</source>
            <translation>Il n’y a rien à annuler.</translation>
        </message>
        <message>
            <source>This paragraph is a caption already.</source>
            <translation>Ce paragraphe est déjà une légende.</translation>
        </message>
        <message>
            <source>Undone: %s</source>
            <translation>Annulé : %s</translation>
        </message>
        <message>
            <source>Waive a remark</source>
            <translation>Accepter une remarque</translation>
        </message>
        <message>
            <source>Widen caption {number}</source>
            <translation>Étendre la légende {number}</translation>
        </message>
        <message>
            <source>slot {number}</source>
            <translation>emplacement {number}</translation>
        </message>
        <message>
            <source>unplaced</source>
            <translation>non placée</translation>
        </message>
    </context>
    <context>
        <name>Message</name>
        <message>
            <source>Dismiss</source>
            <translation>Masquer</translation>
        </message>
        <message>
            <source>Error</source>
            <translation>Erreur</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Message</translation>
        </message>
    </context>
    <context>
        <name>Parts</name>
        <message>
            <source>Edge of the filmstrip</source>
            <translation>Bord de la pellicule</translation>
        </message>
        <message>
            <source>Edge of the side pane</source>
            <translation>Bord du volet latéral</translation>
        </message>
    </context>
    <context>
        <name>PhotoFacts</name>
        <message numerus="yes">
            <source>%Ln frames</source>
            <translation>
                <numerusform>%Ln image</numerusform>
                <numerusform>%Ln images</numerusform>
            </translation>
        </message>
        <message>
            <source>Taken {date}, {time}</source>
            <translation>Prise le {date}, {time}</translation>
        </message>
        <message>
            <source>This file {fault}</source>
            <translation>Ce fichier : {fault}</translation>
        </message>
    </context>
    <context>
        <name>PhotoPair</name>
        <message>
            <source>No photo</source>
            <translation>Pas de photo</translation>
        </message>
    </context>
    <context>
        <name>PhotoPane</name>
        <message>
            <source>Another encoding…</source>
            <translation>Autre encodage…</translation>
        </message>
        <message>
            <source>File name</source>
            <translation>Nom du fichier</translation>
        </message>
        <message>
            <source>Photo</source>
            <translation>Photo</translation>
        </message>
        <message>
            <source>Read the photo's text with another encoding</source>
            <translation>Lire le texte de la photo avec un autre encodage</translation>
        </message>
        <message>
            <source>This slot has no photo.</source>
            <translation>Cet emplacement n’a pas de photo.</translation>
        </message>
    </context>
    <context>
        <name>Picker</name>
        <message numerus="yes">
            <source>%Ln photos, best first</source>
            <translation>
                <numerusform>%Ln photo, la meilleure d’abord</numerusform>
                <numerusform>%Ln photos, les meilleures d’abord</numerusform>
            </translation>
        </message>
        <message>
            <source>1 photo</source>
            <translation>1 photo</translation>
        </message>
        <message>
            <source>A photo for slot {number}</source>
            <translation>Une photo pour l’emplacement {number}</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Filter by name or words</source>
            <translation>Filtrer par nom ou par mots</translation>
        </message>
        <message>
            <source>Filter the photos</source>
            <translation>Filtrer les photos</translation>
        </message>
        <message>
            <source>No caption</source>
            <translation>Pas de légende</translation>
        </message>
        <message>
            <source>Photos, best first</source>
            <translation>Photos, les meilleures d’abord</translation>
        </message>
        <message>
            <source>Slot {number} now</source>
            <translation>Emplacement {number} actuellement</translation>
        </message>
        <message>
            <source>Two photos compared</source>
            <translation>Deux photos comparées</translation>
        </message>
        <message>
            <source>Use this photo</source>
            <translation>Utiliser cette photo</translation>
        </message>
        <message>
            <source>choose</source>
            <translation>choisir</translation>
        </message>
        <message>
            <source>compare</source>
            <translation>comparer</translation>
        </message>
        <message>
            <source>filter</source>
            <translation>filtrer</translation>
        </message>
        <message>
            <source>no photo</source>
            <translation>aucune photo</translation>
        </message>
    </context>
    <context>
        <name>PresetsRow</name>
        <message>
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Garder</translation>
        </message>
        <message>
            <source>Kept as</source>
            <translation>Enregistré sous</translation>
        </message>
        <message>
            <source>The desk's default</source>
            <translation>Choix par défaut de la rédaction</translation>
        </message>
        <message>
            <source>a name for these choices</source>
            <translation>un nom pour ces choix</translation>
        </message>
    </context>
    <context>
        <name>QShortcut</name>
        <message>
            <source>Shift</source>
            <translation>Maj</translation>
        </message>
    </context>
    <context>
        <name>RemarkModel</name>
        <message>
            <source>Error</source>
            <translation>Erreur</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>À voir</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>article</source>
            <translation>article</translation>
        </message>
        <message>
            <source>slot {number}</source>
            <translation>emplacement {number}</translation>
        </message>
    </context>
    <context>
        <name>ReturnedCard</name>
        <message>
            <source>(nothing)</source>
            <translation>(rien)</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Avant</translation>
        </message>
        <message>
            <source>Before: {before} Now: {after}</source>
            <translation>Avant : {before} Maintenant : {after}</translation>
        </message>
        <message>
            <source>Caption of slot {n}</source>
            <translation>Légende de l’emplacement {n}</translation>
        </message>
        <message>
            <source>Credit of slot {n}</source>
            <translation>Crédit de l’emplacement {n}</translation>
        </message>
        <message>
            <source>On the sheet</source>
            <translation>Sur la feuille</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>rien</translation>
        </message>
    </context>
    <context>
        <name>ReturnedDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>Modifications</translation>
        </message>
        <message>
            <source>Leave all</source>
            <translation>Tout laisser</translation>
        </message>
        <message>
            <source>Marked-up sheet</source>
            <translation>Feuille corrigée</translation>
        </message>
        <message>
            <source>Not on the sheet: {slots}.</source>
            <translation>Absents de la feuille : {slots}.</translation>
        </message>
        <message numerus="yes">
            <source>On the sheet, but not in the article: %Ln.</source>
            <translation>
                <numerusform>Sur la feuille, mais pas dans l’article : %Ln.</numerusform>
                <numerusform>Sur la feuille, mais pas dans l’article : %Ln.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Take %Ln changes</source>
            <translation>
                <numerusform>Prendre %Ln modification</numerusform>
                <numerusform>Prendre %Ln modifications</numerusform>
            </translation>
        </message>
        <message>
            <source>Take 1 change</source>
            <translation>Prendre 1 modification</translation>
        </message>
        <message>
            <source>Take all</source>
            <translation>Tout prendre</translation>
        </message>
        <message>
            <source>The sheet changes nothing.</source>
            <translation>La feuille ne change rien.</translation>
        </message>
        <message>
            <source>leave</source>
            <translation>laisser</translation>
        </message>
        <message>
            <source>take</source>
            <translation>prendre</translation>
        </message>
    </context>
    <context>
        <name>SettingsDialog</name>
        <message>
            <source>All this stands in one file, each line explained.</source>
            <translation>Tout cela tient dans un fichier, chaque ligne expliquée.</translation>
        </message>
        <message>
            <source>Articles</source>
            <translation>Articles</translation>
        </message>
        <message>
            <source>As in the article</source>
            <translation>Comme dans l’article</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Comme le système</translation>
        </message>
        <message>
            <source>Below the photo.</source>
            <translation>Sous la photo.</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Vider</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Couleurs</translation>
        </message>
        <message>
            <source>Counting what is kept on disk…</source>
            <translation>Calcul de ce qui est gardé sur le disque…</translation>
        </message>
        <message>
            <source>Credits and checks</source>
            <translation>Crédits et contrôles</translation>
        </message>
        <message>
            <source>Credits on caption sheets</source>
            <translation>Crédits sur les feuilles de légendes</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Sombre</translation>
        </message>
        <message>
            <source>Desk rules</source>
            <translation>Règles de la rédaction</translation>
        </message>
        <message>
            <source>Edit the rules…</source>
            <translation>Modifier les règles…</translation>
        </message>
        <message>
            <source>Encoding</source>
            <translation>Encodage</translation>
        </message>
        <message>
            <source>Face of captions</source>
            <translation>Police des légendes</translation>
        </message>
        <message>
            <source>Files here, named as those that come with Cutline, add your own agencies (agencies/…) and words (cues/…).</source>
            <translation>Des fichiers placés ici, nommés comme ceux de Cutline, ajoutent vos agences (agencies/…) et vos mots (cues/…).</translation>
        </message>
        <message>
            <source>Folders of photos</source>
            <translation>Dossiers de photos</translation>
        </message>
        <message>
            <source>For articles that neither say theirs nor are UTF-8.</source>
            <translation>Pour les articles qui n’indiquent pas le leur et ne sont pas en UTF-8.</translation>
        </message>
        <message>
            <source>For example {creator}/{agency}. Each export can have its own.</source>
            <translation>Par exemple {creator}/{agency}. Chaque export peut avoir le sien.</translation>
        </message>
        <message>
            <source>Found by itself</source>
            <translation>Trouvé automatiquement</translation>
        </message>
        <message>
            <source>From the next start on.</source>
            <translation>À partir du prochain démarrage.</translation>
        </message>
        <message>
            <source>Guess it</source>
            <translation>Le deviner</translation>
        </message>
        <message>
            <source>Holds for the window and all dialogs.</source>
            <translation>Vaut pour la fenêtre et tous les dialogues.</translation>
        </message>
        <message>
            <source>How long each photo is shown.</source>
            <translation>Durée d’affichage de chaque photo.</translation>
        </message>
        <message>
            <source>Keep zoom</source>
            <translation>Garder le zoom</translation>
        </message>
        <message numerus="yes">
            <source>Kept on disk: %Ln pictures, {size} MB.</source>
            <translation>
                <numerusform>Sur le disque : %Ln image, {size} Mo.</numerusform>
                <numerusform>Sur le disque : %Ln images, {size} Mo.</numerusform>
            </translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Touches</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Less motion</source>
            <translation>Moins d’animations</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Clair</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Apparence</translation>
        </message>
        <message>
            <source>MB</source>
            <translation>Mo</translation>
        </message>
        <message>
            <source>Memory and disk</source>
            <translation>Mémoire et disque</translation>
        </message>
        <message>
            <source>More make walking back quicker.</source>
            <translation>Davantage rend le retour en arrière plus rapide.</translation>
        </message>
        <message>
            <source>Nothing blinks, fades or runs. The system's own wish always holds.</source>
            <translation>Rien ne clignote, ne fond ni ne défile. Le souhait du système vaut toujours.</translation>
        </message>
        <message>
            <source>Open the folder of own additions</source>
            <translation>Ouvrir le dossier des ajouts personnels</translation>
        </message>
        <message>
            <source>Open the settings file</source>
            <translation>Ouvrir le fichier des réglages</translation>
        </message>
        <message>
            <source>Pages of settings</source>
            <translation>Pages des réglages</translation>
        </message>
        <message>
            <source>Photos kept in memory</source>
            <translation>Photos gardées en mémoire</translation>
        </message>
        <message>
            <source>Reset all keys</source>
            <translation>Rétablir toutes les touches</translation>
        </message>
        <message>
            <source>Reset this page</source>
            <translation>Rétablir cette page</translation>
        </message>
        <message>
            <source>Scripts that it lacks are shown in another.</source>
            <translation>Les écritures qui lui manquent s’affichent dans une autre.</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
        <message>
            <source>Size of captions</source>
            <translation>Taille des légendes</translation>
        </message>
        <message>
            <source>Slideshow</source>
            <translation>Diaporama</translation>
        </message>
        <message>
            <source>Small pictures are made anew when they are needed. No photo is touched.</source>
            <translation>Les petites images sont refaites au besoin. Aucune photo n’est touchée.</translation>
        </message>
        <message>
            <source>The best serif there is</source>
            <translation>La meilleure police à empattements</translation>
        </message>
        <message>
            <source>The next photo stands as large, and at the same place, as this one.</source>
            <translation>La photo suivante s’affiche aussi grande, et au même endroit, que celle-ci.</translation>
        </message>
        <message>
            <source>Walking</source>
            <translation>Parcours</translation>
        </message>
        <message>
            <source>What the checks object to.</source>
            <translation>Ce que les contrôles relèvent.</translation>
        </message>
        <message>
            <source>Where to look for an article's photos, seen from its own folder, with commas between them. {name} stands for the article's name: {name}-photos, ../images.</source>
            <translation>Où chercher les photos d’un article, à partir de son dossier, séparés par des virgules. {name} représente le nom de l’article : {name}-photos, ../images.</translation>
        </message>
        <message>
            <source>pixels</source>
            <translation>pixels</translation>
        </message>
        <message>
            <source>seconds</source>
            <translation>secondes</translation>
        </message>
    </context>
    <context>
        <name>SettingsSitting</name>
        <message>
            <source>It is kept in %s.</source>
            <translation>Il se trouve dans %s.</translation>
        </message>
        <message>
            <source>The keys cannot be written: %s.</source>
            <translation>Les touches ne peuvent pas être écrites : %s.</translation>
        </message>
    </context>
    <context>
        <name>Showing</name>
        <message>
            <source>Drop one here, or press P to choose.</source>
            <translation>Déposez-en une ici, ou appuyez sur P pour choisir.</translation>
        </message>
        <message>
            <source>Loading…</source>
            <translation>Chargement…</translation>
        </message>
        <message>
            <source>No caption was found in this article. Choose a paragraph in the article pane and press M to make it one.</source>
            <translation>Aucune légende n’a été trouvée dans cet article. Choisissez un paragraphe dans le volet de l’article et appuyez sur M pour en faire une.</translation>
        </message>
        <message>
            <source>No photo slots</source>
            <translation>Aucun emplacement photo</translation>
        </message>
        <message>
            <source>No photo yet</source>
            <translation>Pas encore de photo</translation>
        </message>
        <message>
            <source>No photos</source>
            <translation>Pas de photos</translation>
        </message>
        <message>
            <source>There are no pictures here.</source>
            <translation>Il n’y a pas d’images ici.</translation>
        </message>
        <message>
            <source>This photo cannot be shown.</source>
            <translation>Cette photo ne peut pas être affichée.</translation>
        </message>
        <message>
            <source>no caption</source>
            <translation>pas de légende</translation>
        </message>
        <message>
            <source>no credit</source>
            <translation>pas de crédit</translation>
        </message>
        <message>
            <source>{number} of {count}</source>
            <translation>{number} sur {count}</translation>
        </message>
    </context>
    <context>
        <name>SidePane</name>
        <message>
            <source>Article</source>
            <translation>Article</translation>
        </message>
        <message>
            <source>Checks</source>
            <translation>Contrôles</translation>
        </message>
        <message>
            <source>Checks {count}</source>
            <translation>Contrôles {count}</translation>
        </message>
        <message>
            <source>Photo</source>
            <translation>Photo</translation>
        </message>
        <message>
            <source>Side pane</source>
            <translation>Volet latéral</translation>
        </message>
    </context>
    <context>
        <name>SlotCard</name>
        <message>
            <source>No credit</source>
            <translation>Pas de crédit</translation>
        </message>
        <message>
            <source>No photo yet
drop one here</source>
            <translation>Pas encore de photo
déposez-en une ici</translation>
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
            <translation>Pas de légende</translation>
        </message>
        <message>
            <source>No credit</source>
            <translation>Pas de crédit</translation>
        </message>
        <message>
            <source>No photo yet</source>
            <translation>Pas encore de photo</translation>
        </message>
        <message>
            <source>Slot {number}</source>
            <translation>Emplacement {number}</translation>
        </message>
        <message>
            <source>The photo is a guess, {n} % sure.</source>
            <translation>La photo est une supposition, sûre à {n} %.</translation>
        </message>
    </context>
    <context>
        <name>Stage</name>
        <message>
            <source>Photo</source>
            <translation>Photo</translation>
        </message>
    </context>
    <context>
        <name>StageChevrons</name>
        <message>
            <source>Next slot</source>
            <translation>Emplacement suivant</translation>
        </message>
        <message>
            <source>Previous slot</source>
            <translation>Emplacement précédent</translation>
        </message>
    </context>
    <context>
        <name>Standing</name>
        <message>
            <source>Empty</source>
            <translation>Vide</translation>
        </message>
        <message>
            <source>Fine</source>
            <translation>Bon</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>À voir</translation>
        </message>
        <message>
            <source>Wrong</source>
            <translation>Erroné</translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Slot {number} of {of}</source>
            <translation>Emplacement {number} sur {of}</translation>
        </message>
        <message>
            <source>{done} of {total}</source>
            <translation>{done} sur {total}</translation>
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
            <translation>Interrompu ; rien n’a été écrit.</translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <source>No unplaced photos</source>
            <translation>Aucune photo non placée</translation>
        </message>
        <message>
            <source>Unplaced photos</source>
            <translation>Photos non placées</translation>
        </message>
        <message>
            <source>Unplaced photos ({n})</source>
            <translation>Photos non placées ({n})</translation>
        </message>
    </context>
    <context>
        <name>WaiveBar</name>
        <message>
            <source>A reason, or nothing</source>
            <translation>Une raison, ou rien</translation>
        </message>
        <message>
            <source>Why may it stay as it is?</source>
            <translation>Pourquoi cela peut-il rester ainsi ?</translation>
        </message>
        <message>
            <source>Why this remark is waived</source>
            <translation>Pourquoi cette remarque est acceptée</translation>
        </message>
    </context>
    <context>
        <name>Walking</name>
        <message>
            <source>Every slot is fine.</source>
            <translation>Tous les emplacements sont bons.</translation>
        </message>
        <message>
            <source>No pair is unsure.</source>
            <translation>Aucune paire n’est incertaine.</translation>
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <source>Cutline finds the photo captions and credits in it, and pairs them with the pictures in a folder.</source>
            <translation>Cutline y trouve les légendes et les crédits des photos, et les associe aux images d’un dossier.</translation>
        </message>
        <message>
            <source>Drop an article and its photos here</source>
            <translation>Déposez ici un article et ses photos</translation>
        </message>
        <message>
            <source>Open an article</source>
            <translation>Ouvrir un article</translation>
        </message>
        <message>
            <source>Open article…</source>
            <translation>Ouvrir un article…</translation>
        </message>
        <message>
            <source>Paste article text</source>
            <translation>Coller le texte d’un article</translation>
        </message>
        <message>
            <source>Recent</source>
            <translation>Récents</translation>
        </message>
        <message>
            <source>Take %s off the list</source>
            <translation>Retirer %s de la liste</translation>
        </message>
        <message>
            <source>Text, saved web page, Markdown, Word, OpenDocument or PDF · JPEG, PNG, WebP, TIFF, HEIC, AVIF</source>
            <translation>Texte, page web enregistrée, Markdown, Word, OpenDocument ou PDF · JPEG, PNG, WebP, TIFF, HEIC, AVIF</translation>
        </message>
        <message>
            <source>Try the sample</source>
            <translation>Essayer l’exemple</translation>
        </message>
    </context>
    <context>
        <name>WhyPanel</name>
        <message>
            <source>Against</source>
            <translation>Contre</translation>
        </message>
        <message>
            <source>For</source>
            <translation>Pour</translation>
        </message>
        <message>
            <source>No photo of the folder speaks for this slot.</source>
            <translation>Aucune photo du dossier ne convient à cet emplacement.</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Nothing speaks for it but its place.</source>
            <translation>Rien ne parle pour elle, sinon sa place.</translation>
        </message>
        <message>
            <source>Why no photo</source>
            <translation>Pourquoi aucune photo</translation>
        </message>
        <message>
            <source>Why this photo</source>
            <translation>Pourquoi cette photo</translation>
        </message>
        <message>
            <source>Why this photo · {percent} %</source>
            <translation>Pourquoi cette photo · {percent} %</translation>
        </message>
        <message>
            <source>You chose this photo.</source>
            <translation>Vous avez choisi cette photo.</translation>
        </message>
        <message>
            <source>You left this slot without a photo.</source>
            <translation>Vous avez laissé cet emplacement sans photo.</translation>
        </message>
    </context>
    <context>
        <name>Window</name>
        <message>
            <source>Choose the folder…</source>
            <translation>Choisir le dossier…</translation>
        </message>
        <message>
            <source>Something went wrong inside Cutline. Your decisions are safe.</source>
            <translation>Une erreur s’est produite dans Cutline. Vos décisions sont à l’abri.</translation>
        </message>
        <message>
            <source>The folder of photos, %s, is not there any more. Your decisions are kept.</source>
            <translation>Le dossier de photos %s n’existe plus. Vos décisions sont conservées.</translation>
        </message>
        <message>
            <source>all keys</source>
            <translation>toutes les touches</translation>
        </message>
        <message>
            <source>browse</source>
            <translation>parcourir</translation>
        </message>
        <message>
            <source>edit caption</source>
            <translation>modifier la légende</translation>
        </message>
        <message>
            <source>export</source>
            <translation>exporter</translation>
        </message>
        <message>
            <source>full screen</source>
            <translation>plein écran</translation>
        </message>
        <message>
            <source>hide caption</source>
            <translation>masquer la légende</translation>
        </message>
        <message>
            <source>leave</source>
            <translation>laisser</translation>
        </message>
    </context>
    <context>
        <name>Workspace</name>
        <message numerus="yes">
            <source>Gone from the folder: %Ln.</source>
            <translation>
                <numerusform>Disparues du dossier : %Ln.</numerusform>
                <numerusform>Disparues du dossier : %Ln.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>New in the folder: %Ln.</source>
            <translation>
                <numerusform>Nouvelles dans le dossier : %Ln.</numerusform>
                <numerusform>Nouvelles dans le dossier : %Ln.</numerusform>
            </translation>
        </message>
        <message>
            <source>Photos in the folder have changed.</source>
            <translation>Des photos du dossier ont changé.</translation>
        </message>
        <message>
            <source>The folder of photos has moved to %s.</source>
            <translation>Le dossier de photos est maintenant %s.</translation>
        </message>
    </context>
</TS>
