onThisPage = في هذه الصفحة
recommendations = التوصيات

text = التقييم
textLead = نص واحد للجميع. أنت الآن تقرأ؛ اضغط «تحرير» لتكتب.
sections =
    .progress = التقدم والأثر
    .regressions = الإجراءات التراجعية
    .remaining = الإجراءات المتبقية
    .challenges = التحديات
    .assistance = المساعدة التقنية والتعاون
    .summary = ملخص للوثائق
sectionHints =
    .progress = ما أُنجز، وما تغيّر بفضله في حياة الناس.
    .regressions = خطوات إلى الوراء منذ الاستعراض.
    .remaining = ما لا يزال ينبغي فعله.
    .challenges = ما يعترض الطريق.
    .assistance = المساعدة اللازمة: ممن، ولأي غرض.
    .summary = نص قصير يُطبع بدلًا من الأقسام أعلاه في الوثائق المحدودة عدد الكلمات.
nothingWritten = لم يُكتب شيء بعد.
edit = تحرير
editNamed = تحرير: { $section }
doneEditing = تم
readOnly = يمكنك قراءة هذا النص، ولا يمكنك الكتابة فيه.
textLoading = جارٍ فتح النص…

actions = إجراءات المتابعة
actionsLead = إجراءات مقترحة. وتبيّن العلامات هل يتضمن الإجراء ما يلزم لمتابعته.
noActions = لم يُصَغ أي إجراء بعد
noActionsText = صُغ ما ينبغي أن يحدث بعد ذلك: إجراء واحد، والمؤسسة التي تقوده، والموعد النهائي.
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
    .recommendations = التوصيات التي يخدمها
    .judged = علامات محددة يدويًا
actionHints =
    .text = إجراء واحد، يبدأ بفعل.
    .lead = الجهة المسؤولة عنه.
    .deadline = يوم محدد، أو أجل مثل «نهاية 2027».
removeAction = حذف هذا الإجراء
removeActionTitle = حذف هذا الإجراء؟
removeActionText = يختفي من المسودة لدى الجميع. وتُحفظ عمليات التصويت التي أُجريت عليه.
smart = SMART
smartLabels =
    .specific = محدد
    .measurable = قابل للقياس
    .achievable = قابل للتحقيق ومسند
    .relevant = ذو صلة
    .timeBound = محدد بأجل
smartHints =
    .specific = عمل واحد ملموس
    .measurable = مؤشر له خط أساس وقيمة مستهدفة
    .achievable = مؤسسة قائدة
    .relevant = توصية يخدمها
    .timeBound = أجل
smartHas = { $label }: نعم
smartLacks = { $label }: ليس بعد. يلزم: { $hint }
smartNotYet = { $label }: ليس بعد.
smartJudged = { $label }: { $holds ->
        [true] نعم
       *[false] لا
    } – { $reason }
putToVote = طرح للتصويت
polls = عمليات التصويت على هذا الإجراء

indicators = المؤشرات
indicatorsLead = ما يبيّن هل تتغير الأوضاع.
noIndicators = لا توجد مؤشرات بعد
noIndicatorsText = أضف ما يمكن عدّه أو التحقق منه: قيمته الآن، وقيمته المستهدفة.
addIndicator = إضافة مؤشر
seeIndicators = عرض قيم المؤشرات المعتمدة ورسومها البيانية
indicator = المؤشر { $place }
indicatorUntitled = مؤشر بلا نص بعد
indicatorKinds =
    .structural = هيكلي
    .process = مؤشر عملية
    .outcome = مؤشر نتيجة
indicatorKindHints =
    .structural = وجود القوانين والمؤسسات
    .process = وجود عمل جارٍ
    .outcome = تغيّر أوضاع الناس
indicatorFields =
    .kind = النوع
    .text = ما يُقاس
    .baseline = خط الأساس
    .target = القيمة المستهدفة
    .value = القيمة الحالية
    .source = المصدر
    .date = تاريخ القيمة
    .unit = الوحدة
removeIndicator = حذف هذا المؤشر

close = إغلاق هذه المجموعة
closeTitle = إغلاق هذه المجموعة
closeLead = يُجمَّد النص كما هو الآن وتُحفظ بصمته، فلا يستطيع أحد تغييره دون أن يُلاحَظ. ويمكنك فتح المجموعة من جديد.
closeUnsettled =
    { $count ->
        [zero] كل التوصيات محسومة.
        [one] توصية واحدة لم يُتفق عليها ولم تُسجَّل بوصفها مختلفًا فيها. وستذكر النتيجة ذلك.
        [two] توصيتان لم يُتفق عليهما ولم تُسجَّلا بوصفهما مختلفًا فيهما. وستذكر النتيجة ذلك.
        [few] { $count } توصيات لم يُتفق عليها ولم تُسجَّل بوصفها مختلفًا فيها. وستذكر النتيجة ذلك.
        [many] { $count } توصية لم يُتفق عليها ولم تُسجَّل بوصفها مختلفًا فيها. وستذكر النتيجة ذلك.
       *[other] { $count } توصية لم يُتفق عليها ولم تُسجَّل بوصفها مختلفًا فيها. وستذكر النتيجة ذلك.
    }
statement = بيان النتيجة
statementHint = جملة أو جملتان: ما خلصت إليه حلقة العمل.
statementNeeded = اكتب بيان النتيجة.
reviewDate = تاريخ المراجعة
reviewDateHint = متى يُعاد النظر فيها.
dissent = الآراء المخالفة
dissentHint = ما تريد فئة تسجيله اعتراضًا على النتيجة. اتركه فارغًا إن لم يوجد.
dissentOf = رأي مخالف: { $constituency }
closeConfirm = إغلاق المجموعة
closedOn = أُغلقت في { $date }
closedText = لم يعد من الممكن تغيير النص.
fingerprint = بصمة النص
reviewOn = تُراجع في { $date }
reopen = فتحها من جديد
reopenTitle = فتح هذه المجموعة من جديد؟
reopenText = يصبح بإمكان المشاركين الكتابة وإعطاء التقديرات من جديد. ويبقى في المحضر أن المجموعة أُغلقت، وبأي نص.

corrections_button = تصحيح خطأ طباعي
corrections_title = تصحيحات منذ الإغلاق
corrections_on = صُحح في { $date }: { $where }
corrections_action = إجراء متابعة
corrections_wording = نص التوصية { $number }

lineage = أصل هذه المجموعة
lineageMerged = دُمجت فيها «{ $label }» في { $date }
lineageSplit = فُصلت عن «{ $label }» في { $date }
lineageRead = قراءة ما كُتب هناك
