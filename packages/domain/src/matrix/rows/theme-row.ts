import { cellText, type MatrixRow } from './matrix-row.ts';
import { normalisePosition } from '../positions/normalise-position.ts';
import { oneLine } from '../plain-text.ts';
import { splitNumber } from '../recommendation-number.ts';

const themeWords =
	/^(?:themes?|topics?|rights? or areas?|clusters?|thèmes?|thématique|droit ou domaine|temas?|derecho o (?:[aá]mbito|esfera)|тем[аы]|тематика|право или область|الموضوع|موضوع|المحور|الحق أو المجال|主题|专题)\s*[:：]\s*(.*)$/iu;

export type ThemeRow = { label: string; assumed: boolean };

/** [MATRIX9] A row that names the theme of the rows after it: `Theme: …`, `Right or area: 2.1 …`, `Thème : …`. */
export function readThemeRow(row: MatrixRow): ThemeRow | null {
	const filled = row.cells.filter((cell) => cellText(cell) !== '');
	const [cell] = filled;
	if (filled.length !== 1 || !cell) return null;
	const text = oneLine(cellText(cell));
	const label = themeWords.exec(text)?.[1];
	if (label) return { label, assumed: false };
	return row.cells.length === 1 && couldBeTheme(text) ? { label: text, assumed: true } : null;
}

/** A short line across the table; not a recommendation, and not the words that lead in those of one position. */
function couldBeTheme(text: string): boolean {
	if (text.length > 150 || /[.;:]$/.test(text) || splitNumber(text)) return false;
	if (/recomm?[ae]nd|توصي|рекоменд|建议/iu.test(text)) return false;
	return text.split(' ').length > 2 || normalisePosition(text) === 'unknown';
}
