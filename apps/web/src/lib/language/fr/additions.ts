import type { additions as english } from '../en/additions.ts';

export const additions: typeof english = {
	add: 'Ajouter un engagement ou une nouvelle question',
	addTitle: 'Ajouter ce qu’aucune liste de recommandations ne contient',
	addConfirm: 'Ajouter',
	kind: 'De quoi il s’agit',
	kindHints: {
		pledge: 'L’État l’a pris de lui-même, par exemple lors de sa candidature au Conseil des droits de l’homme.',
		matter: 'Un droit ou une question qu’aucune recommandation ne couvre.'
	},
	apart:
		'Il en est débattu et décidé comme d’une recommandation, mais à part de celles de l’ONU, dans tout décompte et tout document.',
	texts: { pledge: 'Texte de l’engagement', matter: 'De quoi il s’agit' },
	kindNeeded: 'Choisissez de quoi il s’agit.',
	clusterNeeded: 'Choisissez un groupe thématique, ou un nouveau.',
	chooseCluster: 'Choisir un groupe thématique',
	textNeeded: 'Écrivez-en le texte.',
	cluster: 'Groupe thématique',
	newCluster: 'Un nouveau groupe thématique',
	newLabel: 'Titre du nouveau groupe',
	added: (label) => `Ajouté à ${label}`,
	correct: 'Corriger',
	correctNamed: (number) => `Corriger ${number}`,
	correctHint: 'Le texte peut être corrigé tant que rien n’en a été dit, la note à tout moment.',
	corrected: (number) => `${number} est corrigé.`,
	move: 'Déplacer',
	moveNamed: (number) => `Déplacer ${number}`,
	moveText: 'Ce qui en a été dit le suit.',
	moveNone: 'Il n’y a pas d’autre groupe ouvert.',
	moved: (number, label) => `${number} est maintenant dans ${label}.`,
	remove: 'Supprimer',
	removeNamed: (number) => `Supprimer ${number}`,
	removeTitle: (number) => `Supprimer ${number} ?`,
	removeText:
		'La suppression n’est possible que tant que personne n’en a rien dit. Le journal garde la trace de sa présence.',
	removed: (number) => `${number} est supprimé.`
};
