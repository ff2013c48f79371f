import type { ExportFormat } from './export-formats.ts';

/** What is for other programs, and can be looked at before it is taken away. */
export const dataFormats = [
	'action-plan.xlsx',
	'outcome.xlsx',
	'outcome.csv',
	'mechanisms.csv',
	'outcome.json',
	'uhri.csv',
	'impact-oss.zip'
] as const satisfies readonly ExportFormat[];
export type DataFormat = (typeof dataFormats)[number];

/** How much of it is shown. */
export const previewLimits = { rows: 20, lines: 200 } as const;
