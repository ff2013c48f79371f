import type { Result } from '@plenum/domain/result';
import type { ExportFormat } from '@plenum/protocol/exports';
import { createHash } from 'node:crypto';
import type { Db } from '../db/database.ts';
import { transaction } from '../db/transaction.ts';
import type { House } from '../house.ts';
import type { ExportFile, Making, Progress } from './export-file.ts';
import type { Language } from './report-words.ts';
import { outcomeFor, type Wanted } from './outcome-for.ts';
import { findLogo, getTemplate } from './templates.store.ts';
import { writeExport } from './write-export.ts';

/** Who asks for which version, and for whom: a participant, or the operator (null). */
export type Exporting = Wanted & { consultation: string; participant: string | null };

/**
 * [EXPORTS24] Chosen or gathered first, written outside of any transaction, and on record before it is handed over: who holds
 * the file can be told later whether Plenum made it.
 */
export async function exportOutcome(
	house: House,
	{ consultation, participant, ...wanted }: Exporting,
	format: ExportFormat,
	language: Language,
	tell: Progress = () => {},
	signal?: AbortSignal
): Promise<Result<ExportFile>> {
	const at = house.now();
	const chosen = await outcomeFor(house, consultation, wanted);
	if (!chosen.ok) return chosen;
	const { outcome } = chosen.value;
	const { audience } = wanted;
	const look = await findLook(house.database.read, consultation);
	const file = await writeExport({ making: { outcome, audience, language, ...look }, format }, tell, signal);
	if (!file.ok) return file;
	const sha256 = createHash('sha256').update(file.value.bytes).digest('hex');
	const { frozenAs, journal } = outcome;
	const data = { format, language, for: audience, version: frozenAs, sha256, chainHead: journal.head };
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
