### Words of the reader that no server has: they came back, or wait on this device.

title = This text of yours could not be added
text = It is kept here for you to copy.
removedTitle = Text you were writing was removed
changeTitle = A change of yours could not be made
changeText = Nothing you wrote is lost: the text you deleted or changed is as it was.
seen = I have seen it
label = Your text that was not added
removedLabel = Your text that was removed
reasons =
    .removed = Somebody else removed what you were writing, or restored an older version of the section.
    .sessionEnded = Your session ended before it was saved.
    .frozen = The text has been closed.
    .otherCopy = The server now has a different text: a backup was restored, or Plenum was updated.
    .tooLarge = That is too long for this text.
    .unreadable = The server could not read it.
    .editorClosed = The editor had to be closed before your text was added.
    .noRight = You cannot write in this text now.
    .muted = Your writing has been stopped for now.
dismiss = I have copied it
leaving = Some of your text is not saved: it is waiting on this device, or was returned to you. It is deleted from this device if you go on.
signOutTitle = Sign out, and delete what is not saved?
