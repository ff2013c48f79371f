import type { CalendarDate } from '@plenum/domain/calendar/calendar';
import type { PageTexts } from '#lib/language/language.ts';

/** What a date is about: a stage of a review, or what a person wrote. */
export function dateTitle({ calendarNames }: Pick<PageTexts['overview'], 'calendarNames'>, date: CalendarDate): string {
	return date.kind === 'milestone' ? date.title : calendarNames.stages[date.stage];
}

/** With the cycle of its review. */
export function dateTitleInCycle(t: Pick<PageTexts['overview'], 'calendarNames'>, date: CalendarDate): string {
	const title = dateTitle(t, date);
	return date.kind === 'milestone' ? title : t.calendarNames.inCycle(title, date.cycle);
}
