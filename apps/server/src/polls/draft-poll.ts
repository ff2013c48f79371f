import { ok, refuse, type Result } from '@plenum/domain/result';
import { isOpenOnly, isOrdering } from '@plenum/domain/polls/method-traits';
import type { DraftPoll, Poll } from '@plenum/domain/polls/poll';
import type { DraftPollRequest, PollView } from '@plenum/protocol/polls';
import { findCluster } from '../clusters/clusters.store.ts';
import { transaction } from '../db/transaction.ts';
import type { Actor } from '../http/actor.ts';
import { findWorkshop } from '../workshops/workshops.store.ts';
import { detectRerun } from './find-rerun.ts';
import { isSecure } from './is-secure.ts';
import { viewPoll } from './poll-view.ts';
import type { Polls } from './polls.ts';
import { insertPoll } from './polls.store.ts';
import { wholeRules } from './whole-rules.ts';

/** [POLL1] A poll asks about actions that are in the cluster's text. */
export async function draftPoll(polls: Polls, actor: Actor, asked: DraftPollRequest): Promise<Result<PollView>> {
	const { context } = polls;
	const { consultation } = actor;
	const cluster = await findCluster(context.database.read, asked.cluster);
	if (cluster?.consultation !== consultation) return refuse('cluster/unknown');
	if (asked.kind === 'secret' && !isSecure(context.config.publicUrl)) return refuse('poll/secret-needs-https');
	const { method, actions } = 'action' in asked ? { method: 'for-against' as const, actions: [asked.action] } : asked;
	if (isOpenOnly(method) && asked.kind !== 'open') return refuse('poll/method-needs-open');
	if (isOrdering(method) && actions.length < 2) return refuse('poll/method-needs-several');
	for (const action of actions)
		if (!(await polls.readAction(asked.cluster, action))) return refuse('poll/unknown-action');
	const drafted = await transaction<Result<DraftedPoll>>(context.database, async (tx) => {
		const { workshop, kind } = asked;
		if (workshop !== null && !(await findWorkshop(tx.db, consultation, workshop))) return refuse('workshop/unknown');
		const poll: DraftPoll = {
			...{ id: context.createId(), consultation, cluster: cluster.id, method, actions, workshop, kind },
			rules: wholeRules(asked.rules),
			createdAt: context.now(),
			state: 'draft'
		};
		await insertPoll(tx.db, poll);
		tx.onCommit(() => context.live.notify({ kind: 'poll', consultation, poll: poll.id }));
		return ok({ poll, view: await viewPoll(tx.db, poll, actor.participant) });
	});
	if (!drafted.ok) return drafted;
	const { poll, view } = drafted.value;
	return ok(poll.state === 'draft' ? { ...view, rerun: await detectRerun(polls, actor, poll) } : view);
}

type DraftedPoll = { poll: Poll; view: PollView };
