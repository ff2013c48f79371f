runners = من يدير حلقة العمل هذه
runnersLead = يدير الميسِّرون كل حلقات العمل. ويمكنك أن تعيّن شخصًا لإدارة هذه وحدها: بنودها وخطواتها ومؤقّتها والكلمة فيها وتنبيهاتها، ولا شيء سوى ذلك.
runnersNow = يديرونها الآن
nameRunner = تعيين أحد المشاركين
whoTakesPart = الشخص
nobodyToName = لا يوجد مشارك آخر له حق الكلام.
runnerByLink = برابط
runnerLinkLead = يصلح الرابط مرة واحدة خلال سبعة أيام. ومن لم ينضمّ بعد ينضمّ أولًا.
runnerAdded = { $name } يدير حلقة العمل هذه
runnerRemoved = لم يعد { $name } يدير حلقة العمل هذه
removeRunner = إزالة { $name }
notYours = يدير حلقة العمل هذه الميسِّرون ومن عيّنوهم.
pauseFor = مدة الاستراحة
minutes = د
spentOf = { $spent } من { $planned }
moreOf = المزيد بشأن { $title }
takeNext = تناوله تاليًا
up = نقل إلى أعلى
down = نقل إلى أسفل
moveTo = نقل إلى…
moveItem = نقل { $title }
moveHere = نقل
placeNow = إلى الموضع الحالي للبند
here =
    { $count ->
        [zero] لا أحد هنا
        [one] شخص واحد هنا
        [two] شخصان هنا
        [few] { $count } أشخاص هنا
        [many] { $count } شخصًا هنا
       *[other] { $count } شخص هنا
    }
balance = الكلمة بحسب الفئة: المداخلات · الدقائق
turns = { $turns }× { $minutes }′
writing = يكتبون
rated = أعطوا تقديراتهم
voted = صوّتوا
atLeast = { $count } أو أكثر
allOf = { $count } من { $all }
closeVote = إغلاق التصويت ({ $voted })
atLeastOf = { $count } أو أكثر من { $all }
fewOf = أقل من 5 من { $all }
noticeOf = عرض التنبيه على الجميع: { $text }
timerFor =
    { $count ->
        [zero] تشغيل المؤقّت: { $count } دقيقة
        [one] تشغيل المؤقّت: دقيقة واحدة
        [two] تشغيل المؤقّت: دقيقتان
        [few] تشغيل المؤقّت: { $count } دقائق
        [many] تشغيل المؤقّت: { $count } دقيقة
       *[other] تشغيل المؤقّت: { $count } دقيقة
    }
openFound = فتح إلى جانب هذه الصفحة: { $title } · { $words }
palette = الأوامر
paletteHint = ماذا تريد أن تفعل أو تجد؟
paletteKeys = يفتح Ctrl أو ⌘ مع K هذه القائمة. الأسهم للاختيار، وEnter للتنفيذ، وEscape للإغلاق.
paletteNothing = لم يُعثر على شيء.
paletteFound =
    { $count ->
        [zero] لا نتائج
        [one] نتيجة واحدة
        [two] نتيجتان
        [few] { $count } نتائج
        [many] { $count } نتيجة
       *[other] { $count } نتيجة
    }
tools =
    .title = الأدوات
    .wall = شاشة العرض
    .rooms = القاعات
    .more = المزيد
agendaVote = التصويت على جدول الأعمال
noticeNow = تنبيه على كل الشاشات
shortcuts = اختصارات لوحة المفاتيح
shortcutsOn = الاختصارات مفعّلة
shortcutsHint = لا تعمل أثناء الكتابة في حقل.
shortcutKeys =
    .next = البند التالي
    .forward = الخطوة التالية
    .back = الخطوة السابقة
    .timer = تشغيل المؤقّت أو إيقافه
    .minute = دقيقة إضافية على المؤقّت
    .minutes = خمس دقائق إضافية على المؤقّت
    .pause = إيقاف مؤقت أو استئناف
    .speaker = إعطاء الكلمة للمتحدث التالي
    .lobby = إلى قاعة الانتظار
    .wall = ما تعرضه شاشة العرض
    .rooms = القاعات الفرعية
    .poll = استطلاع سريع
    .notice = عرض تنبيه
wall_title = شاشة العرض
wall_shows = ما تعرضه شاشة العرض
wall_step = ما تعرضه الخطوة
wall_join = كيفية الانضمام
wall_floor = الدقائق بحسب الفئة
wall_remark = تعليق
wall_round = التقدير: { $title }
wall_before = الصفحة السابقة
wall_next = الصفحة التالية
wall_page = الصفحة { $page } من { $pages }
wall_noScreen = لا شاشة مفتوحة
wall_onePage = صفحة واحدة
wall_stop = إيقاف تقليب الصفحات
wall_play = تقليب الصفحات تلقائيًا
wall_steps =
    .read = التوصيات
    .write = النص
    .level = التقديرات
    .actions = الإجراءات
    .close = إغلاق البند
