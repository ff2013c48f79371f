import type { DecisionWords } from './en.ts';

export const fr: DecisionWords = {
	colon: ' : ',
	comma: ', ',
	semicolon: ' ; ',
	percent: (value) => `${String(value).replace('.', ',')} %`,
	hundredths: (value) => value.toFixed(2).replace('.', ','),
	kinds: { open: 'Vote public', confidential: 'Vote confidentiel', secret: 'Vote secret' },
	methods: {
		'for-against': 'Pour ou contre',
		consent: 'Consentement',
		selection: 'Choix de plusieurs',
		points: 'Points',
		ranking: 'Classement',
		agreement: 'Accord de 1 à 5'
	},
	stances: {
		'for-against': { for: 'Pour', against: 'Contre', abstain: 'Abstentions' },
		consent: { for: 'Consentent', against: 'S’opposent', abstain: 'À l’écart' },
		selection: { for: 'L’ont choisi', against: 'Ne l’ont pas choisi', abstain: 'N’ont rien choisi' },
		points: { for: 'Lui ont donné des points', against: 'Ne lui en ont pas donné', abstain: 'Aucun point réparti' },
		ranking: { for: 'L’ont nommée', against: 'L’ont laissée', abstain: 'N’ont rien nommé' },
		agreement: { for: 'D’accord', against: 'Pas d’accord', abstain: 'Ni l’un ni l’autre' }
	},
	yesNo: { for: 'Oui', against: 'Non', abstain: 'Sans opinion' },
	steps: { 1: 'pas du tout', 2: 'plutôt pas', 3: 'en partie', 4: 'plutôt', 5: 'entièrement' },
	stepIs: (step, meaning) => `${step} (${meaning})`,
	noOpinion: 'Sans avis',
	median: 'Médiane',
	medianIs: (step) => `Médiane : ${step} sur 5.`,
	adopted: 'Adoptée',
	notAdopted: 'Non adoptée',
	notSharedBy: (sides) => `Non partagée par : ${sides}.`,
	place: 'Place',
	placeAmong: (place, all) => `Place ${place} sur ${all}.`,
	points: 'Points',
	pointsOf: (points, all) => `Points : ${points} sur ${all}.`,
	share: 'Part',

	castOf: (cast, entitled) => `${cast} sur ${entitled} ont voté.`,
	castOfOrganisations: (cast, entitled) => `${cast} organisations sur ${entitled} ont voté.`,
	tooFew:
		'Moins de 5 personnes ont voté. Un si petit nombre se trahirait : rien n’est décidé et aucun chiffre n’est montré.',
	noQuorum: 'Aucun quorum n’était demandé.',
	quorumReached: (needed) => `Quorum atteint (il faut : ${needed}).`,
	quorumMissed: (needed) => `Quorum non atteint (il faut : ${needed}).`,
	inEach: (percent) => `${percent} dans chaque collège`,
	missedIn: (where) => `Non atteint dans : ${where}.`,
	bases: {
		valid: 'voix pour et contre',
		cast: 'bulletins déposés',
		present: 'personnes présentes',
		entitled: 'personnes habilitées à voter'
	},
	ruleConsent: 'Adoptée si personne ne s’y oppose. Se tenir à l’écart compte comme une abstention.',
	ruleHalf: (base) => `Adoptée avec plus de la moitié des ${base}.`,
	ruleOver: (percent, base) => `Adoptée avec plus de ${percent} des ${base}.`,
	ruleLeast: (percent, base) => `Adoptée avec au moins ${percent} des ${base}.`,
	ruleEach: (percent) => `Il faut aussi ${percent} dans chaque collège.`,
	rulePlaces: (places) =>
		`Seules les ${places} premières sont adoptées ; des égales qui iraient au-delà ne le sont pas.`,
	ruleFinal: 'Chaque vote était définitif dès son enregistrement.',
	askedBefore: 'Presque les mêmes personnes avaient déjà répondu à la même question.',
	counts: {
		selection:
			'Qui a choisi une mesure compte pour ; qui n’en a choisi que d’autres compte contre. L’ordre est celui du nombre de choix ; les égales partagent une place.',
		points: 'Qui a donné des points à une mesure compte pour ; qui en a réparti sans lui en donner compte contre.',
		ranking:
			'Qui a nommé une mesure compte pour ; qui l’a laissée de côté compte contre. L’ordre vient de la comparaison des mesures deux à deux (méthode de Schulze) ; les égales partagent une place.',
		agreement: '4 et 5 comptent pour, 1 et 2 contre, 3 et sans avis ni l’un ni l’autre.'
	},
	noBase: 'Il n’y a pas de pourcentage : la base est vide.',
	inFavour: (percent, base, count) => `Pour : ${percent} des ${base} (${count}).`,
	inFavourShort: 'Pour',
	thresholdReached: 'Seuil atteint',
	thresholdMissed: 'Seuil non atteint',
	weakestIs: (side, inFavour, against, cast) =>
		`Soutien le plus faible : ${side} (pour : ${inFavour}, contre : ${against}, sur ${cast}).`,
	reasons: {
		inFavour: {
			'for-against': (votes, all) => `${votes} pour sur ${all}`,
			selection: (votes, all) => `${votes} sur ${all} l’ont choisie`,
			points: (votes, all) => `${votes} sur ${all} lui ont donné des points`,
			ranking: (votes, all) => `${votes} sur ${all} l’ont nommée`,
			agreement: (votes, all) => `${votes} sur ${all} sont d’accord (4 ou 5)`
		},
		of: {
			valid: 'sans les abstentions',
			cast: 'de tous les bulletins',
			present: 'de toutes les personnes présentes',
			entitled: 'de toutes les personnes habilitées à voter'
		},
		needed: (votes) => `il en fallait ${votes}`,
		notIn: (where) => `pas assez dans : ${where}`,
		noBase: 'personne n’a voté pour ni contre',
		beyond: (place, places) => `place ${place}, et ${places} au plus étaient à adopter`,
		quorum: (cast, entitled, needed) => `${cast} sur ${entitled} ont voté, il en fallait ${needed}`,
		quorumIn: (where) => `trop peu ont voté dans : ${where}`,
		tooFew: 'moins de 5 personnes ont voté, et les chiffres d’un si petit nombre les trahiraient',
		untold:
			'les chiffres ne sont pas montrés, car si peu ont voté, et si semblablement, qu’ils diraient le vote de chacun',
		objections: (against, all) => `${against} sur ${all} ${against < 2 ? 's’y oppose' : 's’y opposent'}`,
		nobodyObjects: 'personne ne s’y oppose',
		nobodyConsents: 'personne n’y consent'
	},
	sharedByAll: (side, inFavour, cast) =>
		`Dans chaque collège, les voix pour l’emportent. Le soutien est le plus faible dans : ${side} (${inFavour} sur ${cast}).`,
	nobodyVotedIn: (side) => `Personne n’a voté dans : ${side}.`,
	consensusIs: (value) => `Consensus entre les collèges : ${value} sur 1.`,

	untold:
		'Les chiffres ne sont pas montrés : si peu de personnes ont voté, et si semblablement, qu’ils diraient le vote de chacune.',
	notByConstituency: 'Non présenté par collège : cela trahirait le vote de quelqu’un.',
	openTogether: 'La salle a vu ce vote public par collège. Les documents réunissent les collèges où peu ont voté.',
	smallTogether:
		'Les collèges où peu ont voté sont réunis sur une même ligne, pour qu’on ne puisse en déduire le vote de personne.',

	pairsLeftOut:
		'La comparaison deux à deux n’est pas reproduite ici : son tableau aurait plus de colonnes qu’on ne peut en lire.',
	priorities: {
		/** [REPORTS104] */
		unchosen: (names) => `Choisis par personne : ${names}.`,
		cluster: 'Groupe',
		order: 'L’ordre issu du vote',
		first: (places) => (places === 1 ? 'Vient en premier' : `Parmi les ${places} premiers`),
		after: (places) => (places === 1 ? 'Ne vient pas en premier' : `Hors des ${places} premiers`),
		undecided: 'Aucun ordre n’est décidé',
		place: (place) => `Place ${place}`,
		at: (place) => `place ${place}`,
		shared: 'partagée au-delà, sans tirage au sort',
		votes: {
			selection: (votes, all) => `${votes} sur ${all} ${votes < 2 ? 'l’a choisi' : 'l’ont choisi'}`,
			points: (votes, all, points) => `${points} ${points < 2 ? 'point' : 'points'} de ${votes} sur ${all}`,
			ranking: (votes, all) => `${votes} sur ${all} ${votes < 2 ? 'l’a nommé' : 'l’ont nommé'}`
		},
		rule: (places) =>
			places === 1
				? 'Un seul vient en premier, et aucun si plusieurs partagent cette place : il n’y a pas de tirage au sort.'
				: `Les ${places} premiers sont les priorités ; des égaux qui iraient au-delà n’en sont pas, et il n’y a pas de tirage au sort.`,
		counts: {
			selection: (choices) =>
				`${choices === null ? 'Chaque personne en a choisi autant qu’elle voulait.' : `Chaque personne en a choisi ${choices} au plus.`} L’ordre est celui du nombre de personnes qui ont choisi chacun ; les égaux partagent une place.`,
			points: (choices) =>
				`${choices === null ? '' : `Chaque personne en a choisi ${choices} au plus. `}L’ordre est celui des points donnés à chacun ; les égaux partagent une place.`,
			ranking: (choices) =>
				`${choices === null ? 'Chaque personne en a classé autant qu’elle voulait.' : `Chaque personne en a classé ${choices} au plus.`} L’ordre de tous vient de leur comparaison deux à deux (méthode de Schulze) ; il peut différer du nombre de personnes qui ont nommé chacun. Les égaux partagent une place.`
		}
	},

	results: 'Résultat de chaque mesure',
	pairs: 'Comparées deux à deux : combien ont mis la mesure de la ligne avant celle de la colonne',
	beats: 'Passe avant',
	rulesMet: (base) => (base === null ? 'Consensus sur chaque mesure' : `Pour chaque mesure, en pour cent des ${base}`),
	byConstituency: 'Voix par collège',
	votes: 'Voix',
	turnout: 'Participation',
	objections: 'Objections',
	action: 'Mesure',
	result: 'Résultat',
	base: 'Base',
	threshold: 'Seuil',
	consensus: 'Consensus',
	lowest: 'Le plus bas',
	constituency: 'Collège',
	objection: 'Objection',
	reason: 'Raison',
	voted: 'Ont voté',
	entitled: 'Habilitées à voter',
	all: 'Total'
};
