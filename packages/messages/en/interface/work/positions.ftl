### Positions pasted from an addendum.

nothingToMatch = There are no recommendations yet. Import the list before you enter positions.
title = Positions from an addendum
lead = An addendum lists numbers, not texts. Paste it here: Plenum shows what it understood and changes nothing until you confirm.
toPage = Enter positions from an addendum
isAddendum = This file is an addendum
isAddendumText = It lists numbers without texts. You can enter its positions from here; its text is already filled in.
symbol = Symbol of the document
symbolHint = For example A/HRC/59/15/Add.1. It becomes the source of the positions.
text = Text of the addendum
textHint = Whole paragraphs, with their numbers. Lists and ranges such as 121.1–121.15 may run over several lines.
textNeeded = Paste the text first.
read = Read this text
back = Change the text
understoodTitle = What was understood
none = No number of a recommendation was found in this text. Paste the paragraphs that list them.

# $paragraph (text)
paragraph = Paragraph { $paragraph }

# $count (number)
numbers =
    { $count ->
        [one] { $count } number
       *[other] { $count } numbers
    }

# $claim (text)
claimed = In the State’s own view: { $claim }
claimHint = This is the State’s claim. It is shown beside the position and never used as a rating.
bare = These items have no paragraph. They were read as items of the only paragraph that has them. Compare them with the original.
past = Positions entered so far

# $symbol (text)
pastOf = From { $symbol }
pastPasted = From a pasted text
takeBack = Undo

# $when (text)
takeBackNamed = Undo the positions of { $when }
takeBackText = Each position that is still as this text stated it returns to what it was before. Later changes stay.
takenBack = Undone

# $count (number)
restored =
    { $count ->
        [one] { $count } position is as it was before.
       *[other] { $count } positions are as they were before.
    }

# $numbers (text)
left = Not changed, because they were changed since or their cluster is closed: { $numbers }.
inherited = This list has no answer of its own; it was read with the one before it.
noWords = No answer was recognised around this list. Nothing changes for it.

# $range (text)
oddRange = { $range } is not a possible range; only its two ends were read.
unknownTitle = Numbers that none of your recommendations has
unnamedTitle = Recommendations the text does not mention
changesTitle = What would change
kinds =
    .open = New answer
    .claim = Same answer, and what the State says of its progress
    .source = Same answer, different source
    .conflict = Sources differ
    .twice = The text says both
    .same = No change
kindHints =
    .open = There was no answer yet.
    .claim = The position is the same; the text adds that the State regards them as implemented or in progress.
    .source = The position is the same, but its source differs. Choose whether to replace the source.
    .conflict = You already have another position. Plenum does not decide which is right: choose those the text should replace.
    .twice = The text lists these under two answers. Choose one of them, or none.
    .same = Nothing to do for these.
now = Now
stated = In the text
noSource = no source
closed = In a closed cluster; not changed.

# $number (text)
take = Use the text’s position for { $number }
all = Choose all
noneOfThem = Choose none

# $count (number)
confirm =
    { $count ->
        [one] Change { $count } position
       *[other] Change { $count } positions
    }

# $count (number)
done =
    { $count ->
        [one] { $count } position was changed.
       *[other] { $count } positions were changed.
    }
another = Paste another text
onlyOne = You have chosen two answers for one recommendation. Choose one.
