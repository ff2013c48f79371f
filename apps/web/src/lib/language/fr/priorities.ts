import type { priorities as english } from '../en/priorities.ts';
import { pluralOf } from '../plural.ts';

const plural = pluralOf('fr');

export const priorities: typeof english = {
	vote: 'Voter sur ce qui vient en premier',
	onBallot: 'Groupes sur le bulletin',
	onBallotCount: (chosen, all, most) =>
		`${chosen} sur ${all} sont sur le bulletin. Un bulletin en contient ${most} au plus.`,
	changeBallot: 'Changer ce qui est sur le bulletin',
	search: 'Rechercher',
	putShown: plural({ one: 'En mettre # sur le bulletin', other: 'Mettre les # sur le bulletin' }),
	takeShown: plural({ one: 'En retirer #', other: 'Retirer les #' }),
	ballotFull: (most) =>
		`Un bulletin contient ${most} groupes au plus. Retirez-en d’abord un, ou mettez les autres aux voix à part.`,
	atLeastTwo: 'Mettez au moins deux groupes sur le bulletin.',
	choices: 'Chaque personne en choisit au plus',
	places: 'Combien viennent en premier',
	placesHint: 'Les autres suivent, dans leur ordre.',
	nothingFound: 'Rien n’est trouvé. Cherchez avec moins de mots.',

	asks: {
		selection: (most) => `Choisissez-en ${most} au plus.`,
		ranking: (most) => `Choisissez-en ${most} au plus, et mettez-les dans votre ordre.`,
		points: (most) => `Répartissez jusqu’à ${most} points sur autant de groupes que vous voulez.`
	},
	hints: {
		selection: 'Chaque personne en choisit quelques-uns. L’ordre est celui du nombre de choix.',
		ranking:
			'Chaque personne en choisit quelques-uns et les met en ordre. L’ordre de tous vient de leur comparaison deux à deux.',
		points: 'Chaque personne répartit des points. L’ordre est celui des points.'
	},
	chosen: 'Votre choix',
	ranked: 'Votre ordre',
	count: (chosen, most) => `${chosen} sur ${most} choisis`,
	pointsCount: (given, most) => `${given} points donnés sur ${most}`,
	empty: 'Pas encore choisi',
	full: (most) => `Vous en avez choisi ${most} et ne pouvez pas en choisir d’autres. Retirez d’abord l’un des vôtres.`,
	pointsFull: (most) => `Vous avez donné les ${most} points. Reprenez-en d’abord un à un autre groupe.`,
	remove: (label) => `Retirer : ${label}`,
	up: (label) => `Monter : ${label}`,
	down: (label) => `Descendre : ${label}`,
	pointsFor: (label) => `Points pour : ${label}`,
	moved: (label, place) => `${label} : place ${place}`,
	all: 'Choisir parmi',
	picked: 'Choisi',
	choseNone: 'Vous n’en avez choisi aucun. Cela compte comme une abstention.',

	firstOnes: 'Ce qui vient en premier',
	comeFirst: plural({ one: '# vient en premier', other: '# viennent en premier' }),
	shared: 'Les suivants partagent une place qui va au-delà, sans tirage au sort.',
	others: plural({ one: '# autre, dans l’ordre issu du vote', other: '# autres, dans l’ordre issu du vote' }),
	othersFollow: plural({ one: '# autre suit.', other: '# autres suivent.' }),
	whole: 'Tous, dans l’ordre issu du vote',
	onPaper: plural({ one: '# groupe', other: '# groupes' }),
	onPhones: (most, all) => `Choisissez-en ${most} au plus parmi ${all}, chacun sur son écran.`
};
