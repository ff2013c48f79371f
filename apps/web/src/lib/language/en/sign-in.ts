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
	proveLead: 'This needs a recent sign-in. Prove once more who you are; it is then done at once.',
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
	invitedToRun: (title: string, consultation: string, state: string) =>
		`To run the workshop “${title}” of “${consultation}” (${state}), beside the facilitators.`,
	invitedRunLead: 'You run the workshop as whoever you are in this consultation. Nothing else of yours changes.',
	invitedJoin: 'Join with your code first',
	invitedJoinHint: 'If you do not take part yet, join first: then you come back here. Keep this tab open.',
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
