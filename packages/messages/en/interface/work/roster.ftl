### Who was confirmed as one person who belongs here, and who was not.

whoRuns = Who runs what
whoRunsLead = Facilitators run every workshop. These people run one.
nobodyRuns = Only facilitators run workshops.

# $count (number)
title =
    { $count ->
        [one] { $count } person is not confirmed yet
       *[other] { $count } people are not confirmed yet
    }
why = Somebody with the code may have joined several times, and with several votes could work out how others voted. A secret or confidential vote starts only for people you have confirmed: from the lobby, by a personal link, or here.
look = Look at the new people: do you know that each is one person who belongs here?
listOf = New since the last confirmation

# $names (text)
looksLike = Looks like: { $names }

# $count (number)
namesakes =
    { $count ->
        [one] { $count } person here has a name similar to another’s. Is each of them one person?
       *[other] { $count } people here have a name similar to another’s. Is each of them one person?
    }

# $side (text)
# $confirmed (text)
# $unconfirmed (text)
bySide = { $side }: { $unconfirmed } new, { $confirmed } confirmed before

# $count (number)
confirm =
    { $count ->
        [one] Confirm this person
       *[other] Confirm these { $count } people
    }
confirmHint = I have looked at the list. Each of them is one person who takes part.

# $count (number)
leaveOff =
    { $count ->
        [one] Leave this person off this vote
       *[other] Leave these { $count } people off this vote
    }
leaveOffHint = They see that they are not on the roster. You can confirm them later.
chooseError = Choose whether you confirm these people or leave them off this vote.

# $count (number)
openWarning =
    { $count ->
        [one] { $count } person on the roster is not confirmed. Somebody with the code may have joined several times, and could vote several times. In a public vote everyone sees who voted how.
       *[other] { $count } people on the roster are not confirmed. Somebody with the code may have joined several times, and could vote several times. In a public vote everyone sees who voted how.
    }

# $count (number)
confirmed =
    { $count ->
        [one] { $count } person confirmed
       *[other] { $count } people confirmed
    }

# $count (number)
people =
    { $count ->
        [one] { $count } person
       *[other] { $count } people
    }
isConfirmed = Confirmed
meNotConfirmed = The facilitator has not confirmed you yet. Until then you are not on the roster of secret and confidential votes.

# What somebody made who is removed, or loses the role in which they made it.
# $count (number)
linksEnd =
    { $count ->
        [one] { $count } link they created ends with this:
       *[other] { $count } links they created end with this:
    }

# $count (number)
linksEnded =
    { $count ->
        [one] { $count } link they created was revoked:
       *[other] { $count } links they created were revoked:
    }

# $count (number)
linkKinds =
    .personal =
        { $count ->
            [one] { $count } personal link
           *[other] { $count } personal links
        }
    .projector =
        { $count ->
            [one] { $count } projector link
           *[other] { $count } projector links
        }
    .facilitator =
        { $count ->
            [one] { $count } invitation for a facilitator
           *[other] { $count } invitations for facilitators
        }
    .runner =
        { $count ->
            [one] { $count } link to run a workshop
           *[other] { $count } links to run a workshop
        }
    .api-token =
        { $count ->
            [one] { $count } API token
           *[other] { $count } API tokens
        }
    .reporting =
        { $count ->
            [one] { $count } reporting link
           *[other] { $count } reporting links
        }

# $links (text)
# $labels (text)
linksFor = { $links } ({ $labels })

# $name (text)
# $role (text)
roleTitle = Make { $name } { $role }?
roleConfirm = Change the role
codeKnown = As a facilitator they knew the join code. Anyone with it can still join. A new code replaces the old one; people who have joined stay.

# $count (number)
letInTitle =
    { $count ->
        [one] { $count } person joined with a link of a facilitator who was removed
       *[other] { $count } people joined with a link of a facilitator who was removed
    }
letInText = They take part, and are confirmed for secret votes, only because of that link. If you know that each is one person who belongs here, confirm them yourself. If not, remove them.
letInList = Let in by a facilitator who was removed
removeManyTitle = Remove several people
removeManyText = They lose access at once, on every device. What they wrote and voted stays in the record. Facilitators are not in the list: remove each of them in the table.
removeWhom = Who to remove

# $people (text)
# $from (text)
# $to (text)
burst = { $people } people who joined between { $from } and { $to }
allWaiting = Everyone in the lobby
allUnconfirmed = Everyone who is not confirmed
joinedBetween = Everyone who joined between two times
joinedFrom = Joined from
joinedTo = Joined until
nobodySo = Nobody matches.
removeList = People to remove

# $count (number)
andMore =
    { $count ->
        [one] and { $count } more
       *[other] and { $count } more
    }

# $count (number)
removeMany =
    { $count ->
        [one] Remove this person
       *[other] Remove these { $count } people
    }

# $count (number)
removedMany =
    { $count ->
        [one] { $count } person was removed
       *[other] { $count } people were removed
    }

# $count (number)
notReturned =
    { $count ->
        [one] { $count } person was not brought back: it was too long ago, or something else has happened since.
       *[other] { $count } people were not brought back: it was too long ago, or something else has happened since.
    }
muteTitle = Stop somebody’s writing
muteText = They can still read, rate, vote and ask for the floor. Their page tells them, and keeps what they were writing. Nobody else sees it; the record says that somebody’s writing was stopped and by whom, but not whose.
mute = Stop writing
unmute = Let them write
muted = Cannot write now

# $name (text)
muteNamed = Stop the writing of { $name }

# $name (text)
unmuteNamed = Let { $name } write again
