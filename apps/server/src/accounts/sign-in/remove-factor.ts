import { mayRemoveFactor } from '@plenum/domain/accounts/second-factor';
import { ok, refuse, type Result } from '@plenum/domain/result';
import type { RecoveryCodes } from '@plenum/protocol/accounts';
import { transaction } from '../../db/transaction.ts';
import type { AppContext } from '../../app-context.ts';
import { findAccount } from '../../people/accounts.store.ts';
import { deleteAllFactors, deleteFactor } from './factors.store.ts';
import { renewRecoveryCodes } from './recovery-codes.ts';

/** [ACCOUNT8] Recovery codes go with the last factor: they are a way back to one. */
export async function removeFactor(context: AppContext, account: string, factor: string): Promise<Result<object>> {
	return transaction(context.database, async (tx): Promise<Result<object>> => {
		const before = (await findAccount(tx.db, account))?.secondFactors ?? 0;
		if (!(await deleteFactor(tx.db, account, factor))) return refuse('factor/unknown');
		if (!mayRemoveFactor(context.config.secondFactor, before)) return refuse('factor/last-one');
		if (before === 1) await deleteAllFactors(tx.db, account);
		tx.onCommit(() => context.securityLog.record({ event: 'factor-removed', account }));
		return ok({});
	});
}

export async function createRecoveryCodes(context: AppContext, account: string): Promise<Result<RecoveryCodes>> {
	return transaction(context.database, async (tx): Promise<Result<RecoveryCodes>> => {
		if (((await findAccount(tx.db, account))?.secondFactors ?? 0) === 0) return refuse('factor/unknown');
		tx.onCommit(() => context.securityLog.record({ event: 'recovery-codes-made', account }));
		return ok({ recoveryCodes: await renewRecoveryCodes(context, tx, account) });
	});
}
