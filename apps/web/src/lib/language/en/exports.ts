/** What can be taken away. */
export const exports = {
	title: 'Outcome',
	lead: 'What this consultation has come to, and the documents that carry it further.',
	empty: 'There is no outcome yet',
	emptyText: 'Once recommendations are imported and assessed, their levels and the documents appear here.',
	unfinished: (open: string, all: string) =>
		`${open} of ${all} clusters are still open. The documents can be taken at any time; they then say what is not finished.`,
	finished: 'Every cluster is closed.',
	downloads: 'Documents',
	download: 'Download',
	downloadNamed: (name: string) => `Download ${name}`,
	onlySecretariat: 'The facilitator and the rapporteurs can download the documents.',
	formats: {
		'matrix-old.docx': {
			name: 'Matrix of recommendations, three columns and assessment',
			text: 'The OHCHR matrix in the layout of the third cycle, with the assessment column filled in.'
		},
		'matrix-new.docx': {
			name: 'Matrix of recommendations, new layout',
			text: 'The OHCHR matrix in the layout of the fourth cycle, with an assessment column added.'
		},
		'outcome.csv': {
			name: 'Table of all recommendations',
			text: 'One line for each recommendation with its levels, for a spreadsheet or another tracker.'
		},
		'outcome.json': {
			name: 'The whole outcome as data',
			text: 'Everything, for archives and other programs. Plenum can make a new consultation from it.'
		}
	},
	kinds: { docx: 'Word document', csv: 'CSV table', json: 'JSON data' },
	levels: 'Agreed levels',
	levelsLead: 'How many clusters stand at which agreed level.',
	levelsChart: 'Clusters by agreed level',
	notAgreed: 'Not agreed yet',
	clusters: 'Clusters',
	byCluster: 'Levels by cluster',
	cluster: 'Cluster',
	agreed: 'Agreed level',
	readings: 'Readings',
	state: 'State',
	stateOpen: 'Open',
	stateClosed: 'Closed',
	decisions: 'Decisions',
	adoptedOf: (adopted: string, all: string) => `${adopted} of ${all} votes adopted an action.`,
	noDecisions: 'No vote has been closed yet.',
	record: 'The record',
	recordText:
		'Every step of this consultation is a line in a chain; its last link is this fingerprint. It stands in every document, so that a later change would show.',
	head: 'Fingerprint of the record',
	length: (lines: string) => `${lines} lines`,
	toMinutes: 'Read the minutes'
};
