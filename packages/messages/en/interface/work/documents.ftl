### The text that people write together: who is there, the editor and its tools.

alsoHere = Also here
legend = Marks of the sides

# $count (number)
andMore =
    { $count ->
        [one] and { $count } more
       *[other] and { $count } more
    }
alone = Nobody else has this open
whoUnknown = We cannot tell who else is here

edit = Edit

# $section (text)
editNamed = Edit: { $section }
done = Done
escLeaves = Esc leaves the editor
nothingWritten = Nothing written yet.
editorComing = Opening the editor…
editorAway = The editor could not be loaded. Check your connection and press Edit again.
divergedTitle = The editor no longer matched the text and was closed
divergedText = The text below is the current document: nothing in it is lost. If you have just typed something, check that it is there.
divergedAgain = This has happened several times. You can read the text below; nothing in it is lost.
writeOn = Continue writing
openAgain = Open the editor again
uneditableTitle = This section can be read, not edited
uneditableText = It contains something the editor cannot show. To avoid deleting it by accident, the section cannot be edited.
uneditableRepair = Ask the server’s operator to repair it:

# $section (text)
tools = Formatting: { $section }
heldBack = Held back from publication
toolNames =
    .bold = Bold
    .italic = Italic
    .heldBack = Hold back from publication
    .heading = Heading
    .subheading = Subheading
    .bullets = Bulleted list
    .numbers = Numbered list
    .link = Link
    .undo = Undo my last change
    .redo = Redo
linkAddress = Address of the link
linkHint = A web address or an email address. Leave it empty to remove the link.
linkApply = Set the link

