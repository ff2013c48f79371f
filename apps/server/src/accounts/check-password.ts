import { validatePassword, type PasswordRefusal } from '@plenum/domain/accounts/password';
import type { Result } from '@plenum/domain/result';

/** [ACCOUNT2] Loaded when somebody chooses a password, which is seldom: 49,000 breached ones, without asking anybody outside. */
let list: Promise<ReadonlySet<string>> | undefined;

export async function checkPassword(password: string, name: string): Promise<Result<true, PasswordRefusal>> {
	const common = await (list ??= loadList());
	return validatePassword(password, name, (text) => common.has(text));
}

async function loadList(): Promise<ReadonlySet<string>> {
	const { dictionary } = await import('@zxcvbn-ts/language-common');
	return new Set(dictionary['passwords-common'] as string[]);
}
