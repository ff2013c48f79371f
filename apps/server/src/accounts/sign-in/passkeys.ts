import {
	generateAuthenticationOptions,
	generateRegistrationOptions,
	verifyAuthenticationResponse,
	verifyRegistrationResponse
} from '@simplewebauthn/server';
import type { PasskeyCreationOptions, PasskeyRequestOptions } from '@plenum/protocol/accounts';
import { isIP } from 'node:net';
import type { AppContext } from '../../app-context.ts';
import type { Account } from '../../people/accounts.store.ts';
import type { Passkey } from './factors.store.ts';
import type { PasswordOwner } from '../password-version.ts';
import { createTicket, openTicket, type OpenedTicket, type TicketUse } from './tickets.ts';

type AuthenticationResponse = Parameters<typeof verifyAuthenticationResponse>[0]['response'];
type RegistrationResponse = Parameters<typeof verifyRegistrationResponse>[0]['response'];

/** A browser offers passkeys on a secure address that has a name, and on this machine itself. */
export function arePasskeysPossible({ config }: AppContext): boolean {
	const { protocol, hostname } = new URL(config.publicUrl);
	if (isIP(hostname.replace(/^\[|\]$/g, ''))) return false;
	return protocol === 'https:' || hostname === 'localhost' || hostname.endsWith('.localhost');
}

/** EdDSA, ECDSA on P-256, RSA: what authenticators have. The library would try out newer ones, with a warning for each. */
const supportedAlgorithmIDs = [-8, -7, -257];

const relyingParty = ({ config }: AppContext) => new URL(config.publicUrl).hostname;

/** [ACCOUNT13] The challenge is a ticket: signed, for this use and account, five minutes, once. */
function challengeOf(encoded: string): string {
	return Buffer.from(encoded, 'base64url').toString('utf8');
}

/** The library types fields as `undefined` that JSON leaves out. */
export async function passkeyCreationOptions(
	context: AppContext,
	account: Account,
	existing: readonly Passkey[]
): Promise<PasskeyCreationOptions> {
	const options = await generateRegistrationOptions({
		rpName: 'Plenum',
		rpID: relyingParty(context),
		userName: account.name,
		userDisplayName: account.name,
		userID: new Uint8Array(Buffer.from(account.id)),
		challenge: createTicket(context, 'add-passkey', account),
		attestationType: 'none',
		supportedAlgorithmIDs,
		excludeCredentials: existing.map(({ credential, transports }) => ({ id: credential, transports })),
		authenticatorSelection: { residentKey: 'required', userVerification: 'required' }
	});
	return options as PasskeyCreationOptions;
}

export async function passkeyRequestOptions(
	context: AppContext,
	use: Extract<TicketUse, 'passkey-sign-in' | 'passkey-proof'>,
	owner: PasswordOwner | null,
	allowed: readonly Passkey[]
): Promise<PasskeyRequestOptions> {
	const options = await generateAuthenticationOptions({
		rpID: relyingParty(context),
		challenge: createTicket(context, use, owner),
		allowCredentials: allowed.map(({ credential, transports }) => ({ id: credential, transports })),
		userVerification: 'required'
	});
	return options as PasskeyRequestOptions;
}

/** The ticket that came back as the challenge of a passkey's answer. */
export type PasskeyChallenge = { opened: OpenedTicket };

function openChallenge(
	context: AppContext,
	use: TicketUse,
	response: AuthenticationResponse | RegistrationResponse
): OpenedTicket | null {
	try {
		const client = JSON.parse(Buffer.from(response.response.clientDataJSON, 'base64url').toString('utf8')) as {
			challenge: string;
		};
		return openTicket(context, use, challengeOf(client.challenge));
	} catch {
		return null;
	}
}

/** The new passkey, where the answer is one to the challenge that this account was given. */
export async function verifyNewPasskey(
	context: AppContext,
	account: string,
	given: unknown
): Promise<(PasskeyChallenge & Pick<Passkey, 'credential' | 'publicKey' | 'counter' | 'transports'>) | null> {
	const response = given as RegistrationResponse;
	const opened = openChallenge(context, 'add-passkey', response);
	if (opened?.account !== account) return null;
	try {
		const { verified, registrationInfo } = await verifyRegistrationResponse({
			response,
			supportedAlgorithmIDs,
			expectedChallenge: (challenge) => challengeOf(challenge) === opened.ticket,
			expectedOrigin: context.config.publicUrl,
			expectedRPID: relyingParty(context),
			requireUserVerification: true
		});
		if (!verified) return null;
		const { id, publicKey, counter, transports } = registrationInfo.credential;
		return { opened, credential: id, publicKey: Buffer.from(publicKey), counter, transports: transports ?? [] };
	} catch {
		return null; // What strangers send may be anything; the library throws at all that is not right.
	}
}

/** [ACCOUNT13] The answer's new count, where this passkey signed the challenge, its owner verified. */
export async function verifyPasskey(
	context: AppContext,
	use: Extract<TicketUse, 'passkey-sign-in' | 'passkey-proof'>,
	passkey: Passkey,
	given: unknown
): Promise<(PasskeyChallenge & { counter: number }) | null> {
	const response = given as AuthenticationResponse;
	const opened = openChallenge(context, use, response);
	if (!opened) return null;
	try {
		const { verified, authenticationInfo } = await verifyAuthenticationResponse({
			response,
			expectedChallenge: (challenge) => challengeOf(challenge) === opened.ticket,
			expectedOrigin: context.config.publicUrl,
			expectedRPID: relyingParty(context),
			requireUserVerification: true,
			credential: {
				id: passkey.credential,
				publicKey: new Uint8Array(passkey.publicKey),
				counter: passkey.counter,
				transports: passkey.transports
			}
		});
		return verified ? { opened, counter: authenticationInfo.newCounter } : null;
	} catch {
		return null;
	}
}
