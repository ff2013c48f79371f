import type { AppContext } from '../app-context.ts';
import { onEveryNode } from '../db/nodes.ts';
import { createBallotBox } from './ballots/cast-ballot.ts';
import { closeEnded } from './close-poll.ts';
import { createDeadlines } from './opening/deadlines.ts';
import { createPollKeys } from './secret/poll-keys.ts';
import type { AdoptActions, HearOutcome, Polls, ReadAction, ReadOutcome, WithdrawCommitments } from './polls.ts';

export function createPolls(
	context: AppContext,
	readAction: ReadAction,
	readOutcome: ReadOutcome = async () => null
): Polls {
	const adopted: AdoptActions[] = [];
	const voided: WithdrawCommitments[] = [];
	const said: HearOutcome[] = [];
	const { nodes } = context.database;
	// [DB38] The node that made the deadline may be gone when it comes.
	const deadlines = createDeadlines(context, () => closeEnded(polls));
	nodes.onMissed(deadlines.schedule);
	const polls: Polls = {
		context,
		readAction,
		readOutcome,
		adopted,
		voided,
		said,
		box: createBallotBox(context),
		keys: createPollKeys(context.config.pollKeysDir),
		deadlines: { ...deadlines, schedule: onEveryNode(nodes, 'deadlines', deadlines.schedule) },
		onAdopted: (adopt) => void adopted.push(adopt),
		onOutcomeSaid: (hear) => void said.push(hear),
		onVoided: (withdraw) => void voided.push(withdraw)
	};
	return polls;
}
