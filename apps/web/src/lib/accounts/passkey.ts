import type { PasskeyResponse } from '@plenum/protocol/accounts';
import { browserSupportsWebAuthn, startAuthentication, startRegistration } from '@simplewebauthn/browser';

type Creation = Parameters<typeof startRegistration>[0]['optionsJSON'];
type Request = Parameters<typeof startAuthentication>[0]['optionsJSON'];

/** What the device answers, or null where its owner would rather not, or it has none. */
export async function createPasskey(options: object): Promise<PasskeyResponse | null> {
	return orNull(() => startRegistration({ optionsJSON: options as Creation }));
}

export async function usePasskey(options: object): Promise<PasskeyResponse | null> {
	return orNull(() => startAuthentication({ optionsJSON: options as Request }));
}

async function orNull<Value>(work: () => Promise<Value>): Promise<Value | null> {
	try {
		return browserSupportsWebAuthn() ? await work() : null;
	} catch {
		return null; // Browsers say no more than that it did not work, so as to give nobody away.
	}
}
