/**
 * A list whose rows are dragged to another place. Each row says what is done to it; where it would stand is a row before which it
 * comes, and null at the end.
 */
export class DragOrder {
	dragged = $state<string | null>(null);
	target = $state<string | null | undefined>(undefined);
	readonly #ids: () => readonly string[];
	readonly #move: (id: string, place: number) => void;

	/** `move`: to this place among the other rows. */
	constructor(ids: () => readonly string[], move: (id: string, place: number) => void) {
		this.#ids = ids;
		this.#move = move;
	}

	/** `text` is what another window gets where the row is dropped there. */
	start(event: DragEvent, id: string, text: string): void {
		this.dragged = id;
		event.dataTransfer?.setData('text/plain', text);
	}

	over(event: DragEvent & { currentTarget: HTMLElement }, id: string): void {
		if (this.dragged === null) return;
		event.preventDefault();
		const { top, height } = event.currentTarget.getBoundingClientRect();
		const ids = this.#ids();
		const place = ids.indexOf(id);
		this.target = ids[event.clientY < top + height / 2 ? place : place + 1] ?? null;
	}

	drop(event: DragEvent): void {
		event.preventDefault();
		const { dragged, target } = this;
		const others = this.#ids().filter((id) => id !== dragged);
		const place = target === null || target === undefined ? -1 : others.indexOf(target);
		if (dragged !== null && target !== undefined && target !== dragged)
			this.#move(dragged, place < 0 ? others.length : place);
		this.end();
	}

	end(): void {
		this.dragged = null;
		this.target = undefined;
	}

	isBefore(id: string): boolean {
		return this.dragged !== null && this.target === id;
	}
}
