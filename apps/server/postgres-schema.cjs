const { globSync } = require('node:fs');
const { join } = require('node:path');
const { is } = require('drizzle-orm');
const { SQLiteTable } = require('drizzle-orm/sqlite-core');
const { postgresTables } = require('./src/db/postgres/postgres-tables.ts');

/** Read by drizzle-kit alone, which takes the tables that a module exports: PostgreSQL's, made of SQLite's. */
const files = globSync('src/**/*.tables.ts', { cwd: __dirname }).sort();
const tables = files
	.flatMap((file) => Object.values(require(join(__dirname, file))))
	.filter((each) => is(each, SQLiteTable));
module.exports = postgresTables(tables);
