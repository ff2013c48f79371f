/** The files of a pack that make up each catalogue (`catalogues.ts`); `text` is added to the front. */
export const catalogueFiles = {
	front: [
		...['interface/shell', 'interface/words', 'interface/home', 'interface/participation', 'interface/people'],
		...['interface/consultations', 'interface/rejected-edits', 'interface/sign-in']
	],
	text: [
		...['interface/agenda', 'interface/clusters', 'interface/concerns', 'interface/instructions'],
		...['interface/recommendation', 'interface/search', 'interface/speakers', 'interface/workshops']
	],
	account: ['interface/account'],
	arranging: ['interface/arranging', 'interface/taxonomy'],
	breakouts: ['interface/breakouts'],
	caucus: ['interface/caucus'],
	comments: ['interface/comments'],
	commitments: ['interface/commitments'],
	desk: [
		...['interface/admitting', 'interface/inviting', 'interface/comparison', 'interface/exports'],
		...['interface/join-address', 'interface/matrix', 'interface/personal-links', 'interface/publication'],
		...['interface/rating-sheets', 'interface/reports', 'interface/tracker', 'interface/taxonomy']
	],
	entry: ['interface/invitation', 'interface/password-reset', 'interface/organisation-sign-in'],
	journal: ['interface/journal', 'interface/comparison'],
	mechanisms: ['interface/mechanisms'],
	offline: ['interface/offline'],
	overview: ['interface/overview'],
	ratings: ['interface/ratings'],
	run: [
		...['interface/run', 'interface/admitting', 'interface/inviting', 'interface/planning', 'interface/scheduling']
	],
	settings: ['interface/settings'],
	voting: [
		...['interface/kept-votes', 'interface/polls', 'interface/priorities', 'interface/secret', 'interface/trustees']
	],
	work: [
		...['interface/additions', 'interface/assessment', 'interface/cards', 'interface/continuity'],
		...['interface/documents', 'interface/levels', 'interface/positions', 'interface/projector'],
		...['interface/roster', 'interface/side-ratings', 'interface/versions']
	],
	refusals: ['refusals/refusals'],
	drafting: ['interface/drafting'],
	corrections: ['interface/corrections'],
	budget: ['interface/budget']
} as const;

export type CatalogueName = keyof typeof catalogueFiles;

export function isCatalogueName(name: string): name is CatalogueName {
	return Object.hasOwn(catalogueFiles, name);
}
