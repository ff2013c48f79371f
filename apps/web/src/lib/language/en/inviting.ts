/** Invitations by a link. */
export const inviting = {
	invitations: 'Facilitators',
	invitationsLead:
		'Invite another facilitator with a link that works once, within seven days. They sign in with their own account.',
	invite: 'Invite a facilitator',
	inviteFor: 'For whom',
	inviteForHint: 'Only to tell your invitations apart.',
	inviteMake: 'Create the link',
	inviteLink: 'Link of the invitation',
	inviteOnce: 'Send this link to one person, in a way that you trust. It is shown only now.',
	inviteUntil: (moment: string) => `until ${moment}`,
	inviteTakeBack: 'Withdraw',
	inviteTakeBackNamed: (label: string) => `Withdraw the invitation for ${label}`,
	inviteTakenBack: (label: string) => `The invitation for ${label} no longer works`,
	inviteTakeBackSure: 'Withdraw now',
	inviteRuns: (title: string) => `to run “${title}”`
};

export type Inviting = typeof inviting;
