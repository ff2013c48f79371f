spokenIn = اللغات المستخدمة: { $names }.
interpretedIn = الترجمة الشفوية: { $names }.
starts = تبدأ { $when }
at = في { $when }
joinCall = الانضمام إلى المكالمة
calendar = ملف التقويم
calendarWithCall = ملف التقويم مع المكالمة
print = جدول الأعمال للطباعة
printNow = طباعة

presumed = نحو { $time } (المقرر { $planned })
held = { $from }–{ $to }
since = { $from } – نحو { $to }
onTime = في الموعد
behind =
    { $count ->
        [zero] تأخر { $count } دقيقة
        [one] تأخر دقيقة واحدة
        [two] تأخر دقيقتان
        [few] تأخر { $count } دقائق
        [many] تأخر { $count } دقيقة
       *[other] تأخر { $count } دقيقة
    }
ahead =
    { $count ->
        [zero] تقدّم { $count } دقيقة
        [one] تقدّم دقيقة واحدة
        [two] تقدّم دقيقتان
        [few] تقدّم { $count } دقائق
        [many] تقدّم { $count } دقيقة
       *[other] تقدّم { $count } دقيقة
    }
endsAt = تنتهي في { $time }
endsAbout = تنتهي نحو { $time }، والمقرر { $planned }
cutBefore = ليبدأ «{ $title }» في { $time } يلزم توفير { $minutes ->
        [zero] { $minutes } دقيقة
        [one] دقيقة واحدة
        [two] دقيقتين
        [few] { $minutes } دقائق
        [many] { $minutes } دقيقة
       *[other] { $minutes } دقيقة
    }.
cutToEnd = للانتهاء في { $time } يلزم توفير { $minutes ->
        [zero] { $minutes } دقيقة
        [one] دقيقة واحدة
        [two] دقيقتين
        [few] { $minutes } دقائق
        [many] { $minutes } دقيقة
       *[other] { $minutes } دقيقة
    }.
enough = يكفي الاستغناء عن «{ $title }».

kinds =
    .cluster = مجموعة
    .free = بند حر
    .break = استراحة
stepMinutes = دقائق كل خطوة

parked = مؤجّل: { $reason }
