import type { FollowUpAction } from '@plenum/domain/clusters/assessment';
import type { Adoption } from '@plenum/domain/commitments/follow-up';
import type { Transaction } from '../db/transaction.ts';
import type { House } from '../house.ts';
import { createBallotBox, type BallotBox } from './ballot-box.ts';

/** What the room needs from the text: the action as it stands in the cluster's document now, or null. */
export type ReadAction = (cluster: string, action: string) => Promise<FollowUpAction | null>;

/** Runs in the transaction that closes the poll, so that an adopted action and its commitment are there together. */
export type Adopt = (tx: Transaction, adoption: Adoption) => Promise<void>;

export type Polls = {
	house: House;
	readAction: ReadAction;
	box: BallotBox;
	/** For the room that keeps what was adopted. */
	onAdopted(adopt: Adopt): void;
	adopted: readonly Adopt[];
};

export function createPolls(house: House, readAction: ReadAction): Polls {
	const adopted: Adopt[] = [];
	return { house, readAction, adopted, box: createBallotBox(house), onAdopted: (adopt) => void adopted.push(adopt) };
}
