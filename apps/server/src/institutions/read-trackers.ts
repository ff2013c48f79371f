import { splitInstitutions } from '@plenum/domain/consultations/institutions';
import type { NamedResponsibility } from '@plenum/domain/institutions/suggest-responsibilities';
import type { AssessmentRow } from '@plenum/domain/ratings/assessment-rows';
import { matchSheet } from '@plenum/domain/ratings/read-sheet';
import type { Db } from '../db/db.ts';
import { findConfirmed } from '../matrix/imports.store.ts';
import { findContent } from '../matrix/upload/import-contents.store.ts';
import type { ReadInterpretation } from '../matrix/upload/upload-read.ts';
import type { Subject } from './find-subjects.ts';

type TrackerRow = Pick<AssessmentRow, 'number' | 'text' | 'responsible'>;

/** By the id of the content, which never changes: a large list is read once. */
const kept = new Map<string, TrackerRow[]>();
const mostKept = 16;

/** [INSTITUTION6] Who imported lists name beside their recommendations. The first name leads; the others support. */
export async function readTrackers(
	db: Db,
	consultation: string,
	subjects: readonly Omit<Subject, 'themes'>[]
): Promise<NamedResponsibility[]> {
	const named: NamedResponsibility[] = [];
	for (const { interpretationContent } of await findConfirmed(db, consultation)) {
		if (interpretationContent === null) continue;
		const rows = kept.get(interpretationContent) ?? (await rowsIn(db, interpretationContent));
		kept.delete(interpretationContent);
		kept.set(interpretationContent, rows);
		for (const oldest of [...kept.keys()].slice(0, -mostKept)) kept.delete(oldest);
		for (const { row, recommendation } of matchSheet(rows, subjects)) {
			const [lead = '', ...others] = splitInstitutions(row.responsible);
			named.push({ subject: recommendation, lead, supporting: others.join('\n'), reason: 'list' });
		}
	}
	return named;
}

async function rowsIn(db: Db, content: string): Promise<TrackerRow[]> {
	const bytes = await findContent(db, content);
	const read = bytes && (JSON.parse(bytes.toString('utf8')) as ReadInterpretation);
	return (read?.tracker?.rows ?? [])
		.filter(({ responsible }) => responsible.trim() !== '')
		.map(({ number, text, responsible }) => ({ number, text, responsible }));
}
