import type { Account } from '../people/accounts.store.ts';
import { keyedHash } from '../security/at-rest.ts';

/** The account as far as tickets and devices are bound to it. */
export type PasswordOwner = Pick<Account, 'id' | 'password'>;

/** [ACCOUNT30] Changes with each new password, also when the same one is chosen again: the stored hash has a salt of its own. */
export function passwordVersion(secret: Buffer, { id, password }: PasswordOwner): string {
	return keyedHash(secret, 'password-version', `${id}\n${password}`);
}
