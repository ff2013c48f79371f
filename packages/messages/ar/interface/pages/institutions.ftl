title = المؤسسات
lead = من المسؤول عما أُوصي به واعتُمد. وتُعدّ كل مؤسسة واحدة أيًّا كان الاسم الذي كُتب لها.
empty = لا توجد مؤسسات في القائمة بعد
emptyText = أدرج المؤسسات التي يمكن أن تكون مسؤولة. فيُمكن عندئذ اختيارها مؤسسات قائدة، وترى ما على كل منها.
institution = المؤسسة
name = الاسم
nameNeeded = أدخل اسم المؤسسة.
nameTaken = توجد في القائمة مؤسسة أخرى تحمل أحد هذه الأسماء.
short = الاسم المختصر
otherNames = أسماء أخرى
otherNamesHint = اسم في كل سطر: أسماء بلغات أخرى وصيغ كتابة أخرى. مثلًا: en: Ministry of Justice
kind = النوع
noKind = غير محدد
kinds =
    .ministry = وزارة
    .agency = هيئة
    .parliament = برلمان
    .court = محكمة
    .local = سلطة محلية
    .nhri = مؤسسة وطنية لحقوق الإنسان
    .organisation = منظمة
    .un = الأمم المتحدة
    .donor = جهة مانحة
parent = تابعة لـ
noParent = لا شيء
focal = جهة الاتصال
focalHint = وظيفة، مثل «جهة الاتصال المعنية بحقوق الإنسان». لا تذكر اسم شخص.
add = إضافة مؤسسة
addTitle = إضافة مؤسسة
edit = تعديل
editNamed = تعديل: { $name }
editTitle = تعديل المؤسسة
join = اسم آخر لـ
joinHint = تصبح الاثنتان مؤسسة واحدة، وتُحفظ كل الأسماء.
noJoin = مؤسسة قائمة بذاتها
remove = إزالة من القائمة
added = أُضيفت { $name } إلى القائمة.
saved = عُدّلت { $name }.
removed = أُزيلت { $name } من القائمة.
joined = أصبح { $name } اسمًا آخر لـ { $other }.
unlisted = «{ $name }» غير موجودة في قائمة المؤسسات.
unlistedTitle = أسماء غير موجودة في القائمة
unlistedText = كُتبت هذه الأسماء مؤسسات قائدة لإجراءات أو التزامات. أضف كلًّا منها إلى القائمة، أو حدد المؤسسة المقصودة.
addNamed = إضافة إلى القائمة: { $name }
addToList = إضافة إلى القائمة
joinNamed = اسم آخر: { $name }
joinTo = اسم آخر
joinTitle = أي مؤسسة هي «{ $name }»؟
chooseOne = اختر مؤسسة.
open = التزامات لم تُنجز
overdue = متأخرة

responsibility = من المسؤول
responsibilityLead = أي مؤسسة تقود تنفيذ كل توصية وأي مؤسسات تدعمه. ولا يُعتد بالاقتراحات قبل أن يؤكدها شخص.
responsibilityEmpty = أدرج المؤسسات أولًا، ثم حدد من المسؤول عن ماذا.
toList = إلى قائمة المؤسسات
show = عرض
shown =
    .all = كل التوصيات
    .none = بلا مؤسسة قائدة
    .leadOnly = لها مؤسسة قائدة فقط
    .suggested = ما فيه اقتراحات للبت فيها
anyInstitution = أي مؤسسة
cluster = المجموعة
anyCluster = كل المجموعات
theme = الموضوع
anyTheme = كل المواضيع
looks =
    .list = بحسب التوصية
    .clusters = بحسب المجموعة
    .themes = بحسب الموضوع
    .grid = جدول متقاطع
look = طريقة العرض
otherMechanisms = آليات أخرى
order = الترتيب بحسب
noTheme = بلا موضوع
gap = الناقص
gaps =
    .no-lead = لا مؤسسة قائدة
    .lead-suggested = مؤسسة قائدة مقترحة فقط
    .lead-only = لا مؤسسة داعمة
legend = { $lead } مؤسسة قائدة، { $supporting } مؤسسة داعمة. وعلامة الاستفهام في إطار متقطع: مقترحة فقط.
recommendations =
    { $count ->
        [zero] لا توصيات
        [one] توصية واحدة
        [two] توصيتان
        [few] { $count } توصيات
        [many] { $count } توصية
       *[other] { $count } توصية
    }
withoutLead =
    { $count ->
        [zero] لا شيء بلا مؤسسة قائدة
        [one] واحدة بلا مؤسسة قائدة
        [two] اثنتان بلا مؤسسة قائدة
        [few] { $count } بلا مؤسسة قائدة
        [many] { $count } بلا مؤسسة قائدة
       *[other] { $count } بلا مؤسسة قائدة
    }
nothingShown = لا شيء مطابق. اختر مؤسسة أو مجموعة أو موضوعًا آخر.
recommendation = التوصية
parts =
    .lead = المؤسسة القائدة
    .supporting = المؤسسات الداعمة
noLead = لا أحد بعد
suggested = مقترحة
reasons =
    .commitment = يذكرها التزام
    .draft = يذكرها مشروع إجراء
    .list = تذكرها قائمة مستوردة
    .subject = تقود معظم التوصيات الأخرى في هذا الموضوع
likeCluster = تقود { $leads } من أصل { $led } من توصيات هذه المجموعة التي لها مؤسسة قائدة: أكثر من النصف.
likeTheme = تقود { $leads } من أصل { $led } من توصيات موضوع «{ $theme }» التي لها مؤسسة قائدة: أكثر من النصف.
confirm = تأكيد
confirmNamed = تأكيد: { $institution }، { $number }
refuse = رفض
refuseNamed = رفض: { $institution }، { $number }
takeAway = إزالة
takeAwayNamed = إزالة: { $institution }، { $number }
choose = اختيار
chooseNamed = اختيار: { $number }
chooseTitle = من المسؤول عن { $number }؟
part = الدور
confirmAll =
    { $count ->
        [zero] لا اقتراحات للتأكيد
        [one] تأكيد اقتراح واحد
        [two] تأكيد اقتراحين
        [few] تأكيد { $count } اقتراحات
        [many] تأكيد { $count } اقتراحًا
       *[other] تأكيد { $count } اقتراح
    }
confirmAllNamed =
    { $count ->
        [zero] لا اقتراحات للتأكيد: { $cluster }
        [one] تأكيد اقتراح واحد: { $cluster }
        [two] تأكيد اقتراحين: { $cluster }
        [few] تأكيد { $count } اقتراحات: { $cluster }
        [many] تأكيد { $count } اقتراحًا: { $cluster }
       *[other] تأكيد { $count } اقتراح: { $cluster }
    }
set =
    .confirmed = { $institution } مسؤولة عن { $number }.
    .refused = { $institution } غير مسؤولة عن { $number }.
    .open = لم تعد { $institution } مسؤولة عن { $number }.
confirmedAll =
    { $count ->
        [zero] لم يُؤكَّد أي اقتراح.
        [one] أُكِّد اقتراح واحد.
        [two] أُكِّد اقتراحان.
        [few] أُكِّدت { $count } اقتراحات.
        [many] أُكِّد { $count } اقتراحًا.
       *[other] أُكِّد { $count } اقتراح.
    }
counted = { $institution } ({ $count })

owes = ما عليها
owesNothing = لا شيء من التزاماتها لم يُنجز بعد.
byWhen = الموعد
noDate = لا موعد
ofRecommendations = التوصيات
ofRecommendationsNone = ليست مسؤولة عن أي توصية بعد.
review = الاستعراض
cycle = الجولة { $cycle }
noAction = لم يُعتمد إجراء بعد
unknown = لم تعد هذه المؤسسة في القائمة.
removedMeanwhile = أزال شخص آخر هذه المؤسسة من القائمة أو ضمّها إلى مؤسسة أخرى. لم يُحفظ شيء. ما كتبته باقٍ هنا: انسخ ما تحتاج إليه.

bothChanged = عدّل شخص آخر هذه المؤسسة في هذه الأثناء. لم يُحفظ شيء. ما حفظه: { $theirs }. احفظ من جديد ليحل ما كتبته محله.
fieldIs = { $field }: { $value }
