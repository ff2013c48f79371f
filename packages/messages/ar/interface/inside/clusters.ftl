title = التوصيات
empty = لا توجد توصيات بعد
toImport = استيراد التوصيات
search = البحث في العناوين
position = موقف الدولة
level = التقدير المتفق عليه
theme = الموضوع
anyTheme = أي موضوع
shown =
    { $count ->
        [zero] لا مجموعة معروضة
        [one] مجموعة واحدة معروضة
        [two] مجموعتان معروضتان
        [few] { $count } مجموعات معروضة
        [many] { $count } مجموعة معروضة
       *[other] { $count } مجموعة معروضة
    }
closed = مغلقة
legend = دليل الرموز

caucus = المساحة المغلقة لفئتك
sources = المصادر
