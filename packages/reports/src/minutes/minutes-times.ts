import type { Span } from '@plenum/domain/participation/workshop-account';
import type { ReportWords } from '../words/report-words.ts';

/** Writes days and times by ISO 8601, of which each language makes its own. */
const iso = 'sv-SE';

/** Times as a clock in that zone shows them. */
export type Clock = { day: (at: number) => string; time: (at: number) => string };

export function clockIn(timeZone: string, words: ReportWords): Clock {
	const date = new Intl.DateTimeFormat(iso, { timeZone, dateStyle: 'short' });
	const time = new Intl.DateTimeFormat(iso, { timeZone, timeStyle: 'short' });
	return { day: (at) => words.day(date.format(at)), time: (at) => time.format(at) };
}

export function isTimeZone(timeZone: string): boolean {
	try {
		new Intl.DateTimeFormat(iso, { timeZone });
		return true;
	} catch {
		return false;
	}
}

/** `09:20–09:50`; with nothing after the dash while it goes on. */
export function spanText(clock: Clock, { from, to }: Span): string {
	return `${clock.time(from)}–${to === null ? '' : clock.time(to)}`;
}

export function minutesIn(milliseconds: number): number {
	return Math.round(milliseconds / 60_000);
}
