import { createContext } from 'svelte';
import type { Announcer } from './announcer.svelte.ts';
import { standToast } from './stand-toast.ts';

export type Toast = { id: number; words: string; undo: (() => void) | null; about: string };

const shownFor = 7000;
const undoFor = 12_000;

/** Short words about what was just done, with a way back where there is one. */
export class Toasts {
	list = $state<Toast[]>([]);
	#announcer: Announcer;
	#count = 0;

	constructor(announcer: Announcer) {
		this.#announcer = announcer;
	}

	/** What is said about the same thing as an older one takes its place; without `about` only the same words are. */
	show(words: string, undo: (() => void) | null = null, about: string = words): void {
		const id = ++this.#count;
		this.list = standToast(this.list, { id, words, undo, about });
		this.#announcer.say(words);
		setTimeout(() => this.dismiss(id), undo ? undoFor : shownFor);
	}

	dismiss(id: number): void {
		this.list = this.list.filter((toast) => toast.id !== id);
	}
}

export const [useToasts, giveToasts] = createContext<Toasts>();
