import { isLanguage, type DocumentLanguage } from '@plenum/domain/languages';
import { ok, type Result } from '@plenum/domain/result';
import type { ExportFormat } from '@plenum/protocol/exports/export-formats';
import type { Db } from '../db/db.ts';
import { workerRead, type WithBytes } from '../db/threads/worker-read.ts';
import { jsonBytes, type ExportFile, type ExportSettings } from './export-file.ts';
import { isPlainData, createDataFile } from './create-data-file.ts';
import { outcomeFor, type OutcomeRequest } from './outcome/outcome-for.ts';
import { findPublication } from './publication/publications.store.ts';
import { findHouse } from './templates/house-styles.store.ts';
import { findLogo, getTemplate } from './templates/templates.store.ts';

/** The outcome is JSON: it goes from thread to process without being read in between. */
export type PreparedExport = WithBytes & {
	/** Data alone is written already, and then `bytes` is the file. */
	file: Omit<ExportFile, 'bytes'> | null;
	look: ExportSettings<DocumentLanguage>;
	frozenAs: number | null;
	chainHead: string;
};

export async function prepareExport(
	db: Db,
	consultation: string,
	{
		language,
		format,
		publicUrl,
		...wanted
	}: OutcomeRequest & { language: DocumentLanguage; format: ExportFormat; publicUrl: string },
	now: number
): Promise<Result<PreparedExport>> {
	const chosen = await outcomeFor(db, consultation, wanted, now);
	if (!chosen.ok) return chosen;
	const { outcome } = chosen.value;
	const publicPage = await findPublicPage(db, consultation, outcome.frozenAs, publicUrl);
	const look = { audience: wanted.audience, language, publicPage, ...(await findLook(db, consultation)) };
	const known = { look, frozenAs: outcome.frozenAs, chainHead: outcome.journal.head };
	if (!isPlainData(format) || !isLanguage(language)) return ok({ ...known, file: null, bytes: jsonBytes(outcome) });
	const { bytes, ...file } = createDataFile({ outcome, ...look, language }, format);
	return ok({ ...known, file, bytes: new Uint8Array(bytes) });
}

export const exportPrepared = workerRead(import.meta.url, prepareExport);

/** [HANDOUTS100] Where this version can be read by all. An address that cannot be guessed is not printed. */
async function findPublicPage(
	db: Db,
	consultation: string,
	version: number | null,
	publicUrl: string
): Promise<string | undefined> {
	const row = await findPublication(db, consultation);
	const isPublic = row?.state === 'published' && row.address !== 'unguessable' && row.version === version;
	return isPublic ? `${publicUrl}/public/${row.slug}` : undefined;
}

async function findLook(db: Db, consultation: string): Promise<Pick<ExportSettings, 'template' | 'logo' | 'house'>> {
	const { template } = await getTemplate(db, consultation);
	const logo = template.logo === null ? undefined : await findLogo(db, consultation, template.logo);
	return { template, logo: logo ?? null, house: await findHouse(db, consultation, template) };
}
