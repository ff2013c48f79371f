### What treaty bodies, special procedures and others recommend, beside the recommendations of the UPR.

title = Other mechanisms
lead = What treaty bodies, special procedures and others recommend. It is listed beside the UPR recommendations and never counted among them.

# $count (number)
count =
    { $count ->
        [one] { $count } recommendation
       *[other] { $count } recommendations
    }
empty = Nothing of other mechanisms yet
emptyText = Import an export of UHRI, or any table with a column that names the mechanism: its rows from other mechanisms are listed here.

kinds =
    .treaty-body = Treaty body
    .special-procedure = Special procedure
    .regional = Regional mechanism
    .other = Other mechanism
bodies =
    .CCPR = Human Rights Committee
    .CESCR = Committee on Economic, Social and Cultural Rights
    .CERD = Committee on the Elimination of Racial Discrimination
    .CEDAW = Committee on the Elimination of Discrimination against Women
    .CAT = Committee against Torture
    .SPT = Subcommittee on Prevention of Torture
    .CRC = Committee on the Rights of the Child
    .CMW = Committee on Migrant Workers
    .CRPD = Committee on the Rights of Persons with Disabilities
    .CED = Committee on Enforced Disappearances
unnamed = Mechanism not named

# $paragraph (text)
paragraph = para. { $paragraph }
mechanism = Mechanism
everyMechanism = All mechanisms
which = Show
shown =
    .all = All
    .suggested = With suggestions to decide
    .confirmed = Related to a recommendation of the UPR
    .alone = Related to none
noneShown = Nothing matches. Choose another mechanism, or show all.
beside = Related recommendations of the UPR
suggestedHint = Suggested because they share words. Nothing counts until a person confirms it.
suggested = Suggested
confirmed = Confirmed
refused = Rejected
confirm = Related
refuse = Not related

# $number (text)
# $source (text)
confirmNamed = Related: { $number } and { $source }

# $number (text)
# $source (text)
refuseNamed = Not related: { $number } and { $source }
ofCluster = What other mechanisms recommend
ofClusterNone = No recommendation of another mechanism is related to this cluster.

# $count (number)
byTheme =
    { $count ->
        [one] { $count } more under the same theme, as its source lists it
       *[other] { $count } more under the same themes, as their sources list them
    }
cited = Recommendations of other mechanisms that it responds to
citedBy = Commitments that respond to it

# $number (text)
said =
    .confirmed = { $number } is related to it.
    .refused = { $number } is not related to it.
link = Link by hand
linkTitle = Which UPR recommendation is it related to?
linkSearch = Words or number
linkHint = As in the UPR recommendation, for example: prisons, or 140.12.
linkNone = No recommendation contains all of these words. Try fewer, or another language.

# $source (text)
linkNamed = Link by hand: { $source }

# $count (number)
linkMore =
    { $count ->
        [one] { $count } more. Add a word to narrow it down.
       *[other] { $count } more. Add a word to narrow them down.
    }
toList = Everything from other mechanisms
inFile = Other mechanisms in this file
inFileText = These rows are not UPR recommendations. They are kept with their source in a separate list, and are not counted among the recommendations of the review.
take = Import them
takeToo = Import them too
onlyOthers = No row of this file is a UPR recommendation: the recommendations of the review do not change.

# $count (number)
newOnes =
    { $count ->
        [one] { $count } is new.
       *[other] { $count } are new.
    }

# $count (number)
changedOnes =
    { $count ->
        [one] { $count } has changed.
       *[other] { $count } have changed.
    }

# $count (number)
sameOnes =
    { $count ->
        [one] You already have { $count }.
       *[other] You already have { $count }.
    }
