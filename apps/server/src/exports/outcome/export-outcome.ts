import { isLanguage, type DocumentLanguage } from '@plenum/domain/languages';
import { ok, refuse, type Result } from '@plenum/domain/result';
import { isForOthers, type ExportFormat } from '@plenum/protocol/exports/export-formats';
import { sha256 } from '../../sha256.ts';
import { transaction } from '../../db/transaction.ts';
import type { AppContext } from '../../app-context.ts';
import type { ExportFile, Progress } from '../export-file.ts';
import type { OutcomeRequest } from './outcome-for.ts';
import { exportPrepared } from '../prepare-export.ts';
import { writeExport } from '../write-export.ts';

/** Who asks for which version, and for whom: a participant, or the operator (null). */
export type ExportCommand = OutcomeRequest & { consultation: string; participant: string | null };

/**
 * [EXPORTS24] Chosen or gathered first, written outside of any transaction, and recorded before it is sent. So a person who
 * holds the file can learn later whether Plenum made it.
 */
export async function exportOutcome(
	context: AppContext,
	{ consultation, participant, ...asking }: ExportCommand,
	format: ExportFormat,
	language: DocumentLanguage,
	onProgress: Progress = () => {},
	signal?: AbortSignal
): Promise<Result<ExportFile>> {
	if (!isForOthers(format) && !isLanguage(language)) return refuse('export/unknown-language');
	const at = context.now();
	const wanted = isForOthers(format) ? { ...asking, audience: 'publication' as const } : asking;
	const asked = { ...wanted, format, language, publicUrl: context.config.publicUrl };
	const prepared = await context.database.costly.take(participant, exportPrepared, consultation, asked, at);
	if (!prepared.ok) return prepared;
	const { bytes, look, frozenAs, chainHead } = prepared.value;
	const written = prepared.value.file;
	const file = written
		? ok({ ...written, bytes })
		: await writeExport({ outcome: bytes, look, format }, onProgress, signal);
	if (!file.ok) return file;
	const hash = sha256(file.value.bytes);
	const data = { format, language, for: wanted.audience, version: frozenAs, sha256: hash, chainHead };
	await transaction(context.database, (tx) =>
		context.journal.append(tx, { consultation, stream: 'exports', type: 'outcome-exported', at, by: participant, data })
	);
	return file;
}
