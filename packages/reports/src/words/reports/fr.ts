import type { ReportWords } from './en.ts';
import { a, compte, de, et, le } from '../grammar/fr.ts';

export const frReports: ReportWords = {
	kinds: {
		submission: { individual: 'Communication individuelle', joint: 'Communication conjointe' },
		'mid-term-report': 'Rapport à mi-parcours',
		'national-report-annex': 'Annexe au rapport national',
		'action-plan': 'Plan d’action',
		statement: 'Déclaration orale (projet)'
	},
	titles: {
		submission: (state, review) => `Communication pour l’Examen périodique universel ${de(state)}, ${review}`,
		'mid-term-report': (state, review) =>
			`Rapport à mi-parcours sur la mise en œuvre des recommandations issues de l’Examen périodique universel ${de(state)}, ${review}`,
		'national-report-annex': (state, review) => `${state} : mise en œuvre des recommandations, ${review}`,
		'action-plan': (state, review) =>
			`${state} : plan d’action sur les recommandations de l’Examen périodique universel, ${review}`,
		statement: (state, review) =>
			`Conseil des droits de l’homme, point 6 : Examen périodique universel ${de(state)}, ${review}`
	},
	review: (cycle, session) => (session === null ? `${cycle} cycle` : `${cycle} cycle, ${session} session`),
	cover: {
		submittedBy: 'Présentée par',
		contact: 'Date',
		consultation: 'Consultation',
		members: (names) => `au nom de ${names}`
	},
	parts: {
		introduction: 'Introduction',
		summary: 'Résumé',
		obligations:
			'Étendue des obligations internationales et coopération avec les mécanismes s’occupant des droits de l’homme',
		framework: 'Cadre national des droits de l’homme',
		rights: 'Respect des obligations internationales en matière de droits de l’homme',
		groups: 'Droits de certains groupes ou personnes',
		actions: 'Mesures de suivi recommandées',
		annex: 'Annexe : état de chaque recommandation',
		overview: 'Vue d’ensemble',
		clusters: 'Mise en œuvre des recommandations',
		'not-adopted': 'Mesures mises aux voix et non adoptées',
		commitments: 'État des engagements',
		decisions: 'Annexe : comment les décisions ont été prises',
		table: 'Tableau'
	},
	method: (title, state, review) =>
		`Ce texte présente les résultats de la consultation nationale « ${title} » sur les recommandations issues de l’Examen périodique universel ${de(state)} (${review}).`,
	counted: (recommendations, clusters, worked) =>
		`La consultation porte sur ${compte(recommendations, 'recommandation')} en ${compte(clusters, 'groupe')}, ${worked === clusters && worked > 1 ? 'qui ont tous été examinés' : `dont ${worked} ${worked < 2 ? 'a été examiné' : 'ont été examinés'}`} à ce jour.`,
	assessors: (sides) => `Des appréciations ont été données par ${et(sides)}.`,
	contributors: 'Avoir participé à la consultation n’est pas signer ce texte.',
	brackets: 'Lorsque les collèges ne se sont pas accordés, l’appréciation de chacun figure entre crochets.',
	quoted: (label) => `« ${label} »`,
	namedOf: (names, others) => et([...names, ...(others > 0 ? [compte(others, 'autre')] : [])]),
	ratingSentence: (total, parts) => `Sur ${compte(total, 'recommandation')}, ${et(parts)}.`,
	ratingParts: {
		agreed: (count, label) => `${count} ${count < 2 ? 'atteint' : 'atteignent'} le niveau « ${label} »`,
		'views-recorded': (count) => `pour ${count} aucun accord n’a été trouvé et chaque avis a été consigné`,
		differs: (count) => `pour ${count} les avis divergent`,
		alike: (count) => `${count} ${count < 2 ? 'a' : 'ont'} une appréciation concordante mais pas encore convenue`,
		incomplete: (count) =>
			count < 2
				? `${count} est appréciée en partie et pas encore convenue`
				: `${count} sont appréciées en partie et pas encore convenues`,
		'not-rated': (count) => `${count} ${count < 2 ? 'reste' : 'restent'} à apprécier`
	},
	differ: (labels) => `Les collèges ne s’accordent pas sur ${labels}.`,
	regressed: (labels) => `Une régression a été constatée sur ${labels}.`,
	actionsAdopted: (count) => `La consultation a adopté ${compte(count, 'mesure de suivi', 'mesures de suivi')}.`,
	note: (symbol, numbers) =>
		symbol === null ? `Recommandations ${numbers.join(', ')}.` : `Voir ${symbol}, par. ${numbers.join(', ')}.`,
	keywords: 'Mots clés',
	notAdopted: 'Non adoptée.',
	noActions: 'Aucune mesure n’a été adoptée.',
	nothing: 'Il n’y a rien à signaler ici.',
	columns: {
		number: 'N°',
		recommendation: 'Recommandation',
		position: 'Position',
		status: 'État',
		level: 'Niveau de mise en œuvre',
		measures: 'Mesures prises',
		next: 'Prochaines étapes',
		responsible: 'Responsable',
		remarks: 'Observations',
		sdgs: 'ODD',
		objective: 'Objectif',
		activity: 'Activité',
		lead: 'Responsable',
		partners: 'Partenaires',
		deadline: 'Échéance',
		budget: 'Budget',
		assistance: 'Assistance nécessaire',
		indicator: 'Indicateur',
		recommendations: 'Recommandations',
		evidence: 'Éléments de preuve'
	},
	/** Of what a recommendation goes on from. */
	objective: (cluster) => `Mettre en œuvre les recommandations sur ${cluster}`,
	cycle: (cycle) => `${cycle} cycle`,
	then: (what) => `Alors (${what})`,
	institutions: {
		heading: 'Institutions responsables',
		institution: 'Institution',
		leads: 'Pilote (actions)',
		supports: 'Appuie (actions)',
		sheet: 'Institutions'
	},
	progress: {
		none: 'Aucune mesure',
		ongoing: 'En cours',
		completed: 'Achevée',
		notAssessed: 'Non évaluée',
		differs: 'Avis divergents',
		open: 'Pas encore convenu'
	},
	indicator: {
		baseline: 'référence',
		target: 'cible',
		value: 'valeur',
		source: 'source'
	},
	statement: {
		opening: 'Merci, Monsieur le Président / Madame la Présidente.',
		onBehalf: 'Au nom de',
		behalf: (names, others) =>
			`La présente déclaration est faite au nom de ${et([...names, ...(others === 0 ? [] : [names.length > 0 ? compte(others, 'autre organisation', 'autres organisations') : compte(others, 'organisation')])])}.`,
		subject: (state, recommendations, clusters, worked) =>
			`Une consultation nationale a examiné où en est la mise en œuvre ${recommendations < 2 ? 'de la' : 'des'} ${compte(recommendations, 'recommandation issue', 'recommandations issues')} de l’Examen périodique universel ${de(state)}${worked === clusters ? '' : ` ; à ce jour, ${worked} ${worked < 2 ? 'thème a été examiné' : 'thèmes ont été examinés'} sur ${clusters}`}.`,
		levels: {
			'not-assessed': (count) => `${count} ${count < 2 ? 'n’a pas été évaluée' : 'n’ont pas été évaluées'}`,
			'not-implemented': (count) =>
				`${count} ${count < 2 ? 'n’est pas encore mise' : 'ne sont pas encore mises'} en œuvre`,
			'in-process': (count) => `${count} ${count < 2 ? 'est' : 'sont'} en cours de mise en œuvre`,
			'partially-implemented': (count) =>
				`${count} ${count < 2 ? 'est partiellement mise' : 'sont partiellement mises'} en œuvre`,
			'fully-implemented': (count) => `${count} ${count < 2 ? 'est pleinement mise' : 'sont pleinement mises'} en œuvre`
		},
		themes: (labels, others) =>
			et([
				...labels,
				...(others === 0
					? []
					: [labels.length > 0 ? compte(others, 'autre thème', 'autres thèmes') : compte(others, 'thème')])
			]),
		first: ['Premièrement', 'Deuxièmement', 'Troisièmement'],
		named: (count) => `Nous en citons ${['une', 'deux', 'trois'][count - 1] ?? count}.`,
		led: (lead, day) =>
			day === null
				? `L’entité chargée de cette mesure est ${le(lead)}.`
				: `L’entité chargée de cette mesure est ${le(lead)}, et l’échéance est fixée au ${day}.`,
		due: (day) => `Cette mesure est à réaliser d’ici au ${day}.`,
		notShared: (sides) => `Elle n’est pas partagée par ${et(sides)}.`,
		closing: (state, hasActions) =>
			hasActions
				? `Nous demandons ${a(state)} d’exécuter ces mesures à temps et d’en rendre compte à mi-parcours.`
				: `Nous demandons ${a(state)} de mettre en œuvre les recommandations et d’en rendre compte à mi-parcours.`,
		thanks: 'Je vous remercie.'
	},
	about: { title: 'À propos du fichier', what: 'Quoi', value: 'Valeur', hash: 'SHA-256 du résultat' },
	record: 'Tête du registre de la consultation',
	countersigned: (lines, devices, sides) =>
		`Empreinte de la ligne ${lines}, contresignée par ${devices === 1 ? '1 appareil' : `${devices} appareils`} de ${sides === 1 ? '1 collège' : `${sides} collèges`}`,
	page: 'Page',
	sheets: {
		recommendations: 'Recommandations',
		clusters: 'Groupes',
		actions: 'Mesures',
		indicators: 'Indicateurs',
		votes: 'Votes',
		figures: 'Votes en chiffres'
	},
	sheetColumns: {
		cluster: 'Groupe',
		statement: 'Conclusion',
		dissent: 'Opinions divergentes',
		kind: 'Type',
		indicator: 'Indicateur',
		baseline: 'Référence',
		target: 'Cible',
		value: 'Valeur',
		unit: 'Unité',
		source: 'Source',
		date: 'Date',
		result: 'Résultat',
		ballotPaper: 'Bulletin',
		method: 'Méthode',
		votedSo: 'Déroulement du vote',
		inFavour: 'Comptées pour',
		against: 'Comptées contre',
		neither: 'Ni l’un ni l’autre',
		percent: 'Pour, en pour cent',
		lowestSupport: 'Son soutien',
		rules: 'Comment il a été décidé',
		table: 'Tableau',
		row: 'Ligne',
		column: 'Colonne',
		adopted: 'Adoptée',
		rejected: 'Non adoptée'
	},
	indicatorKinds: { structural: 'Structurel', process: 'De processus', outcome: 'De résultat' }
};
