/** The page of an invitation. */
export const invitation = {
	toRun: (title: string, consultation: string, state: string) =>
		`To run the workshop “${title}” of “${consultation}” (${state}), beside the facilitators.`,
	runLead: 'You run the workshop as whoever you are in this consultation. Nothing else of yours changes.',
	join: 'Join with your code first',
	joinHint: 'If you do not take part yet, join first: then you come back here. Keep this tab open.',
	title: 'You are invited',
	lead: (title: string, state: string) => `As a facilitator of “${title}” (${state}).`,
	signedInAs: (name: string) => `You are signed in as ${name}.`,
	accept: 'Accept',
	haveAccount: 'I have an account',
	newAccount: 'Make an account',
	newLead: 'You make an account and sign in with it from now on.',
	noToken: 'This page needs the whole link of the invitation.'
};

/** A new password, by a link. */
export const passwordReset = {
	title: 'Choose a new password',
	lead: 'With the link that you were given you choose a new password, once. All your sessions end.',
	done: (name: string) => `The new password is set. Sign in as “${name}”.`,
	noToken: 'This page needs the whole link that you were given.',
	save: 'Set the password'
};

/** Signing in with an organisation. */
export const organisationSignIn = {
	refused: {
		'provider/declined':
			'Your organisation’s sign-in did not let you through, or you turned back there. Try again or sign in another way; if it stays so, ask whoever looks after accounts in your organisation.',
		'provider/not-invited':
			'Nobody here is known under this sign-in. Ask a facilitator for an invitation, or sign in with your password and connect it on your account page.',
		'provider/linked-elsewhere':
			'This sign-in is connected to another account here. Sign in with that one, or use another sign-in.',
		'invitation/not-valid': 'The invitation was used, taken back or has expired. Ask for a new one.'
	},
	failed: 'The sign-in of your organisation did not work. Try again; if it stays so, tell whoever runs this server.'
};
