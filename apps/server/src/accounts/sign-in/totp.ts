import { isFreshStep } from '@plenum/domain/accounts/second-factor';
import { Secret, TOTP } from 'otpauth';
import type { Transaction } from '../../db/transaction.ts';
import type { AppContext } from '../../app-context.ts';
import { decryptAtRest, encryptAtRest } from '../../security/at-rest.ts';
import { findTotpFactors, consumeTotpStep } from './factors.store.ts';

const period = 30;
/** Clocks of phones differ: a code of the step before and after is taken too. */
const toleratedSteps = 1;

export function createTotpSecret(): string {
	return new Secret({ size: 20 }).base32;
}

/** What an app reads from the square. */
export function totpUri(secret: string, account: string): string {
	return new TOTP({ issuer: 'Plenum', label: account, secret, period }).toString();
}

/** The step of which this is the code, or null. */
export function stepOfCode(secret: string, code: string, now: number): number | null {
	const token = code.normalize('NFKC').replace(/\D/g, '');
	const delta = new TOTP({ secret, period }).validate({ token, timestamp: now, window: toleratedSteps });
	return delta === null ? null : Math.floor(now / 1000 / period) + delta;
}

/** [ACCOUNT11] */
export function sealTotpSecret(context: AppContext, account: string, secret: string): string {
	return encryptAtRest(context.config.secret, `totp ${account}`, secret);
}

/** [ACCOUNT10] Whether this is a code of one of the account's apps that was not used before. It is used now. */
export async function consumeTotpCode(
	context: AppContext,
	tx: Transaction,
	account: string,
	code: string
): Promise<boolean> {
	const now = context.now();
	for (const factor of await findTotpFactors(tx.db, account)) {
		const secret = decryptAtRest(context.config.secret, `totp ${account}`, factor.secret);
		const step = stepOfCode(secret, code, now);
		if (step !== null && isFreshStep(step, factor.lastStep)) return consumeTotpStep(tx.db, factor.id, step, now);
	}
	return false;
}
