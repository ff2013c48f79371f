import {
	createRoster,
	openPoll as ruleOfOpening,
	type PollOpeningInput,
	type Roster
} from '@plenum/domain/polls/open-poll';
import { whileOpen } from '@plenum/domain/clusters/arrangement';
import { isOpenOnly } from '@plenum/domain/polls/method-traits';
import type { OpenPoll, Poll, PollKind, Voter } from '@plenum/domain/polls/poll';
import type { PollRules } from '@plenum/domain/polls/rules';
import { checkTrustees, type Trustee } from '@plenum/domain/polls/trustees/trustees';
import { isMatter, recordedMatter } from '@plenum/domain/polls/subject';
import { isWordList } from '@plenum/domain/polls/trustees/word-list';
import { ok, refuse, type Result } from '@plenum/domain/result';
import type { PollView } from '@plenum/protocol/polls/polls';
import { findCluster } from '../../clusters/clusters.store.ts';
import { transaction, type Transaction } from '../../db/transaction.ts';
import { createVersion } from '../../documents/versions/create-version.ts';
import { readAhead, readAtHead, type DocumentText } from '../../documents/storage/text-ahead.ts';
import type { AppContext } from '../../app-context.ts';
import type { Actor } from '../../http/actor.ts';
import { findParticipants } from '../../people/participants.store.ts';
import { insertRoster } from '../ballots/ballots.store.ts';
import { sha256 } from '../../sha256.ts';
import { isSecure } from '../secret/is-secure.ts';
import { organisationIds } from '../ballots/organisation-ids.ts';
import { viewPoll } from '../poll-view.ts';
import type { Polls } from '../polls.ts';
import { findPoll, markOpened } from '../polls.store.ts';
import { findRerun, findWords } from './find-rerun.ts';
import { prepareEnvelopes } from '../secret/secret.store.ts';
import { findTrustees, insertTrustees } from '../trustees/trustees.store.ts';
import { rulesFor } from './whole-rules.ts';

type OpenPollOptions = Pick<PollOpeningInput, 'closesAt' | 'acceptsRerun'> & {
	leaveOffUnconfirmed: boolean;
	/** In the place of what the draft says. */
	changes: { kind?: PollKind | undefined; rules?: PollRules | undefined };
};

/** [POLL3] The words and the roster are fixed together, in one transaction. */
export async function openPoll(
	polls: Polls,
	actor: Actor,
	id: string,
	{ leaveOffUnconfirmed, changes, ...given }: OpenPollOptions
): Promise<Result<PollView>> {
	const { context } = polls;
	const found = await findPoll(context.database.read, id);
	if (!found) return refuse('poll/unknown');
	const draft = changeDraft(found, changes);
	if (isOpenOnly(draft.method) && draft.kind !== 'open') return refuse('poll/method-needs-open');
	const frozen = await findWords(polls, draft);
	if (!frozen) return refuse('poll/unknown-action');
	if (draft.kind === 'secret' && !isSecure(context.config.publicUrl)) return refuse('poll/secret-needs-https');
	const asked = draft.cluster ? await findCluster(context.database.read, draft.cluster) : undefined;
	const ahead = asked ? await readAhead(context.database, actor.participant, asked.document) : ok(null);
	if (!ahead.ok) return ahead;
	return transaction(context.database, async (tx) => {
		const stored = await findPoll(tx.db, id);
		if (!stored) return refuse('poll/unknown');
		const poll = changeDraft(stored, changes);
		// [POLL82] It may have been closed since the draft was made.
		const about = poll.state === 'draft' && poll.cluster ? await findCluster(tx.db, poll.cluster) : undefined;
		const still = about ? whileOpen(about) : ok(true);
		if (!still.ok) return still;
		const people = await findParticipants(tx.db, actor.consultation);
		const who = createRoster(people, actor.phase, leaveOffUnconfirmed, organisationIds(poll));
		const { voters, unconfirmed } = who;
		const named = await findTrustees(tx.db, id);
		if (named.length > 0 && poll.kind !== 'secret') return refuse('poll/trustees-secret-only');
		const ready = poll.state === 'draft' ? checkTrustees(named, people, voters) : ok(named);
		if (!ready.ok) return ready;
		const trustees = ready.value;
		const rerun = poll.state === 'draft' ? await findRerun(tx.db, poll, frozen, voters, context.now()) : null;
		const here = countHere(context, actor.consultation, voters);
		const how = { ...given, unconfirmed, here, rerun, trustees: trustees.length };
		const opened = ruleOfOpening(poll, frozen, voters, how, context.now());
		if (!opened.ok) return opened;
		if (poll.state === 'draft') {
			await insertRoster(tx.db, id, opened.value.roster);
			if (trustees.length > 0) await insertTrustees(tx.db, id, trustees);
			// On the disk before anything is sealed to it. Where the commit fails, the next start destroys it.
			const key = poll.kind === 'secret' ? polls.keys.make() : null;
			if (key !== null) await prepareEnvelopes(tx.db, id, key, opened.value);
			await keepText(tx, opened.value, actor.participant, ahead.value);
			await record(context, tx, actor, opened.value, { key, trustees, ...who });
			tx.onCommit(() => polls.deadlines.schedule());
		}
		return ok(await viewPoll(tx.db, opened.value, actor.participant));
	});
}

/**
 * [POLL52] A draft opens with the kind and the rules that were chosen last. An opened poll keeps its own, and so does a list
 * of words.
 */
export function changeDraft(poll: Poll, { kind = poll.kind, rules = poll.rules }: OpenPollOptions['changes']): Poll {
	if (poll.state !== 'draft' || isWordList(poll.subject)) return poll;
	return { ...poll, kind, rules: rulesFor(poll.subject, rules, poll.actions) };
}

/** Null where nobody is connected: then nothing is known of who is in the room. */
export function countHere({ live }: AppContext, consultation: string, voters: readonly Voter[]): number | null {
	const connected = new Set(live.peopleFollowing(consultation));
	const here = voters.filter(({ participant, members = [participant] }) =>
		members.some((id) => connected.has(id))
	).length;
	return here === 0 ? null : here;
}

/** What its opening leaves besides the poll itself. */
type OpenedRoster = Omit<Roster, 'voters'> & { key: string | null; trustees: readonly Trustee[] };

async function record(
	context: AppContext,
	tx: Transaction,
	actor: Actor,
	poll: OpenPoll,
	{ key, trustees, unconfirmed, leftOff, withoutOrganisation }: OpenedRoster
): Promise<void> {
	const { id, consultation, cluster, subject, indicative, method, actions, kind, rules, frozen, roster, openedAt } =
		poll;
	const { closesAt, rerun } = poll;
	const actionSha256 = frozen.map((each) => each.sha256);
	const rosterSha256 = fingerprintOfRoster(poll);
	await markOpened(tx.db, poll, rosterSha256);
	await context.journal.append(tx, {
		consultation,
		stream: `poll:${id}`,
		type: 'poll-opened',
		at: openedAt,
		by: actor.participant,
		data: {
			cluster,
			method,
			actions,
			kind,
			rules,
			actionSha256,
			rosterSha256,
			entitled: roster.length,
			closesAt,
			...(isMatter(subject) && { subject: recordedMatter(subject) }),
			...(indicative && { indicative }),
			...(unconfirmed > 0 && { unconfirmed }),
			...(leftOff > 0 && { leftOff }),
			...(withoutOrganisation > 0 && { withoutOrganisation }),
			...(rerun && { rerun }),
			...(key === null ? {} : { publicKey: key }),
			...(trustees.length > 0 && { trustees: trustees.map(describeTrustee) })
		}
	});
	tx.onCommit(() => context.live.notify({ kind: 'poll', consultation, poll: id }));
}

/** [TRUSTEE10] By constituency, never by name. */
function describeTrustee({ constituency, keys, seconds, named }: Trustee): object {
	return { constituency, ...keys, seconded: seconds.length, named };
}

/** The whole text from which the action was taken, so that the vote can be read beside it. */
async function keepText(
	tx: Transaction,
	{ id, cluster, openedAt }: OpenPoll,
	by: string,
	ahead: DocumentText | null
): Promise<void> {
	const asked = cluster && (await findCluster(tx.db, cluster));
	if (!asked) return;
	const text = await readAtHead(tx, asked.document, ahead);
	await createVersion(tx, asked.document, { reason: 'poll-opened', poll: id, at: openedAt, by }, text);
}

function fingerprintOfRoster({ roster }: OpenPoll): string {
	const lines = roster.map(({ participant, constituency, members }) => {
		return `${[participant, constituency, ...(members ? [members.join()] : [])].join(' ')}\n`;
	});
	return sha256(lines.sort().join(''));
}
