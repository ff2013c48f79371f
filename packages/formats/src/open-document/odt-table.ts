import type { OdtStyles } from './odt-text.ts';
import type { TableDescription } from '../described-table.ts';
import { escapeXml, points } from './odt-words.ts';

export type OdtCell = { content: string; fill?: string; span?: number };
export type OdtRow = { cells: readonly OdtCell[]; whole: boolean };
export type OdtTable = TableDescription & {
	/** The widths of its columns, in twentieths of a point. */
	widths: readonly number[];
	rightToLeft: boolean;
	/** As `fo:border` says it. */
	border: string;
	/** Beside the words of a cell, in twentieths of a point. */
	padding: number;
	/** Its head stands on each page. */
	head: readonly OdtCell[];
	rows: readonly OdtRow[];
};

/** A table whose head stands on each page, and whose columns run in the direction of writing. */
export function odtTableXml(styles: OdtStyles, table: OdtTable): string {
	const sum = table.widths.reduce((total, width) => total + width, 0);
	const mode = table.rightToLeft ? 'rl-tb' : 'lr-tb';
	const name = styles.name(
		'table',
		`><style:table-properties style:width="${points(sum / 20)}" table:align="margins" table:border-model="collapsing" style:writing-mode="${mode}"/>`
	);
	const columns = table.widths.map((width) => {
		const column = styles.name(
			'table-column',
			`><style:table-column-properties style:column-width="${points(width / 20)}"/>`
		);
		return `<table:table-column table:style-name="${column}"/>`;
	});
	const row = (each: OdtRow) => rowXml(styles, table, each);
	const head = `<table:table-header-rows>${row({ cells: table.head, whole: true })}</table:table-header-rows>`;
	// [REPORTS144]
	const said = `<table:title>${escapeXml(table.title)}</table:title><table:desc>${escapeXml(table.description)}</table:desc>`;
	return `<table:table table:style-name="${name}">${said}${columns.join('')}${head}${table.rows.map(row).join('')}</table:table>`;
}

function rowXml(styles: OdtStyles, table: OdtTable, { cells, whole }: OdtRow): string {
	const name = styles.name(
		'table-row',
		`><style:table-row-properties fo:keep-together="${whole ? 'always' : 'auto'}"/>`
	);
	return `<table:table-row table:style-name="${name}">${cells.map((cell) => cellXml(styles, table, cell)).join('')}</table:table-row>`;
}

function cellXml(styles: OdtStyles, { border, padding }: OdtTable, { content, fill, span = 1 }: OdtCell): string {
	const colour = fill === undefined ? '' : ` fo:background-color="${escapeXml(fill)}"`;
	const beside = points(padding / 20);
	const name = styles.name(
		'table-cell',
		`><style:table-cell-properties fo:border="${border}"${colour} fo:padding-left="${beside}" fo:padding-right="${beside}" fo:padding-top="0pt" fo:padding-bottom="0pt"/>`
	);
	const spanned = span === 1 ? '' : ` table:number-columns-spanned="${span}"`;
	const covered = '<table:covered-table-cell/>'.repeat(span - 1);
	return `<table:table-cell table:style-name="${name}" office:value-type="string"${spanned}>${content || '<text:p/>'}</table:table-cell>${covered}`;
}
