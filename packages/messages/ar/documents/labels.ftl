levels =
    .not-assessed = لم تُقيَّم
    .not-implemented = لم تُنفَّذ بعد
    .in-process = قيد التنفيذ
    .partially-implemented = منفَّذة جزئيا
    .fully-implemented = منفَّذة بالكامل
    .views-recorded = سُجّلت الآراء
    .divided = آراء منقسمة
constituencies =
    .civil-society = المجتمع المدني
    .state = مؤسسات الدولة
    .nhri = المؤسسة الوطنية لحقوق الإنسان
    .other = جهات أخرى
positions =
    .supported = حظيت بالتأييد
    .noted = أحيط علما بها
    .partially-supported = حظيت بتأييد جزئي
    .pending = قيد النظر
cycleOf = { $place }
sessionOf = { $place }
percent = { $n }٪
edition_draft = مسودة: كما كانت في { $day }، وليست نسخة مثبَّتة
edition_version = النسخة { $number } من النتيجة، ثُبِّتت في { $day }
edition_complete = { $edition }. كاملة، للاستعمال الداخلي: ليست للنشر
edition_practice = تدريب. لا شيء هنا يُعتدّ به. { $edition }
colon = :{ " " }
ratings_statuses =
    .not-rated = لم تُقدَّر بعد
    .incomplete = قُدِّرت جزئيا ولم يُتفق عليها بعد
    .alike = تقديراتها متطابقة ولم يُتفق عليها بعد
    .differs = تختلف الآراء
    .agreed = متفق عليها
ratings_of = { $count } من { $raters }
ratings_cannotJudge = لا يمكن الحكم
ratings_notShown = غير معروض
ratings_inRound = في فترة التقدير: { $counts }
ratings_asInRound = بحسب التقدير في المشاورة، ولم تؤكده الفئة بعد
ratings_objected = الفئة منقسمة: يعترض بعض أعضائها
ratings_provisional = مؤقت
ratings_divided = الفئة منقسمة
ratings_summary =
    التوصيات ({ $total }){ $counts ->
        [none] { "" }
       *[other] : { $counts }
    }
assessment =
    .regression = تراجع
    .unreadable = تعذّرت قراءة نص هذه المجموعة عند إعداد هذه الوثيقة.
decision =
    .comma = ،{ " " }
    .semicolon = ؛{ " " }
matrix =
    .page = صفحة
    .of = من
    .logo = شعار
reports_review =
    { $session ->
        [none] الجولة { $cycle }
       *[other] الجولة { $cycle }، الدورة { $session }
    }
reports_cycle = الجولة { $cycle }
reports_then = حينئذ ({ $what })
reports_indicator =
    .baseline = قيمة الأساس
    .target = الهدف
    .value = القيمة
    .source = المصدر
