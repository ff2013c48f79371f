import { matrixReport, type MatrixLayout } from '@plenum/domain/exports/matrix-report';
import type { Outcome } from '@plenum/domain/exports/outcome';
import { canonicalJson } from '@plenum/domain/journal/canonical-json';
import { outcomeTable } from '@plenum/domain/exports/outcome-table';
import { ar } from '@plenum/domain/exports/words/ar';
import { en, type ReportWords } from '@plenum/domain/exports/words/en';
import { fr } from '@plenum/domain/exports/words/fr';
import { writeCsv } from '@plenum/formats/csv';
import { writeMatrixDocx } from '@plenum/formats/matrix-docx';
import type { ExportFormat } from '@plenum/protocol/exports';

export type Language = ReportWords['language'];
/** A file to take away. Its name says what and when, and nothing of whom. */
export type ExportFile = { name: string; type: string; bytes: Uint8Array };

const words: Record<Language, ReportWords> = { en, fr, ar };
const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** From plain data to bytes: nothing is read and nothing is stored here. */
export async function makeExport(outcome: Outcome, format: ExportFormat, language: Language): Promise<ExportFile> {
	const which = outcome.frozenAs === null ? 'draft' : `version-${outcome.frozenAs}`;
	const name = (ending: string) => `plenum-outcome-${dayOf(outcome.exportedAt)}-${which}${ending}`;
	switch (format) {
		case 'matrix-old.docx':
		case 'matrix-new.docx': {
			const layout = format === 'matrix-old.docx' ? 'old' : 'new';
			return { name: name('.docx'), type: docx, bytes: await matrixBytes(outcome, layout, language) };
		}
		case 'outcome.csv': {
			const { headers, rows } = outcomeTable(outcome, words[language]);
			return { name: name('.csv'), type: 'text/csv; charset=utf-8', bytes: writeCsv([headers, ...rows]) };
		}
		case 'outcome.json': {
			// [EXPORTS32] To the byte what was hashed when the version was frozen.
			return { name: name('.json'), type: 'application/json', bytes: new TextEncoder().encode(canonicalJson(outcome)) };
		}
	}
}

function matrixBytes(outcome: Outcome, layout: MatrixLayout, language: Language): Promise<Uint8Array> {
	const report = matrixReport(outcome, layout, words[language]);
	return writeMatrixDocx({ ...report, chainHead: outcome.journal.head });
}

function dayOf(time: number): string {
	return new Date(time).toISOString().slice(0, 10);
}
