### The page of one's own account.

# $name (text)
lead = You sign in as { $name }.
wanted = The page you opened needs this first.
goOn = Go on to the page
mustSetUp = On this server every account needs a second factor. Add an app or a passkey; then everything else is open to you.
factors = Second factors
factorsLead = In addition to your password, an app on your phone shows a code, or a passkey on your device signs for you. Somebody who learns your password still cannot get in. Add two, so that a lost phone does not lock you out.
noFactors = You have no second factor yet.
addApp = Add an app
addPasskey = Add a passkey
passkeysNotHere = Passkeys need a secure (https) address with a name; this server is reached without one.
app = App
passkey = Passkey

# $date (text)
since = since { $date }

# $moment (text)
lastUsed = last used { $moment }
neverUsed = not used yet

# $name (text)
removeNamed = Remove { $name }

# $name (text)
removeTitle = Remove “{ $name }”?
removeText = You can then no longer sign in with it. If it is the last one, your recovery codes are deleted too.

# $name (text)
removed = “{ $name }” was removed

# $name (text)
added = “{ $name }” was added
name = Name
nameHint = A name you will recognise, such as “Phone” or “Laptop”.
needName = Give it a name.
appTitle = Add an app
appLead = Scan the square with an authenticator app, or type the key into it. Then enter the code it shows.
appKey = Key
square = QR code of the key
passkeyTitle = Add a passkey
passkeyLead = Your browser asks for a finger, a face or a PIN. What it keeps never leaves the device.
recovery = Recovery codes
recoveryLead = For when you cannot reach your app or passkey. Each code works once.

# $count (number)
recoveryLeft =
    { $count ->
        [one] { $count } code is left
       *[other] { $count } codes are left
    }
recoveryNew = Make new codes
recoveryNewTitle = Make new recovery codes?
recoveryNewText = The old ones stop working.
recoveryShown = Your recovery codes
recoveryShownLead = Write them down or print them now, and keep them apart from this device. They are not shown again.
recoveryKept = I have saved them
password = Password
passwordLead = Changing it ends all your other sessions.
passwordNone = This account has no password: you sign in through your organisation.
currentPassword = Current password
newPassword = New password
change = Change the password

# $count (number)
changed =
    { $count ->
        [one] The password was changed; { $count } other session has ended
       *[other] The password was changed; { $count } other sessions have ended
    }
sessions = Where you are signed in
sessionsLead = If you do not recognise one, end it and change your password.
program = A program, or an unknown browser
here = this browser
end = End

# $browser (text)
endNamed = End { $browser }
ended = The session has ended
endOthers = End all others

# $count (number)
endedOthers =
    { $count ->
        [one] { $count } session has ended
       *[other] { $count } sessions have ended
    }
provider = Sign-in of your organisation
providerConnected = Your account is connected to it: you can sign in through it.
providerConnect = Connect
providerLead = Once connected, you can sign in through your organisation instead of with a password.
