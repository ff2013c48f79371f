import { findPostgres } from './postgres-binaries.fixture.ts';

/**
 * For every day: what is not a matter of single statements, which `conformance` asks all. Rooms of each kind, and the server as a whole:
 * transactions, workers, sockets, automatic closings, and what must leave no trace.
 */
export const chosen: readonly string[] = [
	'accounts/passwords.test.ts',
	'additions/additions.test.ts',
	'admissions/admissions.test.ts',
	'caucuses/caucuses.test.ts',
	'exports/lineage.test.ts',
	'documents/collaboration/client-ids.test.ts',
	'documents/storage/migrate-document.test.ts',
	'exports/publication/press.test.ts',
	'unstorable-text.test.ts',
	'matrix/import-routes.test.ts',
	'people/links/personal-links.test.ts',
	'polls/ballots/ballot-messages.test.ts',
	'polls/close-poll.test.ts',
	'polls/opening/deadline.test.ts',
	'operator/polls/own-key-folder.test.ts',
	'polls/recount/recount.test.ts',
	'polls/secret/secret-polls.test.ts',
	'polls/word-list/word-list.test.ts',
	'practice/practice.test.ts'
];

/** What is SQLite's alone: its file, damage to it, copies of it, and what is left of it by a process that was killed. */
const sqliteAlone = [
	'{db,test-support/conformance}/**',
	'crashes/**',
	'nodes/replica-reads.test.ts',
	'{config,rewrite-tables}.test.ts',
	'documents/**/{hostile-load,kill}.test.ts',
	'operator/{*,{doctor,move}/**,polls/{linker,trustee-linker}}.test.ts',
	'polls/**/{kill,kill-steps,secret-crash,trustees-crash}.test.ts'
];

const inServer = (file: string) => `apps/server/src/${file}`;

/** What of the server's tests is run on PostgreSQL too; `PLENUM_TEST_POSTGRES_FILES=all` names all that can be run there. */
export function filesOnPostgres(): { include: string[]; exclude: string[] } {
	const isAll = process.env.PLENUM_TEST_POSTGRES_FILES === 'all';
	const include = findPostgres() === null ? [] : isAll ? ['**/*.test.ts'] : chosen;
	return { include: include.map(inServer), exclude: sqliteAlone.map(inServer) };
}
