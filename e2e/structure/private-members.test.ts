import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesBelow, readSources } from './import-map.ts';

/** Private parts of libraries, as code names them. Ours are `#private`, so a member that begins with `_` belongs to a library. */
const patterns = [
	/(?:\.|\?\.)_[a-z]\w*/gi,
	/\[['"`]_\w+['"`]\]/g,
	/(?:const|let) \{[^}=]*\b_[a-z]\w*[^}]*\} =/gi,
	// Classes and members that libraries export or leave open for their own use.
	/\bnew BaseSQLiteDatabase\b|\bclass \w+ extends (?:SQLite|Pg|Base|Remote)\w+|\bSQLiteAsyncDialect\b|\bRemotePreparedQuery\b/g,
	/\bsubmittedNamedStatements\b|\bObject\.setPrototypeOf\b|\.prototype\.\w+ = /g,
	// Modules of the build tools, by their ids or paths.
	/\\0vite\b|kit\\?\/src\\?\/runtime|vite\\?\/preload-helper|rolldown\\?\/runtime/g
];
/** Paths into a package that it does not promise to keep. */
const deepImport = /^(?:@[^/]+\/)?[^/]+\/(?:.*\/)?(?:src|dist|lib|internals?|session|dialect)(?:\/|$)/;

/** What is left: `docs/decisions/web-build.md`. */
const left = ['apps/web/vite.config.ts: \\0vite'];

const root = join(import.meta.dirname, '..', '..');
const isProduct = (path: string) =>
	/^(?:apps|packages)\//.test(path) && !/\.(?:test|fixture)\.(?:ts|svelte)$/.test(path);

/** Comments may name what code may not. */
const withoutComments = (code: string) => code.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '');

function findPrivate(code: string): string[] {
	const text = withoutComments(code);
	return [...new Set(patterns.flatMap((pattern) => text.match(pattern) ?? []))];
}

test('what reaches into a library is found', () => {
	const reaching = {
		'type._map.get(key)': '._map',
		'item?._start': '?._start',
		"type['_map']": "['_map']",
		'const { _item, length } = type;': 'const { _item, length } =',
		"new BaseSQLiteDatabase('async')": 'new BaseSQLiteDatabase',
		'class Query extends RemotePreparedQuery {}': 'class Query extends RemotePreparedQuery',
		'connection.submittedNamedStatements = {}': 'submittedNamedStatements',
		'Client.prototype.query = patched': '.prototype.query = ',
		'/kit\\/src\\/runtime\\/client/': 'kit\\/src\\/runtime'
	};
	for (const [code, found] of Object.entries(reaching)) expect(findPrivate(code), code).toContain(found);
	const plain = ['a.b_c', '(_request, reply) => reply', '// type._map', '/** type._map */', 'const [_, b] = pair'];
	for (const code of plain) expect(findPrivate(code), code).toEqual([]);
	for (const name of ['drizzle-orm/sqlite-core/session', 'yjs/src/internals.js', '@tiptap/y-tiptap/dist/y-tiptap.js'])
		expect(name).toMatch(deepImport);
	for (const name of ['drizzle-orm/sqlite-proxy', 'pdfjs-dist/legacy/build/pdf.mjs', '@tiptap/pm/model'])
		expect(name).not.toMatch(deepImport);
});

test('private parts of libraries are touched only where a decision says why', () => {
	const paths = new Set(
		[...filesBelow(join(root, 'apps')), ...filesBelow(join(root, 'packages'))].map((path) =>
			path.slice(root.length + 1)
		)
	);
	const found = [...paths]
		.filter(isProduct)
		.flatMap((path) => findPrivate(readFileSync(join(root, path), 'utf8')).map((part) => `${path}: ${part}`));
	expect(found.toSorted()).toEqual(left);
});

test('no source imports a path into a package that the package keeps to itself', () => {
	const deep = readSources()
		.filter(({ path }) => isProduct(path))
		.flatMap(({ path, packages }) =>
			packages.filter((name) => deepImport.test(name)).map((name) => `${path}: ${name}`)
		);
	expect(deep).toEqual([]);
});
