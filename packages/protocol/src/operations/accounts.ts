import {
	AcceptedInvitation,
	AccountView,
	CreatedInvitation,
	EndedSessions,
	FactorAdded,
	InvitationList,
	InvitationLook,
	PasskeyCreationOptions,
	PasskeyRequestOptions,
	ProofsView,
	ProviderAddress,
	RecoveryCodes,
	ResetPassword,
	SignInAnswer,
	SignInOptions,
	TotpSetup
} from '../accounts.ts';
import { Me, SetupNeeded, SignedIn, SessionEnd } from '../people.ts';
import { Nothing } from '../shapes.ts';
import type { OperationGroup } from './operation.ts';

export const signIn: OperationGroup = {
	tag: 'Sign-in',
	description: 'Setting up the server, signing in and out, and who one is.',
	operations: {
		'GET /setup': {
			id: 'isSetupNeeded',
			summary: 'Ask whether the server has a facilitator yet',
			answers: { 200: SetupNeeded },
			open: true
		},
		'POST /setup': {
			id: 'setUp',
			summary: 'Make the first account, by the one-time link',
			answers: { 201: SignedIn },
			open: true
		},
		'GET /sign-in/options': {
			id: 'getSignInOptions',
			summary: 'Ask in which ways one can sign in',
			answers: { 200: SignInOptions },
			open: true
		},
		'POST /sign-in': {
			id: 'signIn',
			summary: 'Sign in with name and password',
			example: { name: 'Ada Fell', password: 'a long enough phrase' },
			answers: { 200: SignInAnswer },
			open: true
		},
		'POST /sign-in/second': {
			id: 'verifySecondStep',
			summary: 'Complete a sign-in with a code',
			answers: { 200: SignedIn },
			open: true
		},
		'POST /sign-in/passkey-options': {
			id: 'offerPasskeySignIn',
			summary: 'Ask for the options with which a browser uses a passkey',
			answers: { 200: PasskeyRequestOptions },
			open: true
		},
		'POST /sign-in/passkey': {
			id: 'signInWithPasskey',
			summary: 'Sign in with a passkey, or complete a sign-in with one',
			answers: { 200: SignedIn },
			open: true
		},
		'POST /sign-in/provider': {
			id: 'signInWithProvider',
			summary: 'Begin a sign-in by the identity provider',
			answers: { 200: ProviderAddress },
			open: true
		},
		'POST /reset-password': {
			id: 'resetPassword',
			summary: 'Choose a new password, by the operator’s link',
			answers: { 200: ResetPassword },
			open: true
		},
		'POST /sign-out': { id: 'signOut', summary: 'End this session', answers: { 200: Nothing }, open: true },
		'GET /me': { id: 'getMe', summary: 'Ask whom the request speaks for', answers: { 200: Me }, open: true }
	}
};

export const account: OperationGroup = {
	tag: 'Account',
	description: 'One’s own account: password, second factors, sessions.',
	operations: {
		'GET /account': { id: 'getAccount', summary: 'Get the own account', answers: { 200: AccountView } },
		'POST /account/password': {
			id: 'changePassword',
			summary: 'Change the password, and end all other sessions',
			example: { current: 'a long enough phrase', next: 'another long phrase' },
			answers: { 200: EndedSessions }
		},
		'POST /account/totp/begin': {
			id: 'beginTotp',
			summary: 'Ask for the secret of a new authenticator app',
			answers: { 200: TotpSetup }
		},
		'POST /account/totp': {
			id: 'addTotp',
			summary: 'Add an authenticator app, with its first code',
			answers: { 201: FactorAdded }
		},
		'POST /account/passkeys/begin': {
			id: 'beginPasskey',
			summary: 'Ask for the options with which a browser makes a passkey',
			answers: { 200: PasskeyCreationOptions }
		},
		'POST /account/passkeys': { id: 'addPasskey', summary: 'Add a passkey', answers: { 201: FactorAdded } },
		'DELETE /account/factors/:factor': {
			id: 'removeFactor',
			summary: 'Remove a second factor',
			answers: { 200: Nothing }
		},
		'POST /account/recovery-codes': {
			id: 'createRecoveryCodes',
			summary: 'Make new recovery codes in place of the old',
			answers: { 200: RecoveryCodes }
		},
		'POST /account/provider': {
			id: 'connectProvider',
			summary: 'Begin to connect the account to the identity provider',
			answers: { 200: ProviderAddress }
		},
		'DELETE /account/sessions/:session': {
			id: 'endSession',
			summary: 'End one of the account’s sessions',
			answers: { 200: Nothing }
		},
		'DELETE /account/sessions': {
			id: 'endOtherSessions',
			summary: 'End all of the account’s sessions but this one',
			answers: { 200: EndedSessions }
		},
		'GET /session/proofs': {
			id: 'listProofs',
			summary: 'Ask how one can prove again who one is',
			answers: { 200: ProofsView }
		},
		'POST /session/passkey-options': {
			id: 'offerPasskeyProof',
			summary: 'Ask for the options with which a passkey proves it',
			answers: { 200: PasskeyRequestOptions }
		},
		'POST /session/continue': {
			id: 'continueSession',
			summary: 'Ask that the session goes on',
			answers: { 200: SessionEnd }
		},
		'POST /session/reauthenticate': {
			id: 'reauthenticate',
			summary: 'Prove again who one is',
			answers: { 200: Nothing }
		}
	}
};

export const invitations: OperationGroup = {
	tag: 'Invitations',
	description: 'Further facilitators of a consultation, and people who run one workshop, by one-time links.',
	operations: {
		'GET /consultations/:consultation/invitations': {
			id: 'listInvitations',
			summary: 'List the invitations that nobody has used yet',
			answers: { 200: InvitationList }
		},
		'POST /consultations/:consultation/invitations': {
			id: 'inviteFacilitator',
			summary: 'Make a link for a further facilitator, or for somebody who runs one workshop',
			example: { label: 'Rita, for the ministry' },
			answers: { 201: CreatedInvitation }
		},
		'DELETE /consultations/:consultation/invitations/:invitation': {
			id: 'revokeInvitation',
			summary: 'Revoke an invitation',
			answers: { 200: Nothing }
		},
		'POST /invitation/look': {
			id: 'previewInvitation',
			summary: 'Ask what an invitation is for',
			answers: { 200: InvitationLook },
			open: true
		},
		'POST /invitation/accept': {
			id: 'acceptInvitation',
			summary: 'Accept an invitation, as whoever is signed in or takes part, or with a new account',
			answers: { 200: AcceptedInvitation, 201: AcceptedInvitation },
			open: true
		}
	}
};
