import { splitNumber } from '../recommendation-number.ts';
import { folded } from '../plain-text.ts';
import { findState, resemblingName } from '../../states/state-names.ts';
import { uniqueStates } from './state-list.ts';
import { finishDraft, type Expectations, type RecommendationDraft, type Report } from '../recommendation-draft.ts';
import type { Recommendation } from '../recommendation.ts';

/** [MATRIX11] Every draft is kept: as a recommendation of its own, or merged into the one that it repeats. */
export function collectRecommendations(
	drafts: readonly RecommendationDraft[],
	expected: Expectations,
	report: Report
): Recommendation[] {
	const byNumber = new Map<string, Recommendation[]>();
	const gathered: Recommendation[] = [];
	const count = counter(drafts);
	for (const draft of drafts) {
		const number = draft.number ?? count(draft, report);
		const known = byNumber.get(number) ?? [];
		const same = known.find((recommendation) => folded(recommendation.text) === folded(draft.text));
		if (same) {
			merge(
				same,
				finishDraft(draft, number, expected, () => undefined),
				report
			);
			continue;
		}
		const recommendation = finishDraft(draft, number, expected, report);
		if (known.length > 0) report(draft.row, 'number-used-twice', number);
		byNumber.set(number, [...known, recommendation]);
		gathered.push(recommendation);
	}
	reportUnknownStates(gathered, report);
	return gathered;
}

/** Rows without a number: as Word prints it, else counted where Word counted them, else named by their row. */
function counter(drafts: readonly RecommendationDraft[]): (draft: RecommendationDraft, report: Report) => string {
	const taken = new Set(drafts.map((draft) => draft.number));
	let counted = 0;
	return (draft, report) => {
		counted += draft.numbered ? 1 : 0;
		const printed = draft.label === null ? null : splitNumber(`${draft.label} `)?.number;
		const own = printed ?? (draft.numbered ? String(counted) : null);
		const usable = own !== null && !taken.has(own);
		const number = usable ? own : `#${draft.row}`;
		report(draft.row, usable ? 'number-counted' : 'number-missing', number);
		return number;
	};
}

function merge(into: Recommendation, again: Recommendation, report: Report): void {
	report(again.row, 'repeated-merged', again.headerTheme ? `${again.number} · ${again.headerTheme}` : again.number);
	if (again.position !== into.position) report(again.row, 'position-differs', again.positionAsPrinted);
	const header = again.headerTheme !== null && again.themes.length === 0 ? [again.headerTheme] : [];
	const own = into.headerTheme !== null && into.themes.length === 0 ? [into.headerTheme] : [];
	into.themes = union([...into.themes, ...own, ...again.themes, ...header]);
	into.groups = union([...into.groups, ...again.groups]);
	into.sdgs = union([...into.sdgs, ...again.sdgs]);
	into.states = uniqueStates([...into.states, ...again.states]);
	mergeTexts(into, again, report);
	into.source ??= again.source;
	into.raw = [...into.raw, ...again.raw];
}

/** The first text of each language stands; another one is told. */
function mergeTexts(into: Recommendation, again: Recommendation, report: Report): void {
	for (const text of again.translations ?? []) {
		const known = into.translations?.find(({ language }) => language === text.language);
		if (!known) into.translations = [...(into.translations ?? []), text];
		else if (folded(known.text) !== folded(text.text)) report(again.row, 'translation-differs', text.text);
	}
}

/** [MATRIX81] A name that is no State's is kept as written and told once, with the rows in which it stands. */
function reportUnknownStates(recommendations: readonly Recommendation[], report: Report): void {
	const rows = new Map<string, number[]>();
	for (const { row, states } of recommendations) {
		for (const name of states) {
			if (findState(name) !== null) continue;
			const others = rows.get(name);
			if (others) others.push(row);
			else rows.set(name, [row]);
		}
	}
	for (const [name, [first = null, ...others]] of rows) {
		const meant = resemblingName(name);
		const places =
			others.length > 0
				? ` (${[first, ...others.slice(0, shownRows)].join(', ')}${others.length > shownRows ? ', …' : ''})`
				: '';
		report(first, 'state-unknown', `${name}${meant ? ` → ${meant}?` : ''}${places}`);
	}
}

const shownRows = 10;

function union(values: readonly string[]): string[] {
	return [...new Set(values)];
}
