### The page of an invitation.

# $title (text)
# $consultation (text)
# $state (text)
toRun = To run the workshop “{ $title }” of “{ $consultation }” ({ $state }), beside the facilitators.
runLead = You run the workshop as the person you are in this consultation. Nothing else changes for you.
join = Join with your code first
joinHint = If you have not joined yet, join first, then come back here. Keep this tab open.
title = You are invited

# $title (text)
# $state (text)
lead = As a facilitator of “{ $title }” ({ $state }).

# $name (text)
signedInAs = You are signed in as { $name }.
accept = Accept
haveAccount = I have an account
newAccount = Create an account
newLead = You create an account and sign in with it from now on.
noToken = This page needs the complete link of the invitation.
