import { createPasswordReset } from '../accounts/reset-password.ts';
import { findAccountNamed } from './create-consultation.ts';
import type { Command } from './command.ts';

export const command: Command = {
	usage: 'admin reset-password NAME [--remove-second-factors]',
	about:
		'A link for that account to choose a new password: good once, for a day. A second factor stays unless removed.',
	words: 1,
	options: { 'remove-second-factors': { type: 'boolean' } },
	async run(given, desk) {
		const context = await desk.context();
		const account = await findAccountNamed(context, given.words[0] ?? '');
		const removed = given.options['remove-second-factors'] === true;
		const { link, expiresAt } = await createPasswordReset(context, account.id, removed);
		return {
			json: { ok: true, account: account.id, link, expiresAt: new Date(expiresAt).toISOString() },
			lines: [
				`For ${account.name}, once, until ${new Date(expiresAt).toISOString()}:`,
				`  ${link}`,
				...(removed ? ['Apps, passkeys and recovery codes of this account are gone.'] : [])
			]
		};
	}
};
