<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
    <context>
        <name>ArticleModel</name>
        <message>
            <source>CAPTION</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>CAPTION AND CREDIT</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>CREDIT</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Caption of slot {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Credit of slot {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>PICTURE</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Picture of slot {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{part} · SLOT {number}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ArticlePane</name>
        <message>
            <source>Article</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No article is open: these are the folder's photos.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Asking</name>
        <message>
            <source>All files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Articles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Caption sheets</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export all the same</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export caption sheet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Folder for copies or sidecars</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open a folder of photos</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open an article</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open marked-up sheet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read with another encoding</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Terms of use</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The article is written in:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>These photos come with terms of use:</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>… and %Ln more</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>CaptionBand</name>
        <message>
            <source>No credit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Slot {number} of {of}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CaptionCard</name>
        <message>
            <source>Article</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Caption, {source}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>File</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sidecar</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take the caption of {source}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take this</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>next difference</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CaptionComparison</name>
        <message numerus="yes">
            <source>%Ln differences</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>1 difference</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Caption: five sources</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Caption: four sources</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Caption: one source</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Caption: three sources</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Caption: two sources</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Captions by source</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Difference {number} of {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Difference {number} of {count}: {what}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No caption</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file has no caption.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>only in the article: “{words}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>only in {source}: “{words}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the article says “{one}”, {source} “{other}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the same as the article</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the same as {source}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>wins over {sources}: {why}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CaptionPanel</name>
        <message>
            <source>Credit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No credit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Slot {number} of {of}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CaptionText</name>
        <message>
            <source>Caption</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No caption</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CaptionsDialog</name>
        <message numerus="yes">
            <source>%Ln copies are written; JPEG, PNG and WebP hold the words themselves.</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln sidecars are written.</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Beside the photos</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Caption</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Captions into the photos</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a folder for the copies.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copies</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copyright</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copyright notice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Creator</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Credit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Folder…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Headline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave out photos that are not sure ({n})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name of the copies</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Photos stay as they are; all other data stay, too.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sidecars (.xmp)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Source</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They are copied as they are, with a sidecar: writing would end them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write into photos with Content Credentials all the same ({n})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Writing into these copies ends the validity of their Content Credentials.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Written as XMP</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Written as XMP and, in JPEG, as IIM</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>as in the credit, where it has a ©</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>stays as it is</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ChecksPane</name>
        <message>
            <source>Accept it as it is (Delete)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Checks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mend</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mend: {text}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing to object to.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put right what it objects to ({keys})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waive</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waive: {text}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>go</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>mend</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>waive</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ChecksSummary</name>
        <message numerus="yes">
            <source>%Ln photos</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln slots</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln waived.</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>1 photo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 slot</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looked at {things}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>article</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>slot {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the article</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Command</name>
        <message>
            <source>100 %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>About Cutline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Accept what is sure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Article</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Begin the caption a sentence earlier</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Begin the caption a sentence later</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Caption in full screen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Captions into the photos…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a photo…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Command palette</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Desk rules…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Detach photo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edit caption</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edit credit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>End the caption a sentence earlier</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>End the caption a sentence later</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export caption sheet…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>File</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>First slot</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fit or 100 %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Full screen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go to number…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Help</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In the photo pane: next difference</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In the picker: compare</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In the picker: no photo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep zoom</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last slot</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Light, dark or as the system</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Log</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make it a caption</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mend</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mend what a check found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next slot</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next that needs work</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next unsure pair</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not a slot</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One level back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open a folder of photos…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open an article…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open marked-up sheet…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paste an article</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Photo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Previous slot</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Previous that needs work</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Print…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Quit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read again from disk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read with another encoding…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Redo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shift all following by one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Side pane</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Slideshow</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Swap with next</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Swap with previous</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ten slots back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ten slots on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try the sample</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Turn left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Turn right</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>View</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Walk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>While typing: cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>While typing: done and next</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why this caption</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Zoom in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Zoom out</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <source>Commands</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find a command</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type to find a command</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message numerus="yes">
            <source>%Ln slots have no credit.</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln slots have no photo.</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>1 slot has no credit.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 slot has no photo.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export caption sheet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kept as</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Print…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is marked on the sheet.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ExportOptions</name>
        <message>
            <source> %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source> columns</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source> dpi</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source> lines</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source> mm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Checks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Columns of the contact sheet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Contact</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Credit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Credit style</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Date taken</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>File name and size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Footer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Format</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Header</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Layout</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Line in the article</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lines of the contact sheet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Margin</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On its side</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paper</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paper upright or on its side</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Photos</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Print</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Proof</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Upright</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>as in the article</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>as the format likes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>fits the paper</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{title}|{date}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ExportPreview</name>
        <message>
            <source>Fit width</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Page as wide as there is room</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Page {n} of {pages}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pages of the caption sheet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Previous page</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FieldTable</name>
        <message>
            <source>Alt text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Article</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>City</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copyright</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Country</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Creator</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Credit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Did not win</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fields</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>File</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Headline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Instructions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Source</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take the credit {credit}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>agrees with the article</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>differs from the article</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>may limit its use</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not in the article</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{field}, article</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{field}, file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{source}: {value}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Filing</name>
        <message>
            <source>Caption sheet written: %s</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Printing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sent to the printer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The clipboard holds no text. Copy an article first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The pasted article cannot be kept: %s.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is the article itself. Choose another name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Writing the caption sheet</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Filmstrip</name>
        <message>
            <source>Slots</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find in captions, credits and file names</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Previous</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{at} of {count}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>GoTo</name>
        <message>
            <source>Go</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go to slot</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number of the slot</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>of {last}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>HandingOn</name>
        <message>
            <source>Called off; what is written already stays.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Captions written for %Ln photos: {place}</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>Changes taken: %Ln. Ctrl+Z takes them back.</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>No photo is paired with a caption yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading the marked-up sheet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take the marked-up sheet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Writing captions into the photos</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>… and %Ln more.</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>Header</name>
        <message numerus="yes">
            <source>%Ln checks</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln paired</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln photos unplaced</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln slots</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln without a photo</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>1 check</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 photo unplaced</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 slot</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export sheet…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export the caption sheet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No slots</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing to check</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open an article</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shows what an editor would object to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Untitled</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Helping</name>
        <message>
            <source>About Cutline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cutline shows every photo slot of an article with its photo and caption.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The desk's rules are kept in %s.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The log is kept in %s.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>KeySheet</name>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find a command</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keys</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Looking</name>
        <message>
            <source>Colours: as the system has them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Colours: dark.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Colours: light.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Each photo starts fit.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Slideshow stopped.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Slideshow: a photo every %Ln seconds.</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Zoom and place are kept.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Mending</name>
        <message>
            <source>Accept what is sure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a paragraph with ↑ ↓, then press M.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Detach photo of slot {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done again: %s</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edit caption {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edit credit {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make it a caption</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mend slot {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mended. Ctrl+Z takes it back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Narrow caption {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No folder with photos is open: choose one first (Ctrl+Shift+O).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No rule has left a reason.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not a slot: {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Photo for slot {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shift photos from slot {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Slot removed. Ctrl+Z brings it back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Swap photo of slot {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no sentence there that the caption could take in or leave out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no slot to swap with on that side.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is nothing here that a key could mend.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is nothing sure left to accept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is nothing to redo.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is nothing to undo.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This paragraph is a caption already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undone: %s</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waive a remark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Widen caption {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>slot {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>unplaced</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Message</name>
        <message>
            <source>Dismiss</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Error</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Message</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PhotoFacts</name>
        <message numerus="yes">
            <source>%Ln frames</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Taken {date}, {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This file {fault}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PhotoPair</name>
        <message>
            <source>No photo</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PhotoPane</name>
        <message>
            <source>Another encoding…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>File name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Photo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read the photo's text with another encoding</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This slot has no photo.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Picker</name>
        <message numerus="yes">
            <source>%Ln photos, best first</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>1 photo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A photo for slot {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Filter by name or words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Filter the photos</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No caption</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Photos, best first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Slot {number} now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Two photos compared</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use this photo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>choose</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>compare</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>filter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no photo</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PresetsRow</name>
        <message>
            <source>Delete</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kept as</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The desk's default</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a name for these choices</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RemarkModel</name>
        <message>
            <source>Error</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>article</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>slot {number}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ReturnedCard</name>
        <message>
            <source>(nothing)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Before: {before} Now: {after}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Caption of slot {n}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Credit of slot {n}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On the sheet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nothing</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ReturnedDialog</name>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Marked-up sheet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not on the sheet: {slots}.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>On the sheet, but not in the article: %Ln.</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>Take %Ln changes</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Take 1 change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The sheet changes nothing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>leave</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>take</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Showing</name>
        <message>
            <source>Drop one here, or press P to choose.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Loading…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No caption was found in this article. Choose a paragraph in the article pane and press M to make it one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No photo slots</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No photo yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No photos</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Photo %1 of %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There are no pictures here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This photo cannot be shown.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no caption</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no credit</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SidePane</name>
        <message>
            <source>Article</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Checks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Checks {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Photo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Side pane</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SlotCard</name>
        <message>
            <source>No credit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No photo yet
drop one here</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SlotModel</name>
        <message>
            <source>No caption</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No credit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No photo yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Slot {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The photo is a guess, {n} % sure.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Stage</name>
        <message>
            <source>Photo</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>StageChevrons</name>
        <message>
            <source>Next slot</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Previous slot</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Standing</name>
        <message>
            <source>Empty</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fine</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wrong</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Slot {number} of {of}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{done} of {total}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{percent} %</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Tasks</name>
        <message>
            <source>Called off; nothing was written.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <source>No unplaced photos</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unplaced photos</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unplaced photos ({n})</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>WaiveBar</name>
        <message>
            <source>A reason, or nothing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why may it stay as it is?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why this remark is waived</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Walking</name>
        <message>
            <source>Every slot is fine.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No pair is unsure.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <source>Cutline finds the photo captions and credits in it, and pairs them with the pictures in a folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drop an article and its photos here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open an article</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open article…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paste article text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Text, saved web page, Markdown, Word, OpenDocument or PDF · JPEG, PNG, WebP, TIFF, HEIC, AVIF</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try the sample</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>WhyPanel</name>
        <message>
            <source>Against</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No photo of the folder speaks for this slot.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing speaks for it but its place.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why no photo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why this photo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why this photo · {percent} %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You chose this photo.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You left this slot without a photo.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Window</name>
        <message numerus="yes">
            <source>%Ln paired</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln slots</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>1 slot</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something went wrong inside Cutline. Your decisions are safe.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>all keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>browse</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>edit caption</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>export</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>full screen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>hide caption</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>leave</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no slots</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>yesterday</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Workspace</name>
        <message>
            <source>Comparing pictures</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Gone from the folder: %Ln.</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>New in the folder: %Ln.</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Opening %s</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Photos in the folder have changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading photos</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
