import { withoutJudgements } from '@plenum/domain/clusters/assessment';
import { canonicalJson } from '@plenum/domain/journal/canonical-json';
import { createRoster } from '@plenum/domain/polls/open-poll';
import type { DraftPoll, Poll, Voter } from '@plenum/domain/polls/poll';
import { isMatter, questionLines, subjectIn, type FrozenSubject } from '@plenum/domain/polls/subject';
import {
	isCompared,
	isSameQuestion,
	questionOf,
	rerunOf,
	type EarlierPoll
} from '@plenum/domain/polls/compare-rosters';
import type { Rerun } from '@plenum/domain/polls/rerun';
import type { Db } from '../../db/db.ts';
import type { Actor } from '../../http/actor.ts';
import { findParticipants } from '../../people/participants.store.ts';
import { findRoster } from '../ballots/ballots.store.ts';
import { sha256 } from '../../sha256.ts';
import { freezeMatter } from './freeze-matter.ts';
import { organisationIds } from '../ballots/organisation-ids.ts';
import type { Polls } from '../polls.ts';
import { findPolls, findRosterHash } from '../polls.store.ts';

/** [POLL23] What the draft would have in common with an earlier poll, were it opened now, with or without the unconfirmed. */
export async function detectRerun(
	polls: Polls,
	actor: Actor,
	draft: DraftPoll,
	leaveOffUnconfirmed = false
): Promise<Rerun | null> {
	const frozen = await findWords(polls, draft);
	const db = polls.context.database.read;
	const people = await findParticipants(db, actor.consultation);
	const { voters } = createRoster(people, actor.phase, leaveOffUnconfirmed, organisationIds(draft));
	return frozen && findRerun(db, draft, frozen, voters, polls.context.now());
}

export async function findRerun(
	db: Db,
	draft: DraftPoll,
	frozen: readonly FrozenSubject[],
	roster: readonly Voter[],
	now: number
): Promise<Rerun | null> {
	const { id, consultation, kind } = draft;
	const question = { ...questionOf(draft, frozen.map(subjectIn)), kind };
	const earlier = new Map<string, EarlierPoll>();
	for (const poll of await findPolls(db, consultation)) {
		const asked = poll.id === id ? null : askedIn(poll);
		if (!asked || !isCompared(asked, question, now)) continue;
		// The last of several with the same roster stands for all: a room may vote many times in a day.
		const same = `${await findRosterHash(db, poll.id)} ${poll.kind} ${isSameQuestion(asked, question)}`;
		earlier.set(same, { ...asked, roster: earlier.get(same)?.roster ?? (await findRoster(db, poll.id)) });
	}
	return rerunOf([...earlier.values()], { ...question, roster }, now);
}

/** What has a result that is seen, or will have one. */
function askedIn(poll: Poll): Omit<EarlierPoll, 'roster'> | null {
	if (poll.state === 'draft') return null;
	const frozen = poll.state === 'void' ? poll.decided?.frozen : poll.frozen;
	const { id, kind } = poll;
	return frozen ? { ...questionOf(poll, frozen.map(subjectIn)), id, kind, endedAt: endOf(poll) } : null;
}

function endOf(poll: Poll): number | null {
	switch (poll.state) {
		case 'draft':
		case 'open':
		case 'unsealing':
			return null;
		case 'closed':
			return poll.closedAt;
		case 'void':
			return poll.decided?.closedAt ?? null;
	}
}

/** What stands in the text now; a poll that was opened keeps the words that it has. */
export async function findWords(polls: Polls, poll: Poll): Promise<FrozenSubject[] | null> {
	if ('frozen' in poll) return poll.frozen;
	if (poll.subject.kind === 'question')
		return questionLines(poll.subject).map((words) => ({ words, sha256: sha256(canonicalJson(words)) }));
	if (isMatter(poll.subject)) return freezeMatter(polls, poll, poll.subject);
	const frozen: FrozenSubject[] = [];
	for (const id of poll.actions) {
		const draft = poll.cluster && (await polls.readAction(poll.cluster, id));
		if (!draft) return null;
		const action = withoutJudgements(draft);
		frozen.push({ action, sha256: sha256(canonicalJson(action)) });
	}
	return frozen;
}
