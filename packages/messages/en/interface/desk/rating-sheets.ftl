### Matrices that organisations filled in, and sheets of paper.

title = Files and paper sheets
lead = For organisations that rated in a Word or Excel matrix, or on paper. Others do not see these ratings before the reveal.
organisation = Organisation
organisationHint = Use the name its members use. Ratings they entered themselves are kept.
constituency = Constituency
file = Its matrix (Word, Excel or CSV)
read = Read the file
fileMissing = Choose a file first.

# $count (text)
readRows = Read ({ $count })

# $count (text)
unreadRows = Not read ({ $count })
unreadText = These rate nothing. Ask the organisation, and enter them below as for paper.

# $count (text)
empty = Empty rows: { $count }.
confirm = Use these ratings
discard = Discard

# $count (text)
confirmed = Rated: { $count }.

# $count (text)
leftToPeople = Kept as members of the organisation rated them: { $count }.
row = Row
number = Number
wording = In the file
level = Level
why = Why
cannotJudge = Cannot judge
regression = regression
problems =
    .no-level = no level can be read with certainty
    .several = it gives more than one level
    .contradicts = percentage and level contradict each other
    .qualified = the level is partly taken back
    .unsure = the level may be somebody else’s, or about something else
    .not-on-scale = this level is not on the scale
    .said-twice = two rows rate it differently
    .unknown = no recommendation has this number or text
    .not-in-round = it is not part of this round
notices =
    .regression-mentioned = a regression is mentioned, but not counted
    .text-differs = its text differs from ours
earlier =
    .people = already rated by its members: theirs is kept
    .sheet = replaces an earlier sheet
    .same = the same as before

# $count (text)
figures_title = Only figures ({ $count })
figures_lead = Say what they mean in this file. Nothing is guessed, and figures you leave out stay unread.
figures_arePercentages = Numbers without a sign are percentages in this file

# $figure (text)
# $count (text)
figures_means = { $figure } means (rows: { $count })
figures_notSaid = No meaning given
figures_sayLevel = A percentage gives the level in this file

# $level (text)
figures_from = { $level }: from … %
figures_wrongLimit = A number from 0 to 100.

# $read (text)
# $all (text)
figures_preview = Rows read this way: { $read } of { $all }.

# $figure (text)
# $level (text)
figures_meant = { $figure } means: { $level }

# $from (text)
# $level (text)
figures_meantFrom = From { $from }: { $level }
figures_inFile = Figures in this file were read as:
figures_apply = Apply
figures_pending = Press “Apply” first: the rows do not show your choice yet.
paper = Enter a paper sheet
print = Print paper sheets
paperHint = One line each: number, step, r for a regression, percentage, reason. For example 140.12, 3, r, 60 %. 0: cannot judge.

# $steps (text)
steps = Steps: { $steps }
enter = Enter
lines = Lines

# $count (text)
understood = Understood: { $count }.
entryProblems =
    .form = number, comma, step
    .unknown-number = not in this round
    .no-such-step = there is no such step
    .percentage = more than 100 %
    .twice = a second line for it

listTitle = Entered so far
kinds =
    .file = file
    .paper = paper
states =
    .draft = not confirmed
    .confirmed = counts
    .taken-back = withdrawn

# $read (text)
# $unread (text)
counts = { $read } read, { $unread } not read
compare = Compare sheets, and see their rows
compareTitle = Sheets side by side
compareLead = What each organisation says, in its own words. Nothing is added up or averaged: it is for them to settle what they see differently.

# $organisation (text)
rowsOf = Rows of { $organisation }

# $row (text)
rowOf = row { $row }

# $count (text)
differing = They differ ({ $count })
noneDiffer = These sheets differ on nothing.

# $count (text)
alike = They say the same ({ $count })

# $count (text)
single = Only one says something ({ $count })
nothingToCompare = Nothing to compare yet
nothingToCompareText = This needs two confirmed sheets that you can see: the ones you entered, and all others once a public round is revealed.
resume = Continue
takeBack = Withdraw
takenBack = The sheet was withdrawn.
unnamed = Without a name
