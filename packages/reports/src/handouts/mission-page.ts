import { heading, text, type ReportPart } from '../full-report/report-part.ts';
import { stateName } from '../names/state-names.ts';
import type { Outcome } from '../outcome.ts';
import type { LabelWords } from '../words/label-words.ts';
import {
	pageFrame,
	questionOf,
	remaining,
	rowOf,
	tableOf,
	type Handout,
	type HandoutPage,
	type HandoutRow
} from './handout-parts.ts';
import { byUrgency, type Mission } from './missions.ts';
import type { HandoutWords } from './words/en.ts';

/** Lines of the table that fit on one page beside what remains and the question. */
const room = { lines: 44 } as const;
/** Letters on a line of each column. */
const line = { text: 50, position: 14, views: 30 } as const;

/**
 * [HANDOUTS2] What one State recommended, on one page for its mission: what became of it by each side's view, what remains in the
 * form of recommendations, and a question for the dialogue.
 */
export function missionPage(mission: Mission, outcome: Outcome, words: LabelWords, said: HandoutWords): HandoutPage {
	const under = stateName(words.language, outcome.consultation.stateName);
	const page = { outcome, words, said, under };
	const rows = byUrgency(outcome, mission.entries).map((entry) => rowOf(page, entry));
	const shown = thatFit(rows);
	return {
		...pageFrame(page, said.kind, said.title(mission.name, under)),
		parts: [
			text(said.lead(mission.entries.length, under)),
			tableOf(said, shown),
			...restOf(page, rows.slice(shown.length)),
			heading(1, said.remains),
			...remaining(page, rows).map(text),
			heading(1, said.question),
			text(questionOf(page, rows[0]))
		]
	};
}

/** [HANDOUTS3] Always the first; of the others as many as the page holds. */
function thatFit(rows: readonly HandoutRow[]): HandoutRow[] {
	let left: number = room.lines;
	return rows.filter((row, at) => {
		const [, asked = '', position = '', views = ''] = row.cells;
		const lines = Math.max(
			Math.ceil(asked.length / line.text),
			Math.ceil(position.length / line.position),
			Math.ceil(views.length / line.views)
		);
		left -= left < 0 ? 0 : lines + 0.6;
		return at === 0 || left >= 0;
	});
}

/** [HANDOUTS3] What does not fit is named with its level: no recommendation is left out. */
function restOf({ words, said }: Handout, rows: readonly HandoutRow[]): ReportPart[] {
	if (rows.length === 0) return [];
	const named = rows.map(({ cells: [number, , , views] }) => `${number} (${views?.replace(/\.$/, '')})`);
	return [text(said.also(named.join(words.decision.semicolon)))];
}
