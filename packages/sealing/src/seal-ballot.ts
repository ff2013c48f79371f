import { x25519 } from '@noble/curves/ed25519.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { seal } from './hpke.ts';
import { boundTo, packBallot, purpose, type SealedBallot } from './sealed-ballot.ts';

/** Seals a ballot to the poll's key, as this voter's in this poll. Nobody can open it without the poll's private key, its sender neither. */
export function sealBallot(
	ballot: SealedBallot,
	to: { publicKey: Uint8Array; poll: string; voter: string }
): Uint8Array {
	const once = x25519.utils.randomSecretKey();
	const sealed = seal(to.publicKey, packBallot(ballot), utf8ToBytes(purpose), boundTo(to.poll, to.voter), once);
	once.fill(0);
	return sealed;
}
