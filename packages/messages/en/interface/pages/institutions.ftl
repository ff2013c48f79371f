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
leads = Leads
