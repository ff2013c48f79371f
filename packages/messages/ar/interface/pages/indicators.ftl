### مؤشرات الالتزامات: كيف تُقاس، وقيمها.

title = المؤشرات
lead = كيف تُقاس مؤشرات الالتزامات، وهل تسير كما هو متوقع.
empty = لا مؤشر لأي التزام بعد
emptyText = تظهر هنا مؤشرات الإجراءات التي تُعتمد معها.
none = غير مذكور
baselineDate = تاريخ قيمة الأساس
targetDate = تاريخ الهدف
step = خطوة
steps = الخطوات
stepsHint = واحدة في كل سطر: التاريخ والقيمة، مثل 2027-06-01 45. من دون خطوات يُتوقع التقدم على خط مستقيم.
reports = الجهة التي تقدّم القيم
frequency = التواتر
sdg = مؤشر أهداف التنمية المستدامة
sdgHint = مثل 16.3.2، إن كان هذا من مؤشرات أهداف التنمية المستدامة أو غاياتها.
sdgWrong = أدخل رمزًا مثل 16.3.2.
unit = الوحدة
unitHint = مثل % أو أشخاص أو أيام.
date = التاريخ
dateHint = اليوم الذي تعود إليه القيمة.
value = القيمة
group = لمن
groupName = المجموعة
groupHint = مثل: النساء، أو من هم دون 18 سنة، أو اسم منطقة. لا تذكر اسم أي شخص.
reporter = الجهة المبلِّغة
ownSide = فئتي
source = المصدر
link = رابط المصدر
noValue = لم تُقدَّم أي قيمة بعد.
download = تنزيل جميع القيم (CSV)
earlierPlans = قيم الأساس والأهداف السابقة
corrected = (صُحّحت)
correct = تصحيح
correctTitle = تصحيح قيمة
correctText = تبقى القيمة التي تصححها في الجدول.
add = إضافة قيمة
setPlan = تحديد الأساس والهدف
planText = لا يتغير النص المعتمد. وتُحفظ القيم والأهداف السابقة.
planSaved = حُفظت قيمة الأساس والهدف.
valueSaved = أُضيفت القيمة.
dateNeeded = أدخل رقمًا وتاريخًا، أو لا تُدخل أيًّا منهما.
valueNeeded = أدخل قيمة وتاريخها.
groupNeeded = أدخل المجموعة.
linkWrong = أدخل عنوان ويب يبدأ بـ https:// أو http://.
pages = الصفحات
before = السابق
after = التالي
kinds =
    .structural = هيكلي
    .process = للعمليات
    .outcome = للنتائج
frequencies =
    .monthly = كل شهر
    .quarterly = كل ثلاثة أشهر
    .half-yearly = كل ستة أشهر
    .yearly = كل سنة
    .once = مرة واحدة

allValues =
    { $count ->
        [zero] لا قيم
        [one] قيمة واحدة
        [two] قيمتان
        [few] { $count } قيم
        [many] { $count } قيمة
       *[other] { $count } قيمة
    }

valuesOf = قيم { $indicator }

correctNamed = تصحيح: { $value }، { $day }، { $indicator }

addNamed = إضافة قيمة: { $indicator }

planNamed = تحديد الأساس والهدف: { $indicator }

stepWrong = لا تاريخ وقيمة في هذا السطر: { $line }

page = الصفحة { $page } من { $pages }
