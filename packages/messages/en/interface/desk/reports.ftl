### How documents are looked at and adjusted.

groups_everyone =
    .name = For everyone
    .text = The whole outcome, to read and to print.
groups_un =
    .name = For the United Nations
    .text = What OHCHR and the Human Rights Council accept.
groups_state =
    .name = For the State and implementing bodies
    .text = What a ministry or a coordinating body works with.
groups_handouts =
    .name = For decision-makers at the review
    .text = Pages to hand over: to the mission of each recommending State, and on each theme.
groups_matrix =
    .name = The matrix, filled in
    .text = OHCHR’s list of recommendations with the assessment in it.
groups_data =
    .name = For other programs
    .text = Tables and data, to analyse, archive or use elsewhere.
language = Language of the documents
everything = Download everything
look = Preview

# $name (text)
lookNamed = Preview: { $name }
adjust = Preview and adjust

# $name (text)
adjustNamed = Preview and adjust: { $name }

# $done (text)
# $of (text)
progress = Being written: { $done } of { $of }
writing = Being written…
cancel = Cancel
failed = The download did not work
again = Nothing was changed. Try again, or download a single document.
saved = Saved. Documents will be made like this from now on.
save = Save
saveAndDownload = Save and download
undoFirst = Nothing was undone, because your later changes on this page would be lost. Save or discard them, then use an earlier version.
unsaved = Not saved yet
undo = Discard changes
leaveTitle = Leave without saving?
leaveText = Your changes here are not saved yet. If you leave, they are lost; the document stays as it was.
leave = Leave and discard changes
versions = Earlier versions
versionsText = Every save is kept, for all documents together: order, parts, texts, names and logo.
noVersions = Nothing was saved before this.
defaultVersion = The usual form
restore = Restore

# $version (text)
restoreNamed = Restore: { $version }
restoreText = From now on all documents are made as in this version. It is saved as a new version; the current one is kept, and you can go back to it. Submitters do not change.
restoreDrops = Unsaved changes are discarded.

# $version (text)
restored = Restored: { $version }

# $rows (text)
allRows = All rows are shown: { $rows }

# $rows (text)
# $of (text)
firstRows = The first rows are shown: { $rows } of { $of }. The file has all of them.

# $lines (text)
allLines = All lines are shown: { $lines }

# $lines (text)
# $of (text)
firstLines = The first lines are shown: { $lines } of { $of }. The file has all of them, without line breaks.
reset = Reset
resetTitle = Reset to the usual form?
resetText = Order, parts, sections, clusters and your own text of this document are reset. Names, logo and submitters stay. Earlier versions are kept.

# $words (number)
words =
    { $words ->
        [one] { $words } word
       *[other] { $words } words
    }

# $words (text)
# $limit (text)
wordsOf = { $words } of { $limit } words

# $over (number)
wordsOver =
    { $over ->
        [one] { $over } word
       *[other] { $over } words
    } too many. You can still download it.
counts = Counted: the text with its headings and tables. Not counted: cover, table of contents, notes, annexes.
limit = Words allowed
limitHint = OHCHR’s current limits: 2,815 for one organisation, 5,630 for a joint submission. Change it when they change.
form = Submitted by
individual = One organisation
joint = Several together
parts = Parts and their order

# $words (number)
partWords =
    { $words ->
        [one] { $words } word
       *[other] { $words } words
    }
annex = annex, not counted
partEmpty = empty

# $part (text)
up = Move up: { $part }

# $part (text)
down = Move down: { $part }

# [any key]
part =
    .introduction = Introduction
    .summary = Executive summary
    .obligations = International obligations and cooperation
    .framework = National framework
    .rights = Implementation of obligations
    .groups = Specific persons or groups
    .actions = Follow-up actions
    .other-themes = Themes without space
    .annex = Table of all recommendations
    .overview = Overview
    .clusters = Cluster by cluster
    .methodology = Methodology and process
    .not-adopted = Actions not adopted
    .decisions = How it was decided
    .commitments = State of the commitments
    .table = Table
    .opening = Opening
    .levels = Levels
    .regressions = Regression
    .disagreement = Where the sides differ
    .closing = Closing
    .baseline = Baseline from earlier cycles
    .resources = Money and assistance
    .follow-up = Follow-up to the previous review
    .achievements = Achievements and challenges
    .priorities = Priorities and commitments
    .assistance = Capacity-building and assistance
sections = Sections of each cluster’s text
clusters = Clusters

# $cluster (text)
clusterPlace = Part for { $cluster }

# $cluster (text)
objective = Objective: { $cluster }
intro = Your own text
introHint = Say who you are first: what you do, and since when. Then say how you worked. Each line is a paragraph of the introduction. For this language only.
speechHint = For example who is speaking: “I am …, director of …”. It is spoken after the opening and counted. For this language only.
cover = Cover: names, logo, submitters
publishers = Names at the top of the cover
housesHint = One per line: the coalition, the ministry, the office that publishes.
contact = Contact for the press
contactHint = How journalists can reach the office that publishes. This is public: give no person’s name, private number or address.
licence = Licence of the publication
licences =
    .none = None stated
    .cc-by-4__0 = May be used with the source named (CC BY 4.0)
    .cc0-1__0 = May be used freely (CC0 1.0)
logo = Logo
logoHint = PNG or JPEG, up to 500 kB. Everything except the picture itself is removed.
logoShown = The logo as it will be printed
logoRemove = Remove the logo
house_title = Your own Word template
house_hint = A .docx or .dotx file of up to 2 MB. Reports, minutes and handouts in Word and OpenDocument use its styles, margins, header and footer. Reports and minutes also use its cover, if the text before the first page break has places for {"{"}{"{"}title{"}"}{"}"}, {"{"}{"{"}kind{"}"}{"}"}, {"{"}{"{"}publishers{"}"}{"}"} and {"{"}{"{"}details{"}"}{"}"}. Nothing else of the file is kept: no body text, author, link or macro.
house_file = Choose a Word file
house_reading = The file is being read …
house_none = None: documents are set in Times New Roman 12.
house_found = Styles found
house_missing = Missing styles, which look as usual
house_pages = Used from its pages
house_nothing = nothing
house_fonts = Typefaces
house_fontsHint = Readers see a typeface if their computer has it; it is not part of the document.
house_dropped = Left out
house_comma = ,{" "}
house_styles =
    .normal = text
    .title = title
    .subtitle = subtitle
    .heading1 = heading 1
    .heading2 = heading 2
    .heading3 = heading 3
    .caption = caption
    .footnote = footnote
house_parts =
    .header = header
    .footer = footer
    .firstPage = a separate first page
    .cover = cover
house_drops =
    .links = links, and anything fetched from elsewhere
    .objects = embedded objects and controls
    .fonts = typefaces inside the file
    .shapes = drawn shapes and text boxes
    .pictures = pictures that are neither PNG nor JPEG, or are too large
    .fields = fields other than page numbers
    .cover = the text before the first page break: it has no place for {"{"}{"{"}title{"}"}{"}"}, so the usual cover is used
house_saved = Word template saved
house_removed = Word template removed
house_remove = Remove the Word template
house_preview = The text of the document. Word and OpenDocument files use the styles of your Word template.
submitters = Submitters
submittersHint = Contributors are not signatories: the document names only those who consented. Keep the consent itself in your files.
gaps =
    .author = The author: choose a side on the page of the document.
    .submitter = The submitter: add at least one organisation. OHCHR publishes each submission under its name, and accepts none without.
    .consent = The consent of a submitting organisation: record the day on which it consented to being named.
gapsTitle = This submission cannot be handed in yet
gapsLead = What is missing:
gapsDraft = You can still download a draft. Its first page says that it is a draft, and what is missing.
gapsFill = Add what is missing
downloadDraft = Download a draft
author = Author of the submission
authorHint = The submission gives only this side’s ratings, reasons and dissent as its own.
authorNone = Choose a side
recommended = What it recommends to the State
recommendedHint = All drafted actions, except those rejected in a vote or not shared by this side, unless you choose them.
rejected = rejected in a vote
addSubmitter = Add a submitter

# $name (text)
removeSubmitter = Remove { $name }
noName = a submitter without a name
submitter =
    .code = Short code
    .name = Full name
    .city = City
    .country = Country
    .members = Members, one per line
    .consent = Has consented to be named

# $day (text)
consentedOn = Consent recorded on { $day }
preview = Preview
previewText = The text of the document. Word will number its pages and set it in Times New Roman 12.
notes = Notes

# What the publishers write of each part of the national report.
texts = Your own text for each part
textsHint = It stands at the beginning of the part, before what Plenum fills in. Each line is a paragraph. For this language only.
# [any key]
guidance =
    .introduction = Introduce the State and the period that this report covers.
    .methodology = Say which ministry or mechanism prepared the report, whom it consulted, when and how, and where the draft could be commented on.
    .framework = Say what has changed since the previous review: constitution, laws, policies, institutions, ratifications, and the national human rights institution.
    .rights = Say how laws and policies work in practice, with figures and dates. Keep to what can be shown.
    .groups = Say how specific persons or groups are reached, with figures by sex, age and disability where there are any.
    .follow-up = Say how the State follows up on recommendations: which mechanism, how often, and with whom.
    .achievements = Describe best practices that others can use, with their results. Then say what stands in the way.
    .priorities = Name the national priorities of the coming years, the initiatives under way, and what the State commits itself to.
    .assistance = Say which support was received since the previous review, what is needed, and from whom.

# In the preview alone.
# $guidance (text)
toWrite = To write: { $guidance }

# What people enter for each action of the plan.
resources = Money and assistance
resourcesHint = Enter what each action costs, what is available, and who is to help. These entries are part of the document, not of the record.
currency = Currency
noCurrency = No currency chosen
resourcesAction = Action
planned = Planned
available = Available
amountHint = Whole units
amountWrong = Write a whole amount without decimals, such as 12500. Until then this amount is not used.
assistanceFrom = From whom

# $text (text)
adoptedBudget = Budget as adopted: { $text }

# $text (text)
adoptedAssistance = Assistance needed: { $text }
assistanceStatus = Status of the request
assistanceStatuses =
    .open = Not requested yet
    .requested = Requested
    .agreed = Agreed
    .received = Received
