import { isDay } from '../day.ts';

/** What each review of the UPR passes through, in this order. */
export const stages = ['submission', 'national-report', 'session', 'adoption', 'mid-term'] as const;
export type Stage = (typeof stages)[number];

/** States keep their place from cycle to cycle: session 34 follows session 20, and session 48 follows session 34. */
export const sessionsOfCycle = 14;
/** Sessions are held in January, May and November. */
const sessionMonths = [1, 5, 11] as const;
/** Where the count of sessions was interrupted: the first session after it, with its year and its place among the three of that year. */
const runs: readonly { first: number; year: number; place: number }[] = [
	{ first: 13, year: 2012, place: 1 },
	{ first: 27, year: 2017, place: 1 },
	{ first: 36, year: 2020, place: 2 },
	{ first: 41, year: 2022, place: 2 }
];
/** The latest cycle whose sessions are known begins with this one. Between two cycles one of the three sessions is left out. */
const latestCycle = 41;

/** Months before the session, by its month: as the deadlines of the fourth cycle were. */
const monthsOfSubmission = { 1: 6, 5: 7, 11: 8 } as const;
/** The next regular session but one of the Human Rights Council: in June, September and March. */
const monthsToAdoption = { 1: 5, 5: 4, 11: 4 } as const;
const daysOfNationalReport = 84;
const monthsOfMidTerm = 24;

/** [CALENDAR1] The month of a session of the Working Group, as `YYYY-MM`; null for sessions of the first cycle. */
export function sessionMonth(session: number): string | null {
	const run = runs.findLast(({ first }) => first <= session);
	if (!run) return null;
	const pauses = Math.max(0, Math.floor((session - latestCycle) / sessionsOfCycle));
	const slot = run.year * 3 + run.place + (session - run.first) + pauses;
	return formatMonth(Math.floor(slot / 3) * 12 + (sessionMonths[slot % 3] ?? 1) - 1);
}

/** What is known of the dates of one review. */
export type KnownDates = { [Name in Stage]?: string | undefined };

/**
 * [CALENDAR2] When a stage is expected: a month, or a day where it is counted from a day. `known`: dates that people entered; later stages
 * are counted from them.
 */
export function expectedDate(stage: Stage, session: number, known: KnownDates): string | null {
	const month = sessionMonth(session);
	const held = known.session ?? month;
	if (month === null || held === null) return null;
	const near = nearestSessionMonth(held);
	const from = `${held.slice(0, 4)}-${String(near).padStart(2, '0')}`;
	const adoption = addMonths(from, monthsToAdoption[near]);
	switch (stage) {
		case 'submission':
			return addMonths(from, -monthsOfSubmission[near]);
		case 'national-report':
			return isDay(held) ? addDays(held, -daysOfNationalReport) : addMonths(held, -3);
		case 'session':
			return month;
		case 'adoption':
			return adoption;
		case 'mid-term':
			return addMonths(known.adoption ?? adoption, monthsOfMidTerm);
	}
}

/** A session that begins in late April, or in February, counts as that of May, or of January. */
function nearestSessionMonth(date: string): (typeof sessionMonths)[number] {
	const month = Number(date.slice(5, 7));
	if (month <= 3) return 1;
	return month <= 8 ? 5 : 11;
}

function addMonths(date: string, months: number): string {
	return formatMonth(Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months);
}

function addDays(day: string, days: number): string {
	return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

/** `months` since the year 0. */
function formatMonth(months: number): string {
	return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`;
}
