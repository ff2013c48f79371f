import {
	makeRecoveryCode,
	readRecoveryCode,
	recoveryCodes,
	recoverySymbols,
	showRecoveryCode
} from '@plenum/domain/accounts/recovery-code';
import { randomInt } from 'node:crypto';
import type { Transaction } from '../db/transaction.ts';
import type { House } from '../house.ts';
import { keyedHash } from './at-rest.ts';
import { replaceRecoveryCodes, takeRecoveryCode } from './factors.store.ts';

/** [ACCOUNT12] Ten new ones; the old are worth nothing. They are shown this once. */
export async function renewRecoveryCodes(house: House, tx: Transaction, account: string): Promise<string[]> {
	const codes = Array.from({ length: recoveryCodes }, () =>
		makeRecoveryCode(Array.from({ length: recoverySymbols }, () => randomInt(30)))
	);
	await replaceRecoveryCodes(
		tx.db,
		account,
		codes.map((code) => hashOf(house, account, code))
	);
	return codes.map(showRecoveryCode);
}

/** [ACCOUNT12] Each is good once. */
export async function useRecoveryCode(house: House, tx: Transaction, account: string, typed: string): Promise<boolean> {
	const code = readRecoveryCode(typed);
	return code !== null && takeRecoveryCode(tx.db, account, hashOf(house, account, code));
}

function hashOf(house: House, account: string, code: string): string {
	return keyedHash(house.config.secret, 'recovery', `${account} ${code}`);
}
