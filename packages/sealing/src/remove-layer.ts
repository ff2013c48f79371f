import { utf8ToBytes } from '@noble/hashes/utils.js';
import { withoutDuplicates } from './batch.ts';
import { open, type RecipientKey } from './hpke.ts';
import { boundToLayer, layeredPurpose } from './layered-ballot.ts';
import { shuffle } from './shuffle.ts';

/** `layer` is the number of layers inside the one that is removed. */
export type LayerToRemove = { key: RecipientKey; poll: string; layer: number };
export type RemovedLayer = { envelopes: Uint8Array[]; invalid: number };

/**
 * [TRUSTEE5] [TRUSTEE8] What a trustee's browser does with a batch: opens each envelope, leaves out what does not open or what
 * came out before, and shuffles. After every few it lets the page breathe, so that a slow phone stays usable.
 */
export async function removeLayer(
	batch: readonly Uint8Array[],
	{ key, poll, layer }: LayerToRemove,
	onProgress: (done: number) => Promise<void> | void = () => undefined
): Promise<RemovedLayer> {
	const purpose = utf8ToBytes(layeredPurpose);
	const bound = boundToLayer(poll, layer);
	const opened: Uint8Array[] = [];
	for (const [place, envelope] of batch.entries()) {
		const inner = open(key, envelope, purpose, bound);
		if (inner) opened.push(inner);
		if ((place + 1) % pace === 0) await onProgress(place + 1);
	}
	const envelopes = shuffle(withoutDuplicates(opened));
	return { envelopes, invalid: batch.length - envelopes.length };
}

/** On a phone four times slower than a laptop, about the time of two frames. */
const pace = 4;
