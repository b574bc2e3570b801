<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
    <context>
        <name>ArticleModel</name>
        <message>
            <source>CAPTION</source>
            <translation>キャプション</translation>
        </message>
        <message>
            <source>CAPTION AND CREDIT</source>
            <translation>キャプションとクレジット</translation>
        </message>
        <message>
            <source>CREDIT</source>
            <translation>クレジット</translation>
        </message>
        <message>
            <source>Caption of slot {number}</source>
            <translation>写真枠 {number} のキャプション</translation>
        </message>
        <message>
            <source>Credit of slot {number}</source>
            <translation>写真枠 {number} のクレジット</translation>
        </message>
        <message>
            <source>PICTURE</source>
            <translation>画像</translation>
        </message>
        <message>
            <source>Picture of slot {number}</source>
            <translation>写真枠 {number} の画像</translation>
        </message>
        <message>
            <source>{part} · SLOT {number}</source>
            <translation>{part} · 写真枠 {number}</translation>
        </message>
    </context>
    <context>
        <name>ArticlePane</name>
        <message>
            <source>Article</source>
            <translation>記事</translation>
        </message>
        <message>
            <source>No article is open: these are the folder's photos.</source>
            <translation>記事は開かれていません。これはフォルダーの写真です。</translation>
        </message>
    </context>
    <context>
        <name>Asking</name>
        <message>
            <source>All files</source>
            <translation>すべてのファイル</translation>
        </message>
        <message>
            <source>Articles</source>
            <translation>記事</translation>
        </message>
        <message>
            <source>Caption sheets</source>
            <translation>キャプション一覧</translation>
        </message>
        <message>
            <source>Export caption sheet</source>
            <translation>キャプション一覧の書き出し</translation>
        </message>
        <message>
            <source>Export keys</source>
            <translation>キー設定の書き出し</translation>
        </message>
        <message>
            <source>Folder for copies or sidecars</source>
            <translation>コピーまたはサイドカーのフォルダー</translation>
        </message>
        <message>
            <source>Go on all the same</source>
            <translation>それでも続ける</translation>
        </message>
        <message>
            <source>Open a folder of photos</source>
            <translation>写真フォルダーを開く</translation>
        </message>
        <message>
            <source>Open an article</source>
            <translation>記事を開く</translation>
        </message>
        <message>
            <source>Open marked-up sheet</source>
            <translation>校正済みの一覧を開く</translation>
        </message>
        <message>
            <source>Read with another encoding</source>
            <translation>別の文字コードで読む</translation>
        </message>
        <message>
            <source>Terms of use</source>
            <translation>使用条件</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>テキスト</translation>
        </message>
        <message>
            <source>Text in the photos that does not say how it is written is in:</source>
            <translation>文字コードの記載がない写真内の文字の文字コード:</translation>
        </message>
        <message>
            <source>The article is written in:</source>
            <translation>記事の文字コード:</translation>
        </message>
        <message>
            <source>These photos come with terms of use:</source>
            <translation>次の写真には使用条件があります:</translation>
        </message>
        <message numerus="yes">
            <source>… and %Ln more</source>
            <translation>
                <numerusform>… ほか %Ln 件</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CaptionBand</name>
        <message>
            <source>No credit</source>
            <translation>クレジットなし</translation>
        </message>
        <message>
            <source>Slot {number} of {of}</source>
            <translation>写真枠 {number} / {of}</translation>
        </message>
    </context>
    <context>
        <name>CaptionCard</name>
        <message>
            <source>Article</source>
            <translation>記事</translation>
        </message>
        <message>
            <source>Caption, {source}</source>
            <translation>キャプション、{source}</translation>
        </message>
        <message>
            <source>File</source>
            <translation>ファイル</translation>
        </message>
        <message>
            <source>Sidecar</source>
            <translation>サイドカー</translation>
        </message>
        <message>
            <source>Take the caption of {source}</source>
            <translation>{source}のキャプションを採用</translation>
        </message>
        <message>
            <source>Take this</source>
            <translation>これを採用</translation>
        </message>
        <message>
            <source>next difference</source>
            <translation>次の相違</translation>
        </message>
    </context>
    <context>
        <name>CaptionComparison</name>
        <message numerus="yes">
            <source>%Ln differences</source>
            <translation>
                <numerusform>相違 %Ln 件</numerusform>
            </translation>
        </message>
        <message>
            <source>1 difference</source>
            <translation>相違 1 件</translation>
        </message>
        <message>
            <source>Caption: five sources</source>
            <translation>キャプション: 出所 5 つ</translation>
        </message>
        <message>
            <source>Caption: four sources</source>
            <translation>キャプション: 出所 4 つ</translation>
        </message>
        <message>
            <source>Caption: one source</source>
            <translation>キャプション: 出所 1 つ</translation>
        </message>
        <message>
            <source>Caption: three sources</source>
            <translation>キャプション: 出所 3 つ</translation>
        </message>
        <message>
            <source>Caption: two sources</source>
            <translation>キャプション: 出所 2 つ</translation>
        </message>
        <message>
            <source>Captions by source</source>
            <translation>出所別のキャプション</translation>
        </message>
        <message>
            <source>Difference {number} of {count}</source>
            <translation>相違 {number} / {count}</translation>
        </message>
        <message>
            <source>Difference {number} of {count}: {what}</source>
            <translation>相違 {number} / {count}: {what}</translation>
        </message>
        <message>
            <source>No caption</source>
            <translation>キャプションなし</translation>
        </message>
        <message>
            <source>The file has no caption.</source>
            <translation>ファイルにキャプションがありません。</translation>
        </message>
        <message>
            <source>only in the article: “{words}”</source>
            <translation>記事のみ: 「{words}」</translation>
        </message>
        <message>
            <source>only in {source}: “{words}”</source>
            <translation>{source}のみ: 「{words}」</translation>
        </message>
        <message>
            <source>the article says “{one}”, {source} “{other}”</source>
            <translation>記事では「{one}」、{source}では「{other}」</translation>
        </message>
        <message>
            <source>the same as the article</source>
            <translation>記事と同じ</translation>
        </message>
        <message>
            <source>the same as {source}</source>
            <translation>{source}と同じ</translation>
        </message>
        <message>
            <source>wins over {sources}: {why}</source>
            <translation>{sources}より優先: {why}</translation>
        </message>
    </context>
    <context>
        <name>CaptionPanel</name>
        <message>
            <source>Credit</source>
            <translation>クレジット</translation>
        </message>
        <message>
            <source>No credit</source>
            <translation>クレジットなし</translation>
        </message>
        <message>
            <source>Slot {number} of {of}</source>
            <translation>写真枠 {number} / {of}</translation>
        </message>
    </context>
    <context>
        <name>CaptionText</name>
        <message>
            <source>Caption</source>
            <translation>キャプション</translation>
        </message>
        <message>
            <source>No caption</source>
            <translation>キャプションなし</translation>
        </message>
    </context>
    <context>
        <name>CaptionsDialog</name>
        <message numerus="yes">
            <source>%Ln copies are written; JPEG, PNG and WebP hold the words themselves.</source>
            <translation>
                <numerusform>コピーを %Ln 件書き込みます。JPEG、PNG、WebP は文字情報を自身に持ちます。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln sidecars are written.</source>
            <translation>
                <numerusform>サイドカーを %Ln 件書き込みます。</numerusform>
            </translation>
        </message>
        <message>
            <source>Beside the photos</source>
            <translation>写真と同じ場所</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>Caption</source>
            <translation>キャプション</translation>
        </message>
        <message>
            <source>Captions into the photos</source>
            <translation>写真にキャプションを書き込む</translation>
        </message>
        <message>
            <source>Choose a folder for the copies.</source>
            <translation>コピー先のフォルダーを選んでください。</translation>
        </message>
        <message>
            <source>Copies</source>
            <translation>コピー</translation>
        </message>
        <message>
            <source>Copyright</source>
            <translation>著作権</translation>
        </message>
        <message>
            <source>Copyright notice</source>
            <translation>著作権表示</translation>
        </message>
        <message>
            <source>Creator</source>
            <translation>撮影者</translation>
        </message>
        <message>
            <source>Credit</source>
            <translation>クレジット</translation>
        </message>
        <message>
            <source>Folder…</source>
            <translation>フォルダー…</translation>
        </message>
        <message>
            <source>Headline</source>
            <translation>見出し</translation>
        </message>
        <message>
            <source>Leave out photos that are not sure ({n})</source>
            <translation>不確かな写真を除く ({n})</translation>
        </message>
        <message>
            <source>Name of the copies</source>
            <translation>コピーの名前</translation>
        </message>
        <message>
            <source>Photos stay as they are; all other data stay, too.</source>
            <translation>写真はそのまま、ほかのデータもそのまま残ります。</translation>
        </message>
        <message>
            <source>Sidecars (.xmp)</source>
            <translation>サイドカー (.xmp)</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>提供元</translation>
        </message>
        <message>
            <source>They are copied as they are, with a sidecar: writing would end them.</source>
            <translation>サイドカーを付けてそのままコピーします。書き込むと無効になるためです。</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>タイトル</translation>
        </message>
        <message>
            <source>Write</source>
            <translation>書き込む</translation>
        </message>
        <message>
            <source>Write into photos with Content Credentials all the same ({n})</source>
            <translation>Content Credentials 付きの写真にも書き込む ({n})</translation>
        </message>
        <message>
            <source>Writing into these copies ends the validity of their Content Credentials.</source>
            <translation>これらのコピーに書き込むと Content Credentials が無効になります。</translation>
        </message>
        <message>
            <source>Written as XMP</source>
            <translation>XMP として書き込み</translation>
        </message>
        <message>
            <source>Written as XMP and, in JPEG, as IIM</source>
            <translation>XMP、JPEG では IIM でも書き込み</translation>
        </message>
        <message>
            <source>as in the credit, where it has a ©</source>
            <translation>© があればクレジットのとおり</translation>
        </message>
        <message>
            <source>stays as it is</source>
            <translation>そのまま</translation>
        </message>
    </context>
    <context>
        <name>ChecksPane</name>
        <message>
            <source>Accept it as it is (Delete)</source>
            <translation>このままで良しとする (Delete)</translation>
        </message>
        <message>
            <source>Checks</source>
            <translation>チェック</translation>
        </message>
        <message>
            <source>Mend</source>
            <translation>修正</translation>
        </message>
        <message>
            <source>Mend: {text}</source>
            <translation>修正: {text}</translation>
        </message>
        <message>
            <source>Nothing to object to.</source>
            <translation>指摘はありません。</translation>
        </message>
        <message>
            <source>Put right what it objects to ({keys})</source>
            <translation>指摘された点を直す ({keys})</translation>
        </message>
        <message>
            <source>Waive</source>
            <translation>許容</translation>
        </message>
        <message>
            <source>Waive: {text}</source>
            <translation>許容: {text}</translation>
        </message>
        <message>
            <source>go</source>
            <translation>移動</translation>
        </message>
        <message>
            <source>mend</source>
            <translation>修正</translation>
        </message>
        <message>
            <source>waive</source>
            <translation>許容</translation>
        </message>
    </context>
    <context>
        <name>ChecksSummary</name>
        <message numerus="yes">
            <source>%Ln photos</source>
            <translation>
                <numerusform>写真 %Ln 枚</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln slots</source>
            <translation>
                <numerusform>写真枠 %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln waived.</source>
            <translation>
                <numerusform>%Ln 件を許容。</numerusform>
            </translation>
        </message>
        <message>
            <source>1 photo</source>
            <translation>写真 1 枚</translation>
        </message>
        <message>
            <source>1 slot</source>
            <translation>写真枠 1</translation>
        </message>
        <message>
            <source>Looked at {things}.</source>
            <translation>確認した対象: {things}。</translation>
        </message>
        <message>
            <source>article</source>
            <translation>記事</translation>
        </message>
        <message>
            <source>slot {number}</source>
            <translation>写真枠 {number}</translation>
        </message>
        <message>
            <source>the article</source>
            <translation>記事</translation>
        </message>
    </context>
    <context>
        <name>ComingBack</name>
        <message numerus="yes">
            <source>%Ln slots</source>
            <translation>
                <numerusform>写真枠 %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln without a photo</source>
            <translation>
                <numerusform>写真なし %Ln</numerusform>
            </translation>
        </message>
        <message>
            <source>1 slot</source>
            <translation>写真枠 1</translation>
        </message>
        <message>
            <source>all with a photo</source>
            <translation>すべて写真あり</translation>
        </message>
        <message>
            <source>no slots</source>
            <translation>写真枠なし</translation>
        </message>
        <message>
            <source>not there any more</source>
            <translation>見当たりません</translation>
        </message>
        <message>
            <source>today</source>
            <translation>今日</translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>昨日</translation>
        </message>
    </context>
    <context>
        <name>Command</name>
        <message>
            <source>100 %</source>
            <translation>100 %</translation>
        </message>
        <message>
            <source>About Cutline</source>
            <translation>Cutline について</translation>
        </message>
        <message>
            <source>Accept what is sure</source>
            <translation>確かな組をすべて確定</translation>
        </message>
        <message>
            <source>Article</source>
            <translation>記事</translation>
        </message>
        <message>
            <source>Begin the caption a sentence earlier</source>
            <translation>キャプションの始まりを 1 文前へ</translation>
        </message>
        <message>
            <source>Begin the caption a sentence later</source>
            <translation>キャプションの始まりを 1 文後へ</translation>
        </message>
        <message>
            <source>Caption in full screen</source>
            <translation>全画面でのキャプション</translation>
        </message>
        <message>
            <source>Captions into the photos…</source>
            <translation>写真にキャプションを書き込む…</translation>
        </message>
        <message>
            <source>Change keys…</source>
            <translation>キーを変更…</translation>
        </message>
        <message>
            <source>Choose a photo…</source>
            <translation>写真を選ぶ…</translation>
        </message>
        <message>
            <source>Command palette</source>
            <translation>コマンドパレット</translation>
        </message>
        <message>
            <source>Desk rules…</source>
            <translation>編集部の規則…</translation>
        </message>
        <message>
            <source>Detach photo</source>
            <translation>写真を外す</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>編集</translation>
        </message>
        <message>
            <source>Edit caption</source>
            <translation>キャプションを編集</translation>
        </message>
        <message>
            <source>Edit credit</source>
            <translation>クレジットを編集</translation>
        </message>
        <message>
            <source>End the caption a sentence earlier</source>
            <translation>キャプションの終わりを 1 文前へ</translation>
        </message>
        <message>
            <source>End the caption a sentence later</source>
            <translation>キャプションの終わりを 1 文後へ</translation>
        </message>
        <message>
            <source>Export caption sheet…</source>
            <translation>キャプション一覧を書き出す…</translation>
        </message>
        <message>
            <source>File</source>
            <translation>ファイル</translation>
        </message>
        <message>
            <source>Find…</source>
            <translation>検索…</translation>
        </message>
        <message>
            <source>First slot</source>
            <translation>最初の写真枠</translation>
        </message>
        <message>
            <source>Fit</source>
            <translation>全体表示</translation>
        </message>
        <message>
            <source>Fit or 100 %</source>
            <translation>全体表示または 100 %</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>全画面</translation>
        </message>
        <message>
            <source>Go</source>
            <translation>移動</translation>
        </message>
        <message>
            <source>Go to number…</source>
            <translation>番号へ移動…</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>ヘルプ</translation>
        </message>
        <message>
            <source>In the photo pane: next difference</source>
            <translation>写真ペイン: 次の相違</translation>
        </message>
        <message>
            <source>In the picker: compare</source>
            <translation>写真の選択: 比較</translation>
        </message>
        <message>
            <source>In the picker: no photo</source>
            <translation>写真の選択: 写真なし</translation>
        </message>
        <message>
            <source>Keep zoom</source>
            <translation>倍率を保持</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>キー一覧</translation>
        </message>
        <message>
            <source>Last slot</source>
            <translation>最後の写真枠</translation>
        </message>
        <message>
            <source>Light, dark or as the system</source>
            <translation>ライト、ダーク、システムに合わせる</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>ログ</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>表示</translation>
        </message>
        <message>
            <source>Make it a caption</source>
            <translation>キャプションにする</translation>
        </message>
        <message>
            <source>Mend</source>
            <translation>修正</translation>
        </message>
        <message>
            <source>Mend what a check found</source>
            <translation>チェックの指摘を修正</translation>
        </message>
        <message>
            <source>Next slot</source>
            <translation>次の写真枠</translation>
        </message>
        <message>
            <source>Next that needs work</source>
            <translation>次の要作業</translation>
        </message>
        <message>
            <source>Next unsure pair</source>
            <translation>次の不確かな組</translation>
        </message>
        <message>
            <source>Not a slot</source>
            <translation>写真枠ではない</translation>
        </message>
        <message>
            <source>One level back</source>
            <translation>一つ前に戻る</translation>
        </message>
        <message>
            <source>Open a folder of photos…</source>
            <translation>写真フォルダーを開く…</translation>
        </message>
        <message>
            <source>Open an article…</source>
            <translation>記事を開く…</translation>
        </message>
        <message>
            <source>Open marked-up sheet…</source>
            <translation>校正済みの一覧を開く…</translation>
        </message>
        <message>
            <source>Paste an article</source>
            <translation>記事を貼り付け</translation>
        </message>
        <message>
            <source>Photo</source>
            <translation>写真</translation>
        </message>
        <message>
            <source>Previous slot</source>
            <translation>前の写真枠</translation>
        </message>
        <message>
            <source>Previous that needs work</source>
            <translation>前の要作業</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>印刷…</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>終了</translation>
        </message>
        <message>
            <source>Read again from disk</source>
            <translation>ディスクから読み直す</translation>
        </message>
        <message>
            <source>Read with another encoding…</source>
            <translation>別の文字コードで読む…</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>やり直す</translation>
        </message>
        <message>
            <source>Settings…</source>
            <translation>設定…</translation>
        </message>
        <message>
            <source>Shift all following by one</source>
            <translation>以降をすべて一つずらす</translation>
        </message>
        <message>
            <source>Side pane</source>
            <translation>サイドペイン</translation>
        </message>
        <message>
            <source>Slideshow</source>
            <translation>スライドショー</translation>
        </message>
        <message>
            <source>Swap with next</source>
            <translation>次と入れ替え</translation>
        </message>
        <message>
            <source>Swap with previous</source>
            <translation>前と入れ替え</translation>
        </message>
        <message>
            <source>Ten slots back</source>
            <translation>写真枠 10 戻る</translation>
        </message>
        <message>
            <source>Ten slots on</source>
            <translation>写真枠 10 進む</translation>
        </message>
        <message>
            <source>Try the sample</source>
            <translation>サンプルを試す</translation>
        </message>
        <message>
            <source>Turn left</source>
            <translation>左に回転</translation>
        </message>
        <message>
            <source>Turn right</source>
            <translation>右に回転</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>元に戻す</translation>
        </message>
        <message>
            <source>View</source>
            <translation>表示</translation>
        </message>
        <message>
            <source>Walk</source>
            <translation>移動</translation>
        </message>
        <message>
            <source>While typing: cancel</source>
            <translation>入力中: 取り消し</translation>
        </message>
        <message>
            <source>While typing: done and next</source>
            <translation>入力中: 確定して次へ</translation>
        </message>
        <message>
            <source>Why this caption</source>
            <translation>このキャプションの理由</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>拡大</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>縮小</translation>
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <source>Commands</source>
            <translation>コマンド</translation>
        </message>
        <message>
            <source>Find a command</source>
            <translation>コマンドを検索</translation>
        </message>
        <message>
            <source>Type to find a command</source>
            <translation>入力してコマンドを検索</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message numerus="yes">
            <source>%Ln slots have no credit.</source>
            <translation>
                <numerusform>%Ln の写真枠にクレジットがありません。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln slots have no photo.</source>
            <translation>
                <numerusform>%Ln の写真枠に写真がありません。</numerusform>
            </translation>
        </message>
        <message>
            <source>1 slot has no credit.</source>
            <translation>1 つの写真枠にクレジットがありません。</translation>
        </message>
        <message>
            <source>1 slot has no photo.</source>
            <translation>1 つの写真枠に写真がありません。</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>Export caption sheet</source>
            <translation>キャプション一覧の書き出し</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>書き出す…</translation>
        </message>
        <message>
            <source>Kept as</source>
            <translation>保存した設定</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>印刷…</translation>
        </message>
        <message>
            <source>This is marked on the sheet.</source>
            <translation>このことは一覧に示されます。</translation>
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
            <translation> 列</translation>
        </message>
        <message>
            <source> dpi</source>
            <translation> dpi</translation>
        </message>
        <message>
            <source> lines</source>
            <translation> 行</translation>
        </message>
        <message>
            <source> mm</source>
            <translation> mm</translation>
        </message>
        <message>
            <source>Checks</source>
            <translation>チェック</translation>
        </message>
        <message>
            <source>Columns of the contact sheet</source>
            <translation>コンタクトシートの列数</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>コンタクト</translation>
        </message>
        <message>
            <source>Credit</source>
            <translation>クレジット</translation>
        </message>
        <message>
            <source>Credit style</source>
            <translation>クレジットの書式</translation>
        </message>
        <message>
            <source>Date taken</source>
            <translation>撮影日</translation>
        </message>
        <message>
            <source>File name and size</source>
            <translation>ファイル名とサイズ</translation>
        </message>
        <message>
            <source>Footer</source>
            <translation>フッター</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>形式</translation>
        </message>
        <message>
            <source>Header</source>
            <translation>ヘッダー</translation>
        </message>
        <message>
            <source>Layout</source>
            <translation>レイアウト</translation>
        </message>
        <message>
            <source>Line in the article</source>
            <translation>記事内の行</translation>
        </message>
        <message>
            <source>Lines of the contact sheet</source>
            <translation>コンタクトシートの行数</translation>
        </message>
        <message>
            <source>Margin</source>
            <translation>余白</translation>
        </message>
        <message>
            <source>On its side</source>
            <translation>横</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>用紙</translation>
        </message>
        <message>
            <source>Paper upright or on its side</source>
            <translation>用紙の縦横</translation>
        </message>
        <message>
            <source>Photos</source>
            <translation>写真</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>印刷する項目</translation>
        </message>
        <message>
            <source>Proof</source>
            <translation>校正</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>行</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>テキスト</translation>
        </message>
        <message>
            <source>Type size</source>
            <translation>文字の大きさ</translation>
        </message>
        <message>
            <source>Upright</source>
            <translation>縦</translation>
        </message>
        <message>
            <source>as in the article</source>
            <translation>記事のとおり</translation>
        </message>
        <message>
            <source>as the format likes</source>
            <translation>形式に合わせる</translation>
        </message>
        <message>
            <source>fits the paper</source>
            <translation>用紙に合わせる</translation>
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
            <translation>幅に合わせる</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>次のページ</translation>
        </message>
        <message>
            <source>Page as wide as there is room</source>
            <translation>ページを幅いっぱいに</translation>
        </message>
        <message>
            <source>Page {n} of {pages}</source>
            <translation>{n} / {pages} ページ</translation>
        </message>
        <message>
            <source>Pages of the caption sheet</source>
            <translation>キャプション一覧のページ</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>前のページ</translation>
        </message>
    </context>
    <context>
        <name>FieldTable</name>
        <message>
            <source>Alt text</source>
            <translation>代替テキスト</translation>
        </message>
        <message>
            <source>Article</source>
            <translation>記事</translation>
        </message>
        <message>
            <source>City</source>
            <translation>都市</translation>
        </message>
        <message>
            <source>Copyright</source>
            <translation>著作権</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>国</translation>
        </message>
        <message>
            <source>Creator</source>
            <translation>撮影者</translation>
        </message>
        <message>
            <source>Credit</source>
            <translation>クレジット</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>日付</translation>
        </message>
        <message>
            <source>Did not win</source>
            <translation>不採用</translation>
        </message>
        <message>
            <source>Fields</source>
            <translation>項目</translation>
        </message>
        <message>
            <source>File</source>
            <translation>ファイル</translation>
        </message>
        <message>
            <source>Headline</source>
            <translation>見出し</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>指示事項</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>提供元</translation>
        </message>
        <message>
            <source>Take</source>
            <translation>採用</translation>
        </message>
        <message>
            <source>Take the credit {credit}</source>
            <translation>クレジット {credit} を採用</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>タイトル</translation>
        </message>
        <message>
            <source>agrees with the article</source>
            <translation>記事と一致</translation>
        </message>
        <message>
            <source>differs from the article</source>
            <translation>記事と相違</translation>
        </message>
        <message>
            <source>may limit its use</source>
            <translation>使用が制限される可能性</translation>
        </message>
        <message>
            <source>not in the article</source>
            <translation>記事になし</translation>
        </message>
        <message>
            <source>{field}, article</source>
            <translation>{field}、記事</translation>
        </message>
        <message>
            <source>{field}, file</source>
            <translation>{field}、ファイル</translation>
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
            <translation>キャプション一覧を書き出しました: %s</translation>
        </message>
        <message>
            <source>PNG pages</source>
            <translation>PNG ページ</translation>
        </message>
        <message>
            <source>Printing</source>
            <translation>印刷中</translation>
        </message>
        <message>
            <source>Sent to the printer.</source>
            <translation>プリンターに送りました。</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>テキスト</translation>
        </message>
        <message>
            <source>The clipboard holds no text. Copy an article first.</source>
            <translation>クリップボードに文字がありません。先に記事をコピーしてください。</translation>
        </message>
        <message>
            <source>The pasted article cannot be kept: %s.</source>
            <translation>貼り付けた記事を保存できません: %s。</translation>
        </message>
        <message>
            <source>This is the article itself. Choose another name.</source>
            <translation>これは記事そのものです。別の名前を選んでください。</translation>
        </message>
        <message>
            <source>Writing the caption sheet</source>
            <translation>キャプション一覧を書き出し中</translation>
        </message>
    </context>
    <context>
        <name>Filmstrip</name>
        <message>
            <source>Slots</source>
            <translation>写真枠</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>検索</translation>
        </message>
        <message>
            <source>Find in captions, credits and file names</source>
            <translation>キャプション、クレジット、ファイル名を検索</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>次へ</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>見つかりません</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>前へ</translation>
        </message>
        <message>
            <source>{at} of {count}</source>
            <translation>{at} / {count}</translation>
        </message>
    </context>
    <context>
        <name>Gathering</name>
        <message>
            <source>Comparing pictures</source>
            <translation>画像を比較中</translation>
        </message>
        <message>
            <source>Opening %s</source>
            <translation>%s を開いています</translation>
        </message>
        <message>
            <source>Reading photos</source>
            <translation>写真を読み込み中</translation>
        </message>
    </context>
    <context>
        <name>GoTo</name>
        <message>
            <source>Go</source>
            <translation>移動</translation>
        </message>
        <message>
            <source>Go to slot</source>
            <translation>写真枠へ移動</translation>
        </message>
        <message>
            <source>Number of the slot</source>
            <translation>写真枠の番号</translation>
        </message>
        <message>
            <source>of {last}</source>
            <translation>/ {last}</translation>
        </message>
    </context>
    <context>
        <name>HandingOn</name>
        <message>
            <source>Called off; what is written already stays.</source>
            <translation>中止しました。書き込み済みのものは残ります。</translation>
        </message>
        <message numerus="yes">
            <source>Captions written for %Ln photos: {place}</source>
            <translation>
                <numerusform>写真 %Ln 枚のキャプションを書き込みました: {place}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Changes taken: %Ln. Ctrl+Z takes them back.</source>
            <translation>
                <numerusform>変更 %Ln 件を採用しました。Ctrl+Z で元に戻せます。</numerusform>
            </translation>
        </message>
        <message>
            <source>No photo is paired with a caption yet.</source>
            <translation>キャプションに対応する写真がまだありません。</translation>
        </message>
        <message>
            <source>Reading the marked-up sheet</source>
            <translation>校正済みの一覧を読み込み中</translation>
        </message>
        <message>
            <source>Take the marked-up sheet</source>
            <translation>校正済みの一覧を採用</translation>
        </message>
        <message>
            <source>Writing captions into the photos</source>
            <translation>写真にキャプションを書き込み中</translation>
        </message>
        <message numerus="yes">
            <source>… and %Ln more.</source>
            <translation>
                <numerusform>… ほか %Ln 件。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Header</name>
        <message numerus="yes">
            <source>%Ln checks</source>
            <translation>
                <numerusform>指摘 %Ln 件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln paired</source>
            <translation>
                <numerusform>対応済み %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln photos unplaced</source>
            <translation>
                <numerusform>未配置の写真 %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln slots</source>
            <translation>
                <numerusform>写真枠 %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln without a photo</source>
            <translation>
                <numerusform>写真なし %Ln</numerusform>
            </translation>
        </message>
        <message>
            <source>1 check</source>
            <translation>指摘 1 件</translation>
        </message>
        <message>
            <source>1 photo unplaced</source>
            <translation>未配置の写真 1</translation>
        </message>
        <message>
            <source>1 slot</source>
            <translation>写真枠 1</translation>
        </message>
        <message>
            <source>Export sheet…</source>
            <translation>一覧を書き出す…</translation>
        </message>
        <message>
            <source>Export the caption sheet</source>
            <translation>キャプション一覧を書き出す</translation>
        </message>
        <message>
            <source>No slots</source>
            <translation>写真枠なし</translation>
        </message>
        <message>
            <source>Nothing to check</source>
            <translation>指摘なし</translation>
        </message>
        <message>
            <source>Open an article</source>
            <translation>記事を開く</translation>
        </message>
        <message>
            <source>Open…</source>
            <translation>開く…</translation>
        </message>
        <message>
            <source>Shows what an editor would object to</source>
            <translation>編集者が指摘しそうな点を表示します</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>無題</translation>
        </message>
    </context>
    <context>
        <name>Helping</name>
        <message>
            <source>About Cutline</source>
            <translation>Cutline について</translation>
        </message>
        <message>
            <source>Cutline shows every photo slot of an article with its photo and caption.</source>
            <translation>Cutline は記事の写真枠を一つずつ、写真とキャプションとともに表示します。</translation>
        </message>
        <message>
            <source>The desk's rules are kept in %s.</source>
            <translation>編集部の規則は %s にあります。</translation>
        </message>
        <message>
            <source>The log is kept in %s.</source>
            <translation>ログは %s にあります。</translation>
        </message>
    </context>
    <context>
        <name>KeyEditor</name>
        <message>
            <source>Command</source>
            <translation>コマンド</translation>
        </message>
        <message>
            <source>Commands and their keys</source>
            <translation>コマンドとキー</translation>
        </message>
        <message>
            <source>Enter: a new key. Delete: no key.</source>
            <translation>Enter: 新しいキー。Delete: キーなし。</translation>
        </message>
        <message>
            <source>Every command has its usual keys.</source>
            <translation>すべてのコマンドが標準のキーです。</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>書き出す…</translation>
        </message>
        <message>
            <source>Find a command or a key</source>
            <translation>コマンドかキーを検索</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>キー一覧</translation>
        </message>
        <message>
            <source>Remove keys</source>
            <translation>キーを外す</translation>
        </message>
        <message>
            <source>Type to find a command or a key</source>
            <translation>入力してコマンドかキーを検索</translation>
        </message>
        <message>
            <source>Usual keys</source>
            <translation>標準のキー</translation>
        </message>
        <message>
            <source>{key} is now “{command}”.</source>
            <translation>{key} は「{command}」になりました。</translation>
        </message>
        <message>
            <source>{key} is “{command}” already. Press it once more to take it away.</source>
            <translation>{key} はすでに「{command}」です。もう一度押すとこちらに移します。</translation>
        </message>
        <message>
            <source>“{command}” has its usual keys.</source>
            <translation>「{command}」は標準のキーです。</translation>
        </message>
        <message>
            <source>“{command}” has no key now.</source>
            <translation>「{command}」にキーはありません。</translation>
        </message>
    </context>
    <context>
        <name>KeyRecorder</name>
        <message>
            <source>New key…</source>
            <translation>新しいキー…</translation>
        </message>
        <message>
            <source>Press a key… Esc leaves it</source>
            <translation>キーを押してください… Esc で中止</translation>
        </message>
    </context>
    <context>
        <name>KeySheet</name>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>Find a command</source>
            <translation>コマンドを検索</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>キー一覧</translation>
        </message>
    </context>
    <context>
        <name>Keys</name>
        <message>
            <source>Backspace</source>
            <translation>BS</translation>
        </message>
        <message>
            <source>PgDown</source>
            <translation>PgDn</translation>
        </message>
        <message>
            <source>PgUp</source>
            <translation>PgUp</translation>
        </message>
        <message>
            <source>Shift</source>
            <translation>Shift</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Space</translation>
        </message>
    </context>
    <context>
        <name>Looking</name>
        <message>
            <source>Colours: as the system has them.</source>
            <translation>配色: システムに合わせる。</translation>
        </message>
        <message>
            <source>Colours: dark.</source>
            <translation>配色: ダーク。</translation>
        </message>
        <message>
            <source>Colours: light.</source>
            <translation>配色: ライト。</translation>
        </message>
        <message>
            <source>Each photo starts fit.</source>
            <translation>写真は毎回、全体表示で始まります。</translation>
        </message>
        <message>
            <source>Slideshow stopped.</source>
            <translation>スライドショーを停止しました。</translation>
        </message>
        <message numerus="yes">
            <source>Slideshow: a photo every %Ln seconds.</source>
            <translation>
                <numerusform>スライドショー: %Ln 秒ごとに 1 枚。</numerusform>
            </translation>
        </message>
        <message>
            <source>Zoom and place are kept.</source>
            <translation>倍率と位置を保持します。</translation>
        </message>
    </context>
    <context>
        <name>Mending</name>
        <message>
            <source>Accept what is sure</source>
            <translation>確かな組をすべて確定</translation>
        </message>
        <message>
            <source>Choose a paragraph with ↑ ↓, then press M.</source>
            <translation>↑ ↓ で段落を選び、M を押してください。</translation>
        </message>
        <message>
            <source>Detach photo of slot {number}</source>
            <translation>写真枠 {number} の写真を外す</translation>
        </message>
        <message>
            <source>Done again: %s</source>
            <translation>やり直しました: %s</translation>
        </message>
        <message>
            <source>Edit caption {number}</source>
            <translation>キャプション {number} の編集</translation>
        </message>
        <message>
            <source>Edit credit {number}</source>
            <translation>クレジット {number} の編集</translation>
        </message>
        <message>
            <source>Make it a caption</source>
            <translation>キャプションにする</translation>
        </message>
        <message>
            <source>Mend slot {number}</source>
            <translation>写真枠 {number} の修正</translation>
        </message>
        <message>
            <source>Mended. Ctrl+Z takes it back.</source>
            <translation>修正しました。Ctrl+Z で元に戻せます。</translation>
        </message>
        <message>
            <source>Narrow caption {number}</source>
            <translation>キャプション {number} を狭める</translation>
        </message>
        <message>
            <source>No folder with photos is open: choose one first (Ctrl+Shift+O).</source>
            <translation>写真フォルダーが開かれていません。先に選んでください (Ctrl+Shift+O)。</translation>
        </message>
        <message>
            <source>No rule has left a reason.</source>
            <translation>どの規則も理由を残していません。</translation>
        </message>
        <message>
            <source>Not a slot: {number}</source>
            <translation>写真枠ではない: {number}</translation>
        </message>
        <message>
            <source>Photo for slot {number}</source>
            <translation>写真枠 {number} の写真</translation>
        </message>
        <message>
            <source>Shift photos from slot {number}</source>
            <translation>写真枠 {number} から写真をずらす</translation>
        </message>
        <message>
            <source>Slot removed. Ctrl+Z brings it back.</source>
            <translation>写真枠を除きました。Ctrl+Z で戻ります。</translation>
        </message>
        <message>
            <source>Swap photo of slot {number}</source>
            <translation>写真枠 {number} の写真を入れ替え</translation>
        </message>
        <message>
            <source>There is no sentence there that the caption could take in or leave out.</source>
            <translation>キャプションに加えたり外したりできる文がそこにありません。</translation>
        </message>
        <message>
            <source>There is no slot to swap with on that side.</source>
            <translation>その側には入れ替える写真枠がありません。</translation>
        </message>
        <message>
            <source>There is nothing here that a key could mend.</source>
            <translation>キーで修正できるものはここにありません。</translation>
        </message>
        <message>
            <source>There is nothing sure left to accept.</source>
            <translation>確定できる確かな組はもうありません。</translation>
        </message>
        <message>
            <source>There is nothing to redo.</source>
            <translation>やり直すことはありません。</translation>
        </message>
        <message>
            <source>There is nothing to undo.</source>
            <translation>元に戻すことはありません。</translation>
        </message>
        <message>
            <source>This paragraph is a caption already.</source>
            <translation>この段落はすでにキャプションです。</translation>
        </message>
        <message>
            <source>Undone: %s</source>
            <translation>元に戻しました: %s</translation>
        </message>
        <message>
            <source>Waive a remark</source>
            <translation>指摘の許容</translation>
        </message>
        <message>
            <source>Widen caption {number}</source>
            <translation>キャプション {number} を広げる</translation>
        </message>
        <message>
            <source>slot {number}</source>
            <translation>写真枠 {number}</translation>
        </message>
        <message>
            <source>unplaced</source>
            <translation>未配置</translation>
        </message>
    </context>
    <context>
        <name>Message</name>
        <message>
            <source>Dismiss</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>Error</source>
            <translation>エラー</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>メッセージ</translation>
        </message>
    </context>
    <context>
        <name>Parts</name>
        <message>
            <source>Edge of the filmstrip</source>
            <translation>フィルムストリップの端</translation>
        </message>
        <message>
            <source>Edge of the side pane</source>
            <translation>サイドペインの端</translation>
        </message>
    </context>
    <context>
        <name>PhotoFacts</name>
        <message numerus="yes">
            <source>%Ln frames</source>
            <translation>
                <numerusform>%Ln フレーム</numerusform>
            </translation>
        </message>
        <message>
            <source>Taken {date}, {time}</source>
            <translation>撮影 {date} {time}</translation>
        </message>
        <message>
            <source>This file {fault}</source>
            <translation>このファイル: {fault}</translation>
        </message>
    </context>
    <context>
        <name>PhotoPair</name>
        <message>
            <source>No photo</source>
            <translation>写真なし</translation>
        </message>
    </context>
    <context>
        <name>PhotoPane</name>
        <message>
            <source>Another encoding…</source>
            <translation>別の文字コード…</translation>
        </message>
        <message>
            <source>File name</source>
            <translation>ファイル名</translation>
        </message>
        <message>
            <source>Photo</source>
            <translation>写真</translation>
        </message>
        <message>
            <source>Read the photo's text with another encoding</source>
            <translation>写真の文字を別の文字コードで読む</translation>
        </message>
        <message>
            <source>This slot has no photo.</source>
            <translation>この写真枠には写真がありません。</translation>
        </message>
    </context>
    <context>
        <name>Picker</name>
        <message numerus="yes">
            <source>%Ln photos, best first</source>
            <translation>
                <numerusform>写真 %Ln 枚、有力な順</numerusform>
            </translation>
        </message>
        <message>
            <source>1 photo</source>
            <translation>写真 1 枚</translation>
        </message>
        <message>
            <source>A photo for slot {number}</source>
            <translation>写真枠 {number} の写真</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>Filter by name or words</source>
            <translation>名前や語で絞り込み</translation>
        </message>
        <message>
            <source>Filter the photos</source>
            <translation>写真を絞り込む</translation>
        </message>
        <message>
            <source>No caption</source>
            <translation>キャプションなし</translation>
        </message>
        <message>
            <source>Photos, best first</source>
            <translation>写真、有力な順</translation>
        </message>
        <message>
            <source>Slot {number} now</source>
            <translation>写真枠 {number} の現在の写真</translation>
        </message>
        <message>
            <source>Two photos compared</source>
            <translation>2 枚の写真の比較</translation>
        </message>
        <message>
            <source>Use this photo</source>
            <translation>この写真を使う</translation>
        </message>
        <message>
            <source>choose</source>
            <translation>選択</translation>
        </message>
        <message>
            <source>compare</source>
            <translation>比較</translation>
        </message>
        <message>
            <source>filter</source>
            <translation>絞り込み</translation>
        </message>
        <message>
            <source>no photo</source>
            <translation>写真なし</translation>
        </message>
    </context>
    <context>
        <name>PresetsRow</name>
        <message>
            <source>Delete</source>
            <translation>削除</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Kept as</source>
            <translation>保存した設定</translation>
        </message>
        <message>
            <source>The desk's default</source>
            <translation>編集部の既定</translation>
        </message>
        <message>
            <source>a name for these choices</source>
            <translation>この設定の名前</translation>
        </message>
    </context>
    <context>
        <name>QShortcut</name>
        <message>
            <source>Shift</source>
            <translation>Shift</translation>
        </message>
    </context>
    <context>
        <name>RemarkModel</name>
        <message>
            <source>Error</source>
            <translation>エラー</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>要確認</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>注記</translation>
        </message>
        <message>
            <source>article</source>
            <translation>記事</translation>
        </message>
        <message>
            <source>slot {number}</source>
            <translation>写真枠 {number}</translation>
        </message>
    </context>
    <context>
        <name>ReturnedCard</name>
        <message>
            <source>(nothing)</source>
            <translation>(なし)</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>変更前</translation>
        </message>
        <message>
            <source>Before: {before} Now: {after}</source>
            <translation>変更前: {before} 変更後: {after}</translation>
        </message>
        <message>
            <source>Caption of slot {n}</source>
            <translation>写真枠 {n} のキャプション</translation>
        </message>
        <message>
            <source>Credit of slot {n}</source>
            <translation>写真枠 {n} のクレジット</translation>
        </message>
        <message>
            <source>On the sheet</source>
            <translation>一覧では</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>なし</translation>
        </message>
    </context>
    <context>
        <name>ReturnedDialog</name>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>変更</translation>
        </message>
        <message>
            <source>Leave all</source>
            <translation>すべて見送る</translation>
        </message>
        <message>
            <source>Marked-up sheet</source>
            <translation>校正済みの一覧</translation>
        </message>
        <message>
            <source>Not on the sheet: {slots}.</source>
            <translation>一覧にない写真枠: {slots}。</translation>
        </message>
        <message numerus="yes">
            <source>On the sheet, but not in the article: %Ln.</source>
            <translation>
                <numerusform>一覧にあって記事にないもの: %Ln 件。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Take %Ln changes</source>
            <translation>
                <numerusform>変更 %Ln 件を採用</numerusform>
            </translation>
        </message>
        <message>
            <source>Take 1 change</source>
            <translation>変更 1 件を採用</translation>
        </message>
        <message>
            <source>Take all</source>
            <translation>すべて採用</translation>
        </message>
        <message>
            <source>The sheet changes nothing.</source>
            <translation>この一覧に変更はありません。</translation>
        </message>
        <message>
            <source>leave</source>
            <translation>見送る</translation>
        </message>
        <message>
            <source>take</source>
            <translation>採用</translation>
        </message>
    </context>
    <context>
        <name>SettingsDialog</name>
        <message>
            <source>All this stands in one file, each line explained.</source>
            <translation>すべて一つのファイルにあり、各行に説明があります。</translation>
        </message>
        <message>
            <source>Articles</source>
            <translation>記事</translation>
        </message>
        <message>
            <source>As in the article</source>
            <translation>記事のとおり</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>システムに合わせる</translation>
        </message>
        <message>
            <source>Below the photo.</source>
            <translation>写真の下。</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>消去</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>配色</translation>
        </message>
        <message>
            <source>Counting what is kept on disk…</source>
            <translation>ディスク上の量を数えています…</translation>
        </message>
        <message>
            <source>Credits and checks</source>
            <translation>クレジットとチェック</translation>
        </message>
        <message>
            <source>Credits on caption sheets</source>
            <translation>キャプション一覧のクレジット</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>ダーク</translation>
        </message>
        <message>
            <source>Desk rules</source>
            <translation>編集部の規則</translation>
        </message>
        <message>
            <source>Edit the rules…</source>
            <translation>規則を編集…</translation>
        </message>
        <message>
            <source>Encoding</source>
            <translation>文字コード</translation>
        </message>
        <message>
            <source>Face of captions</source>
            <translation>キャプションの書体</translation>
        </message>
        <message>
            <source>Files here, named as those that come with Cutline, add your own agencies (agencies/…) and words (cues/…).</source>
            <translation>Cutline 付属のものと同じ名前のファイルをここに置くと、通信社 (agencies/…) や語 (cues/…) を追加できます。</translation>
        </message>
        <message>
            <source>Folders of photos</source>
            <translation>写真フォルダー</translation>
        </message>
        <message>
            <source>For articles that neither say theirs nor are UTF-8.</source>
            <translation>文字コードの記載がなく UTF-8 でもない記事に使います。</translation>
        </message>
        <message>
            <source>For example {creator}/{agency}. Each export can have its own.</source>
            <translation>例: {creator}/{agency}。書き出しごとに変えられます。</translation>
        </message>
        <message>
            <source>Found by itself</source>
            <translation>自動で探す</translation>
        </message>
        <message>
            <source>From the next start on.</source>
            <translation>次回の起動から有効です。</translation>
        </message>
        <message>
            <source>Guess it</source>
            <translation>推定する</translation>
        </message>
        <message>
            <source>Holds for the window and all dialogs.</source>
            <translation>ウインドウとすべてのダイアログに適用されます。</translation>
        </message>
        <message>
            <source>How long each photo is shown.</source>
            <translation>写真 1 枚の表示時間。</translation>
        </message>
        <message>
            <source>Keep zoom</source>
            <translation>倍率を保持</translation>
        </message>
        <message numerus="yes">
            <source>Kept on disk: %Ln pictures, {size} MB.</source>
            <translation>
                <numerusform>ディスク上: 画像 %Ln 枚、{size} MB。</numerusform>
            </translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>キー一覧</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>言語</translation>
        </message>
        <message>
            <source>Less motion</source>
            <translation>動きを減らす</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>ライト</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>外観</translation>
        </message>
        <message>
            <source>MB</source>
            <translation>MB</translation>
        </message>
        <message>
            <source>Memory and disk</source>
            <translation>メモリーとディスク</translation>
        </message>
        <message>
            <source>More make walking back quicker.</source>
            <translation>多いほど戻るのが速くなります。</translation>
        </message>
        <message>
            <source>Nothing blinks, fades or runs. The system's own wish always holds.</source>
            <translation>点滅、フェード、流れる動きをなくします。システムの設定が常に優先されます。</translation>
        </message>
        <message>
            <source>Open the folder of own additions</source>
            <translation>自分の追加フォルダーを開く</translation>
        </message>
        <message>
            <source>Open the settings file</source>
            <translation>設定ファイルを開く</translation>
        </message>
        <message>
            <source>Pages of settings</source>
            <translation>設定のページ</translation>
        </message>
        <message>
            <source>Photos kept in memory</source>
            <translation>メモリーに置く写真</translation>
        </message>
        <message>
            <source>Reset all keys</source>
            <translation>すべてのキーを戻す</translation>
        </message>
        <message>
            <source>Reset this page</source>
            <translation>このページを戻す</translation>
        </message>
        <message>
            <source>Scripts that it lacks are shown in another.</source>
            <translation>その書体にない文字は別の書体で表示します。</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>設定</translation>
        </message>
        <message>
            <source>Size of captions</source>
            <translation>キャプションの大きさ</translation>
        </message>
        <message>
            <source>Slideshow</source>
            <translation>スライドショー</translation>
        </message>
        <message>
            <source>Small pictures are made anew when they are needed. No photo is touched.</source>
            <translation>小さな画像は必要なときに作り直されます。写真には触れません。</translation>
        </message>
        <message>
            <source>The best serif there is</source>
            <translation>利用できる最良の明朝・セリフ体</translation>
        </message>
        <message>
            <source>The next photo stands as large, and at the same place, as this one.</source>
            <translation>次の写真もこの写真と同じ倍率、同じ位置で表示します。</translation>
        </message>
        <message>
            <source>Walking</source>
            <translation>移動</translation>
        </message>
        <message>
            <source>What the checks object to.</source>
            <translation>チェックが指摘すること。</translation>
        </message>
        <message>
            <source>Where to look for an article's photos, seen from its own folder, with commas between them. {name} stands for the article's name: {name}-photos, ../images.</source>
            <translation>記事の写真を探す場所。記事のフォルダーから見て、コンマで区切ります。{name} は記事の名前です: {name}-photos, ../images。</translation>
        </message>
        <message>
            <source>pixels</source>
            <translation>ピクセル</translation>
        </message>
        <message>
            <source>seconds</source>
            <translation>秒</translation>
        </message>
    </context>
    <context>
        <name>SettingsSitting</name>
        <message>
            <source>It is kept in %s.</source>
            <translation>保存場所: %s。</translation>
        </message>
        <message>
            <source>The keys cannot be written: %s.</source>
            <translation>キー設定を書き込めません: %s。</translation>
        </message>
    </context>
    <context>
        <name>Showing</name>
        <message>
            <source>Drop one here, or press P to choose.</source>
            <translation>ここにドロップするか、P を押して選んでください。</translation>
        </message>
        <message>
            <source>Loading…</source>
            <translation>読み込み中…</translation>
        </message>
        <message>
            <source>No caption was found in this article. Choose a paragraph in the article pane and press M to make it one.</source>
            <translation>この記事にキャプションが見つかりませんでした。記事ペインで段落を選び、M を押すとキャプションになります。</translation>
        </message>
        <message>
            <source>No photo slots</source>
            <translation>写真枠がありません</translation>
        </message>
        <message>
            <source>No photo yet</source>
            <translation>写真がまだありません</translation>
        </message>
        <message>
            <source>No photos</source>
            <translation>写真がありません</translation>
        </message>
        <message>
            <source>There are no pictures here.</source>
            <translation>ここに画像はありません。</translation>
        </message>
        <message>
            <source>This photo cannot be shown.</source>
            <translation>この写真は表示できません。</translation>
        </message>
        <message>
            <source>no caption</source>
            <translation>キャプションなし</translation>
        </message>
        <message>
            <source>no credit</source>
            <translation>クレジットなし</translation>
        </message>
        <message>
            <source>{number} of {count}</source>
            <translation>{number} / {count}</translation>
        </message>
    </context>
    <context>
        <name>SidePane</name>
        <message>
            <source>Article</source>
            <translation>記事</translation>
        </message>
        <message>
            <source>Checks</source>
            <translation>チェック</translation>
        </message>
        <message>
            <source>Checks {count}</source>
            <translation>チェック {count}</translation>
        </message>
        <message>
            <source>Photo</source>
            <translation>写真</translation>
        </message>
        <message>
            <source>Side pane</source>
            <translation>サイドペイン</translation>
        </message>
    </context>
    <context>
        <name>SlotCard</name>
        <message>
            <source>No credit</source>
            <translation>クレジットなし</translation>
        </message>
        <message>
            <source>No photo yet
drop one here</source>
            <translation>写真がまだありません
ここにドロップ</translation>
        </message>
        <message>
            <source>{percent} %</source>
            <translation>{percent} %</translation>
        </message>
    </context>
    <context>
        <name>SlotModel</name>
        <message>
            <source>No caption</source>
            <translation>キャプションなし</translation>
        </message>
        <message>
            <source>No credit</source>
            <translation>クレジットなし</translation>
        </message>
        <message>
            <source>No photo yet</source>
            <translation>写真がまだありません</translation>
        </message>
        <message>
            <source>Slot {number}</source>
            <translation>写真枠 {number}</translation>
        </message>
        <message>
            <source>The photo is a guess, {n} % sure.</source>
            <translation>写真は推定です。確度 {n} %。</translation>
        </message>
    </context>
    <context>
        <name>Stage</name>
        <message>
            <source>Photo</source>
            <translation>写真</translation>
        </message>
    </context>
    <context>
        <name>StageChevrons</name>
        <message>
            <source>Next slot</source>
            <translation>次の写真枠</translation>
        </message>
        <message>
            <source>Previous slot</source>
            <translation>前の写真枠</translation>
        </message>
    </context>
    <context>
        <name>Standing</name>
        <message>
            <source>Empty</source>
            <translation>空き</translation>
        </message>
        <message>
            <source>Fine</source>
            <translation>良好</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>要確認</translation>
        </message>
        <message>
            <source>Wrong</source>
            <translation>誤り</translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>Slot {number} of {of}</source>
            <translation>写真枠 {number} / {of}</translation>
        </message>
        <message>
            <source>{done} of {total}</source>
            <translation>{done} / {total}</translation>
        </message>
        <message>
            <source>{percent} %</source>
            <translation>{percent} %</translation>
        </message>
    </context>
    <context>
        <name>Tasks</name>
        <message>
            <source>Called off; nothing was written.</source>
            <translation>中止しました。何も書き込んでいません。</translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <source>No unplaced photos</source>
            <translation>未配置の写真はありません</translation>
        </message>
        <message>
            <source>Unplaced photos</source>
            <translation>未配置の写真</translation>
        </message>
        <message>
            <source>Unplaced photos ({n})</source>
            <translation>未配置の写真 ({n})</translation>
        </message>
    </context>
    <context>
        <name>WaiveBar</name>
        <message>
            <source>A reason, or nothing</source>
            <translation>理由（省略可）</translation>
        </message>
        <message>
            <source>Why may it stay as it is?</source>
            <translation>このままでよい理由は?</translation>
        </message>
        <message>
            <source>Why this remark is waived</source>
            <translation>この指摘を許容する理由</translation>
        </message>
    </context>
    <context>
        <name>Walking</name>
        <message>
            <source>Every slot is fine.</source>
            <translation>どの写真枠も良好です。</translation>
        </message>
        <message>
            <source>No pair is unsure.</source>
            <translation>不確かな組はありません。</translation>
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <source>Cutline finds the photo captions and credits in it, and pairs them with the pictures in a folder.</source>
            <translation>Cutline は記事の写真キャプションとクレジットを見つけ、フォルダーの画像と対応づけます。</translation>
        </message>
        <message>
            <source>Drop an article and its photos here</source>
            <translation>記事と写真をここにドロップ</translation>
        </message>
        <message>
            <source>Open an article</source>
            <translation>記事を開く</translation>
        </message>
        <message>
            <source>Open article…</source>
            <translation>記事を開く…</translation>
        </message>
        <message>
            <source>Paste article text</source>
            <translation>記事の文章を貼り付け</translation>
        </message>
        <message>
            <source>Recent</source>
            <translation>最近使った記事</translation>
        </message>
        <message>
            <source>Take %s off the list</source>
            <translation>%s を一覧から外す</translation>
        </message>
        <message>
            <source>Text, saved web page, Markdown, Word, OpenDocument or PDF · JPEG, PNG, WebP, TIFF, HEIC, AVIF</source>
            <translation>テキスト、保存した Web ページ、Markdown、Word、OpenDocument、PDF · JPEG、PNG、WebP、TIFF、HEIC、AVIF</translation>
        </message>
        <message>
            <source>Try the sample</source>
            <translation>サンプルを試す</translation>
        </message>
    </context>
    <context>
        <name>WhyPanel</name>
        <message>
            <source>Against</source>
            <translation>反対</translation>
        </message>
        <message>
            <source>For</source>
            <translation>賛成</translation>
        </message>
        <message>
            <source>No photo of the folder speaks for this slot.</source>
            <translation>この写真枠に合う写真がフォルダーにありません。</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>注記</translation>
        </message>
        <message>
            <source>Nothing speaks for it but its place.</source>
            <translation>順番のほかに根拠はありません。</translation>
        </message>
        <message>
            <source>Why no photo</source>
            <translation>写真がない理由</translation>
        </message>
        <message>
            <source>Why this photo</source>
            <translation>この写真の理由</translation>
        </message>
        <message>
            <source>Why this photo · {percent} %</source>
            <translation>この写真の理由 · {percent} %</translation>
        </message>
        <message>
            <source>You chose this photo.</source>
            <translation>この写真はあなたが選びました。</translation>
        </message>
        <message>
            <source>You left this slot without a photo.</source>
            <translation>この写真枠はあなたが空けました。</translation>
        </message>
    </context>
    <context>
        <name>Window</name>
        <message>
            <source>Choose the folder…</source>
            <translation>フォルダーを選ぶ…</translation>
        </message>
        <message>
            <source>Something went wrong inside Cutline. Your decisions are safe.</source>
            <translation>Cutline の内部で問題が起きました。決定した内容は保存されています。</translation>
        </message>
        <message>
            <source>The folder of photos, %s, is not there any more. Your decisions are kept.</source>
            <translation>写真フォルダー %s が見当たりません。決定した内容は保存されています。</translation>
        </message>
        <message>
            <source>all keys</source>
            <translation>全キー</translation>
        </message>
        <message>
            <source>browse</source>
            <translation>めくる</translation>
        </message>
        <message>
            <source>edit caption</source>
            <translation>キャプション編集</translation>
        </message>
        <message>
            <source>export</source>
            <translation>書き出し</translation>
        </message>
        <message>
            <source>full screen</source>
            <translation>全画面</translation>
        </message>
        <message>
            <source>hide caption</source>
            <translation>キャプションを隠す</translation>
        </message>
        <message>
            <source>leave</source>
            <translation>見送る</translation>
        </message>
    </context>
    <context>
        <name>Workspace</name>
        <message numerus="yes">
            <source>Gone from the folder: %Ln.</source>
            <translation>
                <numerusform>フォルダーから消えた写真: %Ln。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>New in the folder: %Ln.</source>
            <translation>
                <numerusform>フォルダーに増えた写真: %Ln。</numerusform>
            </translation>
        </message>
        <message>
            <source>Photos in the folder have changed.</source>
            <translation>フォルダーの写真が変わりました。</translation>
        </message>
        <message>
            <source>The folder of photos has moved to %s.</source>
            <translation>写真フォルダーは %s に移りました。</translation>
        </message>
    </context>
</TS>
