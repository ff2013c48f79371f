### A recommendation as it was received: what stands beside its text wherever it is read.

states = Recommended by
statesNone = Recommending States not given in the source
themes = Themes
groups = Groups of persons
sdgs = Sustainable Development Goals

# $position (text)
asPrinted = As printed: { $position }

# $source (text)
positionFrom = Position taken from { $source }
openAll = Open all
closeAll = Close all
withdrawn = Withdrawn
withdrawnText = A later list no longer contains this recommendation.

# $cycle (text)
cycle = Cycle { $cycle }
category = Action category

# $number (text)
categoryOf = Action category of { $number }
categoryUnknown = None
categories_1 = 1 · asks or shares
categories_2 = 2 · continues
categories_3 = 3 · considers
categories_4 = 4 · general action
categories_5 = 5 · specific action
suggested = suggested from the first verb

# $number (text)
# $cycle (text)
continues = Continues { $number } ({ $cycle })

# $level (text)
then = then assessed: { $level }
notAgreed = no agreed rating

# $title (text)
# $date (text)
accordingTo = according to “{ $title }”, { $date }
headings =
    .recommendation = Recommendations
    .pledge = Voluntary pledges
    .matter = New matters
notes =
    .pledge = Where and when it was made
    .matter = Why it was added
claimTitle = The State’s own view
claims =
    .implemented = already implemented
    .in-process = in the process of implementation
    .implemented-or-in-process = already implemented or in the process of implementation
claimNote = its claim, not the assessment

# $label (text)
printed = As printed: { $label }
linked = linked here by theme
