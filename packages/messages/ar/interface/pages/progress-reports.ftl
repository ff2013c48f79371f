title = تقارير التقدم
count =
    { $count ->
        [zero] لا تقارير تقدم
        [one] تقرير تقدم واحد
        [two] تقريرا تقدم
        [few] { $count } تقارير تقدم
        [many] { $count } تقرير تقدم
       *[other] { $count } تقرير تقدم
    }
countOf = بشأن: { $subject }
report = الإبلاغ عن التقدم
reportNamed = الإبلاغ عن التقدم: { $subject }
goOn = متابعة تقريرك
goOnNamed = متابعة تقريرك: { $subject }
again = تقرير جديد
againNamed = تقرير جديد: { $subject }

done = ما أُنجز
doneHint = قوانين وميزانيات وتدريب وقرارات. لا تذكر أسماء أشخاص.
since = منذ متى
rating = إلى أين وصل التنفيذ؟
notRated = بلا تقدير
percentage = النسبة المئوية
percentageHint = من 0 إلى 100، إن أمكن التحديد بهذه الدقة.
percentageWrong = لم تُحفظ بعد: النسبة المئوية عدد من 0 إلى 100.
regression = هناك تراجع: الوضع أسوأ مما كان عليه
measuredFor = ما تحقق: { $indicator }
measured = ما تحقق
measuredUnit = الوحدة: { $unit }
figureWrong = لم تُحفظ بعد: أدخل عددًا، مثل 48 أو 48.5. واكتب 1,125 هكذا: 1125 أو 1.1250، وما عدا ذلك في الأدلة.
figureDate = تاريخ القيمة: { $indicator }
figureDateHint = اليوم الذي تتعلق به القيمة. وإذا بقي الحقل فارغًا فهو اليوم الذي يرى فيه الجميع التقرير لأول مرة.
evidence = الأدلة
evidenceHint = ما يُثبته: قانون أو تقرير أو رقم، وأين يوجد.
links = روابط الأدلة
linksHint = عنوان في كل سطر، يبدأ بـ https:// أو http://.
linkWrong = لم يُحفظ بعد: هذا ليس عنوانًا على الويب: { $link }
obstacles = العقبات
obstaclesHint = ما حال دون التنفيذ.
assistance = المساعدة المطلوبة
assistanceHint = من يمكنه المساعدة، وبماذا.
nextDate = الموعد التالي
nextDateHint = متى تتوقع الخطوة التالية.
beginsWithLast = يبدأ النموذج بتقريرك الأخير. غيّر ما اختلف الآن.

theirsTitle = غيّر شخص آخر هذه المسودة
theirsText = اختر النسخة المعتمدة. لا يُحفظ شيء قبل ذلك.
theirsDone = كتب الآخر: { $done }
keepMine = الإبقاء على ما كتبته
takeTheirs = اعتماد ما كتبه الآخر

submit = إرسال
submitTitle = إرسال هذا التقرير؟
submitConfirm = إرسال التقرير
doneMissing = اذكر ما أُنجز أو ما لم يُنجز.
submitShown = سيراه كل من في هذه المشاورة تقريرًا من: { $reporter }. وقد يظهر في الوثائق وفي الصفحة العامة.
submitAuthorised = تأذن به أولًا فئة { $side }. وحتى ذلك الحين لا يراه إلا هذه الفئة والميسِّرون.
submitFinal = لا يمكنك تغييره بعد ذلك. ويمكنك إرسال تقرير أحدث.
submitted = أُرسل التقرير.
submitWaits = أُرسل التقرير. ويُعرض على الآخرين بعد الإذن به.
notSavedYet = لم يُحفظ التقرير بعد. أرسله حين يعود الاتصال.
discard = حذف المسودة
discarded = حُذفت المسودة.

states =
    .not-begun = لم يبدأ
    .draft = مسودة
    .submitted = في انتظار الإذن
    .shown = أُرسل
    .returned = أُعيد مع سؤال
late = متأخر: بعد { $day }
lateWithout = متأخر
reportedOn = تقرير { $date }
anonymous = منظمة لا يُذكر اسمها
replaced = حلّ محله تقرير أحدث
question = سؤال
questionText = أجب عنه في تقرير جديد. ويبقى التقرير المعاد كما هو.

answerFor = الرد باسم فئة { $side }
answers =
    .shared = نتفق مع هذا
    .otherwise = نرى غير ذلك
    .asks-evidence = نطلب أدلة
answered =
    .shared = { $side }: تتفق مع هذا
    .otherwise = { $side }: ترى غير ذلك
    .asks-evidence = { $side }: تطلب أدلة
answerReason = السبب
answerReasonHint = يراه كل من في هذه المشاورة. وقد يظهر في الصفحة العامة. لا تذكر أسماء أشخاص.
answerReasonMissing = اذكر سببًا أو تقديرًا.
answerRating = تقدير فئتك
answerSave = حفظ الرد
answerSaved = حُفظ الرد.
answerChange = تغيير الرد
earlierAnswers =
    { $count ->
        [zero] لا ردود سابقة
        [one] رد سابق واحد
        [two] ردان سابقان
        [few] { $count } ردود سابقة
        [many] { $count } ردًا سابقًا
       *[other] { $count } رد سابق
    }
reportOf = تقرير من: { $reporter }
waitsFor = في انتظار إذن فئة { $side }
authorise = الإذن بالعرض
authoriseNamed = الإذن بالعرض: تقرير { $reporter }
authorised = صار التقرير معروضًا على الجميع.
return = الإعادة مع سؤال
returnNamed = الإعادة مع سؤال: تقرير { $reporter }
returnQuestion = سؤالك
returnHint = يراه صاحب التقرير، ويجيب عنه في تقرير جديد.
returnMissing = اكتب سؤالًا.
returned = أُعيد التقرير.

differs = إدراج الاختلافات في جدول الأعمال
differsCount =
    { $count ->
        [zero] لا تختلف الفئات في أي موضوع.
        [one] تختلف الفئات في موضوع واحد.
        [two] تختلف الفئات في موضوعين.
        [few] تختلف الفئات في { $count } مواضيع.
        [many] تختلف الفئات في { $count } موضوعًا.
       *[other] تختلف الفئات في { $count } موضوع.
    }

ask = طلب تقارير
askTitle = طلب تقارير التقدم
askText = لكل مؤسسة رابط خاص بها، يفتح نموذجًا لتقاريرها من دون حساب.
askConfirm = إنشاء الروابط
roundTitle = العنوان
roundTitleFirst = تقارير التقدم
roundTitleMissing = أعطِ الفترة عنوانًا.
lastDay = اليوم الأخير
lastDayHint = ما يُرسل بعد هذا اليوم يُعلَّم بأنه متأخر. وتبقى الروابط صالحة 14 يومًا أخرى.
lastDayWrong = اختر يومًا في المستقبل.
askCommitments = الالتزامات
commitmentChoices =
    .open = كل ما لم يُنجز بعد
    .overdue = المتأخرة
    .none = لا شيء
askRecommendations = التوصيات
recommendationChoices =
    .none = لا شيء
    .supported = كل التوصيات التي حظيت بالتأييد
    .all = كل التوصيات
nothingChosen = اختر التزامات أو توصيات.
whom = المؤسسات والمنظمات
whomMissing = اختر مؤسسة واحدة على الأقل.
sideOf = فئة { $institution }
noInstitutions = لم تُدرج مؤسسات بعد. أدرجها أولًا في الإعدادات.
toSettings = إلى الإعدادات
chooseAll = اختيار الكل
linksMade =
    { $count ->
        [zero] لم يُنشأ أي رابط
        [one] أُنشئ رابط واحد
        [two] أُنشئ رابطان
        [few] أُنشئت { $count } روابط
        [many] أُنشئ { $count } رابطًا
       *[other] أُنشئ { $count } رابط
    }
linksOnce = اطبعها أو انسخها الآن: لا تظهر إلا هنا، ومرة واحدة. وكل من لديه رابط يستطيع قراءة مسودات تلك المؤسسة وكتابتها.
copyAll = نسخها بصيغة جدول
copyLinkNamed = نسخ الرابط: { $institution }
linksSheet = ورقة للقصّ
stripHow = امسح المربع أو افتح العنوان قبل نهاية { $day }. لا حاجة إلى حساب. أبقِه داخل مؤسستك.
stripFor = تقرير التقدم
linksKept = حفظتها

rounds = فترات التقارير
roundUntil = حتى { $day }
roundClosed = أُغلقت في { $date }
institution = المؤسسة
progress = ما أُرسل
submittedOf = { $submitted } من { $asked }
changeRound = إضافة مؤسسات أو تمديد
changeRoundNamed = إضافة مؤسسات أو تمديد: { $title }
changeRoundTitle = إضافة مؤسسات أو تمديد الفترة
changeRoundConfirm = تعديل الفترة
changeRoundText = تحصل كل مؤسسة تختارها على رابط جديد. وتبقى الروابط السابقة صالحة إلى أن تُلغى. والروابط التي ما زالت تفتح تتبع اليوم الأخير.
lastDayLater = لا يمكن إلا تأخير اليوم الأخير.
roundChanged = عُدّلت الفترة.
closeRound = إغلاق الفترة
closeRoundTitle = إغلاق هذه الفترة؟
closeRoundText = ما يُبلَّغ عنه بعد ذلك لا ينتمي إلى أي فترة. وتبقى الروابط صالحة إلى أن تنتهي مدتها أو تُلغى. ويبقى كل ما أُرسل.
roundClosedNow = أُغلقت الفترة.
allLinks = روابط التقارير
linkUntil = حتى { $day }
revoke = إلغاء
revokeNamed = إلغاء الرابط: { $institution }
revoked = أُلغي الرابط، ولم يعد أحد يستطيع فتحه.

linkTitle = تقارير التقدم الخاصة بك
asked = تطلب المشاورة «{ $consultation }» ({ $state }) تقارير من: { $institution }.
until = يُرجى الإبلاغ قبل نهاية { $day }.
untilPassed = انقضى اليوم الأخير. وما يُرسل الآن يُعلَّم بأنه متأخر.
who = يُحفظ ما تكتبه مسودةً. ويراه كل من لديه هذا الرابط. ويراه الآخرون بعد إرساله.
subjects = ما يُطلب منك الإبلاغ عنه
openSubject = فتح
openSubjectNamed = فتح: { $subject }
back = العودة إلى القائمة
noSubjects = لا يُطلب منك شيء بعد.
kinds =
    .commitment = التزام
    .recommendation = توصية
sharedDevice = هذا الجهاز ليس لي، أو يستخدمه آخرون أيضًا
sharedDeviceHint = لا يُحفظ شيء على هذا الجهاز. انتظر ظهور «تم الحفظ» قبل إغلاق الصفحة.
leave = مغادرة
leaveHint = يُزال كل ما حفظته هذه الصفحة على هذا الجهاز.
leftUnsaved = لم يُحفظ كل شيء بعد. وإن غادرت الآن فُقد ما لم يُحفظ.
leftTitle = المغادرة من دون حفظ؟
noTokenTitle = هذا العنوان غير كامل
noTokenText = انسخ الرابط كاملًا، بما فيه كل ما بعد علامة #.
closedTitle = هذا الرابط لا يفتح شيئًا
closedText = اطلب رابطًا جديدًا ممن أرسل إليك هذا الرابط. وما أرسلته محفوظ.
opening = جارٍ فتح تقاريرك…


askedAbout = يُسأل عن: الالتزامات { $commitments }، التوصيات { $recommendations }
onlyHere = تُفتح هذه الروابط على هذا الحاسوب فقط، لا على الهواتف ولا على حواسيب أخرى.
squareOf = رمز يفتح الرابط: { $institution }
answersTo = الردود على تقرير { $reporter }
earlierReports =
    { $count ->
        [zero] لا تقارير سابقة
        [one] تقرير سابق واحد
        [two] تقريران سابقان
        [few] { $count } تقارير سابقة
        [many] { $count } تقريرًا سابقًا
       *[other] { $count } تقرير سابق
    }
answerPercentageWrong = النسبة المئوية عدد من 0 إلى 100.
anonymousReport = إظهار فئتنا وحدها للفئات الأخرى
anonymousReportHint = تبقى فئتك والميسِّرون على علم بمن قدّم التقرير.
closeRoundNamed = إغلاق الفترة: { $title }
differsText = بند لكل مجموعة ولكل التزام تختلف فيه الفئات. والمجموعة المدرجة في جدول الأعمال يبقى لها بندها ويذكر التوصيات.
keptSent = حُفظت مسودات التقارير التي كانت على هذا الجهاز.
