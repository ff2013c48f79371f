import type { Exports } from '../en/exports.ts';

export const exports: Exports = {
	title: 'Documents',
	lead: 'Ce à quoi cette consultation a abouti, et les documents qui en rendent compte.',
	empty: 'Il n’y a pas encore de résultat',
	emptyText:
		'Une fois les recommandations importées et appréciées, leurs appréciations et les documents apparaissent ici.',
	unfinished: (open, all) =>
		`${open} groupes sur ${all} sont encore ouverts. Les documents peuvent être pris à tout moment ; ils disent alors ce qui n’est pas fini.`,
	finished: 'Tous les groupes sont clos.',
	downloads: 'À emporter',
	otherDocuments: 'Tous les autres documents',
	download: 'Télécharger',
	downloadNamed: (name) => `Télécharger : ${name}`,
	/** The same document for other programs than Word. */
	open: 'OpenDocument',
	openNamed: (name) => `Télécharger ${name} au format OpenDocument`,
	onlySecretariat: 'L’équipe de facilitation et les rapporteurs peuvent télécharger les documents.',
	audience: 'Pour qui',
	audiences: {
		publication: {
			label: 'Pour publication (sans ce qui a été retenu)',
			hint: 'Les passages marqués apparaissent ainsi : […]. Les groupes sensibles n’y sont pas, et les votes ne sont ventilés que si personne ne peut être reconnu. Ce qui a été retenu lors de la vérification avant publication ne figure dans aucun.'
		},
		participants: {
			label: 'Complet, à usage interne',
			hint: 'Tout, y compris ce qui a été retenu. Le nom de chaque document le dit. Ne le transmettez à personne qui ne doive pas le lire.'
		}
	},
	version: 'Version',
	latest: 'La dernière version figée',
	draft: 'Projet, en l’état actuel',
	handoutLanguage: 'Langue des documents à distribuer',
	formats: {
		'report.pdf': {
			name: 'Rapport complet',
			text: 'Tout dans un document à lire et à imprimer : niveaux, graphiques, textes, décisions et divergences.'
		},
		'submission.docx': {
			name: 'Communication des parties prenantes',
			text: 'Pour le HCDH avant le prochain examen : dans l’ordre de ses propres résumés, avec un nombre de mots à respecter.'
		},
		'mid-term-report.docx': {
			name: 'Rapport à mi-parcours',
			text: 'Ce qui a été fait, groupe par groupe, avec le tableau de toutes les recommandations.'
		},
		'national-report-annex.docx': {
			name: 'Annexe au rapport national',
			text: 'Un tableau de toutes les recommandations avec niveaux, mesures et prochaines étapes.'
		},
		'action-plan.docx': {
			name: 'Plan d’action',
			text: 'Les mesures adoptées avec responsable, échéance, budget et indicateur, à distribuer.'
		},
		'action-plan.xlsx': {
			name: 'Plan d’action, en classeur',
			text: 'Le même tableau, pour trier et planifier.'
		},
		'statement.docx': {
			name: 'Déclaration au titre du point 6 de l’ordre du jour',
			text: 'Un projet d’environ 300 mots à lire au Conseil des droits de l’homme.'
		},
		'outcome.xlsx': {
			name: 'Tout le résultat en classeur',
			text: 'Recommandations, groupes, mesures, indicateurs et votes, une feuille chacun.'
		},
		'impact-oss.zip': {
			name: 'Tableaux pour IMPACT OSS',
			text: 'Recommandations, mesures et indicateurs avec leurs liens, pour cet outil de suivi.'
		},
		'pending-briefing.docx': {
			name: 'Note sur les recommandations en attente',
			text: 'Ce qui attend encore la position de l’État, par thème : pourquoi l’accepter, et ce que la réponse exige. Pour le gouvernement et les missions, avant l’adoption par le Conseil. Toujours sans ce qui a été réservé.'
		},
		'pending-briefing.pdf': {
			name: 'Note sur les recommandations en attente, à imprimer',
			text: 'La même en PDF.'
		},
		'mission-pages.zip': {
			name: 'Pages pour les missions',
			text: 'Ce que chaque État a recommandé, la suite donnée, ce qui reste à faire et une question : une page pour chacun, en Word, OpenDocument et PDF, avec la liste. Toujours sans ce qui a été mis en réserve.'
		},
		'theme-pages.zip': {
			name: 'Pages sur les thèmes',
			text: 'Pour chaque groupe, ses recommandations et leurs niveaux, ce qui a été fait, ce qui fait obstacle, ce qu’il faut recommander : en Word, OpenDocument et PDF, avec la liste. Toujours sans ce qui a été mis en réserve.'
		},
		'everything.zip': {
			name: 'Tout en un seul dossier',
			text: 'Tous les documents dans cette langue, avec la liste de leurs empreintes.'
		},
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
		'mechanisms.csv': {
			name: 'Tableau des autres mécanismes',
			text: 'Ce que recommandent les organes conventionnels, les procédures spéciales et d’autres, et à côté de quelles recommandations de l’EPU cela figure ; vide tant que rien d’eux n’a été importé.'
		},
		'outcome.json': {
			name: 'Tout le résultat sous forme de données',
			text: 'Pour les archives et d’autres programmes. De la version complète, Plenum peut faire une nouvelle consultation.'
		}
	},
	kinds: {
		pdf: 'Document PDF',
		xlsx: 'Classeur Excel',
		zip: 'Dossier (zip)',
		docx: 'Document Word',
		csv: 'Tableau CSV',
		json: 'Données JSON'
	},
	levels: 'Appréciations convenues',
	levelsLead: 'Nombre de recommandations pour chaque appréciation convenue.',
	levelsChart: 'Recommandations selon l’appréciation convenue',
	byCluster: 'Appréciations par groupe',
	cluster: 'Groupe',
	state: 'État',
	stateOpen: 'Ouvert',
	stateClosed: 'Clos',
	decisions: 'Décisions',
	adoptedOf: (adopted, all) => `${adopted} votes sur ${all} ont adopté une mesure.`,
	noDecisions: 'Aucun vote n’est encore clos.',
	recordText:
		'Chaque étape de cette consultation est une ligne d’une chaîne, dont voici la dernière empreinte. Elle figure dans chaque document : un changement ultérieur se verrait.',
	head: 'Empreinte du registre',
	length: (lines) => `${lines} lignes`,
	toMinutes: 'Lire le procès-verbal'
};
