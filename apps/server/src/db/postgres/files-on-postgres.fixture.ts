import { findPostgres } from './postgres-binaries.fixture.ts';

/** A few for every day. */
const chosen = ['clusters/lineage.test.ts', 'journal/journal.routes.test.ts', 'polls/word-list.test.ts'];

/** What is SQLite's alone: its file, damage to it, copies of it, and what is left of it by a process that was killed. */
const sqliteAlone = [
	'db/**',
	'{config,crash,damage,disk-full,failing-disk,lost-commits,removal-kill,stop}.test.ts',
	'documents/{hostile-load,kill}.test.ts',
	'operator/**',
	'polls/{kill,kill-steps,linker,secret-crash,trustee-linker,trustees-crash}.test.ts'
];

const inServer = (file: string) => `apps/server/src/${file}`;

/** What of the server's tests is run on PostgreSQL too; `PLENUM_TEST_POSTGRES_FILES=all` names all that can be run there. */
export function filesOnPostgres(): { include: string[]; exclude: string[] } {
	const isAll = process.env.PLENUM_TEST_POSTGRES_FILES === 'all';
	const include = findPostgres() === null ? [] : isAll ? ['**/*.test.ts'] : chosen;
	return { include: include.map(inServer), exclude: sqliteAlone.map(inServer) };
}
