import type { ImportProblem, ImportProblemCode } from './import-problem.ts';
import type { Labels } from './rows/label-list.ts';
import { folded, oneLine } from './plain-text.ts';
import { isUnclearAnswer, normalisePosition } from './positions/normalise-position.ts';
import { readPositionSource } from './positions/position-source.ts';
import type { PositionSource } from './positions/position.ts';
import { recommendingStates } from './recommending-states.ts';
import { splitStates, uniqueStates } from './rows/state-list.ts';
import { reversedNumbers } from './recommendation-number.ts';
import type { RawRow, Recommendation, TextIn } from './recommendation.ts';

/** What one row says, before it is compared with the others. */
export type RecommendationDraft = {
	row: number;
	number: string | null;
	/** Word counts this row by itself; its number has to be counted here. */
	numbered: boolean;
	/** What Word prints before it, where that can be told. */
	label: string | null;
	text: string;
	/** What a column of its own says of the States; empty where there is none. */
	statesColumn: string;
	/** Null where the file has no column for it. */
	position: string | null;
	source: string | null;
	headerTheme: string | null;
	labels: Labels;
	translations?: TextIn[];
	raw: RawRow;
};

/** What a file of this kind is expected to say in each row; what it never says is not reported row by row. */
export type Expectations = { source: boolean; paragraph: boolean };

export type Report = (row: number | null, code: ImportProblemCode, what: string) => void;

export function startReport(): { problems: ImportProblem[]; report: Report } {
	const problems: ImportProblem[] = [];
	return { problems, report: (row, code, what) => problems.push({ row, code, what }) };
}

/** [MATRIX3] Numbers that are printed from right to left are kept so, and told once. */
export function reportReversed(drafts: readonly RecommendationDraft[], report: Report): void {
	const numbers = drafts.flatMap(({ number }) => (number === null ? [] : [number]));
	const reversed = reversedNumbers(numbers);
	if (reversed.size > 0) report(null, 'number-reversed', [...reversed].slice(0, 3).join(', '));
}

/** [MATRIX10] A draft becomes a recommendation whatever it lacks; what it lacks is reported. */
export function finishDraft(
	draft: RecommendationDraft,
	number: string,
	expected: Expectations,
	report: Report
): Recommendation {
	if (/&(?:nbsp|amp|quot|lt|gt|#\d+);/i.test(draft.text)) report(draft.row, 'entity-in-text', draft.text);
	const source = finishSource(draft, expected, report);
	const states = finishStates(draft, report);
	const { themes, groups, sdgs } = finishThemes(draft, report);
	return {
		row: draft.row,
		number,
		text: draft.text,
		states,
		position: finishPosition(draft, report),
		positionAsPrinted: oneLine(draft.position ?? ''),
		source,
		headerTheme: draft.headerTheme,
		themes,
		groups,
		sdgs,
		...(draft.translations && draft.translations.length > 0 ? { translations: draft.translations } : {}),
		raw: draft.raw
	};
}

function finishPosition(draft: RecommendationDraft, report: Report): Recommendation['position'] {
	if (draft.position === null) return 'unknown';
	const position = isUnclearAnswer(draft.position) ? 'unknown' : normalisePosition(draft.position);
	if (oneLine(draft.position) === '') report(draft.row, 'position-empty', '');
	else if (position === 'unknown') report(draft.row, 'position-unknown', draft.position);
	return position;
}

function finishSource(draft: RecommendationDraft, expected: Expectations, report: Report): PositionSource | null {
	if (draft.source === null || oneLine(draft.source) === '') {
		if (expected.source) report(draft.row, 'source-missing', '');
		return null;
	}
	const { source, oddParagraph } = readPositionSource(draft.source);
	if (oddParagraph) report(draft.row, 'paragraph-odd', source.raw);
	if (expected.paragraph && source.paragraph === null) report(draft.row, 'paragraph-missing', source.raw);
	return source;
}

function finishStates(draft: RecommendationDraft, report: Report): string[] {
	const inText = recommendingStates(draft.text);
	const inColumn = splitStates(draft.statesColumn);
	if (inText.unsure && inColumn.length > 0) return inColumn;
	if (inText.unsure) report(draft.row, 'states-unsure', inText.states.join(', '));
	const states = uniqueStates([...inText.states, ...inColumn]);
	const more = states.slice(uniqueStates(inText.states).length);
	if (more.length > 0 && inText.states.length > 0) report(draft.row, 'states-differ', more.join(', '));
	if (states.length === 0) report(draft.row, 'states-missing', draft.text);
	return states;
}

function finishThemes(draft: RecommendationDraft, report: Report): Labels {
	const { headerTheme, labels } = draft;
	if (headerTheme === null || labels.themes.length === 0) return labels;
	const known = labels.themes.some((theme) => folded(theme) === folded(headerTheme));
	if (!known) report(draft.row, 'theme-not-in-list', headerTheme);
	return labels;
}
