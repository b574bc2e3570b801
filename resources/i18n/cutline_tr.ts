<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
    <context>
        <name>ArticleModel</name>
        <message>
            <source>CAPTION</source>
            <translation>FOTOĞRAF ALTI YAZISI</translation>
        </message>
        <message>
            <source>CAPTION AND CREDIT</source>
            <translation>FOTOĞRAF ALTI YAZISI VE KÜNYE</translation>
        </message>
        <message>
            <source>CREDIT</source>
            <translation>KÜNYE</translation>
        </message>
        <message>
            <source>Caption of slot {number}</source>
            <translation>{number} numaralı yerin fotoğraf altı yazısı</translation>
        </message>
        <message>
            <source>Credit of slot {number}</source>
            <translation>{number} numaralı yerin künyesi</translation>
        </message>
        <message>
            <source>PICTURE</source>
            <translation>GÖRSEL</translation>
        </message>
        <message>
            <source>Picture of slot {number}</source>
            <translation>{number} numaralı yerin görseli</translation>
        </message>
        <message>
            <source>{part} · SLOT {number}</source>
            <translation>{part} · YER {number}</translation>
        </message>
    </context>
    <context>
        <name>ArticlePane</name>
        <message>
            <source>Article</source>
            <translation>Yazı</translation>
        </message>
        <message>
            <source>No article is open: these are the folder's photos.</source>
            <translation>Açık yazı yok: Bunlar klasörün fotoğrafları.</translation>
        </message>
    </context>
    <context>
        <name>Asking</name>
        <message>
            <source>All files</source>
            <translation>Tüm dosyalar</translation>
        </message>
        <message>
            <source>Articles</source>
            <translation>Yazılar</translation>
        </message>
        <message>
            <source>Caption sheets</source>
            <translation>Fotoğraf altı listeleri</translation>
        </message>
        <message>
            <source>Export caption sheet</source>
            <translation>Fotoğraf altı listesini dışa aktar</translation>
        </message>
        <message>
            <source>Export keys</source>
            <translation>Tuşları dışa aktar</translation>
        </message>
        <message>
            <source>Folder for copies or sidecars</source>
            <translation>Kopyaların veya yan dosyaların klasörü</translation>
        </message>
        <message>
            <source>Go on all the same</source>
            <translation>Yine de sürdür</translation>
        </message>
        <message>
            <source>Open a folder of photos</source>
            <translation>Fotoğraf klasörü aç</translation>
        </message>
        <message>
            <source>Open an article</source>
            <translation>Yazı aç</translation>
        </message>
        <message>
            <source>Open marked-up sheet</source>
            <translation>Düzeltilmiş listeyi aç</translation>
        </message>
        <message>
            <source>Read with another encoding</source>
            <translation>Başka kodlamayla oku</translation>
        </message>
        <message>
            <source>Terms of use</source>
            <translation>Kullanım koşulları</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Metin</translation>
        </message>
        <message>
            <source>Text in the photos that does not say how it is written is in:</source>
            <translation>Fotoğraflarda kodlamasını söylemeyen metnin kodlaması:</translation>
        </message>
        <message>
            <source>The article is written in:</source>
            <translation>Yazının kodlaması:</translation>
        </message>
        <message>
            <source>These photos come with terms of use:</source>
            <translation>Bu fotoğrafların kullanım koşulları var:</translation>
        </message>
        <message numerus="yes">
            <source>… and %Ln more</source>
            <translation>
                <numerusform>… ve %Ln tane daha</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CaptionBand</name>
        <message>
            <source>No credit</source>
            <translation>Künye yok</translation>
        </message>
        <message>
            <source>Slot {number} of {of}</source>
            <translation>Yer {number} / {of}</translation>
        </message>
    </context>
    <context>
        <name>CaptionCard</name>
        <message>
            <source>Article</source>
            <translation>Yazı</translation>
        </message>
        <message>
            <source>Caption, {source}</source>
            <translation>Fotoğraf altı yazısı, {source}</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Dosya</translation>
        </message>
        <message>
            <source>Sidecar</source>
            <translation>Yan dosya</translation>
        </message>
        <message>
            <source>Take the caption of {source}</source>
            <translation>Fotoğraf altı yazısını al: {source}</translation>
        </message>
        <message>
            <source>Take this</source>
            <translation>Bunu al</translation>
        </message>
        <message>
            <source>next difference</source>
            <translation>sonraki fark</translation>
        </message>
    </context>
    <context>
        <name>CaptionComparison</name>
        <message numerus="yes">
            <source>%Ln differences</source>
            <translation>
                <numerusform>%Ln fark</numerusform>
            </translation>
        </message>
        <message>
            <source>1 difference</source>
            <translation>1 fark</translation>
        </message>
        <message>
            <source>Caption: five sources</source>
            <translation>Fotoğraf altı yazısı: beş kaynak</translation>
        </message>
        <message>
            <source>Caption: four sources</source>
            <translation>Fotoğraf altı yazısı: dört kaynak</translation>
        </message>
        <message>
            <source>Caption: one source</source>
            <translation>Fotoğraf altı yazısı: bir kaynak</translation>
        </message>
        <message>
            <source>Caption: three sources</source>
            <translation>Fotoğraf altı yazısı: üç kaynak</translation>
        </message>
        <message>
            <source>Caption: two sources</source>
            <translation>Fotoğraf altı yazısı: iki kaynak</translation>
        </message>
        <message>
            <source>Captions by source</source>
            <translation>Kaynağa göre fotoğraf altı yazıları</translation>
        </message>
        <message>
            <source>Difference {number} of {count}</source>
            <translation>Fark {number} / {count}</translation>
        </message>
        <message>
            <source>Difference {number} of {count}: {what}</source>
            <translation>Fark {number} / {count}: {what}</translation>
        </message>
        <message>
            <source>No caption</source>
            <translation>Fotoğraf altı yazısı yok</translation>
        </message>
        <message>
            <source>The file has no caption.</source>
            <translation>Dosyada fotoğraf altı yazısı yok.</translation>
        </message>
        <message>
            <source>only in the article: “{words}”</source>
            <translation>yalnızca yazıda: “{words}”</translation>
        </message>
        <message>
            <source>only in {source}: “{words}”</source>
            <translation>yalnızca şurada, {source}: “{words}”</translation>
        </message>
        <message>
            <source>the article says “{one}”, {source} “{other}”</source>
            <translation>yazıda “{one}”, {source} içinde “{other}”</translation>
        </message>
        <message>
            <source>the same as the article</source>
            <translation>yazıdakiyle aynı</translation>
        </message>
        <message>
            <source>the same as {source}</source>
            <translation>şununla aynı: {source}</translation>
        </message>
        <message>
            <source>wins over {sources}: {why}</source>
            <translation>şunlara üstün gelir, {sources}: {why}</translation>
        </message>
    </context>
    <context>
        <name>CaptionPanel</name>
        <message>
            <source>Credit</source>
            <translation>Künye</translation>
        </message>
        <message>
            <source>No credit</source>
            <translation>Künye yok</translation>
        </message>
        <message>
            <source>Slot {number} of {of}</source>
            <translation>Yer {number} / {of}</translation>
        </message>
    </context>
    <context>
        <name>CaptionText</name>
        <message>
            <source>Caption</source>
            <translation>Fotoğraf altı yazısı</translation>
        </message>
        <message>
            <source>No caption</source>
            <translation>Fotoğraf altı yazısı yok</translation>
        </message>
    </context>
    <context>
        <name>CaptionsDialog</name>
        <message numerus="yes">
            <source>%Ln copies are written; JPEG, PNG and WebP hold the words themselves.</source>
            <translation>
                <numerusform>%Ln kopya yazılacak; JPEG, PNG ve WebP metinleri kendi içinde taşır.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln sidecars are written.</source>
            <translation>
                <numerusform>%Ln yan dosya yazılacak.</numerusform>
            </translation>
        </message>
        <message>
            <source>Beside the photos</source>
            <translation>Fotoğrafların yanına</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>İptal</translation>
        </message>
        <message>
            <source>Caption</source>
            <translation>Fotoğraf altı yazısı</translation>
        </message>
        <message>
            <source>Captions into the photos</source>
            <translation>Fotoğraflara altyazı yazma</translation>
        </message>
        <message>
            <source>Choose a folder for the copies.</source>
            <translation>Kopyalar için bir klasör seçin.</translation>
        </message>
        <message>
            <source>Copies</source>
            <translation>Kopyalar</translation>
        </message>
        <message>
            <source>Copyright</source>
            <translation>Telif hakkı</translation>
        </message>
        <message>
            <source>Copyright notice</source>
            <translation>Telif hakkı bildirimi</translation>
        </message>
        <message>
            <source>Creator</source>
            <translation>Eser sahibi</translation>
        </message>
        <message>
            <source>Credit</source>
            <translation>Künye</translation>
        </message>
        <message>
            <source>Folder…</source>
            <translation>Klasör…</translation>
        </message>
        <message>
            <source>Headline</source>
            <translation>Haber başlığı</translation>
        </message>
        <message>
            <source>Leave out photos that are not sure ({n})</source>
            <translation>Kesin olmayan fotoğrafları dışarıda bırak ({n})</translation>
        </message>
        <message>
            <source>Name of the copies</source>
            <translation>Kopyaların adı</translation>
        </message>
        <message>
            <source>Photos stay as they are; all other data stay, too.</source>
            <translation>Fotoğraflar olduğu gibi kalır; öbür tüm veriler de.</translation>
        </message>
        <message>
            <source>Sidecars (.xmp)</source>
            <translation>Yan dosyalar (.xmp)</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Kaynak</translation>
        </message>
        <message>
            <source>They are copied as they are, with a sidecar: writing would end them.</source>
            <translation>Olduğu gibi, bir yan dosyayla kopyalanırlar: Yazmak bunları geçersiz kılardı.</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Başlık</translation>
        </message>
        <message>
            <source>Write</source>
            <translation>Yaz</translation>
        </message>
        <message>
            <source>Write into photos with Content Credentials all the same ({n})</source>
            <translation>Content Credentials taşıyan fotoğraflara da yaz ({n})</translation>
        </message>
        <message>
            <source>Writing into these copies ends the validity of their Content Credentials.</source>
            <translation>Bu kopyalara yazmak, Content Credentials geçerliliğine son verir.</translation>
        </message>
        <message>
            <source>Written as XMP</source>
            <translation>XMP olarak yazılır</translation>
        </message>
        <message>
            <source>Written as XMP and, in JPEG, as IIM</source>
            <translation>XMP ve JPEG’de IIM olarak yazılır</translation>
        </message>
        <message>
            <source>as in the credit, where it has a ©</source>
            <translation>künyedeki gibi, © varsa</translation>
        </message>
        <message>
            <source>stays as it is</source>
            <translation>olduğu gibi kalır</translation>
        </message>
    </context>
    <context>
        <name>ChecksPane</name>
        <message>
            <source>Accept it as it is (Delete)</source>
            <translation>Olduğu gibi kabul et (Delete)</translation>
        </message>
        <message>
            <source>Checks</source>
            <translation>Denetim</translation>
        </message>
        <message>
            <source>Mend</source>
            <translation>Düzelt</translation>
        </message>
        <message>
            <source>Mend: {text}</source>
            <translation>Düzelt: {text}</translation>
        </message>
        <message>
            <source>Nothing to object to.</source>
            <translation>İtiraz edilecek bir şey yok.</translation>
        </message>
        <message>
            <source>Put right what it objects to ({keys})</source>
            <translation>İtiraz edileni düzelt ({keys})</translation>
        </message>
        <message>
            <source>Waive</source>
            <translation>Kabul et</translation>
        </message>
        <message>
            <source>Waive: {text}</source>
            <translation>Kabul et: {text}</translation>
        </message>
        <message>
            <source>go</source>
            <translation>git</translation>
        </message>
        <message>
            <source>mend</source>
            <translation>düzelt</translation>
        </message>
        <message>
            <source>waive</source>
            <translation>kabul et</translation>
        </message>
    </context>
    <context>
        <name>ChecksSummary</name>
        <message numerus="yes">
            <source>%Ln photos</source>
            <translation>
                <numerusform>%Ln fotoğraf</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln slots</source>
            <translation>
                <numerusform>%Ln fotoğraf yeri</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln waived.</source>
            <translation>
                <numerusform>%Ln kabul edildi.</numerusform>
            </translation>
        </message>
        <message>
            <source>1 photo</source>
            <translation>1 fotoğraf</translation>
        </message>
        <message>
            <source>1 slot</source>
            <translation>1 fotoğraf yeri</translation>
        </message>
        <message>
            <source>Looked at {things}.</source>
            <translation>Bakılanlar: {things}.</translation>
        </message>
        <message>
            <source>article</source>
            <translation>yazı</translation>
        </message>
        <message>
            <source>slot {number}</source>
            <translation>yer {number}</translation>
        </message>
        <message>
            <source>the article</source>
            <translation>yazı</translation>
        </message>
    </context>
    <context>
        <name>ComingBack</name>
        <message numerus="yes">
            <source>%Ln slots</source>
            <translation>
                <numerusform>%Ln fotoğraf yeri</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln without a photo</source>
            <translation>
                <numerusform>%Ln fotoğrafsız</numerusform>
            </translation>
        </message>
        <message>
            <source>1 slot</source>
            <translation>1 fotoğraf yeri</translation>
        </message>
        <message>
            <source>all with a photo</source>
            <translation>hepsi fotoğraflı</translation>
        </message>
        <message>
            <source>no slots</source>
            <translation>fotoğraf yeri yok</translation>
        </message>
        <message>
            <source>not there any more</source>
            <translation>artık yok</translation>
        </message>
        <message>
            <source>today</source>
            <translation>bugün</translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>dün</translation>
        </message>
    </context>
    <context>
        <name>Command</name>
        <message>
            <source>100 %</source>
            <translation>%100</translation>
        </message>
        <message>
            <source>About Cutline</source>
            <translation>Cutline Hakkında</translation>
        </message>
        <message>
            <source>Accept what is sure</source>
            <translation>Kesin olanları onayla</translation>
        </message>
        <message>
            <source>Article</source>
            <translation>Yazı</translation>
        </message>
        <message>
            <source>Begin the caption a sentence earlier</source>
            <translation>Altyazıyı bir cümle önce başlat</translation>
        </message>
        <message>
            <source>Begin the caption a sentence later</source>
            <translation>Altyazıyı bir cümle sonra başlat</translation>
        </message>
        <message>
            <source>Caption in full screen</source>
            <translation>Tam ekranda altyazı</translation>
        </message>
        <message>
            <source>Captions into the photos…</source>
            <translation>Fotoğraflara altyazı yaz…</translation>
        </message>
        <message>
            <source>Change keys…</source>
            <translation>Tuşları değiştir…</translation>
        </message>
        <message>
            <source>Choose a photo…</source>
            <translation>Fotoğraf seç…</translation>
        </message>
        <message>
            <source>Command palette</source>
            <translation>Komut paleti</translation>
        </message>
        <message>
            <source>Desk rules…</source>
            <translation>Yayın kuralları…</translation>
        </message>
        <message>
            <source>Detach photo</source>
            <translation>Fotoğrafı ayır</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Düzen</translation>
        </message>
        <message>
            <source>Edit caption</source>
            <translation>Altyazıyı düzenle</translation>
        </message>
        <message>
            <source>Edit credit</source>
            <translation>Künyeyi düzenle</translation>
        </message>
        <message>
            <source>End the caption a sentence earlier</source>
            <translation>Altyazıyı bir cümle önce bitir</translation>
        </message>
        <message>
            <source>End the caption a sentence later</source>
            <translation>Altyazıyı bir cümle sonra bitir</translation>
        </message>
        <message>
            <source>Export caption sheet…</source>
            <translation>Fotoğraf altı listesini dışa aktar…</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Dosya</translation>
        </message>
        <message>
            <source>Find…</source>
            <translation>Bul…</translation>
        </message>
        <message>
            <source>First slot</source>
            <translation>İlk yer</translation>
        </message>
        <message>
            <source>Fit</source>
            <translation>Sığdır</translation>
        </message>
        <message>
            <source>Fit or 100 %</source>
            <translation>Sığdır veya %100</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>Tam ekran</translation>
        </message>
        <message>
            <source>Go</source>
            <translation>Git</translation>
        </message>
        <message>
            <source>Go to number…</source>
            <translation>Numaraya git…</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Yardım</translation>
        </message>
        <message>
            <source>In the photo pane: next difference</source>
            <translation>Fotoğraf bölmesinde: sonraki fark</translation>
        </message>
        <message>
            <source>In the picker: compare</source>
            <translation>Seçicide: karşılaştır</translation>
        </message>
        <message>
            <source>In the picker: no photo</source>
            <translation>Seçicide: fotoğraf yok</translation>
        </message>
        <message>
            <source>Keep zoom</source>
            <translation>Yakınlaştırmayı koru</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Tuşlar</translation>
        </message>
        <message>
            <source>Last slot</source>
            <translation>Son yer</translation>
        </message>
        <message>
            <source>Light, dark or as the system</source>
            <translation>Açık, koyu veya sistemdeki gibi</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>Günlük</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Bak</translation>
        </message>
        <message>
            <source>Make it a caption</source>
            <translation>Fotoğraf altı yazısı yap</translation>
        </message>
        <message>
            <source>Mend</source>
            <translation>Düzelt</translation>
        </message>
        <message>
            <source>Mend what a check found</source>
            <translation>Denetimin bulduğunu düzelt</translation>
        </message>
        <message>
            <source>Next slot</source>
            <translation>Sonraki yer</translation>
        </message>
        <message>
            <source>Next that needs work</source>
            <translation>Sonraki iş bekleyen</translation>
        </message>
        <message>
            <source>Next unsure pair</source>
            <translation>Sonraki kesin olmayan eşleşme</translation>
        </message>
        <message>
            <source>Not a slot</source>
            <translation>Fotoğraf yeri değil</translation>
        </message>
        <message>
            <source>One level back</source>
            <translation>Bir düzey geri</translation>
        </message>
        <message>
            <source>Open a folder of photos…</source>
            <translation>Fotoğraf klasörü aç…</translation>
        </message>
        <message>
            <source>Open an article…</source>
            <translation>Yazı aç…</translation>
        </message>
        <message>
            <source>Open marked-up sheet…</source>
            <translation>Düzeltilmiş listeyi aç…</translation>
        </message>
        <message>
            <source>Paste an article</source>
            <translation>Yazı yapıştır</translation>
        </message>
        <message>
            <source>Photo</source>
            <translation>Fotoğraf</translation>
        </message>
        <message>
            <source>Previous slot</source>
            <translation>Önceki yer</translation>
        </message>
        <message>
            <source>Previous that needs work</source>
            <translation>Önceki iş bekleyen</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Yazdır…</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Çık</translation>
        </message>
        <message>
            <source>Read again from disk</source>
            <translation>Diskten yeniden oku</translation>
        </message>
        <message>
            <source>Read with another encoding…</source>
            <translation>Başka kodlamayla oku…</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Yinele</translation>
        </message>
        <message>
            <source>Settings…</source>
            <translation>Ayarlar…</translation>
        </message>
        <message>
            <source>Shift all following by one</source>
            <translation>Sonrakilerin hepsini bir kaydır</translation>
        </message>
        <message>
            <source>Side pane</source>
            <translation>Yan bölme</translation>
        </message>
        <message>
            <source>Slideshow</source>
            <translation>Slayt gösterisi</translation>
        </message>
        <message>
            <source>Swap with next</source>
            <translation>Sonrakiyle değiştir</translation>
        </message>
        <message>
            <source>Swap with previous</source>
            <translation>Öncekiyle değiştir</translation>
        </message>
        <message>
            <source>Ten slots back</source>
            <translation>On yer geri</translation>
        </message>
        <message>
            <source>Ten slots on</source>
            <translation>On yer ileri</translation>
        </message>
        <message>
            <source>Try the sample</source>
            <translation>Örneği dene</translation>
        </message>
        <message>
            <source>Turn left</source>
            <translation>Sola döndür</translation>
        </message>
        <message>
            <source>Turn right</source>
            <translation>Sağa döndür</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Geri al</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Görünüm</translation>
        </message>
        <message>
            <source>Walk</source>
            <translation>Gezin</translation>
        </message>
        <message>
            <source>While typing: cancel</source>
            <translation>Yazarken: iptal</translation>
        </message>
        <message>
            <source>While typing: done and next</source>
            <translation>Yazarken: bitir ve sonraki</translation>
        </message>
        <message>
            <source>Why this caption</source>
            <translation>Neden bu altyazı</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>Yakınlaştır</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>Uzaklaştır</translation>
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <source>Commands</source>
            <translation>Komutlar</translation>
        </message>
        <message>
            <source>Find a command</source>
            <translation>Komut bul</translation>
        </message>
        <message>
            <source>Type to find a command</source>
            <translation>Komut bulmak için yazın</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message numerus="yes">
            <source>%Ln slots have no credit.</source>
            <translation>
                <numerusform>%Ln yerin künyesi yok.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln slots have no photo.</source>
            <translation>
                <numerusform>%Ln yerin fotoğrafı yok.</numerusform>
            </translation>
        </message>
        <message>
            <source>1 slot has no credit.</source>
            <translation>1 yerin künyesi yok.</translation>
        </message>
        <message>
            <source>1 slot has no photo.</source>
            <translation>1 yerin fotoğrafı yok.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>İptal</translation>
        </message>
        <message>
            <source>Export caption sheet</source>
            <translation>Fotoğraf altı listesini dışa aktar</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Dışa aktar…</translation>
        </message>
        <message>
            <source>Kept as</source>
            <translation>Saklanan ad</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Yazdır…</translation>
        </message>
        <message>
            <source>This is marked on the sheet.</source>
            <translation>Bu, listede belirtilir.</translation>
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
            <translation> sütun</translation>
        </message>
        <message>
            <source> dpi</source>
            <translation> dpi</translation>
        </message>
        <message>
            <source> lines</source>
            <translation> satır</translation>
        </message>
        <message>
            <source> mm</source>
            <translation> mm</translation>
        </message>
        <message>
            <source>Checks</source>
            <translation>Denetim</translation>
        </message>
        <message>
            <source>Columns of the contact sheet</source>
            <translation>Kontak baskının sütunları</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Kontak</translation>
        </message>
        <message>
            <source>Credit</source>
            <translation>Künye</translation>
        </message>
        <message>
            <source>Credit style</source>
            <translation>Künye biçimi</translation>
        </message>
        <message>
            <source>Date taken</source>
            <translation>Çekim tarihi</translation>
        </message>
        <message>
            <source>File name and size</source>
            <translation>Dosya adı ve boyutu</translation>
        </message>
        <message>
            <source>Footer</source>
            <translation>Altbilgi</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Biçim</translation>
        </message>
        <message>
            <source>Header</source>
            <translation>Üstbilgi</translation>
        </message>
        <message>
            <source>Layout</source>
            <translation>Düzen</translation>
        </message>
        <message>
            <source>Line in the article</source>
            <translation>Yazıdaki satır</translation>
        </message>
        <message>
            <source>Lines of the contact sheet</source>
            <translation>Kontak baskının satırları</translation>
        </message>
        <message>
            <source>Margin</source>
            <translation>Kenar boşluğu</translation>
        </message>
        <message>
            <source>On its side</source>
            <translation>Yatay</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Kâğıt</translation>
        </message>
        <message>
            <source>Paper upright or on its side</source>
            <translation>Kâğıt dikey veya yatay</translation>
        </message>
        <message>
            <source>Photos</source>
            <translation>Fotoğraflar</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Yazdır</translation>
        </message>
        <message>
            <source>Proof</source>
            <translation>Prova</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Satırlar</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Metin</translation>
        </message>
        <message>
            <source>Type size</source>
            <translation>Yazı boyutu</translation>
        </message>
        <message>
            <source>Upright</source>
            <translation>Dikey</translation>
        </message>
        <message>
            <source>as in the article</source>
            <translation>yazıdaki gibi</translation>
        </message>
        <message>
            <source>as the format likes</source>
            <translation>biçime göre</translation>
        </message>
        <message>
            <source>fits the paper</source>
            <translation>kâğıda göre</translation>
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
            <translation>Genişlik</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Sonraki sayfa</translation>
        </message>
        <message>
            <source>Page as wide as there is room</source>
            <translation>Sayfa, sığdığı kadar geniş</translation>
        </message>
        <message>
            <source>Page {n} of {pages}</source>
            <translation>Sayfa {n} / {pages}</translation>
        </message>
        <message>
            <source>Pages of the caption sheet</source>
            <translation>Fotoğraf altı listesinin sayfaları</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>Önceki sayfa</translation>
        </message>
    </context>
    <context>
        <name>FieldTable</name>
        <message>
            <source>Alt text</source>
            <translation>Alternatif metin</translation>
        </message>
        <message>
            <source>Article</source>
            <translation>Yazı</translation>
        </message>
        <message>
            <source>City</source>
            <translation>Şehir</translation>
        </message>
        <message>
            <source>Copyright</source>
            <translation>Telif hakkı</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Ülke</translation>
        </message>
        <message>
            <source>Creator</source>
            <translation>Eser sahibi</translation>
        </message>
        <message>
            <source>Credit</source>
            <translation>Künye</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Tarih</translation>
        </message>
        <message>
            <source>Did not win</source>
            <translation>Geçerli olmadı</translation>
        </message>
        <message>
            <source>Fields</source>
            <translation>Alanlar</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Dosya</translation>
        </message>
        <message>
            <source>Headline</source>
            <translation>Haber başlığı</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>Talimatlar</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Kaynak</translation>
        </message>
        <message>
            <source>Take</source>
            <translation>Al</translation>
        </message>
        <message>
            <source>Take the credit {credit}</source>
            <translation>Künyeyi al: {credit}</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Başlık</translation>
        </message>
        <message>
            <source>agrees with the article</source>
            <translation>yazıyla uyuşuyor</translation>
        </message>
        <message>
            <source>differs from the article</source>
            <translation>yazıdan farklı</translation>
        </message>
        <message>
            <source>may limit its use</source>
            <translation>kullanımı kısıtlayabilir</translation>
        </message>
        <message>
            <source>not in the article</source>
            <translation>yazıda yok</translation>
        </message>
        <message>
            <source>{field}, article</source>
            <translation>{field}, yazı</translation>
        </message>
        <message>
            <source>{field}, file</source>
            <translation>{field}, dosya</translation>
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
            <translation>Fotoğraf altı listesi yazıldı: %s</translation>
        </message>
        <message>
            <source>PNG pages</source>
            <translation>PNG sayfaları</translation>
        </message>
        <message>
            <source>Printing</source>
            <translation>Yazdırılıyor</translation>
        </message>
        <message>
            <source>Sent to the printer.</source>
            <translation>Yazıcıya gönderildi.</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Metin</translation>
        </message>
        <message>
            <source>The clipboard holds no text. Copy an article first.</source>
            <translation>Panoda metin yok. Önce bir yazı kopyalayın.</translation>
        </message>
        <message>
            <source>The pasted article cannot be kept: %s.</source>
            <translation>Yapıştırılan yazı saklanamıyor: %s.</translation>
        </message>
        <message>
            <source>This is the article itself. Choose another name.</source>
            <translation>Bu, yazının kendisi. Başka bir ad seçin.</translation>
        </message>
        <message>
            <source>Writing the caption sheet</source>
            <translation>Fotoğraf altı listesi yazılıyor</translation>
        </message>
    </context>
    <context>
        <name>Filmstrip</name>
        <message>
            <source>Slots</source>
            <translation>Fotoğraf yerleri</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <source>Close</source>
            <translation>Kapat</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>Bul</translation>
        </message>
        <message>
            <source>Find in captions, credits and file names</source>
            <translation>Altyazılarda, künyelerde ve dosya adlarında bul</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Sonraki</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>Bulunamadı</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>Önceki</translation>
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
            <translation>Görseller karşılaştırılıyor</translation>
        </message>
        <message>
            <source>Opening %s</source>
            <translation>%s açılıyor</translation>
        </message>
        <message>
            <source>Reading photos</source>
            <translation>Fotoğraflar okunuyor</translation>
        </message>
    </context>
    <context>
        <name>GoTo</name>
        <message>
            <source>Go</source>
            <translation>Git</translation>
        </message>
        <message>
            <source>Go to slot</source>
            <translation>Yere git</translation>
        </message>
        <message>
            <source>Number of the slot</source>
            <translation>Yerin numarası</translation>
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
            <translation>Durduruldu; yazılmış olanlar kalır.</translation>
        </message>
        <message numerus="yes">
            <source>Captions written for %Ln photos: {place}</source>
            <translation>
                <numerusform>%Ln fotoğrafa altyazı yazıldı: {place}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Changes taken: %Ln. Ctrl+Z takes them back.</source>
            <translation>
                <numerusform>%Ln değişiklik alındı. Ctrl+Z geri alır.</numerusform>
            </translation>
        </message>
        <message>
            <source>No photo is paired with a caption yet.</source>
            <translation>Henüz hiçbir fotoğraf bir altyazıyla eşleşmedi.</translation>
        </message>
        <message>
            <source>Reading the marked-up sheet</source>
            <translation>Düzeltilmiş liste okunuyor</translation>
        </message>
        <message>
            <source>Take the marked-up sheet</source>
            <translation>Düzeltilmiş listeyi al</translation>
        </message>
        <message>
            <source>Writing captions into the photos</source>
            <translation>Altyazılar fotoğraflara yazılıyor</translation>
        </message>
        <message numerus="yes">
            <source>… and %Ln more.</source>
            <translation>
                <numerusform>… ve %Ln tane daha.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Header</name>
        <message numerus="yes">
            <source>%Ln checks</source>
            <translation>
                <numerusform>%Ln uyarı</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln paired</source>
            <translation>
                <numerusform>%Ln eşleşmiş</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln photos unplaced</source>
            <translation>
                <numerusform>%Ln fotoğraf yersiz</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln slots</source>
            <translation>
                <numerusform>%Ln fotoğraf yeri</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln without a photo</source>
            <translation>
                <numerusform>%Ln fotoğrafsız</numerusform>
            </translation>
        </message>
        <message>
            <source>1 check</source>
            <translation>1 uyarı</translation>
        </message>
        <message>
            <source>1 photo unplaced</source>
            <translation>1 fotoğraf yersiz</translation>
        </message>
        <message>
            <source>1 slot</source>
            <translation>1 fotoğraf yeri</translation>
        </message>
        <message>
            <source>Export sheet…</source>
            <translation>Listeyi dışa aktar…</translation>
        </message>
        <message>
            <source>Export the caption sheet</source>
            <translation>Fotoğraf altı listesini dışa aktar</translation>
        </message>
        <message>
            <source>No slots</source>
            <translation>Fotoğraf yeri yok</translation>
        </message>
        <message>
            <source>Nothing to check</source>
            <translation>Denetlenecek bir şey yok</translation>
        </message>
        <message>
            <source>Open an article</source>
            <translation>Yazı aç</translation>
        </message>
        <message>
            <source>Open…</source>
            <translation>Aç…</translation>
        </message>
        <message>
            <source>Shows what an editor would object to</source>
            <translation>Bir editörün neye itiraz edeceğini gösterir</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>Adsız</translation>
        </message>
    </context>
    <context>
        <name>Helping</name>
        <message>
            <source>About Cutline</source>
            <translation>Cutline Hakkında</translation>
        </message>
        <message>
            <source>Cutline shows every photo slot of an article with its photo and caption.</source>
            <translation>Cutline, bir yazının her fotoğraf yerini fotoğrafı ve altyazısıyla gösterir.</translation>
        </message>
        <message>
            <source>The desk's rules are kept in %s.</source>
            <translation>Yayın kuralları şurada: %s.</translation>
        </message>
        <message>
            <source>The log is kept in %s.</source>
            <translation>Günlük şurada: %s.</translation>
        </message>
    </context>
    <context>
        <name>KeyEditor</name>
        <message>
            <source>Command</source>
            <translation>Komut</translation>
        </message>
        <message>
            <source>Commands and their keys</source>
            <translation>Komutlar ve tuşları</translation>
        </message>
        <message>
            <source>Enter: a new key. Delete: no key.</source>
            <translation>Enter: yeni tuş. Delete: tuş yok.</translation>
        </message>
        <message>
            <source>Every command has its usual keys.</source>
            <translation>Her komutun olağan tuşları var.</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Dışa aktar…</translation>
        </message>
        <message>
            <source>Find a command or a key</source>
            <translation>Komut veya tuş bul</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Tuşlar</translation>
        </message>
        <message>
            <source>Remove keys</source>
            <translation>Tuşları kaldır</translation>
        </message>
        <message>
            <source>Type to find a command or a key</source>
            <translation>Komut veya tuş bulmak için yazın</translation>
        </message>
        <message>
            <source>Usual keys</source>
            <translation>Olağan tuşlar</translation>
        </message>
        <message>
            <source>{key} is now “{command}”.</source>
            <translation>{key} artık “{command}”.</translation>
        </message>
        <message>
            <source>{key} is “{command}” already. Press it once more to take it away.</source>
            <translation>{key} zaten “{command}”. Ondan almak için bir kez daha basın.</translation>
        </message>
        <message>
            <source>“{command}” has its usual keys.</source>
            <translation>“{command}” olağan tuşlarında.</translation>
        </message>
        <message>
            <source>“{command}” has no key now.</source>
            <translation>“{command}” artık tuşsuz.</translation>
        </message>
    </context>
    <context>
        <name>KeyRecorder</name>
        <message>
            <source>New key…</source>
            <translation>Yeni tuş…</translation>
        </message>
        <message>
            <source>Press a key… Esc leaves it</source>
            <translation>Bir tuşa basın… Esc vazgeçer</translation>
        </message>
    </context>
    <context>
        <name>KeySheet</name>
        <message>
            <source>Close</source>
            <translation>Kapat</translation>
        </message>
        <message>
            <source>Find a command</source>
            <translation>Komut bul</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Tuşlar</translation>
        </message>
    </context>
    <context>
        <name>Keys</name>
        <message>
            <source>Backspace</source>
            <translation>Geri</translation>
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
            <translation>Boşluk</translation>
        </message>
    </context>
    <context>
        <name>Looking</name>
        <message>
            <source>Colours: as the system has them.</source>
            <translation>Renkler: sistemdeki gibi.</translation>
        </message>
        <message>
            <source>Colours: dark.</source>
            <translation>Renkler: koyu.</translation>
        </message>
        <message>
            <source>Colours: light.</source>
            <translation>Renkler: açık.</translation>
        </message>
        <message>
            <source>Each photo starts fit.</source>
            <translation>Her fotoğraf sığdırılmış başlar.</translation>
        </message>
        <message>
            <source>Slideshow stopped.</source>
            <translation>Slayt gösterisi durdu.</translation>
        </message>
        <message numerus="yes">
            <source>Slideshow: a photo every %Ln seconds.</source>
            <translation>
                <numerusform>Slayt gösterisi: %Ln saniyede bir fotoğraf.</numerusform>
            </translation>
        </message>
        <message>
            <source>Zoom and place are kept.</source>
            <translation>Yakınlaştırma ve konum korunuyor.</translation>
        </message>
    </context>
    <context>
        <name>Mending</name>
        <message>
            <source>Accept what is sure</source>
            <translation>Kesin olanları onayla</translation>
        </message>
        <message>
            <source>Choose a paragraph with ↑ ↓, then press M.</source>
            <translation>↑ ↓ ile bir paragraf seçin, sonra M tuşuna basın.</translation>
        </message>
        <message>
            <source>Detach photo of slot {number}</source>
            <translation>{number} numaralı yerin fotoğrafını ayır</translation>
        </message>
        <message>
            <source>Done again: %s</source>
            <translation>Yinelendi: %s</translation>
        </message>
        <message>
            <source>Edit caption {number}</source>
            <translation>Altyazıyı düzenle {number}</translation>
        </message>
        <message>
            <source>Edit credit {number}</source>
            <translation>Künyeyi düzenle {number}</translation>
        </message>
        <message>
            <source>Make it a caption</source>
            <translation>Fotoğraf altı yazısı yap</translation>
        </message>
        <message>
            <source>Mend slot {number}</source>
            <translation>{number} numaralı yeri düzelt</translation>
        </message>
        <message>
            <source>Mended. Ctrl+Z takes it back.</source>
            <translation>Düzeltildi. Ctrl+Z geri alır.</translation>
        </message>
        <message>
            <source>Narrow caption {number}</source>
            <translation>Altyazıyı daralt {number}</translation>
        </message>
        <message>
            <source>No folder with photos is open: choose one first (Ctrl+Shift+O).</source>
            <translation>Açık fotoğraf klasörü yok: önce birini seçin (Ctrl+Shift+O).</translation>
        </message>
        <message>
            <source>No rule has left a reason.</source>
            <translation>Hiçbir kural bir gerekçe bırakmadı.</translation>
        </message>
        <message>
            <source>Not a slot: {number}</source>
            <translation>Fotoğraf yeri değil: {number}</translation>
        </message>
        <message>
            <source>Photo for slot {number}</source>
            <translation>{number} numaralı yer için fotoğraf</translation>
        </message>
        <message>
            <source>Shift photos from slot {number}</source>
            <translation>Fotoğrafları {number} numaralı yerden kaydır</translation>
        </message>
        <message>
            <source>Slot removed. Ctrl+Z brings it back.</source>
            <translation>Yer kaldırıldı. Ctrl+Z geri getirir.</translation>
        </message>
        <message>
            <source>Swap photo of slot {number}</source>
            <translation>{number} numaralı yerin fotoğrafını değiştir</translation>
        </message>
        <message>
            <source>There is no sentence there that the caption could take in or leave out.</source>
            <translation>Orada altyazının alabileceği veya bırakabileceği bir cümle yok.</translation>
        </message>
        <message>
            <source>There is no slot to swap with on that side.</source>
            <translation>O yanda değiş tokuş yapılacak yer yok.</translation>
        </message>
        <message>
            <source>There is nothing here that a key could mend.</source>
            <translation>Burada bir tuşun düzeltebileceği bir şey yok.</translation>
        </message>
        <message>
            <source>There is nothing sure left to accept.</source>
            <translation>Onaylanacak kesin bir şey kalmadı.</translation>
        </message>
        <message>
            <source>There is nothing to redo.</source>
            <translation>Yinelenecek bir şey yok.</translation>
        </message>
        <message>
            <source>There is nothing to undo.</source>
            <translation>Geri alınacak bir şey yok.</translation>
        </message>
        <message>
            <source>This paragraph is a caption already.</source>
            <translation>Bu paragraf zaten bir fotoğraf altı yazısı.</translation>
        </message>
        <message>
            <source>Undone: %s</source>
            <translation>Geri alındı: %s</translation>
        </message>
        <message>
            <source>Waive a remark</source>
            <translation>Uyarıyı kabul et</translation>
        </message>
        <message>
            <source>Widen caption {number}</source>
            <translation>Altyazıyı genişlet {number}</translation>
        </message>
        <message>
            <source>slot {number}</source>
            <translation>yer {number}</translation>
        </message>
        <message>
            <source>unplaced</source>
            <translation>yersiz</translation>
        </message>
    </context>
    <context>
        <name>Message</name>
        <message>
            <source>Dismiss</source>
            <translation>Kapat</translation>
        </message>
        <message>
            <source>Error</source>
            <translation>Hata</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>İleti</translation>
        </message>
    </context>
    <context>
        <name>Parts</name>
        <message>
            <source>Edge of the filmstrip</source>
            <translation>Film şeridinin kenarı</translation>
        </message>
        <message>
            <source>Edge of the side pane</source>
            <translation>Yan bölmenin kenarı</translation>
        </message>
    </context>
    <context>
        <name>PhotoFacts</name>
        <message numerus="yes">
            <source>%Ln frames</source>
            <translation>
                <numerusform>%Ln kare</numerusform>
            </translation>
        </message>
        <message>
            <source>Taken {date}, {time}</source>
            <translation>Çekim: {date}, {time}</translation>
        </message>
        <message>
            <source>This file {fault}</source>
            <translation>Bu dosya: {fault}</translation>
        </message>
    </context>
    <context>
        <name>PhotoPair</name>
        <message>
            <source>No photo</source>
            <translation>Fotoğraf yok</translation>
        </message>
    </context>
    <context>
        <name>PhotoPane</name>
        <message>
            <source>Another encoding…</source>
            <translation>Başka kodlama…</translation>
        </message>
        <message>
            <source>File name</source>
            <translation>Dosya adı</translation>
        </message>
        <message>
            <source>Photo</source>
            <translation>Fotoğraf</translation>
        </message>
        <message>
            <source>Read the photo's text with another encoding</source>
            <translation>Fotoğrafın metnini başka kodlamayla oku</translation>
        </message>
        <message>
            <source>This slot has no photo.</source>
            <translation>Bu yerin fotoğrafı yok.</translation>
        </message>
    </context>
    <context>
        <name>Picker</name>
        <message numerus="yes">
            <source>%Ln photos, best first</source>
            <translation>
                <numerusform>%Ln fotoğraf, en iyiler önce</numerusform>
            </translation>
        </message>
        <message>
            <source>1 photo</source>
            <translation>1 fotoğraf</translation>
        </message>
        <message>
            <source>A photo for slot {number}</source>
            <translation>{number} numaralı yer için bir fotoğraf</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>İptal</translation>
        </message>
        <message>
            <source>Filter by name or words</source>
            <translation>Ada veya sözcüklere göre süz</translation>
        </message>
        <message>
            <source>Filter the photos</source>
            <translation>Fotoğrafları süz</translation>
        </message>
        <message>
            <source>No caption</source>
            <translation>Fotoğraf altı yazısı yok</translation>
        </message>
        <message>
            <source>Photos, best first</source>
            <translation>Fotoğraflar, en iyiler önce</translation>
        </message>
        <message>
            <source>Slot {number} now</source>
            <translation>Yer {number}, şimdiki</translation>
        </message>
        <message>
            <source>Two photos compared</source>
            <translation>İki fotoğraf karşılaştırılıyor</translation>
        </message>
        <message>
            <source>Use this photo</source>
            <translation>Bu fotoğrafı kullan</translation>
        </message>
        <message>
            <source>choose</source>
            <translation>seç</translation>
        </message>
        <message>
            <source>compare</source>
            <translation>karşılaştır</translation>
        </message>
        <message>
            <source>filter</source>
            <translation>süz</translation>
        </message>
        <message>
            <source>no photo</source>
            <translation>fotoğraf yok</translation>
        </message>
    </context>
    <context>
        <name>PresetsRow</name>
        <message>
            <source>Delete</source>
            <translation>Sil</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Sakla</translation>
        </message>
        <message>
            <source>Kept as</source>
            <translation>Saklanan ad</translation>
        </message>
        <message>
            <source>The desk's default</source>
            <translation>Yayının varsayılanı</translation>
        </message>
        <message>
            <source>a name for these choices</source>
            <translation>bu seçimlere bir ad</translation>
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
            <translation>Hata</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Bakılmalı</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Not</translation>
        </message>
        <message>
            <source>article</source>
            <translation>yazı</translation>
        </message>
        <message>
            <source>slot {number}</source>
            <translation>yer {number}</translation>
        </message>
    </context>
    <context>
        <name>ReturnedCard</name>
        <message>
            <source>(nothing)</source>
            <translation>(hiçbir şey)</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Önce</translation>
        </message>
        <message>
            <source>Before: {before} Now: {after}</source>
            <translation>Önce: {before} Şimdi: {after}</translation>
        </message>
        <message>
            <source>Caption of slot {n}</source>
            <translation>{n} numaralı yerin altyazısı</translation>
        </message>
        <message>
            <source>Credit of slot {n}</source>
            <translation>{n} numaralı yerin künyesi</translation>
        </message>
        <message>
            <source>On the sheet</source>
            <translation>Listede</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>hiçbir şey</translation>
        </message>
    </context>
    <context>
        <name>ReturnedDialog</name>
        <message>
            <source>Cancel</source>
            <translation>İptal</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>Değişiklikler</translation>
        </message>
        <message>
            <source>Leave all</source>
            <translation>Hepsini bırak</translation>
        </message>
        <message>
            <source>Marked-up sheet</source>
            <translation>Düzeltilmiş liste</translation>
        </message>
        <message>
            <source>Not on the sheet: {slots}.</source>
            <translation>Listede yok: {slots}.</translation>
        </message>
        <message numerus="yes">
            <source>On the sheet, but not in the article: %Ln.</source>
            <translation>
                <numerusform>Listede var, yazıda yok: %Ln.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Take %Ln changes</source>
            <translation>
                <numerusform>%Ln değişikliği al</numerusform>
            </translation>
        </message>
        <message>
            <source>Take 1 change</source>
            <translation>1 değişikliği al</translation>
        </message>
        <message>
            <source>Take all</source>
            <translation>Hepsini al</translation>
        </message>
        <message>
            <source>The sheet changes nothing.</source>
            <translation>Liste hiçbir şeyi değiştirmiyor.</translation>
        </message>
        <message>
            <source>leave</source>
            <translation>bırak</translation>
        </message>
        <message>
            <source>take</source>
            <translation>al</translation>
        </message>
    </context>
    <context>
        <name>SettingsDialog</name>
        <message>
            <source>All this stands in one file, each line explained.</source>
            <translation>Bunların hepsi, her satırı açıklanmış bir dosyada durur.</translation>
        </message>
        <message>
            <source>Articles</source>
            <translation>Yazılar</translation>
        </message>
        <message>
            <source>As in the article</source>
            <translation>Yazıdaki gibi</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Sistemdeki gibi</translation>
        </message>
        <message>
            <source>Below the photo.</source>
            <translation>Fotoğrafın altında.</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Boşalt</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Kapat</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Renkler</translation>
        </message>
        <message>
            <source>Counting what is kept on disk…</source>
            <translation>Diskte saklananlar sayılıyor…</translation>
        </message>
        <message>
            <source>Credits and checks</source>
            <translation>Künyeler ve denetim</translation>
        </message>
        <message>
            <source>Credits on caption sheets</source>
            <translation>Fotoğraf altı listelerinde künye</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Koyu</translation>
        </message>
        <message>
            <source>Desk rules</source>
            <translation>Yayın kuralları</translation>
        </message>
        <message>
            <source>Edit the rules…</source>
            <translation>Kuralları düzenle…</translation>
        </message>
        <message>
            <source>Encoding</source>
            <translation>Kodlama</translation>
        </message>
        <message>
            <source>Face of captions</source>
            <translation>Altyazıların yazı tipi</translation>
        </message>
        <message>
            <source>Files here, named as those that come with Cutline, add your own agencies (agencies/…) and words (cues/…).</source>
            <translation>Buradaki, Cutline ile gelenlerle aynı adlı dosyalar kendi ajanslarınızı (agencies/…) ve sözcüklerinizi (cues/…) ekler.</translation>
        </message>
        <message>
            <source>Folders of photos</source>
            <translation>Fotoğraf klasörleri</translation>
        </message>
        <message>
            <source>For articles that neither say theirs nor are UTF-8.</source>
            <translation>Kodlamasını söylemeyen ve UTF-8 olmayan yazılar için.</translation>
        </message>
        <message>
            <source>For example {creator}/{agency}. Each export can have its own.</source>
            <translation>Örneğin {creator}/{agency}. Her dışa aktarımın kendininki olabilir.</translation>
        </message>
        <message>
            <source>Found by itself</source>
            <translation>Kendiliğinden bulunan</translation>
        </message>
        <message>
            <source>From the next start on.</source>
            <translation>Bir sonraki başlangıçtan sonra.</translation>
        </message>
        <message>
            <source>Guess it</source>
            <translation>Tahmin et</translation>
        </message>
        <message>
            <source>Holds for the window and all dialogs.</source>
            <translation>Pencere ve tüm iletişim kutuları için geçerli.</translation>
        </message>
        <message>
            <source>How long each photo is shown.</source>
            <translation>Her fotoğrafın ne kadar gösterileceği.</translation>
        </message>
        <message>
            <source>Keep zoom</source>
            <translation>Yakınlaştırmayı koru</translation>
        </message>
        <message numerus="yes">
            <source>Kept on disk: %Ln pictures, {size} MB.</source>
            <translation>
                <numerusform>Diskte saklanan: %Ln görsel, {size} MB.</numerusform>
            </translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Tuşlar</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Dil</translation>
        </message>
        <message>
            <source>Less motion</source>
            <translation>Daha az hareket</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Açık</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Görünüm</translation>
        </message>
        <message>
            <source>MB</source>
            <translation>MB</translation>
        </message>
        <message>
            <source>Memory and disk</source>
            <translation>Bellek ve disk</translation>
        </message>
        <message>
            <source>More make walking back quicker.</source>
            <translation>Daha çoğu, geri gitmeyi hızlandırır.</translation>
        </message>
        <message>
            <source>Nothing blinks, fades or runs. The system's own wish always holds.</source>
            <translation>Hiçbir şey yanıp sönmez, solmaz, kaymaz. Sistemin isteği her zaman geçerli.</translation>
        </message>
        <message>
            <source>Open the folder of own additions</source>
            <translation>Kendi eklerinizin klasörünü aç</translation>
        </message>
        <message>
            <source>Open the settings file</source>
            <translation>Ayar dosyasını aç</translation>
        </message>
        <message>
            <source>Pages of settings</source>
            <translation>Ayar sayfaları</translation>
        </message>
        <message>
            <source>Photos kept in memory</source>
            <translation>Bellekte tutulan fotoğraflar</translation>
        </message>
        <message>
            <source>Reset all keys</source>
            <translation>Tüm tuşları sıfırla</translation>
        </message>
        <message>
            <source>Reset this page</source>
            <translation>Bu sayfayı sıfırla</translation>
        </message>
        <message>
            <source>Scripts that it lacks are shown in another.</source>
            <translation>Onda olmayan yazılar başka bir yazı tipiyle gösterilir.</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ayarlar</translation>
        </message>
        <message>
            <source>Size of captions</source>
            <translation>Altyazıların boyutu</translation>
        </message>
        <message>
            <source>Slideshow</source>
            <translation>Slayt gösterisi</translation>
        </message>
        <message>
            <source>Small pictures are made anew when they are needed. No photo is touched.</source>
            <translation>Küçük görseller gerektiğinde yeniden yapılır. Hiçbir fotoğrafa dokunulmaz.</translation>
        </message>
        <message>
            <source>The best serif there is</source>
            <translation>Var olan en iyi serifli yazı tipi</translation>
        </message>
        <message>
            <source>The next photo stands as large, and at the same place, as this one.</source>
            <translation>Sonraki fotoğraf bununla aynı boyda ve aynı yerde durur.</translation>
        </message>
        <message>
            <source>Walking</source>
            <translation>Gezinme</translation>
        </message>
        <message>
            <source>What the checks object to.</source>
            <translation>Denetimin neye itiraz edeceği.</translation>
        </message>
        <message>
            <source>Where to look for an article's photos, seen from its own folder, with commas between them. {name} stands for the article's name: {name}-photos, ../images.</source>
            <translation>Bir yazının fotoğrafları nerede aranır: kendi klasöründen bakılarak, virgülle ayrılmış. {name} yazının adıdır: {name}-photos, ../images.</translation>
        </message>
        <message>
            <source>pixels</source>
            <translation>piksel</translation>
        </message>
        <message>
            <source>seconds</source>
            <translation>saniye</translation>
        </message>
    </context>
    <context>
        <name>SettingsSitting</name>
        <message>
            <source>It is kept in %s.</source>
            <translation>Şurada saklanıyor: %s.</translation>
        </message>
        <message>
            <source>The keys cannot be written: %s.</source>
            <translation>Tuşlar yazılamıyor: %s.</translation>
        </message>
    </context>
    <context>
        <name>Showing</name>
        <message>
            <source>Drop one here, or press P to choose.</source>
            <translation>Buraya bir tane bırakın veya seçmek için P tuşuna basın.</translation>
        </message>
        <message>
            <source>Loading…</source>
            <translation>Yükleniyor…</translation>
        </message>
        <message>
            <source>No caption was found in this article. Choose a paragraph in the article pane and press M to make it one.</source>
            <translation>Bu yazıda fotoğraf altı yazısı bulunamadı. Yazı bölmesinde bir paragraf seçin ve altyazı yapmak için M tuşuna basın.</translation>
        </message>
        <message>
            <source>No photo slots</source>
            <translation>Fotoğraf yeri yok</translation>
        </message>
        <message>
            <source>No photo yet</source>
            <translation>Henüz fotoğraf yok</translation>
        </message>
        <message>
            <source>No photos</source>
            <translation>Fotoğraf yok</translation>
        </message>
        <message>
            <source>There are no pictures here.</source>
            <translation>Burada görsel yok.</translation>
        </message>
        <message>
            <source>This photo cannot be shown.</source>
            <translation>Bu fotoğraf gösterilemiyor.</translation>
        </message>
        <message>
            <source>no caption</source>
            <translation>altyazı yok</translation>
        </message>
        <message>
            <source>no credit</source>
            <translation>künye yok</translation>
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
            <translation>Yazı</translation>
        </message>
        <message>
            <source>Checks</source>
            <translation>Denetim</translation>
        </message>
        <message>
            <source>Checks {count}</source>
            <translation>Denetim {count}</translation>
        </message>
        <message>
            <source>Photo</source>
            <translation>Fotoğraf</translation>
        </message>
        <message>
            <source>Side pane</source>
            <translation>Yan bölme</translation>
        </message>
    </context>
    <context>
        <name>SlotCard</name>
        <message>
            <source>No credit</source>
            <translation>Künye yok</translation>
        </message>
        <message>
            <source>No photo yet
drop one here</source>
            <translation>Henüz fotoğraf yok
buraya bırakın</translation>
        </message>
        <message>
            <source>{percent} %</source>
            <translation>%{percent}</translation>
        </message>
    </context>
    <context>
        <name>SlotModel</name>
        <message>
            <source>No caption</source>
            <translation>Fotoğraf altı yazısı yok</translation>
        </message>
        <message>
            <source>No credit</source>
            <translation>Künye yok</translation>
        </message>
        <message>
            <source>No photo yet</source>
            <translation>Henüz fotoğraf yok</translation>
        </message>
        <message>
            <source>Slot {number}</source>
            <translation>Yer {number}</translation>
        </message>
        <message>
            <source>The photo is a guess, {n} % sure.</source>
            <translation>Fotoğraf bir tahmin, %{n} kesin.</translation>
        </message>
    </context>
    <context>
        <name>Stage</name>
        <message>
            <source>Photo</source>
            <translation>Fotoğraf</translation>
        </message>
    </context>
    <context>
        <name>StageChevrons</name>
        <message>
            <source>Next slot</source>
            <translation>Sonraki yer</translation>
        </message>
        <message>
            <source>Previous slot</source>
            <translation>Önceki yer</translation>
        </message>
    </context>
    <context>
        <name>Standing</name>
        <message>
            <source>Empty</source>
            <translation>Boş</translation>
        </message>
        <message>
            <source>Fine</source>
            <translation>İyi</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Bakılmalı</translation>
        </message>
        <message>
            <source>Wrong</source>
            <translation>Yanlış</translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <source>Cancel</source>
            <translation>İptal</translation>
        </message>
        <message>
            <source>Slot {number} of {of}</source>
            <translation>Yer {number} / {of}</translation>
        </message>
        <message>
            <source>{done} of {total}</source>
            <translation>{done} / {total}</translation>
        </message>
        <message>
            <source>{percent} %</source>
            <translation>%{percent}</translation>
        </message>
    </context>
    <context>
        <name>Tasks</name>
        <message>
            <source>Called off; nothing was written.</source>
            <translation>Durduruldu; hiçbir şey yazılmadı.</translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <source>No unplaced photos</source>
            <translation>Yersiz fotoğraf yok</translation>
        </message>
        <message>
            <source>Unplaced photos</source>
            <translation>Yersiz fotoğraflar</translation>
        </message>
        <message>
            <source>Unplaced photos ({n})</source>
            <translation>Yersiz fotoğraflar ({n})</translation>
        </message>
    </context>
    <context>
        <name>WaiveBar</name>
        <message>
            <source>A reason, or nothing</source>
            <translation>Bir gerekçe veya hiçbir şey</translation>
        </message>
        <message>
            <source>Why may it stay as it is?</source>
            <translation>Neden olduğu gibi kalabilir?</translation>
        </message>
        <message>
            <source>Why this remark is waived</source>
            <translation>Bu uyarının neden kabul edildiği</translation>
        </message>
    </context>
    <context>
        <name>Walking</name>
        <message>
            <source>Every slot is fine.</source>
            <translation>Bütün yerler iyi.</translation>
        </message>
        <message>
            <source>No pair is unsure.</source>
            <translation>Kesin olmayan eşleşme yok.</translation>
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <source>Cutline finds the photo captions and credits in it, and pairs them with the pictures in a folder.</source>
            <translation>Cutline, içindeki fotoğraf altı yazılarını ve künyeleri bulur, bir klasördeki görsellerle eşleştirir.</translation>
        </message>
        <message>
            <source>Drop an article and its photos here</source>
            <translation>Bir yazıyı ve fotoğraflarını buraya bırakın</translation>
        </message>
        <message>
            <source>Open an article</source>
            <translation>Yazı aç</translation>
        </message>
        <message>
            <source>Open article…</source>
            <translation>Yazı aç…</translation>
        </message>
        <message>
            <source>Paste article text</source>
            <translation>Yazı metni yapıştır</translation>
        </message>
        <message>
            <source>Recent</source>
            <translation>Son açılanlar</translation>
        </message>
        <message>
            <source>Take %s off the list</source>
            <translation>%s öğesini listeden çıkar</translation>
        </message>
        <message>
            <source>Text, saved web page, Markdown, Word, OpenDocument or PDF · JPEG, PNG, WebP, TIFF, HEIC, AVIF</source>
            <translation>Metin, kaydedilmiş web sayfası, Markdown, Word, OpenDocument veya PDF · JPEG, PNG, WebP, TIFF, HEIC, AVIF</translation>
        </message>
        <message>
            <source>Try the sample</source>
            <translation>Örneği dene</translation>
        </message>
    </context>
    <context>
        <name>WhyPanel</name>
        <message>
            <source>Against</source>
            <translation>Karşı</translation>
        </message>
        <message>
            <source>For</source>
            <translation>Yana</translation>
        </message>
        <message>
            <source>No photo of the folder speaks for this slot.</source>
            <translation>Klasördeki hiçbir fotoğraf bu yere uymuyor.</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Not</translation>
        </message>
        <message>
            <source>Nothing speaks for it but its place.</source>
            <translation>Yeri dışında onu destekleyen bir şey yok.</translation>
        </message>
        <message>
            <source>Why no photo</source>
            <translation>Neden fotoğraf yok</translation>
        </message>
        <message>
            <source>Why this photo</source>
            <translation>Neden bu fotoğraf</translation>
        </message>
        <message>
            <source>Why this photo · {percent} %</source>
            <translation>Neden bu fotoğraf · %{percent}</translation>
        </message>
        <message>
            <source>You chose this photo.</source>
            <translation>Bu fotoğrafı siz seçtiniz.</translation>
        </message>
        <message>
            <source>You left this slot without a photo.</source>
            <translation>Bu yeri fotoğrafsız bıraktınız.</translation>
        </message>
    </context>
    <context>
        <name>Window</name>
        <message>
            <source>Choose the folder…</source>
            <translation>Klasörü seç…</translation>
        </message>
        <message>
            <source>Something went wrong inside Cutline. Your decisions are safe.</source>
            <translation>Cutline içinde bir şey ters gitti. Kararlarınız güvende.</translation>
        </message>
        <message>
            <source>The folder of photos, %s, is not there any more. Your decisions are kept.</source>
            <translation>Fotoğraf klasörü %s artık yok. Kararlarınız saklandı.</translation>
        </message>
        <message>
            <source>all keys</source>
            <translation>tüm tuşlar</translation>
        </message>
        <message>
            <source>browse</source>
            <translation>gezin</translation>
        </message>
        <message>
            <source>edit caption</source>
            <translation>altyazıyı düzenle</translation>
        </message>
        <message>
            <source>export</source>
            <translation>dışa aktar</translation>
        </message>
        <message>
            <source>full screen</source>
            <translation>tam ekran</translation>
        </message>
        <message>
            <source>hide caption</source>
            <translation>altyazıyı gizle</translation>
        </message>
        <message>
            <source>leave</source>
            <translation>bırak</translation>
        </message>
    </context>
    <context>
        <name>Workspace</name>
        <message numerus="yes">
            <source>Gone from the folder: %Ln.</source>
            <translation>
                <numerusform>Klasörden çıkan: %Ln.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>New in the folder: %Ln.</source>
            <translation>
                <numerusform>Klasörde yeni: %Ln.</numerusform>
            </translation>
        </message>
        <message>
            <source>Photos in the folder have changed.</source>
            <translation>Klasördeki fotoğraflar değişti.</translation>
        </message>
        <message>
            <source>The folder of photos has moved to %s.</source>
            <translation>Fotoğraf klasörünün yeni yeri: %s.</translation>
        </message>
    </context>
</TS>
