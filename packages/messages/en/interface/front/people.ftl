### Join, lobby, people.

joinTitle = Join
joinWanted = Enter the code you were given. Then you go on to the page you opened.
joinLead = Enter the code from the facilitator or from the screen.
look = Continue
codeTooShort = A code has eight characters; the code of a personal link has sixteen.
joinDelayed = Many codes are being tried at the moment. This page tries yours again in a few seconds: you do not need to enter it again.
joinAway = The server cannot be reached. This page tries again by itself as soon as the connection is back: you do not need to enter anything again.
otherCode = Use another code
whatOthersSee = What others will see about you
seesNamed = Everyone in this consultation sees the name you give here, your constituency and, if you give it, your organisation.
seesOrganisation = Others see your organisation and your constituency, never your name. The facilitator sees your name. Without an organisation only your constituency is shown.
seesConstituency = Others see only your constituency. The facilitator sees your name and your organisation.
seesPreview = You will appear as
name = Name or pseudonym
nameHint = It does not have to be your real name. If you leave it empty, Plenum gives you one.
pseudonymGiven = A pseudonym
constituency = I speak for
constituencyMissing = Choose the side you speak for.
organisation = Organisation
organisationHint = Leave empty if naming it could harm you or others.
consent = I agree that what I write and decide here becomes part of the record of this consultation.
consentMissing = Without your agreement you cannot join.
join = Join
joinAutomatic = You join at once. Before a secret or confidential vote the facilitator confirms who takes part, and may ask who you are.
joinLobby = You wait in the lobby until the facilitator lets you in. That also confirms you for secret votes.

# $label (text)
personalFor = This personal link was made for: { $label }
personal = This is a personal link. It works once, only for you: you join at once, and are confirmed for secret votes. The facilitator sees that it was used, and may work out that it was you. You choose the name shown here.

# $state (text)
joinFor = For { $state }

lobbyTitle = You are in the lobby
lobbyLead = The facilitator knows that you are here. This page moves on by itself when you are let in.
lobbyKeepOpen = Keep this page open. You can lock your phone: nothing is lost.
lobbyRemoved = You are not part of this consultation any more
lobbyRemovedText = The facilitator has removed you, or you have left. If this is a mistake, speak to the facilitator.
lobbyLeave = Leave the lobby
waitingSince = Waiting to be let in

title = People

# $count (number)
waiting =
    { $count ->
        [one] { $count } person is waiting
       *[other] { $count } people are waiting
    }
you = you
leave = Leave the consultation
leaveTitle = Leave this consultation?
leaveText = What you wrote and voted stays in the record. To come back you need the code again.
leaveConfirm = Leave
