### The import wizard.

title = Import recommendations
lead = Plenum reads the file, shows you what it found, and changes nothing until you confirm.
steps =
    .item1 = File
    .item2 = Columns
    .item3 = Check
    .item4 = Done

# $step (text)
# $of (text)
step = Step { $step } of { $of }
paste = Or paste paragraphs of a report
pasteHint = Copy the list of recommendations from a report, each in its own paragraph, with the sentence before it. You see what was read before anything is saved.
readPasted = Read this text
pastedText = Pasted text
pasteNeeded = Paste the text first.
drop = Drop the file here
choose = Choose a file
dropHint = The OHCHR matrix or a Working Group report as Word or PDF, a table of any spreadsheet, or a UHRI export. Up to 10 MB.
another = Choose another file
uploading = Sending the file…
uploadBroke = The connection broke. Sending continues by itself from where it stopped, as soon as the connection is back. Keep this page open.
reading = Reading the file…
failedTitle = This file could not be read
sheetTitle = Which part of the file is it?
sheetLead = The file has several sheets, or covers several States under review. Choose the part that lists the recommendations of this review.
sheets = Sheets

# $place (number)
sheet = Sheet { $place }

# $count (number)
sheetRows =
    { $count ->
        [one] { $count } row
       *[other] { $count } rows
    }
readSheet = Read this sheet
anotherSheet = Another sheet
columnsRemembered = A file with the same headings was read like this before. Correct it where it no longer fits.
onlyOdd = Only rows with issues
noneOdd = No row has issues.
notRecommendation = Not a recommendation
repeated = Repeated
allKinds = All of them
kindOfOddity = Show
columnsTitle = What is in which column?
columnsLead = Plenum has guessed from the headings. Correct it where it is wrong.
noColumn = Not in this file

# [any key]
# [MATRIX89] Of languages in which lists are published, and of which browsers know no name.
languages =
    .rn = Rundi
    .tet = Tetum
    .zgh = Standard Moroccan Tamazight
fields =
    .number = Number
    .text = Text of the recommendation
    .states = Recommending States
    .position = Position of the State
    .source = Source of the position
    .theme = Theme
    .groups = Groups of persons
    .sdgs = SDGs
    .document = Document of another mechanism
furtherText = The same text in another language
textNeeded = Say which column holds the text.
changeColumns = Change the columns
readColumns = Read with these columns
checkTitle = What was read

# $count (number)
rowsAccounted =
    { $count ->
        [one] The only filled row of the file was read, or is listed below.
       *[other] Each of the { $count } filled rows of the file was read, or is listed below.
    }

# $unread (number)
# $filled (number)
rowsUnread = { $unread } of { $filled } filled rows were neither read nor listed below. Compare with the original.

# $count (number)
rowsOutside =
    { $count ->
        [one] One paragraph before or after the list was not read.
       *[other] { $count } paragraphs before and after the list were not read.
    }
clusters = Clusters
clustersHint = Made from the themes. You can merge, split and rename them later.
rows = Recommendations
row = Row

# $page (text)
page = Page { $page }

# $page (text)
pageView_show = Show page { $page }

# $page (text)
# $file (text)
pageView_title = Page { $page } of { $file }

# $at (text)
# $of (text)
pageView_place = Place { $at } of { $of }
pageView_previous = Previous
pageView_next = Next
pageView_read = What was read
pageView_drawing = Drawing the page…

# $page (text)
pageView_picture = Picture of page { $page }
pageView_marked = What was read is marked on the page.
pageView_notMarked = The text that was read was not found on the page.
pageView_larger = Larger
pageView_text = Text of this page
pageView_note = Your browser draws the page from the file you chose; nothing is sent. Fonts missing from the file are replaced by fonts of this device. Pictures in some scanner formats (JPEG 2000, JBIG2) stay blank.
pageView_again = Try again

# $file (text)
pageView_chooseAgain = Choose { $file } again

# $file (text)
pageView_otherFile = This is another file. Choose { $file } as you imported it.
pageView_problems =
    .gone = The browser can no longer read the file: it was moved or changed after you chose it.
    .encrypted = This file needs a password. Its pages cannot be shown here.
    .damaged = This page is damaged and cannot be drawn. Open it in your PDF reader.
    .absent = The part of Plenum that draws pages could not be loaded. Check your connection.
problemsTitle = Issues
noProblems = No issues were found.
problem = What
value = As printed
wholeFile = Whole file

# $count (number)
showMore =
    { $count ->
        [one] Show { $count } more
       *[other] Show { $count } more
    }

# $count (number)
confirm =
    { $count ->
        [one] Import { $count } recommendation
       *[other] Import { $count } recommendations
    }
confirming = Importing…
doneTitle = Imported
toClusters = See the clusters
anotherFile = Import another file
notHere = Only facilitators can import recommendations.
again = You already have recommendations
againText = A file of the same review updates them: you see every difference and choose. A file of another review is added.
openPositionsTitle = Positions that may mean more than one thing
openPositionsLead = Choose once what these words mean, for every row that has them. Until then the position is unknown.

# $count (number)
rowsOf =
    { $count ->
        [one] { $count } row
       *[other] { $count } rows
    }

# $words (text)
meaningOf = What “{ $words }” means
lostZerosTitle = Numbers that may have lost a zero
lostZerosLead = A spreadsheet reads 140.10 as a decimal and keeps 140.1. Nothing changes until you decide: accept what the order of the list proves, or choose for each row.

# $count (number)
repairNumbers =
    { $count ->
        [one] Repair the { $count } certain number
       *[other] Repair the { $count } certain numbers
    }

# $row (text)
numberOfRow = Number of row { $row }
kindOfLabel =
    .theme = Theme
    .group = Group of persons
    .sdg = SDG
problemCodes =
    .header-missing = No row names the columns; Plenum guessed them from their content.
    .column-unknown = A column that Plenum does not use. It is kept with the row.
    .row-not-understood = Neither a heading, a theme nor a recommendation. The row is kept as it is.
    .row-other-mechanism = A concern, not a recommendation. It is not imported.
    .several-countries = The file covers more than one State under review. Check that all of it belongs here.
    .theme-assumed = Read as a theme, although the row does not say so.
    .theme-empty = A theme with no recommendation under it.
    .theme-not-in-list = The theme above this row is not among the row’s own themes. Both are kept.
    .number-missing = No number. The row’s place in the file stands for it, after #.
    .number-counted = The number comes from automatic numbering and was counted here. Compare it with the original.
    .number-reversed = Codes like these are printed from right to left. They are kept that way, and sorted by their meaning.
    .number-used-twice = Two different recommendations have this number. Both are kept.
    .repeated-merged = The same recommendation again, under another theme. The rows were joined, with both themes.
    .position-differs = The repeated row gives another position. The first one is kept.
    .translation-differs = The repeated row gives another text in a further language. The first one is kept.
    .translation-unclear = A column of texts whose language cannot be told, or is that of the first text. It is kept with the row.
    .position-empty = No position is given.
    .position-unknown = A position in words that Plenum does not know. The words are kept.
    .source-missing = No source of the position is given.
    .paragraph-missing = The source names no paragraph.
    .paragraph-odd = The paragraph is not a plain number. It is kept as printed.
    .states-missing = No recommending State was found.
    .states-unsure = States were found, but not at the end of the text. Check them.
    .state-unknown = Not the name of a State that Plenum knows. It is kept as written: check whether it is a State, or is misspelt.
    .states-differ = The column of States names one that the text does not. Both are kept.
    .entity-in-text = The text contains what looks like a remnant of a web page. It is kept unchanged.
    .assessment-already-filled = The assessment column is not empty. What it says is kept with the row.
    .pdf-line-unsure = A line, column or page ends here, and Plenum guessed what belongs together. Compare it with the PDF.
    .pdf-hyphen = A word divided at the end of a line. Whether it has a hyphen is a guess; look for it in the texts.
    .pdf-columns-guessed = A table without lines. Its columns and rows were found by the space between them. Compare them with the PDF.
    .pdf-footnote = A footnote. It is not part of a text and was left out.
    .pdf-right-to-left = The PDF runs from right to left, and may have lost or gained spaces inside words. Compare some texts with it, or take the Word file.
    .pdf-page-empty = A page without text, such as a picture or a scan. Nothing was read from it.
