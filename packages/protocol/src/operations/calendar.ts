import { CalendarFeedState, CalendarToken, CreatedCalendarFeed } from '../calendar/calendar.ts';
import { Nothing } from '../shapes.ts';
import { pathOfIds, type OperationGroup } from './operation.ts';

export const calendar = {
	tag: 'Calendar',
	description: 'The dates of a consultation, for the calendar program of one person.',
	operations: {
		getCalendarFeed: {
			summary: 'Whether the reader has an address of the calendar',
			params: pathOfIds('consultation'),
			answers: { 200: CalendarFeedState }
		},
		createCalendarFeed: {
			summary: 'Create the reader’s own address of the calendar; it is shown this once, and ends an earlier one',
			params: pathOfIds('consultation'),
			answers: { 201: CreatedCalendarFeed }
		},
		revokeCalendarFeed: {
			summary: 'Revoke the reader’s own address',
			params: pathOfIds('consultation'),
			answers: { 200: Nothing }
		},
		readCalendarFeed: {
			summary: 'Read the calendar, with the token of an address',
			params: CalendarToken,
			answers: { 200: { media: ['text/calendar'] } },
			open: true
		}
	}
} satisfies OperationGroup;
