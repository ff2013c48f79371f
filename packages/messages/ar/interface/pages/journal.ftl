title = المحضر
lead = ما تقرّر في كل حلقة عمل، وسجل كل خطوة. لا يمكن تغيير شيء فيه أو إضافته أو حذفه دون أن يُلاحَظ.
empty = لم يُسجَّل شيء بعد
emptyText = يظهر هنا كل ما يحدث في هذه المشاورة فور حدوثه.
verify = التحقق من السلسلة
verifying = جارٍ التحقق…
verified =
    { $count ->
        [zero] السلسلة سليمة.
        [one] السلسلة سليمة: فُحص سطر واحد.
        [two] السلسلة سليمة: فُحص سطران.
        [few] السلسلة سليمة: فُحصت { $count } أسطر.
        [many] السلسلة سليمة: فُحص { $count } سطرًا.
       *[other] السلسلة سليمة: فُحص { $count } سطر.
    }
broken =
    .changed = غُيّر السطر { $place } بعد تسجيله.
    .missing = السطر { $place } مفقود، أو أُقحم سطر في موضعه.
    .cut-off = ينقطع السجل: كان السطر { $place } موجودًا ولم يعد.
head = بصمة السطر الأخير
rewritten = السجل مختلف عما رآه هذا الجهاز
rewrittenText = لم يعد السجل على الخادم يتضمن البصمة التي دوّنها هذا الجهاز. إما أن الخادم استُعيد من نسخة احتياطية، وإما أن السجل كُتب من جديد. اسأل مشغّل الخادم وأبلغ الآخرين: يمكن لأجهزتهم أن تؤكد ذلك.
notedHead = دوّن هذا الجهاز ({ $time }): السطر { $line }، { $hash }
headNow = على الخادم الآن: السطر { $line }، { $hash }
acceptRecord = أعرف السبب: تدوين السجل كما هو الآن
fingerprint = هل هذه البصمة في السجل؟
fingerprintHint = 64 حرفًا ورقمًا، كما طُبعت على وثيقة أو دُوّنت من قبل.
fingerprintWrong = تتكون البصمة من 64 رمزًا: أرقام وحروف من a إلى f.
findFingerprint = بحث
fingerprintFound = نعم: هي بصمة السطر { $line }.
fingerprintUnknown = لا: هذا السجل لا يتضمنها. إما أنها من مشاورة أخرى أو نُسخت خطأ، وإما أن السجل كُتب من جديد.
countersigned = عمليات الإغلاق المصدّق عليها
countersignedText = عند كل إغلاق توقّع أجهزة المشاركين البصمةَ بمفتاح لا يغادرها أبدًا. ومن يُعِد كتابة السجل لا يستطيع إنشاء هذه التوقيعات من جديد. وهي تبيّن عدد الأجهزة التي وقّعت، ولا تبيّن أبدًا أصحابها.
countersignedBy = السطر { $line }، { $time }: وقّعه { $devices ->
        [zero] { $devices } جهاز
        [one] جهاز واحد
        [two] جهازان
        [few] { $devices } أجهزة
        [many] { $devices } جهازًا
       *[other] { $devices } جهاز
    } من { $sides ->
        [zero] { $sides } فئة
        [one] فئة واحدة
        [two] فئتين
        [few] { $sides } فئات
        [many] { $sides } فئة
       *[other] { $sides } فئة
    }
ownKey = مفتاح هذا الجهاز
countersignaturesFile = التوقيعات في ملف
checkWithoutServer = التحقق من التوقيعات في صفحة لا تحتاج إلى خادم
lines =
    { $count ->
        [zero] لا أسطر
        [one] سطر واحد
        [two] سطران
        [few] { $count } أسطر
        [many] { $count } سطرًا
       *[other] { $count } سطر
    }
plenum = Plenum
someone = شخص ما
workshop = حلقة العمل
word = ملف Word
open = بصيغة OpenDocument
pdf = ملف PDF
noWorkshop = لم تبدأ أي حلقة عمل بعد: ما تقرّر حتى الآن وارد في السجل أدناه.
record = ملحق: السجل سطرًا سطرًا
recordLead = تشكّل الأسطر سلسلة، الأحدث أولًا.
correct = تصويب
correctTitle = تصويب السطر { $line }
correctExplain = لا يتغيّر السطر. ويصبح تصويبك سطرًا مستقلًا يقرؤه الجميع إلى جانبه، ولا يحل محله إلا تصويب آخر. لا تذكر أسماء: لا يمكن حذف سطر.
correctText = التصويب
correctConfirm = إضافة التصويب
correctNeeded = اكتب التصويب.
show = عرض
everything = الكل
filters =
    .workshop = حلقات العمل
    .cluster = المجموعات والتقديرات
    .poll = عمليات التصويت
    .other = المشاورة والأشخاص
quoted = «{ $text }»
events_consultation-created = أُنشئت المشاورة
events_consultation-configured = غُيّرت الإعدادات
events_consultation-closed = أُغلقت المشاورة
events_consultation-reopened = فُتحت المشاورة من جديد
events_loss-accepted = أعاد المشغّل تشغيل الخادم بعد فقدان بيانات محفوظة. التغييرات المحفوظة المفقودة في الخادم كله: { $commits }
events_person-admitted = قبول: { $person }
events_person-returned = عودة إلى الانتظار: { $person }
events_person-changed = الدور الجديد لـ { $person }: { $role }
events_person-removed = إزالة: { $person }
events_person-left = مغادرة: { $person }
events_person-muted = أُوقفت كتابة أحد الأشخاص
events_person-unmuted = يمكن لأحد الأشخاص الكتابة من جديد
events_person-erased = مُحيت البيانات الشخصية لأحد الأشخاص
events_people-confirmed = تأكيد من الميسِّر: { $people }
events_personal-links-created = أُنشئت روابط شخصية: { $links }
events_personal-links-revoked = أُلغيت روابط شخصية: { $links }
events_api-token-created = أُنشئ رمز وصول لواجهة البرمجة
events_api-token-revoked = أُلغي رمز وصول لواجهة البرمجة
events_webhook-added = أُضيف برنامج يُبلَّغ بالقيود الجديدة
events_webhook-removed = أُزيل برنامج يُبلَّغ بالقيود الجديدة
events_join-code-renewed = أُنشئ رمز انضمام جديد
events_positions-taken-back = جرى التراجع عن مواقف { $recommendations }
events_positions-stated =
    { $symbol ->
        [none] إدخال مواقف: { $recommendations }
       *[other] إدخال مواقف من { $symbol }: { $recommendations }
    }
events_matrix-imported = استيراد: { $recommendations ->
        [zero] لا توصيات
        [one] توصية واحدة
        [two] توصيتان
        [few] { $recommendations } توصيات
        [many] { $recommendations } توصية
       *[other] { $recommendations } توصية
    } في { $clusters ->
        [zero] { $clusters } مجموعة
        [one] مجموعة واحدة
        [two] مجموعتين
        [few] { $clusters } مجموعات
        [many] { $clusters } مجموعة
       *[other] { $clusters } مجموعة
    }
events_import-taken-back = جرى التراجع عن استيراد
events_term-changed = عُدّلت التسمية «{ $label }»
events_earlier-outcome-brought = استُوردت النتيجة السابقة «{ $title }»، وفيها { $recommendations }
events_earlier-outcome-taken-away = أُزيلت النتيجة السابقة «{ $title }»
events_continuity-said =
    { $confirmed ->
        [true] { $later } استمرار للتوصية { $earlier }
       *[false] { $later } ليست استمرارًا للتوصية { $earlier }
    }
events_mechanism-linked =
    { $status ->
        [confirmed] { $source } مرتبطة بـ { $number }
        [refused] { $source } غير مرتبطة بـ { $number }
       *[open] أُعيد فتح مسألة ارتباط { $source } بـ { $number }
    }
events_responsibilities-set =
    { $status ->
        [confirmed]
            { $part ->
                [lead] تقود { $institution } تنفيذ { $numbers }
               *[supporting] تدعم { $institution } تنفيذ { $numbers }
            }
        [refused] { $institution } غير مسؤولة عن { $numbers }
       *[open] أُعيد فتح مسألة مسؤولية { $institution } عن { $numbers }
    }
events_category-said = فئة الإجراء للتوصية { $number } هي «{ $category }»
events_addition-added = { $what }: أضيف إلى «{ $label }»: { $text }
events_addition-corrected = { $what }: أصبح النص: { $text }
events_addition-moved = { $what }: نُقل إلى «{ $label }»
events_addition-removed = { $what }: حُذف: { $text }
events_clusters-merged = { $others }: دُمجت في «{ $label }»
events_cluster-split = فُصلت «{ $label }» عن «{ $from }»
events_cluster-renamed = تغيّر اسم «{ $from }» إلى «{ $to }»
events_side-ratings-recorded =
    { $level ->
        [none] سحبت { $constituency } تقديرها للتوصيات { $numbers }
       *[other] تقدير { $constituency } للتوصيات { $numbers }: { $level }
    }
events_side-ratings-undone = أُلغي آخر تعديل لتقدير { $constituency } للتوصيات { $numbers }
events_side-rating-objected = اعترض أحد أعضاء { $constituency } على تقدير التوصيات { $numbers }
events_side-rating-objection-withdrawn = سحب أحد أعضاء { $constituency } اعتراضه على تقدير التوصيات { $numbers }
events_ratings-agreed =
    { $level ->
        [none] سُحب التقدير المتفق عليه للتوصيات { $numbers }
       *[other] التقدير المتفق عليه للتوصيات { $numbers }: { $level }
    }
events_alike-ratings-agreed = اتُّفق على التقديرات المتطابقة للتوصيات { $numbers }
events_ratings-opened = بدأت فترة تقدير: «{ $title }»، { $recommendations }
events_ratings-closed = أُغلقت فترة التقدير
events_ratings-reopened = فُتحت فترة التقدير من جديد، أو غُيّر موعد إغلاقها
events_ratings-entered = أُدخل باسم منظمة من { $file ->
        [true] ملفها
       *[false] ورقة
    }. التقديرات: { $ratings }؛ والصفوف التي لم تُقرأ: { $unread }
events_rating-sheet-taken-back = سُحبت تقديرات أُدخلت باسم منظمة. التقديرات: { $ratings }
events_ratings-revealed = كُشفت التقديرات: متطابقة في { $equal }، ومختلفة في { $differing }
events_cards-opened = طُلبت بطاقات: «{ $question }»
events_cards-revealed = كُشفت البطاقات. عدد البطاقات: { $cards }؛ عدد من كتبوا: { $writers }؛ والعدّ بالخمسات حيث لم تكن الفترة علنية
events_cards-discarded = أُلغيت فترة بطاقات، وحُذفت بطاقاتها دون أن يقرأها أحد
events_card-hidden = أُخفيت بطاقة
events_card-shown = أُظهرت بطاقة مخفية من جديد
events_card-group-renamed = غُيّر اسم مجموعة بطاقات من «{ $before }» إلى «{ $after }»
events_card-group-dissolved = حُلّت مجموعة بطاقات: «{ $name }»
events_comment-hidden = أُخفي تعليق
events_comment-shown = أُظهر تعليق مخفي من جديد
events_suggestion-decided =
    { $outcome ->
        [accepted] قُبل تعديل مقترح
        [partly] قُبل جزء من تعديل مقترح
       *[other] رُفض تعديل مقترح
    }
events_cards-voted = فُرز التصويت على البطاقات. عدد من صوّتوا: { $voters }؛ والعدّ بالخمسات حيث لم تكن الفترة علنية
events_cards-taken-over = نُسخت بطاقات إلى «{ $section }» من «{ $label }»، وعددها { $cards }
events_cards-given-back = أُزيلت بطاقات من النص من جديد، وعددها { $cards }
events_cluster-closed = أُغلقت «{ $label }»
events_text-corrected = صُحح خطأ طباعي في «{ $label }»: «{ $before }» أصبحت «{ $after }» ({ $reason })
events_cluster-reopened = فُتحت «{ $label }» من جديد
events_document-repaired = أُصلح نص «{ $label }»: أُزيلت العناصر التي لا يكتبها أي محرر، وعددها { $count }
events_version-kept = حُفظت النسخة { $number } من نص «{ $label }»
events_version-forgotten = حُذف محتوى النسخة { $number } من نص «{ $label }»
events_workshop-planned = خُطّط لحلقة العمل «{ $title }»
events_agenda-changed = غُيّر جدول الأعمال
events_workshop-started = بدأت حلقة العمل
events_item-started = بدأ البند «{ $title }»
events_item-finished = انتهى البند «{ $title }»
events_item-skipped = استُغني عن البند «{ $title }»
events_item-parked = أُجّل البند «{ $title }»: { $reason }
events_item-taken-up = استُؤنف البند «{ $title }»
events_details-changed = غُيّر الموعد أو المكان أو اللغات
events_step-moved = الانتقال إلى خطوة: { $step }
events_timer-started = شُغّل المؤقّت
events_timer-stopped = أُوقف المؤقّت
events_workshop-paused = توقفت حلقة العمل مؤقتًا
events_workshop-resumed = استُؤنفت حلقة العمل
events_hand-raised = طلب الكلمة: { $person }
events_hand-lowered = سحب طلب الكلمة: { $person }
events_speaker-called = أُعطيت الكلمة: { $person }
events_speaker-finished = انتهت كلمة: { $person }
events_notice-given = تنبيه للجميع: { $text }
events_hand-moved = تغيّر الترتيب في قائمة المتحدثين: { $person }
events_speaking-rules-set = غُيّرت قواعد أخذ الكلمة
events_hands-cleared = أُنهيت طلبات الكلمة
events_command-undone = جرى التراجع عن أمر
events_notice-withdrawn = أُزيل التنبيه
events_workshop-closed = أُغلقت حلقة العمل
events_runners-named =
    { $people ->
        [none] لا يدير حلقة العمل هذه الآن إلا الميسِّرون
       *[other] عُيّن لإدارة حلقة العمل هذه: { $people }
    }
events_help-called = طلب { $person } المساعدة
events_help-cleared = أُنهي طلب المساعدة
events_rooms-planned = خُطط لقاعات فرعية: { $rooms }
events_rooms-opened = فُتحت القاعات الفرعية
events_people-placed = وُزّع أشخاص على القاعات الفرعية: { $people }
events_rooms-extended = مُدّد وقت القاعات الفرعية
events_rooms-closed = أُغلقت القاعات الفرعية
events_poll-opened = بدأ تصويت في «{ $label }»: { $entitled }
events_trustees-named =
    { $constituencies ->
        [none] لم يعد للتصويت أمناء مفاتيح
       *[other] عُيّن أمناء مفاتيح لتصويت من: { $constituencies }
    }
events_trustee-accepted = وافق أمين المفتاح عن { $constituency } وأنشأ مفتاحًا
events_trustee-seconded =
    { $seconds ->
        [true] زُكّي أمين المفتاح عن { $constituency }
       *[false] سُحبت تزكية من أمين المفتاح عن { $constituency }
    }
events_poll-unsealing = انتهى التصويت. يفتح أمناء المفاتيح أوراق الاقتراع بالتناوب.
events_layer-removed = فتح أمين المفتاح عن { $constituency } طبقته من أوراق الاقتراع وخلطها وسلّمها
events_poll-closed = أُغلق التصويت. { $result }
events_poll-extended = أُجّلت نهاية التصويت إلى { $time }
events_poll-outcome-said =
    { $day ->
        [none] ذُكر ما يترتب على التصويت
       *[other] ذُكر ما يترتب على التصويت، والمراجعة في { $day }
    }
events_poll-words-changed = تغيّرت الكلمات المعروضة لاستطلاع سريع
events_poll-delegate-named = أصبح مندوب يصوّت باسم منظمة ({ $side })
events_poll-delegate-released = عاد التصويت باسم منظمة متاحًا لأي من أعضائها ({ $side })
events_poll-reminded = ذُكّر الجميع بالتصويت
events_poll-voided = أُعلن بطلان التصويت: { $reason }
events_commitment-adopted = أصبح الإجراء المعتمد التزامًا
events_commitment-followed-up = حُدّث التزام: { $status }
events_commitment-dated = حُدّد للالتزام تاريخ مراجعته: { $day }
events_commitment-withdrawn = سُحب التزام لأن تصويته أُعلن باطلًا: { $reason }
events_indicator-planned = حُدّدت طريقة قياس مؤشر
events_indicator-measured =
    { $corrects ->
        [true] صُحّحت قيمة مؤشر ({ $day })
       *[false] أُضيفت قيمة مؤشر ({ $day })
    }
events_progress-submitted =
    { $waits ->
        [true] أُرسل تقرير تقدم وينتظر إذن فئته
       *[false] أُرسل تقرير تقدم
    }
events_progress-shown = عُرض تقرير تقدم على الجميع ({ $side })
events_progress-returned = أُعيد تقرير تقدم مع سؤال
events_progress-answered =
    { $kind ->
        [shared] توافق فئة على تقرير تقدم ({ $side })
        [otherwise] ترى فئة تقرير تقدم على نحو مختلف ({ $side })
       *[asks-evidence] طُلبت أدلة بشأن تقرير تقدم ({ $side })
    }
events_reporting-opened = فُتحت فترة تقارير؛ المؤسسات المطلوب منها: { $institutions }، حتى { $day }
events_reporting-changed = عُدّلت فترة تقارير؛ المؤسسات المضافة: { $institutions }، حتى { $day }
events_reporting-closed = أُغلقت فترة تقارير
events_reporting-links-created = أُنشئت روابط للإبلاغ: { $links }
events_reporting-links-revoked = أُلغيت روابط للإبلاغ: { $links }

events_source-saved = أُضيف مصدر أو غُيِّر ({ $side })

events_source-removed = أُزيل مصدر ({ $side })

events_source-disputed =
    { $withdrawn ->
        [true] لم تعد فئة تعترض على مصدر ({ $side })
       *[false] اعتُرض على مصدر ({ $side })
    }
events_template-saved = غُيّر شكل الوثائق
events_outcome-frozen = ثُبِّتت النتيجة: النسخة { $version }
events_outcome-published = نُشرت النسخة { $version } من النتيجة
events_outcome-withdrawn = سُحب نشر النسخة { $version }
events_outcome-forgotten = حُذف محتوى النسخة { $version } من النتيجة
events_texts-held-back = نصوص حُجبت عن النشر في النسخة { $version }: { $count }
events_texts-released = نصوص لم تعد محجوبة في النسخة { $version }: { $count }
events_cluster-kept-private = استُبعدت من النشر: { $cluster }
events_cluster-made-public = لم تعد مستبعدة من النشر: { $cluster }
events_entry-corrected = تصويب للسطر { $entry }: { $text }
events_attendance-counted = الأجهزة المتصلة عند بدء البند: { $people }
events_minutes-exported = نُزّل محضر حلقة عمل بصيغة { $format }
events_outcome-exported = نُزّلت النتيجة بصيغة { $format }
events_outcome-imported = أُنشئت المشاورة من ملف نتيجة
tally = احتُسب مؤيدًا { $inFavour }، ومعارضًا { $against }، ولا هذا ولا ذاك { $neither }
unknownEvent = حدث: { $type }
unknownCluster = مجموعة
