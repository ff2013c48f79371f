import { openPackage, packageNames } from '@plenum/tables/package/zip';

/** What a file is, told by its content; its name may say otherwise. */
export type FileKind =
	| 'docx'
	| 'xlsx'
	| 'odt'
	| 'ods'
	| 'doc'
	| 'xls'
	| 'pdf'
	| 'rtf'
	| 'html'
	| 'text'
	| 'encrypted'
	| 'empty'
	| 'picture'
	| 'presentation'
	| 'archive'
	| 'other-program'
	| 'damaged'
	| 'unknown';

export function kindOf(bytes: Uint8Array): FileKind {
	if (bytes.length === 0) return 'empty';
	const start = Buffer.from(bytes.subarray(0, 2048)).toString('latin1');
	for (const [kind, pattern] of starts) if (pattern.test(start)) return kind;
	if (start.startsWith('PK')) return kindOfPackage(bytes);
	if (start.startsWith(ole)) return kindOfContainer(bytes);
	return kindOfText(bytes, start);
}

const ole = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';

const starts: readonly (readonly [FileKind, RegExp])[] = [
	['pdf', /^[^]{0,1020}%PDF-/],
	['rtf', /^\s*\{\\rtf/],
	['picture', /^(?:\x89PNG|\xff\xd8\xff|GIF8|BM[^]{4}\0{4}|II\*\0|MM\0\*|RIFF[^]{4}WEBP|[^]{4}ftyp(?:hei|mif|avif))/],
	['archive', /^(?:\x1f\x8b|7z\xbc\xaf|Rar!|BZh|\xfd7zXZ|[^]{257}ustar)/],
	[
		'other-program',
		/^(?:\xfeWPC|MIME-Version:|From: |<\?xml[^]{0,1500}<(?:w:wordDocument|Workbook|pkg:package|office:document))/i
	]
];

/** The kind of a package, by its parts. A package is also how Java and phones pack programs: what holds no document is an archive. */
function kindOfPackage(bytes: Uint8Array): FileKind {
	const names = packageNames(bytes);
	if (!names) return 'damaged';
	const holds = (pattern: RegExp) => names.some((name) => pattern.test(name));
	if (holds(/^word\//)) return 'docx';
	if (holds(/^xl\/.*\.xml$/) && !holds(/^xl\/workbook\.bin$/)) return 'xlsx';
	if (holds(/^ppt\//)) return 'presentation';
	// OpenDocument since 1.4 locks the whole package.
	if (holds(/^encrypted-package$/)) return 'encrypted';
	if (holds(/^content\.xml$/)) return kindOfOpenDocument(bytes);
	return holds(/\.iwa$|^Index\.zip$|^xl\/|^META-INF\/container\.xml$|^FixedDocSeq\.fdseq$/i)
		? 'other-program'
		: 'archive';
}

/** By its part `mimetype`. */
function kindOfOpenDocument(bytes: Uint8Array): FileKind {
	const opened = openPackage(bytes, (name) => name === 'mimetype');
	const type = opened.ok ? new TextDecoder().decode(opened.value.get('mimetype')) : '';
	if (type.includes('spreadsheet')) return 'ods';
	return /presentation|graphics/.test(type) ? 'presentation' : 'odt';
}

/** The kind of a container of the old Office, by the names in its directory, which stand in blocks of 128 bytes. */
function kindOfContainer(bytes: Uint8Array): FileKind {
	const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	if (!isWholeContainer(buffer)) return 'damaged';
	const holds = (name: string): number => {
		const entry = Buffer.from(`${name}\0`, 'utf16le');
		for (let at = buffer.indexOf(entry); at >= 0; at = buffer.indexOf(entry, at + 1)) if (at % 128 === 0) return at;
		return Infinity;
	};
	if (holds('EncryptedPackage') < Infinity) return 'encrypted';
	const kinds = [
		['doc', holds('WordDocument')],
		['xls', Math.min(holds('Workbook'), holds('Book'))],
		['presentation', holds('PowerPoint Document')]
	] as const;
	// What is embedded comes after what holds it.
	const [kind, place] = kinds.reduce((first, each) => (each[1] < first[1] ? each : first));
	return place < Infinity ? kind : 'other-program';
}

/** The header names up to 109 sectors that hold the chain of sectors. The last of those has to exist. */
function isWholeContainer(file: Buffer): boolean {
	if (file.length < 512) return false;
	const size = 2 ** file.readUInt16LE(30);
	if (size !== 512 && size !== 4096) return true;
	let last = 0;
	for (let at = 0; at < Math.min(109, file.readUInt32LE(44)); at++) {
		const start = (file.readUInt32LE(76 + at * 4) + 1) * size;
		if (start + size > file.length) return false;
		for (let entry = start; entry < start + size; entry += 4) {
			const next = file.readUInt32LE(entry);
			if (next < endOfChain) last = Math.max(last, next);
		}
	}
	return file.length > (last + 1) * size;
}

/** Numbers from here on stand for no sector. */
const endOfChain = 0xfffffffa;

function kindOfText(bytes: Uint8Array, start: string): FileKind {
	const plain = start.replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '').replaceAll('\0', '');
	if (/^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)*<(?:!doctype html|html|head|body|table|meta|div|p)\b/i.test(plain))
		return 'html';
	const controls = bytes
		.subarray(0, 100_000)
		.filter((byte) => byte < 32 && ![0, 9, 10, 12, 13, 26].includes(byte)).length;
	return controls > Math.min(bytes.length, 100_000) * 0.002 ? 'unknown' : 'text';
}
