import { isRecorded, personTypes } from '../record/record-event.ts';
import type { Role } from '../people/rights.ts';

/** A line of the record, as far as it tells of people. */
type PersonLine = { type: string; at: number; data: unknown };
type Stay = { from: number; to: number | null; constituency: string; role: Role };

/** For which side somebody was here, and when, by their random id. */
export type SidesInRecord = ReadonlyMap<string, readonly Stay[]>;

/**
 * [JOURNAL8] The record says for which side a person joined, and when that changed. Figures by side therefore need no row of theirs and
 * stay the same after a person was erased. Anyone with the record can count them again.
 */
export function sidesInRecord(lines: readonly PersonLine[]): SidesInRecord {
	const sides = new Map<string, Stay[]>();
	for (const line of lines) {
		if (!isRecorded(line, ...personTypes) || line.type === 'person-returned') continue;
		const { type, at } = line;
		const { participant, role, constituency } = line.data;
		const stays = sides.get(participant) ?? [];
		const last = stays.at(-1);
		const before = last?.to === null ? last : undefined;
		if (before) before.to = at;
		const next = { constituency: constituency ?? before?.constituency, role: role ?? before?.role };
		const stands = type === 'person-admitted' || (type === 'person-changed' && before !== undefined);
		if (stands && next.constituency !== undefined)
			stays.push({ from: at, to: null, constituency: next.constituency, role: next.role ?? 'participant' });
		sides.set(participant, stays);
	}
	return sides;
}

/** The side of a person at a moment; undefined where the record does not know them then. */
export function sideAt(sides: SidesInRecord, participant: string, at: number): string | undefined {
	const stays = sides.get(participant) ?? [];
	return stays.findLast(({ from }) => from <= at)?.constituency;
}

/** How many people of each side were let in for some of this time. Those who run the consultation speak for no side. */
export function peopleBySide(sides: SidesInRecord, from: number, to: number): Map<string, number> {
	const counts = new Map<string, number>();
	for (const stays of sides.values()) {
		const stay = stays.findLast((one) => one.from <= to && (one.to === null || one.to >= from));
		if (stay && stay.role !== 'facilitator') counts.set(stay.constituency, (counts.get(stay.constituency) ?? 0) + 1);
	}
	return counts;
}
