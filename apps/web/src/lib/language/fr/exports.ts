import type { Text } from '../en/text.ts';

export const exports: Text['exports'] = {
	title: 'Résultat',
	lead: 'Ce à quoi cette consultation est parvenue, et les documents qui le portent plus loin.',
	empty: 'Il n’y a pas encore de résultat',
	emptyText: 'Une fois les recommandations importées et évaluées, leurs niveaux et les documents apparaissent ici.',
	unfinished: (open, all) =>
		`${open} groupes sur ${all} sont encore ouverts. Les documents peuvent être pris à tout moment ; ils disent alors ce qui n’est pas fini.`,
	finished: 'Tous les groupes sont clos.',
	downloads: 'Documents',
	download: 'Télécharger',
	downloadNamed: (name) => `Télécharger : ${name}`,
	onlySecretariat: 'La facilitation et les rapporteurs peuvent télécharger les documents.',
	formats: {
		'matrix-old.docx': {
			name: 'Matrice des recommandations, trois colonnes et évaluation',
			text: 'La matrice du HCDH dans la présentation du troisième cycle, colonne d’évaluation remplie.'
		},
		'matrix-new.docx': {
			name: 'Matrice des recommandations, nouvelle présentation',
			text: 'La matrice du HCDH dans la présentation du quatrième cycle, avec une colonne d’évaluation ajoutée.'
		},
		'outcome.csv': {
			name: 'Tableau de toutes les recommandations',
			text: 'Une ligne par recommandation avec ses niveaux, pour un tableur ou un autre outil de suivi.'
		},
		'outcome.json': {
			name: 'Tout le résultat sous forme de données',
			text: 'Tout, pour les archives et d’autres programmes. Plenum peut en faire une nouvelle consultation.'
		}
	},
	kinds: { docx: 'Document Word', csv: 'Tableau CSV', json: 'Données JSON' },
	levels: 'Niveaux convenus',
	levelsLead: 'Combien de groupes se trouvent à quel niveau convenu.',
	levelsChart: 'Groupes par niveau convenu',
	notAgreed: 'Pas encore convenu',
	clusters: 'Groupes',
	byCluster: 'Niveaux par groupe',
	cluster: 'Groupe',
	agreed: 'Niveau convenu',
	readings: 'Appréciations',
	state: 'État',
	stateOpen: 'Ouvert',
	stateClosed: 'Clos',
	decisions: 'Décisions',
	adoptedOf: (adopted, all) => `${adopted} votes sur ${all} ont adopté une mesure.`,
	noDecisions: 'Aucun vote n’est encore clos.',
	record: 'Le registre',
	recordText:
		'Chaque étape de cette consultation est une ligne d’une chaîne, dont voici la dernière empreinte. Elle figure dans chaque document : un changement ultérieur se verrait.',
	head: 'Empreinte du registre',
	length: (lines) => `${lines} lignes`,
	toMinutes: 'Lire le procès-verbal'
};
