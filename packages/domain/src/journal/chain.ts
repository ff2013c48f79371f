import { canonicalJson } from './canonical-json.ts';

/** A line of the record, without its hash. `place` counts from 1 in its consultation, `seq` from 1 in its stream. */
export type JournalEntry = {
	consultation: string;
	place: number;
	stream: string;
	seq: number;
	type: string;
	at: number;
	by: string | null;
	data: unknown;
	/** Keyed hashes of the rows that it decides, where there are any. */
	rowMacs?: unknown;
};

/** The hash before the first line. */
export const beginning = '0'.repeat(64);

/** [JOURNAL1] What is hashed: the hash before it, and everything that the line says. */
export function chained(before: string, line: JournalEntry): string {
	const { consultation, place, stream, seq, type, at, by, data } = line;
	const rowMacs = line.rowMacs ?? undefined;
	return `${before}\n${canonicalJson({ consultation, place, stream, seq, type, at, by, data, rowMacs })}`;
}

export type Head = { length: number; hash: string };
export type Fault = { place: number; what: 'changed' | 'missing' | 'cut-off' };

/** [JOURNAL2] Names the first line that was changed, inserted, moved or deleted. Lines come in the order of their place. */
export function findFault(
	lines: (JournalEntry & { hash: string })[],
	head: Head,
	mac: (text: string) => string
): Fault | null {
	let before = beginning;
	let place = 0;
	for (const line of lines) {
		place += 1;
		if (line.place !== place) return { place, what: 'missing' };
		if (mac(chained(before, line)) !== line.hash) return { place, what: 'changed' };
		before = line.hash;
	}
	if (place < head.length) return { place: place + 1, what: 'cut-off' };
	return before === head.hash ? null : { place, what: 'changed' };
}
