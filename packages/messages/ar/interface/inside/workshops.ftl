title = حلقات العمل
lead = تسير حلقة العمل وفق جدول أعمال من المجموعات، وتتبع كل الشاشات الميسّر.
empty = لا حلقة عمل بعد
emptyFacilitator = خطّط لواحدة: اختر مجموعات، وأعطِ كلًّا منها دقائقها، وابدأ حين يحضر الناس.
emptyOther = تظهر هنا حين يخطّط لها الميسّر.
plan = التخطيط لحلقة عمل
states =
    .planned = مخططة
    .live = جارية
    .paused = متوقفة مؤقتًا
    .closed = مغلقة
items =
    { $count ->
        [zero] لا بنود
        [one] بند واحد
        [two] بندان
        [few] { $count } بنود
        [many] { $count } بندًا
       *[other] { $count } بند
    }
noDate = لم يُحدَّد موعد بعد
take = المشاركة
run = الإدارة
show = شاشة العرض
minutesOf = المحضر

agenda = جدول الأعمال
agendaEmpty = جدول الأعمال فارغ
minutesWrong = من 1 إلى 600 دقيقة.
durationShort = { $minutes } د

steps =
    .read = القراءة
    .write = الكتابة
    .level = التقديرات
    .actions = الإجراءات
    .decide = القرار
    .close = إغلاق
step = الخطوة
pageOf = صفحة { $page } من { $all }
pageBefore = الصفحة السابقة
pageNext = الصفحة التالية
pagesPause = إيقاف تقليب الصفحات
pagesPlay = تقليب الصفحات
itemOf = البند { $place } من { $all }
firstUp = أوّلًا
nextUp = التالي
closedItem = أُغلقت هذه المجموعة في { $date }
closedItemText = لم يعد نصها قابلًا للتغيير.
reopenItem = لمواصلة العمل عليها، أعد فتحها في خطوة «{ $close }».
notStartedText = تنتقل هذه الصفحة من تلقاء نفسها حين تبدأ.
closedText = ما كُتب وما تقرر محفوظ.
spent = انقضى { $time }
planned = المقرر { $time }
itemStatus =
    .upcoming = قادم
    .current = الآن
    .finished = انتهى
    .skipped = متروك
    .parked = مؤجّل

timer = المؤقّت
timerOver = تجاوز بـ { $time }

startItem = بدء
startItemNamed = بدء { $title }
closeItemTitle = إغلاق البند
closeItem = إغلاق البند

speakers = المتحدثون
speaking = الكلمة الآن
speakingSince = منذ { $time }
queue = طالبو الكلمة
queueEmpty = لا أحد يطلب الكلمة.
raiseHand = طلب الكلمة
lowerHand = سحب طلب الكلمة
handWaits = لا اتصال. يُرسل طلبك للكلمة فور عودة الاتصال.
handRaised = طلبت الكلمة: رقمك { $place }
youSpeak = الكلمة لك
callNext = إعطاء الكلمة للتالي
call = إعطاء الكلمة لـ { $name }
callShort = إعطاء الكلمة
finishSpeaker = انتهاء الكلمة
someone = شخص ما

noticeUntil = حتى { $time }
noticeLeft = الوقت المتبقي

toDecide = ما يُتخذ فيه قرار
polls = التصويتات
noPolls = لا تصويت على هذا البند.
pollsAbove = التصويت في أعلى هذه الصفحة.
pollsHint = لإجراء تصويت، صُغ إجراءً في خطوة «الإجراءات».

you = أنت
alreadyDone = سبق تنفيذ ذلك ({ $who }) قبل { $seconds } ث: { $what }.
changedMeanwhile = في هذه الأثناء، قبل { $seconds } ث، جرى شيء آخر ({ $who }): { $what }. ولم يغيّر أمرك شيئًا.
undo = تراجع: { $what }

lookingAt = أنت تنظر إلى: { $what }
workshopAt = الحلقة الآن عند: { $what }
backToWorkshop = العودة إلى الحلقة
goesOn = «{ $title }» جارية الآن
hasStarted = بدأت حلقة العمل «{ $title }»
itemBegun = تنتقل «{ $title }» إلى: { $item }
join = انضمام
broughtTo = نقلتك «{ $title }» إلى هنا
broughtHere = نقلتك الحلقة إلى هنا
goBackThere = العودة إلى حيث كنت
lookAtItem = عرض { $title }
lookShort = عرض
agendaOfDay = جدول الأعمال
itemNotes = الملاحظات
itemNotesEmpty = لم يُدوَّن شيء بعد.
itemNotesWrite = كتابة
toCards = كتابة بطاقتي
toRoom = إلى قاعتي
toRating = التقييم الآن
toPlenary = إلى الجلسة العامة
voteNow = صوّت الآن
toTheTop = يجري تصويت الآن
joinAt = افتح ⁦{ $address }
qr = رمز QR لرابط الانضمام
lost = لا اتصال. قد لا يكون ما تراه محدّثًا.
unknownItem = بند من جدول الأعمال
cardsSent = أُرسلت بطاقاتك التي كانت تنتظر على هذا الجهاز.
cardsWaiting = بطاقات لك تنتظر الاتصال على هذا الجهاز.
voteReminder = يجري تصويت الآن. من لم يصوّت بعد، أو ما زال له أن يغيّر صوته، يمكنه ذلك حتى نهايته.
voteExtended = أُجّلت نهاية تصويت.
