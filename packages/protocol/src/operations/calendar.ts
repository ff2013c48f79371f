import { CalendarFeedState, CalendarToken, CreatedCalendarFeed } from '../calendar/calendar.ts';
import { AskForRemindersRequest, RemindersView } from '../calendar/reminders.ts';
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
		},
		getReminders: {
			summary: 'Whether the reader is reminded by mail; the address is not in the answer',
			params: pathOfIds('consultation'),
			answers: { 200: RemindersView }
		},
		askForReminders: {
			summary: 'Ask for reminders by mail; one mail asks the address first',
			params: pathOfIds('consultation'),
			body: AskForRemindersRequest,
			example: { address: 'ada@example.org' },
			answers: { 200: RemindersView }
		},
		endReminders: {
			summary: 'Stop reminders, and delete the address',
			params: pathOfIds('consultation'),
			answers: { 200: Nothing }
		},
		confirmReminders: {
			summary: 'Confirm an address for reminders, with the token that was mailed',
			params: CalendarToken,
			answers: { 200: Nothing },
			open: true
		},
		stopReminders: {
			summary: 'Stop reminders, with the token of any of them',
			params: CalendarToken,
			answers: { 200: Nothing },
			open: true
		}
	}
} satisfies OperationGroup;
