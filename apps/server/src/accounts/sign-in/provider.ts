import { ok, refuse, type Result } from '@plenum/domain/result';
import type { Configuration } from 'openid-client';
import type { Config } from '../../config.ts';
import { decryptAtRest, encryptAtRest } from '../../security/at-rest.ts';

type Settings = NonNullable<Config['provider']>;

/** What a browser keeps, sealed, between leaving for the provider and coming back; good for ten minutes. */
export type Journey = {
	state: string;
	nonce: string;
	verifier: string;
	until: number;
	/** What for: signing in, connecting the account that is signed in, or accepting an invitation. */
	purpose: 'sign-in' | 'connect' | 'invitation';
	/** The account that connects, or the invitation's token. */
	about: string;
	/** [WEB23] The page inside that was wanted before signing in. */
	to: string | null;
};

export const journeySeconds = 600;
const seal = 'provider journey';

export function sealJourney(secret: Buffer, journey: Journey): string {
	return encryptAtRest(secret, seal, JSON.stringify(journey));
}

export function openJourney(secret: Buffer, sealed: string, now: number): Journey | null {
	try {
		const journey = JSON.parse(decryptAtRest(secret, seal, sealed)) as Journey;
		return journey.until > now ? journey : null;
	} catch {
		return null;
	}
}

type Arrival = { issuer: string; subject: string; name: string };

/** The provider's addresses and keys, asked for when somebody first signs in by it, and again where that failed. */
export type Provider = {
	settings: Settings;
	redirectUri: string;
	/** Where the browser goes, with what it keeps meanwhile. */
	begin(errand: Pick<Journey, 'purpose' | 'about' | 'to'>, now: number): Promise<{ address: string; journey: Journey }>;
	/** Who came back: checked by state, nonce, PKCE, signature, issuer and audience. Declined: the provider says so, to this journey. */
	finish(address: URL, journey: Journey): Promise<Result<Arrival, 'provider/failed' | 'provider/declined'>>;
};

export function createProvider(config: Config): Provider | null {
	const { provider: settings } = config;
	if (!settings) return null;
	const redirectUri = `${config.publicUrl}/api/v1/sign-in/provider/callback`;
	let found: Promise<Configuration> | null = null;
	const discover = () => {
		found ??= discoverProvider(settings).catch((error: unknown) => {
			found = null;
			throw error;
		});
		return found;
	};
	return {
		settings,
		redirectUri,
		async begin(errand, now) {
			const client = await import('openid-client');
			const verifier = client.randomPKCECodeVerifier();
			const state = client.randomState();
			const nonce = client.randomNonce();
			const address = client.buildAuthorizationUrl(await discover(), {
				redirect_uri: redirectUri,
				scope: 'openid profile',
				response_type: 'code',
				code_challenge: await client.calculatePKCECodeChallenge(verifier),
				code_challenge_method: 'S256',
				state,
				nonce
			});
			const until = now + journeySeconds * 1000;
			return { address: address.href, journey: { state, nonce, verifier, until, ...errand } };
		},
		async finish(address, { state, nonce, verifier }) {
			const client = await import('openid-client');
			try {
				const tokens = await client.authorizationCodeGrant(await discover(), address, {
					expectedState: state,
					expectedNonce: nonce,
					pkceCodeVerifier: verifier,
					idTokenExpected: true
				});
				const claims = tokens.claims();
				if (!claims) return refuse('provider/failed');
				const name = [claims.name, claims.preferred_username].find((each) => typeof each === 'string');
				return ok({ issuer: claims.iss, subject: claims.sub, name: typeof name === 'string' ? name : '' });
			} catch (error) {
				// In any case the response is not a sign-in. The state was compared before the error is read.
				const declined = error instanceof client.AuthorizationResponseError && error.error === 'access_denied';
				return refuse(declined ? 'provider/declined' : 'provider/failed');
			}
		}
	};
}

async function discoverProvider({ issuer, clientId, clientSecret }: Settings): Promise<Configuration> {
	const client = await import('openid-client');
	const isHere = ['localhost', '127.0.0.1', '[::1]'].includes(new URL(issuer).hostname);
	// Plain http on this machine alone: the settings take no other.
	const execute = isHere ? [client.allowInsecureRequests] : [];
	return client.discovery(new URL(issuer), clientId, clientSecret, undefined, { execute, timeout: 10 });
}
