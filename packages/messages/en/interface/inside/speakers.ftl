### The list of speakers.

kinds =
    .for = For
    .against = Against
    .question = Question
    .process = Point of process
what = What my hand is for
anything = To speak

# $time (text)
left = { $time } left

# $time (text)
over = over by { $time }

# $name (text)
moreOf = More for the hand of { $name }
first = To the top
up = Move up
down = Move down
lower = Lower the hand

# $name (text)
# $place (text)
moved = { $name } is number { $place } now
noLimit = No time limit

# $time (text)
each = { $time } for each speech
unheardFirst = Who has not spoken on the item goes first
changeRules = Change the rules for speakers
rules = Rules for speakers
limit = Time for each speech
limitHint = A clock on every screen. Nobody is cut off.
apply = Apply
budgets = Minutes left by side

# $minutes (number)
minutesLeft = { $minutes } min left
usedUp = used up
budget = Minutes for each side
budgetHint = For the whole workshop. What is left is shown to everyone; nobody is cut off.
noBudget = None
sameForEach = The same for each
