import { createHash } from 'node:crypto';

/** A statement as PostgreSQL takes it. Named: the server keeps it parsed for as long as the connection lasts. */
export type PostgresStatement = { text: string; name?: string };

const mostKnown = 2_000;
const mostNamed = 500;

/** What SQLite calls otherwise, wherever it stands in a statement. */
const expressions: readonly [sqlite: RegExp, postgres: string][] = [
	[
		/cast\(unixepoch\('subsec'\) \* 1000 as integer\)/g,
		'cast(floor(extract(epoch from clock_timestamp()) * 1000) as bigint)'
	],
	[/\bjson_array_length\(([^()]+)\)/g, 'json_array_length(cast($1 as json))'],
	[/\bjson_each\(([^()]+)\)/g, 'json_array_elements(cast($1 as json))'],
	[/\bunhex\(([^()]+)\)/g, "decode($1, 'hex')"]
];

/**
 * [DB21] Statements that were built for SQLite. A repeated statement is given a name. The number of names is bounded, because
 * each costs the server memory on every connection, and lists of ids give statements of any length.
 */
export class PostgresStatements {
	readonly #known = new Map<string, PostgresStatement>();
	readonly #named = new Map<string, PostgresStatement>();

	get(sqlite: string): PostgresStatement {
		const again = this.#named.get(sqlite);
		if (again) return again;
		const seen = this.#known.get(sqlite);
		if (seen) return this.#named.size < mostNamed ? this.#name(sqlite, seen) : seen;
		const statement = { text: sqlForPostgres(sqlite) };
		this.#known.set(sqlite, statement);
		if (this.#known.size > mostKnown) this.#known.delete(this.#known.keys().next().value!);
		return statement;
	}

	#name(sqlite: string, { text }: PostgresStatement): PostgresStatement {
		const statement = { text, name: createHash('sha256').update(text).digest('hex').slice(0, 32) };
		this.#known.delete(sqlite);
		this.#named.set(sqlite, statement);
		return statement;
	}
}

/** Those of this process. */
export const postgresStatements = new PostgresStatements();

/** Placeholders are numbered; a question mark in a text or in a name is none. Columns in which an insert conflicts are named without their table. */
export function sqlForPostgres(sqlite: string): string {
	let number = 0;
	const numbered = sqlite.replaceAll(/'(?:[^']|'')*'|"(?:[^"]|"")*"|\?/g, (part) =>
		part === '?' ? `$${(number += 1)}` : part
	);
	const unqualified = numbered.replaceAll(/ on conflict \([^()]*\)/g, (target) =>
		target.replaceAll(/"[^"]+"\.(?=")/g, '')
	);
	return expressions.reduce(
		(text, [sqliteName, postgresName]) => text.replaceAll(sqliteName, postgresName),
		unqualified
	);
}
