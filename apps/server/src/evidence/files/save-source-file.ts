import { mayHaveFile } from '@plenum/domain/evidence/source-file';
import { ok, refuse, type Result } from '@plenum/domain/result';
import type { SourceView } from '@plenum/protocol/follow-up/evidence';
import type { CleanFile } from '@plenum/formats/evidence/clean-file';
import type { AppContext } from '../../app-context.ts';
import type { Db } from '../../db/db.ts';
import { transaction } from '../../db/transaction.ts';
import type { Actor } from '../../http/actor.ts';
import type { FilePart } from '../../matrix/upload/file-part.ts';
import { createFileReader, type FileReader } from '../../matrix/upload/upload-reader.ts';
import { siblingFile } from '../../program-files.ts';
import { sha256 } from '../../sha256.ts';
import { readSources, viewSource } from '../list-sources.ts';
import { recordSource } from '../record-source.ts';
import { findSource, upsertSources } from '../sources.store.ts';
import {
	countFileBytes,
	findFileOf,
	insertSourceFile,
	nameFile,
	unnameFileOf,
	type StoredSourceFile
} from './source-files.store.ts';
import { storeFileBytes, sweepSourceFiles } from './store-source-file.ts';
import type { VirusScanner } from './virus-scanner.ts';

type FileCleaner = FileReader<{ bytes: Uint8Array }, CleanFile>;

export function createFileCleaner(): FileCleaner {
	return createFileReader(siblingFile('clean-source-file.process', import.meta.url));
}

export type SourceFiles = {
	cleaner: FileCleaner;
	/** Null where this server has none. */
	scan: VirusScanner | null;
};

/** [EVIDENCE42] `version`: the one that the sender saw. */
type SeenSource = { source: string; version: number };

const megabyte = 1024 * 1024;

/** [EVIDENCE30] [EVIDENCE36] Gives a source its file, in the place of the one before. The same file again changes nothing. */
export async function saveSourceFile(
	context: AppContext,
	{ cleaner, scan }: SourceFiles,
	actor: Actor,
	source: string,
	{ bytes: sent, fields }: Pick<FilePart, 'bytes' | 'fields'>
): Promise<Result<SourceView>> {
	const { database } = context;
	const version = Number(fields.get('version') ?? Number.NaN);
	if (!Number.isSafeInteger(version)) return refuse('request/invalid');
	const allowed = await checkSource(database.read, actor, source);
	if (!allowed.ok) return allowed;
	if (scan) {
		const found = await scan(sent);
		if (found !== 'clean') return refuse(found === 'infected' ? 'source/file-infected' : 'source/scanner-unreachable');
	}
	const cleaned = await cleaner.read({ bytes: sent });
	if (!cleaned.ok) return cleaned;
	// [EVIDENCE35] The sender decides, before anything is stored.
	if (!cleaned.value.cleaned && fields.get('uncleaned') !== 'keep') return refuse('source/file-not-cleaned');
	const { bytes, ...file } = cleaned.value;
	const stored = { ...file, bytes: bytes.length, sha256: sha256(bytes) };
	if ((await findFileOf(database.read, source))?.sha256 === stored.sha256) return viewNow(database.read, actor, source);

	const seen = { source, version };
	const row = { ...stored, id: context.createId(), consultation: actor.consultation, source: null, at: context.now() };
	const begun = await beginFile(context, row);
	if (!begun.ok) return begun;
	await storeFileBytes(database, row.id, bytes);
	const named = await replaceFile(context, actor, seen, row.id);
	return named.ok ? viewNow(database.read, actor, source) : named;
}

/** [EVIDENCE38] Takes the file away from its source; repeated, it changes nothing more. */
export async function removeSourceFile(
	context: AppContext,
	actor: Actor,
	seen: SeenSource
): Promise<Result<SourceView>> {
	const removed = await replaceFile(context, actor, seen, null);
	return removed.ok ? viewNow(context.database.read, actor, seen.source) : removed;
}

/** [EVIDENCE36] All files of a consultation together have a limit. */
function beginFile({ database, config }: AppContext, row: StoredSourceFile): Promise<Result<true>> {
	return transaction(database, async ({ db }) => {
		const taken = await countFileBytes(db, row.consultation);
		if (taken + row.bytes > config.sourceFilesMb * megabyte) return refuse('source/files-full');
		await insertSourceFile(db, row);
		return ok(true);
	});
}

async function replaceFile(
	context: AppContext,
	actor: Actor,
	{ source: id, version }: SeenSource,
	file: string | null
): Promise<Result<true>> {
	const unused: string[] = file === null ? [] : [file];
	const replaced = await transaction(context.database, async (tx): Promise<Result<true>> => {
		const source = await checkSource(tx.db, actor, id);
		if (!source.ok) return source;
		const before = await findFileOf(tx.db, id);
		if (!before && file === null) return ok(true);
		if (version !== source.value.version) return refuse('source/updated-since');
		if (before) unused.push(before.id);
		await unnameFileOf(tx.db, id);
		if (file !== null) await nameFile(tx.db, file, id);
		await upsertSources(tx.db, [{ ...source.value, version: version + 1 }]);
		const { constituency } = actor;
		const data = { constituency, kind: source.value.kind };
		await recordSource(context, tx, actor, source.value, { type: 'source-saved', data });
		return ok(true);
	});
	void sweepSourceFiles(context, unused);
	return replaced;
}

async function checkSource(db: Db, actor: Actor, id: string) {
	const source = await findSource(db, id);
	if (source?.consultation !== actor.consultation) return refuse('source/unknown');
	const allowed = mayHaveFile(source, actor.constituency);
	return allowed.ok ? ok(source) : allowed;
}

async function viewNow(db: Db, actor: Actor, id: string): Promise<Result<SourceView>> {
	const known = await readSources(db, actor.consultation);
	const source = known.sources.find((one) => one.id === id);
	return source ? ok(viewSource(source, actor, known)) : refuse('source/unknown');
}
