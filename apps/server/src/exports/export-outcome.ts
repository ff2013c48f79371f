import type { WhichVersion } from '@plenum/domain/exports/outcome';
import { ok, type Result } from '@plenum/domain/result';
import type { ExportFormat } from '@plenum/protocol/exports';
import { createHash } from 'node:crypto';
import { transaction } from '../db/transaction.ts';
import type { House } from '../house.ts';
import { chooseOutcome } from './choose-outcome.ts';
import { makeExport, plainly, type ExportFile, type Language } from './make-export.ts';

/** Who asks for which version: a participant, or the operator (null). */
export type Exporting = { consultation: string; participant: string | null; version: WhichVersion };

/**
 * [EXPORTS24] Chosen or gathered first, written outside of any transaction, and on record before it is handed over: who holds
 * the file can be told later whether Plenum made it.
 */
export async function exportOutcome(
	house: House,
	{ consultation, participant, version }: Exporting,
	format: ExportFormat,
	language: Language
): Promise<Result<ExportFile>> {
	const at = house.now();
	const chosen = await chooseOutcome(house, consultation, version);
	if (!chosen.ok) return chosen;
	const { outcome } = chosen.value;
	const file = await makeExport({ outcome, language, ...plainly }, format);
	const sha256 = createHash('sha256').update(file.bytes).digest('hex');
	const data = { format, language, version: outcome.frozenAs, sha256, chainHead: outcome.journal.head };
	await transaction(house.database, (tx) =>
		house.journal.append(tx, { consultation, stream: 'exports', type: 'outcome-exported', at, by: participant, data })
	);
	return ok(file);
}
