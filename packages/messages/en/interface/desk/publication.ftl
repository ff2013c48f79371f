### Versions of the outcome, what is published of it, and the page on which anyone reads it.

versions = Versions
versionsLead = A version is the outcome frozen at one moment. Every document is made from the last one.
noVersion = No version yet: documents are drafts of the current state.
freeze = Freeze a version
freezeTitle = Freeze the outcome as it is now
freezeText = Everything agreed, written and decided is kept as it is now. Nothing changes it later; the next version gets the next number.
freezeLabel = What it is for
freezeHint = A few words, such as “for the ministries”. No names of persons.

# $number (text)
frozen = Frozen as version { $number }

# $number (text)
unchanged = Nothing has changed since version { $number }.

# $number (text)
version = Version { $number }
last = Documents are made from this one
hash = Fingerprint (SHA-256)
forgotten = Its text was deleted; date and fingerprint are kept.
lastForgotten = The text of the last version was deleted: no document can be made from it. Use the draft or an earlier version, or freeze a new one.
changesSince = What changed since

# $number (text)
changesTitle = What changed since version { $number }
changesLead = From this version to the current outcome.
noChanges = Nothing has changed.
back = Back to the outcome
wholePoll = Vote on the consultation as a whole
changed_added = New cluster
changed_removed = No longer there

# $from (text)
changed_renamed = Renamed; before: { $from }
changed_recommendations = Recommendations changed
changed_pledges = Voluntary pledges changed
changed_matters = New matters changed

# $side (text)
changed_rating = Rating of { $side }
changed_agreed = Agreed rating
changed_closing = Outcome, dissent or state changed
changed_text = Text changed
changed_polls = Decisions changed
changed_commitments = Follow-up changed
changed_reordered = Clusters are in another order.
changed_consultation = Settings of the consultation, or names of themes, changed.
changed_wholePolls = Votes on the consultation as a whole changed, such as the vote on priorities.
changed_mechanisms = Recommendations of other mechanisms, or what they are related to, changed.
changed_responsibilities = Who is responsible for recommendations has changed.
changed_none = none
preview = Read it here
previewTitle = Full report
previewLead = What the PDF says, before you download it.
publish = Publish
publishTitle = Publish the outcome
publishLead = Decide what everyone may see, check what it would reveal, then publish. Nothing is public before that.
toPublish = Publish or withdraw

# $version (text)
# $date (text)
publishedNow = Version { $version } has been public since { $date }.

# $date (text)
withdrawnNow = The public page was withdrawn on { $date }.
notPublished = Nothing is public.
needVersion = Freeze a version of the outcome first: only a frozen version can be published.
sensitive = Clusters left out
sensitiveLead = A sensitive cluster is left out of everything public: the page, its files and the figures.
progress = Follow-up
progressLead = The follow-up page shows commitments by theme and institution. Choose for each version whether it also has progress reports with their sources and the answers to them. Reports that wait for authorisation or were returned are never public. Anonymous reporters stay anonymous. Testimonies, and sources kept in this consultation, are never public.

# $count (number)
progressToo =
    { $count ->
        [one] Also publish { $count } progress report
       *[other] Also publish { $count } progress reports
    }
check = What would be revealed
checkLead = Confirm each point, or hold its text back. A point confirmed in an earlier version stays confirmed while the paragraph, rating, action or vote around it does not change. Text that is held back appears as […] on the page and in every document of this version made for publication.
nothingFound = Nothing was found that would reveal anyone. Read the page once more anyway.
kinds_person =
    .title = Names that participants gave
    .text = Does this person know, and agree, that this is public?
kinds_email =
    .title = Email addresses
    .text = An address leads to a person.
kinds_phone =
    .title = Telephone numbers
    .text = A number leads to a person.
kinds_link =
    .title = Links
    .text = The linked page may name people.
kinds_small-group =
    .title = Few people
    .text = Where fewer than five people speak or vote, others can tell who it was. Votes are never broken down below that.
kinds_organisation =
    .title = Organisations
    .text = Submitters who agreed, and organisations mentioned in texts.
kinds_held-back =
    .title = Passages left out
    .text = Marked as held back in the text: they appear as […].
kinds_sensitive-cluster =
    .title = Clusters left out
    .text = They are left out of everything public.
confirm = I have checked this: it can be published
confirmAll = Confirm all of these

# $time (text)
confirmedOn = Confirmed on { $time }
holdBack = Hold this text back

# $people (text)
# $side (text)
ofSide = { $side }: { $people }
ofSource = A source or its dispute

# $people (text)
# $side (text)
reportsOfSide = Progress reports, sources and answers of { $side }: { $people }

# $count (number)
votes =
    { $count ->
        [one] { $count } ballot in all
       *[other] { $count } ballots in all
    }

# $count (number)
passages =
    { $count ->
        [one] { $count } passage
       *[other] { $count } passages
    }
languages = Languages of the page
languageNeeded = Choose at least one language.
addressKind = Address of the page
addresses_readable =
    .label = Public address
    .hint = For everyone; search engines may list it.
addresses_unguessable =
    .label = Private link
    .hint = Only for the people you give it to.

# $time (text)
kept = Every choice is saved at once, for all facilitators. Last one: { $time }
notKept = The last choice was not saved
alsoHeld = Texts held back before
alsoHeldText = They were held back in an earlier version, and this version contains the same text.
release = No longer hold it back
publicDiffers = The public page does not match these choices. It stays as it is until you publish again or withdraw it.

# $count (number)
unsettled =
    { $count ->
        [one] { $count } point is still open.
       *[other] { $count } points are still open.
    }
publishAsk = Publish this version?
publishWarning = Anyone with the address can read, copy and keep it. You can withdraw it, but not from people who have a copy.
published = Published
withdraw = Withdraw
withdrawAsk = Withdraw the public page?
withdrawWarning = Page and files disappear at once, or within a minute where a browser has cached them. Copies that others saved, printed or passed on remain. The record keeps that it was published.
withdrawn = Withdrawn
seePreview = See it as it would be published

# $count (number)
updatesSince =
    { $count ->
        [one] { $count } update of a commitment is not public yet
       *[other] { $count } updates of commitments are not public yet
    }
updatesSinceText = They are newer than the public version. Freeze a new version, check it and publish it: page, widget and feed follow.
elsewhere = On other sites
elsewhereLead = The published figures, for the website of a ministry, a coalition or a newspaper. The frame runs no script, sets no cookie, loads nothing from elsewhere, and links to the public page. It follows what you publish and is empty once you withdraw.
widgetSize = Size
widgetSizes =
    .wide = 600 wide
    .narrow = 320 wide
widgetTheme = Colours
widgetThemes =
    .device = As the reader’s device has them
    .light = Light
    .dark = Dark
widgetCode = Code for the other site

# $name (text)
widgetFrame = Implementation of UPR recommendations: { $name }
copyCode = Copy the code
seeWidget = See it
feeds = Feeds of published versions, to follow them in a reader:

# $cycle (text)
webcast_title = Webcast of the session: { $cycle }
webcast_lead = Links to the recording of the review, with the times at which the State presents, others speak and the report is adopted. They appear on the public page and in the press sheet of the next version, after its check. Nothing is shown or fetched here.
webcast_address = Address of the recording
webcast_addressHint = Preferably UN Web TV, such as https://webtv.un.org/en/asset/k1x/k1xabc12de: its links start at the given time.
webcast_notAddress = Enter an address that begins with https://.
webcast_needAddress = The times need the address of the recording.
webcast_lines = Times, one per line
webcast_linesHint = A time and what begins then, such as “0:12:30 France” or “1:02:00 Adoption”. Paste as many lines as you like.

# $count (number)
webcast_read =
    { $count ->
        [one] { $count } line is read.
       *[other] { $count } lines are read.
    }

# $count (number)
webcast_unread =
    { $count ->
        [one] { $count } line is not read
       *[other] { $count } lines are not read
    }
webcast_unreadText = It stays in the field, and is not saved. A line needs a time such as 0:12:30, and a few words.

# $number (text)
# $text (text)
webcast_line = Line { $number }: { $text }
webcast_save = Save the webcast
webcast_saved = Saved; it will be in the next version
webcast_removed = The webcast was removed

# On the public page.
figures = The figures
publicKind = Outcome of a national consultation

# $date (text)
publishedOn = Published on { $date }
contents = Contents
files = Downloads
fileKinds =
    .pdf = Report (PDF)
    .csv = Table (CSV)
    .json = Data (JSON)
pressFiles =
    .docx = Sheet for the press (Word)
    .pdf = Sheet for the press (PDF)
submitters = Submitted by
voidedTitle = Declared void since
voidedLead = This page and its files show these votes as they were when published. They no longer decide anything, and what they adopted was withdrawn.

# $date (text)
voidedOn = Declared void on { $date }
voidedVote = The text below is what was decided then. It no longer decides anything, and what it adopted was withdrawn.

# $count (number)
voidedPublic =
    { $count ->
        [one] { $count } published vote was declared void
       *[other] { $count } published votes were declared void
    }
voidedPublicText = The public page says so at the top, with your reason. Its text and files still show what was decided: freeze a new version and publish it.
secretPolls = Secret votes
secretPollsLead = Tally, receipt codes, and what anyone can check.
record = How this can be checked
verifiable = Verifiable
checkSignatures = Check the signatures in outcome.json on a page that needs no server
recordText = Passages marked […] and votes of small groups are held back to protect people. The data file has the fingerprint below. It was made from a frozen version with its own fingerprint, and the fingerprint of the record is its last line.
dataHash = Fingerprint of the public data (SHA-256)

# $number (text)
versionHash = Fingerprint of version { $number } (SHA-256)
languageNav = Language
