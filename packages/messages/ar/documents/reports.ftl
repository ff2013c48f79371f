kinds_submission =
    .individual = مساهمة فردية
    .joint = مساهمة مشتركة
kinds_mid-term-report = تقرير منتصف المدة
kinds_national-report = التقرير الوطني
kinds_national-report-annex = مرفق بالتقرير الوطني
kinds_action-plan = خطة العمل
kinds_statement = بيان شفوي (مشروع)
titles =
    .submission = مساهمة في الاستعراض الدوري الشامل: { $state }، { $review }
    .mid-term-report = تقرير منتصف المدة عن تنفيذ التوصيات: { $state }، { $review }
    .national-report = { $state }: التقرير الوطني، الاستعراض الدوري الشامل، { $review }
    .national-report-annex = { $state }: تنفيذ التوصيات، { $review }
    .action-plan = { $state }: خطة العمل بشأن توصيات الاستعراض الدوري الشامل، { $review }
    .statement = مجلس حقوق الإنسان، البند 6: الاستعراض الدوري الشامل، { $state }، { $review }
cover_submittedBy = مقدَّمة من
cover_contact = التاريخ
cover_consultation = المشاورة
cover_members = باسم { $names }
parts =
    .introduction = مقدمة
    .summary = موجز
    .obligations = نطاق الالتزامات الدولية والتعاون مع آليات حقوق الإنسان
    .framework = الإطار الوطني لحقوق الإنسان
    .rights = تنفيذ الالتزامات الدولية في مجال حقوق الإنسان
    .groups = حقوق أشخاص محددين أو فئات محددة
    .actions = إجراءات المتابعة الموصى بها
    .annex = مرفق: حالة كل توصية
    .overview = لمحة عامة
    .clusters = تنفيذ التوصيات
    .not-adopted = إجراءات طُرحت للتصويت ولم تُعتمد
    .commitments = حالة الالتزامات
    .decisions = مرفق: كيف اتُخذت القرارات
    .table = الجدول
method = يعرض هذا النص نتائج المشاورة الوطنية «{ $title }» بشأن توصيات الاستعراض الدوري الشامل المقدمة إلى { $state } ({ $review }).
counted =
    وتشمل المشاورة { $recommendations } من التوصيات في { $clusters } من المجموعات، { $extent ->
        [all] نوقشت كلها
       *[some] نوقش منها { $worked }
    } حتى الآن.
assessors = وشارك في التقييم { $sides }.
contributors = المشاركة في المشاورة ليست توقيعا على هذا النص.
brackets = حيث لم تتفق الفئات، يرد رأي كل منها بين قوسين معقوفين.
quoted = «{ $label }»
listed = { $items }
others = { $count } غيرها
ratingSentence = من أصل { $total } من التوصيات، { $parts }.
ratingParts_agreed = { $count } في مستوى «{ $label }»
ratingParts_views-recorded = { $count } لم يُتوصل فيها إلى اتفاق وسُجّل كل رأي
ratingParts_differs = { $count } تختلف الآراء بشأنها
ratingParts_alike = { $count } تقديراتها متطابقة ولم يُتفق عليها بعد
ratingParts_incomplete = { $count } قُدِّرت جزئيا ولم يُتفق عليها بعد
ratingParts_not-rated = { $count } لم تُقدَّر بعد
differ = لا تتفق الفئات على { $labels }.
regressed = سُجِّل تراجع في { $labels }.
actionsAdopted = اعتمدت المشاورة { $count } من إجراءات المتابعة.

# without $count
note =
    { $symbol ->
        [none] التوصيات { COMMAS($numbers) }.
       *[other] انظر { $symbol }، الفقرات { COMMAS($numbers) }.
    }
keywords = الكلمات الرئيسية
notAdopted = لم يُعتمد.
noActions = لم يُعتمد أي إجراء.
nothing = لا شيء يُذكر هنا.
columns =
    .number = الرقم
    .recommendation = التوصية
    .position = الموقف
    .status = الحالة
    .level = مستوى التنفيذ
    .measures = التدابير المتخذة
    .next = الخطوات المقبلة
    .responsible = الجهة المسؤولة
    .remarks = ملاحظات
    .sdgs = أهداف التنمية المستدامة
    .objective = الهدف المنشود
    .activity = النشاط
    .lead = المؤسسة القائدة
    .partners = الشركاء
    .deadline = الأجل
    .budget = الميزانية
    .assistance = المساعدة اللازمة
    .indicator = المؤشر
    .recommendations = التوصيات
    .evidence = الأدلة
objective = تنفيذ التوصيات بشأن { $cluster }
institutions =
    .heading = المؤسسات المسؤولة
    .institution = المؤسسة
    .leads = تقود (عدد الإجراءات)
    .supports = تدعم (عدد الإجراءات)
    .sheet = المؤسسات
    .responsibility = من المسؤول
    .grid = المؤسسات والنواقص
    .gap = الناقص
    .noLead = لا مؤسسة قائدة
    .leadOnly = لا مؤسسة داعمة
    .part = الدور
    .lead = المؤسسة القائدة
    .supporting = مؤسسة داعمة
    .source = الاستعراض أو الآلية
    .pageKind = ما على مؤسسة
    .contact = جهة الاتصال
    .owes = الالتزامات
    .owesNothing = لا شيء من التزاماتها لم يُنجز بعد.
    .byWhen = الموعد
    .action = الإجراء
    .status = الحالة
    .recommendations = التوصيات
    .recommendationsNone = ليست مسؤولة عن أي توصية بعد.
    .adopted = إجراء معتمد
    .noDate = لا موعد
progress =
    .none = لا إجراء
    .ongoing = جارية
    .completed = أُنجزت
    .notAssessed = لم تُقيَّم
    .notRated = لم تُقدَّر بعد
    .recorded = سُجّلت الآراء
    .differs = تختلف الآراء
    .open = لم يُتفق بعد
statement_opening = شكرا السيد الرئيس/السيدة الرئيسة.
statement_onBehalf = باسم
statement_behalf = يُدلى بهذا البيان باسم { $names }.
statement_organisations = { $count } من المنظمات
statement_otherOrganisations = { $count } من المنظمات الأخرى
statement_subject =
    نظرت مشاورة وطنية في مدى تنفيذ { $recommendations } من توصيات الاستعراض الدوري الشامل المقدمة إلى { $state }{ $extent ->
        [all] { "" }
       *[some] ؛ ونوقش حتى الآن { $worked } من أصل { $clusters } من المواضيع
    }.
statement_levels =
    .not-assessed = { $count } لم تُقيَّم
    .not-implemented = { $count } لم تُنفَّذ بعد
    .in-process = { $count } قيد التنفيذ
    .partially-implemented = { $count } منفَّذة جزئيا
    .fully-implemented = { $count } منفَّذة بالكامل
statement_themes = { $count } من المواضيع
statement_otherThemes = { $count } من المواضيع الأخرى
statement_first =
    .item1 = أولا
    .item2 = ثانيا
    .item3 = ثالثا
statement_named =
    ونذكر منها { $count ->
        [zero] 0
        [one] واحدا
        [two] اثنين
        [3] ثلاثة
        [few] { $count }
        [many] { $count }
       *[other] { $count }
    }.
statement_led =
    { $day ->
        [none] والجهة المسؤولة عن هذا الإجراء هي { $lead }.
       *[other] والجهة المسؤولة عن هذا الإجراء هي { $lead }، على أن يُنجز بحلول { $day }.
    }
statement_due = ويُنجز هذا الإجراء بحلول { $day }.
statement_notShared = ولا يؤيده { $sides }.
statement_closing =
    { $hasActions ->
        [true] وندعو { $state } إلى تنفيذ هذه الإجراءات في موعدها وتقديم تقرير عنها في منتصف المدة.
       *[false] وندعو { $state } إلى تنفيذ التوصيات وتقديم تقرير عنها في منتصف المدة.
    }
statement_thanks = وشكرا.
about =
    .title = عن هذا الملف
    .what = البيان
    .value = القيمة
    .hash = بصمة SHA-256 للنتيجة
record = بصمة سجل المشاورة
countersigned = بصمة السطر { $lines } وقد صدّقت عليها أجهزة المشاركين (عدد الأجهزة: { $devices }، عدد الفئات: { $sides })
page = صفحة
sheets =
    .recommendations = التوصيات
    .clusters = المجموعات
    .actions = الإجراءات
    .indicators = المؤشرات
    .votes = التصويت
    .figures = التصويت بالأرقام
sheetColumns =
    .cluster = المجموعة
    .statement = بيان النتيجة
    .dissent = الآراء المخالفة
    .kind = النوع
    .indicator = المؤشر
    .baseline = قيمة الأساس
    .target = الهدف
    .value = القيمة
    .unit = الوحدة
    .source = المصدر
    .date = التاريخ
    .result = النتيجة
    .ballotPaper = ورقة الاقتراع
    .method = الطريقة
    .votedSo = كيف جرى التصويت
    .inFavour = محسوبة مع
    .against = محسوبة ضد
    .neither = لا مؤيد ولا معارض
    .percent = المؤيدون، بالمئة
    .lowestSupport = مقدار تأييدها
    .rules = كيف اتُخذ القرار
    .table = الجدول
    .row = السطر
    .column = العمود
    .adopted = اعتُمد
    .rejected = لم يُعتمد
indicatorKinds =
    .structural = هيكلي
    .process = عملية
    .outcome = نتيجة
