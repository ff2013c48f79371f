import { expectedDate, sessionsOfCycle, stages, type KnownDates, type Stage } from './stages.ts';

/** What somebody entered about a stage of a review: its day, or that it is done, or both. */
export type StageEntry = { cycle: number; stage: Stage; date: string | null; done: boolean };
/** A date of the consultation’s own. */
export type Milestone = { id: string; title: string; date: string; done: boolean };
/** [CALENDAR3] What people changed; expected dates are computed, and stored nowhere. */
export type Calendar = { stages: StageEntry[]; milestones: Milestone[] };

export const noCalendar: Calendar = { stages: [], milestones: [] };

/** `date`: a day, or a month where no more is known. `expected`: it is computed, and nobody entered it. */
export type CalendarDate = { date: string; done: boolean } & (
	| { kind: 'stage'; cycle: number; session: number; stage: Stage; expected: boolean }
	| { kind: 'milestone'; id: string; title: string; expected: false }
);

type ReviewSession = { cycle: number; session: number | null };

/** [CALENDAR2] Each stage of each review whose session is known, of the review after the last one, and the milestones, by date. */
export function listDates(reviews: readonly ReviewSession[], { stages, milestones }: Calendar): CalendarDate[] {
	return [
		...withNextReview(reviews).flatMap((review) => datesOfReview(review, stages)),
		...milestones.map((milestone) => ({ kind: 'milestone' as const, ...milestone, expected: false as const }))
	].sort((one, other) => sortKey(one).localeCompare(sortKey(other)));
}

/** A month counts as its last day. */
function sortKey({ date }: CalendarDate): string {
	return `${date}-99`.slice(0, 10);
}

function withNextReview(reviews: readonly ReviewSession[]): { cycle: number; session: number }[] {
	const held = reviews.flatMap(({ cycle, session }) => (session === null ? [] : [{ cycle, session }]));
	const last = held.toSorted((one, other) => other.cycle - one.cycle)[0];
	const isLast = last && reviews.every(({ cycle }) => cycle <= last.cycle);
	return isLast ? [...held, { cycle: last.cycle + 1, session: last.session + sessionsOfCycle }] : held;
}

function datesOfReview(
	{ cycle, session }: { cycle: number; session: number },
	entries: readonly StageEntry[]
): CalendarDate[] {
	const own = entries.filter((entry) => entry.cycle === cycle);
	const known: KnownDates = Object.fromEntries(own.flatMap(({ stage, date }) => (date ? [[stage, date]] : [])));
	return stages.flatMap((stage) => {
		const date = known[stage] ?? expectedDate(stage, session, known);
		const done = own.some((entry) => entry.stage === stage && entry.done);
		const expected = known[stage] === undefined;
		return date === null ? [] : { kind: 'stage' as const, cycle, session, stage, date, expected, done };
	});
}

/** Whether the day or the whole month is over. */
export function isPast(date: string, today: string): boolean {
	return date < today.slice(0, date.length);
}

/** How far a date is from today. */
export type Distance = { value: number; unit: 'day' | 'week' | 'month' | 'year' };

/** [CALENDAR6] In the largest unit in which the number is still small. A month is measured in months at least. */
export function distanceTo(date: string, today: string): Distance {
	const months = monthsOf(date) - monthsOf(today);
	if (Math.abs(months) >= 24) return { value: Math.round(months / 12), unit: 'year' };
	if (date.length <= 7) return { value: months, unit: 'month' };
	const days = Math.round((Date.parse(date) - Date.parse(today)) / 86_400_000);
	if (Math.abs(days) < 14) return { value: days, unit: 'day' };
	return Math.abs(days) < 84 ? { value: Math.round(days / 7), unit: 'week' } : { value: months, unit: 'month' };
}

function monthsOf(date: string): number {
	return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
}

/** [CALENDAR6] The nearest date that is neither done nor past. */
export function findNextDate(dates: readonly CalendarDate[], today: string): CalendarDate | null {
	return dates.find(({ date, done }) => !done && !isPast(date, today)) ?? null;
}

/** [CALENDAR3] No stage of a review, and no milestone, has two entries. */
export function repeatsDate({ stages, milestones }: Calendar): boolean {
	const keys = [...stages.map(({ cycle, stage }) => `${cycle} ${stage}`), ...milestones.map(({ id }) => id)];
	return new Set(keys).size < keys.length;
}

/** [CALENDAR3] An entry that says nothing is removed: its date is the expected one again. */
export function changeStage(calendar: Calendar, changed: StageEntry): Calendar {
	const others = calendar.stages.filter(({ cycle, stage }) => cycle !== changed.cycle || stage !== changed.stage);
	const isSaid = changed.date !== null || changed.done;
	return { ...calendar, stages: isSaid ? [...others, changed] : others };
}
