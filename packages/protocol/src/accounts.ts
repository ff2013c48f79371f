import { Type, type Static } from 'typebox';
import { SignedIn } from './people.ts';
import { closedObject, Count, Id, line, oneOf, orNull, Text, Time } from './shapes.ts';

/** A password as it is typed: what is wrong with a new one is a refusal with a name of its own. */
export const Password = Type.String({ minLength: 1, maxLength: 1000 });
const Token = Type.String({ minLength: 10, maxLength: 200 });
const Ticket = Type.String({ minLength: 10, maxLength: 2000 });
const Code = Type.String({ minLength: 1, maxLength: 40 });

/** GET /api/v1/sign-in/options: what the sign-in page offers. */
export const SignInOptions = closedObject({ passkeys: Type.Boolean(), provider: Type.Boolean() });
export type SignInOptions = Static<typeof SignInOptions>;

/** POST /api/v1/sign-in answers a SignedIn, or what is still missing. The ticket is good for five minutes. */
const SecondStep = closedObject({
	ticket: Text,
	totp: Type.Boolean(),
	passkey: Type.Boolean(),
	recovery: Type.Boolean()
});
export type SecondStep = Static<typeof SecondStep>;
export const SignInAnswer = Type.Union([SignedIn, closedObject({ secondStep: SecondStep })]);
export type SignInAnswer = Static<typeof SignInAnswer>;

/** POST /api/v1/sign-in/second, with the code of an app or one of the recovery codes. */
export const SecondStepRequest = closedObject({
	ticket: Ticket,
	totp: Type.Optional(Code),
	recovery: Type.Optional(Code)
});
export type SecondStepRequest = Static<typeof SecondStepRequest>;

/** POST /api/v1/sign-in/passkey-options answers WebAuthn's request options. Without a ticket any passkey of this server will do. */
export const PasskeyOptionsRequest = closedObject({ ticket: Type.Optional(Ticket) });
export type PasskeyOptionsRequest = Static<typeof PasskeyOptionsRequest>;

/** What a browser's passkey answers, as `@simplewebauthn/browser` sends it; that library's counterpart checks it. */
export const PasskeyResponse = Type.Object({
	id: Type.String({ minLength: 1, maxLength: 2000 }),
	rawId: Type.String({ minLength: 1, maxLength: 2000 }),
	type: Type.Literal('public-key'),
	response: Type.Unsafe<object>(Type.Record(Type.String({ maxLength: 40 }), Type.Unknown())),
	clientExtensionResults: Type.Optional(Type.Unknown()),
	authenticatorAttachment: Type.Optional(Type.Unknown())
});
export type PasskeyResponse = Static<typeof PasskeyResponse>;

const Credential = Type.Object({ type: Type.Literal('public-key'), id: Text });

/** WebAuthn's request options, for `navigator.credentials.get`. */
export const PasskeyRequestOptions = Type.Object({
	challenge: Text,
	rpId: Type.Optional(Text),
	allowCredentials: Type.Optional(Type.Array(Credential)),
	userVerification: Type.Optional(Text)
});
export type PasskeyRequestOptions = Static<typeof PasskeyRequestOptions>;

/** WebAuthn's creation options, for `navigator.credentials.create`. */
export const PasskeyCreationOptions = Type.Object({
	challenge: Text,
	rp: Type.Object({ id: Type.Optional(Text), name: Text }),
	user: Type.Object({ id: Text, name: Text, displayName: Text }),
	pubKeyCredParams: Type.Array(Type.Object({ type: Type.Literal('public-key'), alg: Type.Integer() })),
	excludeCredentials: Type.Optional(Type.Array(Credential))
});
export type PasskeyCreationOptions = Static<typeof PasskeyCreationOptions>;

/** POST /api/v1/sign-in/passkey; the ticket where it is the second step. */
export const PasskeySignInRequest = closedObject({ response: PasskeyResponse, ticket: Type.Optional(Ticket) });
export type PasskeySignInRequest = Static<typeof PasskeySignInRequest>;

const Factor = closedObject({
	id: Id,
	kind: oneOf(['totp', 'passkey']),
	name: Text,
	createdAt: Time,
	lastUsedAt: orNull(Time)
});
export type Factor = Static<typeof Factor>;

const SessionView = closedObject({
	id: Id,
	/** The kind of browser, as it names itself; null for a program. */
	browser: orNull(Text),
	createdAt: Time,
	/** In steps of ten minutes. */
	lastUsedAt: Time,
	current: Type.Boolean()
});
export type SessionView = Static<typeof SessionView>;

/** GET /api/v1/account. */
export const AccountView = closedObject({
	account: closedObject({ id: Id, name: Text }),
	hasPassword: Type.Boolean(),
	/** A second factor is required here, and this account has none: nothing else is open to it. */
	mustSetUpFactor: Type.Boolean(),
	secondFactorRequired: Type.Boolean(),
	passkeysPossible: Type.Boolean(),
	factors: Type.Array(Factor),
	recoveryCodesLeft: Count,
	sessions: Type.Array(SessionView),
	/** Whether there is an identity provider, and whether this account is connected to it. */
	provider: orNull(closedObject({ connected: Type.Boolean() }))
});
export type AccountView = Static<typeof AccountView>;

/** How many sessions a command ended. */
export const EndedSessions = closedObject({ ended: Count });
export type EndedSessions = Static<typeof EndedSessions>;

/** POST /api/v1/account/password. Ends all other sessions. */
export const ChangePasswordRequest = closedObject({ current: Password, next: Password });
export type ChangePasswordRequest = Static<typeof ChangePasswordRequest>;

/** POST /api/v1/reset-password, with the token of the link that the operator made. Ends all sessions. */
export const ResetPasswordRequest = closedObject({ token: Token, password: Password });
export type ResetPasswordRequest = Static<typeof ResetPasswordRequest>;

/** Whose password it is now: the name to sign in with. */
export const ResetPassword = closedObject({ name: Text });
export type ResetPassword = Static<typeof ResetPassword>;

/** POST /api/v1/account/totp/begin answers a TotpSetup; POST /api/v1/account/totp confirms it with the first code. */
export const TotpSetup = closedObject({ ticket: Text, secret: Text, uri: Text });
export type TotpSetup = Static<typeof TotpSetup>;
export const AddTotpRequest = closedObject({ ticket: Ticket, code: Code, name: line(60) });
export type AddTotpRequest = Static<typeof AddTotpRequest>;

/** POST /api/v1/account/passkeys/begin answers WebAuthn's creation options; POST /api/v1/account/passkeys confirms. */
export const AddPasskeyRequest = closedObject({ response: PasskeyResponse, name: line(60) });
export type AddPasskeyRequest = Static<typeof AddPasskeyRequest>;

/** Both answer this: with the first factor come recovery codes, shown once. */
export const FactorAdded = closedObject({ factor: Factor, recoveryCodes: orNull(Type.Array(Text)) });
export type FactorAdded = Static<typeof FactorAdded>;

/** POST /api/v1/account/recovery-codes makes new ones; the old are worth nothing. */
export const RecoveryCodes = closedObject({ recoveryCodes: Type.Array(Text) });
export type RecoveryCodes = Static<typeof RecoveryCodes>;

/** GET /api/v1/session/proofs: how this session's owner can prove again that it is they. */
export const ProofsView = closedObject({ password: Type.Boolean(), totp: Type.Boolean(), passkey: Type.Boolean() });
export type ProofsView = Static<typeof ProofsView>;

/** POST /api/v1/session/reauthenticate, with one of them. */
export const ReauthenticateRequest = closedObject({
	password: Type.Optional(Password),
	totp: Type.Optional(Code),
	passkey: Type.Optional(PasskeyResponse)
});
export type ReauthenticateRequest = Static<typeof ReauthenticateRequest>;

/** POST /api/v1/consultations/:consultation/invitations answers the link, once. With a workshop it is to run that one, and no more. */
export const InviteRequest = closedObject({ label: line(80), workshop: Type.Optional(Id) });
export type InviteRequest = Static<typeof InviteRequest>;
/** `workshop`: what it is for; null where it makes a facilitator. */
const InvitationView = closedObject({ id: Id, label: Text, workshop: orNull(Id), createdAt: Time, expiresAt: Time });
export type InvitationView = Static<typeof InvitationView>;
export const CreatedInvitation = closedObject({ invitation: InvitationView, link: Text });
export type CreatedInvitation = Static<typeof CreatedInvitation>;
export const InvitationList = closedObject({ invitations: Type.Array(InvitationView) });
export type InvitationList = Static<typeof InvitationList>;

/** POST /api/v1/invitation/look: what the link is for. */
export const InvitationLookRequest = closedObject({ token: Token });
export type InvitationLookRequest = Static<typeof InvitationLookRequest>;
export const InvitationLook = closedObject({
	consultation: closedObject({ title: Text, stateName: Text }),
	/** What one would run; null where one would become a facilitator. */
	workshop: orNull(closedObject({ title: Text }))
});
export type InvitationLook = Static<typeof InvitationLook>;

/**
 * POST /api/v1/invitation/accept: as the account that is signed in, else with a new one. To run a workshop, a person must already take
 * part.
 */
export const AcceptInvitationRequest = closedObject({
	token: Token,
	account: Type.Optional(closedObject({ name: line(80), password: Password }))
});
export type AcceptInvitationRequest = Static<typeof AcceptInvitationRequest>;
/** With a token where an account was made, with the workshop where one runs it now. */
export const AcceptedInvitation = closedObject({
	consultation: Id,
	token: Type.Optional(Text),
	workshop: Type.Optional(Id)
});
export type AcceptedInvitation = Static<typeof AcceptedInvitation>;

/** POST /api/v1/sign-in/provider; with the token of an invitation it accepts that. */
/** `to`: the page that was wanted; the browser comes back to it. */
export const ProviderRequest = closedObject({
	invitation: Type.Optional(Token),
	to: Type.Optional(Type.String({ maxLength: 1000 }))
});
export type ProviderRequest = Static<typeof ProviderRequest>;
/** Where the browser goes. */
export const ProviderAddress = closedObject({ address: Text });
export type ProviderAddress = Static<typeof ProviderAddress>;
