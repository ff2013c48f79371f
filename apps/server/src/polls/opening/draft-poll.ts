import { whileOpen } from '@plenum/domain/clusters/arrangement';
import { isOpenOnly, isOrdering } from '@plenum/domain/polls/method-traits';
import type { DraftPoll } from '@plenum/domain/polls/poll';
import { quickMethods, quickRules, wordListRules } from '@plenum/domain/polls/quick-poll';
import { questionLines, suitsMatter } from '@plenum/domain/polls/subject';
import { ok, refuse, type Result } from '@plenum/domain/result';
import type { DraftPollRequest, PollView } from '@plenum/protocol/polls/polls';
import { findCluster } from '../../clusters/clusters.store.ts';
import { findConsultation } from '../../consultations/consultations.store.ts';
import { transaction } from '../../db/transaction.ts';
import type { Actor } from '../../http/actor.ts';
import { findWorkshop } from '../../workshops/workshops.store.ts';
import { freezeMatter } from './freeze-matter.ts';
import { detectRerun } from './find-rerun.ts';
import { isSecure } from '../secret/is-secure.ts';
import { viewPoll } from '../poll-view.ts';
import type { Polls } from '../polls.ts';
import { insertPoll } from '../polls.store.ts';
import { rulesFor, wholeRules } from './whole-rules.ts';

type PollDraft = Pick<DraftPoll, 'cluster' | 'subject' | 'indicative' | 'method' | 'actions' | 'rules'>;

export async function draftPoll(polls: Polls, actor: Actor, request: DraftPollRequest): Promise<Result<PollView>> {
	const { context } = polls;
	const made = await createDraft(polls, actor, request);
	if (!made.ok) return made;
	const poll = made.value;
	const drafted = await transaction<Result<PollView>>(context.database, async (tx) => {
		const { consultation, workshop } = poll;
		if (workshop !== null && !(await findWorkshop(tx.db, consultation, workshop))) return refuse('workshop/unknown');
		await insertPoll(tx.db, poll);
		tx.onCommit(() => context.live.notify({ kind: 'poll', consultation, poll: poll.id }));
		return ok(await viewPoll(tx.db, poll, actor.participant));
	});
	return drafted.ok ? ok({ ...drafted.value, rerun: await detectRerun(polls, actor, poll) }) : drafted;
}

/** The draft that was asked for, which nobody has kept yet. */
export async function createDraft(
	polls: Polls,
	{ consultation }: Actor,
	request: DraftPollRequest
): Promise<Result<DraftPoll>> {
	const { context } = polls;
	const { workshop } = request;
	// [POLL75] Who wrote which word is never told, so how it is held is no choice.
	const kind = 'question' in request && request.answer === 'word-list' ? 'confidential' : request.kind;
	if (kind === 'secret' && !isSecure(context.config.publicUrl)) return refuse('poll/secret-needs-https');
	const asked = await askFor(polls, consultation, request);
	if (!asked.ok) return asked;
	const { method, actions } = asked.value;
	if (isOpenOnly(method) && kind !== 'open') return refuse('poll/method-needs-open');
	if (isOrdering(method) && actions.length < 2) return refuse('poll/method-needs-several');
	return ok({
		id: context.createId(),
		consultation,
		...asked.value,
		workshop,
		kind,
		createdAt: context.now(),
		state: 'draft'
	});
}

function askFor(
	polls: Polls,
	consultation: string,
	request: DraftPollRequest
): Promise<Result<PollDraft>> | Result<PollDraft> {
	if ('question' in request) return askQuestion(request);
	return 'subject' in request ? askMatter(polls, consultation, request) : askActions(polls, consultation, request);
}

type QuestionRequest = Extract<DraftPollRequest, { question: string }>;
type MatterRequest = Extract<DraftPollRequest, { subject: object }>;
type ActionsRequest = Exclude<DraftPollRequest, QuestionRequest | MatterRequest>;

/** [POLL1] A poll asks about actions that are in the text of a cluster, [POLL82] which is open. */
async function askActions(polls: Polls, consultation: string, request: ActionsRequest): Promise<Result<PollDraft>> {
	const cluster = await findCluster(polls.context.database.read, request.cluster);
	if (cluster?.consultation !== consultation) return refuse('cluster/unknown');
	const still = whileOpen(cluster);
	if (!still.ok) return still;
	const { method, actions } =
		'action' in request ? { method: 'for-against' as const, actions: [request.action] } : request;
	for (const action of actions) if (!(await polls.readAction(cluster.id, action))) return refuse('poll/unknown-action');
	const rules = wholeRules(request.rules);
	return ok({ cluster: cluster.id, subject: { kind: 'actions' }, indicative: false, method, actions, rules });
}

/** [POLL61] A quick poll: with options where one of its words is chosen, and only then. */
function askQuestion({ question, answer, options }: QuestionRequest): Result<PollDraft> {
	if (answer !== 'words' && options.length > 0) return refuse('request/invalid');
	const subject = {
		kind: 'question' as const,
		question: question.trim(),
		options: options.map((each) => each.trim()),
		...(answer === 'word-list' && { wordList: true as const })
	};
	const actions = questionLines(subject).map(({ id }) => id);
	const rules = answer === 'word-list' ? wordListRules : quickRules;
	return ok({ cluster: null, subject, indicative: true, method: quickMethods[answer], actions, rules });
}

/** [POLL70] Only what is there can be put to the vote, where it belongs. */
async function askMatter(polls: Polls, consultation: string, request: MatterRequest): Promise<Result<PollDraft>> {
	const { subject, cluster, workshop, method, clusters = [], rules } = request;
	const { read: db } = polls.context.database;
	const ofCluster = ['text', 'passage', 'rating'].includes(subject.kind);
	if (ofCluster !== (cluster !== null)) return refuse('request/invalid');
	if ((subject.kind === 'priorities') !== clusters.length > 1) return refuse('request/invalid');
	if (!suitsMatter(subject, isOrdering(method))) return refuse('poll/method-unfit');
	if (cluster !== null) {
		const about = await findCluster(db, cluster);
		if (about?.consultation !== consultation) return refuse('cluster/unknown');
		const still = whileOpen(about);
		if (!still.ok) return still;
	}
	if (subject.kind === 'rating' && !(await hasLevel(polls, consultation, subject.proposed.level)))
		return refuse('level/unknown');
	const actions = subject.kind === 'priorities' ? clusters : [`matter-${subject.kind}`];
	const asked = {
		cluster,
		subject,
		indicative: false,
		method,
		actions,
		rules: rulesFor(subject, wholeRules(rules), actions)
	};
	const found = await freezeMatter(polls, { ...asked, consultation, workshop }, subject);
	return found ? ok(asked) : refuse('poll/nothing-there');
}

async function hasLevel({ context }: Polls, consultation: string, level: string): Promise<boolean> {
	const { scale = [] } = (await findConsultation(context.database.read, consultation))?.settings ?? {};
	return scale.some(({ id }) => id === level);
}
