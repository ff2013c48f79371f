import type { Result } from '@plenum/domain/result';
import type { Workshop } from '@plenum/domain/workshops/workshop';
import type { Db } from '../db/db.ts';
import type { Transaction } from '../db/transaction.ts';

/** Somebody whom a facilitator lets run a workshop. */
export type NamedRunner = { consultation: string; workshop: string; participant: string; by: string };

/** [ACCOUNT29] What invitations need of workshops, which stand to their right. */
export type RunnableWorkshops = {
	find(db: Db, consultation: string, workshop: string): Promise<Pick<Workshop, 'title' | 'state'> | undefined>;
	/** [BREAKOUT9] As if that facilitator had named them at this moment. */
	nameRunner(tx: Transaction, runner: NamedRunner): Promise<Result<'named' | 'runs-already'>>;
};
