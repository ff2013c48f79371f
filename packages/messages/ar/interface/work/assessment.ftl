onThisPage = في هذه الصفحة
recommendations = التوصيات
sdg = الهدف { $goal }

text = التقييم
textLead = نص واحد للجميع. أنت تقرأ، واضغط «تحرير» لتكتب.
sections =
    .progress = التقدم والأثر
    .regressions = التدابير التراجعية
    .remaining = ما بقي إنجازه
    .challenges = التحديات
    .assistance = المساعدة التقنية والتعاون
    .summary = ملخص للوثائق
sectionHints =
    .progress = ما أُنجز، وما تغيّر في حياة الناس بفضله.
    .regressions = خطوات إلى الوراء منذ الاستعراض.
    .remaining = ما لا يزال ينبغي فعله.
    .challenges = ما يعترض الطريق.
    .assistance = المساعدة المطلوبة: ممن، ولأي غرض.
    .summary = نص قصير يُطبع بدل الأقسام أعلاه في الوثائق المحدودة عدد الكلمات.
nothingWritten = لم يُكتب شيء بعد.
edit = تحرير
editNamed = تحرير: { $section }
doneEditing = تم
readOnly = يمكنك قراءة هذا النص دون الكتابة فيه.
textLoading = جارٍ فتح النص…

actions = إجراءات المتابعة
actionsLead = إجراءات مقترحة. تبيّن العلامات ما تقوله كلمات كل إجراء وخاناته حتى تمكن متابعته.
noActions = لم يُصَغ أي إجراء بعد
noActionsText = صُغ ما ينبغي أن يلي: إجراء واحد، ومن يقوده، وبحلول متى.
actionAdded = أُضيف إجراء
addAction = صياغة إجراء
action = الإجراء { $place }
actionUntitled = إجراء بلا نص بعد
actionFields =
    .text = ما ينبغي فعله
    .lead = المؤسسة القائدة
    .supporting = المؤسسات الداعمة
    .deadline = الأجل
    .resources = الموارد
    .assistance = المساعدة المطلوبة
    .indicators = يُقاس بـ
    .recommendations = يخدم التوصيات
    .judged = علامات حدّدها شخص
actionHints =
    .text = إجراء واحد، يبدأ بفعل.
    .lead = من يُسأل عنه.
    .deadline = يوم محدد، أو أجل مثل «نهاية 2027».
removeAction = حذف هذا الإجراء
removeActionTitle = حذف هذا الإجراء؟
removeActionText = يختفي من المسودة عند الجميع. وما طُرح للتصويت من قبل يبقى في تصويته.
smart = SMART
smartLabels =
    .specific = محدد
    .measurable = قابل للقياس
    .achievable = قابل للتحقيق ومسند
    .relevant = ذو صلة
    .timeBound = محدد بأجل
smartHints =
    .specific = عمل واحد يمكن التحقق منه
    .measurable = مؤشر له خط أساس وهدف
    .achievable = مؤسسة قائدة
    .relevant = توصية يخدمها
    .timeBound = أجل
smartHas = { $label }: نعم
smartLacks = { $label }: ليس بعد. ينقصه: { $hint }
smartNotYet = { $label }: ليس بعد.
smartJudged = { $label }: { $holds ->
        [true] نعم
       *[false] لا
    } – { $reason }
putToVote = طرح للتصويت
polls = التصويتات على هذا الإجراء

indicators = المؤشرات
indicatorsLead = ما يبيّن هل تتغير الأمور.
noIndicators = لا مؤشر بعد
noIndicatorsText = أضف ما يمكن عدّه أو التحقق منه: أين هو الآن، وأين ينبغي أن يكون.
addIndicator = إضافة مؤشر
indicator = المؤشر { $place }
indicatorUntitled = مؤشر بلا نص بعد
indicatorKinds =
    .structural = هيكلي
    .process = مؤشر عملية
    .outcome = مؤشر نتيجة
indicatorKindHints =
    .structural = القوانين والمؤسسات قائمة
    .process = هناك عمل جارٍ
    .outcome = حال الناس يتغير
indicatorFields =
    .kind = النوع
    .text = ما يُقاس
    .baseline = خط الأساس
    .target = الهدف
    .value = القيمة الحالية
    .source = المصدر
    .date = تاريخ القيمة
    .unit = الوحدة
removeIndicator = حذف هذا المؤشر

close = إغلاق هذه المجموعة
closeTitle = إغلاق هذه المجموعة
closeLead = يُجمَّد النص كما هو وتُحفظ بصمته: لا يستطيع أحد تغييره خفية. ويمكنك فتحها من جديد.
closeUnsettled =
    { $count ->
        [zero] كل التوصيات محسومة.
        [one] توصية واحدة لم يُتفق عليها ولم تُسجَّل الآراء فيها. سترد هكذا في النتيجة.
        [two] توصيتان لم يُتفق عليهما ولم تُسجَّل الآراء فيهما. ستردان هكذا في النتيجة.
        [few] { $count } توصيات لم يُتفق عليها ولم تُسجَّل الآراء فيها. سترد هكذا في النتيجة.
        [many] { $count } توصية لم يُتفق عليها ولم تُسجَّل الآراء فيها. سترد هكذا في النتيجة.
       *[other] { $count } توصية لم يُتفق عليها ولم تُسجَّل الآراء فيها. سترد هكذا في النتيجة.
    }
statement = بيان النتيجة
statementHint = جملة أو جملتان: ما خلصت إليه حلقة العمل.
statementNeeded = اكتب بيان النتيجة.
reviewDate = موعد المراجعة
reviewDateHint = متى يُعاد النظر فيها.
dissent = الآراء المخالفة
dissentHint = ما تريد فئة تسجيله اعتراضًا على النتيجة. اتركه فارغًا إن لم يوجد.
dissentOf = رأي مخالف: { $constituency }
closeConfirm = إغلاق المجموعة
closedOn = أُغلقت في { $date }
closedText = لم يعد النص قابلًا للتغيير.
fingerprint = بصمة النص
reviewOn = تُراجع في { $date }
reopen = فتحها من جديد
reopenTitle = فتح هذه المجموعة من جديد؟
reopenText = يصبح بالإمكان الكتابة وإعطاء التقديرات من جديد. ويبقى في المحضر أنها أُغلقت، وبأي نص.

corrections_button = تصحيح خطأ طباعي
corrections_title = صُحح منذ الإغلاق
corrections_on = صُحح في { $date }: { $where }
corrections_action = إجراء متابعة
corrections_wording = نص التوصية { $number }

lineage = من أين جاءت هذه المجموعة
lineageMerged = دُمجت فيها «{ $label }» في { $date }
lineageSplit = فُصلت عن «{ $label }» في { $date }
lineageRead = قراءة ما كُتب هناك
