import type { ReportWords } from './en.ts';

export const frReports: ReportWords = {
	kinds: {
		submission: { individual: 'Communication individuelle', joint: 'Communication conjointe' },
		'mid-term-report': 'Rapport à mi-parcours',
		'national-report-annex': 'Annexe au rapport national',
		'action-plan': 'Plan d’action',
		statement: 'Déclaration orale (projet)'
	},
	titles: {
		submission: (state, review) => `Communication pour l’Examen périodique universel : ${state}, ${review}`,
		'mid-term-report': (state, review) =>
			`Rapport à mi-parcours sur la mise en œuvre des recommandations : ${state}, ${review}`,
		'national-report-annex': (state, review) => `${state} : mise en œuvre des recommandations, ${review}`,
		'action-plan': (state, review) =>
			`${state} : plan d’action sur les recommandations de l’Examen périodique universel, ${review}`,
		statement: (state, review) =>
			`Conseil des droits de l’homme, point 6 : Examen périodique universel, ${state}, ${review}`
	},
	review: (cycle, session) => (session === null ? `${cycle} cycle` : `${cycle} cycle, ${session} session`),
	cover: {
		submittedBy: 'Présentée par',
		contact: 'Date',
		consultation: 'Consultation',
		noSubmitters: 'Aucune organisation n’a encore consenti à être nommée.',
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
		assistance: 'Assistance technique et coopération internationale',
		annex: 'Annexe : état de chaque recommandation',
		overview: 'Vue d’ensemble',
		clusters: 'Mise en œuvre des recommandations',
		'not-adopted': 'Mesures mises aux voix et non adoptées',
		commitments: 'État des engagements',
		decisions: 'Annexe : comment les décisions ont été prises',
		table: 'Tableau'
	},
	method: (title, counted, sides) =>
		`Ce texte repose sur la consultation « ${title} ». ${counted} Des appréciations ont été données par : ${sides}.`,
	counted: (recommendations, clusters, worked) =>
		`Recommandations : ${recommendations}. Groupes : ${clusters}, dont examinés à ce jour : ${worked}.`,
	contributors: 'Avoir participé n’est pas signer : seules les organisations nommées comme auteures y ont consenti.',
	brackets: 'Lorsque les parties ne se sont pas accordées, l’appréciation de chacune figure entre crochets.',
	levelsOfRecommendations: 'Recommandations selon le niveau',
	withCluster: 'Évaluées avec leur groupe seulement',
	levelsOf: 'Groupes selon le niveau convenu',
	differ: 'Groupes sur lesquels les appréciations divergent',
	keywords: 'Mots clés',
	recommendations: 'Recommandations',
	level: 'Niveau de mise en œuvre',
	views: 'Appréciations',
	noAgreed: 'Aucun niveau convenu',
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
		indicator: 'Indicateur',
		recommendations: 'Recommandations',
		evidence: 'Éléments de preuve',
		clusters: 'Groupes'
	},
	/** Of what a recommendation goes on from. */
	cycle: (cycle) => `${cycle} cycle`,
	then: (what) => `Alors (${what})`,
	statuses: { none: 'Aucune mesure', ongoing: 'En cours', completed: 'Achevée', unknown: '–' },
	indicator: {
		baseline: 'référence',
		target: 'cible',
		value: 'valeur',
		source: 'source',
		assistance: 'Assistance nécessaire'
	},
	statement: {
		opening: 'Je vous remercie, Monsieur le Président, Madame la Présidente.',
		behalf: (names) => `Je m’exprime au nom de ${names}.`,
		subject: (state, counted, sides) =>
			`${state} : une consultation nationale a examiné où en sont les recommandations de l’examen. Des appréciations ont été données par : ${sides}. ${counted}`,
		regressions: (labels) => `Une régression a été constatée sur : ${labels}.`,
		actions: (count) => `Mesures de suivi adoptées : ${count}. Parmi elles :`,
		disagreement: (labels) => `Les parties ne s’accordent pas sur : ${labels}.`,
		closing: (state) =>
			`Nous demandons (${state}) que ces mesures soient exécutées à temps et qu’il en soit rendu compte à mi-parcours. Je vous remercie.`
	},
	about: { title: 'À propos du fichier', what: 'Quoi', value: 'Valeur', hash: 'SHA-256 du résultat' },
	record: 'Tête du registre de la consultation',
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
		agreed: 'Niveau convenu',
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
