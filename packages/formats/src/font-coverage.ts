/** Which characters a TrueType or OpenType font can draw: its `cmap` table, read in the two forms that fonts of today use. */
export function charactersOf(font: Uint8Array): (codePoint: number) => boolean {
	const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
	const start = tableAt(view, 'cmap');
	const ranges: [from: number, to: number][] = [];
	for (let at = 0; at < view.getUint16(start + 2); at++) {
		const subtable = start + view.getUint32(start + 8 + at * 8);
		const format = view.getUint16(subtable);
		if (format === 4) ranges.push(...segments(view, subtable));
		if (format === 12) ranges.push(...groups(view, subtable));
	}
	return (codePoint) => ranges.some(([from, to]) => from <= codePoint && codePoint <= to);
}

function tableAt(view: DataView, wanted: string): number {
	for (let at = 0; at < view.getUint16(4); at++) {
		const record = 12 + at * 16;
		const tag = String.fromCharCode(...[0, 1, 2, 3].map((byte) => view.getUint8(record + byte)));
		if (tag === wanted) return view.getUint32(record + 8);
	}
	throw new Error(`The font has no table ${wanted}.`);
}

/** Format 4: segments of the first plane. Some of their characters may have no glyph: those are looked up one by one. */
function segments(view: DataView, at: number): [number, number][] {
	const count = view.getUint16(at + 6) / 2;
	const [ends, starts] = [at + 14, at + 16 + count * 2];
	const [deltas, offsets] = [starts + count * 2, starts + count * 4];
	const ranges: [number, number][] = [];
	for (let segment = 0; segment < count; segment++) {
		const [from, to] = [view.getUint16(starts + segment * 2), view.getUint16(ends + segment * 2)];
		const [delta, offset] = [view.getUint16(deltas + segment * 2), view.getUint16(offsets + segment * 2)];
		for (let code = from; code <= to && code !== 0xffff; code++) {
			const place = offsets + segment * 2 + offset + (code - from) * 2;
			const glyph = offset === 0 ? (code + delta) & 0xffff : view.getUint16(place);
			if (glyph !== 0) ranges.push([code, code]);
		}
	}
	return joined(ranges);
}

/** Format 12: groups of any plane. */
function groups(view: DataView, at: number): [number, number][] {
	return Array.from({ length: view.getUint32(at + 12) }, (_, group) => {
		const record = at + 16 + group * 12;
		return [view.getUint32(record), view.getUint32(record + 4)];
	});
}

function joined(ranges: readonly [number, number][]): [number, number][] {
	const result: [number, number][] = [];
	for (const [from, to] of ranges) {
		const last = result.at(-1);
		if (last && last[1] + 1 === from) last[1] = to;
		else result.push([from, to]);
	}
	return result;
}
