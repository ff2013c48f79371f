### The second step of signing in, and the question who is there.

secondTitle = One more step
secondLead = The password is right. Now show that it is you.
wanted = Sign in, or join with your code: then you are brought to the page that you opened.
appCode = Code of your app
appCodeHint = Six digits. Each code works once.
recoveryCode = Recovery code
recoveryCodeHint = One of those that you wrote down. It then no longer works.
needCode = Write the code.
useApp = Use the code of an app
useRecovery = Use a recovery code
usePasskey = Use a passkey
usePassword = Use the password
onlyRecovery = Your passkeys do not work at this address. Use a recovery code.
passkeyStopped = The passkey was not used. Try again, or choose another way.
back = Start again
continue = Continue
viaProvider = Sign in with your organisation
proveTitle = Is it still you?
proveLead = This needs a recent sign-in. Prove once more who you are; it is then done at once.
prove = Continue
noProof = This account has neither a password nor a second factor. Sign out and sign in again, then repeat this within ten minutes.
accountTitle = Your account
