### What a text said at each step, how it changed, and how a section goes back.

# $cluster (text)
titleOf = Versions: { $cluster }
lead = The text as it was when a decision was made, or when somebody kept it. Choose two versions to see what changed.
link = Versions
none = No version yet
noneText = A version is kept whenever the cluster is closed or a vote on one of its actions starts.
list = Kept versions

# $number (text)
number = Version { $number }

# $number (text)
# $reason (text)
# $time (text)
name = { $number } · { $reason } · { $time }
reasons =
    .closed = The cluster was closed
    .poll-opened = A vote started
    .merged = Before other clusters were merged into it
    .by-hand = Kept by hand
    .room-opened = A breakout room started working on it
    .room-closed = The breakout rooms were closed
toPoll = The vote

# $name (text)
by = by { $name }
forgotten = Its text had to be deleted.
shortened = Deleted text of an erased person is left out. The fingerprint is that of the complete text.
showSince = What changed since

# $version (text)
showSinceNamed = What changed since { $version }

keep = Keep this version
keepTitle = Keep the text as it is now
keepText = Everyone who can read the text can read this version later. Text being typed at this moment is not included.
keepLabel = What it is
keepHint = A few words, such as “as sent to the ministries”. No names of persons.
keepLabelNeeded = Say in a few words what it is.

# $label (text)
kept = Kept: { $label }

compare = Compare
from = From
to = To
now = Current text
compareAgain = Read the current text again
changes = What changed
noChanges = There are no differences.
sectionSame = Nothing changed here.
draftsSame = No action and no indicator changed.
legend = How to read it:
inserted = Added
deleted = Removed
restyled = Only its form changed
end = end

# $count (number)
unchanged =
    { $count ->
        [one] { $count } line as before
       *[other] { $count } lines as before
    }
drafts =
    .inserted = New
    .deleted = Removed
    .changed = Changed
reordered =
    .actions = The actions stand in another order.
    .indicators = The indicators stand in another order.

# $names (text)
authors = The words that stand here now are by { $names }.

restore = Restore this section

# $section (text)
restoreTitle = Restore “{ $section }”?

# $section (text)
# $version (text)
restoreText = The section “{ $section }” will return to its text in { $version }. Everyone sees it at once, as an edit of yours. Later text in this section is removed; other sections, actions and indicators do not change.

# `names`: who writes in the section now.
# $names (text)
restoreTyping = Somebody is typing in this section now: { $names }. Their text is removed; they are told, and get it back to copy.
restoreUndo = You can undo this right afterwards. Text others write in the meantime stays.
restoreKeep = To be able to return to the current text later, keep a version first.

# $section (text)
restored = Restored: { $section }
restoreNotNow = The text cannot be edited now.
