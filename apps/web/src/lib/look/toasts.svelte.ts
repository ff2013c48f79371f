import { createContext } from 'svelte';
import type { Announcer } from './announcer.svelte.ts';

export type Toast = { id: number; words: string; undo: (() => void) | null };

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

	show(words: string, undo: (() => void) | null = null): void {
		const id = ++this.#count;
		this.list = [...this.list.slice(-2), { id, words, undo }];
		this.#announcer.say(words);
		setTimeout(() => this.dismiss(id), undo ? undoFor : shownFor);
	}

	dismiss(id: number): void {
		this.list = this.list.filter((toast) => toast.id !== id);
	}
}

export const [useToasts, giveToasts] = createContext<Toasts>();
