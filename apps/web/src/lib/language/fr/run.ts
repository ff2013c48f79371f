import type { Run } from '../en/run.ts';

export const run: Run = {
	minutes: 'min',
	change: 'Changer',
	spentOf: (spent, planned) => `${spent} sur ${planned}`,
	moreOf: (title) => `Autres actions : ${title}`,
	takeNext: 'Traiter ensuite',
	up: 'Monter',
	down: 'Descendre',
	moveTo: 'Déplacer vers…',
	moveItem: (title) => `Déplacer ${title}`,
	moveHere: 'Déplacer',
	placeNow: 'À la place qu’occupe',
	writeNotice: 'Rédiger'
};
