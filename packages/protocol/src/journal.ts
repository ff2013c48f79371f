/**
 * GET /api/v1/consultations/:consultation/journal?after=0 → Minutes. People are ids; names come from the people room.
 * GET …/journal/verify → Verified.
 */
export type JournalLine = {
	/** Gapless number within the consultation. */
	place: number;
	stream: string;
	seq: number;
	type: string;
	at: number;
	by: string | null;
	data: unknown;
	hash: string;
};
export type Minutes = { lines: JournalLine[]; head: string; length: number };

/** `firstBad` is the first line that was changed, inserted, moved or deleted. */
export type Verified =
	| { ok: true; length: number; head: string }
	| { ok: false; length: number; firstBad: { place: number; what: 'changed' | 'missing' | 'cut-off' } };
