import type { Database as Connection } from 'better-sqlite3';
import type { ClientBase } from 'pg';

/** What a database is made of, in words that both engines share: one line for each column, key, index and constraint. */
export type Structure = string[];

const postgresTypes: Record<string, string> = {
	integer: 'bigint',
	real: 'double precision',
	text: 'text',
	blob: 'bytea'
};

type SqliteColumn = { name: string; type: string; notnull: number; dflt_value: string | null; pk: number };
type SqliteIndex = { name: string; unique: number; origin: string; partial: number };
type SqliteKey = {
	id: number;
	seq: number;
	table: string;
	from: string;
	to: string;
	on_update: string;
	on_delete: string;
};

export function structureOfSqlite(connection: Connection): Structure {
	const tables = connection
		.prepare("select name, sql from sqlite_master where type = 'table' and name not like 'sqlite\\_%' escape '\\'")
		.all() as { name: string; sql: string }[];
	return sorted(
		tables.flatMap(({ name: table, sql }) => {
			const pragma = <Row>(name: string, of = table) => connection.pragma(`${name}("${of}")`) as Row[];
			const columns = pragma<SqliteColumn>('table_info');
			const key = columns.filter(({ pk }) => pk > 0).sort((a, b) => a.pk - b.pk);
			const indexes = pragma<SqliteIndex>('index_list').filter(({ origin }) => origin !== 'pk');
			const keys = Map.groupBy(pragma<SqliteKey>('foreign_key_list'), ({ id }) => id);
			return [
				...columns.map(({ name, type, notnull, dflt_value }) =>
					columnLine(table, name, postgresTypes[type.toLowerCase()] ?? type, notnull === 1, dflt_value)
				),
				`${table}: primary key (${key.map(({ name }) => name).join()})`,
				...indexes.map(({ name, unique, partial }) =>
					indexLine(table, name, unique === 1, partial === 1, pragma<{ name: string }>('index_info', name))
				),
				...[...keys.values()].map((parts) => {
					const ordered = parts.toSorted((a, b) => a.seq - b.seq);
					const [{ table: other, on_update, on_delete }] = ordered as [SqliteKey];
					const from = ordered.map((part) => part.from).join();
					const to = ordered.map((part) => part.to).join();
					return keyLine(table, from, other, to, on_update, on_delete);
				}),
				...[...sql.matchAll(/CONSTRAINT ["`](\w+)["`] CHECK/gi)].map(([, name]) => `${table}: check ${name}`)
			];
		})
	);
}

export async function structureOfPostgres(client: ClientBase): Promise<Structure> {
	const ask = async <Row extends object>(query: string) => (await client.query<Row>(query)).rows;
	const ofOurs = "relnamespace = 'public'::regnamespace";
	const columns = await ask<{ table: string; name: string; type: string; required: boolean; fallback: string | null }>(`
		select relname as table, attname as name, format_type(atttypid, null) || case when atttypid = 'text'::regtype
			and attcollation <> '"C"'::regcollation then ' in another order' else '' end as type,
			attnotnull as required, pg_get_expr(adbin, adrelid) as fallback
		from pg_attribute join pg_class c on c.oid = attrelid left join pg_attrdef on adrelid = attrelid and adnum = attnum
		where ${ofOurs} and relkind = 'r' and attnum > 0 and not attisdropped`);
	const indexes = await ask<{
		table: string;
		name: string;
		first: boolean;
		unique: boolean;
		partial: boolean;
		columns: string[];
	}>(`
		select t.relname as table, i.relname as name, indisprimary as first, indisunique as unique, indpred is not null as partial,
			array(select attname::text from unnest(indkey::int[]) with ordinality k(n, place)
				join pg_attribute on attrelid = t.oid and attnum = n order by place) as columns
		from pg_index join pg_class i on i.oid = indexrelid join pg_class t on t.oid = indrelid where t.${ofOurs}`);
	const constraints = await ask<{ table: string; name: string; kind: string; definition: string }>(`
		select relname as table, conname as name, contype as kind, pg_get_constraintdef(k.oid) as definition
		from pg_constraint k join pg_class c on c.oid = conrelid where ${ofOurs} and contype in ('c', 'f')`);
	return sorted([
		...columns.map(({ table, name, type, required, fallback }) => columnLine(table, name, type, required, fallback)),
		...indexes.map(({ table, name, first, unique, partial, columns: of }) =>
			first
				? `${table}: primary key (${of.join()})`
				: indexLine(
						table,
						name,
						unique,
						partial,
						of.map((column) => ({ name: column }))
					)
		),
		...constraints.map(({ table, name, kind, definition }) => {
			if (kind === 'c') return `${table}: check ${name}`;
			const [, from, other, to, rest = ''] =
				/^FOREIGN KEY \((.*?)\) REFERENCES (.*?)\((.*?)\)(.*)$/.exec(definition) ?? [];
			const act = (on: string) =>
				new RegExp(`ON ${on} (CASCADE|SET NULL|SET DEFAULT|RESTRICT)`).exec(rest)?.[1] ?? 'NO ACTION';
			return keyLine(table, plain(from), plain(other), plain(to), act('UPDATE'), act('DELETE'));
		})
	]);
}

function columnLine(table: string, name: string, type: string, isRequired: boolean, fallback: string | null): string {
	const words = [`${table}.${name}:`, type, ...(isRequired ? ['not null'] : [])];
	return [...words, ...(fallback === null ? [] : ['default', plainDefault(fallback)])].join(' ');
}

function indexLine(table: string, name: string, isUnique: boolean, isPartial: boolean, of: { name: string }[]): string {
	const kind = [isUnique ? 'unique' : 'index', ...(isPartial ? ['partial'] : [])].join(' ');
	return `${table}: ${kind} ${name} (${of.map((column) => column.name).join()})`;
}

function keyLine(table: string, from = '', other = '', to = '', onUpdate: string, onDelete: string): string {
	return `${table}: (${from}) in ${other} (${to}), update ${onUpdate}, delete ${onDelete}`;
}

/** Texts and whole numbers alike; of an expression, that it is one. */
function plainDefault(text: string): string {
	const value = text.replace(/::\w+$/, '').replace(/^'(.*)'$/s, '$1');
	const said = { false: '0', true: '1' }[value] ?? value;
	return /\w\(/.test(said) ? 'an expression' : said;
}

function plain(names = ''): string {
	return names.replaceAll('"', '').replaceAll(', ', ',');
}

function sorted(lines: string[]): string[] {
	return lines.filter((line) => !line.startsWith('__drizzle_migrations')).sort();
}
