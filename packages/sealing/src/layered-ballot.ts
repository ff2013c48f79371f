import { canonicalJson } from '@plenum/domain/journal/canonical-json';
import { envelopeSize } from './sealed-ballot.ts';

/** What one layer adds: the sender's one-time public key and the tag. */
export const layerOverhead = 32 + 16;

/** Every envelope that still has this many trustees' layers around it has this size, whatever is in it. */
export function layeredSize(trustees: number): number {
	return envelopeSize + trustees * layerOverhead;
}

/** RFC 9180 calls this `info`. It differs from that of a ballot without trustees: neither opens as the other. */
export const layeredPurpose = 'plenum ballot for trustees 1';

/**
 * The associated data of a layer. `layer` counts what is inside it: 0 is the server's. A layer names no voter, because a person who removes
 * an inner one must not learn whose it is. `removeLayer` ensures that the same envelope is not counted twice.
 */
export function boundToLayer(poll: string, layer: number): Uint8Array {
	return new TextEncoder().encode(canonicalJson({ layer, poll }));
}
