### كيف يُحكم على المؤشرات، في الصفحات والوثائق.

heading = المؤشرات
indicator = المؤشر
baseline = قيمة الأساس
target = الهدف
latest = أحدث قيمة
rule = القاعدة
states =
    .on-track = كما هو متوقع.
    .behind = متأخر.
    .not-judged = لم يُقيَّم.
notJudged =
    .no-baseline = لم تُحدَّد قيمة أساس بتاريخ.
    .no-target = لم يُحدَّد هدف بتاريخ.
    .no-direction = قيمة الأساس والهدف متساويان.
    .before-baseline = القيمة أقدم من قيمة الأساس.

expectations =
    .line =
        { $direction ->
            [at-most] المتوقع في { $day } هو { $expected } على الأكثر على خط مستقيم من { $from } إلى { $to }، والمبلَّغ عنه { $value }.
           *[at-least] المتوقع في { $day } هو { $expected } على الأقل على خط مستقيم من { $from } إلى { $to }، والمبلَّغ عنه { $value }.
        }
    .steps =
        { $direction ->
            [at-most] المتوقع في { $day } هو { $expected } على الأكثر بحسب آخر خطوة حلّ موعدها، من { $from } إلى { $to }، والمبلَّغ عنه { $value }.
           *[at-least] المتوقع في { $day } هو { $expected } على الأقل بحسب آخر خطوة حلّ موعدها، من { $from } إلى { $to }، والمبلَّغ عنه { $value }.
        }
    .target =
        { $direction ->
            [at-most] المتوقع في { $day } هو { $expected } على الأكثر، فقد حلّ موعد الهدف { $to } انطلاقًا من { $from }، والمبلَّغ عنه { $value }.
           *[at-least] المتوقع في { $day } هو { $expected } على الأقل، فقد حلّ موعد الهدف { $to } انطلاقًا من { $from }، والمبلَّغ عنه { $value }.
        }
