title = القاعات الفرعية
plan = التخطيط لقاعات فرعية
change = تغيير الخطة
room = القاعة { $number } · { $title }
roomAt = القاعة { $number } · { $title }، { $place }
howMany = عدد القاعات
minutes = الدقائق
assignment = كيفية توزيع المشاركين على القاعات
assignments =
    .mixed = مختلط: كل فئة في كل قاعة
    .by-side = بحسب الفئة: كل فئة معًا
    .choice = يختار كل شخص
name = اسم القاعة
place = مكان انعقادها
placeHint = مثلًا: الطاولة قرب النافذة
capacity = أقصى عدد من الأشخاص
rapporteurs = المقرِّرون
rapporteursHint = يديرون خطوات هذه القاعة وحدها.
addRapporteur = إضافة مقرِّر
removeRapporteur = إزالة { $name } من المقرِّرين
clusters = المجموعات
otherClusters = مجموعات أخرى ({ $number })
clusterIn = قاعة { $cluster }
noRoom = بلا قاعة
needsCluster = ليس للقاعة { $number } مجموعة بعد.
save = حفظ الخطة
drop = التخلي عن الخطة
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
warn = بقيت خمس دقائق
warning = بقيت خمس دقائق في القاعات
extend = +{ $minutes } د للجميع
close = إغلاق كل القاعات
closeTitle = إغلاق كل القاعات؟
closeText = يعود الجميع. لا يمكن التراجع عن ذلك، ويمكنك التخطيط لجلسة قاعات فرعية أخرى.
placeRest = توزيع الباقين
move = نقل أشخاص
moveTo = القاعة
help = القاعة تطلب المساعدة
clearHelp = وصلت المساعدة
callHelp = طلب المساعدة
helpCalled = طلبت المساعدة
visit = زيارة
lastAt = آخر نشاط في { $time }
yourRoom = قاعتك
go = إلى قاعتي
look = اطلاع
choose = اختيار
chosen = اختيارك
full = ممتلئة
notPlaced = لست في أي قاعة. يمكنك الاطلاع على كل منها.
chooseText = اختر قاعتك. ويمكنك تغيير اختيارك ما دام هناك مكان.
otherRoom = أنت مطّلع فقط: طلب الكلمة هنا لمن وُزّعوا على هذه القاعة.
toPlenary = إلى الجلسة العامة
closed = أُغلقت القاعات.
carried = نُقلت إلى { $room }
back = تقارير القاعات
backLead = ما كُتب وسُجّل وصُوّت عليه في كل قاعة أثناء انعقادها.
round = جلسة القاعات { $number }
sides = في القاعة
few = أقل من خمسة
votes = عمليات التصويت
noneClosed = لم تُغلق أي جلسة قاعات فرعية بعد.
joinedElsewhere = دُمجت هذه المجموعة في أخرى. وتبيّن نسخها ما كُتب.
