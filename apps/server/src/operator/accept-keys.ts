import { acceptSecret } from '../db/own-secret.ts';
import { openPostgres } from '../db/postgres/open-postgres.ts';
import { acceptKeyFolder } from '../polls/secret/own-key-folder.ts';
import { reportToStderr } from '../report.ts';
import { UsageError, type Command } from './command.ts';

export const command: Command = {
	usage: 'accept-keys',
	about:
		'After a start on PostgreSQL that was refused because secret.key or the folder of poll keys is another: goes on with those that are here. Only where the first are lost for good.',
	words: 0,
	options: {},
	async run(_given, desk) {
		const { databaseUrl, secret, pollKeysDir } = desk.config();
		if (databaseUrl === null) throw new UsageError('DATABASE_URL names no PostgreSQL server: nothing is refused here.');
		const database = await openPostgres(databaseUrl, reportToStderr, null, null, 'command');
		try {
			await acceptSecret(database, secret);
			await acceptKeyFolder(database, pollKeysDir);
		} finally {
			await database.close();
		}
		return {
			json: { ok: true },
			lines: [
				'Accepted: the secret and the folder of poll keys that are here. Records that were signed with another secret do not verify.'
			]
		};
	}
};
