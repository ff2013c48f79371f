import { isRecorded } from '@plenum/domain/record/record-event';
import type { Db } from '../../db/db.ts';
import { sha256Hex } from '@plenum/documents/content-hash';
import { findStream } from '../../journal/journal.store.ts';
import { findOutcomeJson, findOutcomeVersions, type FoundOutcomeVersion } from './outcome-versions.store.ts';

type Frozen = { version: number; sha256: string };

/** `forgotten`: versions whose words were forgotten, as the record says. */
export type CheckedVersions = { differences: string[]; forgotten: number[] };

/**
 * [EXPORTS34] A version, its row and the record of its freezing must agree. Only a version that the record says was forgotten
 * has no words. Returns a sentence for each mismatch.
 */
export async function checkOutcomeVersions(db: Db, consultation: string): Promise<CheckedVersions> {
	const lines = await findStream(db, consultation, 'exports', 0);
	const forgottenLines = lines.filter((line) => isRecorded(line, 'outcome-forgotten'));
	const forgotten = new Set(forgottenLines.map(({ data }) => data.version));
	const rows = new Map((await findOutcomeVersions(db, consultation)).map((row) => [row.number, row]));
	const differences: string[] = [];
	for (const { data: frozen } of lines.filter((line) => isRecorded(line, 'outcome-frozen'))) {
		const row = rows.get(frozen.version);
		const what = row ? await differenceOf(db, row, frozen, forgotten.has(frozen.version)) : 'is gone';
		if (what) differences.push(`Version ${frozen.version} of the outcome ${what}.`);
		rows.delete(frozen.version);
	}
	const unknown = [...rows.keys()].map((number) => `Version ${number} of the outcome was never frozen.`);
	return { differences: [...differences, ...unknown], forgotten: [...forgotten].sort((a, b) => a - b) };
}

async function differenceOf(
	db: Db,
	{ consultation, number, sha256 }: FoundOutcomeVersion,
	frozen: Frozen,
	isForgotten: boolean
): Promise<string | null> {
	const json = await findOutcomeJson(db, consultation, number);
	if (sha256 !== frozen.sha256 || (json !== undefined && sha256Hex(json) !== sha256))
		return 'is not the one that was frozen';
	if (json === undefined && !isForgotten) return 'has lost its words, and no line says that they were forgotten';
	if (json !== undefined && isForgotten) return 'was forgotten, and its words are here';
	return null;
}
