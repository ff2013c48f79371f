import { refuse } from '@plenum/domain/result';
import type { Actor, RequireActor } from '../http/actor.ts';
import { createHandle, type Handle } from '../http/handle.ts';
import type { Polls } from './polls.ts';
import { findPollConsultation } from './polls.store.ts';

export type OnPoll = { Params: { poll: string } };

/** The address names the poll alone: its consultation is looked up before rights are. */
export function handleOnPoll({ context }: Polls, ask: RequireActor): Handle<Actor> {
	return createHandle(async (request, act) => {
		const consultation = await findPollConsultation(context.database.read, (request.params as OnPoll['Params']).poll);
		return consultation === undefined ? refuse('poll/unknown') : ask(request, consultation, act);
	});
}
