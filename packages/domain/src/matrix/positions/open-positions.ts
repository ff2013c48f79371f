import type { ImportProblem } from '../import-problem.ts';
import type { Interpretation } from '../rows/interpretation.ts';
import { isUnclearAnswer, normalisePosition } from './normalise-position.ts';
import { folded } from '../plain-text.ts';
import type { Position } from './position.ts';

/** One wording of an answer that Plenum does not know: in how many rows it stands, and what a person said that it means. */
export type OpenPosition = { words: string; rows: number; position: Position };

/** [MATRIX166] The wordings of a file that are asked once for all rows, the most frequent first. */
export function openPositions({
	kind,
	recommendations
}: Pick<Interpretation, 'kind' | 'recommendations'>): OpenPosition[] {
	// A report answers in the sentence before its list.
	if (kind === 'report') return [];
	const asked = recommendations.filter(({ positionAsPrinted }) => isAsked(positionAsPrinted));
	return [...Map.groupBy(asked, ({ positionAsPrinted }) => folded(positionAsPrinted)).values()]
		.map((rows) => ({ words: rows[0]!.positionAsPrinted, rows: rows.length, position: rows[0]!.position }))
		.sort((a, b) => b.rows - a.rows);
}

/** [MATRIX100] Without those of rows whose words are asked once: a list of rows beside the question would ask them again. */
export function problemsBesideQuestions({ kind, recommendations, problems }: Interpretation): ImportProblem[] {
	if (kind === 'report') return problems;
	const asked = new Set(recommendations.flatMap((one) => (isAsked(one.positionAsPrinted) ? [one.row] : [])));
	return problems.filter(({ code, row }) => code !== 'position-unknown' || row === null || !asked.has(row));
}

function isAsked(printed: string): boolean {
	return folded(printed) !== '' && (isUnclearAnswer(printed) || normalisePosition(printed) === 'unknown');
}

/** What a person said that a wording means, in each row that has it. Wordings that were not asked are left. */
export function answerPositions(
	interpretation: Interpretation,
	answers: readonly { words: string; position: Position }[]
): Interpretation {
	const said = new Map(answers.map(({ words, position }) => [folded(words), position]));
	const answered = new Set<number>();
	const recommendations = interpretation.recommendations.map((one) => {
		const position = isAsked(one.positionAsPrinted) ? said.get(folded(one.positionAsPrinted)) : undefined;
		if (position === undefined) return one;
		if (position !== 'unknown') answered.add(one.row);
		return { ...one, position };
	});
	const problems = interpretation.problems.filter(
		({ code, row }) => code !== 'position-unknown' || row === null || !answered.has(row)
	);
	return { ...interpretation, recommendations, problems };
}
