heading = المصادر
offeredBy = الجهة المقدِّمة:
disputedBy = الجهة المعترضة:
reportOn = تقرير عن
valueOf = قيمة المؤشر

quoted = «{ $quote }»

kinds =
    .law = قانون أو سياسة
    .statistic = إحصاءات
    .judgment = حكم قضائي
    .report = تقرير
    .news = أخبار
