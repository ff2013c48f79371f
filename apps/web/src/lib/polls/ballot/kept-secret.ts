const prefix = 'plenum:trustee:';
const shownPrefix = 'plenum:trustee-shown:';

/**
 * [TRUSTEE3] A trustee's secret in this browser, until the poll is closed or void. The device may refuse to keep it: then the
 * written words are the only ones.
 */
export class KeptSecret {
	readonly #key: string;
	readonly #shownKey: string;
	readonly #device: Storage | null;

	constructor(poll: string, participant: string, device: Storage | null) {
		this.#key = `${prefix}${participant}:${poll}`;
		this.#shownKey = `${shownPrefix}${participant}:${poll}`;
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

	/** [TRUSTEE14] Whether words were shown here before, confirmed or not. On a shared device the tab knows. */
	wasShown(): boolean {
		try {
			return (this.#device ?? sessionStorage).getItem(this.#shownKey) !== null;
		} catch {
			return false;
		}
	}

	noteShown(): void {
		try {
			(this.#device ?? sessionStorage).setItem(this.#shownKey, 'yes');
		} catch {
			// Nothing is kept here, so nothing is known after a reload.
		}
	}

	forget(): void {
		try {
			this.#device?.removeItem(this.#key);
			(this.#device ?? sessionStorage).removeItem(this.#shownKey);
		} catch {
			// A device that keeps nothing has nothing to forget.
		}
	}
}
