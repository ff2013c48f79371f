constituencies =
    .civil-society = المجتمع المدني
    .state = مؤسسات الدولة
    .nhri = المؤسسة الوطنية لحقوق الإنسان
    .other = جهات أخرى
constituenciesShort =
    .civil-society = المجتمع المدني
    .state = الدولة
    .nhri = المؤسسة الوطنية
    .other = أخرى
levels =
    .not-assessed = لم تُقيَّم
    .not-implemented = لم تُنفَّذ بعد
    .in-process = قيد التنفيذ
    .partially-implemented = منفَّذة جزئيا
    .fully-implemented = منفَّذة بالكامل
    .views-recorded = سُجّلت الآراء
    .divided = آراء منقسمة
regression = تراجع
positions =
    .supported = حظيت بالتأييد
    .noted = أُحيط بها علمًا
    .partially-supported = حظيت بتأييد جزئي
    .pending = قيد النظر
    .unknown = الموقف غير معروف
roles =
    .facilitator = ميسِّر
    .rapporteur = مقرِّر
    .participant = مشارك
    .observer = مراقب
purposes =
    .stakeholder-submission = مساهمة أصحاب المصلحة
    .mid-term-report = تقرير منتصف المدة
    .national-report = التقرير الوطني
    .action-plan = خطة العمل
purposesHint =
    .stakeholder-submission = ما يقدّمه المجتمع المدني وغيره قبل الاستعراض.
    .mid-term-report = ما أحرزته الدولة من تقدّم في منتصف المدة بين استعراضين.
    .national-report = ما تقدّمه الدولة في استعراضها المقبل.
    .action-plan = مَن يفعل ماذا ومتى، لمتابعة التوصيات.
namePolicies =
    .named = بالاسم
    .organisation = بالمنظمة فقط
    .constituency = بالفئة فقط
namePoliciesHint =
    .named = يرى الجميع الأسماء أو الأسماء المستعارة التي يعطيها الناس.
    .organisation = يرى الآخرون المنظمة والفئة، ولا يرى الأسماء إلا الميسِّرون.
    .constituency = لا يرى الآخرون إلا الفئة، ولا يرى الأسماء والمنظمات إلا الميسِّرون.
phases =
    .open = مفتوحة
    .closed = مغلقة
cycle = الجولة { $cycle }
recommendations =
    { $count ->
        [zero] لا توصيات
        [one] توصية واحدة
        [two] توصيتان
        [few] { $count } توصيات
        [many] { $count } توصية
       *[other] { $count } توصية
    }
kinds =
    .recommendation = توصية
    .pledge = تعهد طوعي
    .matter = مسألة جديدة
pledges =
    { $count ->
        [zero] لا تعهدات طوعية
        [one] تعهد طوعي واحد
        [two] تعهدان طوعيان
        [few] { $count } تعهدات طوعية
        [many] { $count } تعهدًا طوعيًا
       *[other] { $count } تعهد طوعي
    }
matters =
    { $count ->
        [zero] لا مسائل جديدة
        [one] مسألة جديدة واحدة
        [two] مسألتان جديدتان
        [few] { $count } مسائل جديدة
        [many] { $count } مسألة جديدة
       *[other] { $count } مسألة جديدة
    }
clusters =
    { $count ->
        [zero] لا مجموعات
        [one] مجموعة واحدة
        [two] مجموعتان
        [few] { $count } مجموعات
        [many] { $count } مجموعة
       *[other] { $count } مجموعة
    }
people =
    { $count ->
        [zero] لا أحد
        [one] شخص واحد
        [two] شخصان
        [few] { $count } أشخاص
        [many] { $count } شخصًا
       *[other] { $count } شخص
    }
