/** One entry of a calendar. Times are epoch milliseconds. */
export type CalendarEntry = {
	/** The same for the same entry, so that a later file replaces an earlier one. */
	id: string;
	/** Higher in each later file. */
	revision: number;
	writtenAt: number;
	/** A time, or a whole day as `YYYY-MM-DD`, which leaves its reader free. */
	when: { from: number; to: number } | { day: string };
	title: string;
	place: string | null;
	link: string | null;
};

/** RFC 5545, in UTC: every calendar shows its reader's own time, and no list of time zones travels. */
export function writeCalendar(entries: readonly CalendarEntry[], head: readonly string[] = []): string {
	const lines = [
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		'PRODID:-//Plenum//Plenum//EN',
		'METHOD:PUBLISH',
		...head,
		...entries.flatMap(entryLines),
		'END:VCALENDAR'
	];
	return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}

/** A calendar that programs ask for again and again: its name, and twice a day (RFC 7986; older programs read the second of each). */
export function writeCalendarFeed(name: string, entries: readonly CalendarEntry[]): string {
	const title = escapeText(name);
	return writeCalendar(entries, [
		`NAME:${title}`,
		`X-WR-CALNAME:${title}`,
		'REFRESH-INTERVAL;VALUE=DURATION:PT12H',
		'X-PUBLISHED-TTL:PT12H'
	]);
}

function entryLines({ id, revision, writtenAt, when, title, place, link }: CalendarEntry): string[] {
	return [
		'BEGIN:VEVENT',
		`UID:${id}@plenum`,
		`SEQUENCE:${revision}`,
		`DTSTAMP:${formatUtc(writtenAt)}`,
		...timeLines(when),
		`SUMMARY:${escapeText(title)}`,
		...(place === null ? [] : [`LOCATION:${escapeText(place)}`]),
		...(link === null ? [] : [`URL;VALUE=URI:${new URL(link).href}`]),
		'END:VEVENT'
	];
}

function timeLines(when: CalendarEntry['when']): string[] {
	if ('from' in when) return [`DTSTART:${formatUtc(when.from)}`, `DTEND:${formatUtc(when.to)}`];
	const nextDay = new Date(Date.parse(when.day) + 86_400_000).toISOString().slice(0, 10);
	return [
		`DTSTART;VALUE=DATE:${when.day.replaceAll('-', '')}`,
		`DTEND;VALUE=DATE:${nextDay.replaceAll('-', '')}`,
		'TRANSP:TRANSPARENT'
	];
}

/** 20270511T143000Z */
function formatUtc(time: number): string {
	return new Date(time).toISOString().replace(/[-:]|\.\d+/g, '');
}

function escapeText(text: string): string {
	return text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n');
}

/** A line has at most 75 octets. The rest follows on lines that begin with a space. */
function foldLine(line: string): string {
	const lines = [''];
	let octets = 0;
	for (const character of line) {
		const size = Buffer.byteLength(character);
		if (octets + size > 75) octets = lines.push(' ') && 1;
		lines[lines.length - 1] += character;
		octets += size;
	}
	return lines.join('\r\n');
}
