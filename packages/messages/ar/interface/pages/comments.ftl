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
comment = علّق
suggest = اقترح كلمات أخرى
commentChosen = علّق على الكلمات المختارة
chosen = المختار:
howTo = اختر كلمات من النص للتعليق عليها أو لاقتراح غيرها.
yourComment = تعليقك
yourWords = ما ينبغي أن يحل محلها
nothing = اتركه فارغًا لاقتراح حذف هذه الكلمات.
reason = السبب
send = أرسل
sendSuggestion = أرسل الاقتراح
letGo = تخلَّ عنه
notSent = لم يُرسل بعد. إنه محفوظ على هذا الجهاز.
notSentHere = لم يُرسل بعد. إنه محفوظ على هذه الصفحة وحدها: لا تغلقها.
sent = أُرسل
reply = أجب
yourReply = إجابتك
edit = تعديل
save = حفظ
cancel = إلغاء
remove = حذف
hide = إخفاء
show = أظهر من جديد
more = المزيد
resolve = حُلّ
reopen = افتح من جديد
resolved =
    { $count ->
        [zero] لا شيء محلول
        [one] واحد محلول
        [two] اثنان محلولان
        [few] { $count } محلولة
        [many] { $count } محلولًا
       *[other] { $count } محلول
    }
isResolved = محلول
edited = عُدّل
deleted = حُذف.
hidden = مخفي
hiddenText = هذا التعليق مخفي.
gone = لم يعد المقطع موجودًا. كان يقول:
moved = تغيّر المقطع منذ ذلك الحين. كان يقول:
forgotten = لم يعد المقطع محفوظًا.
toWall = عرض على الشاشة
onWall = معروض على الشاشة
toPassage = أظهره في النص
suggestion = اقتراح
difference = ما الذي سيتغيّر
group =
    { $before ->
        [none] أضف «{ $after }»
       *[other]
            { $after ->
                [none] احذف «{ $before }»
               *[other] «{ $before }» تصبح «{ $after }»
            }
    }
choose = أي التغييرات تؤخذ
accept = اقبل
acceptSome = اقبل المختار
decline = ارفض
outcomes =
    .accepted = مقبول
    .partly = مقبول جزئيًا
    .declined = مرفوض
accepted = الاقتراح موجود في النص الآن.
wordsChanged = تغيّرت الكلمات في الأثناء. لم يوضع شيء في النص: انظر إلى الفرق من جديد.
cannotApply = لم يعد له مكان في النص. يمكن رفضه أو مناقشته.
noDifference = النص يقول ذلك بالفعل.
download = نزّل التعليقات (CSV)
