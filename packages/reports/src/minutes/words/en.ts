import { counted } from '../../words/grammar/en.ts';

/** What minutes say by themselves, in English. */
export const en = {
	kind: 'Minutes of a workshop',
	contents: 'Contents',
	page: { before: 'Page ', between: ' of ' },
	edition: (day: string, time: string, lines: number) =>
		`As the record stood on ${day} at ${time}, at line ${lines}. For those who took part: not for publication`,
	frame: 'The workshop',
	consultation: 'Consultation',
	date: 'Date',
	place: 'Place',
	spoken: 'Languages spoken',
	interpreted: 'Interpretation',
	time: 'Time',
	zone: 'Times are those of',
	notEnded: 'The workshop has not ended yet.',
	neverBegun: 'The workshop did not take place.',
	attendance: 'Attendance by side',
	attendanceNote:
		'People who followed on a device when an item began. Those who run the consultation are of no side; people without a device are not counted. Sides of fewer than five stand together with others.',
	noAttendance: 'The record has no count of those who were here.',
	item: 'Item',
	atItem: 'When it began',
	total: 'Together',
	absent: (sides: string) => `Of these sides nobody was let in to the consultation by then: ${sides}.`,
	floor: 'The floor by side',
	side: 'Side',
	turns: 'Turns',
	minutes: 'Minutes',
	items: 'Items in order',
	noItems: 'No item was taken up.',
	times: (spans: string, minutes: number) => `${spans} (${counted(minutes, 'minute')})`,
	read: 'Read',
	notes: 'Notes',
	nothingDecided: 'Nothing was decided on this item.',
	notTakenUp: 'Not taken up',
	aside: (title: string, aside: { how: 'skipped' } | { how: 'parked'; reason: string }) =>
		aside.how === 'skipped' ? `${title}: left out.` : `${title}: put off. ${aside.reason}`,
	outside: 'Outside the items',
	/** An entry of the record: its time and its number. */
	entry: (time: string, place: number) => `${time} (line ${place})`,
	correctedBy: (day: string, time: string, place: number) => `Correction of ${day}, ${time} (line ${place})`,
	corrections: 'Corrections',
	correctionsNote: 'A correction is an entry of its own. What it corrects stays as it was recorded.',
	correction: (place: number, text: string) => `Of line ${place}: ${text}`,
	pause: (from: string, to: string | null) => (to === null ? `Pause from ${from} on` : `Pause from ${from} to ${to}`),
	notice: (time: string, text: string, until: string | null) =>
		until === null ? `${time} Notice: ${text}` : `${time} Notice until ${until}: ${text}`,
	sideRating: (side: string, numbers: string, level: string) => `${side} rated ${numbers}: ${level}`,
	sideRatingTakenBack: (side: string, numbers: string) => `${side} took back its rating of ${numbers}`,
	objected: (side: string, numbers: string) => `A member of ${side} objected to its rating of ${numbers}`,
	objectionWithdrawn: (side: string, numbers: string) =>
		`A member of ${side} withdrew an objection to its rating of ${numbers}`,
	agreed: (numbers: string, level: string) => `Agreed rating of ${numbers}: ${level}`,
	viewsRecorded: (numbers: string) => `No rating of ${numbers} was agreed: all views were recorded`,
	agreedTakenBack: (numbers: string) => `The agreed rating of ${numbers} was taken back`,
	alike: (numbers: string) => `Agreed because the ratings were the same: ${numbers}`,
	roundOpened: (title: string, confidential: boolean) =>
		`Silent rating was opened: “${title}” (${confidential ? 'confidential' : 'open'})`,
	roundClosed: 'Silent rating was closed',
	roundRevealed: (counts: string) => `The ratings were shown to all: ${counts}`,
	indicative: (question: string) => `Indicative, nothing was decided: “${question}”`,
	voteOpened: (entitled: number) => `The vote started (entitled to vote: ${entitled})`,
	voted: 'Voting was closed',
	voteVoid: (reason: string) => `A vote was declared void: ${reason}`,
	clusterClosed: (cluster: string) => `“${cluster}” was closed`,
	clusterReopened: (cluster: string) => `“${cluster}” was opened again`,
	proof: 'How to check these minutes',
	proofText:
		'Each entry has the number of its line in the record of the consultation. The lines form a chain: none can be changed, added or removed unseen. The fingerprint below is that of the last line when these minutes were made. Whoever runs the server checks the chain with “npm run plenum -- verify”; the page of the minutes shows the fingerprint of each line.',
	head: (lines: number) => `Fingerprint of line ${lines} of the record`
};

export type MinutesWords = typeof en;
