import { clearLineage } from '../../db/commit-count.store.ts';
import { transaction } from '../../db/transaction.ts';
import { raiseGenerations } from '../../documents/documents.store.ts';
import { checkRestored } from './check-restored.ts';
import { UsageError, type Command } from '../command.ts';

export const command: Command = {
	usage: 'restored',
	about:
		'After pg_restore, or a return to an earlier moment, while every server is stopped: what people still hold of the lost time is shown to them instead of flowing back, and every record is verified.',
	words: 0,
	options: {},
	async run(_given, desk) {
		if (desk.config().databaseUrl === null)
			throw new UsageError('DATABASE_URL names no PostgreSQL server. Of a file of SQLite, `restore` does all of it.');
		const context = await desk.context();
		// [DOC3] As `restore` does, which has the file in its hands before it takes its place.
		await transaction(context.database, async (tx) => {
			await raiseGenerations(tx.db);
			await clearLineage(tx.db);
		});
		const { json, lines } = await checkRestored(context);
		return { json, lines: ['Every document is of a new generation.', ...lines] };
	}
};
