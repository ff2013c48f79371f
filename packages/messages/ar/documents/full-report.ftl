purposes =
    .stakeholder-submission = تمهيدا لمساهمة أصحاب المصلحة
    .mid-term-report = تمهيدا لتقرير منتصف المدة
    .national-report = تمهيدا للتقرير الوطني
    .action-plan = تمهيدا لخطة العمل
draftWarning = هذه مسودة. وهي تبيّن الحال في لحظة معينة، وقد تختلف عما يُتفق عليه في النهاية.
contents = المحتويات
page =
    .before = الصفحة{ " " }
    .between = { " " }من{ " " }
marks_some = { $side }: بعض أعضائها
marks_note = العلامة المملوءة هي تقدير الفئة، والعلامة الفارغة تقدير بعض أعضائها فقط. والرقم بجانب العلامة هو عدد الأعضاء الذين قدّروا ذلك في فترة تقدير. °: لم تؤكده الفئة بعد.
marks_countsNote = الرقم بجانب العلامة هو عدد التوصيات التي قُدِّرت كذلك. ولا تُحسب متوسطات.
marks_notAgreed = دون اتفاق
brief_title = في صفحة واحدة
brief_found = ما خلص إليه التقييم
brief_regressed = ما تراجع
brief_noRegression = لم يُسجَّل أي تراجع.
brief_regression = عدد التوصيات التي سُجِّل فيها تراجع: { $count }
brief_decided = ما تقرر
brief_voted =
    عدد إجراءات المتابعة المعتمدة: { $adopted }{ $apart ->
        [zero] { "" }
        [one] ، منها { $apart } لا تؤيدها فئة واحدة على الأقل
        [two] ، منها { $apart } لا تؤيدها فئة واحدة على الأقل
        [few] ، منها { $apart } لا تؤيدها فئة واحدة على الأقل
        [many] ، منها { $apart } لا تؤيدها فئة واحدة على الأقل
       *[other] ، منها { $apart } لا تؤيدها فئة واحدة على الأقل
    }.{ $rejected ->
        [zero] { "" }
        [one] { " " }وعدد ما طُرح للتصويت ولم يُعتمد: { $rejected }.
        [two] { " " }وعدد ما طُرح للتصويت ولم يُعتمد: { $rejected }.
        [few] { " " }وعدد ما طُرح للتصويت ولم يُعتمد: { $rejected }.
        [many] { " " }وعدد ما طُرح للتصويت ولم يُعتمد: { $rejected }.
       *[other] { " " }وعدد ما طُرح للتصويت ولم يُعتمد: { $rejected }.
    }
brief_asked = ما المطلوب، وممن، ومتى
brief_more = وغيرها (العدد: { $count }): انظر «{ $chapter }».
brief_nothingAsked = لم يُعتمد أي إجراء، فلا شيء مطلوب من أي مؤسسة بعد.
institutions =
    .heading = المؤسسات: المطلوب من كل منها
    .unnamed = لم تُحدَّد مؤسسة
summary = ملخص
figures_caption = المشاورة بالأرقام
figures_what = البيان
figures_howMany = العدد
figures_recommendations = التوصيات
figures_clusters = مجموعات التوصيات
figures_closed = مجموعات مغلقة
figures_statuses =
    .agreed = التوصيات التي لها تقدير متفق عليه
    .views-recorded = التوصيات التي دُوِّنت جميع الآراء بشأنها
    .differs = التوصيات التي تختلف الآراء بشأنها
    .alike = التوصيات التي تقديراتها متطابقة ولم يُتفق عليها بعد
    .incomplete = التوصيات التي قُدِّرت جزئيا ولم يُتفق عليها بعد
    .not-rated = التوصيات التي لم تُقدَّر بعد
figures_polls = قرارات طُرحت للتصويت
figures_adopted = إجراءات معتمدة
figures_commitments = التزامات قيد المتابعة
byRating = التوصيات بحسب التقدير المتفق عليه
bySide = مستوى تنفيذ التوصيات في تقدير كل فئة
ratingsBySide = التقديرات بحسب الفئة
ratingsBySideText = عدد توصيات كل مجموعة التي وضعتها كل فئة في كل مستوى، وما آلت إليه. ولا يمثل أي تقدير متوسطا.
differences = حيث تختلف الآراء
differencesText = في هذه التوصيات تختلف تقديرات الفئات، أو لا تطابق كلها ما اتُّفق عليه. وتبقى جميع الآراء.
noDifferences = لم تُسجَّل آراء متباينة ولا آراء مخالفة ولا قرارات غير مشتركة.
clusters = التقييم بحسب المجموعة
notTakenUp = مجموعات لم تُناقش بعد
recommendations = التوصيات
ratings = التقديرات
level = المستوى
constituency = الفئة
unreadable = نص ناقص
stillOpen = هذه المجموعة ما زالت مفتوحة
stillOpenText = يمكن أن تتغير تقديراتها ونصها إلى أن تُغلق.
indicators_title = المؤشرات
indicators_indicator = المؤشر
indicators_kind = النوع
indicators_baseline = قيمة الأساس
indicators_target = الهدف
indicators_value = القيمة
indicators_source = المصدر والتاريخ
indicators_kinds =
    .structural = هيكلي
    .process = عملية
    .outcome = نتيجة
actions =
    .title = إجراءات المتابعة
    .action = الإجراء
    .responsible = الجهة المسؤولة
    .deadline = الأجل
    .status = الحالة
    .evidence = الأدلة
commitments = الالتزامات
decisions = القرارات
adopted = اعتُمد
method = كيف يُتحقق من هذا التقرير
methodText =
    أُعدّ هذا التقرير من نسخة واحدة من النتيجة. والبصمة أدناه هي بصمة ملف بيانات هذه النسخة (outcome.json)، ويمكن لكل من لديه الملف أن يحسبها. أما بصمة السجل فهي آخر حلقة في السلسلة التي تُدوَّن فيها كل خطوة من خطوات المشاورة، وأي تغيير لاحق يظهر فيها.
    لا تُعرض الأصوات بحسب الفئة إلا حيث لا يُكشف أحد. والنصوص كما كتبها المشاركون.
hashOfVersion = بصمة SHA-256 للنتيجة
headOfRecord = بصمة السجل (عدد الأسطر: { $lines })
