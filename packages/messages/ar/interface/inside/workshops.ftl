title = حلقات العمل
lead = تتبع حلقة العمل جدول أعمال من المجموعات. وتتبع شاشات الجميع ما يعرضه الميسِّر.
empty = لا توجد حلقات عمل بعد
emptyFacilitator = خطّط لحلقة عمل: اختر مجموعات، وحدّد لكل منها عددًا من الدقائق، وابدأ حين يصل المشاركون.
emptyOther = حين يخطّط الميسِّر لحلقة عمل تظهر هنا.
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
minutesWrong = أدخل عددًا من 1 إلى 600 دقيقة.
durationShort = { $minutes } د

steps =
    .read = القراءة
    .write = الكتابة
    .level = التقديرات
    .actions = الإجراءات
    .decide = القرار
    .close = الإغلاق
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
notStartedText = تنتقل هذه الصفحة تلقائيًا حين تبدأ حلقة العمل.
closedText = ما كُتب وما تقرر محفوظ.
spent = انقضى { $time }
planned = المقرر { $time }
itemStatus =
    .current = الآن
    .finished = انتهى
    .skipped = مستغنى عنه
    .parked = مؤجّل

timer = المؤقّت
timerOver = تجاوز الوقت بمقدار { $time }

startItem = بدء
startItemNamed = بدء { $title }
closeItemTitle = إغلاق البند
closeItem = إغلاق البند

speakers = المتحدثون
speaking = المتحدث الآن
speakingSince = منذ { $time }
queue = طالبو الكلمة
queueEmpty = لا أحد يطلب الكلمة.
raiseHand = طلب الكلمة
lowerHand = سحب طلب الكلمة
handWaits = لا اتصال. يُرسل طلبك للكلمة فور عودة الاتصال.
handRaised = طلبت الكلمة: رقمك { $place }
youSpeak = الكلمة لك
callNext = إعطاء الكلمة للمتحدث التالي
call = إعطاء الكلمة لـ { $name }
callShort = إعطاء الكلمة
finishSpeaker = انتهاء الكلمة
someone = شخص ما

noticeUntil = حتى { $time }
noticeLeft = الوقت المتبقي

toDecide = ما يُتخذ فيه قرار
polls = عمليات التصويت
noPolls = لا تصويت على هذا البند.
pollsAbove = التصويت في أعلى هذه الصفحة.
pollsHint = لإجراء تصويت، صُغ إجراءً في خطوة «الإجراءات».

you = أنت
alreadyDone = سبق أن نفّذ { $who } ذلك قبل { $seconds } ث: { $what }.
changedMeanwhile = نفّذ { $who } أمرًا آخر قبل { $seconds } ث: { $what }. ولم يغيّر أمرك شيئًا.
undo = تراجع عن: { $what }

lookingAt = أنت تنظر إلى: { $what }
workshopAt = حلقة العمل الآن عند: { $what }
backToWorkshop = العودة إلى حلقة العمل
goesOn = «{ $title }» جارية الآن
hasStarted = بدأت حلقة العمل «{ $title }»
itemBegun = تنتقل «{ $title }» إلى: { $item }
join = انضمام
broughtTo = نقلتك «{ $title }» إلى هنا
broughtHere = نقلتك حلقة العمل إلى هنا
goBackThere = العودة إلى حيث كنت
lookAtItem = عرض { $title }
lookShort = عرض
agendaOfDay = جدول الأعمال
itemNotes = الملاحظات
itemNotesEmpty = لم يُدوَّن شيء بعد.
itemNotesWrite = كتابة
toCards = كتابة بطاقتي
toRoom = إلى قاعتي
toRating = إعطاء التقدير الآن
toPlenary = إلى الجلسة العامة
voteNow = صوّت الآن
toTheTop = يجري تصويت الآن
joinAt = افتح ⁦{ $address }
qr = رمز QR لرابط الانضمام
unknownItem = بند من جدول الأعمال
cardsSent = أُرسلت البطاقات المحفوظة على هذا الجهاز.
voteReminder = يجري تصويت الآن. يمكنك أن تصوّت، أو أن تغيّر صوتك إن كان ذلك مسموحًا، إلى أن ينتهي.
voteExtended = أُجّلت نهاية تصويت.
