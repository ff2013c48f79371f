/** Invitations by a link. */
export const inviting = {
	invitations: 'Facilitators',
	invitationsLead:
		'Invite another facilitator by a link that is good once, for seven days. They sign in with an account of their own.',
	invite: 'Invite a facilitator',
	inviteFor: 'For whom',
	inviteForHint: 'Only to tell invitations apart.',
	inviteMake: 'Make the link',
	inviteLink: 'Link of the invitation',
	inviteOnce: 'Send this link to one person, by a way that you trust. It is shown only now.',
	inviteUntil: (moment: string) => `until ${moment}`,
	inviteTakeBack: 'Take back',
	inviteTakeBackNamed: (label: string) => `Take back the invitation for ${label}`,
	inviteTakenBack: (label: string) => `The invitation for ${label} no longer works`,
	inviteTakeBackSure: 'Take back now',
	inviteRuns: (title: string) => `to run “${title}”`
};

export type Inviting = typeof inviting;
