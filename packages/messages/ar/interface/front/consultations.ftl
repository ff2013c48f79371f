title = المشاورات
create = مشاورة جديدة
fromOutcome = من ملف نتيجة
needOutcomeFile = اختر ملفًا.
empty = لا توجد مشاورات بعد
emptyText = أنشئ مشاورة لدولة واستعراضها، ثم استورد مصفوفة التوصيات وادعُ المشاركين.
emptyJoin = إن أُعطيت رمزًا فانضمّ به.
waiting =
    { $count ->
        [zero] لا أحد ينتظر
        [one] واحد ينتظر
        [two] اثنان ينتظران
        [few] { $count } ينتظرون
        [many] { $count } ينتظرون
       *[other] { $count } ينتظرون
    }
inside =
    { $count ->
        [zero] لا مشاركين
        [one] مشارك واحد
        [two] مشاركان
        [few] { $count } مشاركين
        [many] { $count } مشاركًا
       *[other] { $count } مشارك
    }
seenAs = يرى الآخرون: { $who }
you = أنت: { $role }

nav = هذه المشاورة
overview = نظرة عامة
recommendations = التوصيات
workshops = حلقات العمل
decisions = القرارات
people = الأشخاص
import = استيراد
prepare = التحضير
results = النتائج
documents = الوثائق
workshop = حلقة العمل
me = أنا
whoTakesPart = المشاركون
tools = الأدوات
minutes = المحضر
settings = الإعدادات

seeRating = عرض التقدير

commitments = الالتزامات
ratings = التقديرات
practice = تدريب. لا شيء هنا يُعتدّ به.
