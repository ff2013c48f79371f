import { x25519 } from '@noble/curves/ed25519.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { seal } from './hpke.ts';
import { boundToLayer, layeredPurpose } from './layered-ballot.ts';
import { packBallot, type SealedBallot } from './sealed-ballot.ts';

/** `trustees` in the order in which they remove their layers: the first one's is the outermost. */
export type LayeredRecipients = { publicKey: Uint8Array; trustees: readonly Uint8Array[]; poll: string };

/** [TRUSTEE4] Innermost for the server, then a layer for each trustee, the first to open last. */
export function sealForTrustees(ballot: SealedBallot, { publicKey, trustees, poll }: LayeredRecipients): Uint8Array {
	return [publicKey, ...trustees.toReversed()].reduce(
		(message, recipient, layer) => sealLayer(message, recipient, poll, layer),
		packBallot(ballot)
	);
}

function sealLayer(message: Uint8Array, recipient: Uint8Array, poll: string, layer: number): Uint8Array {
	const once = x25519.utils.randomSecretKey();
	const sealed = seal(recipient, message, utf8ToBytes(layeredPurpose), boundToLayer(poll, layer), once);
	once.fill(0);
	return sealed;
}
