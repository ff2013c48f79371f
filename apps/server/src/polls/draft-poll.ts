import { isOpenOnly, isOrdering } from '@plenum/domain/polls/method-traits';
import type { DraftPoll, Poll } from '@plenum/domain/polls/poll';
import { quickMethods, quickRules } from '@plenum/domain/polls/quick-poll';
import { questionLines } from '@plenum/domain/polls/subject';
import { ok, refuse, type Result } from '@plenum/domain/result';
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

type Asked = Pick<DraftPoll, 'cluster' | 'subject' | 'indicative' | 'method' | 'actions' | 'rules'>;

export async function draftPoll(polls: Polls, actor: Actor, request: DraftPollRequest): Promise<Result<PollView>> {
	const { context } = polls;
	const { consultation } = actor;
	const { workshop, kind } = request;
	if (kind === 'secret' && !isSecure(context.config.publicUrl)) return refuse('poll/secret-needs-https');
	const asked = 'question' in request ? askQuestion(request) : await askActions(polls, consultation, request);
	if (!asked.ok) return asked;
	const { method, actions } = asked.value;
	if (isOpenOnly(method) && kind !== 'open') return refuse('poll/method-needs-open');
	if (isOrdering(method) && actions.length < 2) return refuse('poll/method-needs-several');
	const drafted = await transaction<Result<DraftedPoll>>(context.database, async (tx) => {
		if (workshop !== null && !(await findWorkshop(tx.db, consultation, workshop))) return refuse('workshop/unknown');
		const poll: DraftPoll = {
			...{ id: context.createId(), consultation, ...asked.value, workshop, kind },
			...{ createdAt: context.now(), state: 'draft' }
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
type QuestionRequest = Extract<DraftPollRequest, { question: string }>;
type ActionsRequest = Exclude<DraftPollRequest, QuestionRequest>;

/** [POLL1] A poll asks about actions that are in the cluster's text. */
async function askActions(polls: Polls, consultation: string, request: ActionsRequest): Promise<Result<Asked>> {
	const cluster = await findCluster(polls.context.database.read, request.cluster);
	if (cluster?.consultation !== consultation) return refuse('cluster/unknown');
	const { method, actions } =
		'action' in request ? { method: 'for-against' as const, actions: [request.action] } : request;
	for (const action of actions) if (!(await polls.readAction(cluster.id, action))) return refuse('poll/unknown-action');
	const rules = wholeRules(request.rules);
	return ok({ cluster: cluster.id, subject: { kind: 'actions' }, indicative: false, method, actions, rules });
}

/** [POLL61] A quick poll: with options where one of its words is chosen, and only then. */
function askQuestion({ question, answer, options }: QuestionRequest): Result<Asked> {
	if (answer !== 'words' && options.length > 0) return refuse('request/invalid');
	const subject = { kind: 'question' as const, question: question.trim(), options: options.map((each) => each.trim()) };
	const actions = questionLines(subject).map(({ id }) => id);
	return ok({ cluster: null, subject, indicative: true, method: quickMethods[answer], actions, rules: quickRules });
}
