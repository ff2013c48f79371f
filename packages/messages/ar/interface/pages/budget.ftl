share = عدد الكلمات: { $words } من { $allowed }
shared = حد المساهمة { $limit } كلمة، موزعة على { $themes ->
        [zero] { $themes } مجموعة
        [one] مجموعة واحدة
        [two] مجموعتين
        [few] { $themes } مجموعات
        [many] { $themes } مجموعة
       *[other] { $themes } مجموعة
    }.
longer = أطول من حصته. اختصره، وإلا ضاق المجال على غيره.
noRoom = لا مجال لملخص: التقييمات والتوصيات تستنفد كلمات المساهمة كلها.
unknown = عدد الكلمات: { $words }
excess = مع المجموعات كلها تتجاوز المساهمة حدها البالغ { $limit } بهذا العدد من الكلمات: { $over }.
left =
    { $count ->
        [zero] عدد المجموعات التي لا ترد إلا في جدول: { $count }
        [one] عدد المجموعات التي لا ترد إلا في جدول: { $count }
        [two] عدد المجموعات التي لا ترد إلا في جدول: { $count }
        [few] عدد المجموعات التي لا ترد إلا في جدول: { $count }
        [many] عدد المجموعات التي لا ترد إلا في جدول: { $count }
       *[other] عدد المجموعات التي لا ترد إلا في جدول: { $count }
    }
shorten = ملخصات ينبغي اختصارها، الأطول أولاً
shortenBy = بمقدار { $words ->
        [zero] { $words } كلمة
        [one] كلمة واحدة
        [two] كلمتين
        [few] { $words } كلمات
        [many] { $words } كلمة
       *[other] { $words } كلمة
    }
more =
    { $count ->
        [zero] و{ $count } أخرى
        [one] و{ $count } أخرى
        [two] و{ $count } أخريان
        [few] و{ $count } أخرى
        [many] و{ $count } أخرى
       *[other] و{ $count } أخرى
    }
nothingToShorten = لا ملخص أطول من حصته. ارفع الحد، أو استبعد مجموعات.
