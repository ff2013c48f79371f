/** A row as it lies in a table's file, whether it is still one or was deleted. */
export type RowInFile = { transaction: number; bytes: Buffer };

const pageSize = 8192;
const pageHeader = 24;
const rowHeader = 23;
const used = 1;

/** In the order in which they lie there. What no line pointer leads to any more is in the file's bytes alone. */
export function rowsInFile(file: Buffer): RowInFile[] {
	const rows: RowInFile[] = [];
	for (let start = 0; start + pageSize <= file.length; start += pageSize) {
		const page = file.subarray(start, start + pageSize);
		for (let pointer = pageHeader; pointer < page.readUInt16LE(12); pointer += 4) {
			const line = page.readUInt32LE(pointer);
			const offset = line & 0x7fff;
			const state = (line >>> 15) & 3;
			const length = line >>> 17;
			if (state !== used || length < rowHeader || offset + length > pageSize) continue;
			const bytes = page.subarray(offset, offset + length);
			rows.push({ transaction: bytes.readUInt32LE(0), bytes });
		}
	}
	return rows;
}
