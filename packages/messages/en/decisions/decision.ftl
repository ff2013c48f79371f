### How a decision is read, wherever it stands.

colon = :{ " " }
comma = ,{ " " }

# Between items that may have commas.
semicolon = ;{ " " }

# $value (number)
percent = { $value }%

# With two decimals.
# $value (number)
hundredths = { HUNDREDTHS($value) }
kinds =
    .open = Public vote
    .confidential = Confidential vote
    .secret = Secret vote
methods =
    .for-against = For or against
    .consent = Consent
    .selection = Choosing several
    .points = Points
    .ranking = Ranking
    .agreement = Agreement from 1 to 5
stances_for-against =
    .for = For
    .against = Against
    .abstain = Abstentions
stances_consent =
    .for = Consent
    .against = Object
    .abstain = Stand aside
stances_selection =
    .for = Chose it
    .against = Did not choose it
    .abstain = Chose none
stances_points =
    .for = Gave it points
    .against = Gave it none
    .abstain = Spread no points
stances_ranking =
    .for = Named it
    .against = Left it out
    .abstain = Named none
stances_agreement =
    .for = Agree
    .against = Disagree
    .abstain = Neither

# [POLL61] Of a question by itself.
yesNo =
    .for = Yes
    .against = No
    .abstain = No opinion
steps =
    .item1 = not at all
    .item2 = rather not
    .item3 = partly
    .item4 = rather
    .item5 = fully

# $step (number)
# $meaning (text)
stepIs = { $step } ({ $meaning })
noOpinion = No opinion
median = Median

# $step (number)
medianIs = Median: { $step } of 5.
adopted = Adopted
notAdopted = Not adopted

# $sides (text)
notSharedBy = Not shared by: { $sides }.
place = Place

# $place (number)
# $all (number)
placeAmong = Place { $place } of { $all }.
points = Points

# $points (number)
# $all (number)
pointsOf = Points: { $points } of { $all }.
share = Share

# $cast (number)
# $entitled (number)
castOf = { $cast } of { $entitled } voted.

# Where organisations vote.
# $cast (number)
# $entitled (number)
castOfOrganisations = { $cast } of { $entitled } organisations voted.
tooFew = Fewer than 5 people voted. Figures of so few would give them away, so nothing is decided and no figures are shown.
noQuorum = No quorum was required.

# $needed (text)
quorumReached = Quorum reached (needed: { $needed }).

# $needed (text)
quorumMissed = Quorum not reached (needed: { $needed }).

# $percent (text)
inEach = { $percent } in each constituency

# $where (text)
missedIn = Not reached in: { $where }.
bases =
    .valid = the votes for and against
    .cast = the ballots cast
    .present = those present
    .entitled = those entitled
ruleConsent = Adopted where nobody objects. Standing aside counts as abstaining.

# $base (text)
ruleHalf = Adopted with more than half of { $base }.

# $percent (text)
# $base (text)
ruleOver = Adopted with more than { $percent } of { $base }.

# $percent (text)
# $base (text)
ruleLeast = Adopted with at least { $percent } of { $base }.

# $percent (text)
ruleEach = { $percent } is also needed in each constituency.

# $places (number)
rulePlaces = Only the first { $places } are adopted; those that tie beyond this limit are not.
ruleFinal = Each vote was final once it was recorded.
askedBefore = Nearly the same people had been asked the same before.
counts =
    .selection = People who chose an action count as for it; people who chose only others count as against it. The order is by how many chose each; ties share a place.
    .points = People who gave an action points count as for it; people who gave points only to others count as against it.
    .ranking = People who named an action count as for it; people who left it out count as against it. The order comes from comparing the actions in pairs (Schulze method); ties share a place.
    .agreement = 4 and 5 count as for, 1 and 2 as against, 3 and no opinion as neither.
noBase = There is no percentage: the base is empty.

# $percent (text)
# $base (text)
# $count (number)
inFavour = In favour: { $percent } of { $base } ({ $count }).
inFavourShort = In favour
thresholdReached = Threshold reached
thresholdMissed = Threshold not reached

# $side (text)
# $inFavour (number)
# $against (number)
# $cast (number)
weakestIs = Weakest support: { $side } (in favour: { $inFavour }, against: { $against }, of { $cast }).

# $votes (number)
# $all (number)
reasons_inFavour =
    .for-against = { $votes } of { $all } in favour
    .selection = { $votes } of { $all } chose it
    .points = { $votes } of { $all } gave it points
    .ranking = { $votes } of { $all } named it
    .agreement = { $votes } of { $all } agree (4 or 5)

# What a figure is of, where that is not all who voted.
reasons_of =
    .valid = abstentions left out
    .cast = of all ballots
    .present = of all who were present
    .entitled = of all who could vote

# $votes (number)
reasons_needed =
    { $votes ->
        [one] 1 was needed
       *[other] { $votes } were needed
    }

# $where (text)
reasons_notIn = not enough in: { $where }
reasons_noBase = nobody was for or against it

# $place (number)
# $places (number)
reasons_beyond = place { $place }, and adopted were at most { $places }

# $cast (number)
# $entitled (number)
# $needed (number)
reasons_quorum =
    { $cast } of { $entitled } voted, { $needed ->
        [one] 1 was needed
       *[other] { $needed } were needed
    }

# $where (text)
reasons_quorumIn = too few voted in: { $where }
reasons_tooFew = fewer than 5 voted, and figures of so few would give them away
reasons_untold = figures are not shown, because so few people voted in such a similar way that they would reveal each vote

# $against (number)
# $all (number)
reasons_objections =
    { $against } of { $all } { $against ->
        [one] objects
       *[other] object
    }
reasons_nobodyObjects = nobody objects
reasons_nobodyConsents = nobody consents

unanimous = In every constituency, everyone who voted is for it.

# $side (text)
# $inFavour (number)
# $cast (number)
sharedByAll = In every constituency more are for it than against. Support is lowest in: { $side } ({ $inFavour } of { $cast }).

# $side (text)
nobodyVotedIn = Nobody voted in: { $side }.

# $value (text)
consensusIs = Consensus across constituencies: { $value } of 1.
untold = The figures are not shown: so few people voted in such a similar way that they would reveal each vote.
notByConstituency = Not shown by constituency: it would give someone’s vote away.

# [PUBLISH2] A public vote hides nothing, but documents go to people who were not in the room.
openTogether = The room saw this public vote by constituency. Documents show constituencies together where few voted.
smallTogether = Constituencies with few votes are shown together in one line, so that nobody’s vote can be worked out.
pairsLeftOut = The comparison in pairs is left out here: its table would have too many columns to read.

# [REPORTS104]
# $names (text)
priorities_unchosen = Chosen by nobody: { $names }.
priorities_cluster = Cluster
priorities_order = The order that was voted

# $places (number)
priorities_first =
    { $places ->
        [one] Comes first
       *[other] Among the first { $places }
    }

# $places (number)
priorities_after =
    { $places ->
        [one] Does not come first
       *[other] Not among the first { $places }
    }
priorities_undecided = No order was decided

# $place (number)
priorities_place = Place { $place }

# Within a sentence.
# $place (number)
priorities_at = place { $place }
priorities_shared = which others beyond the limit share, and no lot is drawn

# $votes (number)
# $all (number)
priorities_votes_selection = { $votes } of { $all } chose it

# $votes (number)
# $all (number)
# $points (number)
priorities_votes_points =
    { $points ->
        [one] 1 point
       *[other] { $points } points
    } from { $votes } of { $all }

# $votes (number)
# $all (number)
priorities_votes_ranking = { $votes } of { $all } named it

# $places (number)
priorities_rule =
    { $places ->
        [one] One comes first, and none where several share that place: no lot is drawn.
       *[other] The first { $places } are the priorities; those that tie beyond this limit are not among them, and no lot is drawn.
    }

# $choices (number or none)
priorities_counts =
    .selection =
        { $choices ->
            [none] Each person chose any number.
           *[other] Each person chose up to { $choices }.
        } They are ordered by how many chose each; ties share a place.
    .points =
        { $choices ->
            [none] { "" }
           *[other] Each person chose up to { $choices }.{ " " }
        }They are ordered by the points that each received; ties share a place.
    .ranking =
        { $choices ->
            [none] Each person put any number in an order.
           *[other] Each person put up to { $choices } in an order.
        } The order comes from comparing them in pairs (Schulze method), so it need not follow how many named each; ties share a place.
results = Result of each action
pairs = Compared in pairs: how many ranked the action of the row before that of the column
beats = Is put before

# $base (text or none)
rulesMet =
    { $base ->
        [none] Consensus of each action
       *[other] Percent of { $base }, for each action
    }
byConstituency = Votes by constituency
votes = Votes
turnout = Turnout
objections = Objections
action = Action
result = Result
base = Base
threshold = Threshold
consensus = Consensus
lowest = Lowest
constituency = Constituency
objection = Objection
reason = Reason
voted = Voted
entitled = Entitled
all = All
