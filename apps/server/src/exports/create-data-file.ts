import { wordsFor } from '@plenum/reports/audience';
import type { Table } from '@plenum/reports/matrix/data-columns';
import { mechanismTable } from '@plenum/reports/matrix/mechanism-sheet';
import { outcomeTable } from '@plenum/reports/matrix/outcome-table';
import { uhriTable } from '@plenum/reports/matrix/uhri-table';
import { canonicalJson } from '@plenum/domain/journal/canonical-json';
import { writeCsv, type CsvReaderKind } from '@plenum/formats/sheets/csv';
import { fileName, typeOf, type ExportFile, type ExportInput } from './export-file.ts';
import { reportWords } from '@plenum/reports/words/report-words';

/** The formats that are data alone. They stand apart, so that who writes only these needs no library for Word, Excel or PDF. */
export const dataMakers = {
	'outcome.csv': ({ outcome, audience, language }: ExportInput): Uint8Array =>
		csvOf(outcomeTable(outcome, wordsFor(reportWords[language], audience))),
	// [MECHANISM7]
	'mechanisms.csv': ({ outcome, audience, language }: ExportInput): Uint8Array =>
		csvOf(mechanismTable(outcome, wordsFor(reportWords[language], audience))),
	// [EXPORTS121]
	'uhri.csv': ({ outcome }: ExportInput): Uint8Array => csvOf(uhriTable(outcome)),
	// [EXPORTS32] To the byte what was hashed when the version was frozen.
	'outcome.json': ({ outcome }: ExportInput): Uint8Array => new TextEncoder().encode(canonicalJson(outcome))
};

export function csvOf({ columns, rows }: Table, reader?: CsvReaderKind): Uint8Array {
	return writeCsv([columns.map(({ heading }) => heading), ...rows], reader);
}

export type PlainData = keyof typeof dataMakers;

export function isPlainData(format: string): format is PlainData {
	return Object.hasOwn(dataMakers, format);
}

export function createDataFile(making: ExportInput, format: PlainData): ExportFile {
	return { name: fileName(making, format), type: typeOf(format), bytes: dataMakers[format](making) };
}
