/** The second step of signing in, and the question who is there. */
export const signIn = {
	secondTitle: 'One more step',
	secondLead: 'The password is right. Now show that it is you.',
	wanted: 'Sign in, or join with your code: then you are brought to the page that you opened.',
	appCode: 'Code of your app',
	appCodeHint: 'Six digits. Each code works once.',
	recoveryCode: 'Recovery code',
	recoveryCodeHint: 'One of those that you wrote down. It then no longer works.',
	needCode: 'Write the code.',
	useApp: 'Use the code of an app',
	useRecovery: 'Use a recovery code',
	usePasskey: 'Use a passkey',
	usePassword: 'Use the password',
	onlyRecovery: 'Your passkeys do not work at this address. Use a recovery code.',
	passkeyStopped: 'The passkey was not used. Try again, or choose another way.',
	back: 'Start again',
	continue: 'Continue',
	viaProvider: 'Sign in with your organisation',
	proveTitle: 'Is it still you?',
	proveLead: 'What you are about to do cannot be taken back. Prove once more who you are; it is then done at once.',
	prove: 'Continue',
	resetTitle: 'Choose a new password',
	resetLead: 'With the link that you were given you choose a new password, once. All your sessions end.',
	resetDone: (name: string) => `The new password is set. Sign in as “${name}”.`,
	resetNoToken: 'This page needs the whole link that you were given.',
	resetSave: 'Set the password',
	noProof:
		'This account has neither a password nor a second factor. Sign out and sign in again, then repeat this within ten minutes.',
	providerRefused: {
		'provider/declined':
			'Your organisation’s sign-in did not let you through, or you turned back there. Try again or sign in another way; if it stays so, ask whoever looks after accounts in your organisation.',
		'provider/not-invited':
			'Nobody here is known under this sign-in. Ask a facilitator for an invitation, or sign in with your password and connect it on your account page.',
		'provider/linked-elsewhere':
			'This sign-in is connected to another account here. Sign in with that one, or use another sign-in.',
		'invitation/not-valid': 'The invitation was used, taken back or has expired. Ask for a new one.'
	},
	providerFailed:
		'The sign-in of your organisation did not work. Try again; if it stays so, tell whoever runs this server.',
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
	invitedTitle: 'You are invited',
	invitedLead: (title: string, state: string) => `As a facilitator of “${title}” (${state}).`,
	invitedAs: (name: string) => `You are signed in as ${name}.`,
	invitedAccept: 'Accept',
	invitedSignIn: 'I have an account',
	invitedNew: 'Make an account',
	invitedNewLead: 'You make an account and sign in with it from now on.',
	invitedNoToken: 'This page needs the whole link of the invitation.',
	accountTitle: 'Your account'
};
