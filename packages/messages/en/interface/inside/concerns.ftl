### What somebody tells facilitators alone: that they are not safe, or that something has to stop.

short = Safety
title = Tell the facilitators privately
lead = Nobody else learns that you sent something: not the other participants, not the screen, not the record.
loading = One moment…
nobodyHere = There is no facilitator to tell here. Speak to somebody you trust.
chooseWhom = Choose who is told: no facilitator of your side or of no side is here

# $names (text)
toldAre = Told: { $names }. Change
whomText = Leave out anyone it is about or you do not trust. The others see your name.
words = More, if you want
pressToSend = Press one to send it:
kinds =
    .unsafe = I do not feel safe
    .threatened = Somebody is threatened or harassed
    .recording = Somebody photographs or records
    .naming = Somebody notes who says what
    .other = Something else must stop
sent = Sent
news = There is an answer
own = What you sent
notSeen = Not seen yet
seen = Seen
settled = Dealt with
unreachable = Nobody you chose is a facilitator any more: send it to somebody else.

# $names (text)
toldWere = Told: { $names }

# $name (text)
answerOf = { $name }:
yourAnswer = You:
withdraw = Withdraw
received = Private messages
receivedNew = Private messages: there is a new one
receivedText = Only the facilitators chosen by the sender see these. Do not open one where others can see your screen.
none = Nobody has sent anything.
answer = Answer the sender and everyone who was told
sendAnswer = Send answer
settle = Dealt with
reopen = Open again
settledNow = Marked as dealt with
kept = Deleted within a day after the workshop closes, and after seven days in any case.
