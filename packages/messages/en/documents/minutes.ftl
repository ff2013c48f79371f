### What minutes say by themselves.

kind = Minutes of a workshop
contents = Contents
page =
    .before = Page{ " " }
    .between = { " " }of{ " " }

# $day (text)
# $time (text)
# $lines (number)
edition = As the record stood on { $day } at { $time }, at line { $lines }. For those who took part: not for publication
frame = The workshop
consultation = Consultation
date = Date
place = Place
spoken = Languages spoken
interpreted = Interpretation
time = Time
zone = Times are those of
notEnded = The workshop has not ended yet.
neverBegun = The workshop did not take place.
attendance = Attendance by side
attendanceNote = People who followed on a device when an item began. Facilitators belong to no side; people without a device are not counted. Sides of fewer than five people are combined with others.
noAttendance = The record has no count of the people present.
item = Item
atItem = When it began
total = Together

# $sides (text)
absent = Nobody from these sides had joined the consultation by then: { $sides }.
floor = Speaking time by side
side = Side
turns = Turns
minutes = Minutes
items = Items in order
noItems = No item was taken up.

# $spans (text)
# $minutes (number)
times =
    { $spans } ({ $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    })
read = Read
notes = Notes
nothingDecided = Nothing was decided on this item.
notTakenUp = Not taken up

# $title (text)
skipped = { $title }: left out.

# $title (text)
# $reason (text)
parked = { $title }: put off. { $reason }
outside = Outside the items

# An entry of the record: its time and its number.
# $time (text)
# $place (number)
entry = { $time } (line { $place })

# $day (text)
# $time (text)
# $place (number)
correctedBy = Correction of { $day }, { $time } (line { $place })
corrections = Corrections
correctionsNote = A correction is an entry of its own. What it corrects stays as it was recorded.

# $place (number)
# $text (text)
correction = Of line { $place }: { $text }

# $from (text)
# $to (text or none)
pause =
    { $to ->
        [none] Pause from { $from } on
       *[other] Pause from { $from } to { $to }
    }

# $time (text)
# $text (text)
# $until (text or none)
notice =
    { $until ->
        [none] { $time } Notice: { $text }
       *[other] { $time } Notice until { $until }: { $text }
    }

# $side (text)
# $numbers (text)
# $level (text)
sideRating = { $side } rated { $numbers }: { $level }

# $side (text)
# $numbers (text)
sideRatingTakenBack = { $side } took back its rating of { $numbers }

# $side (text)
# $numbers (text)
sideRatingUndone = The last change to the rating of { $numbers } by { $side } was undone

# $side (text)
# $numbers (text)
objected = A member of { $side } objected to its rating of { $numbers }

# $side (text)
# $numbers (text)
objectionWithdrawn = A member of { $side } withdrew an objection to its rating of { $numbers }

# $numbers (text)
# $level (text)
agreed = Agreed rating of { $numbers }: { $level }

# $numbers (text)
viewsRecorded = No rating of { $numbers } was agreed: all views were recorded

# $numbers (text)
agreedTakenBack = The agreed rating of { $numbers } was taken back

# $numbers (text)
alike = Agreed because the ratings were the same: { $numbers }

# $title (text)
# $confidential (boolean)
roundOpened =
    Silent rating was opened: “{ $title }” ({ $confidential ->
        [true] confidential
       *[false] public
    })
roundClosed = Silent rating was closed

# $counts (text)
roundRevealed = The ratings were shown to all: { $counts }

# $question (text)
indicative = Indicative, nothing was decided: “{ $question }”

# $entitled (number)
voteOpened = The vote started (entitled to vote: { $entitled })
voted = Voting was closed

# $reason (text)
voteVoid = A vote was declared void: { $reason }

# $cluster (text)
clusterClosed = “{ $cluster }” was closed

# $cluster (text)
clusterReopened = “{ $cluster }” was opened again
proof = How to check these minutes
proofText = Each entry has the number of its line in the record of the consultation. The lines form a chain: none can be changed, added or removed without this being seen. The fingerprint below is that of the last line when these minutes were made. The people who run the server can check the chain with “npm run plenum -- verify”; the page of the minutes shows the fingerprint of each line.

# $lines (number)
head = Fingerprint of line { $lines } of the record
