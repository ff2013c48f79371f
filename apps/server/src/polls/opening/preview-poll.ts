import { createRoster } from '@plenum/domain/polls/open-poll';
import type { DraftPoll } from '@plenum/domain/polls/poll';
import { ok, refuse, type Result } from '@plenum/domain/result';
import type { PollPreview, PreviewPollRequest } from '@plenum/protocol/polls/polls';
import type { Actor } from '../../http/actor.ts';
import { findParticipants } from '../../people/participants.store.ts';
import { createDraft } from './draft-poll.ts';
import { detectRerun } from './find-rerun.ts';
import { changeDraft, countHere } from './open-poll.ts';
import { organisationIds } from '../ballots/organisation-ids.ts';
import type { Polls } from '../polls.ts';
import { findPoll } from '../polls.store.ts';
import { wholeRules } from './whole-rules.ts';

/** [POLL54] What would stand in the way of opening it now. Nothing of it is kept. */
export async function previewPoll(
	polls: Polls,
	actor: Actor,
	{ poll: asked, leaveOffUnconfirmed }: PreviewPollRequest
): Promise<Result<PollPreview>> {
	const { context } = polls;
	const found = 'id' in asked ? await findDraft(polls, actor, asked) : await createDraft(polls, actor, asked);
	if (!found.ok) return found;
	const draft = found.value;
	const people = await findParticipants(context.database.read, actor.consultation);
	const { voters } = createRoster(people, actor.phase, leaveOffUnconfirmed, organisationIds(draft));
	return ok({
		rerun: await detectRerun(polls, actor, draft, leaveOffUnconfirmed),
		here: countHere(context, actor.consultation, voters)
	});
}

async function findDraft(
	{ context }: Polls,
	{ consultation }: Actor,
	{ id, kind, rules }: Extract<PreviewPollRequest['poll'], { id: string }>
): Promise<Result<DraftPoll>> {
	const found = await findPoll(context.database.read, id);
	if (found?.consultation !== consultation) return refuse('poll/unknown');
	const poll = changeDraft(found, { kind, rules: wholeRules(rules) });
	return poll.state === 'draft' ? ok(poll) : refuse('poll/not-draft');
}
