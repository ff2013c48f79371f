import { requestOf, type Poll, type VoidPoll } from '@plenum/domain/polls/poll';
import type { Trustee } from '@plenum/domain/polls/trustees/trustees';
import { turnoutToShow } from '@plenum/domain/polls/disclosure/disclosure';
import { isWordList } from '@plenum/domain/polls/trustees/word-list';
import type { PollView } from '@plenum/protocol/polls/polls';
import type { UnsealingView } from '@plenum/protocol/polls/trustees';
import type { Db } from '../db/db.ts';
import { findCastBallots, findOwnVotes, findTurnouts, type OwnVote, type Turnout } from './ballots/ballots.store.ts';
import { findColleagues, isKnownTo, organisationIn } from './ballots/organisation-view.ts';
import { findSecretPolls, type SecretPoll } from './secret/secret.store.ts';
import { viewSeconding, viewTrustees } from './trustees/trustee-view.ts';
import { findTrusteesOf } from './trustees/trustees.store.ts';
import { findUnsealings } from './secret/unsealing.store.ts';
import { findShownWords } from './word-list/word-list.store.ts';

/** The poll as one reader may see it, and after an open poll who voted how. */
export async function viewPoll(db: Db, poll: Poll, reader: string): Promise<PollView> {
	const [view] = await viewPolls(db, [poll], reader);
	if (!view) throw new Error('A poll has a view.');
	const toldToAll = decidedBy(poll) !== null && poll.kind === 'open';
	return toldToAll ? { ...view, ballots: await findCastBallots(db, poll.id) } : view;
}

/** Many at once, in a few queries and without anyone's ballot: a caller that needs ballots asks for one poll. */
export async function viewPolls(db: Db, polls: readonly Poll[], reader: string): Promise<PollView[]> {
	const common = await readCommon(db, polls);
	return viewTogether(common, await readOwn(db, common, reader));
}

/** What is the same of these polls for everyone who may read them. */
export type CommonViews = { opened: Poll[]; views: CommonView[] };
type CommonView = { poll: Poll; turnout: Turnout | undefined; trustees: readonly Trustee[]; more: CommonFields };
type CommonFields = Pick<PollView, 'words' | 'secrecy' | 'trustees' | 'unsealing'>;
/** What one reader has to do with each of them. */
export type OwnViews = (Pick<OwnVote, 'voted' | 'mine'> & Pick<PollView, 'onRoster' | 'organisation' | 'second'>)[];

/** [OPERATE33] Nothing in it may depend on who asks. */
export async function readCommon(db: Db, polls: readonly Poll[]): Promise<CommonViews> {
	const opened = polls.filter((poll) => isRunning(poll) || decidedBy(poll) !== null);
	const turnouts = await findTurnouts(db, idsOf(polls.filter(isRunning)));
	const secret = polls.filter(({ kind }) => kind === 'secret');
	const secrets = await findSecretPolls(db, idsOf(opened.filter(({ kind }) => kind === 'secret')));
	const trustees = await findTrusteesOf(db, idsOf(secret));
	const unsealings = await findUnsealings(db, idsOf(secret));
	const words = await findShownWords(db, idsOf(opened.filter(({ subject }) => isWordList(subject))));
	const views = polls.map(async (poll) => {
		const own = trustees.get(poll.id) ?? [];
		const more = {
			words: words.get(poll.id) ?? null,
			secrecy: secrecyIn(secrets.get(poll.id)),
			trustees: await viewTrustees(db, own),
			unsealing: unsealingIn(unsealings.get(poll.id), own)
		};
		return { poll, turnout: turnouts.get(poll.id), trustees: own, more };
	});
	return { opened, views: await Promise.all(views) };
}

export async function readOwn(db: Db, { opened, views }: CommonViews, reader: string): Promise<OwnViews> {
	const own = await findOwnVotes(db, idsOf(opened), reader);
	const colleagues = await findColleagues(db, own);
	const parts = views.map(async ({ poll, trustees }) => {
		const vote = own.get(poll.id);
		return {
			onRoster: vote !== undefined,
			voted: vote?.voted ?? false,
			mine: vote && isKnownTo(reader, poll, vote) ? vote.mine : null,
			organisation: organisationIn(poll, vote, { reader, colleagues }),
			second: await viewSeconding(db, poll, trustees, reader)
		};
	});
	return Promise.all(parts);
}

/** Made of these two alone, so that people in the same position towards the polls get the same answer. */
export function viewTogether({ views }: CommonViews, own: OwnViews): PollView[] {
	return views.map(({ poll, turnout = { entitled: 0, cast: 0 }, more }, place) => {
		const { organisation, second, ...mine } = own[place] ?? noPart;
		return { ...view(poll, { ...turnout, ...mine }), organisation, second, ...more };
	});
}

const noPart = { onRoster: false, voted: false, mine: null, organisation: null, second: null };

const idsOf = (polls: readonly Poll[]): string[] => polls.map(({ id }) => id);

const isRunning = ({ state }: Poll): boolean => state === 'open' || state === 'unsealing';

/** Where a poll stands for one reader; of one that does not run, the numbers are in its result. */
type VotingStatus = Turnout & Pick<OwnVote, 'voted' | 'mine'> & { onRoster: boolean };

function secrecyIn(secret: SecretPoll | undefined): PollView['secrecy'] {
	if (!secret) return null;
	const { publicKey, keyLost, invalid, commitment } = secret;
	return { publicKey, keyLost, invalid, commitment };
}

function unsealingIn(done: UnsealingView | undefined, trustees: readonly Trustee[]): PollView['unsealing'] {
	if (!done) return null;
	return { ...done, turn: done.steps.length < trustees.length ? done.steps.length : null };
}

/** What the poll came to, also where it was declared void since. */
function decidedBy(poll: Poll): VoidPoll['decided'] {
	if (poll.state === 'closed') return poll;
	return poll.state === 'void' ? poll.decided : null;
}

/** [POLL11] What was voted is told after closing, and never before. */
function view(poll: Poll, status: VotingStatus): PollView {
	switch (poll.state) {
		case 'draft':
			return unopened(poll);
		case 'void': {
			const voided = { at: poll.voidedAt, reason: poll.reason };
			return { ...unopened(poll), ...(poll.decided ? end(poll.decided, status) : {}), voided };
		}
		case 'unsealing': {
			const { frozen, openedAt, closesAt, closesAtFirst, rerun } = poll;
			const { entitled, onRoster } = status;
			return { ...unopened(poll), frozen, entitled, onRoster, openedAt, closesAt, closesAtFirst, rerun };
		}
		case 'open': {
			const { entitled, cast, onRoster, voted, mine } = status;
			const turnout = turnoutToShow(poll.kind, cast, entitled);
			const { frozen, openedAt, closesAt, closesAtFirst, rerun } = poll;
			const voting = { frozen, entitled, onRoster, voted, mine, turnout };
			return { ...unopened(poll), ...voting, openedAt, closesAt, closesAtFirst, rerun };
		}
		case 'closed':
			return { ...unopened(poll), ...end(poll, status), outcomeDue: poll.saidAt === null && !poll.indicative };
	}
}

function end(poll: NonNullable<VoidPoll['decided']>, { onRoster, mine }: VotingStatus) {
	const { frozen, result, statement, reviewDate, openedAt, closesAt, closesAtFirst, rerun, closedAt } = poll;
	const voting = { frozen, entitled: result.entitled, onRoster, mine, turnout: result.turnout?.cast ?? null };
	return { ...voting, result, statement, reviewDate, openedAt, closesAt, closesAtFirst, rerun, closedAt };
}

function unopened(poll: Poll): PollView {
	return {
		...requestOf(poll),
		state: poll.state,
		frozen: null,
		isTextChanged: null,
		entitled: null,
		onRoster: false,
		voted: false,
		organisation: null,
		mine: null,
		words: null,
		turnout: null,
		result: null,
		ballots: null,
		secrecy: null,
		trustees: [],
		second: null,
		unsealing: null,
		statement: '',
		reviewDate: null,
		outcomeDue: false,
		openedAt: null,
		closesAt: null,
		closesAtFirst: null,
		rerun: null,
		closedAt: null,
		voided: null
	};
}
