### Cards written in silence, revealed together, sorted, and taken over into the text.

title = Cards
ask = Ask for cards
askHint = Everyone writes alone on their own device. Nobody sees a card before you reveal them all at once.
question = Question
questionHint = Shown above the cards on every device, and on the projector.
questionNeeded = Write the question.
section = Which part of the text it is about
noSection = No part in particular
limit = Cards each person may write
limitWrong = Choose a number from 1 to 20.
how = What is shown about the author of a card
howOptions =
    .open = Their side
    .sides = Their side, where five or more wrote
    .confidential = Nothing
howHints =
    .open = Each card is shown with its side, even if only one person wrote for that side.
    .sides = Smaller sides are shown together. At least five people must write before you can reveal the cards.
    .confidential = Cards are shown without a side. At least five people must write before you can reveal the cards.
opened = People can write now.
toWriters =
    .open = You write alone. Your cards are shown mixed with all others, with your side but not your name.
    .sides = You write alone. Your cards are shown mixed with all others, without your name, and with your side only where that identifies nobody.
    .confidential = You write alone. Your cards are shown mixed with all others, with nothing that leads to you.

# $number (text)
card = Card { $number }

# $count (number)
left =
    { $count ->
        [one] { $count } letter left
       *[other] { $count } letters left
    }
another = Another card

# $card (text)
remove = Remove: { $card }
done = I’m done
doneNow = You are done. You can still change your cards until they are revealed.
notDone = I’m not done yet
unseen = Nobody else sees it before the reveal.
letGo = I have copied this text: remove it

# $begun (text)
# $finished (text)
progress = { $begun } or more have begun, { $finished } or more are done.

# $begun (text)
progressBegun = { $begun } or more have begun.
progressNone = Fewer than five have begun.
reveal = Reveal the cards
revealText = All cards are shown on every screen, mixed. After that they cannot be changed, and nothing leads back to their authors. This cannot be undone.
revealed = The cards are revealed.
discard = Discard the round
discardText = All cards are deleted, and nobody has read them. This cannot be undone.
discarded = The round was discarded.

# $count (number)
count =
    { $count ->
        [one] { $count } card
       *[other] { $count } cards
    }
ungrouped = Not grouped yet
choose = Choose this card

# $count (number)
chosen =
    { $count ->
        [one] { $count } card chosen
       *[other] { $count } cards chosen
    }
noneChosen = Choose cards to group them, join duplicates, or copy them into the text. Or drag a card into a group.
newGroup = New group
groupName = Name of the group
groupNeeded = Give the group a name.

# $group (text)
moveTo = Into “{ $group }”
outOfGroup = Out of its group
group = Group
rename = Rename
dissolve = Dissolve the group
same = These say the same
separate = Separate again

# $count (number)
standsFor =
    { $count ->
        [one] and { $count } that says the same
       *[other] and { $count } that say the same
    }
merged = Joined.
hide = Hide
hidden = The card is hidden.
hiddenTitle = Hidden cards: only facilitators and rapporteurs see them
show = Show again
actions = More
take = Copy into the text

# $section (text)
takeInto = Copy into “{ $section }”
takeGroup = Copy the group into the text
takeTitle = Into which section?

# $section (text)
taken = Copied into “{ $section }”.
takenMark = In the text
takeNotNow = The text cannot be edited just now. Nothing was copied.
giveBack = Not in the text: remove the mark
vote = Let the room vote on the cards
votesEach = Votes each person has
voteText = Each person can choose this many cards. Nobody sees the count before you end the vote. You can sort the cards again after that.
voteOpen = The room is voting on the cards.
endVote = End the vote

# $used (text)
# $all (text)
yourVotes = You have chosen { $used } of { $all }

# $count (number)
votes =
    { $count ->
        [one] { $count } vote
       *[other] { $count } votes
    }
votesHidden = The votes are not shown: so few people voted, or so many for one card, that they would reveal who chose what.
download = Cards as CSV
earlier = Earlier rounds

# $count (text)
# $question (text)
fromCards = { $count } from “{ $question }”

# $sides (text)
# $count (text)
ofSides = { $sides }: { $count }
nobody = There are no more cards to show.
