/**
 * [RECEIPT1] That this person wrote a card, rated a recommendation, or suggested other words. Of a card it knows the hash of the text, of a
 * rating the level.
 */
export type Receipt =
	| { kind: 'card'; id: string; round: string; sum: string }
	| { kind: 'rating'; id: string; level: string | null }
	| { kind: 'suggestion'; id: string };

/** What some page stored, perhaps of another version. */
export function parseReceipts(stored: unknown): Receipt[] {
	return Array.isArray(stored) ? stored.filter(isReceipt) : [];
}

function isReceipt(one: unknown): one is Receipt {
	if (typeof one !== 'object' || one === null) return false;
	const { kind, id, round, sum, level } = one as Record<string, unknown>;
	if (typeof id !== 'string') return false;
	if (kind === 'card') return typeof round === 'string' && typeof sum === 'string';
	return kind === 'rating' ? level === null || typeof level === 'string' : kind === 'suggestion';
}
