import type { Text } from '../en/text.ts';

export const levels: Text['levels'] = {
	title: 'Niveau de chaque recommandation',
	lead: 'Chaque recommandation peut avoir son propre niveau. Si elle n’en a pas, celui du groupe vaut pour elle, et c’est dit.',
	agreedOf: (agreed, all) => `${agreed} sur ${all} convenues`,
	inCluster: (agreed, read) => `Niveaux propres : ${agreed} convenus, ${read} appréciés`,
	byRecommendation: (agreed, all) => `Recommandations selon le niveau convenu : ${agreed} sur ${all} à ce jour`,
	link: 'Niveaux',
	number: 'Nº',
	page: 'Niveaux de toutes les recommandations',
	pageLead:
		'Où en est chaque collège, recommandation par recommandation. Ce que les collèges voient différemment est ce dont il faut parler.',
	distribution: 'Niveaux convenus en un coup d’œil',
	distributionBy: 'Regrouper par',
	facets: {
		themes: 'Thème',
		groups: 'Groupe de personnes',
		sdgs: 'Objectif de développement durable',
		position: 'Position de l’État',
		states: 'État auteur de la recommandation'
	},
	noLabels: 'La liste ne dit rien de tel.',
	labelCount: (label, count) => `${label} (${count})`,
	showAll: (count) => `Tout afficher (${count})`,
	fewer: 'Afficher moins',
	show: 'Afficher',
	shows: {
		all: (count) => `Toutes (${count})`,
		differ: (count) => `Avis différents (${count})`,
		open: (count) => `Sans niveau convenu (${count})`
	},
	nothingShown: 'Aucune recommandation n’est dans ce cas.',
	none: 'Aucune recommandation dans ce groupe.',
	ofCluster: 'Pas encore de niveau propre',
	differ: 'Les avis diffèrent',
	choose: (number) => `Choisir la recommandation ${number}`,
	chooseAll: 'Tout choisir',
	chooseFirst: 'Choisissez-en une ou plusieurs pour leur donner un niveau.',
	chosen: (count) => `Choix : ${count}`,
	give: 'Donner une appréciation',
	agree: 'Fixer le niveau convenu',
	record: (recommendations) => `Enregistrer pour ${recommendations}`,
	saved: (recommendations) => `Enregistré pour ${recommendations}.`,
	undone: 'Tout est comme avant.',
	agreeEqual: (count) => `Convenir de ce qui est égal (${count})`,
	equalTitle: 'Convenir de ce que les collèges disent de même ?',
	equalText:
		'Deux collèges ou plus disent la même chose de chacune de ces recommandations. Cela devient le niveau convenu ; les appréciations restent.',
	equalConfirm: 'Convenir de tout cela'
};
