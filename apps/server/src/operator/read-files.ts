import type { Interpretation } from '@plenum/domain/matrix/rows/interpretation';
import { findState } from '@plenum/domain/states/state-names';
import type { Dirent } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { performance } from 'node:perf_hooks';
import { decodeUpload } from '../matrix/upload/upload-read.ts';
import { createUploadReader, type UploadReader } from '../matrix/upload/upload-reader.ts';
import { UsageError, type Command } from './command.ts';

/** What a file, or one sheet of it, is read as; `why` where it is not read. */
type FileLine = {
	file: string;
	why: string | null;
	recommendations: number;
	positions: Record<string, number>;
	states: number;
	unknownStates: string[];
	listed: number;
	unread: number;
	problems: Record<string, number>;
	milliseconds: number;
};

/** [OPERATE14] Reads each file of a folder as an import would, and says what came of it. Nothing is imported. */
export const command: Command = {
	usage: 'read-files FOLDER',
	about:
		'Reads every file of a folder as an import would, and says what was read of each. Nothing is imported or kept.',
	words: 1,
	options: {},
	async run({ words: [folder = ''] }, desk) {
		const root = desk.path(folder);
		const reader = createUploadReader();
		const lines: FileLine[] = [];
		try {
			for (const path of await filesIn(root)) lines.push(...(await readOne(reader, root, path)));
		} finally {
			reader.close();
		}
		return { json: { ok: true, files: lines }, lines: tableOf(lines) };
	}
};

async function filesIn(root: string): Promise<string[]> {
	let entries: Dirent[];
	try {
		entries = await readdir(root, { withFileTypes: true, recursive: true });
	} catch {
		throw new UsageError('There is no such folder, or it cannot be read.');
	}
	const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
	return files.sort();
}

const quietly = () => undefined;

/** Reads each sheet of a workbook. */
async function readOne(reader: UploadReader, root: string, path: string): Promise<FileLine[]> {
	const file = relative(root, path);
	const begun = performance.now();
	const bytes = new Uint8Array(await readFile(path));
	const read = await reader.read({ bytes, remembered: {} }, quietly);
	const line = (name: string, interpretation: Interpretation | null, why: string | null) =>
		lineOf(name, interpretation, why, performance.now() - begun);
	if (!read.ok) return [line(file, null, read.reason)];
	const { table, interpretation } = decodeUpload(read.value);
	const tables = read.value.table;
	if (interpretation?.addendum) return [line(file, null, 'import/addendum')];
	if (interpretation || !table || !tables || table.chosen !== null)
		return [line(file, interpretation, interpretation ? null : 'import/columns-needed')];
	const lines: FileLine[] = [];
	for (const [sheet, { name }] of table.sheets.entries()) {
		// The buffer goes over to the thread that reads.
		const one = await reader.read({ tables: tables.slice(), sheet, remembered: {} }, quietly);
		const found = one.ok ? decodeUpload(one.value).interpretation : null;
		lines.push(line(`${file} [${name}]`, found, one.ok ? (found ? null : 'import/columns-needed') : one.reason));
	}
	return lines;
}

function lineOf(file: string, read: Interpretation | null, why: string | null, milliseconds: number): FileLine {
	const recommendations = read?.recommendations ?? [];
	const names = [...new Set(recommendations.flatMap(({ states }) => states))];
	return {
		file,
		why,
		recommendations: recommendations.length,
		milliseconds: Math.round(milliseconds),
		positions: counted(recommendations.map(({ position }) => position)),
		states: new Set(names.map(findState).filter((code) => code !== null)).size,
		unknownStates: names.filter((name) => findState(name) === null),
		listed: read?.rows.listed ?? 0,
		unread: read?.rows.unread ?? 0,
		problems: counted((read?.problems ?? []).map(({ code }) => code))
	};
}

function counted(values: readonly string[]): Record<string, number> {
	return Object.fromEntries([...Map.groupBy(values, (value) => value)].map(([value, all]) => [value, all.length]));
}

function tableOf(lines: readonly FileLine[]): string[] {
	const head = ['file', 'read as', 'positions', 'States', 'unknown States', 'listed', 'unread', 'ms'];
	const rows = lines.map((one) => [
		one.file,
		one.why ?? `${one.recommendations} recommendations`,
		Object.entries(one.positions)
			.map(([position, count]) => `${count} ${position}`)
			.join(', '),
		`${one.states}`,
		one.unknownStates.join('; ').slice(0, 60),
		`${one.listed}`,
		`${one.unread}`,
		`${one.milliseconds}`
	]);
	const widths = head.map((_, at) => Math.max(...[head, ...rows].map((row) => row[at]!.length)));
	return [head, ...rows].map((row) =>
		row
			.map((cell, at) => cell.padEnd(widths[at]!))
			.join('  ')
			.trimEnd()
	);
}
