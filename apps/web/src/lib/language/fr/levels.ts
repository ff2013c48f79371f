import type { levels as english } from '../en/levels.ts';

export const levels: typeof english = {
	link: 'Appréciations',
	number: 'Nº',
	page: 'Appréciations de toutes les recommandations',
	pageLead:
		'Où en est chaque collège, recommandation par recommandation. Ce que les collèges voient différemment est ce dont il faut parler.',
	distribution: 'Appréciations convenues en un coup d’œil',
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
	all: 'Toutes',
	look: 'Présentation',
	looks: { list: 'Liste', map: 'Carte des niveaux' },
	cluster: 'Groupe',
	anyCluster: 'Tous les groupes',
	order: 'Ordre',
	orders: { list: 'Comme dans la liste', spread: 'Les plus éloignés d’abord' },
	mapCaption: 'Carte des niveaux : ce que chaque collège dit de chaque recommandation, et ce qui est convenu',
	nothingYet: 'Rien encore',
	legend: 'Ce que disent les couleurs et les chiffres',
	then: 'Appréciation antérieure',
	change: 'Évolution',
	thenAndNow: 'Appréciations convenues comparées au résultat antérieur',
	changes: { better: 'mieux', worse: 'moins bien', same: 'pareil', 'not-comparable': 'non comparable' },
	thenOf: (number, level) => `${number} : ${level}`,
	noThen: 'Ne prolonge rien',
	notYetAgain: 'pas encore d’appréciation convenue',
	noEarlier: 'Aucun résultat antérieur n’a été apporté : il n’y a pas d’appréciation antérieure à comparer.',
	noneConfirmed:
		'Un résultat antérieur a été apporté, mais il n’a été confirmé d’aucune de ces recommandations qu’elle prolonge l’une des siennes.',
	nothingShown: 'Aucune recommandation n’est dans ce cas.',
	saved: (recommendations) => `Enregistré pour ${recommendations}.`
};
