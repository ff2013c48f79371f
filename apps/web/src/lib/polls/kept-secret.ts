const prefix = 'plenum:trustee:';

/**
 * [TRUSTEE3] A trustee's secret in this browser, until the poll is closed or void. The device may refuse to keep it: then the
 * written words are the only ones.
 */
export class KeptSecret {
	readonly #key: string;
	readonly #device: Storage | null;

	constructor(poll: string, participant: string, device: Storage | null) {
		this.#key = `${prefix}${participant}:${poll}`;
		this.#device = device;
	}

	read(): string | null {
		try {
			return this.#device?.getItem(this.#key) ?? null;
		} catch {
			return null;
		}
	}

	keep(code: string): void {
		try {
			this.#device?.setItem(this.#key, code);
		} catch {
			// It is written down.
		}
	}

	forget(): void {
		try {
			this.#device?.removeItem(this.#key);
		} catch {
			// A device that keeps nothing has nothing to forget.
		}
	}
}
