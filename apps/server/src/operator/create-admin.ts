import { randomBytes } from 'node:crypto';
import { createAccount } from '../accounts/create-account.ts';
import { refused, required, type Command } from './command.ts';

/** The password is read or made, never an argument: anyone who lists processes sees arguments. */
export const command: Command = {
	usage: 'admin create --name NAME [--password-stdin]',
	about: 'An account that prepares consultations. Without --password-stdin it gets a password, shown once.',
	words: 0,
	options: { name: { type: 'string' }, 'password-stdin': { type: 'boolean' } },
	async run(given, desk) {
		const name = required(given, 'name');
		const typed = given.options['password-stdin'] ? (await desk.readInput()).replace(/\r?\n$/, '') : null;
		const password = typed ?? randomBytes(15).toString('base64url');
		const made = await createAccount(await desk.context(), { name, password });
		if (!made.ok) return refused(made.reason);
		const shown = typed === null ? { password } : {};
		return {
			json: { ok: true, account: made.value.id, name: made.value.name, ...shown },
			lines: [`Account made: ${made.value.name}`, ...(typed === null ? [`Password: ${password}`] : [])]
		};
	}
};
