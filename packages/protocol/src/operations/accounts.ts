import {
	AcceptInvitationRequest,
	AcceptedInvitation,
	AccountView,
	AddPasskeyRequest,
	AddTotpRequest,
	ChangePasswordRequest,
	CreatedInvitation,
	EndedSessions,
	FactorAdded,
	InvitationList,
	InvitationLook,
	InvitationLookRequest,
	InviteRequest,
	PasskeyCreationOptions,
	PasskeyOptionsRequest,
	PasskeyRequestOptions,
	PasskeySignInRequest,
	ProofsView,
	ProviderAddress,
	ProviderRequest,
	ReauthenticateRequest,
	RecoveryCodes,
	ResetPassword,
	ResetPasswordRequest,
	SecondStepRequest,
	SignInAnswer,
	SignInOptions,
	TotpSetup
} from '../accounts.ts';
import { Me, SessionEnd, SetupNeeded, SetupRequest, SignInRequest, SignedIn } from '../people.ts';
import { Nothing } from '../shapes.ts';
import { pathOfIds, type OperationGroup } from './operation.ts';

export const signIn = {
	tag: 'Sign-in',
	description: 'Setting up the server, signing in and out, and who one is.',
	operations: {
		isSetupNeeded: {
			summary: 'Ask whether the server has a facilitator yet',
			answers: { 200: SetupNeeded },
			open: true
		},
		setUp: {
			summary: 'Make the first account, by the one-time link',
			body: SetupRequest,
			answers: { 201: SignedIn },
			open: true
		},
		getSignInOptions: {
			summary: 'Ask in which ways one can sign in',
			answers: { 200: SignInOptions },
			open: true
		},
		signIn: {
			summary: 'Sign in with name and password',
			body: SignInRequest,
			example: { name: 'Ada Fell', password: 'a long enough phrase' },
			answers: { 200: SignInAnswer },
			open: true
		},
		verifySecondStep: {
			summary: 'Complete a sign-in with a code',
			body: SecondStepRequest,
			answers: { 200: SignedIn },
			open: true
		},
		offerPasskeySignIn: {
			summary: 'Ask for the options with which a browser uses a passkey',
			body: PasskeyOptionsRequest,
			answers: { 200: PasskeyRequestOptions },
			open: true
		},
		signInWithPasskey: {
			summary: 'Sign in with a passkey, or complete a sign-in with one',
			body: PasskeySignInRequest,
			answers: { 200: SignedIn },
			open: true
		},
		signInWithProvider: {
			summary: 'Begin a sign-in by the identity provider',
			body: ProviderRequest,
			answers: { 200: ProviderAddress },
			open: true
		},
		resetPassword: {
			summary: 'Choose a new password, by the operator’s link',
			body: ResetPasswordRequest,
			answers: { 200: ResetPassword },
			open: true
		},
		signOut: { summary: 'End this session', answers: { 200: Nothing }, open: true },
		getMe: { summary: 'Ask whom the request speaks for', answers: { 200: Me }, open: true }
	}
} satisfies OperationGroup;

export const account = {
	tag: 'Account',
	description: 'One’s own account: password, second factors, sessions.',
	operations: {
		getAccount: { summary: 'Get the own account', answers: { 200: AccountView } },
		changePassword: {
			summary: 'Change the password, and end all other sessions',
			body: ChangePasswordRequest,
			example: { current: 'a long enough phrase', next: 'another long phrase' },
			answers: { 200: EndedSessions }
		},
		beginTotp: {
			summary: 'Ask for the secret of a new authenticator app',
			answers: { 200: TotpSetup }
		},
		addTotp: {
			summary: 'Add an authenticator app, with its first code',
			body: AddTotpRequest,
			answers: { 201: FactorAdded }
		},
		beginPasskey: {
			summary: 'Ask for the options with which a browser makes a passkey',
			answers: { 200: PasskeyCreationOptions }
		},
		addPasskey: { summary: 'Add a passkey', body: AddPasskeyRequest, answers: { 201: FactorAdded } },
		removeFactor: {
			summary: 'Remove a second factor',
			params: pathOfIds('factor'),
			answers: { 200: Nothing }
		},
		createRecoveryCodes: {
			summary: 'Make new recovery codes in place of the old',
			answers: { 200: RecoveryCodes }
		},
		connectProvider: {
			summary: 'Begin to connect the account to the identity provider',
			answers: { 200: ProviderAddress }
		},
		endSession: {
			summary: 'End one of the account’s sessions',
			params: pathOfIds('session'),
			answers: { 200: Nothing }
		},
		endOtherSessions: {
			summary: 'End all of the account’s sessions but this one',
			answers: { 200: EndedSessions }
		},
		listProofs: {
			summary: 'Ask how one can prove again who one is',
			answers: { 200: ProofsView }
		},
		offerPasskeyProof: {
			summary: 'Ask for the options with which a passkey proves it',
			answers: { 200: PasskeyRequestOptions }
		},
		continueSession: {
			summary: 'Ask that the session goes on',
			answers: { 200: SessionEnd }
		},
		reauthenticate: {
			summary: 'Prove again who one is',
			body: ReauthenticateRequest,
			answers: { 200: Nothing }
		}
	}
} satisfies OperationGroup;

export const invitations = {
	tag: 'Invitations',
	description: 'Further facilitators of a consultation, and people who run one workshop, by one-time links.',
	operations: {
		listInvitations: {
			summary: 'List the invitations that nobody has used yet',
			params: pathOfIds('consultation'),
			answers: { 200: InvitationList }
		},
		inviteFacilitator: {
			summary: 'Make a link for a further facilitator, or for somebody who runs one workshop',
			params: pathOfIds('consultation'),
			body: InviteRequest,
			example: { label: 'Rita, for the ministry' },
			answers: { 201: CreatedInvitation }
		},
		revokeInvitation: {
			summary: 'Revoke an invitation',
			params: pathOfIds('consultation', 'invitation'),
			answers: { 200: Nothing }
		},
		previewInvitation: {
			summary: 'Ask what an invitation is for',
			body: InvitationLookRequest,
			answers: { 200: InvitationLook },
			open: true
		},
		acceptInvitation: {
			summary: 'Accept an invitation, as whoever is signed in or takes part, or with a new account',
			body: AcceptInvitationRequest,
			answers: { 200: AcceptedInvitation, 201: AcceptedInvitation },
			open: true
		}
	}
} satisfies OperationGroup;
