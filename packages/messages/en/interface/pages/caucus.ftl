### The closed text of one side. Loaded with its page alone.

# $side (text)
title = Caucus: { $side }

# $cluster (text)
on = On: { $cluster }
closedTo = Closed text. Not the joint text.

# $people (text)
closedText = Read by { $people } in this caucus, and by nobody else in the consultation.

outsideTitle = Prepare among yourselves

# $side (text)
outsideText = In a caucus, people of “{ $side }” write together what they want to say here, before it is in the joint text. Facilitators, other sides and observers cannot open it, or tell whether there is one.
unable = A caucus is for participants and rapporteurs of one side. Facilitators and observers are in none, and cannot tell whether there is one.
askTitle = Join a caucus that a colleague has opened
askText = Get a code and give it to them yourself, aloud or by telephone. They type it; then you both compare three words.
ask = Show my code
askAgain = Another code
yourCode = Your code

# $time (text)
codeText = Give it only to somebody you know who is in the caucus. It works once, until { $time }. When they have typed it, you both compare three words.
openTitle = Nobody you know is in one
openText = Open one. At first you are alone in it; you let in people you know by their codes.
open = Open a caucus
closedNow = The consultation is closed: no caucus can be opened now.

notes = Notes of your side
edit = Write
nothing = Nothing is written yet.
move = Put passages into the joint text
moveTitle = Put passages into the joint text
moveWhich = Which passages
moveWhere = At the end of which section
movePreview = What everyone will read there

# $side (text)
moveKnown = With it, everyone learns that “{ $side }” has a caucus here. It is an edit of yours: where edits show who made them, yours does too. Your notes stay as they are.
moveNone = Choose at least one passage.
moveConfirm = Put it into the joint text
moveNotNow = Nothing can be added to the joint text just now: it is closed, or you are not connected.

# $section (text)
moved = It is now in the joint text, under “{ $section }”.

# $side (text)
source = From the caucus of { $side }:

who = Who is in
count = Count yourselves. If there is somebody here whom none of you knows, stop writing: delete this caucus and open another.
you = you
opener = opened it

# $name (text)
letInBy = let in by { $name }

# $time (text)
since = since { $time }

# $people (number)
cameIn = Somebody was let in. In the caucus now: { $people ->
        [one] { $people } person
       *[other] { $people } people
    }.

# $people (text)
wentOut = Somebody has left. In the caucus now: { $people }.
letIn = Let somebody in
letInText = Their own screen shows a code on this page. Type it only if they gave it to you themselves and you know them: they then read everything that is written here.
code = Their code
letInConfirm = Check the code

wordsTitle = Compare three words
wordsText = Ask each other, aloud or by telephone, which three words the other screen shows. In another language they mean the same. Only if they match are you both in the same caucus.
wordsSame = The words match
wordsDiffer = They do not match
wordsWait = You have confirmed. Waiting for the other person to confirm too.

# $name (text)
typedBy = Your code was typed by: { $name }. If that is not the person you gave it to, answer that the words do not match.

# $name (text)
beingLetIn = Somebody is being let in by { $name }; they are comparing words.
admissionEnded = You were not let in: the words did not match, or the code has ended. Nothing was shown to anybody.
checkWords = bread river lemon bridge candle horse garden window mountain salt boat apple stone cloud honey ladder mirror rose sheep table tree door moon fish bell book key star rain shoe hand lamp sea camel coffee sand wheel carpet olive desert island forest snow fire bird cow milk sugar rice onion needle pen letter road house roof well tea gold silver train chair cat ring

leave = Leave the caucus
leaveTitle = Leave this caucus?
leaveText = You can come back only if somebody inside lets you in again.
leaveLast = You are the last one in it: with you, its text is deleted for good.
remove = Delete the caucus
removeTitle = Delete this caucus for everyone in it?
removeText = Its text is deleted from the server for good, for everyone in it. Passages put into the joint text stay there.
removeBackups = Backups made before still contain it until the server’s operator deletes them.
gone = You are no longer in this caucus: it was deleted, or you were removed from it.

# $day (text)
deletedOn = The consultation is closed. The notes can be read, and are deleted on { $day }.

limits = What this protects you from, and what it does not
limitsPoints =
    .item1 = Facilitators cannot get in by changing sides, roles or names, their own or others’, nor with further devices. Only people let in from inside can enter.
    .item2 = People inside can pass on what they read, and can let in others.
    .item3 = The server’s operator could read the text in its database and backups: it is not sealed. If you have reason to fear them, do not write it here.
    .item4 = A facilitator can put people out of a caucus by changing their side or removing them. That lets nobody in.
    .item5 = Thirty days after the consultation is closed, caucuses are deleted.
