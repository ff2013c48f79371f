### Putting an action to the vote, voting, and what came of it.

title = Decisions
lead = Votes on follow-up actions, and what became of the adopted ones.
empty = Nothing has been put to the vote yet
emptyFacilitator = Open a cluster, draft a follow-up action, and put it to the vote from there.
emptyOther = When the facilitator puts an action to the vote, it appears here.
toClusters = To the recommendations
openNow = In progress
drafts = Prepared
decided = Decided
states =
    .draft = Prepared
    .open = In progress
    .unsealing = Ballots being opened
    .closed = Closed
    .void = Declared void
adopted = Adopted

# $adopted (number)
# $all (number)
adoptedOf = { $adopted } of { $all } adopted
notAdopted = Not adopted
voidText = Declared void: nothing is decided.

# $date (text)
voidedText = Declared void on { $date }. What is below was decided then and is no longer valid.

# $label (text)
inCluster = In “{ $label }”

# $date (text)
closedOn = Closed on { $date }
vote = Vote
see = See the vote

kinds =
    .open = Public vote
    .confidential = Confidential vote
    .secret = Secret vote
kindTexts =
    .open = After closing, everyone in the consultation sees who voted how.
    .confidential = Plenum shows nobody how you voted. While the vote is in progress, the server’s operator could find out; when it closes, the link between votes and voters is deleted. Do not rely on it if a vote could put you at risk.
    .secret = Votes are sealed on each device and opened together at closing, without names. Afterwards nobody can tell who voted how, not even the server’s operator, provided that the server ran Plenum unaltered.
bases =
    .valid = votes for and against, without abstentions
    .cast = all votes cast, including abstentions
    .present = everyone present: in a public vote, people who voted or had not left when it closed; otherwise the roster
    .entitled = everyone entitled to vote, whether they voted or not

kind = Kind of vote
base = Percentages of
threshold = Threshold, in percent
thresholdHint = At 50, more than half is needed. Above 50, exactly that much is enough.
thresholdWrong = The threshold is a number from 0 to 100.
quorum = Quorum, in percent
quorumHint = How many of those entitled must vote for the result to count. 0 means no quorum.
quorumWrong = The quorum is a number from 0 to 100.
rules = The rules

# $base (text)
ruleMajority = Adopted if more than half are for it: percent of { $base }.

# $percent (text)
# $base (text)
ruleThreshold = Adopted if at least { $percent } are for it: percent of { $base }.

# $percent (text)
# $base (text)
ruleOver = Adopted if more than { $percent } are for it: percent of { $base }.

# $percent (text)
ruleQuorum = It counts only if at least { $percent } of those entitled vote.
ruleNoQuorum = It counts regardless of how many people vote.

# $fewest (text)
ruleNoQuorumHidden = It counts if { $fewest } or more vote: with fewer, votes could be guessed.
ruleResult = The result appears only after closing.
ruleChange = You can change your vote until closing; the last one counts.
ruleFinal = Each vote is final: once it is recorded, it cannot be changed.
byOrganisation = One vote for each organisation
byOrganisationHint = People of one side who gave the same organisation share a ballot. People without an organisation cannot vote.
ruleOrganisation = Each organisation has one vote.

# $who (text)
organisationVote_delegate = { $who } votes for your organisation.
organisationVote_delegateOnly = Only they can cast its vote. If they cannot, tell the person who runs the vote.
organisationVote_youAlone = Only you can cast it. You can let the others of your organisation cast it again.
organisationVote_take = I cast it for us
organisationVote_giveUp = Let any of us cast it
organisationVote_delegates = Delegates
organisationVote_delegatesTitle = Who votes for which organisation
organisationVote_delegatesText = Anyone from an organisation can cast its vote, unless you name a delegate here: then only the delegate can. A vote already cast counts until the delegate changes it. If a delegate leaves, anyone from the organisation can vote again. The record says that a delegate was named and for which side, but not who.
organisationVote_delegatesSave = Save
organisationVote_delegatesSaved = The delegates are saved.
organisationVote_noDelegates = No organisation in this vote has more than one person who is here.
organisationVote_anyOfThem = Any of its people
organisationVote_nameless = An organisation
organisationVote_one = Your organisation has one vote.
organisationVote_somebody = Somebody of your organisation

# $who (text)
organisationVote_castBy = { $who } cast it.

# $who (text)
# $time (text)
organisationVote_castByAt = { $who } cast it at { $time }.
organisationVote_castByYou = You cast it.

# $time (text)
organisationVote_castByYouAt = You cast it at { $time }.
organisationVote_anyChanges = Any of you can cast it and change it until the vote closes; the last one counts.
organisationVote_firstStays = The first of you who casts it casts it for all: it is final.
organisationsOf = The organisations that vote

# $count (number)
entitledOrganisations =
    { $count ->
        [one] { $count } organisation is entitled to vote
       *[other] { $count } organisations are entitled to vote
    }

# $section (text)
matters_text = The text of “{ $section }”

# $section (text)
matters_passage = A passage of “{ $section }”

# $rating (text)
matters_rating = This rating: { $rating }
matters_agenda = The agenda

# $version (text)
matters_outcome = The outcome as a whole, version { $version }
matters_priorities = What comes first
matterQuestions =
    .text = Do you agree with this text?
    .passage = Do you agree with this passage?
    .rating = Do you agree with this rating?
    .agenda = Do you adopt this agenda?
    .outcome = Do you adopt this outcome?
    .priorities = What comes first?
votePassage = Hold a vote on this passage
passageChanged = The text has changed here. The vote was on the wording above.
holdVote = Hold a vote on this
proposeRating = Put a rating to the vote
proposedRating = Proposed rating
recordRating = Record this rating
mayChange = People can change their vote until closing
mayChangeHint = If you untick this, each vote is final. Leave it ticked if people might be watched or pressured: they can then vote again later, alone.
finalBefore = Your vote is final: once it is recorded, you cannot change it.
finalRecorded = Your vote is final. It cannot be changed any more.
draft = Prepare the vote
drafted = The vote is prepared. Start it when the room is ready.
draftedAgain = The vote is prepared. Nearly the same people were asked this before: read what that can reveal before you start it.

methods =
    .for-against = For or against
    .consent = Consent
    .selection = Choosing several
    .points = Points
    .ranking = Ranking
    .agreement = Agreement from 1 to 5
methodTexts =
    .for-against = Each person is for, against, or abstains.
    .consent = It passes if nobody objects. People who object say why, and their reasons are kept. Public votes only.
    .selection = Each person chooses several actions, up to your limit: which ones do most people want?
    .points = Each person spreads points over several actions: what matters most?
    .ranking = Each person puts several actions in order and can leave some out.
    .agreement = Each person says how far they agree. The result shows the spread and the median.

# $most (text)
methodAsks =
    .for-against = Choose one answer for each action.
    .consent = Object only if you cannot live with it, and say why.
    .selection = Choose up to { $most }.
    .points = Spread up to { $most } points. An action with no points gets none from you.
    .ranking = Give place 1 to the action you want most. Two can share a place. Leave out what you do not want.
    .agreement = How far do you agree? 1 is not at all, 5 is fully.
methodCounts =
    .consent = Standing aside counts as an abstention.
    .selection = People who chose an action count as for it; people who chose only others count as against it. The order is by how many chose each; ties share a place.
    .points = People who gave an action points count as for it; people who gave points only to others count as against it.
    .ranking = People who ranked an action count as for it; people who left it out count as against it. The order comes from comparing every pair of actions (Schulze method); ties share a place.
    .agreement = 4 and 5 count as for, 1 and 2 as against, 3 and no opinion as neither.
consentStances =
    .consent = I consent
    .stand-aside = I stand aside
    .object = I object
consentHints =
    .consent = I can live with it.
    .stand-aside = I do not support it, but I do not block it.
    .object = It must not be adopted as it is.
agreementSteps_1 = not at all
agreementSteps_2 = rather not
agreementSteps_3 = partly
agreementSteps_4 = largely
agreementSteps_5 = fully
noOpinion = No opinion
leftOut = Left out

# $place (text)
ranked = Place { $place }

# $count (number)
pointsGiven =
    { $count ->
        [one] { $count } point
       *[other] { $count } points
    }

# $count (number)
pointsLeft =
    { $count ->
        [one] { $count } point left
       *[other] { $count } points left
    }

# $count (number)
pointsOver =
    { $count ->
        [one] { $count } point too many
       *[other] { $count } points too many
    }

# $most (text)
pointsWrong = Give whole numbers of points, up to { $most } in total.
answerNeeded = Choose one.
objectionReason = Why do you object?
objectionHint = Your reason is kept and published with the result, under your constituency.
objectionNeeded = Say why: an objection needs a reason.
method = How to vote
alsoOnPaper = Also on this ballot paper
pointsEach = Points for each person
places = Adopt only the first
placesHint = How many places. Leave empty to adopt every action that reaches the threshold.
severalNeeded = This way of voting compares actions: tick at least one more.
eachTitle = Requirements for each constituency
thresholdEach = Threshold in each constituency, in percent
quorumEach = Quorum in each constituency, in percent
eachHint = Constituencies with few votes are combined, as in the result.
figuresWrong = Check the figures: percentages from 0 to 100, points from 1 to 100, places no more than there are actions.
ruleConsent = Adopted if nobody objects.

# $percent (text)
ruleThresholdEach = { $percent } is also needed in each constituency.

# $percent (text)
ruleQuorumEach = In each constituency at least { $percent } must vote.

# $places (text)
rulePlaces = Only the first { $places } are adopted. Ties that would exceed this number are not adopted; no lot is drawn.
question = Do you agree that this action is adopted?
textFrozen = The text as it was frozen when the vote started
textNotFrozen = The text is frozen when the vote starts. Until then it can be edited in its cluster.
fingerprint = Fingerprint
choices =
    .for = For
    .against = Against
    .abstain = Abstain
choose = Your vote
review = Continue
reviewTitle = Is this your vote?

# $choice (text)
yourChoice = You vote: { $choice }
confirm = Cast my vote
casting = Recording…
castAway = The server cannot be reached, and it is not certain that your vote has arrived. It is sent again as soon as you are connected, and counts once. Keep this page open.
castUncertain = It is not certain that your vote has arrived: you were not connected again in time.
back = Choose again
recorded = Your vote is recorded.
quickRecorded = Your answer is recorded. You can change it until the poll closes.

# $choice (text)
recordedAs = You voted: { $choice }
change = Change my vote
untilClosing = You can change it until the vote closes. The last one counts.
notOnRoster = You are not on the roster of this vote. It was fixed when the vote started, and may contain only people the facilitator had confirmed.
observersWatch = You can follow this vote, but not vote in it.
notYetOpen = The vote has not started yet.
unlinked = The link between votes and voters was deleted when the vote closed. Your own vote is no longer shown.
notVoted = You did not vote.
resultAfter = The result appears when the vote is closed.

# $voted (number)
# $entitled (number)
turnout =
    { $voted ->
        [one] { $voted } of { $entitled } has voted
       *[other] { $voted } of { $entitled } have voted
    }

# $voted (number)
# $entitled (number)
turnoutAtLeast = At least { $voted ->
        [one] { $voted } of { $entitled } has voted
       *[other] { $voted } of { $entitled } have voted
    }

# $voted (text)
# $entitled (text)
turnoutSteps = { $voted } or more of { $entitled } have voted, counted in fives

# $entitled (text)
turnoutFew = Fewer than 5 of { $entitled } have voted so far
turnoutAtClosing = Votes are counted when the vote closes

# $count (number)
entitled =
    { $count ->
        [one] { $count } person is entitled to vote
       *[other] { $count } people are entitled to vote
    }

open = Start the vote
openTitle = Start a vote
openText = The text is frozen and its fingerprint kept. The roster is fixed: people admitted later cannot vote.
openAsOpen = Start it as a public vote
quorumOutOfReach = Too few people who can vote are here to reach the quorum: nothing would be decided.
openWithoutQuorum = Start it without a quorum
openForMinutes = Start it for 15 minutes
openForMinutesHint = The others can still vote until then, and nobody can close it earlier.

# $here (number)
# $entitled (number)
quorumHere =
    { $here } of { $entitled } who can vote { $here ->
        [one] is
       *[other] are
    } here
opensAsOpen = It therefore starts as a public vote.
openKnowing = Start it anyway
readFirst = Read the notice above first, then press again.
changeRules = Change

# $percent (text)
briefQuorum = It counts if { $percent } of those entitled vote.
briefByHand = You close it.

# $time (text)
briefUntil = It ends at { $time }.
kindBySizeHint = By number: confidential from ten people, because votes then cannot be guessed, and public below that.
kindBySize = By number of voters
defaultsLead = The settings of every new vote. You can still change them when you start one.
defaultsTitle = Votes
allVoted = Everyone who can vote has voted. You can close the vote.
indicative = Indicative
indicativeText = It shows what the room thinks. Nothing is decided.

quickPoll = Quick poll
quickOpen = Start
quickQuestion = Your question
quickQuestionNeeded = Write the question.
quickRecent = Asked before
quickAnswer = How people answer
quickAnswers =
    .yes-no = Yes or no
    .scale = From 1 to 5
    .words = One of several words
    .word-list = In their own words
quickWordListHint = Up to three each. Nothing is shown to the room before you show it.
wordsShown = Words shown
wordsNoneShown = No word is shown yet.
wordsNeeded = Write at least one word.
wordsAway = Plenum cannot be reached. Your words are still here: send them again when you are connected. They count once.
wordsRecorded = Your words are in
wordsBefore = Nobody sees who wrote what, not even the facilitator, who chooses which words the room sees. You can send only once. Do not write names of people.
wordsAfter = You can no longer change them. Nobody sees that they are yours; the facilitator chooses which words the room sees.
wordsField =
    .item1 = A word or a short phrase
    .item2 = A second one
    .item3 = A third one
wordsSend = Send
wordsModerate = Words received
wordsModerateText = The room sees only what you show. Nobody is told who wrote a word.
wordsInFives = Words appear once five people have sent theirs, or everyone has, so that timing identifies nobody.
wordsNone = No words received.

# $count (text)
wordsOf =
    .waiting = Waiting: { $count }
    .shown = Shown: { $count }
    .hidden = Hidden: { $count }
wordsShow = Show
wordsHide = Hide
wordsShowAll = Show all waiting

# $word (text)
wordShow = Show “{ $word }”

# $word (text)
wordHide = Hide “{ $word }”

# $word (text)
wordMore = More on “{ $word }”

# $word (text)
wordShowAs = Show as “{ $word }”
wordJoin = Join to another word

# $word (text)
wordJoining = As which word does “{ $word }” count?
wordJoinHere = As this one

# $word (text)
wordJoinHereTo = As this one: “{ $word }”

# $word (text)
wordPart = Separate “{ $word }”

# $word (text)
wordWasShown = “{ $word }” is shown

# $count (text)
wordsWereShown = { $count } words are shown

# $word (text)
wordWasHidden = “{ $word }” is hidden

# $word (text)
# $into (text)
wordWasJoined = “{ $word }” counts as “{ $into }”

# $word (text)
wordWasParted = “{ $word }” is separate again
quickWords = The words
quickWordsHint = One per line, two to ten.
quickWordsNeeded = Write two to ten different words, one per line.

# $entitled (text)
quickOpened = An indicative quick poll started: { $entitled }
quickClosed = The quick poll was closed. It was indicative: nothing was decided
openRoster = Who can vote
openRosterEmpty = Nobody who can vote has been admitted yet.
openConfirm = Start now
opened = The vote has started.
ends = When does it end?
endsByHand = When I close it
endsByHandHint = You close the vote yourself, when the room is ready.
endsAt = At a set time
endsAtHint = It ends at that time and not earlier; you can only move it to a later time.
endTime = End of the vote
endTimeWrong = Choose a time that is still to come.

# $time (text)
openUntil = In progress until { $time }

# $time (text)
extendedFrom = The end was moved to a later time; at first it was { $time }.
endedCounting = Voting has ended. The result appears as soon as it is counted.

# $time (text)
untilTime = You can change it until { $time }. The last one counts.
extend = Move the end to later
extendTitle = Move the end of this vote to a later time?
extendText = Everyone is told, and the minutes show both times. The end cannot be moved to an earlier time.
remind = Remind everyone
remindTitle = Remind everyone of this vote?
remindText = Everyone gets the same message, whether they have voted or not, so it reveals nothing about who has voted.
reminded = Everyone was reminded.
rerunTitle = Nearly the same people were asked this before
rerunOtherTitle = Nearly the same people voted shortly before
rerunOtherWords = That vote was worded differently. If both ask the same question, this applies:
rerunSame = The same people can vote as before. A person who votes in only one of the two votes can be identified: comparing the results shows how they voted, if the others vote as before.

# $count (number)
rerunChanged =
    { $count ->
        [one] One person can vote in only one of the two votes. Comparing the results shows how they voted, if the others vote as before.
       *[other] { $count } people can vote in only one of the two votes. Comparing the results can show how they voted, if the others vote as before.
    }
rerunSide = In one constituency, only a few people can vote in just one of the two votes. Comparing the results by constituency can show how they voted.
rerunUndivided = So that nobody can be identified within a constituency, this result will be shown without constituencies. Requirements for each constituency then apply to all voters together.
rerunAdvice = You can wait until at least ten people are new, or change who can vote. A public vote hides nothing, but compared with it, the earlier hidden vote can still reveal people who voted only then.
rerunOpening = If you start it anyway, the minutes say that you knew this.
rerunWhatElse = What it means, and what you can do instead
rerunVoter = Comparing the results can reveal the vote of a person who votes in only one of the two votes. Consider this if your vote could put you at risk. Nobody has to vote.
rerunEarlier = The earlier vote
close = Close the vote
closeTitle = Close this vote?
closeText = Nobody can vote any more, and everyone sees the result.
statement = Outcome statement
statementHint = What follows from the result, in a sentence. You can leave it empty.
reviewDate = Date of review
reviewDateHint = When to look at it again.
closeConfirm = Close and show the result

# $count (number)
outcomesDue =
    { $count ->
        [one] What follows from { $count } vote is still to be stated
       *[other] What follows from { $count } votes is still to be stated
    }
outcomeDueTitle = What follows from this vote is still to be stated
outcomeDueText = It ended at its set time, without anyone to state the outcome. You give the outcome statement and the date of review once, and they become part of the outcome.
outcomeSay = State what follows
outcomeTitle = What follows from this vote?
outcomeText = You can state it only once. You can also leave both fields empty.
outcomeConfirm = Record it
outcomeSaid = What follows is recorded.
void = Declare void
voidTitle = Declare this vote void?
voidExplain = Nothing is decided, and no result is shown. The minutes give the reason.
voidExplainClosed = The result stays visible, marked as void. What the vote adopted is withdrawn from the commitments with your reason, and everyone can read why. This cannot be undone.
voidPublished = If it was published, the public page says at once that the vote was declared void, with your reason: name nobody in it. Publish the outcome again afterwards.
reason = Reason
voidRepeat = Prepare the same vote again
voidRepeatHint = As a draft with the same question and rules. You name the trustees again.
reasonNeeded = Say why.
voidConfirm = Declare void

actionsInFull = The actions in full
result = Result
howCounted = How it was counted

# $fewest (text)
tooFewToHide = Fewer than { $fewest } people can vote here: a hidden result could not be shown without revealing their votes, so nothing would be decided.
consensusExplain = It is high only if every constituency is in favour. A large side cannot outvote a small one.
group = Constituency
chart = Votes for, against and abstentions
ballots = Who voted how
person = Person
choice = Vote
