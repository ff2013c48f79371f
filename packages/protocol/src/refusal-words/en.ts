import type { Refusal } from '@plenum/domain/refusals';

/** What happened, what was kept, what to do next. */
export const en: Record<Refusal, string> = {
	'request/invalid': 'Something in what you sent is not as expected. Nothing was changed; check the marked fields.',
	'request/too-large': 'This is too large to send. Nothing was changed; shorten it and try again.',
	'request/too-fast':
		'So many commands came from you that no more are taken for a moment. What was recorded stays. Wait some seconds, then try again.',
	'request/over-budget':
		'You have asked for so many large things that no more are made for a moment. Nothing is lost. Wait some seconds, then try again.',
	'request/unknown-address': 'There is nothing at this address.',
	'request/unsupported-type': 'Plenum cannot read this kind of content here.',
	'request/key-reused':
		'This key was sent before with something else. Nothing was changed; send it again with a new key.',
	'request/already-done':
		'This was done already, and the answer to it cannot be shown again. Nothing was done twice. Load the page again to see where things stand.',
	'server/failed': 'Something went wrong on our side. What you entered is still here; try again in a moment.',
	'server/cannot-save':
		'The server cannot save right now. Keep this page open: what you entered is still here, and you can try again in a moment.',
	'server/wrong-clock':
		'The server’s clock is wrong, so nothing is recorded here right now. Keep this page open: what you entered is still here, and you can try again in a moment.',
	'identity/required': 'Please sign in, or join with your code, first.',
	'identity/wrong-name-or-password': 'The name or the password is not right. Try again.',
	'identity/too-many-attempts': 'Too many attempts. Wait a minute and try again.',
	'identity/foreign-origin': 'This request came from another website and was not carried out.',
	'setup/already-done': 'Plenum is set up already. Sign in instead.',
	'setup/unknown-link': 'This set-up link is not valid. Use the newest one that the server printed.',
	'account/name-taken': 'Someone already signs in with this name. Choose another.',
	'account/unknown': 'There is no such account.',
	'account/second-factor-required':
		'On this server, signing in takes a second factor. Set one up on your account page; until then nothing else is open to you.',
	'account/reset-link-invalid':
		'This link has been used already, or has expired. Ask whoever runs this server for a new one.',
	'password/too-short': 'The password is too short: at least 15 characters are needed. A few words in a row are good.',
	'password/too-long': 'The password is longer than 200 characters.',
	'password/too-common': 'This password, or what it is made of, is among those that are tried first. Choose another.',
	'password/has-name': 'The password contains your name or the name of Plenum. Choose another.',
	'password/wrong': 'The current password is not right. Nothing was changed; try again.',
	'factor/unknown': 'This factor is not there any more.',
	'factor/last-one': 'On this server every account has a second factor. Add another before you remove this one.',
	'factor/wrong-code': 'The code is not right, or was used already. Wait for the next one and try again.',
	'factor/too-many-attempts': 'Too many wrong codes. Use a passkey or a recovery code, or wait a quarter of an hour.',
	'factor/expired': 'This took too long. Start again.',
	'factor/not-recognised': 'The passkey was not recognised here. Try another, or sign in with your password.',
	'factor/needs-https': 'Passkeys need a secure (https) address with a name. This server is reached without one.',
	'session/not-continued':
		'On a device that is not yours a session goes on only while a workshop runs in which you take part.',
	'session/unknown': 'This session has ended already.',
	'session/reauthenticate': 'For this step, please prove again that it is you. Nothing was changed yet.',
	'invitation/join-first':
		'Only somebody who takes part in the consultation can run a workshop. Join it with your code, then open the link again.',
	'invitation/not-valid': 'This invitation was used, taken back or has expired. Ask the facilitator for a new one.',
	'invitation/unknown': 'There is no such invitation in this consultation.',
	'provider/not-set': 'This server does not use another sign-in service.',
	'provider/failed': 'The sign-in service gave no answer that could be used. Try again in a moment.',
	'provider/declined':
		'Your organisation’s sign-in did not let you through, or you turned back there. Try again, or ask whoever looks after accounts in your organisation.',
	'provider/not-invited':
		'Nobody here is known under this sign-in. Ask a facilitator for an invitation, or connect it on your account page.',
	'provider/linked-elsewhere': 'This sign-in is connected to another account here.',
	'rights/missing': 'Your role does not allow this. Ask the facilitator if you need it.',
	'rights/muted':
		'Whoever runs the meeting has stopped your writing for now. You can read, rate, vote and ask for the floor.',
	'join/unknown-code':
		'No consultation has this code. Check it letter by letter; codes may be renewed by the facilitator.',
	'join/too-many-attempts':
		'Many codes are being tried at the moment. Yours was not looked at yet: try again in a few seconds.',
	'join/link-used':
		'This personal link was used already. Each brings in one person, once. If it was not you, tell the facilitator.',
	'join/link-revoked': 'This personal link was revoked. Ask the facilitator for another.',
	'join/closed': 'This consultation is closed and takes no new participants.',
	'join/consent-required': 'To take part, please read and accept how this consultation is held.',
	'join/unknown-constituency': 'Choose for whom you speak from the list.',
	'join/unknown-address': 'The server does not have this address. Choose one from the list.',
	'participant/unknown': 'This person is not in this consultation.',
	'participant/not-admitted': 'You are in the lobby. The facilitator will let you in; this page moves on by itself.',
	'participant/removed': 'You are no longer part of this consultation. Ask the facilitator if this is a mistake.',
	'participant/last-facilitator': 'A consultation needs at least one facilitator. Give someone else that role first.',
	'participant/not-mutable':
		'The writing of facilitators, and of whoever runs this workshop, is not stopped here. A facilitator can change their role first.',
	'concern/unknown': 'There is no such message: it was taken back, or its time is over.',
	'concern/not-live':
		'The facilitators can be told privately while the workshop is on. Speak to one of them, or to somebody whom you trust.',
	'concern/nobody-told': 'Nobody was told: choose at least one facilitator who is still here, and send it again.',
	'concern/too-many': 'No more can be sent here for now. Take one back, or speak to one of the facilitators.',
	'concern/empty': 'Write something first.',
	'consultation/unknown': 'There is no such consultation, or you are not part of it.',
	'consultation/closed': 'This consultation is closed: it can be read and exported, not changed.',
	'consultation/constituency-in-use': 'People already speak for this constituency, so it cannot be removed.',
	'consultation/updated-since': 'Somebody has changed the settings since. Look at what they say now.',
	'consultation/names-promised':
		'People joined under the promise of what others see of them. This can be made stricter, not looser; nothing was changed.',
	'import/unknown': 'This import is not here any more. Choose the file again.',
	'import/too-large': 'The file is larger than 10 MB. Nothing was read; remove pictures or split it.',
	'import/unpacks-too-large':
		'The file holds far more than a list of recommendations needs, so it was not read. Save it anew without pictures, or choose a part of it.',
	'import/encrypted': 'The file is protected with a password. Save a copy without a password and choose that.',
	'import/legacy-word':
		'This is a Word file from before 1997. Open it in a word processor, save it as .docx and choose that.',
	'import/no-table':
		'There is neither a table nor a list of recommendations in this file. Choose the thematic list of recommendations, or a report that lists them.',
	'import/no-recommendations':
		'No recommendation was found in this file. Check that it is the thematic list, or match the columns by hand.',
	'import/no-list':
		'This document holds no list of recommendations; national reports, reports of the Council, decisions and letters hold none. Choose the thematic list of recommendations, the report of the Working Group, or the addendum with the State’s answers.',
	'import/addendum':
		'This is an addendum: it gives positions to numbers, and holds no texts. Enter its positions on the page for positions from an addendum.',
	'import/scanned':
		'This PDF holds pictures of pages, as a scanner makes them, and no text. Take the Word file of the same document, or have the text recognised (OCR) first.',
	'import/letters-unknown':
		'The letters of this PDF cannot be told: its fonts do not say which they are. Take the Word file of the same document, or save the PDF anew from it.',
	'import/empty': 'The file is empty. Choose it again where it was saved, or download it again.',
	'import/picture': 'This is a picture. Take the Word file, the PDF or the table that it shows.',
	'import/presentation': 'This is a presentation. Take the Word file, the PDF or the table from which it was made.',
	'import/archive': 'This is an archive of files. Unpack it, and choose the file in it that lists the recommendations.',
	'import/other-program':
		'This is a file of a program that Plenum does not know, such as Pages or Numbers. Save it there as .docx, .xlsx or PDF, and choose that.',
	'import/unknown-kind':
		'Plenum cannot tell what this file is. It reads Word (.docx, .doc), Excel (.xlsx, .xls), OpenDocument (.odt, .ods), PDF, RTF, web pages, .csv and .json.',
	'import/unreadable':
		'The file is damaged or was cut short, so it could not be read. Download it again, or save it anew, and choose that.',
	'import/took-too-long':
		'Reading the file took too long and was stopped. Nothing was changed; try a smaller part of it.',
	'import/server-stopped':
		'The server stopped twice while it read this file, so it is not tried again. Nothing was changed. Upload the file once more; if it stops again, try a smaller part of it.',
	'import/displaced':
		'This file waited unconfirmed and made room for newer ones. Nothing was changed. Upload it again, then confirm it.',
	'import/too-many-at-once':
		'Other files are still being read, so this one was not taken. Wait half a minute, then upload it again.',
	'import/own-outcome':
		'This is an outcome that Plenum exported. It becomes a consultation of its own: bring it back from the list of consultations.',
	'import/not-ready': 'The file is still being read. Wait for the preview.',
	'import/sheet-needed': 'The file has several sheets. Say which of them lists the recommendations.',
	'import/columns-needed': 'Say first which column holds what.',
	'import/already-confirmed': 'This import was confirmed already. Its recommendations are in the consultation.',
	'import/changed-meanwhile':
		'The consultation has changed since you looked. Nothing was imported. Look at the differences again, then confirm.',
	'import/not-confirmed': 'This import was not confirmed, so there is nothing to take back.',
	'import/not-last': 'Another file was imported after this one. Only the last import can be taken back.',
	'import/in-use': 'Work has been done on what this import brought, so that it can no longer be taken back.',
	'cluster/unknown': 'There is no such cluster any more. It may have been merged into another.',
	'cluster/closed': 'This cluster is closed. The facilitator can reopen it.',
	'cluster/not-closed': 'This cluster is still open.',
	'cluster/label-required': 'Give the cluster a name.',
	'cluster/merge-needs-another': 'Choose at least one other cluster to merge.',
	'cluster/split-needs-some-but-not-all': 'Choose some of the recommendations, but not all of them.',
	'cluster/recommendation-elsewhere':
		'One of these recommendations is in another cluster now. Nothing was moved; look again.',
	'cluster/order-incomplete': 'The list of clusters has changed meanwhile. The order was left as it is; look again.',
	'cluster/statement-required': 'Write an outcome statement before you close.',
	'correction/stale':
		'This passage reads differently by now: someone else has corrected it. Nothing was changed; look at it again.',
	'correction/unknown-passage': 'This passage is not in the cluster any more. Nothing was changed.',
	'correction/voted': 'These words were put to the vote, and stay as they were voted on. Nothing was changed.',
	'correction/nothing-changed': 'The passage reads the same as before. Nothing was changed.',
	'correction/paragraphs':
		'A correction leaves no passage empty, neither adds nor joins lines, and has no signs that cannot be seen. Nothing was changed.',
	'correction/too-much':
		'A correction changes 40 letters at most, in one place. Correct one place after the other, or open the cluster again. Nothing was changed.',
	'correction/number':
		'A correction may not change a number. Where a number is wrong, open the cluster again. Nothing was changed.',
	'correction/level':
		'A correction may not change the name of a level. Where it is wrong, open the cluster again. Nothing was changed.',
	'correction/state':
		'A correction may not change the name of a State. Where it is wrong, open the cluster again. Nothing was changed.',
	'correction/negation':
		'A correction may not add or take away a “not” or another word that denies. Where it is wrong, open the cluster again. Nothing was changed.',
	'addition/unknown': 'This pledge or new matter is not in the cluster any more. Look again.',
	'addition/text-required': 'Write what it says.',
	'addition/there-already': 'One with the same words is there already.',
	'addition/rated':
		'It is or was in a round of ratings. What was said was said of these words, so they stay; nothing was changed.',
	'addition/has-ratings':
		'A side has rated it, or a rating was agreed. Take that back first, or leave it as it is; nothing was changed.',
	'addition/has-actions':
		'A follow-up action serves it: in the text, in a poll or as a commitment. It stays; nothing was changed.',
	'taxonomy/unknown-term': 'There is no such theme, group or goal here.',
	'taxonomy/alias-of-itself': 'A label cannot stand for itself, not even by way of another.',
	'lineage/already-here': 'This outcome has been brought in already.',
	'lineage/unknown-outcome': 'There is no such earlier outcome here.',
	'mechanism/unknown': 'No such recommendation of another mechanism here.',
	'lineage/not-earlier': 'A recommendation goes on from one of an earlier review only.',
	'level/unknown': 'This level is not part of the scale.',
	'level/percentage-out-of-range': 'A percentage is a number from 0 to 100.',
	'rating/not-your-constituency': 'You can record a rating for your own side only.',
	'rating/not-alike':
		'Nothing was agreed: the sides no longer say the same of every recommendation that was listed. Look at the list again.',
	'rating/unknown-round': 'There is no such round of rating here.',
	'rating/names-promised':
		'In this consultation others see nothing of a person but the constituency: a round can only be confidential.',
	'rating/closes-in-the-past': 'Choose a closing time that is still to come.',
	'rating/closed': 'This round of rating is closed. What you had saved counts; what you say now was not saved.',
	'rating/not-closed': 'Close the round first: what is being rated is shown to nobody.',
	'rating/revealed': 'This round has been revealed: it stays as it is.',
	'rating/not-revealed': 'This round has not been revealed yet.',
	'rating/raters-unconfirmed':
		'This round is confidential, and somebody who rated has not been confirmed: whoever has the code could rate several times and work out what another said. Nothing was shown. Confirm them under People, or remove them, then reveal it.',
	'rating/in-another-round': 'One of these recommendations is being rated in another round. Reveal that one first.',
	'rating/revealed-confidentially':
		'One of these recommendations was rated in a confidential round. A second one would tell who changed their mind: let each side record its rating instead.',
	'rating/rerun-unconfirmed':
		'Nearly the same people rated nearly the same before. Comparing the two results can show how those rated who are new or missing. Nothing was opened. Open it all the same only if you accept this.',
	'rating/no-organisation': 'Organisations rate in this round, and you have not said which is yours.',
	'rating/nothing-recorded': 'Your side says nothing of this recommendation: there is nothing to object to.',
	'rating/changed-since':
		'Nothing was changed: somebody has recorded another rating since you opened this. Look at theirs, then decide.',
	'rating/unknown-sheet': 'This sheet is not here any more. Upload the file again.',
	'rating/sheet-confirmed': 'This sheet rates already. Take it back, and upload the file again.',
	'rating/no-assessments':
		'No column for the assessment was found in this file, or it says nothing of these recommendations.',
	'rating/entries-not-read': 'None of these lines can be entered. Write the number, then the step: 140.12, 3.',
	'cards/unknown-round': 'There is no such round of cards here.',
	'cards/round-open': 'Cards are being written here already. Reveal or discard that round first.',
	'cards/names-promised':
		'In this consultation others see a person’s side and nothing else, so no card can be shown with its side whatever the number. Choose “Their side, where five or more wrote” or “Nothing”.',
	'cards/ended':
		'This round of cards has ended. What you had saved counted; what you wrote now was not taken, and is still here.',
	'cards/too-many': 'That is more cards than each person may write here. Nothing was saved; take one away first.',
	'cards/none': 'Nobody has written a card yet.',
	'cards/too-few':
		'Fewer than five people have written: they could be told apart. Give the room more time, or discard the round.',
	'cards/writers-unconfirmed':
		'Somebody who wrote has not been confirmed yet, and could be several of the writers. Confirm or remove them under People first.',
	'cards/not-revealed': 'These cards have not been revealed yet.',
	'cards/revealed': 'These cards have been revealed: they stay.',
	'cards/unknown-card': 'One of these cards is not there any more. Nothing was changed; look again.',
	'cards/unknown-group': 'This group is not there any more. Nothing was changed; look again.',
	'cards/taken': 'One of these cards stands in the text already. Nothing was put there twice.',
	'cards/voting': 'The room is voting on these cards. End the vote first.',
	'cards/no-voting': 'There is no vote on these cards at the moment.',
	'cards/voted': 'The room has voted on these cards already. The result stays.',
	'cards/too-many-votes': 'That is more votes than each person has. Nothing was changed; take one away first.',
	'cards/unknown-passage': 'This was taken back already.',
	'cards/other-cluster': 'These cards are on no cluster, so there is no text to take them into.',
	'comments/unknown': 'This comment is not there any more.',
	'comments/unknown-passage':
		'This passage is not in the saved text: it may have changed just now. What you wrote is kept; choose the words again.',
	'comments/too-wide': 'That is more text than one comment may be about. Choose a shorter passage.',
	'comments/many-paragraphs': 'Other words are suggested within one paragraph. Choose words of one paragraph.',
	'comments/same-words': 'The suggestion says what stands there already.',
	'comments/empty': 'Nothing was written yet.',
	'comments/answered': 'Somebody has answered this comment: it stays as it was. Answer it, or delete it.',
	'comments/resolved': 'This was resolved meanwhile. Open it again to answer; what you wrote is kept.',
	'comments/decided': 'This suggestion was decided already. Nothing was put into the text a second time.',
	'comments/no-suggestion': 'Nothing is suggested here any more: it was deleted.',
	'comments/too-many': 'There are as many answers here as there can be. Begin with a new comment.',
	'comments/text-full': 'This text has as many comments as it can have.',
	'comments/too-fast': 'That was a lot within a minute. What you wrote is kept; send it again in a moment.',
	'document/unknown': 'There is no such text.',
	'document/frozen': 'This text is frozen: its item was closed. Your words were not added; copy them from here.',
	'document/other-generation':
		'This text was restored to an earlier state meanwhile. Your unsent words are kept below; copy what you need.',
	'document/other-schema': 'Plenum was updated. Reload the page to go on writing; your unsent words are kept below.',
	'document/too-large': 'This text has reached its largest size. Your last words were not added; copy them from here.',
	'document/cannot-open': 'This text could not be opened. The others are not affected; tell whoever runs the server.',
	'document/unknown-version': 'There is no such version of the text.',
	'document/version-forgotten':
		'The words of this version had to be forgotten. That it was kept, and its fingerprint, are still on record.',
	'frame/too-large': 'That was too much to send at once. Paste it in smaller parts.',
	'frame/too-fast':
		'You are sending faster than the server takes in. Your words are kept here and are sent in a moment.',
	'frame/malformed': 'A change could not be understood and was not added. Reload the page; copy your last words first.',
	'frame/not-allowed': 'You may read this text but not write in it. Your words were not added.',
	'frame/foreign-client':
		'A change came under someone else’s name and was not added. Reload the page; copy your last words first.',
	'frame/clock-gap': 'An earlier change is missing. Plenum is fetching it; your words are kept here.',
	'frame/clock-jump': 'A change was out of order and was not added. Reload the page; copy your last words first.',
	'frame/missing-parent':
		'A change refers to a text that is not here. Plenum is fetching it; your words are kept here.',
	'frame/unknown-root': 'A change was made to a part that this text does not have. It was not added; reload the page.',
	'projector/link-unknown': 'There is no such link of this workshop.',
	'projector/link-not-valid': 'This link no longer shows the workshop. Whoever runs it can make a new one.',
	'projector/too-many-links': 'This workshop has twenty links already. Revoke one that is not used.',
	'workshop/unknown': 'There is no such workshop.',
	'workshop/not-live': 'The workshop has not started yet.',
	'workshop/already-started': 'The workshop has started already.',
	'workshop/paused': 'The workshop is paused. Resume it first.',
	'workshop/not-paused': 'The workshop is not paused.',
	'workshop/closed': 'The workshop is closed; its minutes can be read.',
	'workshop/agenda-empty': 'The agenda is empty. Add at least one item before you start.',
	'workshop/unknown-item': 'This item is not on the agenda any more.',
	'workshop/unknown-time-zone': 'This time zone is not known.',
	'workshop/unknown-language':
		'A language in this list is not known, or stands there twice. Choose the languages from the list.',
	'workshop/no-date': 'The workshop has no date yet.',
	'workshop/item-begun': 'An item that has begun stays on the agenda.',
	'workshop/no-next-item': 'This was the last item. You can close the workshop.',
	'workshop/hand-already-raised': 'The hand is up already.',
	'workshop/hand-not-raised': 'This hand is not raised any more.',
	'workshop/no-timer': 'No timer is running.',
	'workshop/no-steps': 'This item is not about a cluster: it has no steps.',
	'workshop/already-done': 'That has been done already.',
	'workshop/changed-meanwhile': 'Somebody else has changed this meanwhile. Nothing was done.',
	'workshop/undo-too-late': 'A command can be undone for one minute.',
	'journal/unknown-entry': 'The record has no entry of this number.',
	'journal/unknown-closing': 'The record has no closing with this number and fingerprint. Nothing was signed.',
	'journal/bad-signature': 'The signature does not match its key. Nothing was kept.',
	'workshop/is-room': 'A breakout room opens and closes with all others, and has no rooms of its own.',
	'workshop/no-room': 'This workshop is no breakout room.',
	'workshop/no-rooms': 'There are no breakout rooms for this now.',
	'workshop/rooms-open': 'Breakout rooms are open. Close them first.',
	'workshop/unknown-room': 'There is no such room in this round.',
	'workshop/room-full': 'This room is full. Choose another one.',
	'workshop/no-choice': 'In this round people are placed; nobody chooses.',
	'workshop/other-room': 'You are not placed in this room. You may look, but its hands are for those in it.',
	'workshop/cluster-in-two-rooms': 'A cluster can be in one room only.',
	'workshop/cluster-in-open-room': 'A cluster is being worked on in another open room.',
	'workshop/person-in-two-rooms': 'A rapporteur can be in one room only.',
	'poll/unknown': 'There is no such poll.',
	'poll/unknown-action': 'This action is not in the text any more. Nothing was put to the vote.',
	'poll/action-empty': 'The action has no text yet. Write what is proposed before it is put to the vote.',
	'poll/roster-empty': 'No one who is here may vote. Admit participants first.',
	'poll/not-draft': 'This vote has started already.',
	'poll/not-open': 'This vote is not in progress.',
	'poll/closed': 'The poll closed before your ballot arrived, so it was not counted.',
	'poll/not-delegate':
		'Somebody else votes for your organisation. Your answer was not recorded; whoever runs the vote can name another person.',
	'poll/not-on-roster': 'You joined after the vote started or have no vote in it. You will see the result.',
	'poll/unknown-option': 'Answer each action on the paper, in the way it asks.',
	'poll/method-needs-open': 'With objections and their reasons, everyone sees who voted how. Choose a public vote.',
	'poll/method-needs-several': 'Points and rankings compare actions. Choose at least two.',
	'poll/method-unfit':
		'Priorities are voted on by choosing several, by points or by a ranking, and one matter alone by none of these.',
	'poll/nothing-there': 'There is nothing to vote on here: no words stand there yet, or they are gone.',
	'poll/wrong-paper':
		'This ballot does not have the form that this vote takes. Nothing was recorded. Reload the page and vote again.',
	'poll/key-lost':
		'The key of this secret vote is gone, so no envelope can be opened. The vote can only be declared void and held again.',
	'poll/secret-needs-https':
		'A secret vote needs a secure address (https). Ask whoever runs the server to set one up, or hold a confidential vote.',
	'poll/result-not-yet': 'The result is shown when the poll is closed.',
	'poll/deadline-passed': 'This time has passed already. Choose a later one.',
	'poll/deadline-only-later':
		'A deadline can only be moved to a later time: people were told that they may vote until then.',
	'poll/no-deadline': 'This vote has no deadline: it ends when the facilitator closes it.',
	'poll/before-deadline':
		'People were told until when they may vote. Before that, the vote is not closed; it can only be declared void.',
	'poll/too-few-to-hide':
		'So few can vote that a hidden result could not be shown without giving them away: nothing would be decided. Start it as a public vote.',
	'poll/quorum-out-of-reach':
		'Too few of those entitled are here to reach the quorum: nothing would be decided. Lower the quorum, or let the vote end at a set time.',
	'poll/roster-unconfirmed':
		'Some people on the list of voters have not been confirmed. Whoever has the code may have joined several times. Confirm the list, or leave them off it.',
	'poll/rerun-unconfirmed':
		'Nearly the same people were asked this before. The two results together could give someone away. Read what is said about it and confirm it, or wait until more people are there.',
	'poll/vote-final': 'You have voted already, and in this vote a vote is final. The one that is recorded counts.',
	'poll/words-missing': 'Write one, two or three words or short phrases, each of at most 40 letters.',
	'poll/word-contact':
		'This looks like a link, an e-mail address, an account or a telephone number. It was not sent: everyone in the hall could see it. Write a word instead.',
	'poll/word-unknown': 'This word is not in the list as you saw it. The list is shown as it is now.',
	'poll/is-void': 'This vote was declared void: nothing follows from it.',
	'poll/outcome-said': 'The outcome of this vote has been stated already, and stays as it was stated.',
	'poll/trustees-secret-only': 'Only a secret vote has trustees.',
	'poll/trustees-of-one-side': 'Name two to eight trustees, each of another constituency.',
	'poll/trustee-unfit': 'A trustee must be able to vote and must be confirmed by a facilitator.',
	'poll/not-trustee': 'You are not a trustee of this vote.',
	'poll/trustee-key-unusable': 'This key cannot be used. Make a new one.',
	'poll/trustees-missing':
		'The vote can start when every trustee has accepted and is still on the list of voters for the same constituency.',
	'poll/trustees-unseconded':
		'The vote can start when someone of the same constituency seconds each trustee, or the trustee agrees that the ballot shows their name.',
	'poll/may-not-second':
		'Only confirmed voters of the trustee’s constituency can second the trustee, once the trustee has accepted.',
	'poll/trustee-changed': 'The trustee has made a new key. Look again before you second them.',
	'poll/trustees-only-voters': 'Somebody besides the trustees must be able to vote.',
	'poll/not-unsealing': 'The trustees of this vote are not opening ballots now.',
	'poll/not-your-turn': 'It is not the turn of this trustee.',
	'poll/step-not-following':
		'What was handed on does not follow from the step before. Load the page again and repeat the step.',
	'poll/step-not-signed': 'This is not the key of the trustee whose turn it is.',
	'poll/step-done': 'This step was done already, with other ballots. What was recorded first stays.',
	'caucus/unknown': 'There is no caucus here that you are in.',
	'caucus/unknown-code':
		'This code lets nobody in. Codes serve once, for an hour, and for this side and this cluster only: ask for a new one.',
	'caucus/already-in': 'You are in a caucus on this cluster already.',
	'commitment/unknown': 'There is no such commitment.',
	'commitment/unknown-update': 'There is no such update.',
	'commitment/updated-since': 'Somebody has updated this commitment since. Look at what it says now.',
	'commitment/unknown-indicator': 'An indicator was measured that this commitment does not have.',
	'commitment/withdrawn': 'The vote that adopted this was declared void: it is no longer followed up.',
	'export/unknown-format': 'Plenum does not make this kind of file.',
	'export/unknown-language':
		'Only what is handed out, pages and briefing, can be had in this language. Choose another one for this document.',
	'export/not-complete':
		'This file was made for publication: what was held back is not in it. A new consultation needs the complete one. Nothing was created.',
	'export/not-an-outcome': 'This file is not an outcome that Plenum exported, or it was changed. Nothing was created.',
	'export/unknown-version': 'There is no such version of the outcome.',
	'export/version-forgotten': 'The words of this version of the outcome were deleted. Its hash and date are kept.',
	'publication/unknown': 'There is nothing published at this address.',
	'publication/withdrawn': 'What was published at this address was withdrawn.',
	'publication/unsettled':
		'Something that would be revealed is neither confirmed nor held back. Nothing was published.',
	'publication/unknown-place':
		'A text that was to be held back does not stand in this version. Nothing was kept: load the page again.',
	'publication/changed':
		'Something changed while this was being published. Nothing was published: look at the list again.',
	'export/version-altered':
		'What is stored of this version is not what was frozen, so no document is made from it. Tell whoever runs this server.',
	'export/took-too-long':
		'This document could not be made in time. Nothing was changed; try again, or take a single document.',
	'export/cannot-be-written':
		'Something in a text cannot be written in this format. Nothing was changed; look for very long words or odd signs that were pasted in, or take another format.',
	'template/changed-meanwhile':
		'Somebody else changed how documents are made meanwhile. Nothing of theirs was overwritten: load the page again and repeat your change.',
	'template/unknown-version': 'There is no such version of the template.',
	'template/logo-unreadable': 'This picture could not be read. A logo is a PNG or JPEG file. The logo is as it was.',
	'template/logo-too-large': 'This picture is too large: at most 500 kB and 4000 points a side. The logo is as it was.',
	'template/house-style-unreadable':
		'This file could not be read as a Word template. Choose a .docx or .dotx file that opens in Word without a password. The documents look as they did.',
	'template/house-style-too-large':
		'This Word template is too large: at most 2 MB, also of what it unpacks to. Make its pictures smaller. The documents look as they did.',
	'template/house-style-macros':
		'This Word file holds macros, and no program is taken over. Save it in Word as .docx or .dotx, and choose that. The documents look as they did.'
};
