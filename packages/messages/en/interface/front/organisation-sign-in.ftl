### Signing in with an organisation.

refused =
    .provider--declined = Your organisation’s sign-in did not accept you, or you cancelled it. Try again or sign in another way. If it keeps failing, ask the people who manage accounts in your organisation.
    .provider--not-invited = Nobody on this server uses this sign-in. Ask a facilitator for an invitation, or sign in with your password and connect it on your account page.
    .provider--linked-elsewhere = This sign-in is connected to another account here. Sign in with that one, or use another sign-in.
    .invitation--not-valid = The invitation was used, withdrawn or has expired. Ask for a new one.
failed = Your organisation’s sign-in did not work. Try again. If it keeps failing, tell the server’s operator.
