import type { WhichVersion } from '@plenum/domain/exports/outcome';
import type { Result } from '@plenum/domain/result';
import type { ExportFormat } from '@plenum/protocol/exports';
import { createHash } from 'node:crypto';
import type { Db } from '../db/database.ts';
import { transaction } from '../db/transaction.ts';
import type { House } from '../house.ts';
import { chooseOutcome } from './choose-outcome.ts';
import type { ExportFile, Language, Making, Progress } from './make-export.ts';
import { findLogo, getTemplate } from './templates.store.ts';
import { writeExport } from './write-export.ts';

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
	language: Language,
	tell: Progress = () => {},
	signal?: AbortSignal
): Promise<Result<ExportFile>> {
	const at = house.now();
	const chosen = await chooseOutcome(house, consultation, version);
	if (!chosen.ok) return chosen;
	const { outcome } = chosen.value;
	const look = await findLook(house.database.read, consultation);
	const file = await writeExport({ making: { outcome, language, ...look }, format }, tell, signal);
	if (!file.ok) return file;
	const sha256 = createHash('sha256').update(file.value.bytes).digest('hex');
	const data = { format, language, version: outcome.frozenAs, sha256, chainHead: outcome.journal.head };
	await transaction(house.database, (tx) =>
		house.journal.append(tx, { consultation, stream: 'exports', type: 'outcome-exported', at, by: participant, data })
	);
	return file;
}

async function findLook(db: Db, consultation: string): Promise<Pick<Making, 'template' | 'logo'>> {
	const { template } = await getTemplate(db, consultation);
	const logo = template.logo === null ? undefined : await findLogo(db, consultation, template.logo);
	return { template, logo: logo ?? null };
}
