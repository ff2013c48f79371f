import { Column, getTableName, is, sql, SQL } from 'drizzle-orm';
import {
	bigint,
	check,
	customType,
	doublePrecision,
	foreignKey,
	index,
	PgDialect,
	pgTable,
	primaryKey,
	unique,
	uniqueIndex,
	type AnyPgColumn,
	type PgColumnBuilderBase,
	type PgTable,
	type PgTableExtraConfigValue
} from 'drizzle-orm/pg-core';
import { getTableConfig, type SQLiteColumn, type SQLiteTable } from 'drizzle-orm/sqlite-core';
import { sqlForPostgres } from './sql-for-postgres.ts';

/** Compared and sorted by its bytes, as SQLite does. */
const text = customType<{ data: string }>({ dataType: () => 'text COLLATE "C"' });
const bytes = customType<{ data: Buffer }>({ dataType: () => 'bytea' });

const columnTypes: Record<string, (name: string) => PgColumnBuilderBase> = {
	integer: (name) => bigint(name, { mode: 'number' }),
	real: (name) => doublePrecision(name),
	text: (name) => text(name),
	blob: (name) => bytes(name)
};

/**
 * [DB24] The tables of PostgreSQL, made from those of SQLite: the same names, and columns that hold the same values. So a row
 * is copied as it is. Migrations are generated from them.
 */
export function postgresTables(tables: readonly SQLiteTable[]): Record<string, PgTable> {
	const made: Record<string, PgTable> = {};
	const columnIn = (table: SQLiteTable, { name }: Column) =>
		(made[getTableName(table)] as unknown as Record<string, AnyPgColumn>)[name]!;
	for (const table of tables) made[getTableName(table)] = postgresTable(table, columnIn);
	return made;
}

type Config = ReturnType<typeof getTableConfig>;
type Constraints = Pick<Config, 'primaryKeys' | 'uniqueConstraints' | 'indexes' | 'foreignKeys' | 'checks'>;
type ColumnIn = (table: SQLiteTable, column: Column) => AnyPgColumn;

function postgresTable(table: SQLiteTable, columnIn: ColumnIn): PgTable {
	const { name, columns, ...constraints } = getTableConfig(table);
	const entries = columns.map((column) => [column.name, postgresColumn(column)] as const);
	return pgTable(name, Object.fromEntries(entries) as Record<string, never>, (own) =>
		constraintsOf(own, constraints, columnIn)
	);
}

function postgresColumn(column: SQLiteColumn): PgColumnBuilderBase {
	const build = columnTypes[column.getSQLType()];
	if (!build) throw new Error(`No column of PostgreSQL holds ${column.getSQLType()} (${column.name}).`);
	const built = build(column.name) as ReturnType<typeof text>;
	if (column.primary) built.primaryKey();
	if (column.notNull) built.notNull();
	if (column.isUnique) built.unique(column.uniqueName);
	if (column.default !== undefined) built.default(defaultOf(column) as never);
	return built;
}

function defaultOf(column: SQLiteColumn): unknown {
	if (!is(column.default, SQL)) return column.mapToDriverValue(column.default);
	return sql.raw(sqlForPostgres(new PgDialect().sqlToQuery(column.default).sql));
}

function constraintsOf(
	own: Record<string, AnyPgColumn>,
	{ primaryKeys, uniqueConstraints, indexes, foreignKeys, checks }: Constraints,
	columnIn: ColumnIn
): PgTableExtraConfigValue[] {
	const here = (some: readonly Column[]) => some.map(({ name }) => own[name]!) as [AnyPgColumn];
	return [
		...primaryKeys.map((key) => primaryKey({ name: key.getName(), columns: here(key.columns) })),
		...uniqueConstraints.map((each) => unique(each.getName()).on(...here(each.columns))),
		...indexes.map(({ config }) => {
			const plain = config.columns.filter((column) => is(column, Column));
			if (plain.length < config.columns.length) throw new Error(`${config.name} is on an expression.`);
			const built = (config.unique ? uniqueIndex : index)(config.name).on(...here(plain));
			return config.where ? built.where(config.where) : built;
		}),
		...foreignKeys.map((key) => {
			const { columns, foreignColumns, foreignTable } = key.reference();
			const there = foreignColumns.map((column) => columnIn(foreignTable, column)) as [AnyPgColumn];
			const built = foreignKey({ name: key.getName(), columns: here(columns), foreignColumns: there });
			if (key.onDelete) built.onDelete(key.onDelete);
			if (key.onUpdate) built.onUpdate(key.onUpdate);
			return built;
		}),
		...checks.map(({ name, value }) => check(name, value))
	];
}
