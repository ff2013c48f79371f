kind = محضر حلقة عمل
contents = المحتويات
page =
    .before = صفحة{ " " }
    .between = { " " }من{ " " }
edition = وفق السجل كما كان في { $day }، الساعة { $time }، عند السطر { $lines }. للمشاركين فقط: غير مخصص للنشر
frame = حلقة العمل
consultation = المشاورة
date = التاريخ
place = المكان
spoken = اللغات المستخدمة
interpreted = الترجمة الشفوية
time = الوقت
zone = الأوقات بتوقيت
notEnded = لم تنته حلقة العمل بعد.
neverBegun = لم تُعقد حلقة العمل.
attendance = الحضور بحسب الفئة
attendanceNote = من كانوا يتابعون على جهاز عند بدء البند. لا يُحسب فريق التيسير على أي فئة، ولا يُحسب من لا جهاز لديه. وتُجمع الفئات التي تقل عن خمسة أشخاص مع غيرها.
noAttendance = لا يتضمن السجل عددًا للحاضرين.
item = البند
atItem = عند بدئه
total = المجموع
absent = لم يُقبل حتى ذلك الحين أحد في المشاورة من هذه الفئات: { $sides }.
floor = وقت الكلام بحسب الفئة
side = الفئة
turns = عدد المداخلات
minutes = الدقائق
items = البنود بالترتيب
noItems = لم يُتناول أي بند.
times = { $spans } (بالدقائق: { $minutes })
read = ما قُرئ
notes = الملاحظات
nothingDecided = لم يُقرَّر شيء في هذا البند.
notTakenUp = لم يُتناول
skipped = { $title }: تُرك.
parked = { $title }: أُجّل. { $reason }
outside = خارج البنود
entry = { $time } (السطر { $place })
correctedBy = تصويب بتاريخ { $day }، { $time } (السطر { $place })
corrections = التصويبات
correctionsNote = التصويب قيد قائم بذاته، وما يصوّبه يبقى كما سُجّل.
correction = للسطر { $place }: { $text }
pause =
    { $to ->
        [none] توقف ابتداءً من { $from }
       *[other] توقف من { $from } إلى { $to }
    }
notice =
    { $until ->
        [none] { $time } إشعار: { $text }
       *[other] { $time } إشعار حتى { $until }: { $text }
    }
sideRating = تقدير فئة «{ $side }» للتوصيات { $numbers }: { $level }
sideRatingTakenBack = سحبت فئة «{ $side }» تقديرها للتوصيات { $numbers }
sideRatingUndone = أُلغي آخر تعديل لتقدير فئة «{ $side }» للتوصيات { $numbers }
objected = اعترض أحد أعضاء فئة «{ $side }» على تقديرها للتوصيات { $numbers }
objectionWithdrawn = سحب أحد أعضاء فئة «{ $side }» اعتراضه على تقديرها للتوصيات { $numbers }
agreed = التقدير المتفق عليه للتوصيات { $numbers }: { $level }
viewsRecorded = لم يُتفق على تقدير للتوصيات { $numbers }: دُوِّنت جميع الآراء
agreedTakenBack = سُحب التقدير المتفق عليه للتوصيات { $numbers }
alike = اتُّفق على التقديرات المتطابقة للتوصيات { $numbers }
roundOpened =
    فُتح التقدير الصامت: «{ $title }» ({ $confidential ->
        [true] غير علني
       *[false] علني
    })
roundClosed = أُغلق التقدير الصامت
roundRevealed = عُرضت التقديرات على الجميع: { $counts }
indicative = استطلاعي، ولم يُتخذ قرار: «{ $question }»
voteOpened = بدأ التصويت (عدد من يحق لهم التصويت: { $entitled })
voted = أُغلق التصويت
voteVoid = أُعلن بطلان تصويت: { $reason }
clusterClosed = أُغلقت «{ $cluster }»
clusterReopened = أُعيد فتح «{ $cluster }»
proof = كيف يُتحقق من هذا المحضر
proofText = لكل قيد رقم سطره في سجل المشاورة. والأسطر سلسلة: لا يمكن تغيير سطر أو إضافته أو حذفه خفية. والبصمة أدناه هي بصمة السطر الأخير عند إعداد هذا المحضر. ويستطيع من يديرون الخادم التحقق من السلسلة بالأمر «npm run plenum -- verify»، وتُظهر صفحة المحضر بصمة كل سطر.
head = بصمة السطر { $lines } من السجل
