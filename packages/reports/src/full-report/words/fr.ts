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
		statuses: {
			agreed: 'Recommandations ayant une appréciation convenue',
			'views-recorded': 'Recommandations sur lesquelles tous les avis ont été consignés',
			differs: 'Recommandations sur lesquelles les avis divergent',
			alike: 'Recommandations aux appréciations concordantes, sans accord à ce jour',
			incomplete: 'Recommandations appréciées en partie, sans accord à ce jour',
			'not-rated': 'Recommandations pas encore appréciées'
		},
		polls: 'Décisions mises aux voix',
		adopted: 'Mesures adoptées',
		commitments: 'Engagements suivis'
	},
	byRating: 'Recommandations par appréciation convenue',
	bySide: 'Niveau de mise en œuvre des recommandations selon chaque collège',
	ratingsBySide: 'Appréciations par collège',
	ratingsBySideText:
		'Combien de recommandations de chaque groupe chaque collège place à chaque niveau, et où elles en sont. Aucune appréciation n’est une moyenne.',
	differences: 'Là où les avis divergent',
	differencesText:
		'Sur ces recommandations, les collèges ne disent pas la même chose, ou tous ne disent pas ce qui a été convenu. Tous les avis sont maintenus.',
	noDifferences: 'Aucun avis divergent, aucune opinion divergente ni décision non partagée n’a été enregistré.',
	clusters: 'Évaluation par groupe',
	notTakenUp: 'Groupes non encore examinés',
	recommendations: 'Recommandations',
	ratings: 'Appréciations',
	level: 'Niveau',
	constituency: 'Collège',
	unreadable: 'Texte manquant',
	stillOpen: 'Ce groupe est encore ouvert',
	stillOpenText: 'Ses appréciations et son texte peuvent changer jusqu’à sa clôture.',
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
