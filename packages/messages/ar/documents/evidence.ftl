heading = المصادر
offeredBy = قدّمته
disputedBy = تعترض عليه
reportOn = تقرير عن

kinds =
    .law = قانون أو سياسة
    .statistic = إحصاءات
    .judgment = حكم قضائي
    .report = تقرير
    .news = أخبار
