import { stripPicture } from '../public/picture.ts';

type CleanPicture = { type: 'png' | 'jpeg' | 'webp'; bytes: Uint8Array };

/** [EVIDENCE32] Without place, camera, time, program and texts. Null for what is none of these, or damaged. */
export function cleanPicture(bytes: Uint8Array): CleanPicture | null {
	const webp = cleanWebp(bytes);
	if (webp) return { type: 'webp', bytes: webp };
	const picture = stripPicture(bytes);
	if (!picture || picture.width === 0 || picture.height === 0) return null;
	if (picture.kind === 'png') return { type: 'png', bytes: picture.bytes };
	const turned = orientationOf(bytes);
	return { type: 'jpeg', bytes: turned === 1 ? picture.bytes : withOrientation(picture.bytes, turned) };
}

/** What shows a WebP picture. Profiles, EXIF and XMP are left out. */
const webpChunks = new Set(['VP8X', 'VP8 ', 'VP8L', 'ALPH', 'ANIM', 'ANMF']);

function cleanWebp(bytes: Uint8Array): Uint8Array | null {
	const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	if (file.toString('latin1', 0, 4) !== 'RIFF' || file.toString('latin1', 8, 12) !== 'WEBP') return null;
	const end = 8 + file.readUInt32LE(4);
	if (end > file.length) return null;
	const kept: Buffer[] = [];
	let hasPicture = false;
	for (let at = 12; at + 8 <= end;) {
		const name = file.toString('latin1', at, at + 4);
		const length = file.readUInt32LE(at + 4);
		const next = at + 8 + length + (length % 2);
		if (next > end) return null;
		const chunk = Buffer.from(file.subarray(at, next));
		// The head says which of the others follow: profile, EXIF, XMP.
		if (name === 'VP8X' && length >= 1) chunk.writeUInt8(chunk.readUInt8(8) & ~0b0010_1100, 8);
		if (webpChunks.has(name)) kept.push(chunk);
		hasPicture ||= (name.startsWith('VP8') && name !== 'VP8X') || name === 'ANMF';
		at = next;
	}
	if (!hasPicture) return null;
	const head = Buffer.from(file.subarray(0, 12));
	const body = Buffer.concat(kept);
	head.writeUInt32LE(body.length + 4, 4);
	return new Uint8Array(Buffer.concat([head, body]));
}

const exifMark = 'Exif\0\0';

/** Which way up a camera held the picture: the one thing of EXIF that shows it. */
function orientationOf(bytes: Uint8Array): number {
	const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	for (let at = 2; at + 4 <= file.length && file[at] === 0xff && file[at + 1] !== 0xda;) {
		const length = file.readUInt16BE(at + 2);
		if (file[at + 1] === 0xe1 && file.toString('latin1', at + 4, at + 10) === exifMark)
			return orientationIn(file.subarray(at + 10, at + 2 + length));
		at += 2 + length;
	}
	return 1;
}

const orientationTag = 0x0112;

function orientationIn(tiff: Buffer): number {
	const isLittle = tiff.toString('latin1', 0, 2) === 'II';
	const read16 = (at: number) => (at + 2 > tiff.length ? 0 : isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
	const read32 = (at: number) => (at + 4 > tiff.length ? 0 : isLittle ? tiff.readUInt32LE(at) : tiff.readUInt32BE(at));
	const directory = read32(4);
	for (let entry = 0; entry < read16(directory); entry++) {
		const at = directory + 2 + entry * 12;
		if (read16(at) === orientationTag) return read16(at + 8) <= 8 ? Math.max(1, read16(at + 8)) : 1;
	}
	return 1;
}

/** A segment that says this and nothing else. */
function withOrientation(jpeg: Uint8Array, orientation: number): Uint8Array {
	const tiff = Buffer.alloc(26);
	tiff.write('MM\0*', 'latin1');
	tiff.writeUInt32BE(8, 4);
	tiff.writeUInt16BE(1, 8);
	tiff.writeUInt16BE(orientationTag, 10);
	tiff.writeUInt16BE(3, 12);
	tiff.writeUInt32BE(1, 14);
	tiff.writeUInt16BE(orientation, 18);
	const segment = Buffer.concat([
		Buffer.from([0xff, 0xe1, 0, 2 + exifMark.length + tiff.length]),
		Buffer.from(exifMark, 'latin1'),
		tiff
	]);
	return new Uint8Array(Buffer.concat([jpeg.subarray(0, 2), segment, jpeg.subarray(2)]));
}
