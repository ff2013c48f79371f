import type { PasskeyRequestOptions, PasskeyResponse } from '@plenum/protocol/accounts';
import type { Answer } from '#lib/queries/api.ts';

/** Asks the server for a challenge, the device for its answer. Null where the device gave none; the words of a refusal otherwise. */
export async function proveByPasskey<Value>(
	challenge: Promise<Answer<PasskeyRequestOptions>>,
	prove: (response: PasskeyResponse) => Promise<Answer<Value>>
): Promise<Answer<Value> | null> {
	const [options, { usePasskey }] = await Promise.all([challenge, import('./passkey.ts')]);
	if (!options.ok) return options;
	const response = await usePasskey(options.value);
	return response && prove(response);
}
