### Secret votes that trustees of several constituencies open together.

title = Trustees
lead = Each trustee holds a key. The ballots can be opened only when all trustees have opened their layer, and each of them mixes the ballots. Not even the server’s operator can then tell whose a ballot is, as long as one trustee is honest.
name = Name trustees
nameTitle = Who are the trustees of this vote?
nameText = Two or more constituencies each name one person, who accepts on their own device before the vote starts. After the vote each of them must be available for a minute. If one is missing and their written words are too, the vote is void and has to be repeated.
nameFit = Only people who can vote and whom a facilitator has confirmed are listed. Each of them must be seconded by someone of their constituency, or agree that the ballot shows their name.
nobody = No trustee
nameConfirm = Name them
named = The trustees are named.
twoNeeded = Name trustees from at least two constituencies, or none.

# $constituency (text)
of = Trustee of { $constituency }
chosen = The facilitator chose the trustees and confirmed everyone on the list of voters, including those who second. Trustees protect your vote from the organisers only if at least one trustee is a real person who acts for their own side. If you know none of them, do not rely on it.

# $count (number)
secondedBy =
    { $count ->
        [one] seconded by { $count } of their constituency
       *[other] seconded by { $count } of their constituency
    }
notSeconded = seconded by nobody of their constituency
nameErased = name erased
secondTitle = Do you second the trustee of your constituency?
secondText = Second them only if you know this person, they have told you themselves that they accepted, and you trust them not to give their key away. Everyone will see how many of your constituency second them. If names are shown in this consultation, everyone will see yours.
youSecond = You second this trustee.
second = Second this trustee
takeBack = Withdraw my support
secondAsked = A trustee of your constituency needs someone to second them
secondAskedText = The facilitator chose this person. The vote can start when someone of your constituency seconds them.
goSecond = See who it is
showName = Show my name to everyone who votes
showNameHint = Your own constituency sees your name in any case. If you do not tick this, somebody from your constituency must second you before the vote starts.
waitsToAccept = has not accepted yet
accepted = has accepted
turnNow = is opening the ballots
waits = is waiting for their turn
done = has opened and mixed the ballots
doneWritten = written key entered: ballots opened and mixed
fingerprint = Fingerprint of all keys
fingerprintHint = The trustees read it out. Everyone should see the same on their own screen.
you = You are a trustee of this vote
acceptText = Your browser makes a key. Write it down as words or as a code. After the vote you open the ballots with it on this device, or on another one with what you wrote down. Show it to nobody.
makeKey = Accept and make a key
makeNew = Make a new key
writeDown = Write this down now
newWords = These are new words. Once you have confirmed them, words you wrote down before no longer work.
words = Your twelve words
orCode = Or, instead of the words, your code
typeAgain = Type the words or the code again
typeAgainHint = From your paper, to find mistakes now.
notTheSame = That is not what is shown above. Compare word by word.
confirm = I have written it down
youAccepted = You have accepted. Keep what you wrote down until the result is there, then destroy it.
cannotLoad = A part needed for this could not be loaded. Check your connection and try again.
openingTitle = The ballots are being opened
openingText = Voting has ended. The trustees open the ballots one after the other; then the result appears by itself.
yourTurn = It is your turn
yourTurnText = Your browser removes your layer from each ballot, mixes the ballots and passes them on. Keep this page open; if it stops, start again. You see nobody’s vote.
open = Open my layer
opening = Opening and mixing…
handingOn = Passing on…
yourDone = You have done your part.
wrongKey = These are not the words or the code of this trustee. Check each word.
doubted = The server’s ballots are not the ones passed on before. Nothing was opened. Tell the facilitator and the other trustees.
typeKey = Your twelve words or your code
notOnDevice = Your key is not on this device. Type what you wrote down.
lostTitle = Is a trustee missing?
lostText = Somebody with this trustee’s words or code can type them here, in your presence. Without them the vote can only be declared void and repeated.
lostOpen = Open with the written key
batches = Ballots passed to the trustees

# $constituencies (text)
batch = Batch: { $constituencies }

# $count (number)
ballots =
    { $count ->
        [one] { $count } ballot
       *[other] { $count } ballots
    }

# $count (number)
invalidAt =
    { $count ->
        [one] { $count } could not be opened
       *[other] { $count } could not be opened
    }

# $count (number)
copies =
    { $count ->
        [one] { $count } was a copy of another
       *[other] { $count } were copies of others
    }
handedOn = What was passed on
byServer = The server opened the last layer.
closing = Trustees open the ballots, so the result does not appear at once: each of them must be available after you close the vote.
asked = You are asked to be a trustee of a vote
askedText = The vote starts when you have accepted on your own device.
goAccept = Look and accept
turn = It is your turn to open the ballots
turnText = Voting has ended, and the result is waiting for you.
goOpen = Go to the ballots
voidReason = A trustee could not open the ballots; the vote will be repeated.
