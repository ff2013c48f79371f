titleOf = التعليقات على «{ $section }»
open =
    { $count ->
        [zero] لا تعليقات
        [one] تعليق واحد
        [two] تعليقان
        [few] { $count } تعليقات
        [many] { $count } تعليقًا
       *[other] { $count } تعليق
    }
marked = عليه تعليق
comment = تعليق
suggest = اقتراح تعديل
commentChosen = التعليق على النص المحدّد
chosen = النص المحدّد:
howTo = حدّد نصًا للتعليق عليه أو لاقتراح تعديل.
yourComment = تعليقك
yourWords = النص البديل
nothing = اتركه فارغًا لاقتراح حذف النص.
reason = السبب
send = إرسال
sendSuggestion = إرسال الاقتراح
letGo = تجاهل
sent = أُرسل
reply = رد
yourReply = ردّك
edit = تعديل
save = حفظ
cancel = إلغاء
remove = حذف
hide = إخفاء
show = إظهار من جديد
more = المزيد
resolve = تسوية
reopen = إعادة الفتح
resolved =
    { $count ->
        [zero] لا تعليقات مسوّاة
        [one] تعليق واحد سُوّي
        [two] تعليقان سُوّيا
        [few] { $count } تعليقات سُوّيت
        [many] { $count } تعليقًا سُوّيت
       *[other] { $count } تعليق سُوّيت
    }
isResolved = سُوّي
edited = عُدّل
deleted = حُذف.
hidden = مخفي
hiddenText = هذا التعليق مخفي.
gone = حُذف المقطع. وكان نصه:
moved = تغيّر المقطع منذ ذلك الحين. وكان نصه:
forgotten = لم يعد المقطع محفوظًا.
toWall = عرض على الشاشة
onWall = معروض على الشاشة
toPassage = إظهار في النص
suggestion = اقتراح
difference = ما الذي سيتغيّر
group =
    { $before ->
        [none] إضافة «{ $after }»
       *[other]
            { $after ->
                [none] حذف «{ $before }»
               *[other] «{ $before }» تصبح «{ $after }»
            }
    }
choose = التغييرات التي تُقبل
accept = قبول
acceptSome = قبول التغييرات المحدّدة
decline = رفض
outcomes =
    .accepted = مقبول
    .partly = مقبول جزئيًا
    .declined = مرفوض
accepted = أصبح الاقتراح في النص.
wordsChanged = تغيّر النص منذ ذلك الحين. لم تُجرِ أي تغيير: قارن من جديد.
cannotApply = لم يعد الاقتراح يناسب النص. يمكنك رفضه أو مناقشته.
noDifference = يتضمن النص هذه الكلمات بالفعل.
download = تنزيل التعليقات (CSV)
