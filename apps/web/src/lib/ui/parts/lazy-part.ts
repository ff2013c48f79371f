import type { InterfaceLanguage } from '@plenum/domain/languages';
import { loadTexts } from '#lib/language/catalogues.ts';
import { hasTexts, type PageTexts } from '#lib/language/language.ts';

/** Before a part that the server did not have is asked for again: of several servers, another may. A broken line is waited for in `import-part.ts`. */
const pause = 3000;

/**
 * [WEB10] A part of a page that its first view can mostly do without: a component, and the texts that it shows. The page's `load`
 * brings what is shown at once, so that the server writes it too; the rest comes while the line is idle.
 */
export class LazyPart<Part> {
	readonly #import: () => Promise<{ default: Part }>;
	readonly #rooms: (keyof PageTexts)[];
	#part: Part | null = null;

	constructor(bring: () => Promise<{ default: Part }>, ...rooms: (keyof PageTexts)[]) {
		this.#import = bring;
		this.#rooms = rooms;
	}

	/** For `{#await}`, which draws at once what is no promise: where the part has come before. The server writes what a `load` brought. */
	in(language: InterfaceLanguage): Part | Promise<Part> {
		if (this.#part !== null && hasTexts(language, this.#rooms)) return this.#part;
		return typeof window === 'undefined' ? new Promise(() => undefined) : this.#untilItComes(language);
	}

	async bring(language: InterfaceLanguage): Promise<Part> {
		const [{ default: part }] = await Promise.all([this.#import(), loadTexts(language, ...this.#rooms)]);
		return (this.#part = part);
	}

	async #untilItComes(language: InterfaceLanguage): Promise<Part> {
		for (;;) {
			try {
				return await this.bring(language);
			} catch {
				await new Promise((resolve) => setTimeout(resolve, pause));
			}
		}
	}
}

type LoadablePart = Pick<LazyPart<unknown>, 'bring'>;

/** For a page's `load`. A page does not fail for want of a part: where it is shown, it is asked for until it comes. */
export async function bringParts(language: InterfaceLanguage, parts: readonly LoadablePart[]): Promise<void> {
	await Promise.allSettled(parts.map((part) => part.bring(language)));
}

/** What may be shown next comes once the page has answered and rests, one after the other: nothing waits for it. Returns a function that stops it. */
export function bringWhenIdle(language: () => InterfaceLanguage, parts: readonly LoadablePart[]): () => void {
	let stopped = false;
	const whenIdle = window.requestIdleCallback ?? ((then: () => void) => setTimeout(then, 200));
	const next = ([part, ...others]: readonly LoadablePart[]) => {
		if (!part) return;
		whenIdle(() => {
			if (stopped) return;
			part.bring(language()).then(
				() => next(others),
				() => setTimeout(() => next([part, ...others]), pause)
			);
		});
	};
	next(parts);
	return () => (stopped = true);
}
