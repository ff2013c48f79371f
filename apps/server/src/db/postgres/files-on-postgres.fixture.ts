import { findPostgres } from './postgres-binaries.fixture.ts';

/** For every day, and the stores that each is there for. Each store has a file, here or among the longer ones. */
export const chosen: Record<string, readonly string[]> = {
	'accounts/invitations.test.ts': ['accounts/invitations'],
	'accounts/passwords.test.ts': ['accounts/account', 'people/accounts', 'people/sessions'],
	'accounts/provider.test.ts': ['accounts/identities'],
	'additions/additions.test.ts': ['exports/earlier-process'],
	'cards/cards.test.ts': ['cards/cards'],
	'caucuses/caucuses.test.ts': ['caucuses/caucuses'],
	'clusters/continuity-routes.test.ts': ['clusters/continuity', 'clusters/earlier-outcomes'],
	'clusters/lineage.test.ts': ['clusters/clusters', 'clusters/lineage'],
	'clusters/recommendation-levels.test.ts': ['clusters/readings', 'clusters/recommendation-levels'],
	'comments/comments.test.ts': ['comments/comments'],
	'commitments/commitments.test.ts': ['commitments/commitments'],
	'concerns/concerns.test.ts': ['concerns/concerns'],
	'exports/house-look.test.ts': ['exports/house-styles', 'exports/templates'],
	'http/unstorable-text.test.ts': ['db/commit-count', 'db/idempotency', 'db/readiness'],
	'matrix/imports.test.ts': ['matrix/import-contents', 'matrix/imports', 'matrix/remembered-columns'],
	'matrix/positions.test.ts': ['matrix/stated-positions'],
	'people/personal-links.test.ts': [
		'consultations/consultations',
		'people/join-codes',
		'people/participants',
		'people/personal-links'
	],
	'polls/own-key-folder.test.ts': ['db/marks'],
	'polls/recount.test.ts': ['journal/journal', 'polls/ballots', 'polls/polls', 'polls/recount'],
	'polls/trustees.test.ts': ['polls/secret', 'polls/trustees', 'polls/unsealing'],
	'polls/word-list.test.ts': ['polls/word-list'],
	'projector/projector.test.ts': ['projector/projector-links'],
	'taxonomy/terms.test.ts': ['taxonomy/taxonomy'],
	'workshops/rooms.test.ts': ['workshops/rooms', 'workshops/workshops']
};

/** Those that take too long for every day, and are there for the other stores. */
export const longer: Record<string, readonly string[]> = {
	'accounts/second-step.test.ts': ['accounts/factors', 'accounts/spent-tickets'],
	'documents/versions.test.ts': ['documents/documents', 'documents/versions'],
	'exports/press.test.ts': [
		'exports/outcome-versions',
		'exports/publication-choices',
		'exports/publication-contents',
		'exports/publication-history',
		'exports/publications'
	],
	'mechanisms/mechanisms.test.ts': ['mechanisms/links', 'mechanisms/mechanisms'],
	'polls/organisation-votes.test.ts': ['polls/delegates'],
	'ratings/sheets.test.ts': ['ratings/ratings', 'ratings/rounds', 'ratings/sheets']
};

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
	const include = findPostgres() === null ? [] : isAll ? ['**/*.test.ts'] : Object.keys(chosen);
	return { include: include.map(inServer), exclude: sqliteAlone.map(inServer) };
}
