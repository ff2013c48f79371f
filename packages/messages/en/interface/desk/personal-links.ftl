### Personal one-time links: made by list, printed, seen, revoked.

title = Personal links
lead = Each link lets one person in, once, without the lobby, and confirms them for secret votes.
create = Create links
how = How?
byList = From a list
byListHint = One person or organisation per line, pasted or typed.
byNumber = A number of links without names
byNumberHint = Hand them out as you like; nobody knows who has which one.
list = Names or organisations
listHint = One per line. You can add the constituency after a semicolon or in the next column of a table.
number = How many
constituency = Constituency
constituencyHint = For lines without one.
role = Role
choose = Choose a constituency.
listEmpty = Enter at least one name.

# $lines (text)
unclear = These lines name a constituency that is not in this consultation: { $lines }
tooMany = At most 500 at once.

# $count (number)
made =
    { $count ->
        [one] { $count } link made
       *[other] { $count } links made
    }
once = Print or copy them now: the codes are shown only here, once. Plenum keeps no copy of them.
sheet = Sheet to cut up
copyAll = Copy as a table
done = I have saved them

# $label (text)
stripFor = For { $label }

# $address (text)
stripHow = Scan the square or open { $address } and enter the code. It works once, for one person. Keep it to yourself.
all = All links
none = There are no personal links yet
noneText = Create them from a list, print the sheet, and give each person their link.

# $unused (text)
# $used (text)
counts = Unused: { $unused } · Used: { $used }
whoHidden = You see whether a link was used, but not by whom, so that pseudonyms stay pseudonyms.
label = Made for
noLabel = Without a name
state = State
states =
    .unused = Unused
    .used = Used
    .revoked = Revoked
revoke = Revoke

# $label (text)
revokeNamed = Revoke the link: { $label }
revokeAll = Revoke all unused links
revokeTitle = Revoke all unused links?
revokeText = Nobody can join with them any more. People who have joined stay.

# $count (number)
revoked =
    { $count ->
        [one] { $count } link revoked
       *[other] { $count } links revoked
    }
