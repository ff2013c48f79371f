heading = المنهجية ومسار المشاورة
workshops = حلقات العمل التي عُقدت ({ $count }): { COMMAS($days) }.
manyWorkshops = حلقات العمل التي عُقدت ({ $count })، من { $first } إلى { $last }.
attendance = وفي { $day } بلغ عدد المشاركين في آن واحد { $people } على الأكثر ({ SEMICOLONS($sides) }).
attended = { $side }: { $people }
counting = ولا تشمل هذه الأرقام من شاركوا بلا جهاز، وتُحسب الفئات التي تقل عن خمسة أشخاص مع غيرها.
languages =
    اللغات المستخدمة{ $days ->
        [none] { "" }
       *[other] { " " }({ COMMAS($days) })
    }: { $spoken ->
        [none] { $interpreted ->
                [none] { "" }
               *[other] الترجمة الشفوية المتاحة: { COMMAS($interpreted) }
            }
       *[other] { COMMAS($spoken) }{ $interpreted ->
                [none] { "" }
               *[other] ؛ الترجمة الشفوية المتاحة: { COMMAS($interpreted) }
            }
    }.
absent = ولم يشارك أحد عن الفئات التالية: { COMMAS($sides) }.

# without $which
rounds = قبل مناقشة التوصيات قدّر المشاركون مستوى تنفيذها دون أن يطّلع أحد على تقدير غيره (عدد فترات التقدير: { $count }، منها غير علنية: { $confidential })، ثم عُرضت النتائج على الجميع في آن واحد.
threshold = واعتُبر التقدير الصادر عن ثلثي أعضاء الفئة على الأقل رأي تلك الفئة.
confidence = وفي فترات التقدير غير العلنية لم يُعرض أي رقم يخص أقل من خمسة أشخاص.
agreement = الحالات التي اتفقت فيها تقديرات الفئات: { $equal }، والحالات التي اختلفت فيها ونوقشت: { $differing }.
votes = الإجراءات التي طُرحت للتصويت: { $actions } ({ COMMAS($kinds) })، والتي اعتُمدت: { $adopted }. وحُددت قاعدة كل تصويت قبل بدئه.
otherVotes = تصويتات أخرى على { COMMAS($on) }: { $count } ({ COMMAS($kinds) }).
kinds =
    .open = تصويت علني: { $count }
    .confidential = تصويت غير علني: { $count }
    .secret = تصويت سري: { $count }
tables =
    .attendance = عدد المشاركين في آن واحد على الأكثر
    .sides = مشاركة الفئات
    .ratings = التقديرات السابقة للمناقشة، بقدر ما تُذكر بحسب الفئة
    .ballots = أوراق الاقتراع، بقدر ما تُذكر بحسب الفئة
    .day = حلقة العمل
    .side = الفئة
    .turns = عدد المداخلات
    .minutes = الدقائق
    .words = الكلمات الواردة في النصوص
    .count = العدد
