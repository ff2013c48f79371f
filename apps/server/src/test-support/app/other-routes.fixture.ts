/** Routes of one's own account, and of nobody else's. */
export const routesOfAccount: [route: string, body?: object][] = [
	['GET /account'],
	['POST /account/password', { current: 'a long enough phrase', next: 'another long phrase' }],
	['POST /account/totp/begin'],
	['POST /account/totp', { ticket: 'no such ticket', code: '123456', name: 'Phone' }],
	['POST /account/passkeys/begin'],
	['POST /account/passkeys', { response: { id: 'x', rawId: 'x', type: 'public-key', response: {} }, name: 'Key' }],
	['DELETE /account/factors/no-such-one'],
	['POST /account/recovery-codes'],
	['POST /account/provider'],
	['DELETE /account/sessions/no-such-one'],
	['DELETE /account/sessions'],
	['GET /session/proofs'],
	['POST /session/passkey-options'],
	['POST /session/reauthenticate', { password: 'a guess' }]
];

/** What is of no consultation: open to everyone, or to accounts. */
export const otherRoutes = [
	'GET /public/{}',
	'GET /public/{}/files/{}',
	'GET /public/{}/polls/{}',
	'GET /setup',
	'POST /setup',
	'POST /sign-in',
	'GET /sign-in/options',
	'POST /sign-in/second',
	'POST /sign-in/passkey-options',
	'POST /sign-in/passkey',
	'POST /reset-password',
	'POST /sign-in/provider',
	'POST /projector/view',
	'POST /reporting/view',
	'POST /reporting/draft',
	'POST /reporting/submit',
	'GET /calendar/{}',
	'POST /invitation/look',
	'POST /invitation/accept',
	'POST /sign-out',
	'GET /me',
	'POST /session/continue',
	'GET /me/participation',
	'POST /join',
	'POST /join/look',
	'GET /consultations',
	'POST /consultations',
	'POST /consultations/from-outcome'
];
