import { closeSync, existsSync, lstatSync, openSync, readdirSync, readSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Config } from '../config.ts';
import { UsageError } from './command.ts';

/**
 * [OPERATE9] A command never writes over the files that the server uses. A backup lies outside the data folder, despite any links or
 * mounts, and takes a free name. An earlier backup may be the only copy of what was lost since.
 */
export function assertBackupTarget(file: string, dataDir: string): void {
	const folder = existingFolder(file);
	if (isWithin(folder, dataDir))
		throw new UsageError(`${file} lies in the data folder. A backup belongs elsewhere, best on another machine.`);
	const there = lstatSync(file, { throwIfNoEntry: false });
	if (!there) return;
	if (!there.isFile()) throw new UsageError(`${file} is there already, and is no plain file.`);
	if (isOneOf(file, dataDir)) throw new UsageError(`${file} is another name of a file in the data folder.`);
	assertFree(file);
}

/** An empty file holds nothing that could be lost: `mktemp` makes one. */
export function assertFree(file: string): void {
	const there = lstatSync(file, { throwIfNoEntry: false });
	if (there && there.size > 0)
		throw new UsageError(`${file} exists already. It was not overwritten: choose another name, or move it away first.`);
}

/** Exports may be written wherever the operator stands, but never over database or keys. */
export function assertExportTarget(
	file: string,
	{ dataDir, pollKeysDir }: Pick<Config, 'dataDir' | 'pollKeysDir'>
): void {
	const folder = existingFolder(file);
	const isReserved = /^(plenum\.db|secret\.key)/.test(basename(file)) && isSame(folder, dataDir);
	if (isReserved || isWithin(folder, pollKeysDir) || isOwnFile(file, dataDir))
		throw new UsageError(`${file} is a file that Plenum lives on. Choose another name.`);
}

function isOwnFile(file: string, dataDir: string): boolean {
	const names = filesIn(dataDir).filter((each) => /^(plenum\.db|secret\.key)|\.key$/.test(basename(each)));
	return existsSync(file) && names.some((each) => isSame(each, file));
}

function existingFolder(file: string): string {
	const folder = dirname(file);
	if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
		throw new UsageError(`There is no folder ${folder}.`);
	return realpathSync(folder);
}

/** By device and number, not by name: a folder may be mounted twice, and some disks do not tell capitals apart. */
function isWithin(folder: string, outer: string): boolean {
	if (isSame(folder, outer)) return true;
	const above = dirname(folder);
	return above !== folder && isWithin(above, outer);
}

function isSame(one: string, other: string): boolean {
	const [a, b] = [one, other].map((path) => statSync(path, { bigint: true, throwIfNoEntry: false }));
	return a !== undefined && b !== undefined && a.dev === b.dev && a.ino === b.ino;
}

function isOneOf(file: string, folder: string): boolean {
	return filesIn(folder).some((each) => isSame(each, file));
}

function filesIn(folder: string): string[] {
	if (!existsSync(folder)) return [];
	const entries = readdirSync(folder, { withFileTypes: true, recursive: true });
	return entries.filter((entry) => !entry.isDirectory()).map(({ parentPath, name }) => join(parentPath, name));
}

/** What every SQLite database begins with. */
export function beginsAsDatabase(file: string): boolean {
	const start = Buffer.alloc(16);
	const handle = openSync(file, 'r');
	try {
		readSync(handle, start, 0, 16, 0);
	} finally {
		closeSync(handle);
	}
	return start.toString('latin1') === 'SQLite format 3\0';
}
