import type { Text } from '../en/text.ts';

export const ratingSheets: Text['ratingSheets'] = {
	title: 'Fichiers et feuilles de papier',
	lead: 'Pour les organisations qui ont évalué dans leur matrice Word ou Excel, ou sur papier. Les autres n’en voient rien avant le dévoilement.',
	organisation: 'Organisation',
	organisationHint: 'Comme ses membres l’écrivent. Ce qu’ils évaluent eux-mêmes reste.',
	constituency: 'Collège',
	file: 'Sa matrice (Word, Excel ou CSV)',
	read: 'Lire le fichier',
	fileMissing: 'Choisissez d’abord un fichier.',
	readRows: (count) => `Lues (${count})`,
	unreadRows: (count) => `Non lues (${count})`,
	unreadText:
		'Rien n’est évalué avec celles-ci. Demandez à l’organisation, et saisissez-les ci-dessous comme sur papier.',
	empty: (count) => `Lignes qui ne disent rien : ${count}.`,
	confirm: 'Évaluer avec ce qui a été lu',
	discard: 'Ne pas le prendre',
	confirmed: (count) => `Évaluées : ${count}.`,
	leftToPeople: (count) => `Laissées telles que les membres de l’organisation les ont évaluées : ${count}.`,
	row: 'Ligne',
	number: 'Numéro',
	wording: 'Dans le fichier',
	level: 'Niveau',
	why: 'Pourquoi',
	cannotJudge: 'Ne peut pas juger',
	regression: 'régression',
	problems: {
		'no-level': 'aucun niveau ne se lit avec certitude',
		several: 'elle dit plus d’un niveau',
		contradicts: 'le pourcentage et le niveau ne vont pas ensemble',
		qualified: 'le niveau est en partie repris',
		unsure: 'le niveau est peut-être celui d’un autre, ou d’autre chose',
		'not-on-scale': 'ce niveau n’est pas sur l’échelle',
		'said-twice': 'deux lignes en disent des choses différentes',
		unknown: 'aucune recommandation n’a ce numéro ni ce texte',
		'not-in-round': 'elle n’est pas évaluée dans cette série'
	},
	notices: {
		'regression-mentioned': 'une régression est mentionnée, et n’est pas comptée',
		'text-differs': 'son texte est autre que le nôtre'
	},
	earlier: {
		people: 'évaluée par ses membres : leur évaluation reste',
		sheet: 'remplace une feuille antérieure',
		same: 'comme avant'
	},
	figures: {
		title: (count) => `En chiffres seulement (${count})`,
		lead: 'Dites ce qu’ils signifient dans ce fichier. Rien n’est deviné, et ce que vous laissez de côté reste non lu.',
		arePercentages: 'Dans ce fichier, les nombres sans signe sont des pourcentages',
		means: (figure, count) => `${figure} signifie (lignes : ${count})`,
		notSaid: 'Non précisé',
		sayLevel: 'Dans ce fichier, un pourcentage dit le niveau',
		from: (level) => `${level} : à partir de … %`,
		wrongLimit: 'Un nombre de 0 à 100.',
		preview: (read, all) => `Lignes lues ainsi : ${read} sur ${all}.`,
		apply: 'Les lire ainsi',
		pending: 'Appuyez d’abord sur « Les lire ainsi » : les lignes ne montrent pas encore votre choix.'
	},
	paper: 'Saisir une feuille de papier',
	print: 'Imprimer les feuilles de papier',
	paperHint:
		'Une ligne pour chacune : numéro, échelon, r pour une régression, pourcentage, raison. Comme 140.12, 3, r, 60 %. 0 : ne peut pas juger.',
	steps: (steps) => `Échelons : ${steps}`,
	enter: 'Saisir',
	lines: 'Lignes',
	understood: (count) => `Comprises : ${count}.`,
	entryProblems: {
		form: 'numéro, virgule, échelon',
		'unknown-number': 'pas dans cette série',
		'no-such-step': 'cet échelon n’existe pas',
		percentage: 'plus de 100 %',
		twice: 'sa seconde ligne'
	},
	entered: (count) => `Saisies : ${count}.`,
	listTitle: 'Saisies jusqu’ici',
	kinds: { file: 'fichier', paper: 'papier' },
	states: { draft: 'non confirmée', confirmed: 'compte', 'taken-back': 'retirée' },
	counts: (read, unread) => `${read} lues, ${unread} non lues`,
	takeBack: 'Retirer',
	takenBack: 'La feuille a été retirée.',
	unnamed: 'Sans nom'
};
