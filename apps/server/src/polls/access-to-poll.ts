import { refuse } from '@plenum/domain/result';
import type { Actor, RequireActor } from '../http/actor.ts';
import { createAccess, type AccessTo } from '../http/access.ts';
import type { Polls } from './polls.ts';
import { findPollConsultation } from './polls.store.ts';

export type OnPoll = { Params: { poll: string } };

/**
 * The address names the poll alone: its consultation is looked up before rights are. Once for each poll, for none is ever deleted, and
 * none goes to another consultation.
 */
export function accessToPoll({ context }: Polls, ask: RequireActor): AccessTo<Actor> {
	const known = new Map<string, string>();
	return createAccess(async (request, act) => {
		const { poll } = request.params as OnPoll['Params'];
		const consultation = known.get(poll) ?? (await findPollConsultation(context.database.read, poll));
		if (consultation === undefined) return refuse('poll/unknown');
		known.set(poll, consultation);
		return ask(request, consultation, act);
	});
}
