### What goes on from one review to the next.

link = From cycle to cycle
title = What continues from one cycle to the next
lead = Recommendations of a later review that resemble one of an earlier review. Confirm those that continue it, and refuse the others. Nothing else changes.
empty = Nothing to show
emptyText = This needs recommendations of two reviews that resemble each other: import the earlier list, or the outcome of an earlier consultation.
open = To decide
confirmed = Confirmed
refused = Rejected
confirm = Continues it
refuse = Does not continue it

# $later (text)
# $earlier (text)
confirmNamed = Continues it: { $later } from { $earlier }

# $later (text)
# $earlier (text)
refuseNamed = Does not continue it: { $later } from { $earlier }

# Of pairs whose words are the same; the count is ready to print.
# $count (text)
confirmEqual = Confirm all with equal words ({ $count })
fromImport = Import the outcome of an earlier consultation
ownConsultation = Create a consultation from this file
sureness =
    .high = Very alike
    .medium = Alike
    .low = Somewhat alike
thenTitle = Then and now

# $level (text)
now = Now: { $level }
earlier = Earlier outcomes
earlierLead = Import the outcome of an earlier consultation (outcome.json): Plenum keeps its recommendations and their ratings, and suggests which of yours continue them. What people wrote there is not imported.
earlierFile = outcome.json of an earlier consultation
earlierBring = Import it

# $count (text)
earlierBrought = Imported, with { $count }. See “To decide”.

# $number (text)
earlierVersion = version { $number }
earlierDraft = draft
remove = Remove

# $title (text)
removeNamed = Remove: { $title }
removeText = The links to this outcome are deleted. Your recommendations and assessments do not change.
