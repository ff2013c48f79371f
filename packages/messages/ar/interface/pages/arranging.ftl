lead = تُقيَّم التوصيات معًا في مجموعات بحسب الموضوع. افتح مجموعة لتقرأ وتكتب وتقول إلى أين وصل التنفيذ.
emptyFacilitator = استورد مصفوفة التوصيات، فتظهر مجموعة لكل موضوع.
emptyOther = تظهر هنا حين يستورد الميسّر المصفوفة.
anyPosition = أي موقف
anyLevel = أي تقدير
levelNone = لم يُحسم بعد
onlyDiffering = فقط حيث تختلف الآراء
clear = إزالة عوامل التصفية
noneFound = لا مجموعة توافق هذه التصفية
noneFoundText = أزل عوامل التصفية لترى المجموعات كلها من جديد.
mechanisms = آليات أخرى
arrange = ترتيب
arrangeDone = تم
arrangeHint = اختر مجموعات لدمجها، أو انقلها إلى الترتيب الذي ستُبحث به.
select = اختيار { $label }
selected =
    { $count ->
        [zero] لم تُختر أي مجموعة
        [one] اختيرت مجموعة واحدة
        [two] اختيرت مجموعتان
        [few] اختيرت { $count } مجموعات
        [many] اختيرت { $count } مجموعة
       *[other] اختيرت { $count } مجموعة
    }
rename = إعادة تسمية
renameNamed = إعادة تسمية { $label }
renameTitle = إعادة تسمية المجموعة
label = عنوان المجموعة
labelNeeded = أعطِ المجموعة عنوانًا.
renamed = العنوان الجديد: { $label }
moveUp = نقل { $label } إلى أعلى
moveDown = نقل { $label } إلى أسفل
moved = { $label }: الآن { $place } من { $all }
merge = دمج
mergeNeedsTwo = اختر مجموعتين مفتوحتين على الأقل لدمجهما.
mergeTitle =
    { $count ->
        [zero] دمج المجموعات؟
        [one] دمج مجموعة واحدة؟
        [two] دمج مجموعتين؟
        [few] دمج { $count } مجموعات؟
        [many] دمج { $count } مجموعة؟
       *[other] دمج { $count } مجموعة؟
    }
mergeInto = في أيّها؟
mergeWhat = ستضم { $label } عندئذ { $recommendations }.
mergeKeeps = ما كُتب في المجموعات الأخرى يبقى مقروءًا من المجموعة المدمجة. وتنتقل التقديرات مع توصياتها.
mergeUndo = يمكنك إخراج توصيات منها من جديد بزر «تقسيم».
mergeConfirm = دمج
merged = تم الدمج في { $label }. للتراجع افصل التوصيات من جديد.
split = تقسيم
splitNamed = تقسيم { $label }
splitTitle = تقسيم «{ $label }»
splitLead = تنتقل التوصيات التي تختارها إلى مجموعة جديدة. ويبقى النص المكتوب في القديمة، ويمكن قراءته من الجديدة.
splitChoose = أي التوصيات تنتقل؟
splitLabel = عنوان المجموعة الجديدة
splitNeedsSome = اختر توصية واحدة على الأقل، واترك واحدة على الأقل.
splitCount = تنتقل { $leaving } وتبقى { $staying }.
splitConfirm = تقسيم
splitDone = أُنشئت المجموعة { $label }. للتراجع ادمج الاثنتين.
orderChanged = غيّر شخص آخر الترتيب في هذه الأثناء، وها هو معروض من جديد.
