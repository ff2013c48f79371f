import type { comparison as english } from '../en/comparison.ts';
import { pluralOf } from '../plural.ts';

const plural = pluralOf('fr');

export const comparison: typeof english = {
	title: 'Ce qui changerait',
	lead: 'Comparé aux recommandations présentes. Évaluations, appréciations, votes et engagements restent tels quels.',
	translates:
		'C’est la liste déjà présente, dans une autre langue. Ses textes sont placés à côté des premiers ; rien d’autre ne change.',
	review: 'Examen',
	noReview: 'Non précisé',
	language: 'Langue des textes',
	noLanguage: 'Non précisée',
	looking: 'Comparaison en cours…',
	again: 'Comparer de nouveau',
	kinds: {
		new: 'Nouvelles',
		changed: 'Modifiées',
		moved: 'Déplacées',
		translated: 'Textes',
		gone: 'Disparues',
		closed: 'Dans des groupes clos'
	},
	hints: {
		new: 'Pas encore présentes.',
		changed: 'Le fichier dit autre chose. Les mots qui partiraient sont barrés, ceux qui viendraient sont soulignés.',
		moved: 'Désormais sous un autre thème. Ce qui a été écrit dans l’ancien groupe y reste.',
		translated: 'Le texte dans la langue du fichier.',
		gone: 'Présentes ici, mais absentes du fichier. Elles restent, sauf si vous les marquez comme retirées ; rien n’est supprimé.',
		closed: 'Ces groupes sont clos : rien n’y est modifié. Rouvrez un groupe pour y reprendre une modification.'
	},
	nothing: 'Rien ne changerait : le fichier dit ce qui est déjà présent.',
	same: plural({ one: '# recommandation est identique', other: '# recommandations sont identiques' }),
	all: 'Tout choisir',
	none: 'Ne rien choisir',
	take: (number) => `Reprendre ${number}`,
	withdraw: (number) => `Marquer ${number} comme retirée`,
	chosen: (chosen, all) => `${chosen} sur ${all} choisies`,
	doubtful: 'Un tout autre texte sous le même numéro. Comparez avant de le reprendre.',
	into: (cluster) => `Va dans ${cluster}`,
	intoNew: (cluster) => `Va dans un nouveau groupe, ${cluster}`,
	movesFrom: (from, to) => `Passe de ${from} à ${to}`,
	returns: 'De nouveau dans la liste : elle ne serait plus retirée.',
	fields: {
		number: 'Numéro',
		text: 'Texte',
		translation: 'Texte',
		states: 'États auteurs',
		position: 'Position',
		source: 'Source de la position',
		themes: 'Thèmes',
		groups: 'Groupes de personnes',
		sdgs: 'ODD',
		theme: 'Thème',
		withdrawn: 'Retirée'
	},
	confirm: plural({ one: 'Reprendre # élément', other: 'Reprendre # éléments' }),
	confirmNone: 'Choisissez ce qu’il faut reprendre',
	report: {
		came: (recommendations, clusters) => `${recommendations} ajoutées dans ${clusters}.`,
		rated: plural({
			one: 'Les appréciations de # recommandation ont été reprises.',
			other: 'Les appréciations de # recommandations ont été reprises.'
		}),
		changed: plural({ one: '# recommandation modifiée.', other: '# recommandations modifiées.' }),
		translated: plural({
			one: '# texte ajouté dans une autre langue.',
			other: '# textes ajoutés dans une autre langue.'
		}),
		moved: plural({ one: '# passée dans un autre groupe.', other: '# passées dans d’autres groupes.' }),
		withdrawn: plural({ one: '# marquée comme retirée.', other: '# marquées comme retirées.' }),
		mechanisms: plural({
			one: '# recommandation d’un autre mécanisme a été ajoutée ou modifiée, dans une liste à part.',
			other: '# recommandations d’autres mécanismes ont été ajoutées ou modifiées, dans une liste à part.'
		}),
		left: plural({ one: '# élément laissé tel quel.', other: '# éléments laissés tels quels.' }),
		closed: plural({
			one: '# élément se trouve dans un groupe clos et n’a pas été touché.',
			other: '# éléments se trouvent dans des groupes clos et n’ont pas été touchés.'
		}),
		labels: plural({
			one: '# étiquette nouvelle : voir thèmes, groupes et objectifs.',
			other: '# étiquettes nouvelles : voir thèmes, groupes et objectifs.'
		}),
		nothing: 'Rien n’a été modifié.'
	},
	past: 'Imports effectués',
	takeBack: 'Annuler',
	takeBackNamed: (when) => `Annuler l’import du ${when}`,
	takeBackText:
		'Ce qu’il a apporté disparaît, ce qu’il a modifié redevient comme avant. Le procès-verbal garde trace de l’import et de son annulation.',
	takenBack: 'Annulé',
	takenBackDone: 'L’import a été annulé.',
	notLast: 'Seul le dernier import peut être annulé.',
	inUse: (clusters) => `Ne peut plus être annulé : on a travaillé depuis sur ${clusters}.`
};
