import { ok, refuse, type Result } from '@plenum/domain/result';
import { clockTimes } from '@plenum/domain/workshops/clock-times';
import { writeCalendar } from '@plenum/formats/public/calendar';
import type { AppContext } from '../app-context.ts';
import type { Workplace } from './workshop-events.ts';
import { currentCallLink } from './workshop-summary.ts';
import { findWorkshop } from './workshops.store.ts';

/** [WORKSHOP25] An entry for anyone's calendar: nobody's name is in it, and the link to the call only where that was asked for. */
export async function createCalendarFile(
	{ database, now }: AppContext,
	{ consultation, workshop }: Workplace,
	withCall: boolean
): Promise<Result<string>> {
	const stored = await findWorkshop(database.read, consultation, workshop);
	if (!stored) return refuse('workshop/unknown');
	const { folded } = stored;
	const { starts, place } = folded.details;
	if (!starts) return refuse('workshop/no-date');
	const writtenAt = now();
	const to = clockTimes(folded, writtenAt).end?.planned ?? starts.at;
	const link = withCall ? currentCallLink(stored) : null;
	const { title, seq: revision } = folded;
	return ok(
		writeCalendar([
			{ id: stored.id, revision, writtenAt, when: { from: starts.at, to }, title, place: place ?? null, link }
		])
	);
}
