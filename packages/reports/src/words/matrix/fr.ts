import type { MatrixWords } from './en.ts';

export const frMatrix: MatrixWords = {
	listTitle: 'Liste thématique des recommandations',
	page: 'Page',
	of: 'sur',
	logo: 'Logo',
	theme: 'Thème\u00a0: ',
	record: 'Tête du registre de la consultation\u00a0: ',
	index:
		'Les observations finales et recommandations connexes des organes conventionnels et des titulaires de mandat au titre des procédures spéciales se trouvent dans l’Index universel des droits de l’homme (UHRI)\u00a0: https://uhri.ohchr.org/fr/',
	oldHeadings: [
		'Recommandation',
		'Position',
		'Liste complète des thèmes',
		'Évaluation/commentaires sur le niveau de mise en œuvre'
	],
	newHeadings: [
		'Recommandation et État auteur',
		'Position de l’État examiné',
		'Thèmes relatifs aux droits de l’homme et groupes de personnes',
		'ODD pertinents',
		'Évaluation/commentaires sur le niveau de mise en œuvre'
	]
};
