import {
	getDocument,
	GlobalWorkerOptions,
	type PageViewport,
	type PDFPageProxy
} from 'pdfjs-dist/legacy/build/pdf.mjs';
import workerUrl from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';
import { findPlaces } from './page-places.ts';
import { inReadingOrder, type PieceOfPage } from './reading-order.ts';

/** `width` in CSS pixels; `words` are marked where they stand, each only where those before it were not found. */
export type PageRequest = { number: number; width: number; words: readonly string[] };
/** `mark`: where the first marked words begin, in parts of the page from its upper left; null where none were found. */
export type DrawnPage = { canvas: HTMLCanvasElement; text: string; mark: { x: number; y: number } | null };
export type OpenPdf = { draw(request: PageRequest): Promise<DrawnPage>; close(): Promise<void> };
type PieceOfText = PieceOfPage & { transform: readonly number[]; width: number; endsLine: boolean };

/** Old phones have no larger canvas. */
const mostPixels = 16_000_000;
const marker = 'rgb(255 224 102)';

GlobalWorkerOptions.workerSrc = workerUrl;

/**
 * Nothing is loaded besides the library and its worker: no font, table of letters or decoder from elsewhere. Nothing that the file
 * brings is run. A picture of more than 40 megapixels stays blank.
 */
const alone = {
	verbosity: 0,
	enableXfa: false,
	useWasm: false,
	useWorkerFetch: false,
	useSystemFonts: true,
	maxImageSize: 40_000_000
} as const;

export async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
	const task = getDocument({ data: bytes, ...alone });
	// Nobody is asked for a password: Plenum reads no file that needs one.
	const document = await task.promise;
	return {
		async draw({ number, width, words }) {
			const page = await document.getPage(number);
			const pieces = await readPieces(page);
			const drawn = await drawPage(page, width);
			const marked = firstFound(pieces, words).map((piece) => outlineOf(piece, drawn.viewport));
			markOutlines(drawn.canvas, marked);
			page.cleanup();
			const text = pieces.map(({ text, endsLine }) => (endsLine ? `${text}\n` : text)).join('');
			const first = marked[0]?.[3];
			const { canvas } = drawn;
			return { canvas, text, mark: first ? { x: first[0] / canvas.width, y: first[1] / canvas.height } : null };
		},
		close: () => task.destroy()
	};
}

async function readPieces(page: PDFPageProxy): Promise<PieceOfText[]> {
	const { items } = await page.getTextContent();
	const pieces = items.flatMap((item) => {
		// A vowel sign by itself is set at a height of its own, and would part the line that it belongs to.
		if (!('str' in item) || /^\p{M}+$/u.test(item.str.trim())) return [];
		const transform = item.transform as number[];
		const [x = 0, y = 0] = transform.slice(4);
		return {
			text: item.str,
			x,
			y,
			transform,
			width: item.width,
			rightToLeft: item.dir === 'rtl',
			endsLine: item.hasEOL
		};
	});
	return inReadingOrder(pieces);
}

function firstFound(pieces: readonly PieceOfText[], words: readonly string[]): PieceOfText[] {
	const texts = pieces.map(({ text }) => text);
	const places = words.map((each) => findPlaces(texts, each)).find(({ size }) => size > 0) ?? new Set();
	return pieces.filter((_, index) => places.has(index));
}

async function drawPage(page: PDFPageProxy, width: number) {
	const whole = page.getViewport({ scale: 1 });
	const sharp = (width / whole.width) * devicePixelRatio;
	const most = Math.sqrt(mostPixels / (whole.width * whole.height));
	const viewport = page.getViewport({ scale: Math.min(sharp, most) });
	const canvas = document.createElement('canvas');
	canvas.width = Math.floor(viewport.width);
	canvas.height = Math.floor(viewport.height);
	await page.render({ canvas, viewport }).promise;
	return { canvas, viewport };
}

type Point = [x: number, y: number];

/** Around the letters on the canvas, whichever way they are written; a line's letters hang a fifth of their size below it. */
function outlineOf({ transform, width }: PieceOfText, viewport: PageViewport): Point[] {
	const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = transform;
	const length = Math.hypot(a, b) || 1;
	const along = (a / length) * width;
	const across = (b / length) * width;
	const corner = (end: 0 | 1, up: number): Point => {
		const [left = 0, top = 0] = viewport.convertToViewportPoint(x + end * along + up * c, y + end * across + up * d);
		return [left, top];
	};
	return [corner(0, -0.22), corner(1, -0.22), corner(1, 0.9), corner(0, 0.9)];
}

/** As a marker does it: the letters stay black. */
function markOutlines(canvas: HTMLCanvasElement, outlines: readonly Point[][]): void {
	const context = canvas.getContext('2d');
	if (!context) return;
	context.globalCompositeOperation = 'multiply';
	context.fillStyle = marker;
	context.beginPath();
	for (const corners of outlines) {
		corners.forEach(([x, y], at) => (at === 0 ? context.moveTo(x, y) : context.lineTo(x, y)));
		context.closePath();
	}
	context.fill();
}
