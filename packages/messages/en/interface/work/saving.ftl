### Whether what somebody wrote or chose is saved, the same in every place.

opening = Opening…
blank = Nothing written yet
saved = Saved
saving = Saving…
too-fast = A lot at once: it is being saved step by step. Nothing is lost.
trouble = The server cannot save at the moment. Keep this page open.

# $count (number)
away =
    Not connected: { $count ->
        [one] kept on this device, and sent when you are connected again
       *[other] { $count } changes kept on this device, and sent when you are connected again
    }

# $count (number)
away-not-kept =
    Not connected, and this device cannot keep { $count ->
        [one] it
       *[other] { $count } changes
    }: leave this page open
unsent = Not sent yet: kept on this device
unsent-not-kept = Not sent yet: kept only on this page. Do not close it.

# $count (number)
refused =
    { $count ->
        [one] Not saved
       *[other] { $count } changes not saved
    }
allSaved = Everything is saved.
