since = منذ زيارتك الأخيرة
changes =
    .commitment-adopted =
        { $count ->
            [zero] لم يُعتمد إجراء
            [one] اعتُمد إجراء واحد
            [two] اعتُمد إجراءان
            [few] اعتُمدت { $count } إجراءات
            [many] اعتُمد { $count } إجراءً
           *[other] اعتُمد { $count } إجراء
        }
    .ratings-revealed =
        { $count ->
            [zero] لم تُكشف فترة تقدير
            [one] كُشفت فترة تقدير واحدة
            [two] كُشفت فترتا تقدير
            [few] كُشفت { $count } فترات تقدير
            [many] كُشفت { $count } فترة تقدير
           *[other] كُشفت { $count } فترة تقدير
        }
    .ratings-opened =
        { $count ->
            [zero] لم تُفتح فترة تقدير
            [one] فُتحت فترة تقدير واحدة
            [two] فُتحت فترتا تقدير
            [few] فُتحت { $count } فترات تقدير
            [many] فُتحت { $count } فترة تقدير
           *[other] فُتحت { $count } فترة تقدير
        }
    .cluster-closed =
        { $count ->
            [zero] لم تُغلق مجموعة
            [one] أُغلقت مجموعة واحدة
            [two] أُغلقت مجموعتان
            [few] أُغلقت { $count } مجموعات
            [many] أُغلقت { $count } مجموعة
           *[other] أُغلقت { $count } مجموعة
        }
    .matrix-imported =
        { $count ->
            [zero] لم تُستورد قائمة
            [one] استُوردت قائمة واحدة
            [two] استُوردت قائمتان
            [few] استُوردت { $count } قوائم
            [many] استُوردت { $count } قائمة
           *[other] استُوردت { $count } قائمة
        }
    .person-admitted =
        { $count ->
            [zero] لم يُسمح لأحد بالدخول
            [one] سُمح لشخص واحد بالدخول
            [two] سُمح لشخصين بالدخول
            [few] سُمح لـ { $count } أشخاص بالدخول
            [many] سُمح لـ { $count } شخصًا بالدخول
           *[other] سُمح لـ { $count } شخص بالدخول
        }
    .commitment-followed-up =
        { $count ->
            [zero] لم يُحدَّث التزام
            [one] تحديث واحد للالتزامات
            [two] تحديثان للالتزامات
            [few] { $count } تحديثات للالتزامات
            [many] { $count } تحديثًا للالتزامات
           *[other] { $count } تحديث للالتزامات
        }
    .outcome-published =
        { $count ->
            [zero] لم تُنشر الوثائق
            [one] نُشرت الوثائق
            [two] نُشرت الوثائق مرتين
            [few] نُشرت الوثائق { $count } مرات
            [many] نُشرت الوثائق { $count } مرة
           *[other] نُشرت الوثائق { $count } مرة
        }
standingNow =
    .differs =
        { $count ->
            [zero] لا توصيات تختلف فيها الآراء
            [one] توصية واحدة تختلف فيها الآراء
            [two] توصيتان تختلف فيهما الآراء
            [few] { $count } توصيات تختلف فيها الآراء
            [many] { $count } توصية تختلف فيها الآراء
           *[other] { $count } توصية تختلف فيها الآراء
        }
    .votes =
        { $count ->
            [zero] لا تصويت جارٍ
            [one] تصويت واحد جارٍ
            [two] تصويتان جاريان
            [few] { $count } عمليات تصويت جارية
            [many] { $count } عملية تصويت جارية
           *[other] { $count } عملية تصويت جارية
        }
next = الخطوة التالية
steps_import =
    .title = استيراد التوصيات
    .text = مصفوفة المفوضية أو ملف UHRI أو أي جدول.
    .go = استيراد
steps_invite =
    .title = دعوة المشاركين
    .text = اطبع ورقة الانضمام أو أرسل الرابط.
    .go = دعوة
steps_admit =
    .title = إدخال المنتظرين
    .go = عرض من ينتظر
steps_rate =
    .title = طلب التقديرات
    .text = يعطي كل شخص تقديراته للتوصيات بمفرده قبل حلقة العمل. وما تختلف فيه التقديرات يصبح جدول أعمالها.
    .go = طلب التقديرات
steps_follow-round =
    .go = عرض فترة التقدير
steps_reveal =
    .text = أُغلقت فترة التقدير. ولم يرَ أحد التقديرات بعد.
    .go = الانتقال إلى الكشف
steps_plan =
    .title = التخطيط لحلقة عمل
    .text = اختر بنود جدول أعمالها.
    .go = التخطيط
steps_run =
    .go = الإدارة
steps_take-part =
    .go = المشاركة
steps_wait =
    .go = عرض جدول الأعمال
steps_vote =
    .text = يجري تصويت الآن.
    .go = التصويت
steps_read =
    .title = قراءة التوصيات
    .text = افتح مجموعة واقرأها واكتب ما تعرفه.
    .go = القراءة
steps_review =
    .title = مراجعة ما لم يُحسم
    .go = المراجعة
steps_publish =
    .title = تنزيل الوثائق والنشر
    .text = أُغلقت كل المجموعات: الوثائق جاهزة.
    .go = إلى الوثائق
steps_results =
    .title = الاطلاع على النتائج
    .text = ما تقرّر وما يترتب عليه.
    .go = عرض النتائج
steps_follow-up =
    .title = متابعة الالتزامات
    .text = سجّل التقدم المحرز في كل التزام.
    .go = المتابعة
workshopStates =
    .planned = حلقة العمل مخططة.
    .live = حلقة العمل جارية.
    .paused = حلقة العمل متوقفة مؤقتًا.
    .closed = أُغلقت حلقة العمل.
notAgreed =
    { $count ->
        [zero] اتُّفق على كل التوصيات
        [one] توصية واحدة لم يُتفق عليها بعد
        [two] توصيتان لم يُتفق عليهما بعد
        [few] { $count } توصيات لم يُتفق عليها بعد
        [many] { $count } توصية لم يُتفق عليها بعد
       *[other] { $count } توصية لم يُتفق عليها بعد
    }
overdue =
    { $count ->
        [zero] لا التزام متأخرًا.
        [one] التزام واحد متأخر.
        [two] التزامان متأخران.
        [few] { $count } التزامات متأخرة.
        [many] { $count } التزامًا متأخرًا.
       *[other] { $count } التزام متأخر.
    }
nothing = لا شيء مطلوب منك الآن
nothingText = تظهر حلقات العمل وفترات التقدير هنا حين تبدأ.
nextDate = { $what }: { $date } ({ $distance })
nextExpected = { $what }: يُتوقَّع { $date } ({ $distance })
also = جارٍ أيضًا
voted = سُجّل صوتك
see = عرض
standing = الوضع الحالي
settledOf = حُسمت { $settled } من { $all } من التوصيات
levels = التقديرات المتفق عليها، بحسب عدد التوصيات
each = توصية توصية
places = الصفحات
named =
    .themes = المواضيع والفئات والأهداف
    .mechanisms = الآليات الأخرى
    .cycles = من جولة إلى أخرى
    .pledges = التعهدات والمسائل الجديدة
    .caucus = المساحة المغلقة
    .indicators = مؤشرات الإجراءات وحقول SMART
    .links = الروابط الشخصية
    .versions = نسخ النتيجة
    .record = السجل سطرًا سطرًا
    .votes = أنواع التصويت وعتباته
    .paper = التقديرات على الورق
    .rooms = القاعات الفرعية
    .cards = البطاقات
receipts = ما آل إليه ما قلته
