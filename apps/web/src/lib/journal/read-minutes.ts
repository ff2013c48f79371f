import type { ParamsOf } from '@plenum/protocol/operation-types';
import type { JournalLine, Minutes } from '@plenum/protocol/journal';
import { mostLines } from '@plenum/protocol/most-asked';
import type { Answer, Api } from '#lib/queries/api.ts';

/** So many lines are read for the page, and so many more at each press. */
const atOnce = 100;

/** The newest part of the record. */
export function readNewest(api: Pick<Api, 'need'>, params: ParamsOf<'readJournal'>): Promise<Minutes> {
	return api.need('GET /consultations/:consultation/journal', { params, query: { limit: atOnce } });
}

/** What is at hand of the record: lines without a gap up to the newest, and agendas from lines before them. */
export type RecordPart = Pick<Minutes, 'lines' | 'agendas'>;

/** With the part before it: one piece of it, or all. What was read before an answer that did not come is not lost. */
export async function readEarlier(
	api: Api,
	params: ParamsOf<'readJournal'>,
	part: RecordPart,
	all: boolean
): Promise<{ part: RecordPart; failed: Extract<Answer<Minutes>, { ok: false }> | null }> {
	let { lines, agendas } = part;
	while (firstOf(lines) > 1) {
		const answer = await api('GET /consultations/:consultation/journal', {
			params,
			query: { before: firstOf(lines), limit: all ? mostLines : atOnce }
		});
		if (!answer.ok) return { part: { lines, agendas }, failed: answer };
		const piece = answer.value;
		if (piece.lines.length === 0) break;
		// The last agendas of the same workshops, nearest to what is told, come last and count.
		lines = [...piece.lines, ...lines];
		agendas = [...piece.agendas, ...agendas];
		if (!all) break;
	}
	return { part: { lines, agendas }, failed: null };
}

/** The newest part with what was read before it; where so much was added since that there is a gap, the newest alone. */
export function joinParts(read: RecordPart | null, newest: RecordPart): RecordPart {
	const first = firstOf(newest.lines);
	if (!read || (read.lines.at(-1)?.place ?? 0) < first - 1) return newest;
	return {
		lines: [...read.lines.filter(({ place }) => place < first), ...newest.lines],
		agendas: [...read.agendas, ...newest.agendas]
	};
}

export const firstOf = (lines: readonly JournalLine[]): number => lines[0]?.place ?? 1;
