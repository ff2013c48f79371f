### Institutions that are responsible, and for what.

title = Institutions
lead = Who is responsible for what was recommended and adopted. Each institution counts as one, whichever of its names people write.
empty = No institution is listed yet
emptyText = List the institutions that can be responsible. People then choose them as leads, and you see what each of them owes.
institution = Institution
name = Name
nameNeeded = Give the institution a name.
nameTaken = Another institution on the list has one of these names.
short = Short name
otherNames = Other names
otherNamesHint = One per line: names in other languages, and other spellings. For example: fr: Ministère de la Justice
kind = Kind
noKind = Not stated
kinds =
    .ministry = Ministry
    .agency = Agency
    .parliament = Parliament
    .court = Court
    .local = Local authority
    .nhri = National human rights institution
    .organisation = Organisation
    .un = United Nations
    .donor = Donor
parent = Part of
noParent = None
focal = Contact
focalHint = A function, such as “Human rights focal point”. Do not give a person’s name.
add = Add an institution
addTitle = Add an institution
edit = Edit

# $name (text)
editNamed = Edit: { $name }
editTitle = Edit the institution
join = Another name of
joinHint = Both become one institution. All names are kept.
noJoin = An institution of its own
remove = Remove from the list

# $name (text)
added = { $name } was added to the list.

# $name (text)
saved = { $name } was changed.

# $name (text)
removed = { $name } was removed from the list.

# $name (text)
# $other (text)
joined = { $name } is now another name of { $other }.

# $name (text)
unlisted = “{ $name }” is not on the list of institutions.
unlistedTitle = Names that are not on the list
unlistedText = People wrote these names as leads of actions or commitments. Add each to the list, or say which institution it means.

# $name (text)
addNamed = Add to the list: { $name }
addToList = Add to the list

# $name (text)
joinNamed = Another name: { $name }
joinTo = Another name

# $name (text)
joinTitle = Which institution is “{ $name }”?
chooseOne = Choose an institution.
open = Open commitments
overdue = Overdue

responsibility = Who is responsible
responsibilityLead = Which institution leads and which ones support each recommendation. Suggestions do not count until a person confirms them.
responsibilityEmpty = List the institutions first. Then say who is responsible for what.
toList = To the list of institutions
show = Show
shown =
    .all = All recommendations
    .none = Without a lead
    .leadOnly = With a lead only
    .suggested = With suggestions to decide
anyInstitution = Any institution
cluster = Cluster
anyCluster = All clusters
theme = Theme
anyTheme = All themes
looks =
    .list = By recommendation
    .clusters = By cluster
    .themes = By theme
    .grid = Grid
look = View
otherMechanisms = Other mechanisms
order = Order by
noTheme = Without a theme
gap = Missing
gaps =
    .no-lead = No lead
    .lead-suggested = Lead only suggested
    .lead-only = No support

# $lead (text)
# $supporting (text)
legend = { $lead } lead, { $supporting } supporting. A question mark in a dashed frame: only suggested.

# $count (number)
recommendations =
    { $count ->
        [one] { $count } recommendation
       *[other] { $count } recommendations
    }

# $count (number)
withoutLead =
    { $count ->
        [one] { $count } without a lead
       *[other] { $count } without a lead
    }
nothingShown = Nothing matches. Choose another institution, cluster or theme.
recommendation = Recommendation
parts =
    .lead = Lead
    .supporting = Supporting
noLead = Nobody yet
suggested = Suggested
reasons =
    .commitment = named by a commitment
    .draft = named by a drafted action
    .list = named by an imported list
    .subject = leads most others on this

# What is counted for the suggestion “leads most others on this”.
# $leads (number)
# $led (number)
likeCluster = Leads { $leads } of the { $led } recommendations of this cluster that have a lead: more than half.

# $leads (number)
# $led (number)
# $theme (text)
likeTheme = Leads { $leads } of the { $led } recommendations of the theme “{ $theme }” that have a lead: more than half.
confirm = Confirm

# $institution (text)
# $number (text)
confirmNamed = Confirm: { $institution }, { $number }
refuse = Reject

# $institution (text)
# $number (text)
refuseNamed = Reject: { $institution }, { $number }
takeAway = Remove

# $institution (text)
# $number (text)
takeAwayNamed = Remove: { $institution }, { $number }
choose = Choose

# $number (text)
chooseNamed = Choose: { $number }

# $number (text)
chooseTitle = Who is responsible for { $number }?
part = Part

# $count (number)
confirmAll =
    { $count ->
        [one] Confirm { $count } suggestion
       *[other] Confirm { $count } suggestions
    }

# $count (number)
# $cluster (text)
confirmAllNamed =
    { $count ->
        [one] Confirm { $count } suggestion: { $cluster }
       *[other] Confirm { $count } suggestions: { $cluster }
    }

# $institution (text)
# $number (text)
set =
    .confirmed = { $institution } is responsible for { $number }.
    .refused = { $institution } is not responsible for { $number }.
    .open = { $institution } is no longer responsible for { $number }.

# $count (number)
confirmedAll =
    { $count ->
        [one] { $count } suggestion was confirmed.
       *[other] { $count } suggestions were confirmed.
    }

# $institution (text)
# $count (text)
counted = { $institution } ({ $count })

owes = What it owes
owesNothing = Nothing of its commitments is still to be done.
byWhen = By when
noDate = No date
ofRecommendations = Recommendations
ofRecommendationsNone = It is not responsible for any recommendation yet.
review = Review

# $cycle (number)
cycle = Cycle { $cycle }
noAction = No action adopted yet
unknown = This institution is not on the list any more.
removedMeanwhile = Somebody has removed this institution from the list, or joined it with another. Nothing was saved. What you wrote is still here: copy what you need.

# $theirs (text)
bothChanged = Somebody else has changed this institution in the meantime. Nothing was saved. They saved: { $theirs }. Save again to replace that with yours.

# $field (text)
# $value (text)
fieldIs = { $field }: { $value }
