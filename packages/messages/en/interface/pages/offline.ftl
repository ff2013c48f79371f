### The page that opens without a connection, and the installed app.

title = Not connected
lead = The server cannot be reached. The page that you asked for opens by itself as soon as the connection is back.
back = Connected again. The page is loading…
keptTitle = Kept on this device
nothing = Nothing that you wrote is waiting on this device.
sentLater = Texts, cards, ratings and votes are sent by themselves as soon as the connection is back. Comments and replies wait until you send them.
locked = Your session has ended. Sign in again once you are connected, to read this and to send it.

# $number (number)
group = Consultation { $number }
kinds =
    .text = Text that was not sent
    .rejected = Text that could not be added
    .card = Cards
    .rating = Ratings
    .comment = Comments
    .reply = Replies
    .edit = Changed comments
    .ballot = Votes
    .progress = Progress reports
appName = Plenum: consultations
