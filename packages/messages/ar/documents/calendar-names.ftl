stages =
    .submission = مساهمات أصحاب المصلحة
    .national-report = التقرير الوطني
    .session = الاستعراض في الفريق العامل
    .adoption = اعتماد الوثيقة الختامية
    .mid-term = تقرير منتصف المدة
inCycle = { $what }، الجولة { $cycle }
expected = { $what } (موعد متوقَّع)
commitment = التزام: { $action }
hiddenCommitment = حلّ موعد أحد الالتزامات

hiddenWorkshop = حلقة عمل
