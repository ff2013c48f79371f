import { folded } from '../plain-text.ts';

/** UPR Info’s exports call the State that recommends `From`, the one under review `To`, and the themes `Issue`. */
export function isUprInfo(headers: readonly string[]): boolean {
	const words = headers.map(folded);
	return words.includes('from') && words.includes('to');
}

/** Its labels that hold a comma themselves. */
const whole = /rights related to name, identity, nationality/gi;

/** [MATRIX86] Its issues stand in one cell with commas between them: there, and nowhere else, a comma parts labels. */
export function issueList(headers: readonly string[], header: string | null, cell: string): string {
	if (header === null || !/^issues?$/.test(folded(header)) || !isUprInfo(headers)) return cell;
	const kept = cell.replace(whole, (label) => label.replaceAll(',', '\u0000'));
	return kept.replace(/\s*,\s*/g, '\n').replaceAll('\u0000', ',');
}
