import { createContext, untrack } from 'svelte';
import type { Announcer } from '../focus/announcer.svelte.ts';
import { standToast } from './stand-toast.ts';

export type Toast = { id: number; words: string; undo: (() => Promise<void>) | null; about: string };

type Words = { undone: (words: string) => string; undoByKeys: (words: string) => string };

const shownFor = 7000;
/** Long enough to hear it, and to come to it by the keys. */
const undoFor = 20_000;

/** Short words about what was just done, with a way back where there is one. */
export class Toasts {
	list = $state.raw<Toast[]>([]);
	#announcer: Announcer;
	#words: () => Words;
	#count = 0;
	#timers: Record<number, ReturnType<typeof setTimeout>> = {};
	#isHeld = false;
	#places = $state.raw<readonly string[]>([]);

	constructor(announcer: Announcer, words: () => Words) {
		this.#announcer = announcer;
		this.#words = words;
	}

	/**
	 * What is said about the same thing as an older one takes its place; without `about` only the same words are.
	 * [WEB25] `undo` takes back what was changed: it answers null once that is done, and otherwise the words that say why nothing was.
	 */
	show(words: string, undo: (() => Promise<string | null>) | null = null, about: string = words): void {
		const takeBack = async () => {
			const problem = await undo?.();
			this.show(problem ?? this.#words().undone(words), null, about);
		};
		const toast = { id: ++this.#count, words, undo: undo && takeBack, about };
		this.list = standToast(this.list, toast);
		this.#time(toast);
		// What is said goes on in the same breath: a full stop of its own would be read twice.
		this.#announcer.say(undo ? this.#words().undoByKeys(words.replace(/\.$/, '')) : words);
	}

	dismiss(id: number): void {
		clearTimeout(this.#timers[id]);
		delete this.#timers[id];
		this.list = this.list.filter((toast) => toast.id !== id);
	}

	/** Once, however often it is pressed. */
	async undo(toast: Toast | undefined): Promise<void> {
		if (!toast?.undo || !this.list.includes(toast)) return;
		this.dismiss(toast.id);
		await toast.undo();
	}

	/** What is behind an open dialog cannot be reached: they are shown in the place that was opened last. */
	open(place: string): () => void {
		this.#places = [...untrack(() => this.#places), place];
		return () => (this.#places = this.#places.filter((one) => one !== place));
	}

	isShownIn(place: string): boolean {
		return this.#places.at(-1) === place;
	}

	/** While somebody points at them, or has come to them by the keys, they stay. */
	hold(isHeld: boolean): void {
		if (this.#isHeld === isHeld) return;
		this.#isHeld = isHeld;
		for (const toast of this.list) this.#time(toast);
	}

	#time({ id, undo }: Toast): void {
		clearTimeout(this.#timers[id]);
		if (!this.#isHeld) this.#timers[id] = setTimeout(() => this.dismiss(id), undo ? undoFor : shownFor);
	}
}

export const [useToasts, giveToasts] = createContext<Toasts>();
