import {
	generateAuthenticationOptions,
	generateRegistrationOptions,
	verifyAuthenticationResponse,
	verifyRegistrationResponse
} from '@simplewebauthn/server';
import { isIP } from 'node:net';
import type { House } from '../house.ts';
import type { Passkey } from './factors.store.ts';
import { createTicket, openTicket, type TicketUse } from './tickets.ts';

type Verified = Parameters<typeof verifyAuthenticationResponse>[0]['response'];
type Registered = Parameters<typeof verifyRegistrationResponse>[0]['response'];

/** A browser offers passkeys on a secure address that has a name, and on this machine itself. */
export function arePasskeysPossible({ config }: House): boolean {
	const { protocol, hostname } = new URL(config.publicUrl);
	if (isIP(hostname.replace(/^\[|\]$/g, ''))) return false;
	return protocol === 'https:' || hostname === 'localhost' || hostname.endsWith('.localhost');
}

/** EdDSA, ECDSA on P-256, RSA: what authenticators have. The library would try out newer ones, with a warning for each. */
const supportedAlgorithmIDs = [-8, -7, -257];

const relyingParty = ({ config }: House) => new URL(config.publicUrl).hostname;

/** [ACCOUNT13] The challenge is a ticket: signed, for this use and account, five minutes, once. */
function challengeOf(encoded: string): string {
	return Buffer.from(encoded, 'base64url').toString('utf8');
}

export function passkeyCreationOptions(
	house: House,
	account: { id: string; name: string },
	existing: readonly Passkey[]
): Promise<Awaited<ReturnType<typeof generateRegistrationOptions>>> {
	return generateRegistrationOptions({
		rpName: 'Plenum',
		rpID: relyingParty(house),
		userName: account.name,
		userDisplayName: account.name,
		userID: new Uint8Array(Buffer.from(account.id)),
		challenge: createTicket(house.config.secret, 'add-passkey', account.id, house.now()),
		attestationType: 'none',
		supportedAlgorithmIDs,
		excludeCredentials: existing.map(({ credential, transports }) => ({ id: credential, transports })),
		authenticatorSelection: { residentKey: 'required', userVerification: 'required' }
	});
}

export function passkeyRequestOptions(
	house: House,
	use: Extract<TicketUse, 'passkey-sign-in' | 'passkey-proof'>,
	about: string,
	allowed: readonly Passkey[]
): Promise<Awaited<ReturnType<typeof generateAuthenticationOptions>>> {
	return generateAuthenticationOptions({
		rpID: relyingParty(house),
		challenge: createTicket(house.config.secret, use, about, house.now()),
		allowCredentials: allowed.map(({ credential, transports }) => ({ id: credential, transports })),
		userVerification: 'required'
	});
}

/** A ticket that came back as the challenge of a passkey's answer: what it is about, and what is to be spent. */
export type Answered = { ticket: string; about: string; until: number };

function openChallenge(house: House, use: TicketUse, response: Verified | Registered): Answered | null {
	try {
		const client = JSON.parse(Buffer.from(response.response.clientDataJSON, 'base64url').toString('utf8')) as {
			challenge: string;
		};
		const ticket = challengeOf(client.challenge);
		const opened = openTicket(house.config.secret, use, ticket, house.now());
		return opened && { ticket, ...opened };
	} catch {
		return null;
	}
}

/** The new passkey, where the answer is one to the challenge that this account was given. */
export async function verifyNewPasskey(
	house: House,
	account: string,
	given: unknown
): Promise<(Answered & Pick<Passkey, 'credential' | 'publicKey' | 'counter' | 'transports'>) | null> {
	const response = given as Registered;
	const answered = openChallenge(house, 'add-passkey', response);
	if (answered?.about !== account) return null;
	try {
		const { verified, registrationInfo } = await verifyRegistrationResponse({
			response,
			supportedAlgorithmIDs,
			expectedChallenge: (challenge) => challengeOf(challenge) === answered.ticket,
			expectedOrigin: house.config.publicUrl,
			expectedRPID: relyingParty(house),
			requireUserVerification: true
		});
		if (!verified) return null;
		const { id, publicKey, counter, transports } = registrationInfo.credential;
		return { ...answered, credential: id, publicKey: Buffer.from(publicKey), counter, transports: transports ?? [] };
	} catch {
		return null; // What strangers send may be anything; the library throws at all that is not right.
	}
}

/** [ACCOUNT13] The answer's new count, where this passkey signed the challenge, its owner verified. */
export async function verifyPasskey(
	house: House,
	use: Extract<TicketUse, 'passkey-sign-in' | 'passkey-proof'>,
	passkey: Passkey,
	given: unknown
): Promise<(Answered & { counter: number }) | null> {
	const response = given as Verified;
	const answered = openChallenge(house, use, response);
	if (!answered) return null;
	try {
		const { verified, authenticationInfo } = await verifyAuthenticationResponse({
			response,
			expectedChallenge: (challenge) => challengeOf(challenge) === answered.ticket,
			expectedOrigin: house.config.publicUrl,
			expectedRPID: relyingParty(house),
			requireUserVerification: true,
			credential: {
				id: passkey.credential,
				publicKey: new Uint8Array(passkey.publicKey),
				counter: passkey.counter,
				transports: passkey.transports
			}
		});
		return verified ? { ...answered, counter: authenticationInfo.newCounter } : null;
	} catch {
		return null;
	}
}
