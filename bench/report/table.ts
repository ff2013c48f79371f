/** A Markdown table, laid out as the formatter keeps it. The first column is text, the others are numbers. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
	const widths = head.map((title, column) => Math.max(3, title.length, ...rows.map((row) => row[column]?.length ?? 0)));
	const line = (cells: readonly string[]) =>
		`| ${cells.map((cell, column) => pad(cell, widths[column] ?? 3, column)).join(' | ')} |`;
	const rule = widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
	return [line(head), `| ${rule.join(' | ')} |`, ...rows.map(line)].join('\n');
}

function pad(cell: string, width: number, column: number): string {
	return column === 0 ? cell.padEnd(width) : cell.padStart(width);
}

/** With a thin mark between thousands; a dash where nothing was measured. */
export function show(value: number, digits: number): string {
	if (!Number.isFinite(value)) return '–';
	return value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}
