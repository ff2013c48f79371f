import { Type, type Static } from 'typebox';
import { closedObject, orNull, Text, Time } from '../shapes.ts';

/** GET …/calendar-feed: when the reader created their address; null where they have none. It is shown only when it is created. */
export const CalendarFeedState = closedObject({ createdAt: orNull(Time) });
export type CalendarFeedState = Static<typeof CalendarFeedState>;

/** POST …/calendar-feed: a new address ends the earlier one. */
export const CreatedCalendarFeed = closedObject({ createdAt: Time, address: Text });
export type CreatedCalendarFeed = Static<typeof CreatedCalendarFeed>;

/** GET /api/v1/calendar/:token, for a calendar program: the token is all that it has. */
export const CalendarToken = closedObject({ token: Type.String({ maxLength: 100, pattern: '^[A-Za-z0-9_-]+$' }) });
