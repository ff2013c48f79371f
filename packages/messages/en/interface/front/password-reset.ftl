### A new password, by a link.

title = Choose a new password
lead = Use the link you were given to choose a new password, once. All your sessions end.

# $name (text)
done = The new password is set. Sign in as “{ $name }”.
noToken = This page needs the complete link you were given.
save = Set the password
