lead = تُقيَّم التوصيات معًا في مجموعات. افتح مجموعة لتقرأها وتكتب وتعطي تقديرك لتنفيذها.
emptyFacilitator = استورد مصفوفة التوصيات، فتُرتَّب في مجموعات.
emptyOther = تظهر هنا حين يستورد الميسِّر المصفوفة.
anyPosition = أي موقف
anyLevel = أي تقدير
levelNone = لم يُحسم بعد
onlyDiffering = المختلف عليها فقط
moreFilters = مرشّحات أخرى
clear = إزالة عوامل التصفية
noneFound = لا توجد مجموعة مطابقة لعوامل التصفية
noneFoundText = أزل عوامل التصفية لعرض كل المجموعات من جديد.
mechanisms = آليات أخرى
responsibility = من المسؤول
arrange = ترتيب
arrangeDone = تم
arrangeHint = اختر مجموعات لدمجها، أو انقلها لتكون بالترتيب الذي ستعمل عليها به.
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
mergeInto = في أي مجموعة؟
mergeWhat = ستضم { $label } عندئذ { $recommendations }.
mergeKeeps = يبقى نص المجموعات الأخرى متاحًا للقراءة من المجموعة المدمجة. وتنتقل التقديرات مع توصياتها.
mergeUndo = يمكنك إخراج توصيات منها من جديد بزر «تقسيم».
mergeConfirm = دمج
merged = تم الدمج في { $label }. للتراجع افصل التوصيات من جديد.
split = تقسيم
splitNamed = تقسيم { $label }
splitTitle = تقسيم «{ $label }»
splitLead = تنتقل التوصيات التي تختارها إلى مجموعة جديدة. ويبقى النص في المجموعة القديمة، ويمكن قراءته من الجديدة.
splitChoose = ما التوصيات التي تنتقل؟
splitLabel = عنوان المجموعة الجديدة
splitNeedsSome = اختر توصية واحدة على الأقل، واترك واحدة على الأقل.
splitCount = عدد التوصيات التي تنتقل: { $leaving }، والتي تبقى: { $staying }.
splitConfirm = تقسيم
splitDone = أُنشئت المجموعة { $label }. للتراجع ادمج الاثنتين.
orderChanged = غيّر شخص آخر الترتيب. ترى الآن الترتيب الجديد.
