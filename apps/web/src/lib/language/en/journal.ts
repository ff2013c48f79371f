import { pluralOf } from '../plural.ts';

export { comparison } from './comparison.ts';

const plural = pluralOf('en');

const devicesInWords = plural({ one: '# device', other: '# devices' });
const sidesInWords = plural({ one: '# constituency', other: '# constituencies' });

/** The minutes: every event of the record as a sentence. */
export const journal = {
	title: 'Minutes',
	lead: 'What was decided at each workshop, and the record of every step. Nothing in it can be changed, added or removed unnoticed.',
	empty: 'Nothing has been recorded yet',
	emptyText: 'As soon as something happens in this consultation, it appears here.',
	verify: 'Check the chain',
	verifying: 'Checking…',
	verified: plural({ one: 'The chain is whole: # line checked.', other: 'The chain is whole: # lines checked.' }),
	broken: {
		changed: (place: string) => `Line ${place} was changed after it was recorded.`,
		missing: (place: string) => `Line ${place} is missing, or a line was inserted there.`,
		'cut-off': (place: string) => `The record breaks off: line ${place} once existed and is missing.`
	},
	head: 'Fingerprint of the last line',
	rewritten: 'The record is not the one this device saw',
	rewrittenText:
		'The record on the server no longer contains the fingerprint that this device noted. Either the server was restored from a backup, or the record was rewritten. Ask the server’s operator, and tell the others: their devices can confirm it.',
	notedHead: (line: string, hash: string, time: string) => `Noted by this device (${time}): line ${line}, ${hash}`,
	headNow: (line: string, hash: string) => `On the server now: line ${line}, ${hash}`,
	acceptRecord: 'I know why: note the record as it is now',
	fingerprint: 'Is this fingerprint in the record?',
	fingerprintHint: '64 letters and digits, as printed on a document or noted earlier.',
	fingerprintWrong: 'A fingerprint has 64 characters: digits and the letters a to f.',
	findFingerprint: 'Look it up',
	fingerprintFound: (line: string) => `Yes: it is the fingerprint of line ${line}.`,
	fingerprintUnknown:
		'No: this record does not contain it. Either it belongs to another consultation or was copied wrongly, or the record was rewritten.',
	countersigned: 'Countersigned closings',
	countersignedText:
		'At each closing, devices of participants sign the fingerprint with a key that never leaves them. Nobody who rewrites the record can make these signatures again. They show how many devices signed, never whose.',
	countersignedBy: (line: string, time: string, devices: number, sides: number) =>
		`Line ${line}, ${time}: signed by ${devicesInWords(devices)} of ${sidesInWords(sides)}`,
	ownKey: 'The key of this device',
	countersignaturesFile: 'Signatures as a file',
	checkWithoutServer: 'Check signatures on a page that needs no server',
	lines: plural({ one: '# line', other: '# lines' }),
	line: 'Line',
	plenum: 'Plenum',
	someone: 'Someone',
	workshop: 'Workshop',
	word: 'As a Word file',
	open: 'As OpenDocument',
	pdf: 'As a PDF',
	noWorkshop: 'No workshop has begun yet: decisions so far are in the record below.',
	record: 'Appendix: the record, line by line',
	recordLead: 'The lines form a chain, the newest first.',
	correct: 'Correct',
	correctTitle: (line: string) => `Correct line ${line}`,
	correctExplain:
		'The line does not change. Your correction becomes a separate line, which everyone reads beside it; only a further correction can replace it. Name nobody: a line cannot be deleted.',
	correctText: 'Correction',
	correctConfirm: 'Add the correction',
	correctNeeded: 'Write the correction.',
	show: 'Show',
	everything: 'Everything',
	filters: {
		workshop: 'Workshops',
		cluster: 'Clusters and ratings',
		poll: 'Votes',
		other: 'The consultation and its people'
	},
	/** What each event says; who did it stands beside. */
	quoted: (text: string) => `“${text}”`,
	events: {
		'consultation-created': 'The consultation was created',
		'consultation-configured': 'Settings were changed',
		'consultation-closed': 'The consultation was closed',
		'consultation-reopened': 'The consultation was opened again',
		'loss-accepted': (commits: string) =>
			`The operator restarted the server after saved data were lost. Saved changes missing on the whole server: ${commits}`,
		'person-admitted': (person: string) => `${person} was let in`,
		'person-returned': (person: string) => `${person} is in the lobby again`,
		'person-changed': (person: string, role: string) => `${person} is now: ${role}`,
		'person-removed': (person: string) => `${person} was removed`,
		'person-left': (person: string) => `${person} left`,
		'person-muted': 'The writing of one person was stopped',
		'person-unmuted': 'One person can write again',
		'person-erased': 'The personal data of one person was erased',
		'people-confirmed': (people: string) => `Confirmed by the facilitator: ${people}`,
		'personal-links-created': (links: string) => `Personal links were created: ${links}`,
		'personal-links-revoked': (links: string) => `Personal links were revoked: ${links}`,
		'join-code-renewed': 'A new join code was created',
		'positions-taken-back': (recommendations: string) => `Positions of ${recommendations} were undone`,
		'positions-stated': (recommendations: string, symbol: string) =>
			symbol === ''
				? `Positions were entered for ${recommendations}`
				: `Positions were entered for ${recommendations}, from ${symbol}`,
		'matrix-imported': (recommendations: string, clusters: string) => `${recommendations} were imported in ${clusters}`,
		'import-taken-back': 'An import was undone',
		'term-changed': (label: string) => `The label “${label}” was edited`,
		'earlier-outcome-brought': (title: string, recommendations: string) =>
			`The earlier outcome “${title}” was imported, with ${recommendations}`,
		'earlier-outcome-taken-away': (title: string) => `The earlier outcome “${title}” was removed`,
		'continuity-said': (later: string, earlier: string, confirmed: boolean) =>
			confirmed ? `${later} continues ${earlier}` : `${later} does not continue ${earlier}`,
		'mechanism-linked': (source: string, number: string, status: 'confirmed' | 'refused' | 'open') =>
			({
				confirmed: `${source} is related to ${number}`,
				refused: `${source} is not related to ${number}`,
				open: `Whether ${source} is related to ${number} is open again`
			})[status],
		'category-said': (number: string, category: string) => `The action category of ${number} is “${category}”`,
		'addition-added': (what: string, text: string, label: string) => `${what} was added to “${label}”: ${text}`,
		'addition-corrected': (what: string, text: string) => `${what} now reads: ${text}`,
		'addition-moved': (what: string, label: string) => `${what} was moved to “${label}”`,
		'addition-removed': (what: string, text: string) => `${what} was removed: ${text}`,
		'clusters-merged': (others: string, label: string) => `${others}: merged into “${label}”`,
		'cluster-split': (label: string, from: string) => `“${label}” was split from “${from}”`,
		'cluster-renamed': (from: string, to: string) => `“${from}” is now called “${to}”`,
		'side-ratings-recorded': (constituency: string, level: string | null, numbers: string) =>
			level === null
				? `${constituency} withdrew its rating of ${numbers}`
				: `Rating of ${numbers} by ${constituency}: ${level}`,
		'side-rating-objected': (constituency: string, numbers: string) =>
			`A member of ${constituency} objected to the rating of ${numbers}`,
		'side-rating-objection-withdrawn': (constituency: string, numbers: string) =>
			`A member of ${constituency} withdrew an objection to the rating of ${numbers}`,
		'ratings-agreed': (level: string | null, numbers: string) =>
			level === null ? `The agreed rating of ${numbers} was withdrawn` : `Agreed rating of ${numbers}: ${level}`,
		'alike-ratings-agreed': (numbers: string) => `Agreed because the ratings were the same: ${numbers}`,
		'ratings-opened': (title: string, recommendations: string) => `Rating began: “${title}”, ${recommendations}`,
		'ratings-closed': 'Rating was closed',
		'ratings-reopened': 'Rating was opened again, or its closing time was changed',
		'ratings-entered': (file: boolean, ratings: string, unread: string) =>
			`Entered for an organisation from ${file ? 'its file' : 'a sheet of paper'}. Ratings: ${ratings}; rows not read: ${unread}`,
		'rating-sheet-taken-back': (ratings: string) =>
			`Ratings entered for an organisation were withdrawn. Ratings: ${ratings}`,
		'ratings-revealed': (equal: string, differing: string) =>
			`The ratings were revealed: the same on ${equal}, different on ${differing}`,
		'cards-opened': (question: string) => `Cards were asked for: “${question}”`,
		'cards-revealed': (cards: string, writers: string) =>
			`The cards were revealed. Cards: ${cards}; people who wrote: ${writers}; where the round was not open, in steps of five`,
		'cards-discarded': 'A round of cards was discarded, and its cards deleted unread',
		'card-hidden': 'A card was hidden',
		'card-shown': 'A hidden card was shown again',
		'card-group-renamed': (before: string, after: string) =>
			`A group of cards was renamed from “${before}” to “${after}”`,
		'card-group-dissolved': (name: string) => `A group of cards was dissolved: “${name}”`,
		'comment-hidden': 'A comment was hidden',
		'comment-shown': 'A hidden comment was shown again',
		'suggestion-decided': (outcome: string): string =>
			outcome === 'accepted'
				? 'A suggested change was accepted'
				: outcome === 'partly'
					? 'A suggested change was accepted in part'
					: 'A suggested change was declined',
		'cards-voted': (voters: string) =>
			`The vote on cards was counted. People who voted: ${voters}; where the round was not open, in steps of five`,
		'cards-taken-over': (cards: string, section: string, label: string) =>
			`Cards were copied into “${section}” of “${label}”: ${cards}`,
		'cards-given-back': (cards: string) => `Cards were removed from the text again: ${cards}`,
		'cluster-closed': (label: string) => `“${label}” was closed`,
		'text-corrected': (label: string, before: string, after: string, reason: string) =>
			`Typing error corrected in “${label}”: “${before}” is now “${after}” (${reason})`,
		'cluster-reopened': (label: string) => `“${label}” was opened again`,
		'document-repaired': (count: string, label: string) =>
			`The text of “${label}” was repaired: ${count} items that no editor writes were removed`,
		'version-kept': (number: string, label: string) => `Version ${number} of the text of “${label}” was kept`,
		'version-forgotten': (number: string, label: string) =>
			`The content of version ${number} of the text of “${label}” was deleted`,
		'workshop-planned': (title: string) => `The workshop “${title}” was planned`,
		'agenda-changed': 'The agenda was changed',
		'workshop-started': 'The workshop began',
		'item-started': (title: string) => `Item “${title}” began`,
		'item-finished': (title: string) => `Item “${title}” ended`,
		'item-skipped': (title: string) => `Item “${title}” was left out`,
		'item-parked': (title: string, reason: string) => `Item “${title}” was parked: ${reason}`,
		'item-taken-up': (title: string) => `Item “${title}” was resumed`,
		'details-changed': 'The date, the place or the languages were changed',
		'step-moved': (step: string) => `On to the step: ${step}`,
		'timer-started': 'The timer was started',
		'timer-stopped': 'The timer was stopped',
		'workshop-paused': 'The workshop paused',
		'workshop-resumed': 'The workshop went on',
		'hand-raised': (person: string) => `${person} asked for the floor`,
		'hand-lowered': (person: string) => `${person} no longer asks for the floor`,
		'speaker-called': (person: string) => `${person} took the floor`,
		'speaker-finished': (person: string) => `${person} finished speaking`,
		'notice-given': (text: string) => `Notice to everyone: ${text}`,
		'hand-moved': (person: string) => `${person} was moved in the list of speakers`,
		'speaking-rules-set': 'The rules for speakers were changed',
		'hands-cleared': 'The raised hands were cleared',
		'command-undone': 'A command was undone',
		'notice-withdrawn': 'The notice was taken down',
		'workshop-closed': 'The workshop was closed',
		'runners-named': (people: string) =>
			people === '' ? 'Only facilitators run this workshop now' : `Named to run this workshop: ${people}`,
		'help-called': (person: string) => `${person} asked for help`,
		'help-cleared': 'The request for help was cleared',
		'rooms-planned': (rooms: string) => `Breakout rooms were planned: ${rooms}`,
		'rooms-opened': 'The breakout rooms were opened',
		'people-placed': (people: string) => `People were placed in breakout rooms: ${people}`,
		'rooms-extended': 'The breakout rooms were given more time',
		'rooms-closed': 'The breakout rooms were closed',
		'poll-opened': (entitled: string, label: string) => `A vote started in “${label}”: ${entitled}`,
		'trustees-named': (constituencies: string) =>
			constituencies === '' ? 'A vote no longer has trustees' : `Trustees were named for a vote by: ${constituencies}`,
		'trustee-accepted': (constituency: string) => `The trustee of ${constituency} accepted and made a key`,
		'trustee-seconded': (constituency: string, seconds: boolean) =>
			seconds
				? `Somebody seconded the trustee of ${constituency}`
				: `Somebody no longer seconds the trustee of ${constituency}`,
		'poll-unsealing': 'Voting has ended. The trustees open the ballots in turn.',
		'layer-removed': (constituency: string) =>
			`The trustee of ${constituency} opened their layer of the ballots, mixed them and passed them on`,
		'poll-closed': (result: string) => `The vote was closed. ${result}`,
		'poll-extended': (time: string) => `The end of the vote was moved to ${time}`,
		'poll-outcome-said': (day: string | null) =>
			day === null
				? 'What follows from the vote was stated'
				: `What follows from the vote was stated; review on ${day}`,
		'poll-words-changed': 'The words shown of a quick poll were changed',
		'poll-delegate-named': (side: string) => `A delegate now votes for an organisation (${side})`,
		'poll-delegate-released': (side: string) => `Anyone from an organisation can vote for it again (${side})`,
		'poll-reminded': 'Everyone was reminded of the vote',
		'poll-voided': (reason: string) => `The vote was declared void: ${reason}`,
		'commitment-adopted': 'The adopted action became a commitment',
		'commitment-followed-up': (status: string) => `A commitment was updated: ${status}`,
		'commitment-dated': (day: string) => `A commitment was given its date of review: ${day}`,
		'commitment-withdrawn': (reason: string) =>
			`A commitment was withdrawn because its vote was declared void: ${reason}`,
		'template-saved': 'The form of documents was changed',
		'outcome-frozen': (version: string) => `The outcome was frozen as version ${version}`,
		'outcome-published': (version: string) => `Version ${version} of the outcome was published`,
		'outcome-withdrawn': (version: string) => `The publication of version ${version} was withdrawn`,
		'outcome-forgotten': (version: string) => `The content of version ${version} of the outcome was deleted`,
		'texts-held-back': (count: string, version: string) =>
			`Texts of version ${version} were held back from publication: ${count}`,
		'texts-released': (count: string, version: string) =>
			`Texts of version ${version} are no longer held back: ${count}`,
		'cluster-kept-private': (cluster: string) => `Kept out of publications: ${cluster}`,
		'cluster-made-public': (cluster: string) => `No longer kept out of publications: ${cluster}`,
		'entry-corrected': (entry: string, text: string) => `Correction of line ${entry}: ${text}`,
		'attendance-counted': (people: string) => `Devices connected when the item began: ${people}`,
		'minutes-exported': (format: string) => `The minutes of a workshop were downloaded as ${format}`,
		'outcome-exported': (format: string) => `The outcome was downloaded as ${format}`,
		'outcome-imported': 'The consultation was created from an outcome file'
	},
	/** Of whatever method: each counts papers for, against or neither. */
	tally: (inFavour: string, against: string, neither: string) =>
		`Counted in favour ${inFavour}, against ${against}, neither ${neither}`,
	unknownEvent: (type: string) => `Event: ${type}`,
	unknownCluster: 'a cluster'
};
