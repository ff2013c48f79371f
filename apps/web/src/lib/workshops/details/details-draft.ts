import type { WorkshopDetails } from '@plenum/domain/workshops/workshop';
import { instantOf, isTimeZone, localTime } from '@plenum/domain/workshops/zoned-time';

/** Date, place, languages and call of a workshop as the fields hold them. */
export type DetailsDraft = {
	day: string;
	time: string;
	zone: string;
	place: string;
	callLink: string;
	spoken: string[];
	interpreted: string[];
};

/** Until one is set, the time zone is the planner's. */
export function detailsDraft({ starts, place, languages }: WorkshopDetails, callLink: string | null): DetailsDraft {
	const zone = starts?.zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
	const { day, time } = starts && isTimeZone(starts.zone) ? localTime(starts.at, starts.zone) : { day: '', time: '' };
	const { spoken, interpreted } = languages ?? { spoken: [], interpreted: [] };
	return { day, time, zone, place: place ?? '', callLink: callLink ?? '', spoken, interpreted };
}

/** `dateWrong` where only half a date is there, `callLinkWrong` where the link is none. */
export function problemOf({ day, time, zone, callLink }: DetailsDraft): 'dateWrong' | 'callLinkWrong' | null {
	if ((day === '') !== (time === '') || (day !== '' && !isTimeZone(zone))) return 'dateWrong';
	return callLink.trim() === '' || /^https:\/\/[A-Za-z0-9.-]+/.test(callLink.trim()) ? null : 'callLinkWrong';
}

export function detailsOf({ day, time, zone, place, spoken, interpreted }: DetailsDraft): WorkshopDetails {
	const starts = day === '' || time === '' ? {} : { starts: { at: instantOf(day, time, zone), zone } };
	return {
		...starts,
		...(place.trim() === '' ? {} : { place: place.trim() }),
		...(spoken.length + interpreted.length === 0 ? {} : { languages: { spoken, interpreted } })
	};
}

export function callLinkOf({ callLink }: DetailsDraft): string | null {
	return callLink.trim() || null;
}
