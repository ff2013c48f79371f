title = النسخ
titleOf = النسخ: { $cluster }
lead = النص كما كان حين اتُّخذ قرار أو حين حفظه أحد. اختر نسختين لترى ما تغيّر.
link = النسخ
none = لا توجد نسخ بعد
noneText = تُحفظ نسخة كلما أُغلقت المجموعة أو بدأ تصويت على أحد إجراءاتها.
list = النسخ المحفوظة
number = النسخة { $number }
name = { $number } · { $reason } · { $time }
reasons =
    .closed = أُغلقت المجموعة
    .poll-opened = بدأ تصويت
    .merged = قبل دمج مجموعات أخرى فيها
    .by-hand = حُفظت يدويًا
    .room-opened = بدأت قاعة فرعية العمل عليه
    .room-closed = أُغلقت القاعات الفرعية
toPoll = التصويت
by = بواسطة { $name }
forgotten = كان لا بد من حذف نصها.
shortened = استُبعد منها نص محذوف لشخص مُحيت بياناته. والبصمة هي بصمة النص الكامل.
showSince = ما تغيّر منذ ذلك الحين
showSinceNamed = ما تغيّر منذ ذلك الحين: { $version }

keep = حفظ هذه النسخة
keepTitle = حفظ النص كما هو الآن
keepText = كل من يستطيع قراءة النص يستطيع قراءة هذه النسخة لاحقًا. ولا تتضمن النسخة ما يُكتب في هذه اللحظة.
keepLabel = وصفها
keepHint = بضع كلمات، مثل «كما أُرسل إلى الوزارات». من دون أسماء أشخاص.
keepLabelNeeded = صِفها في بضع كلمات.
kept = حُفظت: { $label }

compare = مقارنة
from = من
to = إلى
now = النص الحالي
compareAgain = قراءة النص الحالي من جديد
changes = ما تغيّر
noChanges = لا توجد فروق.
sectionSame = لم يتغير شيء هنا.
draftsSame = لم يتغير أي إجراء ولا أي مؤشر.
legend = كيف تُقرأ:
inserted = أُضيف
deleted = حُذف
restyled = تغيّر الشكل فقط
end = نهاية
unchanged =
    { $count ->
        [zero] لا أسطر دون تغيير
        [one] سطر واحد دون تغيير
        [two] سطران دون تغيير
        [few] { $count } أسطر دون تغيير
        [many] { $count } سطرًا دون تغيير
       *[other] { $count } سطر دون تغيير
    }
drafts =
    .inserted = جديد
    .deleted = محذوف
    .changed = معدَّل
reordered =
    .actions = تغيّر ترتيب الإجراءات.
    .indicators = تغيّر ترتيب المؤشرات.
authors = الكلمات الموجودة هنا الآن كتبها: { $names }.

restore = استعادة هذا القسم
restoreNamed = استعادة القسم «{ $section }» من: { $version }
restoreTitle = استعادة «{ $section }»؟
restoreText = يعود القسم «{ $section }» إلى نصه في { $version }. ويرى الجميع ذلك فورًا بوصفه تعديلًا منك. ويُزال ما كُتب لاحقًا في هذا القسم، ولا تتغيّر الأقسام الأخرى ولا الإجراءات ولا المؤشرات.
restoreTyping = هناك من يكتب الآن في هذا القسم: { $names }. يُزال ما يكتبونه، ويُبلَّغون بذلك، ويُعاد إليهم نصهم لنسخه.
restoreUndo = يمكنك التراجع عن ذلك مباشرة بعده. ويبقى ما يكتبه الآخرون في هذه الأثناء.
restoreKeep = لتتمكن من العودة لاحقًا إلى النص الحالي، احفظ نسخة أولًا.
restored = استُعيد: { $section }
restoreNotNow = لا يمكن تعديل النص الآن.
