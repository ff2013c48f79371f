import { nameDelegate as ruleOfNaming } from '@plenum/domain/polls/delegate';
import { can } from '@plenum/domain/people/rights';
import { ok, refuse, type Result } from '@plenum/domain/result';
import type { DelegateRequest, DelegateList, PollView } from '@plenum/protocol/polls/polls';
import { transaction } from '../../db/transaction.ts';
import type { Actor } from '../../http/actor.ts';
import { findParticipants } from '../../people/participants.store.ts';
import { findOnRoster } from './ballots.store.ts';
import { findOrganisations, findSeat, updateDelegate } from './delegates.store.ts';
import { viewPoll } from '../poll-view.ts';
import type { Polls } from '../polls.ts';
import { findPollAlone } from '../polls.store.ts';

/** [POLL68] The record says for which organisation, and of its people nobody; naming the same person again changes nothing. */
export function nameDelegate(
	{ context }: Polls,
	actor: Actor,
	id: string,
	{ organisation, delegate }: DelegateRequest
): Promise<Result<PollView>> {
	return transaction(context.database, async (tx) => {
		const poll = await findPollAlone(tx.db, id);
		if (!poll) return refuse('poll/unknown');
		if (actor.phase === 'closed') return refuse('consultation/closed');
		const seat = await findSeat(tx.db, id, organisation);
		const runsPoll = can(actor.role, 'run-poll', actor.phase);
		const named = ruleOfNaming(poll, seat, delegate, { participant: actor.participant, runsPoll }, context.now());
		if (!named.ok) return named;
		if (seat?.delegate !== delegate) {
			const { consultation } = poll;
			const [place] = await findOnRoster(tx.db, id, [organisation]);
			await updateDelegate(tx.db, id, organisation, delegate);
			await context.journal.append(tx, {
				consultation,
				stream: `poll:${id}`,
				at: context.now(),
				type: delegate === null ? 'poll-delegate-released' : 'poll-delegate-named',
				// The poll's lines are in the file that observers take away: of its own people the organisation is the author.
				by: runsPoll ? actor.participant : null,
				data: { organisation, constituency: place?.constituency ?? '' }
			});
			tx.onCommit(() => context.live.notify({ kind: 'poll', consultation, poll: id }));
		}
		return ok(await viewPoll(tx.db, poll, actor.participant));
	});
}

/** For the person who runs the poll, while it is open: it does not say who has voted. */
export async function listDelegates({ context }: Polls, id: string): Promise<Result<DelegateList>> {
	const db = context.database.read;
	const poll = await findPollAlone(db, id);
	if (!poll) return refuse('poll/unknown');
	if (poll.state !== 'open') return ok({ organisations: [] });
	const people = new Map((await findParticipants(db, poll.consultation)).map((person) => [person.id, person]));
	const organisations: DelegateList['organisations'] = [];
	for (const { id: organisation, constituency } of await findOrganisations(db, id)) {
		const seat = await findSeat(db, id, organisation);
		const here = (seat?.people ?? []).flatMap((each) => people.get(each) ?? []);
		organisations.push({
			id: organisation,
			constituency,
			delegate: seat?.delegate ?? null,
			name: here.find((person) => person.organisation !== null)?.organisation ?? null,
			people: here.flatMap(({ id: participant, name, status }) =>
				status === 'admitted' ? [{ participant, name }] : []
			)
		});
	}
	return ok({ organisations });
}
