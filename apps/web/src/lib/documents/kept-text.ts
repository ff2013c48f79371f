/** What was typed and has not been acknowledged, as it waits on this device for the line to come back. */
export type KeptText = { key: string; generation: number; client: number; update: Uint8Array };

type Owner = { document: string; participant: string };

/**
 * [DOC23] Only what is unsent is kept on the device, only for the person who typed it, and only until it is saved: the device
 * may be shared.
 */
export class KeptTexts {
	readonly #prefix: string;
	readonly #storage: Storage;

	constructor({ document, participant }: Owner, storage: Storage) {
		this.#prefix = `plenum:unsent:${participant}:${document}:`;
		this.#storage = storage;
	}

	/** One for each tab that went away. */
	all(): KeptText[] {
		return Array.from({ length: this.#storage.length }, (_, at) => this.#storage.key(at) ?? '')
			.filter((key) => key.startsWith(this.#prefix))
			.flatMap((key) => this.#read(key));
	}

	/** Whether the device took it: its place may be full or closed. */
	keep(client: number, generation: number, update: Uint8Array): boolean {
		try {
			this.#storage.setItem(this.#prefix + client, `${generation} ${toText(update)}`);
			return true;
		} catch {
			return false;
		}
	}

	forget(client: number): void {
		this.#storage.removeItem(this.#prefix + client);
	}

	#read(key: string): KeptText[] {
		const [generation, text] = (this.#storage.getItem(key) ?? '').split(' ');
		const client = Number(key.slice(this.#prefix.length));
		if (!generation || !text || !Number.isInteger(client)) return [];
		return [{ key, generation: Number(generation), client, update: fromText(text) }];
	}
}

function toText(bytes: Uint8Array): string {
	return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

function fromText(text: string): Uint8Array {
	return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}
