export const home = {
	title: 'Follow up the Universal Periodic Review, together',
	lead: 'Civil society, State institutions and the national human rights institution assess progress, agree on what comes next, and take the result away in the documents that the process really uses.',
	joinTitle: 'Join a consultation',
	joinHint: 'You need no account: the code that the facilitator gave you is enough.',
	code: 'Code',
	codeHint: 'Eight characters, for example ABCD-EFGH',
	join: 'Continue',
	notSetUp:
		'This server is not set up yet: nobody can join or sign in. Whoever runs it opens the link that it printed when it started.',
	signInHint: 'Facilitators sign in with their account.',
	yourConsultations: 'Your consultations',
	continueHere: 'Continue where you were',
	what: 'What happens here',
	steps: [
		{ title: 'Assess', text: 'Recommendations are read cluster by cluster. Everyone writes into one text.' },
		{ title: 'See where the sides differ', text: 'Each constituency gives its own rating. None is averaged away.' },
		{ title: 'Decide', text: 'Follow-up actions are drafted together and put to the vote, with the rules shown.' },
		{ title: 'Take away', text: 'The matrix, filled. The whole record, as files that open everywhere.' }
	],
	setupTitle: 'Set up Plenum',
	setupLead:
		'You are the first facilitator on this server. Choose the name and the password with which you will sign in.',
	setupDone: 'This server is set up already. Sign in instead.',
	setupNoToken: 'This page needs the whole link that the server printed when it first started.',
	name: 'Name',
	nameHint: 'You sign in with it. It is also shown to those with whom you work.',
	password: 'Password',
	newPasswordHint:
		'At least 15 characters. A few words in a row are good; neither your name nor a well-known password.',
	passwordTooShort: 'At least 15 characters are needed.',
	showPassword: 'Show the password',
	create: 'Create my account',
	signInLead: 'For facilitators. If you have a code, join with it instead.',
	iHaveACode: 'I have a code',
	needName: 'Write your name.',
	needPassword: 'Write your password.'
};
