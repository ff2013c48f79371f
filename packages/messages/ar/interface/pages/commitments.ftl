lead = الإجراءات المعتمدة، وإلى أين وصلت منذ اعتمادها.
empty = لا التزام بعد
toDecisions = إلى القرارات
emptyText = الإجراء الذي يعتمده تصويت يصبح التزامًا يُتابَع هنا.
statuses =
    .not-started = لم يبدأ
    .in-progress = قيد التنفيذ
    .done = أُنجز
    .dropped = صُرف النظر عنه
overdue = متأخر
overdueBy =
    .deadline = متأخر: انقضى الأجل
    .next-date = متأخر: فات الموعد التالي
withdrawn = سُحب
withdrawnText = أُعلن في { $date } بطلان التصويت الذي اعتمده، فلم يعد يُتابَع.
overdueCount =
    { $count ->
        [zero] لا متأخر
        [one] واحد متأخر
        [two] اثنان متأخران
        [few] { $count } متأخرة
        [many] { $count } متأخرًا
       *[other] { $count } متأخر
    }
count =
    { $count ->
        [zero] لا التزامات
        [one] التزام واحد
        [two] التزامان
        [few] { $count } التزامات
        [many] { $count } التزامًا
       *[other] { $count } التزام
    }
status = الحالة
evidence = الأدلة
evidenceHint = ما يُثبته: قانون أو تقرير أو رقم، وأين يوجد.
noEvidence = لم تُدوَّن أدلة بعد.
nextDate = الموعد التالي
nextDateHint = متى يُعاد النظر فيه.
noNextDate = لا موعد تاليًا
leadInstitution = المؤسسة القائدة
serves = يخدم
cites = يستجيب، من توصيات آليات أخرى، لـ
deadline = الأجل
update = تحديث
updateNamed = تحديث: { $action }
updated = حُدّث الالتزام.
adoptedOn = اعتُمد في { $date }
all = الكل
seeVote = عرض التصويت
institution = المؤسسة
allInstitutions = كل المؤسسات
noInstitution = لم تُذكر مؤسسة
leadNow = من يقود الآن
leadHint = من يقوده الآن. يبقى الإجراء كما اعتُمد.
leadAdopted = اعتُمد مع: { $lead }
indicators = المؤشرات
measured = ما تحقق
measuredFor = ما تحقق: { $indicator }
target =
    { $baseline ->
        [none]
            { $target ->
                [none] { $unit }
               *[other] إلى { $target }{ $unit ->
                    [none] { "" }
                   *[other] { " " }{ $unit }
                }
            }
       *[other]
            من { $baseline }{ $target ->
                [none] { "" }
               *[other] { " " }إلى { $target }
            }{ $unit ->
                    [none] { "" }
                   *[other] { " " }{ $unit }
                }
    }
notMeasured = لم يُقس بعد
links = روابط الأدلة
linksHint = عنوان في كل سطر، يبدأ بـ https:// أو http://.
linkWrong = هذا ليس عنوانًا على الويب: { $link }
opensElsewhere = يفتح موقعًا آخر
noUpdates = لا تحديث بعد
history =
    { $count ->
        [zero] السجل: لا تحديث
        [one] السجل: تحديث واحد
        [two] السجل: تحديثان
        [few] السجل: { $count } تحديثات
        [many] السجل: { $count } تحديثًا
       *[other] السجل: { $count } تحديث
    }
historyOf = السجل: { $action }
changedTo = { $field }: { $to }
before = من قبل: { $from }
nothing = لا شيء
undo = التراجع عن هذا التحديث
undone = أُلغي التحديث. يبقى كلاهما في السجل.
undoes = يلغي التحديث { $number }
by = من { $who }
fromElsewhere = ورد من ملف نتائج
noneMatch = لا التزام مطابقًا
noneMatchText = اختر مؤسسة أو حالة أخرى.
showAll = عرض الكل
shown = يُعرض { $shown } من { $all }
moreOnBoard =
    { $count ->
        [zero] لا التزامات أخرى على اللوحة
        [one] التزام آخر على اللوحة
        [two] التزامان آخران على اللوحة
        [few] { $count } التزامات أخرى على اللوحة
        [many] { $count } التزامًا آخر على اللوحة
       *[other] { $count } التزام آخر على اللوحة
    }
board = إلى لوحة المتابعة
updatedMeanwhile = أجرى شخص آخر تحديثًا في هذه الأثناء. لم يُفقد شيء مما كتبته: قارن ثم احفظ من جديد.
theirUpdates = تحديثات أجراها آخرون في هذه الأثناء
theirUpdatesText = ما كتبته باقٍ أدناه. احفظ ليحل محل ما كتبوه حيث غيّرتم الشيء نفسه؛ ويحتفظ السجل بالاثنين.
takeTheirs = اعتماد ما كتبوه
nothingChanged = لم يتغيّر شيء.
due = التزامات للنظر فيها
dueText = ما لم يُنجز بعد، وما حان موعده أولًا. يصبح كل منها بندًا مستقلًا.
addDue =
    { $count ->
        [zero] لا شيء حان موعده
        [one] إضافة ما يحين موعده خلال 30 يومًا
        [two] إضافة الاثنين اللذين يحين موعدهما خلال 30 يومًا
        [few] إضافة { $count } التي يحين موعدها خلال 30 يومًا
        [many] إضافة { $count } التي يحين موعدها خلال 30 يومًا
       *[other] إضافة { $count } التي يحين موعدها خلال 30 يومًا
    }
addNamed = إضافة: { $action }
noDue = كل ما لم يُنجز من الالتزامات مدرج في جدول الأعمال.
statusTitle = إلى أين وصلت الالتزامات
statusText = اعتُمدت من قبل في هذه المجموعة.
