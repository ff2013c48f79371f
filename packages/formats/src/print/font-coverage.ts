/** Which characters a TrueType or OpenType font can draw: those in its table `cmap`, of format 12 or else 4. */
export function charactersOf(font: Uint8Array): (codePoint: number) => boolean {
	const data = new DataView(font.buffer, font.byteOffset, font.byteLength);
	const cmap = findTable(data, 'cmap');
	const subtables = Array.from(
		{ length: data.getUint16(cmap + 2) },
		(_, index) => cmap + data.getUint32(cmap + 8 + index * 8)
	);
	const inFormat = (format: number) => subtables.find((at) => data.getUint16(at) === format);
	const characters = new Set<number>();
	const groups = inFormat(12);
	const segments = inFormat(4);
	if (groups !== undefined) addGroups(data, groups, characters);
	else if (segments !== undefined) addSegments(data, segments, characters);
	else throw new Error('The font has no table of characters in a known format.');
	return (codePoint) => characters.has(codePoint);
}

function findTable(data: DataView, name: string): number {
	const tag = Buffer.from(name).readUInt32BE();
	for (let entry = 12; entry < 12 + data.getUint16(4) * 16; entry += 16)
		if (data.getUint32(entry) === tag) return data.getUint32(entry + 8);
	throw new Error(`The font has no table ${name}.`);
}

/** Format 12: groups of first character, last character, glyph of the first. */
function addGroups(data: DataView, table: number, characters: Set<number>): void {
	const end = table + 16 + data.getUint32(table + 12) * 12;
	for (let group = table + 16; group < end; group += 12) {
		const first = data.getUint32(group);
		const glyph = data.getUint32(group + 8);
		for (let code = first; code <= data.getUint32(group + 4); code++)
			if (glyph + code - first !== 0) characters.add(code);
	}
}

/** Format 4: four parallel arrays of 16-bit numbers for each segment: last character, first character, shift, offset of a list. */
function addSegments(data: DataView, table: number, characters: Set<number>): void {
	const bytes = data.getUint16(table + 6);
	for (let at = 0; at < bytes; at += 2) {
		const last = data.getUint16(table + 14 + at);
		const first = data.getUint16(table + 16 + bytes + at);
		const shift = data.getUint16(table + 16 + 2 * bytes + at);
		const offsetAt = table + 16 + 3 * bytes + at;
		const offset = data.getUint16(offsetAt);
		for (let code = first; code <= last && code < 0xffff; code++) {
			const listed = offset === 0 ? code : data.getUint16(offsetAt + offset + 2 * (code - first));
			if (listed !== 0 && ((listed + shift) & 0xffff) !== 0) characters.add(code);
		}
	}
}
