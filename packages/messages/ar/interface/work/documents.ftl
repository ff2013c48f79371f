alsoHere = هنا أيضًا
legend = علامات الفئات
andMore =
    { $count ->
        [zero] ولا أحد غيرهم
        [one] وشخص آخر
        [two] وشخصان آخران
        [few] و{ $count } آخرين
        [many] و{ $count } آخرين
       *[other] و{ $count } آخرين
    }
alone = لا أحد غيرك فتح هذا النص
whoUnknown = تتعذر معرفة من غيرك هنا

edit = تحرير
editNamed = تحرير: { $section }
done = تم
escLeaves = مفتاح Esc للخروج من المحرر
nothingWritten = لم يُكتب شيء بعد.
editorComing = جارٍ فتح المحرر…
editorAway = تعذّر تحميل المحرِّر. تحقّق من اتصالك ثم اضغط «تحرير» من جديد.
divergedTitle = لم يعد المحرِّر مطابقًا للنص فأُغلق
divergedText = النص أدناه هو الوثيقة الحالية: لم يُفقد منه شيء. إن كنت قد كتبت شيئًا لتوّك فتحقّق من وجوده.
divergedAgain = تكرر ذلك عدة مرات. يمكنك قراءة النص أدناه، ولم يُفقد منه شيء.
writeOn = متابعة الكتابة
openAgain = فتح المحرِّر من جديد
uneditableTitle = يمكن قراءة هذا القسم، ولا يمكن تحريره
uneditableText = يتضمن القسم شيئًا لا يستطيع المحرِّر عرضه. وكي لا يُحذف ذلك عن غير قصد، لا يمكن تحرير القسم.
uneditableRepair = اطلب من مشغّل الخادم إصلاحه:
tools = التنسيق: { $section }
heldBack = محجوب عن النشر
toolNames =
    .bold = غامق
    .italic = مائل
    .heldBack = حجب عن النشر
    .heading = عنوان
    .subheading = عنوان فرعي
    .bullets = قائمة نقطية
    .numbers = قائمة مرقمة
    .link = رابط
    .undo = التراجع عن آخر تغيير لي
    .redo = إعادة
linkAddress = عنوان الرابط
linkHint = عنوان موقع أو عنوان بريد إلكتروني. اتركه فارغًا لإزالة الرابط.
linkApply = وضع الرابط

