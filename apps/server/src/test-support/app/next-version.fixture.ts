import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const server = join(import.meta.dirname, '..', '..', '..');
const root = join(server, '..', '..');

/** What a node of the next version does that this one knows nothing of. */
const acts = `
import { sql } from 'drizzle-orm';
import { transaction } from './db/transaction.ts';
export function act(context) {
	const { database, journal } = context;
	setInterval(() => {
		database.nodes.broadcast('of-next', { verse: 1 });
		void transaction(database, async (tx) => {
			await tx.db.run(sql\`insert into next_things (id, verse) values (\${context.createId()}, 1)\`);
			await tx.db.run(sql\`update polls set next = 8\`);
			const [[id] = []] = await tx.db.values(sql\`select id from consultations\`);
			if (id) await journal.append(tx, { consultation: id, stream: 'next', type: 'sung', at: 1, by: null, data: {} });
		}).catch(context.report);
	}, 100).unref();
}
`;

export type NextVersion = {
	start: string;
	env: NodeJS.ProcessEnv;
	remove(): void;
};

/**
 * This program again, in a folder of its own, with one more migration, which also does what this one does not know. Packages and pages
 * are this version's.
 */
export function createNextVersion(migration: string): NextVersion {
	const folder = mkdtempSync(join(tmpdir(), 'plenum-next-'));
	const copy = join(folder, 'apps', 'server');
	const isWanted = (path: string) => !/\.(test|fixture)\.ts$|_snapshot\.json$/.test(path);
	for (const part of ['src', 'migrations', 'package.json'])
		cpSync(join(server, part), join(copy, part), { recursive: true, filter: isWanted });
	for (const [from, to] of [
		[root, folder],
		[server, copy]
	] as const)
		symlinkSync(join(from, 'node_modules'), join(to, 'node_modules'));
	mkdirSync(join(folder, 'packages'));
	addMigration(join(copy, 'migrations', 'postgres'), migration);
	writeFileSync(join(copy, 'src', 'next.ts'), acts);
	const app = join(copy, 'src', 'app.ts');
	const text = readFileSync(app, 'utf8');
	const changed = text.replace(
		'polls.deadlines.schedule();',
		"polls.deadlines.schedule();\n\t(await import('./next.ts')).act(context);"
	);
	if (changed === text) throw new Error('The next version has no place to act.');
	writeFileSync(app, changed);
	return {
		start: join(copy, 'src', 'main.ts'),
		// A copy lies at another place each time: what is compiled of it would be kept for nobody.
		env: { NODE_DISABLE_COMPILE_CACHE: '1' },
		remove: () => rmSync(folder, { recursive: true, force: true })
	};
}

function addMigration(migrations: string, statements: string): void {
	const journal = join(migrations, 'meta', '_journal.json');
	const { entries, ...rest } = JSON.parse(readFileSync(journal, 'utf8')) as { entries: { when: number }[] };
	const next = {
		idx: entries.length,
		version: '7',
		when: entries.at(-1)!.when + 1,
		tag: '9999_next',
		breakpoints: true
	};
	writeFileSync(journal, JSON.stringify({ ...rest, entries: [...entries, next] }));
	writeFileSync(join(migrations, '9999_next.sql'), statements);
}
