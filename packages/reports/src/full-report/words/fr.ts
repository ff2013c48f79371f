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
	marks: {
		some: (side) => `${side} : une partie de ses membres`,
		note: 'Un signe plein dit l’appréciation d’un collège, un signe creux celle d’une partie seulement de ses membres. Le chiffre à côté d’un signe dit combien de membres ont apprécié ainsi lors d’un tour. ° : pas encore confirmé par le collège.',
		countsNote:
			'Le chiffre à côté d’un signe dit combien de recommandations ont été appréciées ainsi. Aucune appréciation n’est une moyenne.',
		notAgreed: 'Sans accord'
	},
	brief: {
		title: 'En une page',
		found: 'Ce qui a été constaté',
		regressed: 'Ce qui a régressé',
		noRegression: 'Aucune régression n’a été constatée.',
		regression: (count) =>
			`Une régression a été constatée sur ${count} ${count < 2 ? 'recommandation' : 'recommandations'} :`,
		decided: 'Ce qui a été décidé',
		voted: (adopted, rejected, apart) =>
			`${adopted} ${adopted < 2 ? 'mesure de suivi a été adoptée' : 'mesures de suivi ont été adoptées'}${apart === 0 ? '' : `, dont ${apart} qu’un collège au moins ne partage pas`}.${rejected === 0 ? '' : ` ${rejected} ${rejected === 1 ? 'a été mise aux voix sans être adoptée' : 'ont été mises aux voix sans être adoptées'}.`}`,
		asked: 'Ce qui est demandé, à qui, et pour quand',
		more: (count, chapter) => `${count} de plus : voir « ${chapter} ».`,
		nothingAsked: 'Aucune mesure n’a été adoptée : rien n’est encore demandé à une institution.'
	},
	institutions: {
		heading: 'Institutions : ce qui est demandé à chacune',
		unnamed: 'Aucune institution désignée'
	},
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
			alike: 'Recommandations à l’appréciation concordante mais pas encore convenue',
			incomplete: 'Recommandations appréciées en partie et pas encore convenues',
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
