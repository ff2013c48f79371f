import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { migrationsFolder } from '../sqlite/identity.ts';

export type Migration = { tag: string; when: number; hash: string; statements: string[] };

export const postgresMigrations = join(migrationsFolder, 'postgres');

/** As drizzle-kit wrote them, and as its own migrator reads them. */
export function readMigrations(folder = postgresMigrations): Migration[] {
	return readEntries(folder).map(({ tag, when }) => {
		const text = readFileSync(join(folder, `${tag}.sql`), 'utf8');
		const hash = createHash('sha256').update(text).digest('hex');
		return { tag, when, hash, statements: text.split('--> statement-breakpoint') };
	});
}

/** What this program knows of the tables, by the time of its last migration: of two versions the later knows what the earlier does. */
export function ownSchema(): Pick<Migration, 'tag' | 'when'> {
	return (own ??= readEntries(postgresMigrations).at(-1)!);
}

let own: { tag: string; when: number } | null = null;

function readEntries(folder: string): { tag: string; when: number }[] {
	const journal = readFileSync(join(folder, 'meta', '_journal.json'), 'utf8');
	return (JSON.parse(journal) as { entries: { tag: string; when: number }[] }).entries;
}
