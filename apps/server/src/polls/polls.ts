import type { FollowUpAction } from '@plenum/domain/clusters/assessment';
import type { Adoption } from '@plenum/domain/commitments/follow-up';
import type { Transaction } from '../db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import type { BallotBox } from './ballots/cast-ballot.ts';
import type { Deadlines } from './opening/deadlines.ts';
import type { PollKeys } from './secret/poll-keys.ts';

declare module 'fastify' {
	interface FastifyInstance {
		polls: Polls;
	}
}

/** What the module needs from the text: the action as it stands in the cluster's document now, or null. */
export type ReadAction = (cluster: string, action: string) => Promise<FollowUpAction | null>;

/** Runs in the transaction that closes the poll, so that adopted actions and their commitments are there together. */
export type AdoptActions = (tx: Transaction, adoptions: readonly Adoption[]) => Promise<void>;

/** What a poll had decided, and is declared void. */
export type PollVoiding = { consultation: string; poll: string; reason: string; at: number; by: string };
/** Runs in the transaction that declares a decided poll void. */
export type WithdrawCommitments = (tx: Transaction, voiding: PollVoiding) => Promise<void>;

/** What follows from a poll that ended by its deadline, said afterwards. */
export type SaidOutcome = { consultation: string; poll: string; reviewDate: string | null; at: number; by: string };
/** Runs in the transaction that records it. */
export type HearOutcome = (tx: Transaction, said: SaidOutcome) => Promise<void>;

/** What a frozen outcome is called, and the hash of its text. Null where there is no such version. */
export type ReadOutcome = (consultation: string, version: number) => Promise<{ label: string; sha256: string } | null>;

export type Polls = {
	context: AppContext;
	readAction: ReadAction;
	readOutcome: ReadOutcome;
	box: BallotBox;
	deadlines: Deadlines;
	/** Keys of secret polls that are open. */
	keys: PollKeys;
	/** For the module that stores what was adopted. */
	onAdopted(adopt: AdoptActions): void;
	adopted: readonly AdoptActions[];
	onOutcomeSaid(hear: HearOutcome): void;
	said: readonly HearOutcome[];
	onVoided(withdraw: WithdrawCommitments): void;
	voided: readonly WithdrawCommitments[];
};
