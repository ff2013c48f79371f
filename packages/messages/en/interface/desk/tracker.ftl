### What a list that is imported says of how far its recommendations have come.

filled_title = Ratings in this file

# $count (number)
filled_rated =
    { $count ->
        [one] Ratings of { $count } recommendation
       *[other] Ratings of { $count } recommendations
    }

# $count (number)
filled_agreed =
    { $count ->
        [one] { $count } agreed rating
       *[other] { $count } agreed ratings
    }

# $count (number)
filled_texts =
    { $count ->
        [one] The text of { $count } cluster
       *[other] The texts of { $count } clusters
    }

# $count (number)
filled_actions =
    { $count ->
        [one] { $count } follow-up action
       *[other] { $count } follow-up actions
    }
filled_sides = By:

# $count (number)
filled_unread =
    { $count ->
        [one] { $count } row was changed after Plenum wrote it, so its ratings are not read. Its text is kept with the recommendation.
       *[other] { $count } rows were changed after Plenum wrote them, so their ratings are not read. Their text is kept with the recommendations.
    }
filled_take = Import ratings, texts and actions
filled_takeHint = They count as what each side said when the file was written, and every side can change its own. Actions are imported as drafts: the file contains no votes.
filled_notEmpty = They can be imported only into a consultation that has no recommendations yet.
title = Levels and institutions in this file
lead = This file gives levels of implementation, or responsible institutions. That is one institution’s view, and is not in the counts above.
columns = Columns:
levels = Levels read

# $count (number)
figures =
    { $count ->
        [one] { $count } row gives only figures. You say what they mean before it rates anything.
       *[other] { $count } rows give only figures. You say what they mean before they rate anything.
    }
unreadText = These rate nothing. Their text is kept with the recommendations, as in the file.

# $count (number)
more =
    { $count ->
        [one] And { $count } more.
       *[other] And { $count } more.
    }
take = Import these as the ratings of one institution
takeHint = Into the current round of organisations, or a new one. Other sides rate in the same round, and nobody sees these ratings before the reveal. You can withdraw the ratings there; the import can then no longer be undone.
institution = Institution
institutionHint = The owner of the tracker, by the name it uses itself.
institutionNeeded = Say which institution’s ratings these are.

# $institution (text)
roundTitle = Tracker of { $institution }

# $count (text)
institutions = Institutions named as responsible ({ $count })
addInstitutions = Add these to the consultation’s list of institutions
addHint = They are then offered as leads of actions. The list is in the settings, and can be changed there.

# $count (number)
added =
    { $count ->
        [one] { $count } institution was added to the list in the settings.
       *[other] { $count } institutions were added to the list in the settings.
    }
notAdded = The institutions were not added:
taking = Importing the levels…
done = The levels were imported
doneText = Others do not see them before the reveal.
waits = The levels are waiting for you

# $count (number)
waitsText =
    { $count ->
        [one] The recommendations were imported. { $count } row gives only figures: say what they mean under “Entered so far” of the round, then confirm.
       *[other] The recommendations were imported. { $count } rows give only figures: say what they mean under “Entered so far” of the round, then confirm.
    }
failed = The levels were not imported
failedText = The recommendations were imported, and nothing of the file is lost.
again = Try again
toRound = To the round
