### How a consultation came about.

heading = Methodology and consultation process

# $count (number)
# $days (list)
workshops =
    The consultation held { $count ->
        [one] { $count } workshop
       *[other] { $count } workshops
    }, on { $days }.

# $count (number)
# $first (text)
# $last (text)
manyWorkshops =
    The consultation held { $count ->
        [one] { $count } workshop
       *[other] { $count } workshops
    } from { $first } to { $last }.

# `people` are counted when an item began.
# $day (text)
# $people (number)
# $sides (list)
attendance =
    On { $day }, up to { $people ->
        [one] { $people } person
       *[other] { $people } people
    } took part at the same time ({ SEMICOLONS($sides) }).

# $side (text)
# $people (number)
attended = { $side }: { $people }
counting = People who took part without a device are not in these figures; groups of fewer than five people are counted together with others.

# Without days, it is so of all workshops.
# $days (list)
# $spoken (list)
# $interpreted (list)
languages =
    Languages{ $days ->
        [none] { "" }
       *[other] { " " }({ $days })
    }: { $spoken ->
        [none] { $interpreted ->
                [none] { "" }
               *[other] interpretation offered in { $interpreted }
            }
       *[other] { $spoken }{ $interpreted ->
                [none] { "" }
               *[other] ; interpretation offered in { $interpreted }
            }
    }.

# $sides (list)
absent = No one took part for { $sides }.

# $count (number)
# $confidential (number)
# $which (none | all | some)
rounds =
    Before discussing the recommendations, participants rated them without seeing each other’s ratings, in { $count ->
        [one] { $count } round
       *[other] { $count } rounds
    }{ $which ->
        [none] { "" }
        [all] , { $count ->
                [one] { "" }
               *[other] all{ " " }
            }confidential
       *[some] , { $confidential } of them confidential
    }; the results were then shown to everyone at the same time.
threshold = A rating that at least two thirds of a group of participants gave was taken as the view of that group.
confidence = In confidential rounds, no figure for fewer than five people was shown.

# $equal (number)
# $differing (number)
agreement =
    The groups gave the same rating in { $equal ->
        [one] { $equal } case
       *[other] { $equal } cases
    }; in { $differing ->
        [one] { $differing } case
       *[other] { $differing } cases
    } their ratings differed and were discussed.

# $actions (number)
# $adopted (number)
# $kinds (list)
votes =
    { $actions ->
        [one] { $actions } action was
       *[other] { $actions } actions were
    } put to the vote ({ $kinds }); { $adopted } { $adopted ->
        [one] was
       *[other] were
    } adopted. The rule for each vote was set before it started.

# $count (number)
# $on (list)
# $kinds (list)
otherVotes =
    { $count ->
        [one] { $count } other vote was
       *[other] { $count } other votes were
    } held on { $on } ({ $kinds }).

# $count (number)
kinds =
    .open =
        { $count ->
            [one] { $count } public vote
           *[other] { $count } public votes
        }
    .confidential =
        { $count ->
            [one] { $count } confidential ballot
           *[other] { $count } confidential ballots
        }
    .secret =
        { $count ->
            [one] { $count } secret ballot
           *[other] { $count } secret ballots
        }
tables =
    .attendance = People who took part at the same time, at most
    .sides = How the sides took part
    .ratings = Ratings given before the discussion, as far as they can be shown by side
    .ballots = Ballots cast, as far as they can be shown by side
    .day = Workshop
    .side = Side
    .turns = Turns to speak
    .minutes = Minutes
    .words = Words in the texts
    .count = Number
