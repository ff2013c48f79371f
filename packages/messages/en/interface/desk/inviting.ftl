### Invitations by a link.

invitations = Facilitators
invitationsLead = Invite another facilitator with a link that works once, within seven days. They sign in with their own account.
invite = Invite a facilitator
inviteFor = For whom
inviteForHint = Only to tell your invitations apart.
inviteMake = Create the link
inviteLink = Link of the invitation
inviteOnce = Send this link to one person, in a way that you trust. It is shown only now.

# $moment (text)
inviteUntil = until { $moment }
inviteTakeBack = Withdraw

# $label (text)
inviteTakeBackNamed = Withdraw the invitation for { $label }

# $label (text)
inviteTakenBack = The invitation for { $label } no longer works
inviteTakeBackSure = Withdraw now

# $title (text)
inviteRuns = to run “{ $title }”
