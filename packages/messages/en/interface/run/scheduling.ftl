### When and where a workshop is, as it is planned, and items that are moved or set aside.

details = Date, place and languages
date = Date
time = Begins at
zone = Time zone
zoneHint = The time zone of the workshop’s place: everyone sees its local time.
dateWrong = Give a date and a time, or neither.
place = Place
placeHint = For example: Hall B
spoken = Languages spoken
spokenHint = The languages of the workshop, including sign languages. Type a few letters and choose.
interpreted = Interpretation offered
interpretedHint = Into these languages, including sign languages. It says what the workshop offers, and nothing about any person.
languageUnknown = Unknown language. Choose one from the list.

# $name (text)
removeLanguage = { $name }: remove
callLink = Link to the call
callLinkHint = Only people who were let in see it. It does not appear in exports, in minutes or on the public page.
callLinkWrong = Enter an address that begins with https://
saveDetails = Save
detailsSaved = Date, place and languages are saved.
addBreak = Add a break
breakTitle = Break
notBefore = Not before

# $minutes (text)
stepsTake = The steps take { $minutes } min.

# $title (text)
more = More for { $title }
duplicate = Duplicate
toTop = To the top
toEnd = To the end
moveTo = Move to place
drag = Drag to move
skip = Leave it out
park = Park it …
takeUp = Resume it

# $title (text)
parkTitle = Park “{ $title }”
parkText = It stays on the agenda with the reason, and is skipped until somebody resumes it.
parkReason = Reason
parkNeeded = Say why, in a few words.
parkConfirm = Park it
