import type { Text } from '../en/text.ts';

export const recommendation: Text['recommendation'] = {
	states: 'Recommandé par',
	statesNone: 'La source ne nomme pas les États auteurs',
	themes: 'Thèmes',
	groups: 'Groupes de personnes',
	sdgs: 'Objectifs de développement durable',
	asPrinted: (position) => `Tel qu’imprimé : ${position}`,
	positionFrom: (source) => `Position tirée de ${source}`,
	openAll: 'Tout déplier',
	closeAll: 'Tout replier',
	withdrawn: 'Retirée',
	withdrawnText: 'Une liste plus récente ne contient plus cette recommandation.',
	cycle: (cycle) => `Cycle ${cycle}`,
	category: 'Catégorie d’action',
	categoryOf: (number) => `Catégorie d’action de ${number}`,
	categoryUnknown: 'Aucune',
	categories: {
		1: '1 · demande ou partage',
		2: '2 · poursuit',
		3: '3 · envisage',
		4: '4 · action générale',
		5: '5 · action précise'
	},
	suggested: 'suggérée d’après le premier verbe',
	continues: (number, cycle) => `Prolonge ${number} (${cycle})`,
	then: (level) => `alors évaluée : ${level}`,
	notAgreed: 'aucune appréciation convenue',
	accordingTo: (title, date) => `selon « \u2068${title}\u2069 », ${date}`,
	headings: {
		recommendation: 'Recommandations',
		pledge: 'Engagements volontaires',
		matter: 'Nouvelles questions'
	},
	notes: { pledge: 'Où et quand il a été pris', matter: 'Pourquoi elle a été ajoutée' },
	claimTitle: 'L’avis de l’État',
	claims: {
		implemented: 'déjà mise en œuvre',
		'in-process': 'en cours de mise en œuvre',
		'implemented-or-in-process': 'déjà mise en œuvre ou en cours de mise en œuvre'
	},
	claimNote: 'son affirmation, pas l’évaluation',
	printed: (label) => `Imprimé : ${label}`,
	linked: 'lié ici par le thème'
};
