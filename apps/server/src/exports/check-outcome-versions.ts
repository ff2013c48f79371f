import type { Db } from '../db/database.ts';
import { sha256Hex } from '@plenum/documents/content-hash';
import { findStream } from '../journal/journal.store.ts';
import { findOutcomeJson, findOutcomeVersions } from './outcome-versions.store.ts';

type Frozen = { version: number; sha256: string };

/** [EXPORTS34] What a version says, what its row says and what the record said when it was frozen are one. A sentence for each that is not. */
export async function checkOutcomeVersions(db: Db, consultation: string): Promise<string[]> {
	const lines = await findStream(db, consultation, 'exports', 0);
	const recorded = lines.filter(({ type }) => type === 'outcome-frozen').map(({ data }) => data as Frozen);
	const rows = new Map((await findOutcomeVersions(db, consultation)).map((row) => [row.number, row]));
	const differences: string[] = [];
	for (const { version, sha256 } of recorded) {
		const row = rows.get(version);
		const json = row?.readable ? await findOutcomeJson(db, consultation, version) : undefined;
		if (!row) differences.push(`Version ${version} of the outcome is gone.`);
		else if (row.sha256 !== sha256 || (json !== undefined && sha256Hex(json) !== sha256))
			differences.push(`Version ${version} of the outcome is not the one that was frozen.`);
		rows.delete(version);
	}
	return [...differences, ...[...rows.keys()].map((number) => `Version ${number} of the outcome was never frozen.`)];
}
