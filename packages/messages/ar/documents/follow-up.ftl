### What the public page of follow-up says.

title = المتابعة
whatBecame = المتابعة: ما آل إليه ما اعتُمد
lead = ما اعتُمد، وما أُنجز، ورأي كل فئة فيه، حتى يوم النشر.
withoutReports = لا تتضمن هذه النسخة المنشورة تقارير تقدم.
responsible = الجهة المسؤولة

recommendation =
    { $count ->
        [zero] التوصيات { $numbers }
        [one] التوصية { $numbers }
        [two] التوصيتان { $numbers }
        [few] التوصيات { $numbers }
        [many] التوصيات { $numbers }
       *[other] التوصيات { $numbers }
    }

updated = { $status } (آخر تحديث: { $day })
reports = تقارير التقدم
differ = ما تختلف الفئات بشأنه
themes = حسب الموضوع
institutions = حسب المؤسسة
all = الكل
changes = ما تغيّر بين نسخة منشورة وأخرى

changedIn = النسخة { $version }، نُشرت في { $day }
noChange = لم يتغير شيء في المتابعة.

added = التزام جديد: { $item }

moved = { $from } ← { $to }
newReport = تقرير جديد

more =
    { $count ->
        [zero] ولا شيء غيرها
        [one] وتغيير واحد آخر
        [two] وتغييران آخران
        [few] و{ $count } تغييرات أخرى
        [many] و{ $count } تغييرًا آخر
       *[other] و{ $count } تغيير آخر
    }

changed =
    { $count ->
        [zero] لم يتغير شيء في المتابعة منذ النسخة { $version }.
        [one] تغيير واحد في المتابعة منذ النسخة { $version }.
        [two] تغييران في المتابعة منذ النسخة { $version }.
        [few] { $count } تغييرات في المتابعة منذ النسخة { $version }.
        [many] { $count } تغييرًا في المتابعة منذ النسخة { $version }.
       *[other] { $count } تغيير في المتابعة منذ النسخة { $version }.
    }

page = الصفحة { $page } من { $of }
previous = الصفحة السابقة
next = الصفحة التالية
pages = الصفحات
outcome = النتيجة الكاملة
feeds = لمتابعة النسخ المنشورة الجديدة في قارئ موجزات:
embed = للمواقع الأخرى
readOn = قراءة المتابعة كاملة
nothing = لا شيء مسجّل هنا.
