### What institutions and organisations report on commitments and recommendations, and what the sides answer.

title = Progress reports

# $count (number)
count =
    { $count ->
        [one] { $count } progress report
       *[other] { $count } progress reports
    }

# $subject (text)
countOf = About: { $subject }
report = Report progress

# $subject (text)
reportNamed = Report progress: { $subject }
goOn = Continue your report

# $subject (text)
goOnNamed = Continue your report: { $subject }
again = Report again

# $subject (text)
againNamed = Report again: { $subject }

done = What was done
doneHint = Laws, budgets, training, decisions. Leave out names of people.
since = Since when
rating = How far has it come?
notRated = No rating
percentage = Percentage
percentageHint = From 0 to 100, if you can be that precise.
percentageWrong = Not saved yet: a percentage is a number from 0 to 100.
regression = There is a regression: things are worse than before

# $indicator (text)
measuredFor = Reached: { $indicator }
measured = Reached

# $unit (text)
measuredUnit = Unit: { $unit }
figureWrong = Not saved yet: enter a number, such as 48 or 48.5. Write 1,125 as 1125 or 1.1250, and anything else in the evidence.

# $indicator (text)
figureDate = Date of the value: { $indicator }
figureDateHint = The day the value refers to. If it stays empty, it is the day on which everyone first sees the report.
evidence = Evidence
evidenceHint = What shows it: a law, a report or a figure, and where to find it.
links = Links to evidence
linksHint = One address per line, beginning with https:// or http://.

# $link (text)
linkWrong = Not saved yet: this is not a web address: { $link }
obstacles = Obstacles
obstaclesHint = What stood in the way.
assistance = Assistance needed
assistanceHint = Who could help, and with what.
nextDate = Next date
nextDateHint = When you expect the next step.
beginsWithLast = It begins with your last report. Change what is different now.

theirsTitle = Somebody else changed this draft
theirsText = Choose which one counts. Nothing is saved until you do.

# $done (text)
theirsDone = They wrote: { $done }
keepMine = Keep mine
takeTheirs = Take theirs

submit = Submit
submitTitle = Submit this report?
submitConfirm = Submit the report
doneMissing = Say what was done, or what was not.

# $reporter (text)
submitShown = Everyone in this consultation will see it as a report of { $reporter }. It can appear in documents and on the public page.

# $side (text)
submitAuthorised = First, { $side } authorises it. Until then, only { $side } and the facilitators see it.
submitFinal = You cannot change it afterwards. You can send a newer report.
submitted = The report was submitted.
submitWaits = The report was submitted. It is shown to the others once it is authorised.
notSavedYet = The report is not saved yet. Submit it when you are connected again.
discard = Delete the draft
discarded = The draft was deleted.

states =
    .not-begun = Not begun
    .draft = Draft
    .submitted = Waits for authorisation
    .shown = Submitted
    .returned = Returned with a question

# $day (text)
late = Late: after { $day }
lateWithout = Late

# $date (text)
reportedOn = Reported on { $date }

# $day (text)
anonymous = An organisation that is not named
replaced = Replaced by a newer report
question = Question
questionText = Answer it in a new report. The one that was returned stays as it is.

# $side (text)
answerFor = Answer for { $side }
answers =
    .shared = We share this
    .otherwise = We see it otherwise
    .asks-evidence = We ask for evidence

# $side (text)
answered =
    .shared = { $side } shares this
    .otherwise = { $side } sees it otherwise
    .asks-evidence = { $side } asks for evidence
answerReason = Reason
answerReasonHint = Everyone in this consultation sees it. It can appear on the public page. Leave out names of people.
answerReasonMissing = Give a reason or a rating.
answerRating = Your own rating
answerSave = Save the answer
answerSaved = The answer was saved.
answerChange = Change the answer

# $count (number)
earlierAnswers =
    { $count ->
        [one] { $count } earlier answer
       *[other] { $count } earlier answers
    }

# $reporter (text)
reportOf = Report of { $reporter }

# $side (text)
waitsFor = Waits for authorisation by { $side }
authorise = Authorise

# $reporter (text)
authoriseNamed = Authorise the report of { $reporter }
authorised = The report is now shown to everyone.
return = Return with a question

# $reporter (text)
returnNamed = Return with a question: report of { $reporter }
returnQuestion = Your question
returnHint = Its author sees it, and answers in a new report.
returnMissing = Write a question.
returned = The report was returned.

differs = Make the differences the agenda

# $count (number)
differsCount =
    { $count ->
        [one] The sides differ on { $count } subject.
       *[other] The sides differ on { $count } subjects.
    }

ask = Ask for reports
askTitle = Ask for progress reports
askText = Each institution gets a link of its own. It opens a form for its reports, without an account.
askConfirm = Create the links
roundTitle = Title
roundTitleFirst = Progress reports
roundTitleMissing = Give the round a title.
lastDay = Last day
lastDayHint = What is submitted after this day is marked as late. Links open for 14 more days.
lastDayWrong = Choose a day in the future.
askCommitments = Commitments
commitmentChoices =
    .open = All that are still to be done
    .overdue = Those that are overdue
    .none = None
askRecommendations = Recommendations
recommendationChoices =
    .none = None
    .supported = All supported recommendations
    .all = All recommendations
nothingChosen = Choose commitments or recommendations.
whom = Institutions and organisations
whomMissing = Choose at least one institution.

# $institution (text)
sideOf = Side of { $institution }
noInstitutions = No institutions are listed yet. List them in the settings first.
toSettings = To the settings
chooseAll = Choose all

# $count (number)
linksMade =
    { $count ->
        [one] { $count } link created
       *[other] { $count } links created
    }
linksOnce = Print or copy them now: they are shown only here, and only once. Anyone who has a link can read and write the drafts of that institution.
copyAll = Copy as a table

# $institution (text)
copyLinkNamed = Copy the link for { $institution }
linksSheet = Sheet to cut up

# $day (text)
stripHow = Scan the square or open the address by { $day }. You need no account. Keep it within your institution.
stripFor = Progress report
linksKept = I have stored them

rounds = Reporting rounds

# $day (text)
roundUntil = Until { $day }

# $date (text)
roundClosed = Closed on { $date }
institution = Institution
progress = Submitted

# $submitted (text)
# $asked (text)
submittedOf = { $submitted } of { $asked }
changeRound = Add institutions or extend
changeRoundTitle = Add institutions or extend the round
changeRoundConfirm = Change the round
changeRoundText = Each institution that you choose gets a new link. Earlier links go on working until you revoke them. Links that still open move with the last day.
lastDayLater = The last day can only move later.
roundChanged = The round was changed.
closeRound = Close the round
closeRoundTitle = Close this round?
closeRoundText = What is reported from now on belongs to no round. Links go on working until they expire or you revoke them. Everything that was reported stays.
roundClosedNow = The round is closed.
allLinks = Links for reports

# $day (text)
linkUntil = until { $day }
revoke = Revoke

# $institution (text)
revokeNamed = Revoke the link for { $institution }
revoked = The link was revoked. Nobody can open it any more.

# The page that a link opens.
linkTitle = Your progress reports

# $consultation (text)
# $state (text)
# $institution (text)
asked = The consultation “{ $consultation }” ({ $state }) asks { $institution } for reports.

# $day (text)
until = Please report by { $day }.
untilPassed = The last day has passed. What you submit now is marked as late.
who = What you write is saved as a draft. Everyone who has this link sees it. Others see it once you submit it.
subjects = What you are asked about
openSubject = Open

# $subject (text)
openSubjectNamed = Open: { $subject }
back = Back to the list
noSubjects = You are not asked about anything yet.
kinds =
    .commitment = Commitment
    .recommendation = Recommendation
sharedDevice = This device is not mine, or others use it too
sharedDeviceHint = Nothing is kept on this device. Wait for “Saved” before you close the page.
leave = Leave
leaveHint = Removes everything that this page kept on this device.
leftUnsaved = Something is not saved yet. If you leave now, it is lost.
leftTitle = Leave without saving?
noTokenTitle = This address is not complete
noTokenText = Copy the complete link, including everything after the #.
closedTitle = This link does not open anything
closedText = Ask the person who sent you the link for a new one. What you submitted is kept.
opening = Opening your reports…

# $commitments (number)
# $recommendations (number)
askedAbout = Asked about: commitments { $commitments }, recommendations { $recommendations }
onlyHere = These links open on this computer only, not on phones or other computers.

# $institution (text)
squareOf = Code that opens the link for { $institution }

# $reporter (text)
answersTo = Answers to the report of { $reporter }

# $count (number)
earlierReports =
    { $count ->
        [one] { $count } earlier report
       *[other] { $count } earlier reports
    }
answerPercentageWrong = A percentage is a number from 0 to 100.
anonymousReport = Show other sides only our constituency
anonymousReportHint = Your own side and the facilitators still see who reported.

# $title (text)
closeRoundNamed = Close the round: { $title }
differsText = One item for each cluster and each commitment on which the sides differ. A cluster that is on the agenda keeps its item, which then lists the recommendations.

# $title (text)
changeRoundNamed = Add institutions or extend: { $title }

keptSent = Draft reports that this device kept are saved.
