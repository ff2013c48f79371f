### What can be taken away.

title = Documents
lead = The outcome of this consultation, and the documents to hand in.
empty = There is no outcome yet
emptyText = Once recommendations are imported and rated, their ratings and the documents appear here.

# $open (number)
# $all (number)
unfinished =
    { $open ->
        [one] { $open } of { $all } clusters is still open
       *[other] { $open } of { $all } clusters are still open
    }. You can download the documents at any time; they say what is not finished.
finished = Every cluster is closed.
downloads = Downloads
otherDocuments = All other documents
download = Download

# $name (text)
downloadNamed = Download { $name }

# The same document for other programs than Word.
open = OpenDocument

# $name (text)
openNamed = Download { $name } as OpenDocument
onlySecretariat = The facilitator and the rapporteurs can download the documents.
audience = For whom
audiences_publication =
    .label = For publication (without what was held back)
    .hint = Marked passages appear as […], sensitive clusters are left out, and votes are shown by side only where that identifies nobody. What was held back in the check before publication is left out everywhere. So are progress reports, unless that check includes them.
audiences_participants =
    .label = Complete, for internal use
    .hint = Everything, including what was held back. Each document’s name says so. Do not pass it on to anyone who must not read that.
version = Version
latest = The last frozen version
draft = Draft, as it is now
handoutLanguage = Language of handouts
formats_report__pdf =
    .name = Full report
    .text = Everything in one document to read and to print: ratings, charts, texts, decisions and where views differ.
formats_submission__docx =
    .name = Stakeholder submission
    .text = For OHCHR before the next review, in the order of OHCHR’s summaries and within its word limit.
formats_mid-term-report__docx =
    .name = Mid-term report
    .text = What was done, cluster by cluster, with the table of all recommendations.
formats_national-report__docx =
    .name = National report
    .text = A draft under OHCHR’s headings, within 10,700 words, from the State’s assessments, reports and commitments.
formats_national-report-annex__docx =
    .name = Annex to the national report
    .text = One table of all recommendations with ratings, measures and next steps.
formats_action-plan__docx =
    .name = Action plan
    .text = The adopted actions with lead, deadline, budget and indicator, to hand out.
formats_action-plan__xlsx =
    .name = Action plan, as a workbook
    .text = The same table, to sort and to plan with.
formats_statement__docx =
    .name = Statement under item 6
    .text = A draft of about 300 words to read aloud at the Human Rights Council.
formats_outcome__xlsx =
    .name = The whole outcome as a workbook
    .text = Recommendations, clusters, actions, indicators and votes, one sheet each.
formats_impact-oss__zip =
    .name = Tables for IMPACT OSS
    .text = Recommendations, actions and indicators, in the columns that its import reads. Import them in this order.
formats_pending-briefing__docx =
    .name = Briefing on pending recommendations
    .text = Recommendations that still await the State’s position, by theme: why support them, and what the answer requires. For the government and missions before the Council adopts the outcome. Always without what was held back.
formats_pending-briefing__pdf =
    .name = Briefing on pending recommendations, to print
    .text = The same as PDF.
formats_donor-sheet__docx =
    .name = For donors and UN agencies
    .text = What assistance institutions need and nobody has agreed to give yet, and where money is missing. Always without what was held back.
formats_donor-sheet__pdf =
    .name = For donors and UN agencies, to print
    .text = The same as PDF.
formats_mission-pages__zip =
    .name = Pages for missions
    .text = What each recommending State recommended and what became of it, what remains to be done, and a question: one page for each, as Word, OpenDocument and PDF, with the list. Always without what was held back.
formats_theme-pages__zip =
    .name = Pages on themes
    .text = For each cluster: its recommendations and ratings, what was done, the obstacles, and what to recommend: Word, OpenDocument and PDF, with the list. Always without what was held back.
formats_institution-pages__zip =
    .name = Pages for institutions
    .text = What each institution owes by when, and for which recommendations it is responsible: one page for each, as Word, OpenDocument and PDF, with the list. Empty until you list institutions.
formats_everything__zip =
    .name = Everything in one folder
    .text = All documents in this language, with a list of their fingerprints.
formats_matrix-old__docx =
    .name = Matrix of recommendations, three columns and assessment
    .text = The OHCHR matrix in the layout of the third cycle, with the assessment column filled in.
formats_matrix-new__docx =
    .name = Matrix of recommendations, new layout
    .text = The OHCHR matrix in the layout of the fourth cycle, with an assessment column added.
formats_outcome__csv =
    .name = Table of all recommendations
    .text = One row for each recommendation with its ratings, for a spreadsheet or another tracker.
formats_mechanisms__csv =
    .name = Table of other mechanisms
    .text = What treaty bodies, special procedures and others recommend, and the UPR recommendations it relates to. Empty until you import some.
formats_uhri__csv =
    .name = Table in the form of UHRI
    .text = The columns of the Universal Human Rights Index, for trackers that read its exports. Without ratings and actions.
formats_outcome__json =
    .name = The whole outcome as data
    .text = For archives and other programs. Plenum can make a new consultation from the complete one.
kinds =
    .pdf = PDF document
    .xlsx = Excel workbook
    .zip = Folder (zip)
    .docx = Word document
    .csv = CSV table
    .json = JSON data
levels = Agreed ratings
levelsLead = The number of recommendations at each agreed rating.
levelsChart = Recommendations by agreed rating
byCluster = Ratings by cluster
cluster = Cluster
state = State
stateOpen = Open
stateClosed = Closed
decisions = Decisions

# $adopted (number)
# $all (number)
adoptedOf = { $adopted } of { $all } votes adopted an action.
noDecisions = No vote has been closed yet.
recordText = Every step of this consultation is a line in a chain, and this fingerprint is its last link. It is printed in every document, so that a later change would show.
head = Fingerprint of the record

# $lines (number)
length =
    { $lines ->
        [one] { $lines } line
       *[other] { $lines } lines
    }
toMinutes = Read the minutes
