import { ok, refuse, type Result } from '@plenum/domain/result';

/** A picture of which only the picture is left: no name, no place, no program. */
export type Picture = { kind: 'png' | 'jpg'; width: number; height: number; bytes: Uint8Array };

export const pictureLimits = { bytes: 500_000, side: 4000 } as const;

type PictureRefusal = 'template/logo-unreadable' | 'template/logo-too-large';

/** [REPORTS33] Decides by what the bytes are, not by what the file is called; and keeps only what shows the picture. */
export function readPicture(bytes: Uint8Array): Result<Picture, PictureRefusal> {
	if (bytes.length > pictureLimits.bytes) return refuse('template/logo-too-large');
	const picture = stripPicture(bytes);
	if (!picture || picture.width === 0 || picture.height === 0) return refuse('template/logo-unreadable');
	const side = Math.max(picture.width, picture.height);
	return side > pictureLimits.side ? refuse('template/logo-too-large') : ok(picture);
}

/** Only what shows the picture; null for what is neither PNG nor JPEG. */
export function stripPicture(bytes: Uint8Array): Picture | null {
	return readPng(bytes) ?? readJpeg(bytes);
}

/** The largest size within a box that keeps the picture's form. */
export function fitInto(picture: Pick<Picture, 'width' | 'height'>, box: { width: number; height: number }) {
	const scale = Math.min(box.width / picture.width, box.height / picture.height);
	return { width: Math.round(picture.width * scale), height: Math.round(picture.height * scale) };
}

const pngMark = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** What shows the picture: head, palette, transparency, colours, data, end. Texts, times and profiles are left out. */
const pngChunks = new Set(['IHDR', 'PLTE', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'sBIT', 'pHYs', 'IDAT', 'IEND']);

function readPng(bytes: Uint8Array): Picture | null {
	if (!pngMark.every((byte, at) => bytes[at] === byte)) return null;
	const view = viewOf(bytes);
	const kept: Uint8Array[] = [bytes.subarray(0, 8)];
	let seen = '';
	for (let at = 8; at + 12 <= bytes.length;) {
		const length = view.getUint32(at);
		const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
		const end = at + 12 + length;
		if (end > bytes.length || (seen === '' && (name !== 'IHDR' || length !== 13))) return null;
		if (pngChunks.has(name)) kept.push(bytes.subarray(at, end));
		seen += `${name} `;
		at = end;
		if (name === 'IEND') break;
	}
	if (!seen.includes('IDAT ') || !seen.endsWith('IEND ')) return null;
	return { kind: 'png', width: view.getUint32(16), height: view.getUint32(20), bytes: joined(kept) };
}

/** Segments that begin a frame, and so tell the size: baseline, extended, progressive. */
const frames = new Set([0xc0, 0xc1, 0xc2]);

function readJpeg(bytes: Uint8Array): Picture | null {
	if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return null;
	const view = viewOf(bytes);
	const kept: Uint8Array[] = [bytes.subarray(0, 2)];
	let size: { width: number; height: number } | null = null;
	for (let at = 2; at + 2 <= bytes.length;) {
		if (bytes[at] !== 0xff) return null;
		const marker = bytes[at + 1] ?? 0;
		if (marker === 0xd9) return size && { kind: 'jpg', ...size, bytes: joined([...kept, bytes.subarray(at, at + 2)]) };
		if (at + 4 > bytes.length) return null;
		const length = view.getUint16(at + 2);
		const end = marker === 0xda ? endOfScan(bytes, at + 2 + length) : at + 2 + length;
		if (length < 2 || end > bytes.length) return null;
		if (frames.has(marker) && length >= 7) size = { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
		if (!isMetadata(marker)) kept.push(bytes.subarray(at, end));
		at = end;
	}
	return null;
}

/** Where the data of a scan ends: at the next mark that is neither a filled byte nor a restart. */
function endOfScan(bytes: Uint8Array, from: number): number {
	for (let at = from; at + 1 < bytes.length; at++) {
		const next = bytes[at + 1] ?? 0;
		if (bytes[at] === 0xff && next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
	}
	return bytes.length;
}

/** APP1 and the like tell of camera, place and program; JFIF (APP0) and Adobe's colours (APP14) are needed to show it. */
function isMetadata(marker: number): boolean {
	return (marker >= 0xe1 && marker <= 0xef && marker !== 0xee) || marker === 0xfe;
}

function viewOf(bytes: Uint8Array): DataView {
	return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
	const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
	let at = 0;
	for (const piece of pieces) {
		whole.set(piece, at);
		at += piece.length;
	}
	return whole;
}
