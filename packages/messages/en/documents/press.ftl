### What the press sheet, the card, the widget and the feed say by themselves.

kind = Outcome of a national consultation
sheet = For journalists
upr = What the Universal Periodic Review is
uprTexts =
    .item1 = In the Universal Periodic Review (UPR), the United Nations Human Rights Council reviews the human rights situation in each Member State in turn.
    .item2 = Other States make recommendations, and the State under review supports them or takes note of them.
    .item3 = What matters is how they are implemented before the next review. A national consultation assesses this together with those concerned.
numbers = The numbers
level = Level of implementation
recommendations = Recommendations
others = Others
actions = Adopted follow-up actions
status = Status
quotes = Sentences that can be quoted

# $adopted (number)
# $done (number)
# $under (number)
followUp =
    Of { $adopted ->
        [one] { $adopted } adopted action that is
       *[other] { $adopted } adopted actions that are
    } followed up, { $done ->
        [0] none is
        [one] 1 is
       *[other] { $done } are
    } done and { $under ->
        [0] none is
        [one] 1 is
       *[other] { $under } are
    } in progress.

# Votes on actions, then on texts, ratings, agendas, priorities and the outcome.
# $actions (number)
# $adopted (number)
votes =
    { $actions ->
        [one] { $actions } action was
       *[other] { $actions } actions were
    } put to the vote, and { $adopted ->
        [0] none was
        [one] { $adopted } was
       *[other] { $adopted } were
    } adopted.

# $count (number)
otherVotes =
    { $count ->
        [one] { $count } vote on other matters was
       *[other] { $count } votes on other matters were
    } held.
noFollowUp = No action is followed up so far.

# $count (number)
differ =
    { $count ->
        [0] There is no recommendation on which the views differ.
        [one] On { $count } recommendation the views differ, and each view is given in the report.
       *[other] On { $count } recommendations the views differ, and each view is given in the report.
    }
webcast = Webcast of the session
watch = Watch the recording
speakers = States that took the floor:
contact = Contact
publisher = Published by
noContact = No contact is given.
next = Next date

# $day (text)
nextOn =
    .commitment = { $day }: next date of a follow-up action
    .review = { $day }: what was agreed is reviewed
noNext = No date is set.
cite = How to cite

# $title (text)
quoted = “{ $title }”

# $day (text)
publishedOn = Published on { $day }
licence = Licence
licences =
    .none = No licence is stated: short quotations with the source are customary; for more, ask the publisher.
    .cc-by-4__0 = Creative Commons Attribution 4.0 International (CC BY 4.0)
    .cc0-1__0 = No rights reserved (CC0 1.0 Universal)
page =
    .before = Page{ " " }
    .between = { " " }of{ " " }

# $count (number)
total =
    { $count ->
        [one] { $count } recommendation
       *[other] { $count } recommendations
    }
readOn = Read the whole outcome

# $number (text)
entry = Version { $number } of the outcome
replaced = A later version has been published since.

# $title (text)
feed = { $title }: published versions
withdrawn = Nothing is published here any more.

# $title (text)
# $state (text)
# $sentence (text)
cardAlt = { $title }, { $state }. { $sentence }
