import type { Front } from '../en/front.ts';

export const rejectedEdits: Front['rejectedEdits'] = {
	title: 'Ces mots que vous avez écrits n’ont pas pu être ajoutés',
	text: 'Ils sont conservés ici pour que vous puissiez les copier.',
	removedTitle: 'Des mots que vous étiez en train d’écrire ont été retirés',
	changeTitle: 'Une de vos modifications n’a pas pu être prise en compte',
	changeText: 'Rien de ce que vous avez écrit n’est perdu : ce que vous aviez retiré ou modifié est comme avant.',
	seen: 'J’ai compris',
	label: 'Vos mots qui n’ont pas été ajoutés',
	removedLabel: 'Vos mots qui ont été retirés',
	reasons: {
		removed:
			'Une autre personne a retiré ce que vous écriviez, ou a rétabli la section d’après une version antérieure.',
		sessionEnded: 'Votre session a pris fin avant qu’ils ne soient enregistrés.',
		frozen: 'Le texte a été clos entre-temps.',
		otherCopy: 'Le texte du serveur n’est plus le même : il a été restauré, ou Plenum a été renouvelé.',
		tooLarge: 'C’est trop long pour ce texte.',
		unreadable: 'Le serveur n’a pas pu le lire.',
		editorClosed: 'L’éditeur a dû être fermé avant qu’ils n’arrivent dans le texte.',
		noRight: 'Vous ne pouvez pas écrire dans ce texte actuellement.',
		muted: 'Votre écriture est suspendue pour le moment.'
	},
	dismiss: 'Je les ai gardés',
	leaving:
		'Certains de vos mots ne sont pas enregistrés : ils attendent sur cet appareil, ou vous ont été rendus. Ils en seront effacés si vous continuez.',
	signOutTitle: 'Se déconnecter et effacer ce qui n’est pas enregistré ?'
};
