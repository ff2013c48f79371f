/** Voluntary pledges and new matters: what a facilitator adds beside the UN’s recommendations. */
export const additions = {
	add: 'Add a pledge or a new matter',
	addTitle: 'Add what no list of recommendations holds',
	addConfirm: 'Add',
	kind: 'What it is',
	kindHints: {
		pledge: 'The State undertook it by itself, for example when it stood for the Human Rights Council.',
		matter: 'A right or a question that no recommendation covers.'
	},
	apart:
		'It is assessed and decided like a recommendation, and stands apart from those of the UN in every count and document.',
	texts: { pledge: 'Wording of the pledge', matter: 'What it is about' },
	kindNeeded: 'Choose what it is.',
	clusterNeeded: 'Choose a cluster, or a new one.',
	chooseCluster: 'Choose a cluster',
	textNeeded: 'Write what it says.',
	cluster: 'Cluster',
	newCluster: 'A new cluster',
	newLabel: 'Title of the new cluster',
	added: (label: string) => `Added to ${label}`,
	correct: 'Correct',
	correctNamed: (number: string) => `Correct ${number}`,
	correctHint: 'The wording can be corrected while nothing was said of it, the note at any time.',
	corrected: (number: string) => `${number} is corrected.`,
	move: 'Move',
	moveNamed: (number: string) => `Move ${number}`,
	moveText: 'What was said of it goes with it.',
	moveNone: 'There is no other open cluster.',
	moved: (number: string, label: string) => `${number} is in ${label} now.`,
	remove: 'Remove',
	removeNamed: (number: string) => `Remove ${number}`,
	removeTitle: (number: string) => `Remove ${number}?`,
	removeText: 'It can be removed only while nobody has said anything of it. The journal keeps that it was there.',
	removed: (number: string) => `${number} is removed.`
};
