import type { continuity as english } from '../en/continuity.ts';

export const continuity: typeof english = {
	link: 'D’un cycle à l’autre',
	title: 'Ce qui se prolonge d’un cycle à l’autre',
	lead: 'Recommandations d’un examen ultérieur qui ressemblent à l’une d’un examen antérieur. Confirmez celles qui la prolongent ; les autres sont écartées. Rien d’autre ne change.',
	empty: 'Rien à montrer',
	emptyText:
		'Il faut des recommandations de deux examens qui se ressemblent : importez la liste antérieure, ou apportez un résultat antérieur.',
	open: 'À décider',
	confirmed: 'Confirmées',
	refused: 'Écartées',
	confirm: 'La prolonge',
	refuse: 'Ne la prolonge pas',
	confirmNamed: (later, earlier) => `La prolonge : ${later} prolonge ${earlier}`,
	refuseNamed: (later, earlier) => `Ne la prolonge pas : ${later} ne prolonge pas ${earlier}`,
	confirmEqual: (count) => `Confirmer toutes celles dont les mots sont identiques (${count})`,
	fromImport: 'Apporter le résultat d’une consultation antérieure',
	sureness: { high: 'Très proches', medium: 'Proches', low: 'Un peu proches' },
	thenTitle: 'Alors et maintenant',
	now: (level) => `Maintenant : ${level}`,
	earlier: 'Résultats antérieurs',
	earlierLead:
		'Apportez le résultat d’une consultation antérieure (outcome.json) : Plenum en garde les recommandations et leurs niveaux, et suggère lesquelles des vôtres les prolongent. Ce que les personnes y ont écrit n’est pas repris.',
	earlierFile: 'outcome.json d’une consultation antérieure',
	earlierBring: 'Apporter',
	earlierBrought: (count) => `Apporté, avec ${count}. Voyez « À décider ».`,
	earlierVersion: (number) => `version ${number}`,
	earlierDraft: 'projet',
	remove: 'Retirer',
	removeNamed: (title) => `Retirer : ${title}`,
	removeText:
		'Ce qui a été dit prolonger ce résultat est oublié ici. Vos recommandations et appréciations restent telles quelles.'
};
