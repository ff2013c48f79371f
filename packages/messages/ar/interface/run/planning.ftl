planTitle = التخطيط لحلقة عمل
name = العنوان
nameHint = مثلًا: اليوم الأول، أو فريق العمل المعني بالعدالة
nameNeeded = أعطِ حلقة العمل عنوانًا.
agendaEmptyText = أضف مجموعات من القائمة، أو بندًا آخر.
addClusters = إضافة مجموعات
addCluster = إضافة { $label }
addShown =
    { $count ->
        [zero] لا شيء معروض
        [one] إضافة المجموعة المعروضة
        [two] إضافة المجموعتين المعروضتين
        [few] إضافة { $count } مجموعات معروضة
        [many] إضافة { $count } مجموعة معروضة
       *[other] إضافة { $count } مجموعة معروضة
    }
addDiffering =
    { $count ->
        [zero] لا اختلاف
        [one] إضافة المجموعة التي تختلف فيها الآراء
        [two] إضافة المجموعتين اللتين تختلف فيهما الآراء
        [few] إضافة { $count } مجموعات تختلف فيها الآراء
        [many] إضافة { $count } مجموعة تختلف فيها الآراء
       *[other] إضافة { $count } مجموعة تختلف فيها الآراء
    }
rowsDiffer =
    { $count ->
        [zero] لا اختلاف
        [one] اختلاف في توصية واحدة
        [two] اختلاف في توصيتين
        [few] اختلاف في { $count } توصيات
        [many] اختلاف في { $count } توصية
       *[other] اختلاف في { $count } توصية
    }
noClusters = لا توجد مجموعات بعد: تُنشأ عند استيراد التوصيات.
noneOpen = لا مجموعة مفتوحة.
allOnAgenda = كل المجموعات المفتوحة في جدول الأعمال.
addFree = إضافة بند آخر
freeTitle = الافتتاح، استراحة، كلمة ختامية…
freeNeeded = أعطِ البند عنوانًا.
item = البند
minutes = الدقائق
minutesFor = دقائق { $title }
minutesEach = دقائق كل بند جديد
minutesEachHint = إن تُرك فارغًا: 10 دقائق، و5 لكل توصية تختلف فيها الآراء.
total = المجموع: { $time }
duration = { $hours } س { $minutes } د
moveUp = نقل { $title } إلى أعلى
moveDown = نقل { $title } إلى أسفل
moved = { $title }: الآن في المرتبة { $place }
removeItem = إزالة { $title } من جدول الأعمال
savePlan = حفظ الخطة
saveAgenda = حفظ جدول الأعمال
agendaSaved = حُفظ جدول الأعمال.
editAgenda = تغيير جدول الأعمال
begun = بدأ البند بالفعل: يبقى في جدول الأعمال
currentItem = الآن
noItem = لم يبدأ أي بند
startTimer = تشغيل المؤقّت
stopTimer = إيقاف المؤقّت
moreMinutes =
    { $count ->
        [zero] دون زيادة
        [one] دقيقة إضافية
        [two] دقيقتان إضافيتان
        [few] { $count } دقائق إضافية
        [many] { $count } دقيقة إضافية
       *[other] { $count } دقيقة إضافية
    }
controls = أدوات التحكم
onToStep = الانتقال إلى: { $step }
hall = القاعة
timerMinutes = دقائق المؤقّت
start = بدء حلقة العمل
startFirst = بدء البند الأول
nextItem = البند التالي
nextItemNamed = التالي: { $title }
noNext = هذا آخر بند.
pause = إيقاف مؤقت
resume = استئناف
close = إغلاق حلقة العمل
closeTitle = إغلاق حلقة العمل هذه؟
closeWorkshopText = ينتهي البند الحالي، ولا تعود الشاشات تتبع حلقة العمل. لا يمكن بدء حلقة عمل مغلقة من جديد، ويمكنك التخطيط لأخرى.
closePollsOpen =
    { $count ->
        [zero] لا تصويت جارٍ.
        [one] لا يزال تصويت واحد جاريًا، ويستمر حتى تغلقه.
        [two] لا يزال تصويتان جاريين، ويستمران حتى تغلقهما.
        [few] لا تزال { $count } عمليات تصويت جارية، وتستمر حتى تغلقها.
        [many] لا يزال { $count } تصويتًا جاريًا، وتستمر حتى تغلقها.
       *[other] لا يزال { $count } تصويت جاريًا، وتستمر حتى تغلقها.
    }
closeClustersOpen =
    { $count ->
        [zero] لا مجموعات مفتوحة في جدول الأعمال هذا
        [one] ما زالت مجموعة واحدة من جدول الأعمال هذا مفتوحة
        [two] ما زالت مجموعتان من جدول الأعمال هذا مفتوحتين
        [few] ما زالت { $count } مجموعات من جدول الأعمال هذا مفتوحة
        [many] ما زالت { $count } مجموعة من جدول الأعمال هذا مفتوحة
       *[other] ما زالت { $count } مجموعة من جدول الأعمال هذا مفتوحة
    }
carryOver = ترحيلها إلى
carryNowhere = بلا حلقة عمل
carryNew = حلقة عمل جديدة: { $title }
continued = { $title } (تتمة)
closeConfirm = إغلاق حلقة العمل
lobby = قاعة الانتظار
lobbyWaiting =
    { $count ->
        [zero] لا أحد ينتظر الدخول
        [one] شخص واحد ينتظر الدخول
        [two] شخصان ينتظران الدخول
        [few] { $count } أشخاص ينتظرون الدخول
        [many] { $count } شخصًا ينتظرون الدخول
       *[other] { $count } شخص ينتظرون الدخول
    }
lobbyEmpty = لا أحد ينتظر.
openProjector = فتح صفحة شاشة العرض
openCluster = فتح المجموعة
notice = تنبيه للجميع
noticeHint = يظهر على كل الشاشات.
noticeText = نص التنبيه
giveNotice = عرضه
noticeEnd = مدة العرض
noticeUntilTakenDown = إلى أن يُزال
noticeCountdown = عدّ تنازلي على كل الشاشات
noticeCountdownHint = للاستراحة: يرى الجميع كم بقي منها.
withdrawNotice = إزالته
noticeNeeded = اكتب التنبيه.
noticeAt = تنبيه، { $time }
