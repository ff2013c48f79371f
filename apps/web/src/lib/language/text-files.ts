/** A file of texts that pages load: the rooms in it, and for what is always there one object of them. */
type TextFile = { rooms: readonly string[]; isObject?: true; above?: string };

/**
 * What each file of texts holds, in every language. A room is a file of messages; one that is in none of these is a file of its own.
 * The compiler of messages writes them, and the catalogue that loads them (`apps/web/compile-messages.ts`).
 */
export const textFiles: Readonly<Record<string, TextFile>> = {
	/** What is read before one is inside a consultation. It travels with the first page, so it stays small. */
	front: {
		rooms: [...['shell', 'words', 'home', 'participation', 'people', 'consultations', 'rejected-edits', 'sign-in']],
		isObject: true
	},
	/** What most pages inside a consultation say. */
	text: {
		rooms: [
			...['agenda', 'clusters', 'concerns', 'instructions', 'notices', 'recommendation', 'search', 'speakers'],
			...['workshops', 'documents/dates']
		],
		isObject: true,
		above: 'front'
	},
	arranging: { rooms: ['arranging', 'taxonomy'] },
	calendar: { rooms: ['calendar', 'documents/calendar-names'] },
	/** What is read at a desk, before a workshop and after it: importing, people's links, rating sheets, documents, publication. */
	desk: {
		rooms: [
			...['admitting', 'inviting', 'comparison', 'exports', 'join-address', 'matrix', 'personal-links', 'publication'],
			...['rating-sheets', 'reports', 'tracker', 'taxonomy']
		]
	},
	entry: { rooms: ['invitation', 'password-reset', 'organisation-sign-in'] },
	indicators: { rooms: ['indicators', 'documents/indicator-tracks', 'documents/indicator-values'] },
	/** What was decided, and what became of it. */
	journal: { rooms: ['journal', 'comparison', 'receipts'] },
	overview: { rooms: ['overview', 'documents/calendar-names'] },
	progressReports: { rooms: ['progress-reports', 'saving'] },
	run: { rooms: ['run', 'admitting', 'inviting', 'planning', 'scheduling'] },
	settings: { rooms: ['settings', 'documents/calendar-names'] },
	voting: { rooms: ['decisions/decision', 'kept-votes', 'polls', 'priorities', 'secret', 'trustees'] },
	/** Only the server writes these: no browser that runs a script loads them. */
	withoutScript: { rooms: ['without-script'] },
	/** What is done to recommendations, in a workshop after they were read and on pages of their own. */
	work: {
		rooms: [
			...['additions', 'assessment', 'cards', 'continuity', 'documents', 'levels', 'positions', 'projector', 'roster'],
			...['saving', 'side-ratings', 'versions']
		]
	}
};
