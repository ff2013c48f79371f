import type { projector as english } from '../en/projector.ts';

export const projector: typeof english = {
	away: 'Pas de connexion : dernier état affiché',
	band: 'Qui parle, et comment rejoindre',
	speaksNext: 'Ensuite :',
	toLight: 'Couleurs claires',
	toDark: 'Couleurs sombres',
	wholeScreen: 'Plein écran',
	onlyHere: 'S’ouvre sur cet ordinateur seulement, pas sur les téléphones',
	closingSoon: 'Le point est en train d’être clos.',
	waiting: 'Ouverture de l’écran de la salle…',
	noTokenTitle: 'Cette adresse n’est pas complète',
	noTokenText: 'Copiez le lien en entier : ce qui suit le # en fait partie.',
	revokedTitle: 'Ce lien ne montre plus rien',

	links: 'Liens pour le projecteur',
	linksLead:
		'Ouvrez l’écran sur un ordinateur où personne n’est connecté. Un lien montre ce que voit la salle, et ne permet rien d’autre.',
	makeLink: 'Créer un lien',
	newLink: 'Le lien n’est affiché qu’une fois. Qui l’a voit l’écran jusqu’à ce que vous le révoquiez.',
	copy: 'Copier le lien',
	copied: 'Le lien est copié.',
	noLinks: 'Aucun lien n’ouvre l’écran.',
	madeAt: (moment) => `Créé ${moment}`,
	revoke: 'Révoquer',
	revokeNamed: (moment) => `Révoquer le lien créé ${moment}`,
	revoked: 'Le lien est révoqué. Les écrans qui l’utilisaient le disent.'
};
