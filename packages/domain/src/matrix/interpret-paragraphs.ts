import { collectRecommendations } from './collect-recommendations.ts';
import type { Interpretation } from './interpretation.ts';
import type { MatrixParagraph } from './matrix-row.ts';
import { oneLine } from './plain-text.ts';
import { normalisePosition } from './normalise-position.ts';
import { reportReversed, startReport, type RecommendationDraft } from './recommendation-draft.ts';
import { splitNumber } from './recommendation-number.ts';
import { recommendingStates } from './recommending-states.ts';
import { countRows } from './row-counts.ts';
import { clusterByTheme } from './theme-clusters.ts';

/** A sentence before a list that says what the State answered to all of it: `121. The recommendations below enjoy …:`. */
type LeadIn = { position: string; paragraph: string | null; text: string };

/** A paragraph that holds something: what leads in a list, an item of one, or anything else. */
type Kind = 'lead-in' | 'item' | 'other';

/**
 * [MATRIX15] Reads a report that lists recommendations as paragraphs, as those of the Working Group do: each with its
 * number, the position from the sentence before the list. There are no themes. Text before and after the list is not read.
 */
export function interpretParagraphs(paragraphs: readonly MatrixParagraph[]): Interpretation {
	const { problems, report } = startReport();
	const drafts: RecommendationDraft[] = [];
	const rows: Record<Kind, number[]> = { 'lead-in': [], item: [], other: [] };
	const kindOf = createKinds(paragraphs);
	let leadIn: LeadIn | null = null;
	paragraphs.forEach((paragraph, index) => {
		const row = index + 1;
		if (paragraph.text.trim() === '') return;
		const kind = kindOf(paragraph);
		rows[kind].push(row);
		if (kind === 'lead-in') leadIn = readLeadIn(paragraph.text);
		else if (kind === 'item') drafts.push(readItem(paragraph, row, leadIn));
	});
	const [first, last] = [drafts[0]?.row ?? 0, drafts.at(-1)?.row ?? 0];
	const between = rows.other.filter((row) => row > first && row < last);
	for (const row of between) report(row, 'row-not-understood', paragraphs[row - 1]!.text);
	if (drafts.length > 0 && leadIn === null) report(null, 'position-empty', '');
	reportReversed(drafts, report);
	const recommendations = collectRecommendations(drafts, { source: false, paragraph: false }, report);
	return {
		kind: 'report',
		recommendations,
		clusters: clusterByTheme(recommendations),
		problems: problems.sort((a, b) => (a.row ?? 0) - (b.row ?? 0)),
		rows: countRows(
			{ filled: Object.values(rows).flat(), headings: rows['lead-in'], outside: rows.other },
			recommendations,
			problems
		)
	};
}

/**
 * Asked in order. An item is told by its number or its States; and by its place: in a list of Word's own in which most are
 * items, in the one that a lead-in opens, or with the number after that of the item before it.
 */
function createKinds(paragraphs: readonly MatrixParagraph[]): (paragraph: MatrixParagraph) => Kind {
	const lists = listsOfItems(paragraphs);
	let opened: { by: string | undefined; list: string | null } | null = null;
	let count = 0;
	return (paragraph) => {
		const { text, numbered, list = '' } = paragraph;
		if (readLeadIn(text)) {
			opened = { by: paragraph.list, list: null };
			return 'lead-in';
		}
		if (opened?.list === null && numbered && list !== opened.by) opened.list = list;
		const own = Number(/^(\d+)$/.exec(splitNumber(text)?.number ?? '')?.[1] ?? NaN);
		const follows = count > 0 && own === count + 1;
		if (isItem(paragraph) || follows || (numbered && (lists.has(list) || opened?.list === list))) {
			count = Number.isNaN(own) ? 0 : own;
			return 'item';
		}
		return 'other';
	};
}

/** Lists of Word's own in which at least half of the paragraphs are items by themselves. */
function listsOfItems(paragraphs: readonly MatrixParagraph[]): ReadonlySet<string> {
	const lists = Map.groupBy(
		paragraphs.filter(({ text, numbered }) => numbered && text.trim() !== ''),
		({ list = '' }) => list
	);
	return new Set([...lists].flatMap(([list, all]) => (all.filter(isItem).length * 2 >= all.length ? [list] : [])));
}

/** A number of paragraph and item tells one; without it, States at the end do. */
function isItem({ text }: MatrixParagraph): boolean {
	if (splitNumber(text)?.number.includes('.')) return true;
	const { states, unsure } = recommendingStates(text);
	return states.length > 0 && !unsure;
}

function readItem({ text, numbered, label }: MatrixParagraph, row: number, leadIn: LeadIn | null): RecommendationDraft {
	const split = splitNumber(text);
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

const recommendationWord = /recomm[ae]nd|recomend|توصي|рекоменд|建议/iu;

/** The words in which such sentences answer, where they are in English; in other languages the sentence itself is kept. */
const answer = /(?:do(?:es)? not |did not )?enjoy(?:s|ed)? the support|will be examined|under consideration|\bnoted\b/i;

function readLeadIn(text: string): LeadIn | null {
	const line = oneLine(text);
	if (!/[:：]$/.test(line) || !recommendationWord.test(line) || normalisePosition(line) === 'unknown') return null;
	const paragraph = /^(\d{1,4})\./.exec(line)?.[1] ?? null;
	return { position: answer.exec(line)?.[0] ?? line, paragraph, text };
}
