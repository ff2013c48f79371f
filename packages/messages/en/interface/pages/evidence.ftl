### What sides offer as evidence, and what the other sides say against it.

title = Sources
lead = What each side offers as evidence for what it says. The other sides can dispute a source and say why.
empty = No sources yet
emptyText = Choose a cluster, then add what supports your side’s assessment.
noneHere = No sources for this cluster yet.
cluster = Cluster
allClusters = All clusters
chooseCluster = To add a source, choose a cluster.

# $count (number)
count =
    { $count ->
        [one] { $count } source
       *[other] { $count } sources
    }

kinds =
    .law = Law or policy
    .statistic = Statistics
    .judgment = Judgment
    .report = Report
    .news = News
    .testimony = Testimony

# $side (text)
offeredBy = Offered by { $side }
internal = Only in this consultation
supports = Supports

# $number (text)
recommendation = Recommendation { $number }

# $subject (text)
report = Progress report on { $subject }

# $indicator (text)
value = Value of { $indicator }

# $side (text)
disputedBy = Disputed by { $side }

unsupported = Reports without a link or a source
add = Add a source
change = Change

# $title (text)
changeNamed = Change: { $title }
remove = Remove

# $title (text)
removeNamed = Remove: { $title }
removeText = The source is removed for everyone. This cannot be undone.
removeAgain = Somebody has changed this source in the meantime. See above what is new. To remove it all the same, press “Remove” again.
removed = The source was removed.
saved = The source was saved.
save = Save the source
kind = Kind of source
sourceTitle = Title
sourceTitleHint = So that others can find it: title, number of the law, name of the case.
testimonyHint = Do not write who spoke, or anything that leads to them. A testimony has no publisher, date or link, and never leaves this consultation.
testimonyTitle = What the testimony says
titleMissing = Enter a title.
publisher = Publisher or author
quote = Passage
quoteHint = For example, a paragraph of the national report. Put the symbol and the paragraph in the title: A/HRC/WG.6/48/SVN/1, para. 23.
date = Date
link = Link
linkHint = The address begins with https://
linkWrong = This is not a web address.
internalLabel = Keep it in this consultation
internalHint = It is never part of what is published.
supportsLabel = What it supports
dispute = Dispute

# $title (text)
disputeNamed = Dispute: { $title }
disputeReason = Why your side disputes it
disputeHint = Everyone in the consultation can read this.
disputeMissing = Say why your side disputes it.
disputeSaved = Your side’s reason was saved.
disputeChange = Change the reason

# $title (text)
disputeChangeNamed = Change the reason: { $title }
withdraw = No longer dispute

# $title (text)
withdrawNamed = No longer dispute: { $title }
withdrawn = Your side no longer disputes the source.

file = File
fileHint = A PDF, a picture or a table, up to 10 MB. Plenum takes out what says who made it, with what and where.
fileTooLarge = The file is larger than 10 MB. Choose a smaller one, or use a link.
keepUncleaned = Keep this file as it is, although it may say who made it
removeFile = Remove the file that this source has

# $type (text)
# $size (text)
download = Download the file ({ $type }, { $size })
fingerprint = Fingerprint
fingerprintHint = The SHA-256 of the file as you download it:
uncleaned = This file was kept as it came, so it may say who made it.

updatedMeanwhile = Somebody has changed this source in the meantime. Nothing you wrote is lost: compare, then save again.
removedMeanwhile = Somebody has removed this source in the meantime. Copy what you need from this form, then add a new source.
theirs = Changed by others meanwhile
theirsText = Your input is still below. Save to put it in the place of theirs.
takeTheirs = Take theirs

quoteDocument = Quote a document
document = Document
documentHint = The national report, the UN compilation, the stakeholders’ summary, or another text, as Word or PDF, up to 10 MB. The file is not kept: only the passages that you add.
documents =
    .national-report = National report
    .un-compilation = UN compilation
    .stakeholders-summary = Stakeholders’ summary

# $document (text)
# $symbol (text)
documentTitle = { $document }, { $symbol }

ohchr = OHCHR
documentMissing = Choose a document.
readingDocument = Reading the document…

# $count (number)
passagesRead =
    { $count ->
        [one] { $count } passage found. Those most like the recommendation come first.
       *[other] { $count } passages found. Those most like the recommendation come first.
    }
besideRecommendation = Beside the recommendation
findPassage = Find a passage
findPassageHint = Words of the passage, or the number of its paragraph.
noPassage = No passage has all these words.
passagesBeside = Passages of the document

# $number (text)
paragraph = Paragraph { $number }
chooseUnnumbered = Quote this passage

# $document (text)
# $number (text)
passageTitle = { $document }, para. { $number }
alreadySource = A source of this cluster quotes it already.

# $count (number)
passagesChosen =
    { $count ->
        [one] { $count } passage chosen
       *[other] { $count } passages chosen
    }
addPassages = Add as sources
passageMissing = Choose a passage.

# $count (number)
# $problem (text)
addedSome =
    { $count ->
        [one] { $count } source was added; the rest is still chosen. { $problem }
       *[other] { $count } sources were added; the rest is still chosen. { $problem }
    }

# $count (number)
added =
    { $count ->
        [one] { $count } source was added.
       *[other] { $count } sources were added.
    }
