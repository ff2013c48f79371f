import {
	createRecoveryCode,
	readRecoveryCode,
	recoveryCodes,
	recoverySymbols,
	formatRecoveryCode
} from '@plenum/domain/accounts/recovery-code';
import { randomInt } from 'node:crypto';
import type { Transaction } from '../../db/transaction.ts';
import type { AppContext } from '../../app-context.ts';
import { keyedHash } from '../../security/at-rest.ts';
import { replaceRecoveryCodes, consumeRecoveryCode } from './factors.store.ts';

/** [ACCOUNT12] Ten new ones; the old are worth nothing. They are shown this once. */
export async function renewRecoveryCodes(context: AppContext, tx: Transaction, account: string): Promise<string[]> {
	const codes = Array.from({ length: recoveryCodes }, () =>
		createRecoveryCode(Array.from({ length: recoverySymbols }, () => randomInt(30)))
	);
	await replaceRecoveryCodes(
		tx.db,
		account,
		codes.map((code) => hashOf(context, account, code))
	);
	return codes.map(formatRecoveryCode);
}

/** [ACCOUNT12] Each is good once. */
export async function useRecoveryCode(
	context: AppContext,
	tx: Transaction,
	account: string,
	typed: string
): Promise<boolean> {
	const code = readRecoveryCode(typed);
	return code !== null && consumeRecoveryCode(tx.db, account, hashOf(context, account, code));
}

function hashOf(context: AppContext, account: string, code: string): string {
	return keyedHash(context.config.secret, 'recovery', `${account} ${code}`);
}
