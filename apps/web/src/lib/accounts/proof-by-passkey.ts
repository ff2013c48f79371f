import type { PasskeyRequestOptions } from '@plenum/protocol/accounts';
import type { Answer, Api } from '#lib/api.ts';

/** Asks the server for a challenge, the device for its answer. Null where the device gave none; the words of a refusal otherwise. */
export async function proveByPasskey<Value>(
	api: Api,
	paths: { options: string; answer: string },
	bodies: { options?: object; answer: (response: object) => object }
): Promise<Answer<Value> | null> {
	const [options, { usePasskey }] = await Promise.all([
		api.post<PasskeyRequestOptions>(paths.options, bodies.options),
		import('./passkey.ts')
	]);
	if (!options.ok) return options;
	const response = await usePasskey(options.value);
	return response && api.post<Value>(paths.answer, bodies.answer(response));
}
