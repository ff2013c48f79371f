import { sql, type SQL } from 'drizzle-orm';

/** Ids have no spaces. */
export const rowSetId = (...parts: readonly (string | number)[]): string => parts.join(' ');

/** Columns of a table that are decided together. All rows with the same values of `key` are one set, under these values as its id. */
export type RowSet = {
	table: string;
	key: readonly string[];
	columns: readonly string[];
	/** In English, before the id. */
	name: string;
	/** Which rows of the table belong to a consultation. */
	within: (consultation: string) => SQL;
	/** Rows that stand there without a line of the record, such as a draft. */
	undecided?: string;
	/** Where only some rows or figures count: read in the place of the table. */
	from?: string;
	/** What is left of values that an erasure rewrites. */
	keep?: (value: unknown) => unknown;
};

export const inConsultation = (consultation: string) => sql`"consultation" = ${consultation}`;

export const partOf =
	(column: string, table: string, more = '') =>
	(consultation: string) =>
		sql`${sql.identifier(column)} in (select id from ${sql.identifier(table)} where consultation = ${consultation}${sql.raw(more)})`;
