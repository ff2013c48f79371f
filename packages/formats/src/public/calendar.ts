import ical, { ICalCalendarMethod } from 'ical-generator';

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
	const calendar = ical({ prodId: { company: 'Plenum', product: 'Plenum' }, method: ICalCalendarMethod.PUBLISH });
	calendar.createEvent({
		id: `${id}@plenum`,
		sequence: revision,
		stamp: new Date(writtenAt),
		start: new Date(from),
		end: new Date(to),
		summary: title,
		...(place === null ? {} : { location: place }),
		...(link === null ? {} : { url: link })
	});
	return calendar.toString();
}
