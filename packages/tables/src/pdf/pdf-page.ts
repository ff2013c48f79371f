import { ok, refuse, type Result } from '@plenum/domain/result';
import { getDocument, type PDFDocumentProxy, type PDFPageProxy } from 'unpdf/pdfjs';
import type { PackageRefusal } from '../package/zip.ts';
import { letters, withSigns } from './pdf-arabic.ts';
import { multiply, type Matrix } from './pdf-matrix.ts';
import { rulesOf, type Rule } from './pdf-rules.ts';
import { unpacksSafely } from './pdf-streams.ts';

/** Some letters and where they stand: points from the left and from the top of the page, `y` at the foot of the letters. */
export type PdfText = { text: string; x: number; y: number; width: number; size: number; rightToLeft: boolean };

export type PdfPage = { number: number; width: number; height: number; texts: PdfText[]; rules: Rule[] };

export type PdfRefusal = PackageRefusal | 'import/scanned' | 'import/letters-unknown';

export const pdfLimits = { pages: 600, texts: 400_000 } as const;

/** Nothing that the file brings is run or loaded: no script, no form, no font or file from elsewhere; pictures are passed over. */
const asText = {
	verbosity: 0,
	enableXfa: false,
	isEvalSupported: false,
	useSystemFonts: false,
	disableFontFace: true,
	useWorkerFetch: false,
	stopAtErrors: false,
	isOffscreenCanvasSupported: false,
	isImageDecoderSupported: false,
	maxImageSize: 1
} as const;

/** [MATRIX70] The texts and ruled lines of each page; the bytes are given away. */
export async function readPdfPages(bytes: Uint8Array): Promise<Result<PdfPage[], PdfRefusal>> {
	if (!isWhole(bytes)) return refuse('import/unreadable');
	if (!unpacksSafely(bytes)) return refuse('import/unpacks-too-large');
	const task = getDocument({ data: bytes.slice(), ...asText });
	try {
		// A password is asked for in turn; nobody is here to give one.
		const document = await task.promise;
		return await readPages(document);
	} catch (error) {
		return refuse(isAboutPassword(error) ? 'import/encrypted' : 'import/unreadable');
	} finally {
		await task.destroy();
	}
}

/** The library would read what there is of a file that was cut off, and nobody would know what is missing. */
function isWhole(bytes: Uint8Array): boolean {
	return Buffer.from(bytes.subarray(-4096)).includes('%%EOF');
}

function isAboutPassword(error: unknown): boolean {
	return error instanceof Error && error.name === 'PasswordException';
}

async function readPages(document: PDFDocumentProxy): Promise<Result<PdfPage[], PdfRefusal>> {
	if (document.numPages > pdfLimits.pages) return refuse('import/unpacks-too-large');
	const pages: PdfPage[] = [];
	let texts = 0;
	for (let number = 1; number <= document.numPages; number++) {
		const page = await readPage(await document.getPage(number), number);
		texts += page.texts.length;
		if (texts > pdfLimits.texts) return refuse('import/unpacks-too-large');
		pages.push(page);
	}
	return checkLetters(pages);
}

async function readPage(page: PDFPageProxy, number: number): Promise<PdfPage> {
	const { width, height, transform } = page.getViewport({ scale: 1 });
	const toPage = transform as unknown as Matrix;
	const { items } = await page.getTextContent();
	const texts = items.flatMap((item) => ('str' in item ? (placed(item, toPage) ?? []) : []));
	const rules = rulesOf(await page.getOperatorList(), toPage);
	page.cleanup();
	return { number, width, height, texts: withSigns(texts), rules };
}

type Item = { str: string; dir: string; transform: unknown[]; width: number };

/** Null for what is written across the page, as the word that lies under a draft, and for empty space. */
function placed({ str, dir, transform, width }: Item, toPage: Matrix): PdfText | null {
	if (str.trim() === '') return null;
	const [a, b, c, d, x, y] = multiply(toPage, transform as unknown as Matrix);
	if (Math.abs(b) > Math.abs(a) * 0.1) return null;
	return { text: letters(str), x, y, width, size: Math.hypot(c, d), rightToLeft: dir === 'rtl' };
}

/** What fonts without a table of their letters leave behind. */
const unknownLetter = /[\ufffd\ue000-\uf8ff\u0000-\u0008]/gu;

/** A page holds text where it has more letters than a stamp or a page number. */
const fewLetters = 20;

export function lettersOf(page: PdfPage): number {
	return page.texts.reduce((sum, { text }) => sum + (text.match(/\p{L}/gu)?.length ?? 0), 0);
}

export function holdsText(page: PdfPage): boolean {
	return lettersOf(page) > fewLetters;
}

function checkLetters(pages: PdfPage[]): Result<PdfPage[], PdfRefusal> {
	const all = pages.flatMap((page) => page.texts.map(({ text }) => text)).join('');
	const unknown = all.match(unknownLetter)?.length ?? 0;
	if (unknown > all.length / 5) return refuse('import/letters-unknown');
	return pages.some(holdsText) ? ok(pages) : refuse('import/scanned');
}
