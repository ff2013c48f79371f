### Who is let in, with what code, and what facilitators change of those who take part.

lead = Who takes part, and as what.
lobby = Lobby
burst = More people joined in a short time than a room holds, so the last of them are waiting here. Admit those you know. Admitting everyone at once confirms nobody.
lobbyEmpty = Nobody is waiting
lobbyEmptyText = People who join with the code appear here until you let them in.
admit = Admit

# $name (text)
admitNamed = Admit { $name }

# $count (number)
admitAll =
    { $count ->
        [one] Admit the person waiting
       *[other] Admit all { $count }
    }

# Beside an admission that was undone: who stays in.
# $count (number)
stayed =
    { $count ->
        [one] { $count } person stays in: they have already taken part, or their details have changed since. You can remove them under People.
       *[other] { $count } people stay in: they have already taken part, or their details have changed since. You can remove them under People.
    }

# $count (number)
admitted =
    { $count ->
        [one] { $count } person admitted
       *[other] { $count } people admitted
    }
refuse = Turn away
taking = Taking part
nobody = Nobody is taking part yet
nobodyText = Share the code or the link. People join from a phone or a laptop, without an account.
person = Person
role = Role

# $name (text)
roleOf = Role of { $name }

# $name (text)
constituencyOf = Constituency of { $name }
changeSide = Constituency
speaksFor = Speaks for

# $name (text)
removeNamed = Remove { $name }

# $name (text)
removeTitle = Remove { $name }?
removeText = They lose access at once, on every device. What they wrote and voted stays in the record. They could use the code to return to the lobby: make a new code to prevent that.
removeConfirm = Remove from the consultation

# $name (text)
removed = { $name } was removed

# $name (text)
# $role (text)
roleChanged = { $name }: { $role }
joinSheet = Join sheet
joinSheetLead = Show it on the screen or print it. Anyone with the code or the link reaches the lobby; only you let people in.
joinSheetAutomatic = Show it on the screen or print it. Anyone with the code or the link takes part at once.
qr = QR code of the link

# $address (text)
howTo = Open { $address } and enter the code, or scan the square with your phone’s camera.
newCode = Make a new code
newCodeTitle = Make a new code?
newCodeText = The current code and link stop working. People who have joined stay.
newCodeDone = The old code no longer works
search = Find a person
noneFound = No one by that name
