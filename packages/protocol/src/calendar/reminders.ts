import { reminderStates } from '@plenum/domain/reminders/reminder';
import { Type, type Static } from 'typebox';
import { closedObject, line, oneOf } from '../shapes.ts';

/** What the reader has; nobody is shown an address. `isOffered`: this server sends mail. */
export const RemindersView = closedObject({ isOffered: Type.Boolean(), state: oneOf(reminderStates) });
export type RemindersView = Static<typeof RemindersView>;

export const AskForRemindersRequest = closedObject({ address: line(254) });
export type AskForRemindersRequest = Static<typeof AskForRemindersRequest>;
