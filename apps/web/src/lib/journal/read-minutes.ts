import type { Minutes } from '@plenum/protocol/journal';
import type { Api } from '#lib/api.ts';

/** The whole record, asked for piece by piece: each answer holds a part of it. */
export async function readMinutes(api: Pick<Api, 'need'>, path: string): Promise<Minutes> {
	let minutes = await api.need<Minutes>(`${path}?after=0`);
	for (let last = placeOf(minutes); last < minutes.length;) {
		const next = await api.need<Minutes>(`${path}?after=${last}`);
		if (next.lines.length === 0) break;
		minutes = { ...next, lines: [...minutes.lines, ...next.lines] };
		last = placeOf(minutes);
	}
	return minutes;
}

function placeOf({ lines }: Minutes): number {
	return lines.at(-1)?.place ?? 0;
}
