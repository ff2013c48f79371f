lead = الإجراءات المعتمدة والتقدم المحرز فيها منذ اعتمادها.
empty = لا توجد التزامات بعد
toDecisions = إلى القرارات
emptyText = كل إجراء يعتمده تصويت يصبح التزامًا يُتابَع هنا.
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
serves = التوصيات المعنية
cites = يستجيب أيضًا لـ (آليات أخرى)
deadline = الأجل
update = تحديث
updateNamed = تحديث: { $action }
updated = حُدّث الالتزام.
adoptedOn = اعتُمد في { $date }
all = الكل
seeVote = عرض التصويت
institutions = المؤسسات
institution = المؤسسة
allInstitutions = كل المؤسسات
noInstitution = لم تُذكر مؤسسة
leadNow = المؤسسة القائدة الآن
leadHint = المؤسسة التي تقود تنفيذه الآن. ولا يتغيّر الإجراء المعتمد نفسه.
leadAdopted = المؤسسة القائدة عند الاعتماد: { $lead }
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
valueDate = تاريخ القيم
valueDateHint = اليوم الذي تتعلق به هذه القيم.
valueWrong = أدخل عددًا، مثل 48 أو 48.5. واكتب 1,125 هكذا: 1125 أو 1.1250، وما عدا ذلك في الأدلة.
seeIndicators = عرض جميع القيم والأهداف

latestValue = آخر قيمة: { $values }.
notMeasured = لم يُقس بعد
links = روابط الأدلة
linksHint = عنوان في كل سطر، يبدأ بـ https:// أو http://.
linkWrong = هذا ليس عنوانًا على الويب: { $link }
opensElsewhere = يفتح موقعًا آخر
noUpdates = لم يُحدَّث بعد
history =
    { $count ->
        [zero] السجل الزمني: لا تحديثات
        [one] السجل الزمني: تحديث واحد
        [two] السجل الزمني: تحديثان
        [few] السجل الزمني: { $count } تحديثات
        [many] السجل الزمني: { $count } تحديثًا
       *[other] السجل الزمني: { $count } تحديث
    }
historyOf = السجل الزمني: { $action }
changedTo = { $field }: { $to }
before = من قبل: { $from }
nothing = لا شيء
undo = التراجع عن هذا التحديث
undone = تم التراجع عن التحديث. ويبيّن السجل الزمني كليهما.
undoes = يتراجع عن التحديث { $number }
by = من { $who }
fromElsewhere = مستورد من ملف نتيجة
noneMatch = لا يوجد التزام مطابق
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
updatedMeanwhile = أجرى شخص آخر تحديثًا هنا في هذه الأثناء. لم يُفقد شيء مما كتبته: قارن ثم احفظ من جديد.
theirUpdates = تحديثات أجراها آخرون في هذه الأثناء
theirUpdatesText = ما كتبته باقٍ أدناه. احفظ ليحل محل ما كتبه الآخرون حيث عُدّل الشيء نفسه. ويحتفظ السجل الزمني بالاثنين.
takeTheirs = اعتماد ما كتبوه
nothingChanged = لم يتغيّر شيء.
due = التزامات للنظر فيها
dueText = ما لم يُنجز بعد، مرتبًا بحسب قرب الموعد. ويصبح كل منها بندًا مستقلًا.
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
noDue = كل الالتزامات التي لم تُنجز بعد مدرجة في جدول الأعمال.
statusTitle = حالة الالتزامات
statusText = اعتُمدت من قبل بشأن هذه المجموعة.
