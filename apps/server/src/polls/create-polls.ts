import type { AppContext } from '../app-context.ts';
import { createBallotBox } from './ballot-box.ts';
import { closeEnded } from './close-poll.ts';
import { createDeadlines } from './deadlines.ts';
import { createPollKeys } from './poll-keys.ts';
import type { Adopt, HearOutcome, Polls, ReadAction, ReadOutcome, Withdraw } from './polls.ts';

export function createPolls(
	context: AppContext,
	readAction: ReadAction,
	readOutcome: ReadOutcome = async () => null
): Polls {
	const adopted: Adopt[] = [];
	const voided: Withdraw[] = [];
	const said: HearOutcome[] = [];
	const polls: Polls = {
		...{ context, readAction, readOutcome, adopted, voided, said },
		box: createBallotBox(context),
		keys: createPollKeys(context.config.dataDir),
		deadlines: createDeadlines(context, () => closeEnded(polls)),
		onAdopted: (adopt) => void adopted.push(adopt),
		onOutcomeSaid: (hear) => void said.push(hear),
		onVoided: (withdraw) => void voided.push(withdraw)
	};
	return polls;
}
