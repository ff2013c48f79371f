import type { DrawnPage, OpenPdf, PageRequest } from './pdf-page.ts';

/** `gone`: the browser can no longer read the file. `absent`: what draws could not be loaded. */
export type PageProblem = 'gone' | 'encrypted' | 'damaged' | 'absent';
type PageFailure = { ok: false; problem: PageProblem };
type OpenResult = { ok: true; pdf: OpenPdf } | PageFailure;
export type PageAnswer = { ok: true; page: DrawnPage } | PageFailure;

/**
 * [MATRIX88] The pages of the PDF that was chosen, drawn by this browser from the file itself while they are looked at. Nothing is
 * sent or kept. What draws is loaded when somebody asks for a page.
 */
export class PageSource {
	#file: File;
	#opened: Promise<OpenResult> | null = null;

	constructor(file: File) {
		this.#file = file;
	}

	get name(): string {
		return this.#file.name;
	}

	async draw(request: PageRequest): Promise<PageAnswer> {
		const opened = await (this.#opened ??= openFile(this.#file));
		if (!opened.ok) {
			this.#opened = null; // The next page that is asked for tries again.
			return opened;
		}
		try {
			return { ok: true, page: await opened.pdf.draw(request) };
		} catch {
			return { ok: false, problem: 'damaged' };
		}
	}

	/** The same file again, once the browser has lost it; answers whether it is. Nothing but its name and size is known of it. */
	replace(file: File): boolean {
		if (file.name !== this.#file.name || file.size !== this.#file.size) return false;
		this.close();
		this.#file = file;
		return true;
	}

	close(): void {
		void this.#opened?.then((opened) => (opened.ok ? opened.pdf.close() : undefined));
		this.#opened = null;
	}
}

async function openFile(file: File): Promise<OpenResult> {
	try {
		const bytes = new Uint8Array(await file.arrayBuffer());
		const { openPdf } = await import('./pdf-page.ts');
		return { ok: true, pdf: await openPdf(bytes) };
	} catch (error) {
		return { ok: false, problem: problemOf(error) };
	}
}

function problemOf(error: unknown): PageProblem {
	switch (error instanceof Error ? error.name : '') {
		case 'NotReadableError':
		case 'NotFoundError':
			return 'gone';
		case 'PasswordException':
			return 'encrypted';
		// A part of the program did not arrive: so the browser says it of a module, and the library of its worker.
		case 'TypeError':
		case 'Error':
			return 'absent';
		default:
			return 'damaged';
	}
}
