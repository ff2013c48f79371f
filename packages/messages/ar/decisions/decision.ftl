colon = :{ " " }
comma = ،{ " " }
semicolon = ؛{ " " }
percent = { $value }٪
hundredths = { HUNDREDTHS($value) }
kinds =
    .open = تصويت علني
    .confidential = تصويت غير علني
    .secret = تصويت سري
methods =
    .for-against = مؤيد أو معارض
    .consent = التراضي
    .selection = الاختيار
    .points = النقاط
    .ranking = الترتيب
    .agreement = الموافقة من 1 إلى 5
stances_for-against =
    .for = مؤيد
    .against = معارض
    .abstain = ممتنع
stances_consent =
    .for = قبول
    .against = اعتراض
    .abstain = امتناع
stances_selection =
    .for = اختاروه
    .against = لم يختاروه
    .abstain = لم يختاروا شيئا
stances_points =
    .for = أعطوه نقاطا
    .against = لم يعطوه
    .abstain = لم يوزعوا نقاطا
stances_ranking =
    .for = ذكروه
    .against = استبعدوه
    .abstain = لم يذكروا شيئا
stances_agreement =
    .for = موافقون
    .against = غير موافقين
    .abstain = لا هذا ولا ذاك
yesNo =
    .for = نعم
    .against = لا
    .abstain = لا رأي
steps =
    .item1 = لا أوافق إطلاقا
    .item2 = لا أميل إلى الموافقة
    .item3 = أوافق جزئيا
    .item4 = أميل إلى الموافقة
    .item5 = أوافق تماما
stepIs = { $step } ({ $meaning })
noOpinion = بلا رأي
median = الوسيط
medianIs = الوسيط: { $step } من 5.
adopted = اعتُمد
notAdopted = لم يُعتمد
notSharedBy = لا تشاركه: { $sides }.
place = المرتبة
placeAmong = المرتبة { $place } من { $all }.
points = النقاط
pointsOf = النقاط: { $points } من { $all }.
share = الحصة
castOf = صوّت { $cast } من { $entitled }.
castOfOrganisations = المنظمات التي صوّتت: { $cast } من { $entitled }.
tooFew = صوّت أقل من 5 أشخاص. عدد قليل كهذا يكشف أصحابه، لذلك لا يُتخذ قرار ولا تُعرض أرقام.
noQuorum = لم يُشترط نصاب.
quorumReached = تحقق النصاب (المطلوب: { $needed }).
quorumMissed = لم يتحقق النصاب (المطلوب: { $needed }).
inEach = { $percent } في كل فئة
missedIn = لم يتحقق لدى: { $where }.
bases =
    .valid = الأصوات المؤيدة والمعارضة
    .cast = الأصوات المدلى بها
    .present = الحاضرين
    .entitled = من يحق لهم التصويت
ruleConsent = يُعتمد إذا لم يعترض أحد. و«أمتنع» تُحسب امتناعا، لا موافقة.
ruleHalf = يُعتمد بأكثر من نصف { $base }.
ruleOver = يُعتمد بأكثر من { $percent } من { $base }.
ruleLeast = يُعتمد بنسبة { $percent } على الأقل من { $base }.
ruleEach = ويلزم أيضا { $percent } في كل فئة.
rulePlaces = عدد المراتب الأولى التي تُعتمد: { $places }. والمتساوية التي تتجاوزها لا تُعتمد.
ruleFinal = كان كل صوت نهائيا بمجرد تسجيله.
askedBefore = سبق أن طُرح السؤال نفسه على الأشخاص أنفسهم تقريبا.
counts =
    .selection = من اختار إجراء يُحسب مؤيدا له، ومن لم يختر إلا غيره يُحسب معارضا. والترتيب بحسب عدد من اختاروا كلا منها، والمتساوية تتقاسم المرتبة.
    .points = من أعطى إجراء نقاطا يُحسب مؤيدا له، ومن وزّع نقاطا ولم يعطه شيئا يُحسب معارضا.
    .ranking = من ذكر إجراء يُحسب مؤيدا له، ومن استبعده يُحسب معارضا. ويُستخرج الترتيب بمقارنة كل إجراءين (طريقة شولتسه)، والمتساوية تتقاسم المرتبة.
    .agreement = 4 و5 تُحسب تأييدا، و1 و2 معارضة، و3 وبلا رأي لا هذا ولا ذاك.
noBase = لا نسبة مئوية: الأساس فارغ.
inFavour = المؤيدون: { $percent } من { $base } ({ $count }).
inFavourShort = المؤيدون
thresholdReached = بُلغت العتبة
thresholdMissed = لم تُبلغ العتبة
weakestIs = أضعف تأييد: { $side } (مؤيد: { $inFavour }، معارض: { $against }، من أصل { $cast }).
reasons_inFavour =
    .for-against = أيّده { $votes } من { $all }
    .selection = اختاره { $votes } من { $all }
    .points = أعطاه نقاطا { $votes } من { $all }
    .ranking = ذكره { $votes } من { $all }
    .agreement = وافق عليه (4 أو 5) { $votes } من { $all }
reasons_of =
    .valid = دون الامتناع
    .cast = من كل الأصوات
    .present = من كل الحاضرين
    .entitled = من كل من يحق لهم التصويت
reasons_needed =
    وكان المطلوب { $votes ->
        [zero] { $votes } صوت
        [one] صوت واحد
        [two] صوتان
        [few] { $votes } أصوات
        [many] { $votes } صوتا
       *[other] { $votes } صوت
    }
reasons_notIn = ولم يكف التأييد لدى: { $where }
reasons_noBase = لم يصوّت أحد معه أو ضده
reasons_beyond = المرتبة { $place }، وعدد المراتب التي تُعتمد { $places } على الأكثر
reasons_quorum =
    صوّت { $cast } من { $entitled }، وكان المطلوب { $needed ->
        [zero] { $needed } صوت
        [one] صوت واحد
        [two] صوتان
        [few] { $needed } أصوات
        [many] { $needed } صوتا
       *[other] { $needed } صوت
    }
reasons_quorumIn = لم يصوّت ما يكفي لدى: { $where }
reasons_tooFew = صوّت أقل من 5 أشخاص، وأرقام عدد قليل كهذا تكشف أصحابها
reasons_untold = لا تُعرض الأرقام، فقد صوّت عدد قليل جدا وبصورة متشابهة بحيث تكشف كيف صوّت كل منهم
reasons_objections = اعترض عليه { $against } من { $all }
reasons_nobodyObjects = لم يعترض أحد
reasons_nobodyConsents = لم يقبل به أحد
unanimous = كل من صوّت في كل فئة مؤيد.
sharedByAll = المؤيدون في كل فئة أكثر من المعارضين. وأقل تأييد لدى: { $side } ({ $inFavour } من { $cast }).
nobodyVotedIn = لم يصوّت أحد لدى: { $side }.
consensusIs = التوافق بين الفئات: { $value } من 1.
untold = لا تُعرض الأرقام: فقد صوّت عدد قليل جدا وبصورة متشابهة بحيث تكشف كيف صوّت كل منهم.
notByConstituency = لا تُعرض الأصوات بحسب الفئة: فقد ينكشف بها صوت أحدهم.
openTogether = رأت القاعة نتيجة هذا التصويت العلني بحسب الفئة. أما الوثائق فتجمع الفئات قليلة الأصوات معًا.
smallTogether = تُجمع الفئات قليلة الأصوات في سطر واحد، حتى لا يُستنتج منها صوت أحد.
pairsLeftOut = لا ترد هنا المقارنة بين كل اثنتين: ففي جدولها من الأعمدة أكثر مما يُقرأ.
priorities_unchosen = لم يخترها أحد: { $names }.
priorities_cluster = المجموعة
priorities_order = الترتيب الذي أسفر عنه التصويت
priorities_first =
    { $places ->
        [zero] ضمن المراتب الأولى ({ $places })
        [one] تأتي أولا
        [two] ضمن المراتب الأولى ({ $places })
        [few] ضمن المراتب الأولى ({ $places })
        [many] ضمن المراتب الأولى ({ $places })
       *[other] ضمن المراتب الأولى ({ $places })
    }
priorities_after =
    { $places ->
        [zero] خارج المراتب الأولى ({ $places })
        [one] لا تأتي أولا
        [two] خارج المراتب الأولى ({ $places })
        [few] خارج المراتب الأولى ({ $places })
        [many] خارج المراتب الأولى ({ $places })
       *[other] خارج المراتب الأولى ({ $places })
    }
priorities_undecided = لم يتقرر ترتيب
priorities_place = المرتبة { $place }
priorities_at = المرتبة { $place }
priorities_shared = وتتقاسمها مجموعات تتجاوز الحد، ولا تُجرى قرعة
priorities_votes_selection = اختارها { $votes } من { $all }
priorities_votes_points = النقاط: { $points }، أعطاها { $votes } من { $all }
priorities_votes_ranking = ذكرها { $votes } من { $all }
priorities_rule =
    { $places ->
        [zero] عدد المراتب الأولى التي هي الأولويات: { $places }. والمتساوية التي تتجاوزها ليست منها، ولا تُجرى قرعة.
        [one] تأتي واحدة أولا، ولا تأتي أي منها إذا تقاسمت المرتبة عدة مجموعات: لا تُجرى قرعة.
        [two] عدد المراتب الأولى التي هي الأولويات: { $places }. والمتساوية التي تتجاوزها ليست منها، ولا تُجرى قرعة.
        [few] عدد المراتب الأولى التي هي الأولويات: { $places }. والمتساوية التي تتجاوزها ليست منها، ولا تُجرى قرعة.
        [many] عدد المراتب الأولى التي هي الأولويات: { $places }. والمتساوية التي تتجاوزها ليست منها، ولا تُجرى قرعة.
       *[other] عدد المراتب الأولى التي هي الأولويات: { $places }. والمتساوية التي تتجاوزها ليست منها، ولا تُجرى قرعة.
    }
priorities_counts =
    .selection =
        { $choices ->
            [none] اختار كل شخص أي عدد.
           *[other] أكثر ما يختاره كل شخص: { $choices }.
        } والترتيب بحسب عدد من اختاروا كلا منها، والمتساوية تتقاسم المرتبة.
    .points =
        { $choices ->
            [none] { "" }
           *[other] أكثر ما يختاره كل شخص: { $choices }.{ " " }
        }الترتيب بحسب النقاط التي أُعطيت لكل منها، والمتساوية تتقاسم المرتبة.
    .ranking =
        { $choices ->
            [none] رتّب كل شخص أي عدد.
           *[other] أكثر ما يرتّبه كل شخص: { $choices }.
        } ويُستخرج ترتيب الكل بمقارنة كل اثنتين (طريقة شولتسه)، وقد يختلف عن عدد من ذكروا كلا منها، والمتساوية تتقاسم المرتبة.
results = نتيجة كل إجراء
pairs = المقارنة اثنين اثنين: عدد من قدّموا إجراء السطر على إجراء العمود
beats = يتقدم على
rulesMet =
    { $base ->
        [none] التوافق على كل إجراء
       *[other] النسبة لكل إجراء من { $base }
    }
byConstituency = الأصوات بحسب الفئة
votes = الأصوات
turnout = المشاركة
objections = الاعتراضات
action = الإجراء
result = النتيجة
base = الأساس
threshold = العتبة
consensus = التوافق
lowest = الأدنى
constituency = الفئة
objection = اعتراض
reason = السبب
voted = صوّتوا
entitled = من يحق لهم
all = المجموع
