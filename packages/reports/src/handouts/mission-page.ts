import { fittedWidths } from '../full-report/fitted-table.ts';
import { insertedState } from '../names/inserted-state.ts';
import { heading, text, type ReportPart } from '../full-report/report-part.ts';
import type { Outcome } from '../outcome/outcome.ts';
import { shortened } from '../shortened.ts';
import type { LabelWords } from '../words/label-words.ts';
import {
	pageFrame,
	questionOf,
	remaining,
	rowOf,
	sourceLine,
	tableHeadings,
	tableOf,
	type Handout,
	type HandoutPage,
	type HandoutRow
} from './handout-parts.ts';
import { byUrgency, type Mission } from './missions.ts';
import { fitsSheet } from './fits-sheet.ts';
import type { HandoutWords } from '../words/handout-words.ts';

/** What a page is made of, before it is known how much of it stands on a sheet. */
type Full = { rows: HandoutRow[]; actions: string[]; open: string[]; question: string };
/**
 * How many rows the table has, and how many more are named with their levels. Also how many lines list open ones, and how many letters a
 * text has.
 */
type PageLimits = { shown: number; named: number; open: number; letters: number };

/**
 * [HANDOUTS2] One State's recommendations, on one page for its mission. It shows the result of each by each side's view, what remains in
 * the form of recommendations, and a question for the dialogue.
 */
export function missionPage(
	mission: Mission,
	outcome: Outcome,
	words: LabelWords,
	said: HandoutWords,
	address = ''
): HandoutPage {
	const under = insertedState(words, outcome.consultation.stateName);
	const handout = { outcome, words, said, under, address };
	const rows = byUrgency(outcome, mission.entries).map((entry) => rowOf(handout, entry));
	const full = { rows, ...remaining(handout, rows), question: questionOf(handout, rows[0]) };
	// Without an action one line on what is open always stands there.
	const leastOpen = full.actions.length === 0 ? Math.min(1, full.open.length) : 0;
	const frame = pageFrame(handout, said.kind, said.title(shortened(mission.name, longestName), under));
	const widths = fittedWidths(
		tableHeadings(said),
		rows.map(({ cells }) => cells)
	);
	const counts = { rows: rows.length, open: Math.min(full.open.length, mostOpen), leastOpen };
	return onOneSheet(counts, ({ shown, named, open, letters }) => {
		const { rows: printed, actions, open: lines, question } = shorter(full, letters);
		const remains = [...actions, ...lines.slice(0, open)];
		return {
			...frame,
			parts: [
				sourceLine(handout),
				text(said.lead(rows.length, under)),
				tableOf(said, printed.slice(0, shown), widths),
				...namedOf(handout, rows.slice(shown, shown + named)),
				...countedOf(handout, rows.slice(shown + named)),
				...(remains.length === 0 ? [] : [heading(1, said.remains), ...remains.map(text)]),
				heading(1, said.question),
				text(question)
			]
		};
	});
}

/** A mission reads one sheet: more of what is open stands in the matrix. */
const mostOpen = 6;
/** [HANDOUTS3] Texts are printed whole; what is longer than a sheet can hold is cut, and says so. */
const mostLetters = [Infinity, 800, 600, 400, 200] as const;
/** How much of a sheet goes to the table where not even the levels of all others have room. */
const tableShare = 0.75;

/** [HANDOUTS3] The fullest page that stands on one sheet: all in the table; then the rest with their levels; then the rest by number. */
function onOneSheet(
	{ rows: count, open: mostLines, leastOpen: open }: { rows: number; open: number; leastOpen: number },
	pageOf: (cut: PageLimits) => HandoutPage
): HandoutPage {
	const fits = (cut: Omit<PageLimits, 'open'>, share?: number) => fitsSheet(pageOf({ open, ...cut }), share);
	const all = { shown: count, named: 0, letters: Infinity };
	for (let lines = mostLines; lines > open; lines -= 1)
		if (fitsSheet(pageOf({ ...all, open: lines }))) return pageOf({ ...all, open: lines });
	if (fits(all)) return pageOf({ ...all, open });
	const othersNamed = (shown: number) => ({ shown, named: count - shown, open, letters: Infinity });
	const inFull = lastThat(count - 1, (shown) => fits(othersNamed(shown)));
	if (inFull > 0) return pageOf(othersNamed(inFull));
	const letters = mostLetters.find((most) => fits({ shown: 1, named: 0, letters: most })) ?? mostLetters[4];
	const shown = Math.max(
		1,
		lastThat(count, (rows) => fits({ shown: rows, named: 0, letters }, tableShare))
	);
	const named = lastThat(count - shown, (others) => fits({ shown, named: others, letters }));
	return pageOf({ shown, named, open, letters });
}

/** The last number from 1 up to which it holds; 0 where it does not hold for 1. */
function lastThat(most: number, holds: (count: number) => boolean): number {
	let count = 0;
	while (count < most && holds(count + 1)) count += 1;
	return count;
}

/** [HANDOUTS3] What does not fit is named with its level. */
function namedOf({ words, said }: Handout, rows: readonly HandoutRow[]): ReportPart[] {
	if (rows.length === 0) return [];
	const named = rows.map(({ cells: [number, , , views] }) => `${number} (${views.replace(/\.$/, '')})`);
	return [text(said.also(named.join(words.decision.semicolon)))];
}

/** More than this would be a sheet of numbers. */
const longestList = 1500;

/** [HANDOUTS3] Where even that has no room: how many there are, by number, and where their levels are found. */
function countedOf({ words, said }: Handout, rows: readonly HandoutRow[]): ReportPart[] {
	if (rows.length === 0) return [];
	const numbers = rows.map(({ cells: [number] }) => number).join(words.decision.semicolon);
	return [text(said.more(rows.length, numbers.length > longestList ? '' : numbers))];
}

function shorter({ rows, actions, open, question }: Full, letters: number): Full {
	const cut = (long: string) => shortened(long, letters);
	return {
		rows: rows.map((row) => {
			const [number, asked, position, views] = row.cells;
			return { ...row, cells: [cut(number), cut(asked), cut(position), cut(views)] };
		}),
		actions: actions.map(cut),
		open: open.map(cut),
		question: cut(question)
	};
}

const longestName = 120;
