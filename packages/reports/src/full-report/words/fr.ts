import type { FullReportWords } from './en.ts';

export const fr: FullReportWords = {
	purposes: {
		'stakeholder-submission': 'En vue d’une communication des parties prenantes',
		'mid-term-report': 'En vue d’un rapport à mi-parcours',
		'national-report': 'En vue d’un rapport national',
		'action-plan': 'En vue d’un plan d’action'
	},
	draftWarning: 'Ceci est un projet. Il montre l’état à un moment donné et peut différer de ce qui sera convenu.',
	contents: 'Table des matières',
	page: { before: 'Page ', between: ' sur ' },
	summary: 'Résumé',
	figures: {
		caption: 'La consultation en chiffres',
		what: 'Élément',
		howMany: 'Nombre',
		recommendations: 'Recommandations',
		clusters: 'Groupes de recommandations',
		closed: 'Groupes clos',
		agreed: 'Groupes avec un niveau convenu',
		noConsensus: 'Groupes sans consensus',
		recommendationsAgreed: 'Recommandations ayant leur propre niveau convenu',
		recommendationsApart: 'Recommandations sur lesquelles les avis diffèrent',
		polls: 'Décisions mises aux voix',
		adopted: 'Mesures adoptées',
		commitments: 'Engagements suivis'
	},
	agreedLevels: { clusters: 'Groupes par niveau convenu', recommendations: 'Recommandations par niveau convenu' },
	readingsByConstituency: {
		clusters: 'Appréciations des groupes par collège et par niveau',
		recommendations: 'Appréciations des recommandations par collège et par niveau'
	},
	levelsByConstituency: 'Niveaux par collège',
	levelsByConstituencyText:
		'Chaque collège donne sa propre appréciation d’un groupe ; lorsque les recommandations ont été appréciées une à une, le nombre de chaque appréciation figure entre parenthèses. Le niveau convenu figure à côté ; ce n’est pas une moyenne.',
	differences: 'Là où les appréciations divergent',
	differencesText:
		'Sur ces groupes, les collèges ne disent pas la même chose. Toutes les appréciations sont maintenues.',
	noDifferences:
		'Aucune appréciation divergente, aucune opinion divergente ni décision non partagée n’a été enregistrée.',
	silent: (sides) => `Sans appréciation : ${sides}`,
	clusters: 'Évaluation par groupe',
	notTakenUp: 'Groupes non encore examinés',
	recommendations: 'Recommandations',
	agreedLevel: 'Niveau convenu',
	level: 'Niveau',
	readings: 'Appréciations',
	constituency: 'Collège',
	explanation: 'Explication',
	unreadable: 'Texte manquant',
	stillOpen: 'Ce groupe est encore ouvert',
	stillOpenText: 'Son niveau et son texte peuvent changer jusqu’à sa clôture.',
	indicators: {
		title: 'Indicateurs',
		indicator: 'Indicateur',
		kind: 'Type',
		baseline: 'Départ',
		target: 'Cible',
		value: 'Valeur',
		source: 'Source et date',
		kinds: { structural: 'Structurel', process: 'Processus', outcome: 'Résultat' }
	},
	actions: {
		title: 'Mesures de suivi',
		action: 'Mesure',
		responsible: 'Responsable',
		deadline: 'Échéance',
		status: 'État',
		evidence: 'Éléments de preuve'
	},
	commitments: 'Engagements',
	decisions: 'Décisions',
	adopted: 'Adoptée',
	method: 'Comment vérifier ce rapport',
	methodText:
		'Ce rapport a été tiré d’une seule version du résultat. L’empreinte ci-dessous est celle du fichier de données de cette version (outcome.json) : quiconque détient le fichier peut la calculer. L’empreinte du registre est le dernier maillon de la chaîne où chaque étape de la consultation est inscrite ; une modification ultérieure se verrait.\nLes voix par collège ne sont présentées que là où personne n’est trahi. Les textes sont ceux des participants.',
	hashOfVersion: 'SHA-256 du résultat',
	headOfRecord: (lines) => `Empreinte du registre (${lines} lignes)`
};
