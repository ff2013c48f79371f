import { englishSpellings } from '../state-codes.ts';
import type { Names } from '../names.ts';

/** What the United Nations call States, where Node and browsers know another name, and the Goals in their order, in English. */
export const en: Names = {
	states: Object.fromEntries(Object.entries(englishSpellings).map(([code, [name = '']]) => [code, name])),
	goals: [
		'No poverty',
		'Zero hunger',
		'Good health and well-being',
		'Quality education',
		'Gender equality',
		'Clean water and sanitation',
		'Affordable and clean energy',
		'Decent work and economic growth',
		'Industry, innovation and infrastructure',
		'Reduced inequalities',
		'Sustainable cities and communities',
		'Responsible consumption and production',
		'Climate action',
		'Life below water',
		'Life on land',
		'Peace, justice and strong institutions',
		'Partnerships for the Goals'
	]
};
