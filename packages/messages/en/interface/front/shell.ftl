### What stands around every page, and what every page says: buttons, states, the line.

# What stands before a value.
# $label (text)
named = { $label }:
product = Plenum
help = Help
guide = The whole guide
guides =
    .participant = For participants
    .facilitator = For facilitators
    .follow-up = For those who follow up
    .pages = Page by page
pagesAbove = Pages above this one
skip = Skip to the content
language = Language
theme = Appearance
themes =
    .device = As the device
    .light = Light
    .dark = Dark

# $name (text)
account = Signed in as { $name }
you = You
signIn = Sign in
signOut = Sign out
consultations = Consultations
menu = Menu
more = More
close = Close
confirm = Confirm
cancel = Cancel

# Where a dialog is left by going back or with Escape.
typedInDialog = What you typed here is not sent yet. Closing would discard it.
keepTyping = Keep typing
discardTyped = Discard it

# $time (text)
sessionEnding = Your session here ends at { $time }.
sessionUntilThen = Until then everything is saved as usual.
sessionGoOn = Stay signed in
sessionEnded = Your session has ended
sessionEndedText = Everything shown as saved is saved. Nothing more can be saved from this page until you sign in or join again.
sessionTextKept = This was in fields you typed in. It is also kept on this device, and shown in the consultation once you have signed in again.
sessionTextNotKept = This was in fields you typed in. The device does not keep it: copy what you need before you leave this page.
sessionSignIn = To the sign-in page
save = Save
add = Add
remove = Remove
verifiable = Verifiable
copy = Copy
copied = Copied
copyByHand = Your browser blocked copying. Select the text and copy it yourself.
print = Print
undo = Undo

# $words (text)
undone = Undone: { $words }

# $words (text)
undoByKeys = { $words }. Control Z undoes it.
changedSince = Somebody has changed this since. Nothing was undone.
retry = Try again
optional = optional
loading = Loading…
nothingLoads = If nothing appears, JavaScript is switched off or did not load: switch it on in the browser, or load the page again.
showMore = Show more
showTable = Show as a table
hideTable = Hide the table
actions = Actions
away = Not connected. What you see may be out of date.
backAgain = Connected again. What you see is up to date.
cannotSave = The server cannot save anything at the moment. Keep this page open: your text stays here and is saved as soon as possible.
newVersion = Plenum has a new version. Send any form you have filled in, then load this page again: parts of it may not open until you do.
loadAgain = Load the page again
messages = Messages
networkAway = The server cannot be reached. Check your connection and try again.
oddAnswer = The server’s answer could not be read. Try again in a moment.
notFoundTitle = There is no such page
notFound = The address may be mistyped, or the page was removed.
awayTitle = Not connected
awayText = The server cannot be reached. This page loads by itself as soon as it can.
failedTitle = This did not work
failed = Something went wrong on our side. Try again. If it keeps failing, tell the server’s operator.
notAllowedTitle = You do not have access to this
toNearest = Go to the nearest page
toOwn = Your consultations
toOwnOne = To your consultation
otherWay = If you have another account or a code, use it to open this page.
signInOther = Sign in as somebody else
toStart = To the start page

formNeedsScriptTitle = This form needs JavaScript
formNeedsScript = Nothing was sent. Switch JavaScript on in your browser, or load the page again if it did not arrive.
