title = القاعات الفرعية
lead = يجري العمل على عدة مجموعات في آن واحد، لكل منها قاعتها.
plan = التخطيط لقاعات فرعية
change = تغيير الخطة
planAgain = التخطيط لجولة أخرى
room = القاعة { $number } · { $title }
roomAt = القاعة { $number } · { $title }، { $place }
howMany = عدد القاعات
minutes = الدقائق
assignment = كيف يوزَّع الحاضرون
assignments =
    .mixed = مختلط: كل فئة في كل قاعة
    .by-side = حسب الفئة: كل فئة معًا
    .choice = لكل شخص أن يختار
name = اسم القاعة
place = مكانها
placeHint = مثلًا: الطاولة قرب النافذة
capacity = أقصى عدد من الأشخاص
rapporteurs = المقرِّرون
rapporteursHint = يديرون خطوات هذه القاعة ولا شيء غيرها.
addRapporteur = إضافة مقرِّر
removeRapporteur = إزالة { $name } من المقرِّرين
clusters = المجموعات
otherClusters = مجموعات أخرى ({ $number })
clusterIn = قاعة { $cluster }
noRoom = بلا قاعة
needsCluster = ليس للقاعة { $number } مجموعة بعد.
save = حفظ الخطة
drop = ترك الخطة
people =
    { $count ->
        [zero] لا أحد
        [one] شخص واحد
        [two] شخصان
        [few] { $count } أشخاص
        [many] { $count } شخصًا
       *[other] { $count } شخص
    }
open = فتح كل القاعات
openText = يُنقل كل شخص إلى قاعته. وتُحفظ النصوص كما هي الآن لبيان ما تغيّر لاحقًا.
warn = بقيت خمس دقائق
warning = بقيت خمس دقائق في القاعات
extend = +{ $minutes } د للجميع
close = إغلاق كل القاعات
closeTitle = إغلاق كل القاعات؟
closeText = يعود الجميع. لا يمكن التراجع عن ذلك؛ ويمكن التخطيط لجولة أخرى.
placeRest = توزيع الباقين
nowhere =
    { $count ->
        [zero] الجميع في قاعات
        [one] شخص واحد بلا قاعة
        [two] شخصان بلا قاعة
        [few] { $count } أشخاص بلا قاعة
        [many] { $count } شخصًا بلا قاعة
       *[other] { $count } شخص بلا قاعة
    }
move = نقل أشخاص
moveWho = الشخص
moveTo = القاعة
help = تطلب المساعدة
clearHelp = وصلت المساعدة
callHelp = طلب المساعدة
helpCalled = طُلبت المساعدة
visit = زيارة
lastAt = آخر نشاط في { $time }
runners = يدير هذه القاعة
yourRoom = قاعتك
go = إلى قاعتي
look = نظرة إلى الداخل
choose = اختيار
chosen = اختيارك
full = ممتلئة
notPlaced = لست في أي قاعة. يمكنك النظر إلى كل منها.
chooseText = اختر قاعتك. يمكنك تغيير اختيارك ما دام فيها مكان.
otherRoom = أنت تشاهد: طلب الكلمة هنا لمن هم في هذه القاعة.
toPlenary = إلى الجلسة العامة
closed = أُغلقت القاعات.
carried = نُقلت إلى { $room }
back = ما تعود به القاعات
backLead = ما كُتب وسُجِّل وصُوِّت عليه في كل قاعة أثناء انعقادها.
round = الجولة { $number }
sides = في القاعة
few = أقل من خمسة
votes = التصويتات
noneClosed = لم تُغلق أي جولة من القاعات الفرعية بعد.
joinedElsewhere = ضُمّت هذه المجموعة إلى أخرى؛ وتبيّن نسخها ما كُتب.
