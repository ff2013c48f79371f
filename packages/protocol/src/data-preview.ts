import type { ExportFormat } from './exports.ts';

/** What is for other programs, and can be looked at before it is taken away. */
export const dataFormats = [
	'action-plan.xlsx',
	'outcome.xlsx',
	'outcome.csv',
	'outcome.json',
	'impact-oss.zip'
] as const satisfies readonly ExportFormat[];
export type DataFormat = (typeof dataFormats)[number];

/** How much of it is shown. */
export const previewLimits = { rows: 20, lines: 200 } as const;

/** The first rows of one table, of so many. */
export type DataSheet = { name: string; headers: string[]; rows: string[][]; of: number };
/** GET /api/v1/consultations/:consultation/data/:format/preview?language=&version=&for= → `DataPreview`. */
export type DataPreview = {
	direction: 'ltr' | 'rtl';
	sheets: DataSheet[];
	/** Of data that are no table: its first lines, of so many. */
	text: { lines: string[]; of: number } | null;
};
