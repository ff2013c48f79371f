import { dayOf } from '@plenum/domain/day';
import type { Language } from '@plenum/domain/languages';
import { ok, type Result } from '@plenum/domain/result';
import type { HouseStyle } from '@plenum/formats/house-style/house-style';
import type { MinutesFormat } from '@plenum/protocol/exports/export-formats';
import type { FullReport } from '@plenum/reports/full-report/report-part';
import { minutesReport } from '@plenum/reports/minutes/minutes-report';
import type { AppContext } from '../../app-context.ts';
import type { Db } from '../../db/db.ts';
import { transaction } from '../../db/transaction.ts';
import { workerRead, type WithBytes } from '../../db/threads/worker-read.ts';
import { sha256 } from '../../sha256.ts';
import { collectMinutes } from './collect-minutes.ts';
import { jsonBytes, type ExportFile } from '../export-file.ts';
import { findHouse } from '../templates/house-styles.store.ts';
import { getTemplate } from '../templates/templates.store.ts';
import { writeExport } from '../write-export.ts';
import { minutesWords } from '@plenum/reports/words/minutes-words';
import { reportWords } from '@plenum/reports/words/report-words';

export type MinutesRequest = { workshop: string; language: Language; timeZone: string };

/** What the minutes of a workshop say, as they would be printed. */
export async function previewMinutes(
	db: Db,
	consultation: string,
	{ language, ...wanted }: MinutesRequest,
	now: number
): Promise<Result<FullReport>> {
	const collected = await collectMinutes(db, consultation, wanted, now);
	if (!collected.ok) return collected;
	return ok(minutesReport(collected.value, reportWords[language], minutesWords[language]));
}

export const minutesRead = workerRead(import.meta.url, previewMinutes);

type PreparedMinutes = WithBytes & { name: string; chainHead: string; house: HouseStyle | null };

/** The same as JSON, to be written by another process. */
export async function prepareMinutes(
	db: Db,
	consultation: string,
	{ format, ...wanted }: MinutesRequest & { format: MinutesFormat },
	now: number
): Promise<Result<PreparedMinutes>> {
	const minutes = await previewMinutes(db, consultation, wanted, now);
	if (!minutes.ok) return minutes;
	const chainHead = minutes.value.proof[0]?.value ?? '';
	const house = await findHouse(db, consultation, (await getTemplate(db, consultation)).template);
	return ok({ bytes: jsonBytes(minutes.value), name: fileName(wanted, format, now), chainHead, house });
}

export const minutesPrepared = workerRead(import.meta.url, prepareMinutes);

/** [JOURNAL7] That they were taken is on record, with their hash and the fingerprint that is printed in them. */
export async function exportMinutes(
	context: AppContext,
	{ consultation, participant: by }: { consultation: string; participant: string },
	wanted: MinutesRequest,
	format: MinutesFormat
): Promise<Result<ExportFile>> {
	const at = context.now();
	const prepared = await context.database.costly.take(by, minutesPrepared, consultation, { ...wanted, format }, at);
	if (!prepared.ok) return prepared;
	const { bytes: minutes, name, chainHead, house } = prepared.value;
	const file = await writeExport({ minutes, format, name, house }, () => {});
	if (!file.ok) return file;
	const { workshop, language } = wanted;
	const data = { workshop, format, language, sha256: sha256(file.value.bytes), chainHead };
	await transaction(context.database, (tx) =>
		context.journal.append(tx, { consultation, stream: 'exports', type: 'minutes-exported', at, by, data })
	);
	return file;
}

/** [EXPORTS22] */
function fileName({ language }: MinutesRequest, format: MinutesFormat, at: number): string {
	const [what, ending] = format.split('.');
	return `plenum-${what}-${dayOf(at)}-complete-internal-${language}.${ending}`;
}
