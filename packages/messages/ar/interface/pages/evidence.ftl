title = المصادر
lead = ما تقدمه كل فئة دليلًا على ما تقوله. يمكن للفئات الأخرى أن تعترض على مصدر وتذكر السبب.
empty = لا توجد مصادر بعد
emptyText = اختر مجموعة من التوصيات، ثم أضف ما يدعم تقييم فئتك.
noneHere = لا توجد مصادر لهذه المجموعة بعد.
cluster = المجموعة
allClusters = كل المجموعات
chooseCluster = لإضافة مصدر، اختر مجموعة من التوصيات.
count =
    { $count ->
        [zero] لا مصادر
        [one] مصدر واحد
        [two] مصدران
        [few] { $count } مصادر
        [many] { $count } مصدرًا
       *[other] { $count } مصدر
    }
kinds =
    .law = قانون أو سياسة
    .statistic = إحصاءات
    .judgment = حكم قضائي
    .report = تقرير
    .news = أخبار
    .testimony = شهادة
offeredBy = الجهة المقدِّمة: { $side }
internal = في هذه المشاورة فقط
supports = يدعم
recommendation = التوصية { $number }
report = تقرير التقدم عن { $subject }
value = قيمة المؤشر { $indicator }
disputedBy = الجهة المعترضة: { $side }
unsupported = تقارير بلا رابط ولا مصدر
add = إضافة مصدر
change = تغيير
changeNamed = تغيير: { $title }
remove = إزالة
removeNamed = إزالة: { $title }
removeText = يُزال المصدر لدى الجميع. لا يمكن التراجع عن ذلك.
removeAgain = غيّر شخص آخر هذا المصدر في هذه الأثناء. انظر أعلاه ما استجدّ. لإزالته مع ذلك، اضغط «إزالة» مرة أخرى.
removed = أُزيل المصدر.
saved = حُفظ المصدر.
save = حفظ المصدر
kind = نوع المصدر
sourceTitle = العنوان
sourceTitleHint = ليجده الآخرون: العنوان أو رقم القانون أو اسم القضية.
testimonyHint = لا تكتب من تكلم ولا أي شيء يدل عليه. ليس للشهادة ناشر ولا تاريخ ولا رابط، ولا تخرج من هذه المشاورة أبدًا.
testimonyTitle = ما تقوله الشهادة
titleMissing = أدخل عنوانًا.
publisher = الناشر أو المؤلف
quote = المقتطف
quoteHint = مثلًا فقرة من التقرير الوطني. ضع رمز الوثيقة ورقم الفقرة في العنوان: A/HRC/WG.6/48/SVN/1، الفقرة 23.
date = التاريخ
link = الرابط
linkHint = يبدأ العنوان بـ https://
linkWrong = هذا ليس عنوانًا على الويب.
internalLabel = إبقاؤه في هذه المشاورة
internalHint = لا يكون أبدًا جزءًا مما يُنشر.
supportsLabel = ما يدعمه
dispute = اعتراض
disputeNamed = اعتراض: { $title }
disputeReason = سبب اعتراض فئتك عليه
disputeHint = يمكن لكل من في المشاورة قراءته.
disputeMissing = اذكر سبب اعتراض فئتك عليه.
disputeSaved = حُفظ سبب فئتك.
disputeChange = تغيير السبب
disputeChangeNamed = تغيير السبب: { $title }
withdraw = سحب الاعتراض
withdrawNamed = سحب الاعتراض: { $title }
withdrawn = لم تعد فئتك تعترض على المصدر.
file = الملف
fileHint = ملف PDF أو صورة أو جدول، حتى 10 ميغابايت. يزيل Plenum منه ما يدل على من أنشأه وبأي أداة وأين.
fileTooLarge = يتجاوز الملف 10 ميغابايت. اختر ملفًا أصغر أو استخدم رابطًا.
keepUncleaned = إبقاء هذا الملف كما هو، مع أنه قد يدل على من أنشأه
removeFile = إزالة ملف هذا المصدر
download = تنزيل الملف ({ $type }، { $size })
fingerprint = البصمة
fingerprintHint = بصمة SHA-256 للملف كما تنزّله:
uncleaned = أُبقي هذا الملف كما ورد، فقد يدل على من أنشأه.
updatedMeanwhile = غيّر شخص آخر هذا المصدر في هذه الأثناء. لم يُفقد شيء مما كتبته: قارن ثم احفظ من جديد.
removedMeanwhile = أزال شخص آخر هذا المصدر في هذه الأثناء. انسخ ما تحتاج إليه من هذا النموذج، ثم أضف مصدرًا جديدًا.
theirs = ما غيّره آخرون في هذه الأثناء
theirsText = ما كتبته باقٍ أدناه. احفظ ليحل محل ما كتبه الآخرون.
takeTheirs = اعتماد ما كتبوه

quoteDocument = اقتباس من وثيقة
document = الوثيقة
documentHint = التقرير الوطني أو تجميع الأمم المتحدة أو موجز أصحاب المصلحة أو نص آخر، بصيغة Word أو PDF، حتى 10 ميغابايت. لا يُحفظ الملف، بل المقتطفات التي تضيفها فقط.
documents =
    .national-report = التقرير الوطني
    .un-compilation = تجميع الأمم المتحدة
    .stakeholders-summary = موجز أصحاب المصلحة
documentTitle = { $document }، { $symbol }
ohchr = المفوضية السامية لحقوق الإنسان
documentMissing = اختر وثيقة.
readingDocument = تجري قراءة الوثيقة…

passagesRead =
    { $count ->
        [zero] لم يُعثر على مقتطفات.
        [one] عُثر على مقتطف واحد.
        [two] عُثر على مقتطفين. الأقرب إلى التوصية أولًا.
        [few] عُثر على { $count } مقتطفات. الأقرب إلى التوصية أولًا.
        [many] عُثر على { $count } مقتطفًا. الأقرب إلى التوصية أولًا.
       *[other] عُثر على { $count } مقتطف. الأقرب إلى التوصية أولًا.
    }
besideRecommendation = إلى جانب التوصية
findPassage = البحث عن مقتطف
findPassageHint = كلمات من المقتطف، أو رقم فقرته.
noPassage = لا مقتطف يضم هذه الكلمات كلها.
passagesBeside = مقتطفات الوثيقة

paragraph = الفقرة { $number }
chooseUnnumbered = اقتباس هذا المقتطف

passageTitle = { $document }، الفقرة { $number }
alreadySource = يقتبسه بالفعل مصدر لهذه المجموعة.

passagesChosen =
    { $count ->
        [zero] لم يُختر أي مقتطف
        [one] اختير مقتطف واحد
        [two] اختير مقتطفان
        [few] اختيرت { $count } مقتطفات
        [many] اختير { $count } مقتطفًا
       *[other] اختير { $count } مقتطف
    }
addPassages = إضافتها مصادر
passageMissing = اختر مقتطفًا.

addedSome =
    { $count ->
        [zero] لم يُضف أي مصدر ويبقى الباقي مختارًا. { $problem }
        [one] أُضيف مصدر واحد ويبقى الباقي مختارًا. { $problem }
        [two] أُضيف مصدران ويبقى الباقي مختارًا. { $problem }
        [few] أُضيفت { $count } مصادر ويبقى الباقي مختارًا. { $problem }
        [many] أُضيف { $count } مصدرًا ويبقى الباقي مختارًا. { $problem }
       *[other] أُضيف { $count } مصدر ويبقى الباقي مختارًا. { $problem }
    }

added =
    { $count ->
        [zero] لم يُضف أي مصدر.
        [one] أُضيف مصدر واحد.
        [two] أُضيف مصدران.
        [few] أُضيفت { $count } مصادر.
        [many] أُضيف { $count } مصدرًا.
       *[other] أُضيف { $count } مصدر.
    }
