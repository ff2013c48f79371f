import { Type, type Static } from 'typebox';
import { closedObject, Id, line } from './shapes.ts';
import type { SignedIn } from './people.ts';

/** A password as it is typed: what is wrong with a new one is a refusal with a name of its own. */
export const Password = Type.String({ minLength: 1, maxLength: 1000 });
const Token = Type.String({ minLength: 10, maxLength: 200 });
const Ticket = Type.String({ minLength: 10, maxLength: 2000 });
const Code = Type.String({ minLength: 1, maxLength: 40 });

/** GET /api/v1/sign-in/options: what the sign-in page offers. */
export type SignInOptions = { passkeys: boolean; provider: boolean };

/** POST /api/v1/sign-in answers a SignedIn, or what is still missing. The ticket is good for five minutes. */
export type SecondStep = { ticket: string; totp: boolean; passkey: boolean; recovery: boolean };
export type SignInAnswer = SignedIn | { secondStep: SecondStep };

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
const PasskeyResponse = Type.Object({
	id: Type.String({ minLength: 1, maxLength: 2000 }),
	rawId: Type.String({ minLength: 1, maxLength: 2000 }),
	type: Type.Literal('public-key'),
	response: Type.Record(Type.String({ maxLength: 40 }), Type.Unknown()),
	clientExtensionResults: Type.Optional(Type.Unknown()),
	authenticatorAttachment: Type.Optional(Type.Unknown())
});

/** POST /api/v1/sign-in/passkey; the ticket where it is the second step. */
export const PasskeySignInRequest = closedObject({ response: PasskeyResponse, ticket: Type.Optional(Ticket) });
export type PasskeySignInRequest = Static<typeof PasskeySignInRequest>;

/** GET /api/v1/account. */
export type AccountView = {
	account: { id: string; name: string };
	hasPassword: boolean;
	/** A second factor is required here, and this account has none: nothing else is open to it. */
	mustSetUpFactor: boolean;
	secondFactorRequired: boolean;
	passkeysPossible: boolean;
	factors: Factor[];
	recoveryCodesLeft: number;
	sessions: SessionView[];
	/** Whether there is an identity provider, and whether this account is connected to it. */
	provider: { connected: boolean } | null;
};
export type Factor = {
	id: string;
	kind: 'totp' | 'passkey';
	name: string;
	createdAt: number;
	lastUsedAt: number | null;
};
export type SessionView = {
	id: string;
	/** The kind of browser, as it names itself; null for a program. */
	browser: string | null;
	createdAt: number;
	/** In steps of ten minutes. */
	lastUsedAt: number;
	current: boolean;
};

/** POST /api/v1/account/password. Ends all other sessions. */
export const ChangePasswordRequest = closedObject({ current: Password, next: Password });
export type ChangePasswordRequest = Static<typeof ChangePasswordRequest>;

/** POST /api/v1/reset-password, with the token of the link that the operator made. Ends all sessions. */
export const ResetPasswordRequest = closedObject({ token: Token, password: Password });
export type ResetPasswordRequest = Static<typeof ResetPasswordRequest>;

/** POST /api/v1/account/totp/begin answers a TotpSetup; POST /api/v1/account/totp confirms it with the first code. */
export type TotpSetup = { ticket: string; secret: string; uri: string };
export const AddTotpRequest = closedObject({ ticket: Ticket, code: Code, name: line(60) });
export type AddTotpRequest = Static<typeof AddTotpRequest>;

/** POST /api/v1/account/passkeys/begin answers WebAuthn's creation options; POST /api/v1/account/passkeys confirms. */
export const AddPasskeyRequest = closedObject({ response: PasskeyResponse, name: line(60) });
export type AddPasskeyRequest = Static<typeof AddPasskeyRequest>;

/** Both answer this: with the first factor come recovery codes, shown once. */
export type FactorAdded = { factor: Factor; recoveryCodes: string[] | null };

/** POST /api/v1/account/recovery-codes makes new ones; the old are worth nothing. */
export type RecoveryCodes = { recoveryCodes: string[] };

/** GET /api/v1/session/proofs: how this session's owner can prove again that it is they. */
export type ProofsView = { password: boolean; totp: boolean; passkey: boolean };

/** POST /api/v1/session/reauthenticate, with one of them. */
export const ReauthenticateRequest = closedObject({
	password: Type.Optional(Password),
	totp: Type.Optional(Code),
	passkey: Type.Optional(PasskeyResponse)
});
export type ReauthenticateRequest = Static<typeof ReauthenticateRequest>;

/** POST /api/v1/consultations/:consultation/invitations answers the link, once. */
export const InviteRequest = closedObject({ label: line(80) });
export type InviteRequest = Static<typeof InviteRequest>;
export type CreatedInvitation = { invitation: InvitationView; link: string };
export type InvitationView = { id: string; label: string; createdAt: number; expiresAt: number };

/** POST /api/v1/invitation/look: what the link is for. */
export const InvitationLookRequest = closedObject({ token: Token });
export type InvitationLookRequest = Static<typeof InvitationLookRequest>;
export type InvitationLook = { consultation: { title: string; stateName: string } };

/** POST /api/v1/invitation/accept: as the account that is signed in, else with a new one. Answers `{ consultation }`. */
export const AcceptInvitationRequest = closedObject({
	token: Token,
	account: Type.Optional(closedObject({ name: line(80), password: Password }))
});
export type AcceptInvitationRequest = Static<typeof AcceptInvitationRequest>;

/** POST /api/v1/sign-in/provider answers `{ address }`, to which the browser goes; with the token of an invitation it accepts that. */
export const ProviderRequest = closedObject({ invitation: Type.Optional(Token) });
export type ProviderRequest = Static<typeof ProviderRequest>;

export const FactorParams = closedObject({ factor: Id });
export const SessionParams = closedObject({ session: Id });
