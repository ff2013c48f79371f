import { fittedWidths } from '../full-report/fitted-table.ts';
import { heading, text, type ReportPart } from '../full-report/report-part.ts';
import { stateName } from '../names/state-names.ts';
import type { Outcome } from '../outcome.ts';
import type { LabelWords } from '../words/label-words.ts';
import {
	pageFrame,
	questionOf,
	remaining,
	rowOf,
	tableHeadings,
	tableOf,
	type Handout,
	type HandoutPage,
	type HandoutRow
} from './handout-parts.ts';
import { byUrgency, type Mission } from './missions.ts';
import { fitsSheet } from './sheet-room.ts';
import type { HandoutWords } from './words/en.ts';

/** What a page is made of, before it is known how much of it stands on a sheet. */
type Full = { rows: HandoutRow[]; actions: string[]; question: string };
/** How many rows stand in the table, how many more are named with their levels, and how many letters of a text are printed. */
type Cut = { shown: number; named: number; letters: number };

/**
 * [HANDOUTS2] What one State recommended, on one page for its mission: what became of it by each side's view, what remains in the
 * form of recommendations, and a question for the dialogue.
 */
export function missionPage(mission: Mission, outcome: Outcome, words: LabelWords, said: HandoutWords): HandoutPage {
	const under = stateName(words.language, outcome.consultation.stateName);
	const handout = { outcome, words, said, under };
	const rows = byUrgency(outcome, mission.entries).map((entry) => rowOf(handout, entry));
	const full = { rows, actions: remaining(handout, rows), question: questionOf(handout, rows[0]) };
	const frame = pageFrame(handout, said.kind, said.title(shortened(mission.name, longestName), under));
	const widths = fittedWidths(
		tableHeadings(said),
		rows.map(({ cells }) => cells)
	);
	return onOneSheet(rows.length, ({ shown, named, letters }) => {
		const { rows: printed, actions, question } = shorter(full, letters);
		return {
			...frame,
			parts: [
				text(said.lead(rows.length, under)),
				tableOf(said, printed.slice(0, shown), widths),
				...namedOf(handout, rows.slice(shown, shown + named)),
				...countedOf(handout, rows.slice(shown + named)),
				heading(1, said.remains),
				...actions.map(text),
				heading(1, said.question),
				text(question)
			]
		};
	});
}

/** [HANDOUTS3] Texts are printed whole; what is longer than a sheet can hold is cut, and says so. */
const mostLetters = [Infinity, 800, 600, 400, 200] as const;
/** How much of a sheet goes to the table where not even the levels of all others have room. */
const tableShare = 0.75;

/** [HANDOUTS3] The fullest page that stands on one sheet: all in the table; then the rest with their levels; then the rest by number. */
function onOneSheet(count: number, pageOf: (cut: Cut) => HandoutPage): HandoutPage {
	const fits = (cut: Cut, share?: number) => fitsSheet(pageOf(cut), share);
	const all = { shown: count, named: 0, letters: Infinity };
	if (fits(all)) return pageOf(all);
	const othersNamed = (shown: number) => ({ shown, named: count - shown, letters: Infinity });
	const inFull = lastThat(count - 1, (shown) => fits(othersNamed(shown)));
	if (inFull > 0) return pageOf(othersNamed(inFull));
	const letters = mostLetters.find((most) => fits({ shown: 1, named: 0, letters: most })) ?? mostLetters[4];
	const shown = Math.max(
		1,
		lastThat(count, (rows) => fits({ shown: rows, named: 0, letters }, tableShare))
	);
	const named = lastThat(count - shown, (others) => fits({ shown, named: others, letters }));
	return pageOf({ shown, named, letters });
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

function shorter({ rows, actions, question }: Full, letters: number): Full {
	const cut = (long: string) => shortened(long, letters);
	return {
		rows: rows.map((row) => {
			const [number, asked, position, views] = row.cells;
			return { ...row, cells: [cut(number), cut(asked), cut(position), cut(views)] };
		}),
		actions: actions.map(cut),
		question: cut(question)
	};
}

const longestName = 120;

/** A text up to the last word that has room; what is left out is marked as in a quotation. */
function shortened(long: string, letters: number): string {
	if (long.length <= letters) return long;
	return `${long.slice(0, letters).replace(/\s+\S{0,40}$/u, '')} […]`;
}
