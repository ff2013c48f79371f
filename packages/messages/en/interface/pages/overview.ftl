### The overview of a consultation: what happened, what comes next, where it stands.

since = Since you were here

# By the type of a line of the record.
# $count (number)
changes =
    .commitment-adopted =
        { $count ->
            [one] { $count } action adopted
           *[other] { $count } actions adopted
        }
    .ratings-revealed =
        { $count ->
            [one] { $count } round of rating revealed
           *[other] { $count } rounds of rating revealed
        }
    .ratings-opened =
        { $count ->
            [one] { $count } round of rating opened
           *[other] { $count } rounds of rating opened
        }
    .cluster-closed =
        { $count ->
            [one] { $count } cluster closed
           *[other] { $count } clusters closed
        }
    .matrix-imported =
        { $count ->
            [one] { $count } list imported
           *[other] { $count } lists imported
        }
    .person-admitted =
        { $count ->
            [one] { $count } person let in
           *[other] { $count } people let in
        }
    .commitment-followed-up =
        { $count ->
            [one] { $count } update of a commitment
           *[other] { $count } updates of commitments
        }
    .outcome-published =
        { $count ->
            [one] documents published
           *[other] documents published { $count } times
        }

# How matters stand, after what happened since.
# $count (number)
standingNow =
    .differs =
        { $count ->
            [one] { $count } recommendation on which views differ
           *[other] { $count } recommendations on which views differ
        }
    .votes =
        { $count ->
            [one] { $count } vote in progress
           *[other] { $count } votes in progress
        }
next = Next
steps_import =
    .title = Import the recommendations
    .text = The OHCHR matrix, a UHRI export or any table.
    .go = Import
steps_invite =
    .title = Invite people
    .text = Print the join sheet or send the link.
    .go = Invite
steps_admit =
    .title = Let people in
    .go = See who is waiting
steps_rate =
    .title = Ask for ratings
    .text = Everyone rates the recommendations alone before the workshop. What differs becomes its agenda.
    .go = Ask for ratings
steps_follow-round =
    .go = See the round
steps_reveal =
    .text = The round is closed. Nobody has seen the ratings yet.
    .go = Go to reveal
steps_plan =
    .title = Plan a workshop
    .text = Choose what is on its agenda.
    .go = Plan
steps_run =
    .go = Run
steps_take-part =
    .go = Take part
steps_wait =
    .go = See the agenda
steps_vote =
    .text = A vote is in progress.
    .go = Vote
steps_read =
    .title = Read the recommendations
    .text = Open a cluster, read it, and write what you know.
    .go = Read
steps_review =
    .title = Review what is still open
    .go = Review
steps_publish =
    .title = Download the documents, and publish
    .text = Every cluster is closed: the documents are ready.
    .go = To the documents
steps_results =
    .title = See the results
    .text = What was decided, and what follows from it.
    .go = See the results
steps_follow-up =
    .title = Follow up on commitments
    .text = Record the progress of each one.
    .go = Follow up
workshopStates =
    .planned = The workshop is planned.
    .live = The workshop is in progress.
    .paused = The workshop is paused.
    .closed = The workshop is closed.

# $count (number)
notAgreed =
    { $count ->
        [one] { $count } recommendation is not agreed yet
       *[other] { $count } recommendations are not agreed yet
    }

# $count (number)
overdue =
    { $count ->
        [one] { $count } commitment is overdue.
       *[other] { $count } commitments are overdue.
    }
nothing = Nothing to do right now
nothingText = Workshops and rounds of rating appear here when they begin.
# The nearest date of the calendar.
# $what (text)
# $date (text)
# $distance (text) – as in: in 9 weeks
nextDate = { $what }: { $date } ({ $distance })

# $what (text)
# $date (text)
# $distance (text)
nextExpected = { $what }: expected { $date } ({ $distance })

also = Also in progress
voted = Your vote is recorded
see = See it
standing = State of play

# $settled (text)
# $all (text)
settledOf = { $settled } of { $all } recommendations settled
levels = Agreed ratings, by number of recommendations
each = Recommendation by recommendation
places = Pages

# What a first day does without, by its name.
named =
    .themes = Themes, groups and goals
    .mechanisms = Other mechanisms
    .cycles = From cycle to cycle
    .pledges = Pledges and new matters
    .caucus = Caucus
    .indicators = Indicators and SMART fields of actions
    .links = Personal links
    .versions = Versions of the outcome
    .record = The record, line by line
    .votes = Kinds and thresholds of votes
    .paper = Ratings on paper
    .rooms = Breakout rooms
    .cards = Cards
receipts = What became of what I said
