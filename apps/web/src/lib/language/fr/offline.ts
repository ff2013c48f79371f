import type { Offline } from '../en/offline.ts';

export const offline: Offline = {
	title: 'Hors connexion',
	lead: 'Le serveur est injoignable. La page demandée s’ouvrira d’elle-même dès que la connexion sera rétablie.',
	back: 'La connexion est rétablie. La page se charge…',
	keptTitle: 'Conservé sur cet appareil',
	nothing: 'Rien de ce que vous avez écrit n’attend sur cet appareil.',
	sentLater:
		'Les textes, les cartes et les évaluations sont envoyés d’eux-mêmes dès que la connexion est rétablie. Les commentaires et les réponses attendent que vous les envoyiez.',
	locked: 'Votre session a pris fin. Une fois en ligne, connectez-vous de nouveau pour lire et envoyer ce qui suit.',
	group: (number) => `Consultation ${number}`,
	kinds: {
		text: 'Texte non envoyé',
		rejected: 'Texte qui n’a pas pu être ajouté',
		card: 'Cartes',
		rating: 'Évaluations',
		comment: 'Commentaires',
		reply: 'Réponses',
		edit: 'Commentaires modifiés'
	},
	appName: 'Plenum : consultations'
};
