import type { Inviting } from '../en/inviting.ts';

export const inviting: Inviting = {
	invitations: 'Équipe de facilitation',
	invitationsLead:
		'Invitez une autre personne à faciliter par un lien valable une fois, pendant sept jours. Elle se connecte avec son propre compte.',
	invite: 'Inviter à faciliter',
	inviteFor: 'Pour qui',
	inviteForHint: 'Seulement pour distinguer les invitations.',
	inviteMake: 'Créer le lien',
	inviteLink: 'Lien de l’invitation',
	inviteOnce: 'Envoyez ce lien à une seule personne, par une voie sûre. Il n’est affiché que maintenant.',
	inviteUntil: (moment: string) => `jusqu’au ${moment}`,
	inviteTakeBack: 'Retirer',
	inviteTakeBackNamed: (label: string) => `Retirer l’invitation pour ${label}`,
	inviteTakenBack: (label: string) => `L’invitation pour ${label} ne fonctionne plus`,
	inviteTakeBackSure: 'Retirer maintenant',
	inviteRuns: (title: string) => `pour animer « ${title} »`
};
