### What stands beside an action while it is written. Loaded when someone writes one.

title = Is it SMART?
lead = What a reader will ask. You can go on without it, and say why you see it differently.
unknownLanguage = Wording is checked in English, French, Arabic and Spanish. For this text only the fields are checked.

# $label (text)
category = Its verb asks for: { $label }
noCategory = It does not begin with a known verb.
categories_1 = little (to share, to seek)
categories_2 = continuing as now
categories_3 = thought (to consider, to study)
categories_4 = something general
categories_5 = an act
verbs = Verbs that ask for an act
verbGroups =
    .law = Law
    .bodies = Bodies and money
    .people = People
    .facts = Facts

# $verb (text)
verbUsed = It now begins with “{ $verb }”
notNow = This text cannot be changed now.
fine = no remarks

# $said (text or none)
findings =
    .too-short = It is too short to say what should be done. Name the measure and what it is about.
    .no-verb = It does not begin with what should be done. Begin with a verb: adopt, amend, train, publish…
    .asks-little = “{ $said }” asks for little. Say what should be different afterwards.
    .asks-to-continue = “{ $said }” asks for what happens already. Say what should be done in addition.
    .asks-for-thought = “{ $said }” asks for thought, not for an act. Say what should be done: adopt, amend, train…
    .general-verb = “{ $said }” can mean anything. Say by which act: a law, a post, a sum, a number.
    .vague-words = “{ $said }” does not say which. Name them.
    .several-acts = A second measure begins with “{ $said }”. Make it a separate action, so that each can be followed up.
    .no-indicator = Nobody could tell whether it was done. Tick an indicator with its value now and its target.
    .no-addressee = It names nobody. Name the institution that leads.
    .wide-addressee = It asks everyone, and so nobody. Name one ministry, court or agency.
    .passive = “{ $said }” does not say by whom. Name the institution that does it.
    .serves-nothing = It serves no recommendation. Tick those it helps to implement.
    .no-deadline = It has no date. Say by when it should be done.
    .haste = { $said ->
            [none] Urgency is not a deadline.
           *[other] “{ $said }” is not a deadline.
        } Say a day, a month or a year.
    .vague-deadline = Nobody can tell from this deadline when it is late. Say a day, a month or a year.
    .past-deadline = { $said ->
            [none] The deadline
           *[other] “{ $said }”
        } has passed. Give a date in the future.

# $holds (boolean)
# $reason (text)
says = By hand: { $holds ->
        [true] yes
       *[false] no
    } – { $reason }

# $label (text)
sayOtherwise = { $label }: mark by hand
otherwise = Mark by hand

# $holds (boolean)
reason =
    { $holds ->
        [true] Why it is met all the same
       *[false] Why it is not met
    }
reasonHint = Everyone who reads the draft sees it. It is not put to the vote and not published. No names.
reasonNeeded = Say why.
tick = Tick it
untick = Remove the tick
cancel = Cancel
takeBack = Undo

# $label (text)
takeBackNamed = { $label }: remove the mark set by hand
preview = As a recommendation

# $day (text)
by = by { $day }

# $lead (text)
addressee = Addressee: { $lead }.

# $indicator (text)
measured = Indicator: { $indicator }.

# Of the section on what remains.
narrative_title = Could it be followed up?
narrative_lead = What a reader will ask about each line. You can go on without it.

# $count (number)
narrative_more = and { $count ->
        [one] { $count } more line
       *[other] { $count } more lines
    }

# Where actions are decided on, and where the item is closed.
notYet_title = Not SMART yet
notYet_lead = You can decide on them as they are. The people who follow them up will ask for what is missing.

# $letters (text)
notYet_lacks = Missing: { $letters }
usualAddressees =
    .item1 = Ministry of Justice
    .item2 = Ministry of the Interior
    .item3 = Ministry of Foreign Affairs
    .item4 = Ministry of Health
    .item5 = Ministry of Education
    .item6 = Ministry of Labour and Social Affairs
    .item7 = Ministry of Finance
    .item8 = Parliament
    .item9 = Public Prosecutor’s Office
    .item10 = National statistical office
    .item11 = National mechanism for reporting and follow-up
