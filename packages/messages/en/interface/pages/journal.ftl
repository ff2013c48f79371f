### The minutes: every event of the record as a sentence.

title = Minutes
lead = What was decided at each workshop, and the record of every step. Nothing in it can be changed, added or removed unnoticed.
empty = Nothing has been recorded yet
emptyText = As soon as something happens in this consultation, it appears here.
verify = Check the chain
verifying = Checking…

# $count (number)
verified =
    { $count ->
        [one] The chain is whole: { $count } line checked.
       *[other] The chain is whole: { $count } lines checked.
    }

# $place (text)
broken =
    .changed = Line { $place } was changed after it was recorded.
    .missing = Line { $place } is missing, or a line was inserted there.
    .cut-off = The record breaks off: line { $place } once existed and is missing.
head = Fingerprint of the last line
rewritten = The record is not the one this device saw
rewrittenText = The record on the server no longer contains the fingerprint that this device noted. Either the server was restored from a backup, or the record was rewritten. Ask the server’s operator, and tell the others: their devices can confirm it.

# $line (text)
# $hash (text)
# $time (text)
notedHead = Noted by this device ({ $time }): line { $line }, { $hash }

# $line (text)
# $hash (text)
headNow = On the server now: line { $line }, { $hash }
acceptRecord = I know why: note the record as it is now
fingerprint = Is this fingerprint in the record?
fingerprintHint = 64 letters and digits, as printed on a document or noted earlier.
fingerprintWrong = A fingerprint has 64 characters: digits and the letters a to f.
findFingerprint = Look it up

# $line (text)
fingerprintFound = Yes: it is the fingerprint of line { $line }.
fingerprintUnknown = No: this record does not contain it. Either it belongs to another consultation or was copied wrongly, or the record was rewritten.
countersigned = Countersigned closings
countersignedText = At each closing, devices of participants sign the fingerprint with a key that never leaves them. Nobody who rewrites the record can make these signatures again. They show how many devices signed, never whose.

# $line (text)
# $time (text)
# $devices (number)
# $sides (number)
countersignedBy = Line { $line }, { $time }: signed by { $devices ->
        [one] { $devices } device
       *[other] { $devices } devices
    } of { $sides ->
        [one] { $sides } constituency
       *[other] { $sides } constituencies
    }
ownKey = The key of this device
countersignaturesFile = Signatures as a file
checkWithoutServer = Check signatures on a page that needs no server

# $count (number)
lines =
    { $count ->
        [one] { $count } line
       *[other] { $count } lines
    }
plenum = Plenum
someone = Someone
workshop = Workshop
word = As a Word file
open = As OpenDocument
pdf = As a PDF
noWorkshop = No workshop has begun yet: decisions so far are in the record below.
record = Appendix: the record, line by line
recordLead = The lines form a chain, the newest first.
correct = Correct

# $line (text)
correctTitle = Correct line { $line }
correctExplain = The line does not change. Your correction becomes a separate line, which everyone reads beside it; only a further correction can replace it. Name nobody: a line cannot be deleted.
correctText = Correction
correctConfirm = Add the correction
correctNeeded = Write the correction.
show = Show
everything = Everything
filters =
    .workshop = Workshops
    .cluster = Clusters and ratings
    .poll = Votes
    .other = The consultation and its people

# What each event says; who did it stands beside.
# $text (text)
quoted = “{ $text }”
events_consultation-created = The consultation was created
events_consultation-configured = Settings were changed
events_consultation-closed = The consultation was closed
events_consultation-reopened = The consultation was opened again

# $commits (text)
events_loss-accepted = The operator restarted the server after saved data were lost. Saved changes missing on the whole server: { $commits }

# $person (text)
events_person-admitted = { $person } was let in

# $person (text)
events_person-returned = { $person } is in the lobby again

# $person (text)
# $role (text)
events_person-changed = { $person } is now: { $role }

# $person (text)
events_person-removed = { $person } was removed

# $person (text)
events_person-left = { $person } left
events_person-muted = The writing of one person was stopped
events_person-unmuted = One person can write again
events_person-erased = The personal data of one person was erased

# $people (text)
events_people-confirmed = Confirmed by the facilitator: { $people }

# $links (text)
events_personal-links-created = Personal links were created: { $links }

# $links (text)
events_personal-links-revoked = Personal links were revoked: { $links }
events_api-token-created = An API token was created
events_api-token-revoked = An API token was revoked
events_webhook-added = A program was added that is told of new entries
events_webhook-removed = A program that is told of new entries was removed
events_join-code-renewed = A new join code was created

# $recommendations (text)
events_positions-taken-back = Positions of { $recommendations } were undone

# $recommendations (text)
# $symbol (text or none)
events_positions-stated =
    { $symbol ->
        [none] Positions were entered for { $recommendations }
       *[other] Positions were entered for { $recommendations }, from { $symbol }
    }

# $recommendations (number)
# $clusters (number)
events_matrix-imported =
    { $recommendations ->
        [one] { $recommendations } recommendation was imported
       *[other] { $recommendations } recommendations were imported
    } in { $clusters ->
        [one] { $clusters } cluster
       *[other] { $clusters } clusters
    }
events_import-taken-back = An import was undone

# $label (text)
events_term-changed = The label “{ $label }” was edited

# $title (text)
# $recommendations (text)
events_earlier-outcome-brought = The earlier outcome “{ $title }” was imported, with { $recommendations }

# $title (text)
events_earlier-outcome-taken-away = The earlier outcome “{ $title }” was removed

# $later (text)
# $earlier (text)
# $confirmed (boolean)
events_continuity-said =
    { $confirmed ->
        [true] { $later } continues { $earlier }
       *[false] { $later } does not continue { $earlier }
    }

# $source (text)
# $number (text)
# $status (confirmed | refused | open)
events_mechanism-linked =
    { $status ->
        [confirmed] { $source } is related to { $number }
        [refused] { $source } is not related to { $number }
       *[open] Whether { $source } is related to { $number } is open again
    }

# $institution (text)
# $numbers (text)
# $part (lead | supporting)
# $status (confirmed | refused | open)
events_responsibilities-set =
    { $status ->
        [confirmed]
            { $part ->
                [lead] { $institution } leads on { $numbers }
               *[supporting] { $institution } supports { $numbers }
            }
        [refused] { $institution } is not responsible for { $numbers }
       *[open] Whether { $institution } is responsible for { $numbers } is open again
    }

# $number (text)
# $category (text)
events_category-said = The action category of { $number } is “{ $category }”

# $what (text)
# $text (text)
# $label (text)
events_addition-added = { $what } was added to “{ $label }”: { $text }

# $what (text)
# $text (text)
events_addition-corrected = { $what } now reads: { $text }

# $what (text)
# $label (text)
events_addition-moved = { $what } was moved to “{ $label }”

# $what (text)
# $text (text)
events_addition-removed = { $what } was removed: { $text }

# $others (text)
# $label (text)
events_clusters-merged = { $others }: merged into “{ $label }”

# $label (text)
# $from (text)
events_cluster-split = “{ $label }” was split from “{ $from }”

# $from (text)
# $to (text)
events_cluster-renamed = “{ $from }” is now called “{ $to }”

# $constituency (text)
# $level (text or none)
# $numbers (text)
events_side-ratings-recorded =
    { $level ->
        [none] { $constituency } withdrew its rating of { $numbers }
       *[other] Rating of { $numbers } by { $constituency }: { $level }
    }

# $constituency (text)
# $numbers (text)
events_side-ratings-undone = The last change to the rating of { $numbers } by { $constituency } was undone

# $constituency (text)
# $numbers (text)
events_side-rating-objected = A member of { $constituency } objected to the rating of { $numbers }

# $constituency (text)
# $numbers (text)
events_side-rating-objection-withdrawn = A member of { $constituency } withdrew an objection to the rating of { $numbers }

# $level (text or none)
# $numbers (text)
events_ratings-agreed =
    { $level ->
        [none] The agreed rating of { $numbers } was withdrawn
       *[other] Agreed rating of { $numbers }: { $level }
    }

# $numbers (text)
events_alike-ratings-agreed = Agreed because the ratings were the same: { $numbers }

# $title (text)
# $recommendations (text)
events_ratings-opened = Rating began: “{ $title }”, { $recommendations }
events_ratings-closed = Rating was closed
events_ratings-reopened = Rating was opened again, or its closing time was changed

# $file (boolean)
# $ratings (text)
# $unread (text)
events_ratings-entered = Entered for an organisation from { $file ->
        [true] its file
       *[false] a sheet of paper
    }. Ratings: { $ratings }; rows not read: { $unread }

# $ratings (text)
events_rating-sheet-taken-back = Ratings entered for an organisation were withdrawn. Ratings: { $ratings }

# $equal (text)
# $differing (text)
events_ratings-revealed = The ratings were revealed: the same on { $equal }, different on { $differing }

# $question (text)
events_cards-opened = Cards were asked for: “{ $question }”

# $cards (text)
# $writers (text)
events_cards-revealed = The cards were revealed. Cards: { $cards }; people who wrote: { $writers }; where the round was not open, in steps of five
events_cards-discarded = A round of cards was discarded, and its cards deleted unread
events_card-hidden = A card was hidden
events_card-shown = A hidden card was shown again

# $before (text)
# $after (text)
events_card-group-renamed = A group of cards was renamed from “{ $before }” to “{ $after }”

# $name (text)
events_card-group-dissolved = A group of cards was dissolved: “{ $name }”
events_comment-hidden = A comment was hidden
events_comment-shown = A hidden comment was shown again

# $outcome (text)
events_suggestion-decided =
    { $outcome ->
        [accepted] A suggested change was accepted
        [partly] A suggested change was accepted in part
       *[other] A suggested change was declined
    }

# $voters (text)
events_cards-voted = The vote on cards was counted. People who voted: { $voters }; where the round was not open, in steps of five

# $cards (text)
# $section (text)
# $label (text)
events_cards-taken-over = Cards were copied into “{ $section }” of “{ $label }”: { $cards }

# $cards (text)
events_cards-given-back = Cards were removed from the text again: { $cards }

# $label (text)
events_cluster-closed = “{ $label }” was closed

# $label (text)
# $before (text)
# $after (text)
# $reason (text)
events_text-corrected = Typing error corrected in “{ $label }”: “{ $before }” is now “{ $after }” ({ $reason })

# $label (text)
events_cluster-reopened = “{ $label }” was opened again

# $count (text)
# $label (text)
events_document-repaired = The text of “{ $label }” was repaired: { $count } items that no editor writes were removed

# $number (text)
# $label (text)
events_version-kept = Version { $number } of the text of “{ $label }” was kept

# $number (text)
# $label (text)
events_version-forgotten = The content of version { $number } of the text of “{ $label }” was deleted

# $title (text)
events_workshop-planned = The workshop “{ $title }” was planned
events_agenda-changed = The agenda was changed
events_workshop-started = The workshop began

# $title (text)
events_item-started = Item “{ $title }” began

# $title (text)
events_item-finished = Item “{ $title }” ended

# $title (text)
events_item-skipped = Item “{ $title }” was left out

# $title (text)
# $reason (text)
events_item-parked = Item “{ $title }” was parked: { $reason }

# $title (text)
events_item-taken-up = Item “{ $title }” was resumed
events_details-changed = The date, the place or the languages were changed

# $step (text)
events_step-moved = On to the step: { $step }
events_timer-started = The timer was started
events_timer-stopped = The timer was stopped
events_workshop-paused = The workshop paused
events_workshop-resumed = The workshop went on

# $person (text)
events_hand-raised = { $person } asked for the floor

# $person (text)
events_hand-lowered = { $person } no longer asks for the floor

# $person (text)
events_speaker-called = { $person } took the floor

# $person (text)
events_speaker-finished = { $person } finished speaking

# $text (text)
events_notice-given = Notice to everyone: { $text }

# $person (text)
events_hand-moved = { $person } was moved in the list of speakers
events_speaking-rules-set = The rules for speakers were changed
events_hands-cleared = The raised hands were cleared
events_command-undone = A command was undone
events_notice-withdrawn = The notice was taken down
events_workshop-closed = The workshop was closed

# $people (text or none)
events_runners-named =
    { $people ->
        [none] Only facilitators run this workshop now
       *[other] Named to run this workshop: { $people }
    }

# $person (text)
events_help-called = { $person } asked for help
events_help-cleared = The request for help was cleared

# $rooms (text)
events_rooms-planned = Breakout rooms were planned: { $rooms }
events_rooms-opened = The breakout rooms were opened

# $people (text)
events_people-placed = People were placed in breakout rooms: { $people }
events_rooms-extended = The breakout rooms were given more time
events_rooms-closed = The breakout rooms were closed

# $entitled (text)
# $label (text)
events_poll-opened = A vote started in “{ $label }”: { $entitled }

# $constituencies (text or none)
events_trustees-named =
    { $constituencies ->
        [none] A vote no longer has trustees
       *[other] Trustees were named for a vote by: { $constituencies }
    }

# $constituency (text)
events_trustee-accepted = The trustee of { $constituency } accepted and made a key

# $constituency (text)
# $seconds (boolean)
events_trustee-seconded =
    { $seconds ->
        [true] Somebody seconded the trustee of { $constituency }
       *[false] Somebody no longer seconds the trustee of { $constituency }
    }
events_poll-unsealing = Voting has ended. The trustees open the ballots in turn.

# $constituency (text)
events_layer-removed = The trustee of { $constituency } opened their layer of the ballots, mixed them and passed them on

# $result (text)
events_poll-closed = The vote was closed. { $result }

# $time (text)
events_poll-extended = The end of the vote was moved to { $time }

# $day (text or none)
events_poll-outcome-said =
    { $day ->
        [none] What follows from the vote was stated
       *[other] What follows from the vote was stated; review on { $day }
    }
events_poll-words-changed = The words shown of a quick poll were changed

# $side (text)
events_poll-delegate-named = A delegate now votes for an organisation ({ $side })

# $side (text)
events_poll-delegate-released = Anyone from an organisation can vote for it again ({ $side })
events_poll-reminded = Everyone was reminded of the vote

# $reason (text)
events_poll-voided = The vote was declared void: { $reason }
events_commitment-adopted = The adopted action became a commitment

# $status (text)
events_commitment-followed-up = A commitment was updated: { $status }

# $day (text)
events_commitment-dated = A commitment was given its date of review: { $day }

# $reason (text)
events_commitment-withdrawn = A commitment was withdrawn because its vote was declared void: { $reason }

events_indicator-planned = It was set how an indicator is measured

# $corrects (boolean)
# $day (text)
events_indicator-measured =
    { $corrects ->
        [true] An indicator value was corrected ({ $day })
       *[false] An indicator value was added ({ $day })
    }

# $waits (boolean)
events_progress-submitted =
    { $waits ->
        [true] A progress report was submitted and waits for its side to authorise it
       *[false] A progress report was submitted
    }

# $side (text)
events_progress-shown = A progress report was shown to everyone ({ $side })
events_progress-returned = A progress report was returned with a question

# $kind (shared | otherwise | asks-evidence)
# $side (text)
events_progress-answered =
    { $kind ->
        [shared] A progress report is shared ({ $side })
        [otherwise] A progress report is seen otherwise ({ $side })
       *[asks-evidence] Evidence was asked for on a progress report ({ $side })
    }

# $institutions (text)
# $day (text)
events_reporting-opened = A reporting round was opened: institutions asked: { $institutions }, until { $day }

# $institutions (text)
# $day (text)
events_reporting-changed = A reporting round was changed: institutions added: { $institutions }, until { $day }
events_reporting-closed = A reporting round was closed

# $links (text)
events_reporting-links-created = Reporting links were created: { $links }

# $links (text)
events_reporting-links-revoked = Reporting links were revoked: { $links }

# $side (text)
events_source-saved = A source was added or changed ({ $side })

# $side (text)
events_source-removed = A source was removed ({ $side })

# $side (text)
# $withdrawn (boolean)
events_source-disputed =
    { $withdrawn ->
        [true] A side no longer disputes a source ({ $side })
       *[false] A source was disputed ({ $side })
    }
events_template-saved = The form of documents was changed

# $version (text)
events_outcome-frozen = The outcome was frozen as version { $version }

# $version (text)
events_outcome-published = Version { $version } of the outcome was published

# $version (text)
events_outcome-withdrawn = The publication of version { $version } was withdrawn

# $version (text)
events_outcome-forgotten = The content of version { $version } of the outcome was deleted

# $count (text)
# $version (text)
events_texts-held-back = Texts of version { $version } were held back from publication: { $count }

# $count (text)
# $version (text)
events_texts-released = Texts of version { $version } are no longer held back: { $count }

# $cluster (text)
events_cluster-kept-private = Kept out of publications: { $cluster }

# $cluster (text)
events_cluster-made-public = No longer kept out of publications: { $cluster }

# $entry (text)
# $text (text)
events_entry-corrected = Correction of line { $entry }: { $text }

# $people (text)
events_attendance-counted = Devices connected when the item began: { $people }

# $format (text)
events_minutes-exported = The minutes of a workshop were downloaded as { $format }

# $format (text)
events_outcome-exported = The outcome was downloaded as { $format }
events_outcome-imported = The consultation was created from an outcome file

# Of whatever method: each counts papers for, against or neither.
# $inFavour (text)
# $against (text)
# $neither (text)
tally = Counted in favour { $inFavour }, against { $against }, neither { $neither }

# $type (text)
unknownEvent = Event: { $type }
unknownCluster = a cluster
