import type { Text } from '../en/text.ts';
import { pluralOf } from '../plural.ts';

const plural = pluralOf('fr');

export const consultations: Text['consultations'] = {
	title: 'Consultations',
	create: 'Nouvelle consultation',
	fromOutcome: 'À partir d’un fichier de résultat',
	needOutcomeFile: 'Choisissez un fichier.',
	empty: 'Aucune consultation pour l’instant',
	emptyText: 'Créez-en une pour un État et son examen ; importez ensuite la matrice et invitez.',
	emptyJoin: 'On vous a donné un code ? Servez-vous-en pour rejoindre.',
	waiting: plural({ one: '# en attente', other: '# en attente' }),
	inside: plural({ one: '# participant', other: '# participants' }),
	seenAs: (who: string) => `Les autres voient : ${who}`,
	you: (role) => `Vous : ${role}`,

	nav: 'Cette consultation',
	overview: 'Vue d’ensemble',
	recommendations: 'Recommandations',
	workshops: 'Ateliers',
	decisions: 'Décisions',
	people: 'Personnes',
	import: 'Importer',
	prepare: 'Préparer',
	results: 'Résultats',
	documents: 'Documents',
	workshop: 'Atelier',
	me: 'Moi',
	whoTakesPart: 'Qui participe',
	tools: 'Outils',
	minutes: 'Procès-verbal',
	settings: 'Réglages',

	mutedNotice:
		'La personne qui conduit la réunion a suspendu votre écriture pour le moment. Vous pouvez lire, noter, voter et demander la parole ; adressez-vous à l’équipe de facilitation si vous pensez que c’est une erreur.',
	closedNotice: 'Cette consultation est close. On peut la lire et en emporter le résultat.',
	observerNotice: 'Vous observez : vous voyez tout ce qui est partagé, sans écrire ni voter.',

	settingsTitle: 'Réglages',
	settingsOfAll: 'Réglages de la consultation',
	commitments: 'Engagements',
	ratings: 'Évaluations'
};
