import { listDates, noCalendar, type CalendarDate } from '@plenum/domain/calendar/calendar';
import { dueDay, isOpen } from '@plenum/domain/commitments/follow-up';
import type { Consultation } from '@plenum/domain/consultations/consultation';
import type { Language } from '@plenum/domain/languages';
import { clockTimes } from '@plenum/domain/workshops/clock-times';
import type { CalendarEntry } from '@plenum/formats/public/calendar';
import { calendarNames } from '@plenum/messages/documents/calendar-names';
import { findCommitments } from '../commitments/commitments.store.ts';
import type { Db } from '../db/db.ts';
import { findSensitive } from '../clusters/sensitive/sensitive-clusters.ts';
import { findWorkshops } from '../workshops/workshops.store.ts';

/** `isNeutral`: what people wrote of workshops and commitments is left out. */
type Place = { consultation: Consultation; language: Language; page: string; now: number; isNeutral?: boolean };
type Entry = Pick<CalendarEntry, 'id' | 'when' | 'title' | 'link'>;

const longestTitle = 200;

/**
 * [CALENDAR22] What comes up in a consultation, for somebody’s own calendar. Others may read that one: no person, institution, place or
 * link to a call is in it.
 */
export async function collectEntries(db: Db, place: Place): Promise<CalendarEntry[]> {
	const { consultation, now } = place;
	const { reviews, settings } = consultation;
	const dates = listDates(reviews, settings.calendar ?? noCalendar).filter(({ done }) => !done);
	const entries = [
		...dates.map((date) => entryOfDate(date, place)),
		...(await workshopEntries(db, place)),
		...(await commitmentEntries(db, place))
	];
	return entries.map((entry) => ({ ...entry, revision: 0, writtenAt: now, place: null }));
}

/** Where only the month is known it stands on its first day. */
function entryOfDate(one: CalendarDate, { consultation, language, page }: Place): Entry {
	const { stages, inCycle, expected } = calendarNames[language];
	const id = `${consultation.id}-${one.kind === 'stage' ? `${one.cycle}-${one.stage}` : one.id}`;
	const title = one.kind === 'stage' ? inCycle(stages[one.stage], one.cycle) : one.title;
	const day = one.date.length > 7 ? one.date : `${one.date}-01`;
	return { id, when: { day }, title: one.expected ? expected(title) : title, link: `${page}/calendar` };
}

async function workshopEntries(db: Db, { consultation, language, page, now, isNeutral }: Place): Promise<Entry[]> {
	const workshops = await findWorkshops(db, consultation.id);
	return workshops.flatMap(({ id, folded }) => {
		const { starts } = folded.details;
		if (!starts || folded.room || folded.state === 'closed') return [];
		const to = clockTimes(folded, now).end?.planned ?? starts.at;
		return {
			id,
			when: { from: starts.at, to },
			title: isNeutral ? calendarNames[language].hiddenWorkshop : folded.title,
			link: `${page}/workshops/${id}`
		};
	});
}

async function commitmentEntries(db: Db, { consultation, language, page, isNeutral }: Place): Promise<Entry[]> {
	const { commitment, hiddenCommitment } = calendarNames[language];
	const open = (await findCommitments(db, consultation.id)).filter(isOpen);
	const clusters = [...new Set(open.map(({ cluster }) => cluster))];
	const sensitive = await findSensitive(db, consultation.id, clusters);
	return open.flatMap((one) => {
		const day = dueDay(one);
		if (day === null) return [];
		const title = isNeutral || sensitive.has(one.cluster) ? hiddenCommitment : commitment(shorten(one.action.text));
		return { id: one.id, when: { day }, title, link: `${page}/commitments` };
	});
}

function shorten(text: string): string {
	return text.length > longestTitle ? `${text.slice(0, longestTitle).trimEnd()}…` : text;
}
