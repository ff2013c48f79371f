title = التقديرات
comma = ،{" "}
summary = { $recommendations }: { $parts }.
summaryNone = { $recommendations }، بلا تقدير بعد.
atLevel = { $count } «{ $level }»
counted =
    .views-recorded = { $count } سُجّلت فيها كل الآراء
    .differs = { $count } تختلف فيها الآراء
    .alike = { $count } تقديراتها متطابقة ولم يُتفق عليها بعد
    .incomplete = { $count } قُدِّرت جزئيا ولم يُتفق عليها بعد
    .not-rated = { $count } لم تُقدَّر بعد
statuses =
    .differs = تختلف الآراء
    .incomplete = قُدِّرت جزئيا ولم يُتفق عليها بعد
    .not-rated = لم تُقدَّر بعد
    .alike = تقديراتها متطابقة ولم يُتفق عليها بعد
    .agreed = متفق عليها
    .views-recorded = سُجّلت الآراء

differOf = الآراء مختلفة في { $count } من { $all }
noneDiffer = لا اختلاف في الآراء
place = السطر { $place } من { $all }
previous = السطر السابق
next = السطر التالي
folded =
    { $count ->
        [zero] لا أسطر أخرى
        [one] سطر آخر
        [two] سطران آخران
        [few] { $count } أسطر أخرى
        [many] { $count } سطرًا آخر
       *[other] { $count } سطر آخر
    }
show = عرض { $number }
none = لا توصيات في هذه المجموعة.

saidCannotJudge = لا أستطيع الحكم
reasons = الأسباب
reasonsOf = الأسباب: { $number }
noReasons = لم يذكر أحد سببًا.
provisional = مؤقت
confirmed = مؤكَّد
recordedBy = سجّله { $name }
cannotJudge =
    { $count ->
        [zero] { $count } لا يستطيعون الحكم
        [one] واحد لا يستطيع الحكم
        [two] اثنان لا يستطيعان الحكم
        [few] { $count } لا يستطيعون الحكم
        [many] { $count } لا يستطيعون الحكم
       *[other] { $count } لا يستطيعون الحكم
    }
all = الكل { $count }
regressionSeen = تراجع
seeRegression =
    { $count ->
        [zero] لا أحد يرى تراجعًا
        [one] واحد يرى تراجعًا
        [two] اثنان يريان تراجعًا
        [few] { $count } يرون تراجعًا
        [many] { $count } يرون تراجعًا
       *[other] { $count } يرون تراجعًا
    }
objections =
    { $count ->
        [zero] لا اعتراض
        [one] يعترض عضو واحد
        [two] يعترض عضوان
        [few] يعترض { $count } أعضاء
        [many] يعترض { $count } عضوًا
       *[other] يعترض { $count } عضو
    }
noRating = لا تقدير بعد
silent = لا تقدير بعد من: { $sides }
noneRated = لم تعطِ أي فئة تقديرها بعد.

ours = فئتنا
forEveryone = تسجّل هذا باسم جميع أعضاء فئة «{ $side }». يرى أعضاؤها اسمك، ويراك غيرهم كما تظهر في سائر هذه المشاورة.
rateTogether = لم تُسفر فترة التقدير عن تقدير خاص بفئتكم. اتفقوا فيما بينكم وسجّلوا تقديرًا واحدًا معًا.
confirm = تأكيد
change = تغيير تقدير فئتنا
record = تسجيل تقدير فئتنا
object = لا أوافق
withdraw = سحب اعتراضي
recordOther = تسجيل تقدير
recordAs = يُسجَّل بوصفه
ratingOf = تقدير فئة: { $side }

agreed = التقدير المتفق عليه
notAgreed = لم يُتفق عليه بعد
agreeOn = الاتفاق على
agreeOnNamed = الاتفاق على: { $rating }
recordViews =
    { $two ->
        [true] تسجيل الرأيين
       *[false] تسجيل كل الآراء
    }
viewsHint = تعرض النتيجة ما تقوله كل فئة، جنبًا إلى جنب.
agreeAlike =
    { $count ->
        [zero] لا شيء متطابق
        [one] الاتفاق على السطر المتطابق
        [two] الاتفاق على السطرين المتطابقين
        [few] الاتفاق على الأسطر المتطابقة ({ $count })
        [many] الاتفاق على الأسطر المتطابقة ({ $count })
       *[other] الاتفاق على الأسطر المتطابقة ({ $count })
    }
alikeTitle = الاتفاق على التوصيات ذات التقديرات المتطابقة؟
alikeText = أعطت فئتان أو أكثر التقدير نفسه لكل من هذه التوصيات. ويصبح ذلك التقدير هو التقدير المتفق عليه.
alikeConfirm = الاتفاق عليها كلها
alikeConfirmSome =
    { $count ->
        [zero] لم تُختر أي توصية
        [one] الاتفاق على التوصية المختارة
        [two] الاتفاق على التوصيتين المختارتين
        [few] الاتفاق على { $count } توصيات مختارة
        [many] الاتفاق على { $count } توصية مختارة
       *[other] الاتفاق على { $count } توصية مختارة
    }
recorded = سُجّل: { $numbers }.

levelNeeded = اختر مستوى.
percentage = النسبة المئوية
percentageHint = من 0 إلى 100، إن أمكن التحديد بهذه الدقة.
percentageWrong = النسبة المئوية عدد من 0 إلى 100.
regression = هناك تراجع: الوضع أسوأ مما كان عليه عند الاستعراض
reason = السبب
reasonHint = ما يستند إليه التقدير. وتعرضه النتيجة.
forAll = تسجيل التقدير نفسه للمجموعة كلها: { $recommendations }
forSome = يشمل { $recommendations }: اختر أيّها
save = تسجيل
conflictTitle = سجّل شخص آخر تقديرًا مختلفًا بينما كنت تكتب
conflictText = أبقِ تقديره، أو سجّل تقديرك بدلًا منه. نصك لا يزال أدناه.
taken = مسحوب
keepTheirs = إبقاء تقديره
recordMine = تسجيل تقديري بدلًا منه
