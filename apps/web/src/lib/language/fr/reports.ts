import type { Reports } from '../en/reports.ts';

export const reports: Reports = {
	groups: {
		everyone: { name: 'Pour tous', text: 'Tout le résultat, à lire et à imprimer.' },
		un: { name: 'Pour les Nations Unies', text: 'Ce que reçoivent le HCDH et le Conseil des droits de l’homme.' },
		state: {
			name: 'Pour l’État et ceux qui agissent',
			text: 'Ce avec quoi travaille un ministère ou un organe de coordination.'
		},
		handouts: {
			name: 'Pour ceux qui décident lors de l’examen',
			text: 'Des pages à remettre : à la mission de chaque État auteur, et sur chaque thème.'
		},
		matrix: {
			name: 'La matrice, remplie',
			text: 'La liste des recommandations du HCDH avec l’évaluation.'
		},
		data: {
			name: 'Pour d’autres programmes',
			text: 'Tableaux et données, à compter, à archiver, à reprendre ailleurs.'
		}
	},
	language: 'Langue des documents',
	everything: 'Tout télécharger',
	look: 'Voir',
	lookNamed: (name) => `Voir : ${name}`,
	adjust: 'Voir et adapter',
	adjustNamed: (name) => `Voir et adapter : ${name}`,
	progress: (done, of) => `Rédaction : ${done} sur ${of}`,
	writing: 'Rédaction en cours…',
	cancel: 'Annuler',
	failed: 'Le téléchargement n’a pas abouti',
	again: 'Rien n’a été modifié. Réessayez, ou prenez un seul document.',
	saved: 'Enregistré. Les documents seront désormais établis ainsi.',
	save: 'Enregistrer',
	saveAndDownload: 'Enregistrer et télécharger',
	undoFirst:
		'Rien n’a été annulé : ce que vous avez modifié depuis sur cette page serait perdu. Enregistrez-le ou abandonnez-le, puis reprenez une version antérieure.',
	unsaved: 'Pas encore enregistré',
	undo: 'Abandonner les changements',
	leaveTitle: 'Quitter sans enregistrer ?',
	leaveText:
		'Vos modifications ne sont pas encore enregistrées. Si vous quittez la page, elles sont perdues ; le document reste tel qu’il était.',
	leave: 'Quitter, abandonner',
	versions: 'Versions antérieures',
	versionsText:
		'Chaque enregistrement a été conservé, pour tous les documents ensemble : ordre, parties, textes, noms et logo.',
	noVersions: 'Rien n’a été enregistré auparavant.',
	defaultVersion: 'La forme habituelle',
	restore: 'Reprendre',
	restoreNamed: (version) => `Reprendre : ${version}`,
	restoreText:
		'Tous les documents seront désormais établis comme dans cette version. Elle est enregistrée comme nouvelle version ; la version actuelle est conservée et vous pourrez y revenir. Les auteurs de la communication restent tels qu’ils sont.',
	restoreDrops: 'Vos modifications non enregistrées sont abandonnées.',
	restored: (version) => `Reprise : ${version}`,
	allRows: (rows) => `Toutes les lignes sont affichées : ${rows}`,
	firstRows: (rows, of) => `Les premières lignes sont affichées : ${rows} sur ${of}. Le fichier les contient toutes.`,
	allLines: (lines) => `Toutes les lignes sont affichées : ${lines}`,
	firstLines: (lines, of) =>
		`Les premières lignes sont affichées : ${lines} sur ${of}. Le fichier les contient toutes, sans retour à la ligne.`,
	reset: 'Revenir à la forme habituelle',
	resetTitle: 'Revenir à la forme habituelle ?',
	resetText:
		'L’ordre, les parties, les sections, les groupes et votre propre texte de ce document reviennent à leur état initial. Les noms, le logo et les auteurs restent. Les versions antérieures sont conservées.',
	words: (words) => `${words} mots`,
	wordsOf: (words, limit) => `${words} mots sur ${limit}`,
	wordsOver: (over) => `${over} mots de trop. Vous pouvez tout de même le télécharger.`,
	counts:
		'Comptent : le texte, ses titres et ses tableaux. Ne comptent pas : couverture, table des matières, notes, annexes.',
	limit: 'Nombre de mots admis',
	limitHint:
		'Limites actuelles du HCDH : 2 815 pour une organisation, 5 630 pour plusieurs ensemble. Modifiez-les quand elles changent.',
	form: 'Présentée par',
	individual: 'Une organisation',
	joint: 'Plusieurs ensemble',
	parts: 'Les parties et leur ordre',
	partWords: (words) => `${words} mots`,
	annex: 'annexe, non comptée',
	partEmpty: 'rien à dire',
	up: (part) => `Monter : ${part}`,
	down: (part) => `Descendre : ${part}`,
	part: {
		introduction: 'Introduction',
		summary: 'Résumé',
		obligations: 'Obligations internationales et coopération',
		framework: 'Cadre national',
		rights: 'Respect des obligations',
		groups: 'Groupes ou personnes spécifiques',
		actions: 'Mesures de suivi',
		'other-themes': 'Thèmes qui n’ont pas la place',
		annex: 'Tableau de toutes les recommandations',
		overview: 'Vue d’ensemble',
		clusters: 'Groupe par groupe',
		methodology: 'Méthodologie et processus',
		'not-adopted': 'Mesures non adoptées',
		decisions: 'Comment il a été décidé',
		commitments: 'État des engagements',
		table: 'Tableau',
		opening: 'Ouverture',
		levels: 'Niveaux',
		regressions: 'Régression',
		disagreement: 'Là où les collèges divergent',
		closing: 'Conclusion'
	},
	sections: 'Quoi du texte de chaque groupe',
	clusters: 'Groupes de recommandations',
	clusterPlace: (cluster) => `Partie pour ${cluster}`,
	objective: (cluster) => `Objectif : ${cluster}`,
	intro: 'Vos propres mots',
	introHint:
		'D’abord qui vous êtes, ce que vous faites et depuis quand ; puis comment vous avez travaillé. Chaque ligne est un paragraphe de l’introduction. Pour cette langue seulement.',
	speechHint:
		'Par exemple qui parle : « Je suis …, directrice de … ». Ces mots suivent l’ouverture et comptent. Pour cette langue seulement.',
	cover: 'Couverture : noms, logo, auteurs',
	publishers: 'Noms en tête de la couverture',
	housesHint: 'Un par ligne : la coalition, le ministère, le bureau qui publie.',
	contact: 'Contact pour la presse',
	contactHint:
		'Comment les journalistes joignent le bureau qui publie. C’est public : pas de nom de personne, de numéro ni d’adresse privés.',
	licence: 'Licence de ce qui est publié',
	licences: {
		none: 'Aucune indiquée',
		'cc-by-4.0': 'Utilisable en citant la source (CC BY 4.0)',
		'cc0-1.0': 'Utilisable librement (CC0 1.0)'
	},
	logo: 'Logo',
	logoHint: 'PNG ou JPEG, 500 ko au plus. Tout sauf l’image elle-même est retiré.',
	logoShown: 'Le logo tel qu’il sera imprimé',
	logoRemove: 'Retirer le logo',
	house: {
		title: 'Votre propre modèle Word',
		hint: 'Un fichier .docx ou .dotx de 2 Mo au plus. Les rapports, les procès-verbaux et les documents à distribuer, en Word et en OpenDocument, en prennent les styles, les marges, l’en-tête et le pied de page ; les rapports et les procès-verbaux en prennent aussi la couverture si le texte qui précède le premier saut de page contient des emplacements {{title}}, {{kind}}, {{publishers}} et {{details}}. Rien d’autre n’est conservé : ni le corps du texte, ni l’auteur, ni les liens, ni les macros.',
		file: 'Choisir un fichier Word',
		reading: 'Lecture du fichier…',
		none: 'Aucun : les documents sont composés en Times New Roman 12.',
		found: 'Styles trouvés',
		missing: 'Styles absents : leur présentation habituelle est conservée',
		pages: 'Repris de ses pages',
		nothing: 'rien',
		fonts: 'Polices',
		fontsHint:
			'Une police s’affiche si l’ordinateur de la personne qui lit la possède ; elle n’accompagne pas le document.',
		dropped: 'Non repris',
		comma: ', ',
		styles: {
			normal: 'texte',
			title: 'titre',
			subtitle: 'sous-titre',
			heading1: 'titre 1',
			heading2: 'titre 2',
			heading3: 'titre 3',
			caption: 'légende',
			footnote: 'note de bas de page'
		},
		parts: {
			header: 'en-tête',
			footer: 'pied de page',
			firstPage: 'première page différente',
			cover: 'couverture'
		},
		drops: {
			links: 'les liens et tout ce qui serait chargé depuis ailleurs',
			objects: 'les objets incorporés et les contrôles',
			fonts: 'les polices contenues dans le fichier',
			shapes: 'les formes dessinées et les zones de texte',
			pictures: 'les images qui ne sont ni PNG ni JPEG, ou trop grandes',
			fields: 'les champs autres que les numéros de page',
			cover:
				'le texte qui précède le premier saut de page : il n’a pas d’emplacement {{title}}, la couverture habituelle reste donc en place'
		},
		saved: 'Modèle Word repris',
		removed: 'Modèle Word retiré',
		remove: 'Retirer le modèle Word',
		preview: 'Les mots du document. Les fichiers Word et OpenDocument ont la présentation de votre modèle Word.'
	},
	submitters: 'Auteurs de la communication',
	submittersHint:
		'Avoir participé n’est pas signer : seuls ceux qui y ont consenti sont nommés dans le document. Gardez le consentement lui-même dans vos papiers.',
	gaps: {
		author: 'De qui émane la communication : choisissez un collège sur la page du document.',
		submitter:
			'Qui la soumet : ajoutez au moins une organisation. Le HCDH publie chaque communication sous son nom, et n’en accepte aucune sans nom.',
		consent: 'Le consentement d’une organisation qui la soumet : indiquez le jour où elle a consenti à être nommée.'
	},
	gapsTitle: 'Cette communication ne peut pas encore être soumise',
	gapsLead: 'Il manque :',
	gapsDraft: 'Vous pouvez néanmoins télécharger un projet. Sa première page dit que c’en est un, et ce qui manque.',
	gapsFill: 'Ajouter ce qui manque',
	downloadDraft: 'Télécharger un projet',
	author: 'De qui émane la communication',
	authorHint: 'Seuls les évaluations, les raisons et les désaccords de ce collège y figurent comme les siens.',
	authorNone: 'Choisir un collège',
	recommended: 'Ce qu’elle recommande à l’État',
	recommendedHint:
		'Toutes les mesures rédigées, sauf celles qui ont été rejetées lors d’un vote ou que ce collège ne partage pas, à moins que vous ne les choisissiez.',
	rejected: 'rejetée lors d’un vote',
	addSubmitter: 'Ajouter un auteur',
	removeSubmitter: (name) => `Retirer ${name}`,
	noName: 'un auteur sans nom',
	submitter: {
		code: 'Sigle',
		name: 'Nom complet',
		city: 'Ville',
		country: 'Pays',
		members: 'Membres, un par ligne',
		consent: 'A consenti à être nommé'
	},
	consentedOn: (day) => `Consentement noté le ${day}`,
	preview: 'Aperçu',
	previewText: 'Les mots du document. Word numérotera les pages et composera en Times New Roman 12.',
	notes: 'Notes',
	draftOnly: 'Aucune version n’est encore figée : ceci est un projet, en l’état.'
};
