### What became of what a person rated and wrote: a list that only their own device can put together.

lead = What you rated, wrote on cards and suggested, and what came of it. Only this device knows this list. It keeps the list encrypted, and the server cannot make it.
exposed = Cards have no names, but this list says which are yours. Delete it if somebody could make you show it to them.
none = Nothing is kept here. This list has what you rate, write or suggest on this device, if the device is yours.
loading = Loading what everyone can read…
tryAgain = Try again
ratings = My ratings
cards = My cards
suggestions = My suggestions

# $level (text)
rated = You rated: { $level }
ratedNone = You rated it.

# $level (text)
agreed = Agreed: { $level }
agreedNone = Nothing is agreed yet.
same = This is how you rated it.
other = This differs from your rating.

# $level (text)
# $side (text)
reported = { $side } reports: { $level }
noCommitment = No commitment serves it yet.

# $number (text)
recommendation = Recommendation { $number }
cardOpen = The cards have not been revealed yet.
cardDiscarded = The cards were discarded unread.
cardGone = None of the revealed cards has this text. It may be hidden, or you wrote it differently at the end.

# $name (text)
cardGroup = Group: { $name }

# $section (text)
cardTaken = Copied into the text, section “{ $section }”
cardNotTaken = It has not been copied into a text yet.

# $outcome (text)
suggestion = Suggestion: { $outcome }
undecided = Not decided yet
forget = Delete this list from the device
forgetAsk = Delete this list?
forgetText = What you rated and wrote stays in the consultation. Nobody can make this list again, not even the server.
forgotten = The list was deleted
