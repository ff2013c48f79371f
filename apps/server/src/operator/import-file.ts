import type { Interpretation } from '@plenum/domain/matrix/rows/interpretation';
import { readFile } from 'node:fs/promises';
import { findConsultation } from '../consultations/consultations.store.ts';
import { transaction } from '../db/transaction.ts';
import { importOutcome } from '../exports/outcome/import-outcome.ts';
import { confirmImport } from '../matrix/confirm-import.ts';
import { previewOf } from '../matrix/import-view.ts';
import { insertImport, markRead } from '../matrix/imports.store.ts';
import { createMatrix } from '../matrix/matrix.ts';
import { decodeUpload, type EncodedUpload, type UploadRead } from '../matrix/upload/upload-read.ts';
import { storeUpload } from '../matrix/upload/store-content.ts';
import type { Result } from '@plenum/domain/result';
import { createUploadReader } from '../matrix/upload/upload-reader.ts';
import { refused, required, UsageError, type Command, type CommandArguments, type CommandOutput } from './command.ts';
import { findAccountNamed } from './create-consultation.ts';
import type { CliContext } from './cli-context.ts';

export const command: Command = {
	usage:
		'import FILE [--sheet NAME] --preview | import FILE [--sheet NAME] --consultation ID | import outcome.json --account NAME',
	about: 'Recommendations from a matrix (.docx) or a table (.csv, .xlsx); an outcome.json becomes a new consultation.',
	words: 1,
	options: {
		preview: { type: 'boolean' },
		sheet: { type: 'string' },
		consultation: { type: 'string' },
		account: { type: 'string' }
	},
	async run(given, desk) {
		const bytes = await readGiven(desk.path(given.words[0] ?? ''));
		if (/^\s*\{(?!\\rtf)/.test(bytes.subarray(0, 100).toString('utf8'))) return importJson(given, desk, bytes);
		const read = await readTable(bytes, given.options.sheet);
		if (!read.ok) return refused(read.reason);
		const { interpretation, table } = decodeUpload(read.value);
		const sheets = table?.sheets.map(({ name }) => name) ?? [];
		if (isSheetMissing(given.options.sheet, sheets, interpretation === null && table?.chosen === null))
			return { ...refused('import/sheet-needed', { sheets }), lines: sheetLines(sheets) };
		if (!interpretation) return refused('import/columns-needed', askedOf(table));
		if (interpretation.addendum) return refused('import/addendum');
		if (given.options.preview)
			return { json: { ok: true, ...countsOf(interpretation) }, lines: linesOf(interpretation) };
		return confirm(required(given, 'consultation'), desk, read.value, interpretation);
	}
};

/** [OPERATE7] There are several and none was named, or none has the name that was given. */
function isSheetMissing(given: unknown, sheets: readonly (string | null)[], open: boolean): boolean {
	return open || (typeof given === 'string' && !sheets.includes(given));
}

function sheetLines(sheets: readonly (string | null)[]): string[] {
	if (sheets.length === 0) return ['This file has no sheets. Leave out --sheet.'];
	return ['Name one of the sheets of the file:', ...sheets.map((name) => `  --sheet "${name ?? ''}"`)];
}

async function readGiven(path: string): Promise<Buffer> {
	try {
		return await readFile(path);
	} catch {
		throw new UsageError('There is no such file, or it cannot be read.');
	}
}

/** In a worker with its limits, as uploads are: an operator's file may come from anywhere too. */
async function readTable(bytes: Buffer, name: CommandArguments['options'][string]): Promise<Result<EncodedUpload>> {
	const reader = createUploadReader();
	const quietly = () => undefined;
	try {
		const read = await reader.read({ bytes: new Uint8Array(bytes), remembered: {} }, quietly);
		const tables = read.ok ? read.value.table : null;
		if (!read.ok || !tables) return read;
		const sheet = decodeUpload(read.value).table?.sheets.findIndex((each) => each.name === name) ?? -1;
		return sheet >= 0 ? await reader.read({ tables, sheet, remembered: {} }, quietly) : read;
	} finally {
		reader.close();
	}
}

/** What has to be said before the file can be read: which of its sheets, or what its columns hold. */
function askedOf(table: UploadRead['table']): Record<string, unknown> {
	if (!table) return {};
	const chosen = table.chosen === null ? undefined : table.sheets[table.chosen];
	return chosen ? { columns: chosen.headers } : {};
}

async function confirm(
	consultation: string,
	desk: CliContext,
	read: EncodedUpload,
	interpretation: Interpretation
): Promise<CommandOutput> {
	const context = await desk.context();
	const found = await findConsultation(context.database.read, consultation);
	if (!found) return refused('consultation/unknown');
	if (found.phase === 'closed') return refused('consultation/closed');
	const matrix = createMatrix(context);
	const id = context.createId();
	await transaction(context.database, (tx) => insertImport(tx.db, { id, consultation, createdAt: context.now() }));
	const stored = await storeUpload(context, id, read);
	await transaction(context.database, (tx) => markRead(tx.db, { id, reader: '' }, stored));
	const done = await confirmImport(matrix, { consultation, participant: null }, id);
	await matrix.close();
	if (!done.ok) return refused(done.reason);
	return { json: { ok: true, consultation, ...countsOf(interpretation) }, lines: linesOf(interpretation) };
}

/** Nothing is asked here: rows whose position is not known are lines to look at. */
function countsOf(interpretation: Interpretation) {
	return { ...previewOf(interpretation, []).counts, problems: interpretation.problems.length };
}

function linesOf(interpretation: Interpretation): string[] {
	const { recommendations, supported, noted, clusters, problems } = countsOf(interpretation);
	const { filled, outside, unread } = interpretation.rows;
	return [
		`${recommendations} recommendations (${supported} supported, ${noted} noted) in ${clusters} clusters`,
		`${problems} lines to look at`,
		unread === 0
			? `each of the ${filled} filled rows is a recommendation, a heading, a line to look at, or outside the list (${outside})`
			: `${unread} of ${filled} filled rows are neither read nor among the lines to look at`
	];
}

async function importJson(given: CommandArguments, desk: CliContext, bytes: Buffer): Promise<CommandOutput> {
	const context = await desk.context();
	const account = await findAccountNamed(context, required(given, 'account'));
	const done = await importOutcome(context, account, new Uint8Array(bytes));
	if (!done.ok) return refused(done.reason);
	const { id } = done.value.consultation;
	return { json: { ok: true, consultation: id }, lines: [`Consultation made: ${id}`] };
}
