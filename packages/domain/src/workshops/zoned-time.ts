import { defaultLanguage } from '../languages.ts';

/** Whether this machine knows the time zone by that name, such as `Africa/Nairobi`. */
export function isTimeZone(zone: string): boolean {
	try {
		return getFormat(zone) !== undefined;
	} catch {
		return false;
	}
}

/** How the clocks of a zone show an instant: `2027-03-28` and `09:30`. */
export function localTime(at: number, zone: string): { day: string; time: string } {
	const parts = Object.fromEntries(
		getFormat(zone)
			.formatToParts(at)
			.map(({ type, value }) => [type, value])
	);
	const { year, month, day, hour, minute } = parts;
	return { day: `${year}-${month}-${day}`, time: `${hour}:${minute}` };
}

/**
 * The instant at which the clocks of a zone show this day and time. A time shown twice, when clocks are put back, is the first. A time that
 * is never shown, when they are put forward, is as much later.
 */
export function instantOf(day: string, time: string, zone: string): number {
	const wanted = Date.parse(`${day}T${time}:00Z`);
	const offsets = [wanted - 86_400_000, wanted + 86_400_000].map((near) => offsetAt(near, zone));
	const instants = offsets.map((offset) => wanted - offset).sort((a, b) => a - b);
	return instants.find((at) => at + offsetAt(at, zone) === wanted) ?? wanted - (offsets[0] ?? 0);
}

function offsetAt(at: number, zone: string): number {
	const { day, time } = localTime(at, zone);
	return Date.parse(`${day}T${time}:00Z`) - Math.floor(at / 60_000) * 60_000;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making one takes longer than using it, and clocks are asked twice a second. */
function getFormat(zone: string): Intl.DateTimeFormat {
	const format = formats.get(zone) ?? createFormat(zone);
	formats.set(zone, format);
	return format;
}

function createFormat(timeZone: string): Intl.DateTimeFormat {
	const [two, hourCycle] = ['2-digit', 'h23'] as const;
	const fields = { year: 'numeric', month: two, day: two, hour: two, minute: two } as const;
	const figures = { calendar: 'gregory', numberingSystem: 'latn' };
	return new Intl.DateTimeFormat(defaultLanguage, { timeZone, hourCycle, ...fields, ...figures });
}
