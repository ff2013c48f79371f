/** One entry of a calendar. Times are epoch milliseconds. */
export type CalendarEntry = {
	/** The same for the same entry, so that a later file replaces an earlier one. */
	id: string;
	/** Higher in each later file. */
	revision: number;
	writtenAt: number;
	from: number;
	to: number;
	title: string;
	place: string | null;
	link: string | null;
};

/** RFC 5545, in UTC: every calendar shows its reader's own time, and no list of time zones travels. */
export function writeCalendar({ id, revision, writtenAt, from, to, title, place, link }: CalendarEntry): string {
	const lines = [
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		'PRODID:-//Plenum//Plenum//EN',
		'METHOD:PUBLISH',
		'BEGIN:VEVENT',
		`UID:${id}@plenum`,
		`SEQUENCE:${revision}`,
		`DTSTAMP:${formatUtc(writtenAt)}`,
		`DTSTART:${formatUtc(from)}`,
		`DTEND:${formatUtc(to)}`,
		`SUMMARY:${escapeText(title)}`,
		...(place === null ? [] : [`LOCATION:${escapeText(place)}`]),
		...(link === null ? [] : [`URL;VALUE=URI:${new URL(link).href}`]),
		'END:VEVENT',
		'END:VCALENDAR'
	];
	return lines.map((line) => `${foldLine(line)}\r\n`).join('');
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
