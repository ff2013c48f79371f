### Creating a consultation, and its settings.

fromOutcomeLead = Restores a consultation from its file outcome.json. It becomes a new consultation: you are its facilitator, and people join again.
outcomeFile = Outcome file
outcomeFileHint = The file outcome.json, under “Documents” of a consultation.
bringBack = Restore
newLead = You can change all of this later.
name = Title
nameHint = As printed on documents, for example: Mid-term consultation on the fourth cycle
stateName = State under review
review = Review
reviewHint = The review whose recommendations are followed up.
cycle = Cycle
session = Session
symbols = Document symbols
symbolsHint = One per line, for example A/HRC/59/15
addReview = Add another review
removeReview = Remove this review
calendar = Calendar of the review
purpose = Purpose
constituencies = Constituencies
constituenciesHint = The sides people speak for. Each gives its own rating.
constituencyName = Name of the constituency
addConstituency = Add a constituency
namePolicy = How people are shown to each other
namePolicyHint = People see this before they join.
admission = Admission
admissions =
    .lobby = Through a lobby: you let people in
    .automatic = At once, with the code
consentText = What people agree to when they join
consentHint = Say what happens to the text people write, and who will read it.
everythingElse = Everything else

# $names (text)
sides = Sides: { $names }
createButton = Create the consultation
needTitle = Give it a title.
needState = Name the State under review.
needCycle = A cycle is a number from 1 to 9.
needSession = A session is a number from 1 to 200.
needConstituency = Give each constituency a name.
settingsLead = Changes take effect at once, for everyone.
basics = The consultation
takingPart = Taking part
scale = Scale of implementation
scaleHint = From least to most. The value is from 0 (nothing) to 100 (everything); leave it empty if a level measures nothing.
levelName = Level
levelValue = Value
phase = Close the consultation
phaseText = A closed consultation can be read but not changed. Its outcome and its commitments stay open.
closeButton = Close the consultation
closeTitle = Close this consultation?
closeText = Nobody can write, rate or vote any more. You can open it again.
reopen = Open it again
reopenTitle = Open this consultation again?
reopenText = People can write, rate and vote again.
settingsSaved = Settings saved
observersComment = Observers can comment on texts and answer
observersCommentHint = They still cannot write, rate or vote.
institutions = Responsible institutions
institutionsList = Institutions, one per line
institutionsHint = As the national mechanism for reporting and follow-up calls them. Add a short name and names in other languages after |: Ministry of Justice | MoJ | fr: Ministère de la Justice. They are offered as leads of actions.
institutionsLink = Kinds, contacts and what each institution owes
stepMinutesText = The planned minutes of each step of a new item. The item takes their sum. Left empty, nothing is planned.
onlyFacilitator = Only the facilitator can change this.
tokens = Access for other programs
tokensLead = A program, such as a national tracker, can read this consultation or follow up its commitments. It sees what a rapporteur sees. Give each program a token of its own.
apiDescription = Description of the API
newToken = The new token. It is shown only now: copy it into the program.
copyToken = Copy the token
createToken = Create a token
tokenRevoked = The token was revoked.

# $day (text) – day and time
tokenUntil = Expires on { $day }.
tokenUnused = Never used.

# $day (text) – day and time
tokenUsed = Last used on { $day }.
revokeToken = Revoke

# $name (text) – the program
revokeTokenNamed = Revoke: { $name }
noTokens = No program has access.
tokenName = Which program is it for?
tokenNameHint = For example: National tracker. No name of a person.
tokenScope = What may it do?
tokenScopes =
    .read = Read and download
    .follow-up = Read, download and update commitments and responsibilities
tokenDays = For how long?

# $count (number)
days =
    { $count ->
        [one] { $count } day
       *[other] { $count } days
    }
webhooks = New entries are reported to
webhooksLead = Plenum tells a program when there is something new in the record: no content and no names. The program then reads it with a token.

# $servers (text)
webhookServers = The operator allows: { $servers }
addWebhook = Add an address
webhookUrl = Address
webhookSecret = The secret with which deliveries are signed. It is shown only now: copy it into the program.
copySecret = Copy the secret
noWebhooks = No program is told.

# $delivered (number)
# $length (number)
webhookDelivered = { $delivered } of { $length } entries delivered.

# $status (text)
# $day (text)
webhookAnswer = Last answer: { $status }, { $day }.

# $day (text)
webhookNoAnswer = No answer, { $day }.

# $day (text)
webhookNext = Next attempt: { $day }.
webhookStopped = Given up.
replayWebhook = Deliver everything again
deleteWebhook = Delete

# $url (text)
deleteWebhookNamed = Delete: { $url }

# Of progress reports.
authorisation = Authorisation of progress reports
authorisationText = Reports of these sides wait until a rapporteur of the side authorises them.

# $side (text)
authorises = { $side } (authorises its reports)

practice = Practise before the day
practiceText = Rehearse with the same recommendations and settings. You get a practice consultation with sample people of each constituency who have already rated. It publishes nothing, sends nothing to anybody outside, and is deleted after seven days.
practiceButton = Practise with this list

# The title of the practice consultation.
# $title (text)
practiceTitle = Practice: { $title }
practicePerson = Sample person
practiceRound = Practice round
practiceDelete = Delete practice
practiceDeleteTitle = Delete this practice consultation?
practiceDeleteText = Everything in it is deleted at once, for everyone. It cannot be brought back. Backups of the server keep it until they expire.
practiceDeleted = The practice consultation was deleted

# [PRACTICE7] On every page of a practice consultation.
# $day (text)
practiceUntil = Everything in it is deleted on { $day }.
practiceJoin = Show the join code: phones and other browsers join as participants
