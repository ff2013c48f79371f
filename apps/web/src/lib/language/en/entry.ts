/** The page of an invitation. */
export const invitation = {
	toRun: (title: string, consultation: string, state: string) =>
		`To run the workshop “${title}” of “${consultation}” (${state}), beside the facilitators.`,
	runLead: 'You run the workshop as the person you are in this consultation. Nothing else changes for you.',
	join: 'Join with your code first',
	joinHint: 'If you have not joined yet, join first, then come back here. Keep this tab open.',
	title: 'You are invited',
	lead: (title: string, state: string) => `As a facilitator of “${title}” (${state}).`,
	signedInAs: (name: string) => `You are signed in as ${name}.`,
	accept: 'Accept',
	haveAccount: 'I have an account',
	newAccount: 'Create an account',
	newLead: 'You create an account and sign in with it from now on.',
	noToken: 'This page needs the complete link of the invitation.'
};

/** A new password, by a link. */
export const passwordReset = {
	title: 'Choose a new password',
	lead: 'Use the link you were given to choose a new password, once. All your sessions end.',
	done: (name: string) => `The new password is set. Sign in as “${name}”.`,
	noToken: 'This page needs the complete link you were given.',
	save: 'Set the password'
};

/** Signing in with an organisation. */
export const organisationSignIn = {
	refused: {
		'provider/declined':
			'Your organisation’s sign-in did not accept you, or you cancelled it. Try again or sign in another way. If it keeps failing, ask the people who manage accounts in your organisation.',
		'provider/not-invited':
			'Nobody on this server uses this sign-in. Ask a facilitator for an invitation, or sign in with your password and connect it on your account page.',
		'provider/linked-elsewhere':
			'This sign-in is connected to another account here. Sign in with that one, or use another sign-in.',
		'invitation/not-valid': 'The invitation was used, withdrawn or has expired. Ask for a new one.'
	},
	failed: 'Your organisation’s sign-in did not work. Try again. If it keeps failing, tell the server’s operator.'
};
