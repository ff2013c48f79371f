import type { OpenPoll, Poll, Voter } from '@plenum/domain/polls/poll';
import { turnoutStep } from '@plenum/domain/polls/tally';
import type { PollView } from '@plenum/protocol/polls';
import type { Db } from '../db/database.ts';
import { countBallots, findBallots, findChoice } from './ballots.store.ts';

/** The poll as one reader may see it. [POLL11] What was voted is told after closing, and never before. */
export async function viewPoll(db: Db, poll: Poll, reader: string): Promise<PollView> {
	switch (poll.state) {
		case 'draft':
			return unopened(poll);
		case 'void':
			return { ...unopened(poll), statement: poll.reason };
		case 'open':
			return { ...unopened(poll), ...(await asVoter(db, poll, reader)), turnout: await turnoutOf(db, poll) };
		case 'closed':
			return {
				...unopened(poll),
				...(await asVoter(db, poll, reader)),
				turnout: poll.result.cast,
				result: poll.result,
				ballots: poll.kind === 'open' ? await findBallots(db, poll.id) : null,
				statement: poll.statement,
				reviewDate: poll.reviewDate,
				closedAt: poll.closedAt
			};
	}
}

function unopened(poll: Poll): PollView {
	const { id, consultation, cluster, action, workshop, kind, rules, state } = poll;
	return {
		...{ id, consultation, cluster, action, workshop, kind, rules, state },
		frozen: null,
		entitled: null,
		onRoster: false,
		mine: null,
		turnout: null,
		result: null,
		ballots: null,
		statement: '',
		reviewDate: null,
		openedAt: null,
		closedAt: null
	};
}

type Opened = Pick<OpenPoll, 'id' | 'frozen' | 'openedAt'> & { roster: readonly Voter[] };

async function asVoter(db: Db, { id, frozen, roster, openedAt }: Opened, reader: string) {
	const onRoster = roster.some(({ participant }) => participant === reader);
	const mine = onRoster ? await findChoice(db, id, reader) : null;
	return { frozen, entitled: roster.length, onRoster, mine, openedAt };
}

async function turnoutOf(db: Db, poll: OpenPoll): Promise<number> {
	const cast = await countBallots(db, poll.id);
	switch (poll.kind) {
		case 'open':
			return cast;
		case 'confidential':
			return turnoutStep(cast);
	}
}
