import { collectRecommendations } from './collect-recommendations.ts';
import type { Interpretation } from './interpretation.ts';
import type { MatrixParagraph } from './matrix-row.ts';
import { oneLine } from '../plain-text.ts';
import { normalisePosition } from '../positions/normalise-position.ts';
import { reportReversed, startReport, type RecommendationDraft } from '../recommendation-draft.ts';
import { splitNumber } from '../recommendation-number.ts';
import { readReportList, splitBareNumber, type ReportPart } from './report-list.ts';
import { countRows } from './row-counts.ts';
import { clusterByTheme } from '../theme-clusters.ts';

/** A sentence before a list that says what the State answered to all of it: `121. The recommendations below enjoy …:`. */
type LeadIn = { position: string | null; paragraph: string | null; text: string };

/**
 * [MATRIX15] Reads a report that lists recommendations as numbered paragraphs, as those of the Working Group do. The position comes from
 * the sentence before the list. There are no themes. Text before and after the list is not read.
 */
export function interpretParagraphs(paragraphs: readonly MatrixParagraph[]): Interpretation {
	const { problems, report } = startReport();
	const drafts: RecommendationDraft[] = [];
	const parts = readReportList(paragraphs);
	const rowsOf = (kind: ReportPart['kind']) => parts.filter((part) => part.kind === kind).map(({ row }) => row);
	let leadIn: LeadIn | null = null;
	for (const part of parts) {
		if (part.kind === 'lead-in') leadIn = readLeadIn(part.paragraph);
		else if (part.kind === 'item') drafts.push(readItem(part, leadIn));
	}
	const first = parts.find(({ kind }) => kind !== 'other')?.row ?? 0;
	const last = drafts.at(-1)?.row ?? 0;
	const between = rowsOf('other').filter((row) => row > first && row < last);
	for (const row of between) report(row, 'row-not-understood', paragraphs[row - 1]!.text);
	if (drafts.length > 0 && drafts.every(({ position }) => position === null)) report(null, 'position-empty', '');
	reportReversed(drafts, report);
	const recommendations = collectRecommendations(drafts, { source: false, paragraph: false }, report);
	return {
		kind: 'report',
		recommendations,
		clusters: clusterByTheme(recommendations),
		problems: problems.sort((a, b) => (a.row ?? 0) - (b.row ?? 0)),
		rows: countRows(
			{ filled: parts.map(({ row }) => row), headings: rowsOf('lead-in'), outside: rowsOf('other') },
			recommendations,
			problems
		)
	};
}

function readItem({ paragraph, row, bareNumber }: ReportPart, leadIn: LeadIn | null): RecommendationDraft {
	const { text, numbered, label } = paragraph;
	const split = bareNumber ? splitBareNumber(text) : splitNumber(text);
	const raw = [{ column: '1', value: text }];
	return {
		row,
		number: split?.number ?? null,
		numbered: !split && numbered,
		label: split ? null : (label ?? null),
		text: (split?.text ?? text).trim(),
		statesColumn: '',
		position: leadIn?.position ?? null,
		source: leadIn?.paragraph ? `Para. ${leadIn.paragraph}` : null,
		headerTheme: null,
		labels: { themes: [], groups: [], sdgs: [] },
		raw: leadIn ? [...raw, { column: '2', value: leadIn.text }] : raw
	};
}

/** The words in which such sentences answer, where they are in English; in other languages the sentence itself is kept. */
const answer = /(?:do(?:es)? not |did not )?enjoy(?:s|ed)? the support|will be examined|under consideration|\bnoted\b/i;

function readLeadIn({ text, label = '' }: MatrixParagraph): LeadIn {
	const line = oneLine(text);
	const paragraph = /^(\d{1,4})[.\s]/.exec(line)?.[1] ?? /^(\d{1,4})\.?$/.exec(label.trim())?.[1] ?? null;
	if (normalisePosition(line) === 'unknown') return { position: null, paragraph, text };
	return { position: answer.exec(line)?.[0] ?? line, paragraph, text };
}
