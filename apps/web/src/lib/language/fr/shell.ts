import type { Text } from '../en/text.ts';
import { pluralOf } from '../plural.ts';

const plural = pluralOf('fr');

export const shell: Text['shell'] = {
	product: 'Plenum',
	skip: 'Aller au contenu',
	language: 'Langue',
	account: (name) => `Connecté en tant que ${name}`,
	signIn: 'Se connecter',
	signOut: 'Se déconnecter',
	consultations: 'Consultations',
	menu: 'Menu',
	close: 'Fermer',
	cancel: 'Annuler',
	save: 'Enregistrer',
	saved: 'Enregistré',
	saving: 'Enregistrement…',
	back: 'Retour',
	next: 'Suivant',
	add: 'Ajouter',
	remove: 'Retirer',
	copy: 'Copier',
	copied: 'Copié',
	print: 'Imprimer',
	undo: 'Annuler cette action',
	retry: 'Réessayer',
	optional: 'facultatif',
	working: 'En cours…',
	loading: 'Chargement…',
	showTable: 'Afficher en tableau',
	hideTable: 'Masquer le tableau',
	total: 'Total',
	actions: 'Actions',
	unsaved: 'Pas encore enregistré',
	connected: 'Connecté',
	reconnecting: 'Reconnexion…',
	away: 'Hors connexion. Ce que vous voyez n’est peut-être plus à jour.',
	cannotSave:
		'Le serveur ne peut rien enregistrer pour le moment. Gardez cette page ouverte : ce que vous saisissez reste ici et sera enregistré dès que possible.',
	networkAway: 'Le serveur est injoignable. Rien n’a été modifié. Vérifiez votre connexion et réessayez.',
	oddAnswer: 'La réponse du serveur est illisible. Réessayez dans un instant.',
	notFoundTitle: 'Cette page n’existe pas',
	notFound: 'L’adresse est peut-être mal saisie, ou ce qui était ici n’y est plus.',
	failedTitle: 'Cela n’a pas fonctionné',
	failed:
		'Une erreur s’est produite de notre côté. Réessayez ; si cela persiste, prévenez la personne qui gère ce serveur.',
	notAllowedTitle: 'Vous n’y avez pas accès',
	toStart: 'Aller à l’accueil',
	minutesLeft: plural({ one: '# minute restante', other: '# minutes restantes' }),
	timeOver: 'Temps écoulé',
	timeLeft: 'Temps restant'
};
