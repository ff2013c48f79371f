### The screen of the room, and the links that open it.

away = No connection: this is the last state
band = Who speaks, and how to join
speaksNext = Next:
toLight = Light colours
toDark = Dark colours
wholeScreen = Full screen
onlyHere = Opens on this computer only, not on phones
closingSoon = The item is being closed.
waiting = Opening the projector…
noTokenTitle = This address is not complete
noTokenText = Copy the complete link, including everything after the #.
revokedTitle = This link no longer works

links = Links for the projector
linksLead = Open the projector on a computer where nobody is signed in. A link only shows what the room sees.
makeLink = Create a link
newLink = The link is shown only now. Anyone who has it sees the screen until you revoke it.
copy = Copy the link
noLinks = There are no links for the projector.

# $moment (text)
madeAt = Created { $moment }
revoke = Revoke

# $moment (text)
revokeNamed = Revoke the link created { $moment }
revoked = The link was revoked. Screens that used it say so.
