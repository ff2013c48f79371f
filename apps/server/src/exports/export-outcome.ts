import { ok, type Result } from '@plenum/domain/result';
import type { ExportFormat } from '@plenum/protocol/exports';
import { createHash } from 'node:crypto';
import { transaction } from '../db/transaction.ts';
import type { House } from '../house.ts';
import { gatherOutcome } from './gather-outcome.ts';
import { makeExport, type ExportFile, type Language } from './make-export.ts';

/** Who asks for it: a participant, or the operator (null). */
export type Exporting = { consultation: string; participant: string | null };

/**
 * [EXPORTS21] Gathered in one transaction, written outside of any, and on record before it is handed over: who holds the
 * file can be told later whether Plenum made it.
 */
export async function exportOutcome(
	house: House,
	{ consultation, participant }: Exporting,
	format: ExportFormat,
	language: Language
): Promise<Result<ExportFile>> {
	const at = house.now();
	const outcome = await transaction(house.database, (tx) => gatherOutcome(tx.db, consultation, at));
	if (!outcome.ok) return outcome;
	const file = await makeExport(outcome.value, format, language);
	const sha256 = createHash('sha256').update(file.bytes).digest('hex');
	const data = { format, language, sha256, chainHead: outcome.value.journal.head };
	await transaction(house.database, (tx) =>
		house.journal.append(tx, { consultation, stream: 'exports', type: 'outcome-exported', at, by: participant, data })
	);
	return ok(file);
}
