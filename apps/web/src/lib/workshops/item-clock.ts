import type { ItemTimes } from '@plenum/domain/workshops/clock-times';
import type { Text } from '#lib/language/language.ts';

/** [WORKSHOP102] Nobody acts on less: two times of the day that differ by less are told as one. */
const leastDifference = 5 * 60_000;

export function areAlike(one: number, other: number): boolean {
	return Math.abs(one - other) < leastDifference;
}

/** The times of an item as text: when it was, or when it will be, with the planned time if that differs. */
export function itemClock({ planned, presumed, held }: ItemTimes, t: Text, clock: (at: number) => string): string {
	if (held && held.to !== null) return t.agenda.held(clock(held.from), clock(held.to));
	if (held && presumed) return t.agenda.since(clock(held.from), clock(presumed.to));
	if (!planned) return '';
	if (!presumed || areAlike(presumed.from, planned.from)) return clock(planned.from);
	return t.agenda.presumed(clock(presumed.from), clock(planned.from));
}
