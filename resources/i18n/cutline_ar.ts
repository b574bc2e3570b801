<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
    <context>
        <name>ArticleModel</name>
        <message>
            <source>CAPTION</source>
            <translation>تعليق الصورة</translation>
        </message>
        <message>
            <source>CAPTION AND CREDIT</source>
            <translation>التعليق ومصدر الصورة</translation>
        </message>
        <message>
            <source>CREDIT</source>
            <translation>مصدر الصورة</translation>
        </message>
        <message>
            <source>Caption of slot {number}</source>
            <translation>تعليق الموضع {number}</translation>
        </message>
        <message>
            <source>Credit of slot {number}</source>
            <translation>مصدر صورة الموضع {number}</translation>
        </message>
        <message>
            <source>PICTURE</source>
            <translation>الصورة</translation>
        </message>
        <message>
            <source>Picture of slot {number}</source>
            <translation>صورة الموضع {number}</translation>
        </message>
        <message>
            <source>{part} · SLOT {number}</source>
            <translation>{part} · الموضع {number}</translation>
        </message>
    </context>
    <context>
        <name>ArticlePane</name>
        <message>
            <source>Article</source>
            <translation>المقال</translation>
        </message>
        <message>
            <source>No article is open: these are the folder's photos.</source>
            <translation>لا مقال مفتوح: هذه صور المجلد.</translation>
        </message>
    </context>
    <context>
        <name>Asking</name>
        <message>
            <source>All files</source>
            <translation>كل الملفات</translation>
        </message>
        <message>
            <source>Articles</source>
            <translation>المقالات</translation>
        </message>
        <message>
            <source>Caption sheets</source>
            <translation>قوائم تعليقات الصور</translation>
        </message>
        <message>
            <source>Export caption sheet</source>
            <translation>تصدير قائمة تعليقات الصور</translation>
        </message>
        <message>
            <source>Export keys</source>
            <translation>تصدير المفاتيح</translation>
        </message>
        <message>
            <source>Folder for copies or sidecars</source>
            <translation>مجلد النسخ أو الملفات المرافقة</translation>
        </message>
        <message>
            <source>Go on all the same</source>
            <translation>المتابعة رغم ذلك</translation>
        </message>
        <message>
            <source>Open a folder of photos</source>
            <translation>فتح مجلد صور</translation>
        </message>
        <message>
            <source>Open an article</source>
            <translation>فتح مقال</translation>
        </message>
        <message>
            <source>Open marked-up sheet</source>
            <translation>فتح قائمة مصحَّحة</translation>
        </message>
        <message>
            <source>Read with another encoding</source>
            <translation>القراءة بترميز آخر</translation>
        </message>
        <message>
            <source>Terms of use</source>
            <translation>شروط الاستخدام</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>نص</translation>
        </message>
        <message>
            <source>Text in the photos that does not say how it is written is in:</source>
            <translation>ترميز نص الصور الذي لا يذكر ترميزه:</translation>
        </message>
        <message>
            <source>The article is written in:</source>
            <translation>ترميز المقال:</translation>
        </message>
        <message>
            <source>These photos come with terms of use:</source>
            <translation>لهذه الصور شروط استخدام:</translation>
        </message>
        <message numerus="yes">
            <source>… and %Ln more</source>
            <translation>
                <numerusform>…</numerusform>
                <numerusform>… وواحدة أخرى</numerusform>
                <numerusform>… واثنتان أخريان</numerusform>
                <numerusform>… و%Ln أخرى</numerusform>
                <numerusform>… و%Ln أخرى</numerusform>
                <numerusform>… و%Ln أخرى</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CaptionBand</name>
        <message>
            <source>No credit</source>
            <translation>لا مصدر للصورة</translation>
        </message>
        <message>
            <source>Slot {number} of {of}</source>
            <translation>الموضع {number} من {of}</translation>
        </message>
    </context>
    <context>
        <name>CaptionCard</name>
        <message>
            <source>Article</source>
            <translation>المقال</translation>
        </message>
        <message>
            <source>Caption, {source}</source>
            <translation>التعليق، {source}</translation>
        </message>
        <message>
            <source>File</source>
            <translation>الملف</translation>
        </message>
        <message>
            <source>Sidecar</source>
            <translation>الملف المرافق</translation>
        </message>
        <message>
            <source>Take the caption of {source}</source>
            <translation>أخذ التعليق: {source}</translation>
        </message>
        <message>
            <source>Take this</source>
            <translation>أخذ هذا</translation>
        </message>
        <message>
            <source>next difference</source>
            <translation>الفرق التالي</translation>
        </message>
    </context>
    <context>
        <name>CaptionComparison</name>
        <message numerus="yes">
            <source>%Ln differences</source>
            <translation>
                <numerusform>لا فروق</numerusform>
                <numerusform>فرق واحد</numerusform>
                <numerusform>فرقان</numerusform>
                <numerusform>%Ln فروق</numerusform>
                <numerusform>%Ln فرقًا</numerusform>
                <numerusform>%Ln فرق</numerusform>
            </translation>
        </message>
        <message>
            <source>1 difference</source>
            <translation>فرق واحد</translation>
        </message>
        <message>
            <source>Caption: five sources</source>
            <translation>التعليق: خمسة مصادر</translation>
        </message>
        <message>
            <source>Caption: four sources</source>
            <translation>التعليق: أربعة مصادر</translation>
        </message>
        <message>
            <source>Caption: one source</source>
            <translation>التعليق: مصدر واحد</translation>
        </message>
        <message>
            <source>Caption: three sources</source>
            <translation>التعليق: ثلاثة مصادر</translation>
        </message>
        <message>
            <source>Caption: two sources</source>
            <translation>التعليق: مصدران</translation>
        </message>
        <message>
            <source>Captions by source</source>
            <translation>التعليقات بحسب المصدر</translation>
        </message>
        <message>
            <source>Difference {number} of {count}</source>
            <translation>الفرق {number} من {count}</translation>
        </message>
        <message>
            <source>Difference {number} of {count}: {what}</source>
            <translation>الفرق {number} من {count}: {what}</translation>
        </message>
        <message>
            <source>No caption</source>
            <translation>لا تعليق</translation>
        </message>
        <message>
            <source>The file has no caption.</source>
            <translation>لا تعليق في الملف.</translation>
        </message>
        <message>
            <source>only in the article: “{words}”</source>
            <translation>في المقال فقط: «{words}»</translation>
        </message>
        <message>
            <source>only in {source}: “{words}”</source>
            <translation>في {source} فقط: «{words}»</translation>
        </message>
        <message>
            <source>the article says “{one}”, {source} “{other}”</source>
            <translation>في المقال «{one}»، وفي {source} «{other}»</translation>
        </message>
        <message>
            <source>the same as the article</source>
            <translation>كما في المقال</translation>
        </message>
        <message>
            <source>the same as {source}</source>
            <translation>كما في {source}</translation>
        </message>
        <message>
            <source>wins over {sources}: {why}</source>
            <translation>يغلب {sources}: {why}</translation>
        </message>
    </context>
    <context>
        <name>CaptionPanel</name>
        <message>
            <source>Credit</source>
            <translation>مصدر الصورة</translation>
        </message>
        <message>
            <source>No credit</source>
            <translation>لا مصدر للصورة</translation>
        </message>
        <message>
            <source>Slot {number} of {of}</source>
            <translation>الموضع {number} من {of}</translation>
        </message>
    </context>
    <context>
        <name>CaptionText</name>
        <message>
            <source>Caption</source>
            <translation>تعليق الصورة</translation>
        </message>
        <message>
            <source>No caption</source>
            <translation>لا تعليق</translation>
        </message>
    </context>
    <context>
        <name>CaptionsDialog</name>
        <message numerus="yes">
            <source>%Ln copies are written; JPEG, PNG and WebP hold the words themselves.</source>
            <translation>
                <numerusform>لن تُكتب نسخ؛ ملفات JPEG وPNG وWebP تحمل النصوص في داخلها.</numerusform>
                <numerusform>ستُكتب نسخة واحدة؛ ملفات JPEG وPNG وWebP تحمل النصوص في داخلها.</numerusform>
                <numerusform>ستُكتب نسختان؛ ملفات JPEG وPNG وWebP تحمل النصوص في داخلها.</numerusform>
                <numerusform>ستُكتب %Ln نسخ؛ ملفات JPEG وPNG وWebP تحمل النصوص في داخلها.</numerusform>
                <numerusform>ستُكتب %Ln نسخة؛ ملفات JPEG وPNG وWebP تحمل النصوص في داخلها.</numerusform>
                <numerusform>ستُكتب %Ln نسخة؛ ملفات JPEG وPNG وWebP تحمل النصوص في داخلها.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln sidecars are written.</source>
            <translation>
                <numerusform>لن تُكتب ملفات مرافقة.</numerusform>
                <numerusform>سيُكتب ملف مرافق واحد.</numerusform>
                <numerusform>سيُكتب ملفان مرافقان.</numerusform>
                <numerusform>ستُكتب %Ln ملفات مرافقة.</numerusform>
                <numerusform>سيُكتب %Ln ملفًا مرافقًا.</numerusform>
                <numerusform>سيُكتب %Ln ملف مرافق.</numerusform>
            </translation>
        </message>
        <message>
            <source>Beside the photos</source>
            <translation>بجانب الصور</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Caption</source>
            <translation>تعليق الصورة</translation>
        </message>
        <message>
            <source>Captions into the photos</source>
            <translation>كتابة التعليقات في الصور</translation>
        </message>
        <message>
            <source>Choose a folder for the copies.</source>
            <translation>اختر مجلدًا للنسخ.</translation>
        </message>
        <message>
            <source>Copies</source>
            <translation>نسخ</translation>
        </message>
        <message>
            <source>Copyright</source>
            <translation>حقوق النشر</translation>
        </message>
        <message>
            <source>Copyright notice</source>
            <translation>إشعار حقوق النشر</translation>
        </message>
        <message>
            <source>Creator</source>
            <translation>المصوِّر</translation>
        </message>
        <message>
            <source>Credit</source>
            <translation>مصدر الصورة</translation>
        </message>
        <message>
            <source>Folder…</source>
            <translation>مجلد…</translation>
        </message>
        <message>
            <source>Headline</source>
            <translation>العنوان الصحفي</translation>
        </message>
        <message>
            <source>Leave out photos that are not sure ({n})</source>
            <translation>ترك الصور غير المؤكدة ({n})</translation>
        </message>
        <message>
            <source>Name of the copies</source>
            <translation>اسم النسخ</translation>
        </message>
        <message>
            <source>Photos stay as they are; all other data stay, too.</source>
            <translation>تبقى الصور كما هي، وكذلك كل البيانات الأخرى.</translation>
        </message>
        <message>
            <source>Sidecars (.xmp)</source>
            <translation>ملفات مرافقة (.xmp)</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>الجهة المزوِّدة</translation>
        </message>
        <message>
            <source>They are copied as they are, with a sidecar: writing would end them.</source>
            <translation>تُنسخ كما هي مع ملف مرافق: فالكتابة فيها تُبطلها.</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>العنوان</translation>
        </message>
        <message>
            <source>Write</source>
            <translation>كتابة</translation>
        </message>
        <message>
            <source>Write into photos with Content Credentials all the same ({n})</source>
            <translation>الكتابة رغم ذلك في الصور التي تحمل Content Credentials ({n})</translation>
        </message>
        <message>
            <source>Writing into these copies ends the validity of their Content Credentials.</source>
            <translation>الكتابة في هذه النسخ تُبطل صلاحية Content Credentials فيها.</translation>
        </message>
        <message>
            <source>Written as XMP</source>
            <translation>تُكتب بصيغة XMP</translation>
        </message>
        <message>
            <source>Written as XMP and, in JPEG, as IIM</source>
            <translation>تُكتب بصيغة XMP، وفي JPEG بصيغة IIM أيضًا</translation>
        </message>
        <message>
            <source>as in the credit, where it has a ©</source>
            <translation>كما في المصدر، إن كان فيه ©</translation>
        </message>
        <message>
            <source>stays as it is</source>
            <translation>يبقى كما هو</translation>
        </message>
    </context>
    <context>
        <name>ChecksPane</name>
        <message>
            <source>Accept it as it is (Delete)</source>
            <translation>قبوله كما هو (Delete)</translation>
        </message>
        <message>
            <source>Checks</source>
            <translation>المراجعة</translation>
        </message>
        <message>
            <source>Mend</source>
            <translation>إصلاح</translation>
        </message>
        <message>
            <source>Mend: {text}</source>
            <translation>إصلاح: {text}</translation>
        </message>
        <message>
            <source>Nothing to object to.</source>
            <translation>لا ملاحظات.</translation>
        </message>
        <message>
            <source>Put right what it objects to ({keys})</source>
            <translation>إصلاح ما لوحظ ({keys})</translation>
        </message>
        <message>
            <source>Waive</source>
            <translation>قبول</translation>
        </message>
        <message>
            <source>Waive: {text}</source>
            <translation>قبول: {text}</translation>
        </message>
        <message>
            <source>go</source>
            <translation>انتقال</translation>
        </message>
        <message>
            <source>mend</source>
            <translation>إصلاح</translation>
        </message>
        <message>
            <source>waive</source>
            <translation>قبول</translation>
        </message>
    </context>
    <context>
        <name>ChecksSummary</name>
        <message numerus="yes">
            <source>%Ln photos</source>
            <translation>
                <numerusform>لا صور</numerusform>
                <numerusform>صورة واحدة</numerusform>
                <numerusform>صورتان</numerusform>
                <numerusform>%Ln صور</numerusform>
                <numerusform>%Ln صورة</numerusform>
                <numerusform>%Ln صورة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln slots</source>
            <translation>
                <numerusform>لا مواضع</numerusform>
                <numerusform>موضع واحد</numerusform>
                <numerusform>موضعان</numerusform>
                <numerusform>%Ln مواضع</numerusform>
                <numerusform>%Ln موضعًا</numerusform>
                <numerusform>%Ln موضع</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln waived.</source>
            <translation>
                <numerusform>لم يُقبل شيء.</numerusform>
                <numerusform>قُبلت واحدة.</numerusform>
                <numerusform>قُبلت اثنتان.</numerusform>
                <numerusform>قُبلت %Ln.</numerusform>
                <numerusform>قُبلت %Ln.</numerusform>
                <numerusform>قُبلت %Ln.</numerusform>
            </translation>
        </message>
        <message>
            <source>1 photo</source>
            <translation>صورة واحدة</translation>
        </message>
        <message>
            <source>1 slot</source>
            <translation>موضع واحد</translation>
        </message>
        <message>
            <source>Looked at {things}.</source>
            <translation>ما روجع: {things}.</translation>
        </message>
        <message>
            <source>article</source>
            <translation>المقال</translation>
        </message>
        <message>
            <source>slot {number}</source>
            <translation>الموضع {number}</translation>
        </message>
        <message>
            <source>the article</source>
            <translation>المقال</translation>
        </message>
    </context>
    <context>
        <name>ComingBack</name>
        <message numerus="yes">
            <source>%Ln slots</source>
            <translation>
                <numerusform>لا مواضع</numerusform>
                <numerusform>موضع واحد</numerusform>
                <numerusform>موضعان</numerusform>
                <numerusform>%Ln مواضع</numerusform>
                <numerusform>%Ln موضعًا</numerusform>
                <numerusform>%Ln موضع</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln without a photo</source>
            <translation>
                <numerusform>لا شيء بلا صورة</numerusform>
                <numerusform>واحد بلا صورة</numerusform>
                <numerusform>اثنان بلا صورة</numerusform>
                <numerusform>%Ln بلا صورة</numerusform>
                <numerusform>%Ln بلا صورة</numerusform>
                <numerusform>%Ln بلا صورة</numerusform>
            </translation>
        </message>
        <message>
            <source>1 slot</source>
            <translation>موضع واحد</translation>
        </message>
        <message>
            <source>all with a photo</source>
            <translation>كلها بصور</translation>
        </message>
        <message>
            <source>no slots</source>
            <translation>لا مواضع</translation>
        </message>
        <message>
            <source>not there any more</source>
            <translation>لم يعد موجودًا</translation>
        </message>
        <message>
            <source>today</source>
            <translation>اليوم</translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>أمس</translation>
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
            <translation>حول Cutline</translation>
        </message>
        <message>
            <source>Accept what is sure</source>
            <translation>قبول المؤكَّد</translation>
        </message>
        <message>
            <source>Article</source>
            <translation>المقال</translation>
        </message>
        <message>
            <source>Begin the caption a sentence earlier</source>
            <translation>بدء التعليق قبل جملة</translation>
        </message>
        <message>
            <source>Begin the caption a sentence later</source>
            <translation>بدء التعليق بعد جملة</translation>
        </message>
        <message>
            <source>Caption in full screen</source>
            <translation>التعليق في ملء الشاشة</translation>
        </message>
        <message>
            <source>Captions into the photos…</source>
            <translation>كتابة التعليقات في الصور…</translation>
        </message>
        <message>
            <source>Change keys…</source>
            <translation>تغيير المفاتيح…</translation>
        </message>
        <message>
            <source>Choose a photo…</source>
            <translation>اختيار صورة…</translation>
        </message>
        <message>
            <source>Command palette</source>
            <translation>لوحة الأوامر</translation>
        </message>
        <message>
            <source>Desk rules…</source>
            <translation>قواعد التحرير…</translation>
        </message>
        <message>
            <source>Detach photo</source>
            <translation>فصل الصورة</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>تحرير</translation>
        </message>
        <message>
            <source>Edit caption</source>
            <translation>تحرير التعليق</translation>
        </message>
        <message>
            <source>Edit credit</source>
            <translation>تحرير مصدر الصورة</translation>
        </message>
        <message>
            <source>End the caption a sentence earlier</source>
            <translation>إنهاء التعليق قبل جملة</translation>
        </message>
        <message>
            <source>End the caption a sentence later</source>
            <translation>إنهاء التعليق بعد جملة</translation>
        </message>
        <message>
            <source>Export caption sheet…</source>
            <translation>تصدير قائمة تعليقات الصور…</translation>
        </message>
        <message>
            <source>File</source>
            <translation>الملف</translation>
        </message>
        <message>
            <source>Find…</source>
            <translation>بحث…</translation>
        </message>
        <message>
            <source>First slot</source>
            <translation>الموضع الأول</translation>
        </message>
        <message>
            <source>Fit</source>
            <translation>ملاءمة</translation>
        </message>
        <message>
            <source>Fit or 100 %</source>
            <translation>ملاءمة أو 100 %</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>ملء الشاشة</translation>
        </message>
        <message>
            <source>Go</source>
            <translation>انتقال</translation>
        </message>
        <message>
            <source>Go to number…</source>
            <translation>الانتقال إلى رقم…</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>مساعدة</translation>
        </message>
        <message>
            <source>In the photo pane: next difference</source>
            <translation>في لوحة الصورة: الفرق التالي</translation>
        </message>
        <message>
            <source>In the picker: compare</source>
            <translation>في المنتقي: مقارنة</translation>
        </message>
        <message>
            <source>In the picker: no photo</source>
            <translation>في المنتقي: بلا صورة</translation>
        </message>
        <message>
            <source>Keep zoom</source>
            <translation>تثبيت التكبير</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>المفاتيح</translation>
        </message>
        <message>
            <source>Last slot</source>
            <translation>الموضع الأخير</translation>
        </message>
        <message>
            <source>Light, dark or as the system</source>
            <translation>فاتح أو داكن أو كالنظام</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>السجل</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>العرض</translation>
        </message>
        <message>
            <source>Make it a caption</source>
            <translation>جعلها تعليقًا</translation>
        </message>
        <message>
            <source>Mend</source>
            <translation>إصلاح</translation>
        </message>
        <message>
            <source>Mend what a check found</source>
            <translation>إصلاح ما وجدته المراجعة</translation>
        </message>
        <message>
            <source>Next slot</source>
            <translation>الموضع التالي</translation>
        </message>
        <message>
            <source>Next that needs work</source>
            <translation>التالي المحتاج إلى عمل</translation>
        </message>
        <message>
            <source>Next unsure pair</source>
            <translation>الزوج غير المؤكد التالي</translation>
        </message>
        <message>
            <source>Not a slot</source>
            <translation>ليس موضع صورة</translation>
        </message>
        <message>
            <source>One level back</source>
            <translation>رجوع مستوى</translation>
        </message>
        <message>
            <source>Open a folder of photos…</source>
            <translation>فتح مجلد صور…</translation>
        </message>
        <message>
            <source>Open an article…</source>
            <translation>فتح مقال…</translation>
        </message>
        <message>
            <source>Open marked-up sheet…</source>
            <translation>فتح قائمة مصحَّحة…</translation>
        </message>
        <message>
            <source>Paste an article</source>
            <translation>لصق مقال</translation>
        </message>
        <message>
            <source>Photo</source>
            <translation>الصورة</translation>
        </message>
        <message>
            <source>Previous slot</source>
            <translation>الموضع السابق</translation>
        </message>
        <message>
            <source>Previous that needs work</source>
            <translation>السابق المحتاج إلى عمل</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>طباعة…</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>إنهاء</translation>
        </message>
        <message>
            <source>Read again from disk</source>
            <translation>القراءة من القرص مجددًا</translation>
        </message>
        <message>
            <source>Read with another encoding…</source>
            <translation>القراءة بترميز آخر…</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>إعادة</translation>
        </message>
        <message>
            <source>Settings…</source>
            <translation>الإعدادات…</translation>
        </message>
        <message>
            <source>Shift all following by one</source>
            <translation>إزاحة كل ما يلي بواحد</translation>
        </message>
        <message>
            <source>Side pane</source>
            <translation>اللوحة الجانبية</translation>
        </message>
        <message>
            <source>Slideshow</source>
            <translation>عرض الشرائح</translation>
        </message>
        <message>
            <source>Swap with next</source>
            <translation>التبديل مع التالي</translation>
        </message>
        <message>
            <source>Swap with previous</source>
            <translation>التبديل مع السابق</translation>
        </message>
        <message>
            <source>Ten slots back</source>
            <translation>عشرة مواضع إلى الوراء</translation>
        </message>
        <message>
            <source>Ten slots on</source>
            <translation>عشرة مواضع إلى الأمام</translation>
        </message>
        <message>
            <source>Try the sample</source>
            <translation>تجربة المثال</translation>
        </message>
        <message>
            <source>Turn left</source>
            <translation>تدوير إلى اليسار</translation>
        </message>
        <message>
            <source>Turn right</source>
            <translation>تدوير إلى اليمين</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>تراجع</translation>
        </message>
        <message>
            <source>View</source>
            <translation>عرض</translation>
        </message>
        <message>
            <source>Walk</source>
            <translation>التنقل</translation>
        </message>
        <message>
            <source>While typing: cancel</source>
            <translation>أثناء الكتابة: إلغاء</translation>
        </message>
        <message>
            <source>While typing: done and next</source>
            <translation>أثناء الكتابة: تم والتالي</translation>
        </message>
        <message>
            <source>Why this caption</source>
            <translation>لماذا هذا التعليق</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>تكبير</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>تصغير</translation>
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <source>Commands</source>
            <translation>الأوامر</translation>
        </message>
        <message>
            <source>Find a command</source>
            <translation>البحث عن أمر</translation>
        </message>
        <message>
            <source>Type to find a command</source>
            <translation>اكتب للبحث عن أمر</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message numerus="yes">
            <source>%Ln slots have no credit.</source>
            <translation>
                <numerusform>لا مواضع بلا مصدر.</numerusform>
                <numerusform>موضع واحد بلا مصدر.</numerusform>
                <numerusform>موضعان بلا مصدر.</numerusform>
                <numerusform>%Ln مواضع بلا مصدر.</numerusform>
                <numerusform>%Ln موضعًا بلا مصدر.</numerusform>
                <numerusform>%Ln موضع بلا مصدر.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln slots have no photo.</source>
            <translation>
                <numerusform>لا مواضع بلا صورة.</numerusform>
                <numerusform>موضع واحد بلا صورة.</numerusform>
                <numerusform>موضعان بلا صورة.</numerusform>
                <numerusform>%Ln مواضع بلا صورة.</numerusform>
                <numerusform>%Ln موضعًا بلا صورة.</numerusform>
                <numerusform>%Ln موضع بلا صورة.</numerusform>
            </translation>
        </message>
        <message>
            <source>1 slot has no credit.</source>
            <translation>موضع واحد بلا مصدر.</translation>
        </message>
        <message>
            <source>1 slot has no photo.</source>
            <translation>موضع واحد بلا صورة.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Export caption sheet</source>
            <translation>تصدير قائمة تعليقات الصور</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>تصدير…</translation>
        </message>
        <message>
            <source>Kept as</source>
            <translation>محفوظ باسم</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>طباعة…</translation>
        </message>
        <message>
            <source>This is marked on the sheet.</source>
            <translation>هذا مُشار إليه في القائمة.</translation>
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
            <translation> أعمدة</translation>
        </message>
        <message>
            <source> dpi</source>
            <translation> نقطة/بوصة</translation>
        </message>
        <message>
            <source> lines</source>
            <translation> أسطر</translation>
        </message>
        <message>
            <source> mm</source>
            <translation> مم</translation>
        </message>
        <message>
            <source>Checks</source>
            <translation>المراجعة</translation>
        </message>
        <message>
            <source>Columns of the contact sheet</source>
            <translation>أعمدة صفحة الصور المصغّرة</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>مصغّرات</translation>
        </message>
        <message>
            <source>Credit</source>
            <translation>مصدر الصورة</translation>
        </message>
        <message>
            <source>Credit style</source>
            <translation>صيغة مصدر الصورة</translation>
        </message>
        <message>
            <source>Date taken</source>
            <translation>تاريخ الالتقاط</translation>
        </message>
        <message>
            <source>File name and size</source>
            <translation>اسم الملف وحجمه</translation>
        </message>
        <message>
            <source>Footer</source>
            <translation>التذييل</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>الصيغة</translation>
        </message>
        <message>
            <source>Header</source>
            <translation>الترويسة</translation>
        </message>
        <message>
            <source>Layout</source>
            <translation>التخطيط</translation>
        </message>
        <message>
            <source>Line in the article</source>
            <translation>السطر في المقال</translation>
        </message>
        <message>
            <source>Lines of the contact sheet</source>
            <translation>أسطر صفحة الصور المصغّرة</translation>
        </message>
        <message>
            <source>Margin</source>
            <translation>الهامش</translation>
        </message>
        <message>
            <source>On its side</source>
            <translation>أفقي</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>الورق</translation>
        </message>
        <message>
            <source>Paper upright or on its side</source>
            <translation>الورق عمودي أو أفقي</translation>
        </message>
        <message>
            <source>Photos</source>
            <translation>الصور</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>طباعة</translation>
        </message>
        <message>
            <source>Proof</source>
            <translation>بروفة</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>صفوف</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>نص</translation>
        </message>
        <message>
            <source>Type size</source>
            <translation>حجم الخط</translation>
        </message>
        <message>
            <source>Upright</source>
            <translation>عمودي</translation>
        </message>
        <message>
            <source>as in the article</source>
            <translation>كما في المقال</translation>
        </message>
        <message>
            <source>as the format likes</source>
            <translation>بحسب الصيغة</translation>
        </message>
        <message>
            <source>fits the paper</source>
            <translation>بحسب الورق</translation>
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
            <translation>العرض</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>الصفحة التالية</translation>
        </message>
        <message>
            <source>Page as wide as there is room</source>
            <translation>الصفحة بأوسع ما يمكن</translation>
        </message>
        <message>
            <source>Page {n} of {pages}</source>
            <translation>الصفحة {n} من {pages}</translation>
        </message>
        <message>
            <source>Pages of the caption sheet</source>
            <translation>صفحات قائمة تعليقات الصور</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>الصفحة السابقة</translation>
        </message>
    </context>
    <context>
        <name>FieldTable</name>
        <message>
            <source>Alt text</source>
            <translation>النص البديل</translation>
        </message>
        <message>
            <source>Article</source>
            <translation>المقال</translation>
        </message>
        <message>
            <source>City</source>
            <translation>المدينة</translation>
        </message>
        <message>
            <source>Copyright</source>
            <translation>حقوق النشر</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>البلد</translation>
        </message>
        <message>
            <source>Creator</source>
            <translation>المصوِّر</translation>
        </message>
        <message>
            <source>Credit</source>
            <translation>مصدر الصورة</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>التاريخ</translation>
        </message>
        <message>
            <source>Did not win</source>
            <translation>لم يُعتمد</translation>
        </message>
        <message>
            <source>Fields</source>
            <translation>الحقول</translation>
        </message>
        <message>
            <source>File</source>
            <translation>الملف</translation>
        </message>
        <message>
            <source>Headline</source>
            <translation>العنوان الصحفي</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>التعليمات</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>الجهة المزوِّدة</translation>
        </message>
        <message>
            <source>Take</source>
            <translation>أخذ</translation>
        </message>
        <message>
            <source>Take the credit {credit}</source>
            <translation>أخذ مصدر الصورة {credit}</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>العنوان</translation>
        </message>
        <message>
            <source>agrees with the article</source>
            <translation>يوافق المقال</translation>
        </message>
        <message>
            <source>differs from the article</source>
            <translation>يخالف المقال</translation>
        </message>
        <message>
            <source>may limit its use</source>
            <translation>قد يقيّد الاستخدام</translation>
        </message>
        <message>
            <source>not in the article</source>
            <translation>ليس في المقال</translation>
        </message>
        <message>
            <source>{field}, article</source>
            <translation>{field}، المقال</translation>
        </message>
        <message>
            <source>{field}, file</source>
            <translation>{field}، الملف</translation>
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
            <translation>كُتبت قائمة تعليقات الصور: %s</translation>
        </message>
        <message>
            <source>PNG pages</source>
            <translation>صفحات PNG</translation>
        </message>
        <message>
            <source>Printing</source>
            <translation>الطباعة</translation>
        </message>
        <message>
            <source>Sent to the printer.</source>
            <translation>أُرسل إلى الطابعة.</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>نص</translation>
        </message>
        <message>
            <source>The clipboard holds no text. Copy an article first.</source>
            <translation>لا نص في الحافظة. انسخ مقالًا أولًا.</translation>
        </message>
        <message>
            <source>The pasted article cannot be kept: %s.</source>
            <translation>لا يمكن حفظ المقال الملصق: %s.</translation>
        </message>
        <message>
            <source>This is the article itself. Choose another name.</source>
            <translation>هذا هو المقال نفسه. اختر اسمًا آخر.</translation>
        </message>
        <message>
            <source>Writing the caption sheet</source>
            <translation>كتابة قائمة تعليقات الصور</translation>
        </message>
    </context>
    <context>
        <name>Filmstrip</name>
        <message>
            <source>Slots</source>
            <translation>المواضع</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>بحث</translation>
        </message>
        <message>
            <source>Find in captions, credits and file names</source>
            <translation>البحث في التعليقات والمصادر وأسماء الملفات</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>التالي</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>لم يُعثر عليه</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>السابق</translation>
        </message>
        <message>
            <source>{at} of {count}</source>
            <translation>{at} من {count}</translation>
        </message>
    </context>
    <context>
        <name>Gathering</name>
        <message>
            <source>Comparing pictures</source>
            <translation>مقارنة الصور</translation>
        </message>
        <message>
            <source>Opening %s</source>
            <translation>فتح %s</translation>
        </message>
        <message>
            <source>Reading photos</source>
            <translation>قراءة الصور</translation>
        </message>
    </context>
    <context>
        <name>GoTo</name>
        <message>
            <source>Go</source>
            <translation>انتقال</translation>
        </message>
        <message>
            <source>Go to slot</source>
            <translation>الانتقال إلى موضع</translation>
        </message>
        <message>
            <source>Number of the slot</source>
            <translation>رقم الموضع</translation>
        </message>
        <message>
            <source>of {last}</source>
            <translation>من {last}</translation>
        </message>
    </context>
    <context>
        <name>HandingOn</name>
        <message>
            <source>Called off; what is written already stays.</source>
            <translation>أُلغي؛ ما كُتب يبقى.</translation>
        </message>
        <message numerus="yes">
            <source>Captions written for %Ln photos: {place}</source>
            <translation>
                <numerusform>لم تُكتب تعليقات: {place}</numerusform>
                <numerusform>كُتب تعليق صورة واحدة: {place}</numerusform>
                <numerusform>كُتب تعليقا صورتين: {place}</numerusform>
                <numerusform>كُتبت تعليقات %Ln صور: {place}</numerusform>
                <numerusform>كُتبت تعليقات %Ln صورة: {place}</numerusform>
                <numerusform>كُتبت تعليقات %Ln صورة: {place}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Changes taken: %Ln. Ctrl+Z takes them back.</source>
            <translation>
                <numerusform>لم تُؤخذ تغييرات. Ctrl+Z للتراجع.</numerusform>
                <numerusform>أُخذ تغيير واحد. Ctrl+Z للتراجع.</numerusform>
                <numerusform>أُخذ تغييران. Ctrl+Z للتراجع.</numerusform>
                <numerusform>أُخذت %Ln تغييرات. Ctrl+Z للتراجع.</numerusform>
                <numerusform>أُخذ %Ln تغييرًا. Ctrl+Z للتراجع.</numerusform>
                <numerusform>أُخذ %Ln تغيير. Ctrl+Z للتراجع.</numerusform>
            </translation>
        </message>
        <message>
            <source>No photo is paired with a caption yet.</source>
            <translation>لم تُقرن أي صورة بتعليق بعد.</translation>
        </message>
        <message>
            <source>Reading the marked-up sheet</source>
            <translation>قراءة القائمة المصحَّحة</translation>
        </message>
        <message>
            <source>Take the marked-up sheet</source>
            <translation>أخذ القائمة المصحَّحة</translation>
        </message>
        <message>
            <source>Writing captions into the photos</source>
            <translation>كتابة التعليقات في الصور</translation>
        </message>
        <message numerus="yes">
            <source>… and %Ln more.</source>
            <translation>
                <numerusform>….</numerusform>
                <numerusform>… وواحدة أخرى.</numerusform>
                <numerusform>… واثنتان أخريان.</numerusform>
                <numerusform>… و%Ln أخرى.</numerusform>
                <numerusform>… و%Ln أخرى.</numerusform>
                <numerusform>… و%Ln أخرى.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Header</name>
        <message numerus="yes">
            <source>%Ln checks</source>
            <translation>
                <numerusform>لا ملاحظات</numerusform>
                <numerusform>ملاحظة واحدة</numerusform>
                <numerusform>ملاحظتان</numerusform>
                <numerusform>%Ln ملاحظات</numerusform>
                <numerusform>%Ln ملاحظة</numerusform>
                <numerusform>%Ln ملاحظة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln paired</source>
            <translation>
                <numerusform>لا شيء مقترن</numerusform>
                <numerusform>واحد مقترن</numerusform>
                <numerusform>اثنان مقترنان</numerusform>
                <numerusform>%Ln مقترنة</numerusform>
                <numerusform>%Ln مقترنًا</numerusform>
                <numerusform>%Ln مقترن</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln photos unplaced</source>
            <translation>
                <numerusform>كل الصور في مواضعها</numerusform>
                <numerusform>صورة بلا موضع</numerusform>
                <numerusform>صورتان بلا موضع</numerusform>
                <numerusform>%Ln صور بلا موضع</numerusform>
                <numerusform>%Ln صورة بلا موضع</numerusform>
                <numerusform>%Ln صورة بلا موضع</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln slots</source>
            <translation>
                <numerusform>لا مواضع</numerusform>
                <numerusform>موضع واحد</numerusform>
                <numerusform>موضعان</numerusform>
                <numerusform>%Ln مواضع</numerusform>
                <numerusform>%Ln موضعًا</numerusform>
                <numerusform>%Ln موضع</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln without a photo</source>
            <translation>
                <numerusform>لا شيء بلا صورة</numerusform>
                <numerusform>واحد بلا صورة</numerusform>
                <numerusform>اثنان بلا صورة</numerusform>
                <numerusform>%Ln بلا صورة</numerusform>
                <numerusform>%Ln بلا صورة</numerusform>
                <numerusform>%Ln بلا صورة</numerusform>
            </translation>
        </message>
        <message>
            <source>1 check</source>
            <translation>ملاحظة واحدة</translation>
        </message>
        <message>
            <source>1 photo unplaced</source>
            <translation>صورة بلا موضع</translation>
        </message>
        <message>
            <source>1 slot</source>
            <translation>موضع واحد</translation>
        </message>
        <message>
            <source>Export sheet…</source>
            <translation>تصدير القائمة…</translation>
        </message>
        <message>
            <source>Export the caption sheet</source>
            <translation>تصدير قائمة تعليقات الصور</translation>
        </message>
        <message>
            <source>No slots</source>
            <translation>لا مواضع</translation>
        </message>
        <message>
            <source>Nothing to check</source>
            <translation>لا ملاحظات</translation>
        </message>
        <message>
            <source>Open an article</source>
            <translation>فتح مقال</translation>
        </message>
        <message>
            <source>Open…</source>
            <translation>فتح…</translation>
        </message>
        <message>
            <source>Shows what an editor would object to</source>
            <translation>يعرض ما قد يعترض عليه محرر</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>بلا عنوان</translation>
        </message>
    </context>
    <context>
        <name>Helping</name>
        <message>
            <source>About Cutline</source>
            <translation>حول Cutline</translation>
        </message>
        <message>
            <source>Cutline shows every photo slot of an article with its photo and caption.</source>
            <translation>يعرض Cutline كل موضع صورة في المقال مع صورته وتعليقه.</translation>
        </message>
        <message>
            <source>The desk's rules are kept in %s.</source>
            <translation>قواعد التحرير محفوظة في %s.</translation>
        </message>
        <message>
            <source>The log is kept in %s.</source>
            <translation>السجل محفوظ في %s.</translation>
        </message>
    </context>
    <context>
        <name>KeyEditor</name>
        <message>
            <source>Command</source>
            <translation>الأمر</translation>
        </message>
        <message>
            <source>Commands and their keys</source>
            <translation>الأوامر ومفاتيحها</translation>
        </message>
        <message>
            <source>Enter: a new key. Delete: no key.</source>
            <translation>Enter: مفتاح جديد. Delete: بلا مفتاح.</translation>
        </message>
        <message>
            <source>Every command has its usual keys.</source>
            <translation>لكل أمر مفاتيحه المعتادة.</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>تصدير…</translation>
        </message>
        <message>
            <source>Find a command or a key</source>
            <translation>البحث عن أمر أو مفتاح</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>المفاتيح</translation>
        </message>
        <message>
            <source>Remove keys</source>
            <translation>إزالة المفاتيح</translation>
        </message>
        <message>
            <source>Type to find a command or a key</source>
            <translation>اكتب للبحث عن أمر أو مفتاح</translation>
        </message>
        <message>
            <source>Usual keys</source>
            <translation>المفاتيح المعتادة</translation>
        </message>
        <message>
            <source>{key} is now “{command}”.</source>
            <translation>{key} صار «{command}».</translation>
        </message>
        <message>
            <source>{key} is “{command}” already. Press it once more to take it away.</source>
            <translation>{key} هو «{command}» بالفعل. اضغطه مرة أخرى لأخذه منه.</translation>
        </message>
        <message>
            <source>“{command}” has its usual keys.</source>
            <translation>عادت إلى «{command}» مفاتيحه المعتادة.</translation>
        </message>
        <message>
            <source>“{command}” has no key now.</source>
            <translation>لم يعد لـ«{command}» مفتاح.</translation>
        </message>
    </context>
    <context>
        <name>KeyRecorder</name>
        <message>
            <source>New key…</source>
            <translation>مفتاح جديد…</translation>
        </message>
        <message>
            <source>Press a key… Esc leaves it</source>
            <translation>اضغط مفتاحًا… Esc للترك</translation>
        </message>
    </context>
    <context>
        <name>KeySheet</name>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Find a command</source>
            <translation>البحث عن أمر</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>المفاتيح</translation>
        </message>
    </context>
    <context>
        <name>Keys</name>
        <message>
            <source>Backspace</source>
            <translation>Backspace</translation>
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
            <translation>مسافة</translation>
        </message>
    </context>
    <context>
        <name>Looking</name>
        <message>
            <source>Colours: as the system has them.</source>
            <translation>الألوان: كالنظام.</translation>
        </message>
        <message>
            <source>Colours: dark.</source>
            <translation>الألوان: داكنة.</translation>
        </message>
        <message>
            <source>Colours: light.</source>
            <translation>الألوان: فاتحة.</translation>
        </message>
        <message>
            <source>Each photo starts fit.</source>
            <translation>تبدأ كل صورة ملائمة للنافذة.</translation>
        </message>
        <message>
            <source>Slideshow stopped.</source>
            <translation>توقف عرض الشرائح.</translation>
        </message>
        <message numerus="yes">
            <source>Slideshow: a photo every %Ln seconds.</source>
            <translation>
                <numerusform>عرض الشرائح.</numerusform>
                <numerusform>عرض الشرائح: صورة كل ثانية.</numerusform>
                <numerusform>عرض الشرائح: صورة كل ثانيتين.</numerusform>
                <numerusform>عرض الشرائح: صورة كل %Ln ثوانٍ.</numerusform>
                <numerusform>عرض الشرائح: صورة كل %Ln ثانية.</numerusform>
                <numerusform>عرض الشرائح: صورة كل %Ln ثانية.</numerusform>
            </translation>
        </message>
        <message>
            <source>Zoom and place are kept.</source>
            <translation>التكبير والمكان ثابتان.</translation>
        </message>
    </context>
    <context>
        <name>Mending</name>
        <message>
            <source>Accept what is sure</source>
            <translation>قبول المؤكَّد</translation>
        </message>
        <message>
            <source>Choose a paragraph with ↑ ↓, then press M.</source>
            <translation>اختر فقرة بالمفتاحين ↑ ↓ ثم اضغط M.</translation>
        </message>
        <message>
            <source>Detach photo of slot {number}</source>
            <translation>فصل صورة الموضع {number}</translation>
        </message>
        <message>
            <source>Done again: %s</source>
            <translation>أُعيد: %s</translation>
        </message>
        <message>
            <source>Edit caption {number}</source>
            <translation>تحرير التعليق {number}</translation>
        </message>
        <message>
            <source>Edit credit {number}</source>
            <translation>تحرير مصدر الصورة {number}</translation>
        </message>
        <message>
            <source>Make it a caption</source>
            <translation>جعلها تعليقًا</translation>
        </message>
        <message>
            <source>Mend slot {number}</source>
            <translation>إصلاح الموضع {number}</translation>
        </message>
        <message>
            <source>Mended. Ctrl+Z takes it back.</source>
            <translation>أُصلح. Ctrl+Z للتراجع.</translation>
        </message>
        <message>
            <source>Narrow caption {number}</source>
            <translation>تضييق التعليق {number}</translation>
        </message>
        <message>
            <source>No folder with photos is open: choose one first (Ctrl+Shift+O).</source>
            <translation>لا مجلد صور مفتوح: اختر واحدًا أولًا (Ctrl+Shift+O).</translation>
        </message>
        <message>
            <source>No rule has left a reason.</source>
            <translation>لم تترك أي قاعدة سببًا.</translation>
        </message>
        <message>
            <source>Not a slot: {number}</source>
            <translation>ليس موضع صورة: {number}</translation>
        </message>
        <message>
            <source>Photo for slot {number}</source>
            <translation>صورة للموضع {number}</translation>
        </message>
        <message>
            <source>Shift photos from slot {number}</source>
            <translation>إزاحة الصور من الموضع {number}</translation>
        </message>
        <message>
            <source>Slot removed. Ctrl+Z brings it back.</source>
            <translation>أُزيل الموضع. Ctrl+Z يعيده.</translation>
        </message>
        <message>
            <source>Swap photo of slot {number}</source>
            <translation>تبديل صورة الموضع {number}</translation>
        </message>
        <message>
            <source>There is no sentence there that the caption could take in or leave out.</source>
            <translation>لا جملة هناك يمكن للتعليق أن يضمها أو يتركها.</translation>
        </message>
        <message>
            <source>There is no slot to swap with on that side.</source>
            <translation>لا موضع في تلك الجهة للتبديل معه.</translation>
        </message>
        <message>
            <source>There is nothing here that a key could mend.</source>
            <translation>لا شيء هنا يمكن لمفتاح أن يصلحه.</translation>
        </message>
        <message>
            <source>There is nothing sure left to accept.</source>
            <translation>لم يبقَ شيء مؤكَّد لقبوله.</translation>
        </message>
        <message>
            <source>There is nothing to redo.</source>
            <translation>لا شيء لإعادته.</translation>
        </message>
        <message>
            <source>There is nothing to undo.</source>
            <translation>لا شيء للتراجع عنه.</translation>
        </message>
        <message>
            <source>This paragraph is a caption already.</source>
            <translation>هذه الفقرة تعليق بالفعل.</translation>
        </message>
        <message>
            <source>Undone: %s</source>
            <translation>تم التراجع: %s</translation>
        </message>
        <message>
            <source>Waive a remark</source>
            <translation>قبول ملاحظة</translation>
        </message>
        <message>
            <source>Widen caption {number}</source>
            <translation>توسيع التعليق {number}</translation>
        </message>
        <message>
            <source>slot {number}</source>
            <translation>الموضع {number}</translation>
        </message>
        <message>
            <source>unplaced</source>
            <translation>بلا موضع</translation>
        </message>
    </context>
    <context>
        <name>Message</name>
        <message>
            <source>Dismiss</source>
            <translation>إخفاء</translation>
        </message>
        <message>
            <source>Error</source>
            <translation>خطأ</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>رسالة</translation>
        </message>
    </context>
    <context>
        <name>Parts</name>
        <message>
            <source>Edge of the filmstrip</source>
            <translation>حافة شريط الصور</translation>
        </message>
        <message>
            <source>Edge of the side pane</source>
            <translation>حافة اللوحة الجانبية</translation>
        </message>
    </context>
    <context>
        <name>PhotoFacts</name>
        <message numerus="yes">
            <source>%Ln frames</source>
            <translation>
                <numerusform>لا إطارات</numerusform>
                <numerusform>إطار واحد</numerusform>
                <numerusform>إطاران</numerusform>
                <numerusform>%Ln إطارات</numerusform>
                <numerusform>%Ln إطارًا</numerusform>
                <numerusform>%Ln إطار</numerusform>
            </translation>
        </message>
        <message>
            <source>Taken {date}, {time}</source>
            <translation>التُقطت في {date}، {time}</translation>
        </message>
        <message>
            <source>This file {fault}</source>
            <translation>هذا الملف: {fault}</translation>
        </message>
    </context>
    <context>
        <name>PhotoPair</name>
        <message>
            <source>No photo</source>
            <translation>لا صورة</translation>
        </message>
    </context>
    <context>
        <name>PhotoPane</name>
        <message>
            <source>Another encoding…</source>
            <translation>ترميز آخر…</translation>
        </message>
        <message>
            <source>File name</source>
            <translation>اسم الملف</translation>
        </message>
        <message>
            <source>Photo</source>
            <translation>الصورة</translation>
        </message>
        <message>
            <source>Read the photo's text with another encoding</source>
            <translation>قراءة نص الصورة بترميز آخر</translation>
        </message>
        <message>
            <source>This slot has no photo.</source>
            <translation>لا صورة في هذا الموضع.</translation>
        </message>
    </context>
    <context>
        <name>Picker</name>
        <message numerus="yes">
            <source>%Ln photos, best first</source>
            <translation>
                <numerusform>لا صور</numerusform>
                <numerusform>صورة واحدة</numerusform>
                <numerusform>صورتان، الأفضل أولًا</numerusform>
                <numerusform>%Ln صور، الأفضل أولًا</numerusform>
                <numerusform>%Ln صورة، الأفضل أولًا</numerusform>
                <numerusform>%Ln صورة، الأفضل أولًا</numerusform>
            </translation>
        </message>
        <message>
            <source>1 photo</source>
            <translation>صورة واحدة</translation>
        </message>
        <message>
            <source>A photo for slot {number}</source>
            <translation>صورة للموضع {number}</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Filter by name or words</source>
            <translation>التصفية بالاسم أو بالكلمات</translation>
        </message>
        <message>
            <source>Filter the photos</source>
            <translation>تصفية الصور</translation>
        </message>
        <message>
            <source>No caption</source>
            <translation>لا تعليق</translation>
        </message>
        <message>
            <source>Photos, best first</source>
            <translation>الصور، الأفضل أولًا</translation>
        </message>
        <message>
            <source>Slot {number} now</source>
            <translation>الموضع {number} الآن</translation>
        </message>
        <message>
            <source>Two photos compared</source>
            <translation>مقارنة صورتين</translation>
        </message>
        <message>
            <source>Use this photo</source>
            <translation>استخدام هذه الصورة</translation>
        </message>
        <message>
            <source>choose</source>
            <translation>اختيار</translation>
        </message>
        <message>
            <source>compare</source>
            <translation>مقارنة</translation>
        </message>
        <message>
            <source>filter</source>
            <translation>تصفية</translation>
        </message>
        <message>
            <source>no photo</source>
            <translation>بلا صورة</translation>
        </message>
    </context>
    <context>
        <name>PresetsRow</name>
        <message>
            <source>Delete</source>
            <translation>حذف</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>حفظ</translation>
        </message>
        <message>
            <source>Kept as</source>
            <translation>محفوظ باسم</translation>
        </message>
        <message>
            <source>The desk's default</source>
            <translation>المعتاد في التحرير</translation>
        </message>
        <message>
            <source>a name for these choices</source>
            <translation>اسم لهذه الخيارات</translation>
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
            <translation>خطأ</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>للمراجعة</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>تنبيه</translation>
        </message>
        <message>
            <source>article</source>
            <translation>المقال</translation>
        </message>
        <message>
            <source>slot {number}</source>
            <translation>الموضع {number}</translation>
        </message>
    </context>
    <context>
        <name>ReturnedCard</name>
        <message>
            <source>(nothing)</source>
            <translation>(لا شيء)</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>قبل</translation>
        </message>
        <message>
            <source>Before: {before} Now: {after}</source>
            <translation>قبل: {before} الآن: {after}</translation>
        </message>
        <message>
            <source>Caption of slot {n}</source>
            <translation>تعليق الموضع {n}</translation>
        </message>
        <message>
            <source>Credit of slot {n}</source>
            <translation>مصدر صورة الموضع {n}</translation>
        </message>
        <message>
            <source>On the sheet</source>
            <translation>في القائمة</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>لا شيء</translation>
        </message>
    </context>
    <context>
        <name>ReturnedDialog</name>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>التغييرات</translation>
        </message>
        <message>
            <source>Leave all</source>
            <translation>ترك الكل</translation>
        </message>
        <message>
            <source>Marked-up sheet</source>
            <translation>قائمة مصحَّحة</translation>
        </message>
        <message>
            <source>Not on the sheet: {slots}.</source>
            <translation>ليست في القائمة: {slots}.</translation>
        </message>
        <message numerus="yes">
            <source>On the sheet, but not in the article: %Ln.</source>
            <translation>
                <numerusform>لا شيء في القائمة خارج المقال.</numerusform>
                <numerusform>في القائمة وليس في المقال: واحد.</numerusform>
                <numerusform>في القائمة وليس في المقال: اثنان.</numerusform>
                <numerusform>في القائمة وليس في المقال: %Ln.</numerusform>
                <numerusform>في القائمة وليس في المقال: %Ln.</numerusform>
                <numerusform>في القائمة وليس في المقال: %Ln.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Take %Ln changes</source>
            <translation>
                <numerusform>عدم أخذ تغييرات</numerusform>
                <numerusform>أخذ تغيير واحد</numerusform>
                <numerusform>أخذ تغييرين</numerusform>
                <numerusform>أخذ %Ln تغييرات</numerusform>
                <numerusform>أخذ %Ln تغييرًا</numerusform>
                <numerusform>أخذ %Ln تغيير</numerusform>
            </translation>
        </message>
        <message>
            <source>Take 1 change</source>
            <translation>أخذ تغيير واحد</translation>
        </message>
        <message>
            <source>Take all</source>
            <translation>أخذ الكل</translation>
        </message>
        <message>
            <source>The sheet changes nothing.</source>
            <translation>القائمة لا تغيّر شيئًا.</translation>
        </message>
        <message>
            <source>leave</source>
            <translation>ترك</translation>
        </message>
        <message>
            <source>take</source>
            <translation>أخذ</translation>
        </message>
    </context>
    <context>
        <name>SettingsDialog</name>
        <message>
            <source>All this stands in one file, each line explained.</source>
            <translation>كل هذا في ملف واحد، وكل سطر فيه مشروح.</translation>
        </message>
        <message>
            <source>Articles</source>
            <translation>المقالات</translation>
        </message>
        <message>
            <source>As in the article</source>
            <translation>كما في المقال</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>كالنظام</translation>
        </message>
        <message>
            <source>Below the photo.</source>
            <translation>تحت الصورة.</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>إفراغ</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>الألوان</translation>
        </message>
        <message>
            <source>Counting what is kept on disk…</source>
            <translation>حساب المحفوظ على القرص…</translation>
        </message>
        <message>
            <source>Credits and checks</source>
            <translation>المصادر والمراجعة</translation>
        </message>
        <message>
            <source>Credits on caption sheets</source>
            <translation>مصادر الصور في قوائم التعليقات</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>داكن</translation>
        </message>
        <message>
            <source>Desk rules</source>
            <translation>قواعد التحرير</translation>
        </message>
        <message>
            <source>Edit the rules…</source>
            <translation>تحرير القواعد…</translation>
        </message>
        <message>
            <source>Encoding</source>
            <translation>الترميز</translation>
        </message>
        <message>
            <source>Face of captions</source>
            <translation>خط التعليقات</translation>
        </message>
        <message>
            <source>Files here, named as those that come with Cutline, add your own agencies (agencies/…) and words (cues/…).</source>
            <translation>الملفات هنا، إن سُمّيت كالتي تأتي مع Cutline، تضيف وكالاتك (agencies/…) وكلماتك (cues/…).</translation>
        </message>
        <message>
            <source>Folders of photos</source>
            <translation>مجلدات الصور</translation>
        </message>
        <message>
            <source>For articles that neither say theirs nor are UTF-8.</source>
            <translation>للمقالات التي لا تذكر ترميزها وليست بترميز UTF-8.</translation>
        </message>
        <message>
            <source>For example {creator}/{agency}. Each export can have its own.</source>
            <translation>مثلًا {creator}/{agency}. ولكل تصدير أن تكون له صيغته.</translation>
        </message>
        <message>
            <source>Found by itself</source>
            <translation>يُعثر عليه تلقائيًا</translation>
        </message>
        <message>
            <source>From the next start on.</source>
            <translation>ابتداءً من التشغيل التالي.</translation>
        </message>
        <message>
            <source>Guess it</source>
            <translation>تخمينه</translation>
        </message>
        <message>
            <source>Holds for the window and all dialogs.</source>
            <translation>يسري على النافذة وكل مربعات الحوار.</translation>
        </message>
        <message>
            <source>How long each photo is shown.</source>
            <translation>مدة عرض كل صورة.</translation>
        </message>
        <message>
            <source>Keep zoom</source>
            <translation>تثبيت التكبير</translation>
        </message>
        <message numerus="yes">
            <source>Kept on disk: %Ln pictures, {size} MB.</source>
            <translation>
                <numerusform>لا صور محفوظة على القرص، {size} م.ب.</numerusform>
                <numerusform>على القرص: صورة واحدة، {size} م.ب.</numerusform>
                <numerusform>على القرص: صورتان، {size} م.ب.</numerusform>
                <numerusform>على القرص: %Ln صور، {size} م.ب.</numerusform>
                <numerusform>على القرص: %Ln صورة، {size} م.ب.</numerusform>
                <numerusform>على القرص: %Ln صورة، {size} م.ب.</numerusform>
            </translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>المفاتيح</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>اللغة</translation>
        </message>
        <message>
            <source>Less motion</source>
            <translation>حركة أقل</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>فاتح</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>المظهر</translation>
        </message>
        <message>
            <source>MB</source>
            <translation>م.ب</translation>
        </message>
        <message>
            <source>Memory and disk</source>
            <translation>الذاكرة والقرص</translation>
        </message>
        <message>
            <source>More make walking back quicker.</source>
            <translation>الأكثر يجعل الرجوع أسرع.</translation>
        </message>
        <message>
            <source>Nothing blinks, fades or runs. The system's own wish always holds.</source>
            <translation>لا شيء يومض أو يتلاشى أو يجري. رغبة النظام سارية دائمًا.</translation>
        </message>
        <message>
            <source>Open the folder of own additions</source>
            <translation>فتح مجلد الإضافات الخاصة</translation>
        </message>
        <message>
            <source>Open the settings file</source>
            <translation>فتح ملف الإعدادات</translation>
        </message>
        <message>
            <source>Pages of settings</source>
            <translation>صفحات الإعدادات</translation>
        </message>
        <message>
            <source>Photos kept in memory</source>
            <translation>الصور المحفوظة في الذاكرة</translation>
        </message>
        <message>
            <source>Reset all keys</source>
            <translation>إعادة كل المفاتيح</translation>
        </message>
        <message>
            <source>Reset this page</source>
            <translation>إعادة هذه الصفحة</translation>
        </message>
        <message>
            <source>Scripts that it lacks are shown in another.</source>
            <translation>الكتابات الناقصة فيه تُعرض بخط آخر.</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>الإعدادات</translation>
        </message>
        <message>
            <source>Size of captions</source>
            <translation>حجم التعليقات</translation>
        </message>
        <message>
            <source>Slideshow</source>
            <translation>عرض الشرائح</translation>
        </message>
        <message>
            <source>Small pictures are made anew when they are needed. No photo is touched.</source>
            <translation>تُصنع الصور الصغيرة من جديد عند الحاجة. لا تُمس أي صورة.</translation>
        </message>
        <message>
            <source>The best serif there is</source>
            <translation>أفضل خط مذيَّل متوفر</translation>
        </message>
        <message>
            <source>The next photo stands as large, and at the same place, as this one.</source>
            <translation>تظهر الصورة التالية بحجم هذه وفي مكانها.</translation>
        </message>
        <message>
            <source>Walking</source>
            <translation>التنقل</translation>
        </message>
        <message>
            <source>What the checks object to.</source>
            <translation>ما تعترض عليه المراجعة.</translation>
        </message>
        <message>
            <source>Where to look for an article's photos, seen from its own folder, with commas between them. {name} stands for the article's name: {name}-photos, ../images.</source>
            <translation>أين تُبحث صور المقال انطلاقًا من مجلده، وبينها فواصل. {name} هو اسم المقال: {name}-photos, ../images.</translation>
        </message>
        <message>
            <source>pixels</source>
            <translation>بكسل</translation>
        </message>
        <message>
            <source>seconds</source>
            <translation>ثانية</translation>
        </message>
    </context>
    <context>
        <name>SettingsSitting</name>
        <message>
            <source>It is kept in %s.</source>
            <translation>محفوظ في %s.</translation>
        </message>
        <message>
            <source>The keys cannot be written: %s.</source>
            <translation>لا يمكن كتابة المفاتيح: %s.</translation>
        </message>
    </context>
    <context>
        <name>Showing</name>
        <message>
            <source>Drop one here, or press P to choose.</source>
            <translation>أفلت صورة هنا، أو اضغط P للاختيار.</translation>
        </message>
        <message>
            <source>Loading…</source>
            <translation>جارٍ التحميل…</translation>
        </message>
        <message>
            <source>No caption was found in this article. Choose a paragraph in the article pane and press M to make it one.</source>
            <translation>لم يُعثر على تعليق صورة في هذا المقال. اختر فقرة في لوحة المقال واضغط M لجعلها تعليقًا.</translation>
        </message>
        <message>
            <source>No photo slots</source>
            <translation>لا مواضع صور</translation>
        </message>
        <message>
            <source>No photo yet</source>
            <translation>لا صورة بعد</translation>
        </message>
        <message>
            <source>No photos</source>
            <translation>لا صور</translation>
        </message>
        <message>
            <source>There are no pictures here.</source>
            <translation>لا صور هنا.</translation>
        </message>
        <message>
            <source>This photo cannot be shown.</source>
            <translation>لا يمكن عرض هذه الصورة.</translation>
        </message>
        <message>
            <source>no caption</source>
            <translation>لا تعليق</translation>
        </message>
        <message>
            <source>no credit</source>
            <translation>لا مصدر للصورة</translation>
        </message>
        <message>
            <source>{number} of {count}</source>
            <translation>{number} من {count}</translation>
        </message>
    </context>
    <context>
        <name>SidePane</name>
        <message>
            <source>Article</source>
            <translation>المقال</translation>
        </message>
        <message>
            <source>Checks</source>
            <translation>المراجعة</translation>
        </message>
        <message>
            <source>Checks {count}</source>
            <translation>المراجعة {count}</translation>
        </message>
        <message>
            <source>Photo</source>
            <translation>الصورة</translation>
        </message>
        <message>
            <source>Side pane</source>
            <translation>اللوحة الجانبية</translation>
        </message>
    </context>
    <context>
        <name>SlotCard</name>
        <message>
            <source>No credit</source>
            <translation>لا مصدر للصورة</translation>
        </message>
        <message>
            <source>No photo yet
drop one here</source>
            <translation>لا صورة بعد
أفلت صورة هنا</translation>
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
            <translation>لا تعليق</translation>
        </message>
        <message>
            <source>No credit</source>
            <translation>لا مصدر للصورة</translation>
        </message>
        <message>
            <source>No photo yet</source>
            <translation>لا صورة بعد</translation>
        </message>
        <message>
            <source>Slot {number}</source>
            <translation>الموضع {number}</translation>
        </message>
        <message>
            <source>The photo is a guess, {n} % sure.</source>
            <translation>الصورة تخمين، مؤكَّد بنسبة {n} %.</translation>
        </message>
    </context>
    <context>
        <name>Stage</name>
        <message>
            <source>Photo</source>
            <translation>الصورة</translation>
        </message>
    </context>
    <context>
        <name>StageChevrons</name>
        <message>
            <source>Next slot</source>
            <translation>الموضع التالي</translation>
        </message>
        <message>
            <source>Previous slot</source>
            <translation>الموضع السابق</translation>
        </message>
    </context>
    <context>
        <name>Standing</name>
        <message>
            <source>Empty</source>
            <translation>فارغ</translation>
        </message>
        <message>
            <source>Fine</source>
            <translation>سليم</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>للمراجعة</translation>
        </message>
        <message>
            <source>Wrong</source>
            <translation>خطأ</translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Slot {number} of {of}</source>
            <translation>الموضع {number} من {of}</translation>
        </message>
        <message>
            <source>{done} of {total}</source>
            <translation>{done} من {total}</translation>
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
            <translation>أُلغي؛ لم يُكتب شيء.</translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <source>No unplaced photos</source>
            <translation>لا صور بلا موضع</translation>
        </message>
        <message>
            <source>Unplaced photos</source>
            <translation>صور بلا موضع</translation>
        </message>
        <message>
            <source>Unplaced photos ({n})</source>
            <translation>صور بلا موضع ({n})</translation>
        </message>
    </context>
    <context>
        <name>WaiveBar</name>
        <message>
            <source>A reason, or nothing</source>
            <translation>سبب، أو لا شيء</translation>
        </message>
        <message>
            <source>Why may it stay as it is?</source>
            <translation>لماذا يمكن أن يبقى كما هو؟</translation>
        </message>
        <message>
            <source>Why this remark is waived</source>
            <translation>لماذا قُبلت هذه الملاحظة</translation>
        </message>
    </context>
    <context>
        <name>Walking</name>
        <message>
            <source>Every slot is fine.</source>
            <translation>كل المواضع سليمة.</translation>
        </message>
        <message>
            <source>No pair is unsure.</source>
            <translation>لا أزواج غير مؤكدة.</translation>
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <source>Cutline finds the photo captions and credits in it, and pairs them with the pictures in a folder.</source>
            <translation>يجد Cutline فيه تعليقات الصور ومصادرها، ويقرنها بصور مجلد.</translation>
        </message>
        <message>
            <source>Drop an article and its photos here</source>
            <translation>أفلت هنا مقالًا وصوره</translation>
        </message>
        <message>
            <source>Open an article</source>
            <translation>فتح مقال</translation>
        </message>
        <message>
            <source>Open article…</source>
            <translation>فتح مقال…</translation>
        </message>
        <message>
            <source>Paste article text</source>
            <translation>لصق نص مقال</translation>
        </message>
        <message>
            <source>Recent</source>
            <translation>الأخيرة</translation>
        </message>
        <message>
            <source>Take %s off the list</source>
            <translation>إزالة %s من القائمة</translation>
        </message>
        <message>
            <source>Text, saved web page, Markdown, Word, OpenDocument or PDF · JPEG, PNG, WebP, TIFF, HEIC, AVIF</source>
            <translation>نص أو صفحة ويب محفوظة أو Markdown أو Word أو OpenDocument أو PDF · JPEG وPNG وWebP وTIFF وHEIC وAVIF</translation>
        </message>
        <message>
            <source>Try the sample</source>
            <translation>تجربة المثال</translation>
        </message>
    </context>
    <context>
        <name>WhyPanel</name>
        <message>
            <source>Against</source>
            <translation>ضدها</translation>
        </message>
        <message>
            <source>For</source>
            <translation>لها</translation>
        </message>
        <message>
            <source>No photo of the folder speaks for this slot.</source>
            <translation>لا صورة في المجلد تناسب هذا الموضع.</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>تنبيه</translation>
        </message>
        <message>
            <source>Nothing speaks for it but its place.</source>
            <translation>لا شيء يدل عليها سوى مكانها.</translation>
        </message>
        <message>
            <source>Why no photo</source>
            <translation>لماذا لا صورة</translation>
        </message>
        <message>
            <source>Why this photo</source>
            <translation>لماذا هذه الصورة</translation>
        </message>
        <message>
            <source>Why this photo · {percent} %</source>
            <translation>لماذا هذه الصورة · {percent} %</translation>
        </message>
        <message>
            <source>You chose this photo.</source>
            <translation>أنت اخترت هذه الصورة.</translation>
        </message>
        <message>
            <source>You left this slot without a photo.</source>
            <translation>أنت تركت هذا الموضع بلا صورة.</translation>
        </message>
    </context>
    <context>
        <name>Window</name>
        <message>
            <source>Choose the folder…</source>
            <translation>اختيار المجلد…</translation>
        </message>
        <message>
            <source>Something went wrong inside Cutline. Your decisions are safe.</source>
            <translation>حدث خلل في Cutline. قراراتك محفوظة.</translation>
        </message>
        <message>
            <source>The folder of photos, %s, is not there any more. Your decisions are kept.</source>
            <translation>مجلد الصور %s لم يعد موجودًا. قراراتك محفوظة.</translation>
        </message>
        <message>
            <source>all keys</source>
            <translation>كل المفاتيح</translation>
        </message>
        <message>
            <source>browse</source>
            <translation>تصفح</translation>
        </message>
        <message>
            <source>edit caption</source>
            <translation>تحرير التعليق</translation>
        </message>
        <message>
            <source>export</source>
            <translation>تصدير</translation>
        </message>
        <message>
            <source>full screen</source>
            <translation>ملء الشاشة</translation>
        </message>
        <message>
            <source>hide caption</source>
            <translation>إخفاء التعليق</translation>
        </message>
        <message>
            <source>leave</source>
            <translation>ترك</translation>
        </message>
    </context>
    <context>
        <name>Workspace</name>
        <message numerus="yes">
            <source>Gone from the folder: %Ln.</source>
            <translation>
                <numerusform>لم يختفِ شيء من المجلد.</numerusform>
                <numerusform>اختفت من المجلد صورة.</numerusform>
                <numerusform>اختفت من المجلد صورتان.</numerusform>
                <numerusform>اختفت من المجلد %Ln صور.</numerusform>
                <numerusform>اختفت من المجلد %Ln صورة.</numerusform>
                <numerusform>اختفت من المجلد %Ln صورة.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>New in the folder: %Ln.</source>
            <translation>
                <numerusform>لا جديد في المجلد.</numerusform>
                <numerusform>جديد في المجلد: صورة.</numerusform>
                <numerusform>جديد في المجلد: صورتان.</numerusform>
                <numerusform>جديد في المجلد: %Ln صور.</numerusform>
                <numerusform>جديد في المجلد: %Ln صورة.</numerusform>
                <numerusform>جديد في المجلد: %Ln صورة.</numerusform>
            </translation>
        </message>
        <message>
            <source>Photos in the folder have changed.</source>
            <translation>تغيّرت صور في المجلد.</translation>
        </message>
        <message>
            <source>The folder of photos has moved to %s.</source>
            <translation>انتقل مجلد الصور إلى %s.</translation>
        </message>
    </context>
</TS>
