/** So many lines are told at once; whoever wants more asks for those after the last one. */
export const mostLines = 1000;

/**
 * GET /api/v1/consultations/:consultation/journal?after=0&limit=1000 → Minutes: at most so many lines after that place, and
 * the head and the length of the whole. People are ids; names come from the people room.
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
export type VerificationResult =
	| { ok: true; length: number; head: string }
	| { ok: false; length: number; firstBad: { place: number; what: 'changed' | 'missing' | 'cut-off' } };
