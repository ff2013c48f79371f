export type SheetCell = string | number | null;
/** A sheet of a workbook: each column with its width in letters. */
export type Sheet = {
	name: string;
	columns: { heading: string; width: number }[];
	rows: SheetCell[][];
};
export type Workbook = { direction: 'ltr' | 'rtl'; title: string; sheets: Sheet[] };

/** Headings with the widths of their columns, in characters. */
export function columnsOf(...headings: [string, number][]): Sheet['columns'] {
	return headings.map(([heading, width]) => ({ heading, width }));
}
