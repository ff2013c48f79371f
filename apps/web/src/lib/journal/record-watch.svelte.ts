import type { ParamsOf } from '@plenum/protocol/operation-types';
import type { Head } from '@plenum/domain/journal/chain';
import type { Api } from '#lib/queries/api.ts';
import { askSoon, delays } from '#lib/consultations/ask-soon.ts';
import { deviceStorage, recordMemoryPrefix } from '#lib/outbox/device.ts';
import type { Live } from '#lib/queries/live.svelte.ts';
import { createDeviceKey, publicKeyOf, signHead } from './device-key.ts';

/** `signed`: the length of the record at the last closing that was signed here; `isWitness`: the server kept a signature of this key. */
type Memory = Head & { at: number; key?: JsonWebKey; signed?: number; isWitness?: boolean };

type Reader = { participant: string; consultation: string; signs: boolean };

/** What this device noted, and how the record ends now, which does not go on from it. */
export type Contradiction = { noted: Head & { at: number }; now: Head };

/**
 * [JOURNAL14] Stores on this device how the record ends, and compares whenever a closing is recorded or the page comes back. So a server's
 * operator cannot rewrite it unnoticed. [JOURNAL12] Countersigns each closing. Does neither on a shared device.
 */
export class RecordWatch {
	contradiction = $state.raw<Contradiction | null>(null);
	readonly #api: Api;
	readonly #reader: () => Reader;
	#isChecking = false;

	constructor(api: Api, reader: () => Reader) {
		this.#api = api;
		this.#reader = reader;
	}

	/** For an effect. Returns how to stop. */
	open(live: Live): () => void {
		const checking = askSoon(() => void this.check(), delays.someSeconds);
		const stops = [
			live.on('consultation', checking.soon),
			live.on('workshops', checking.soon),
			live.on('clusters', ({ about }) => about === 'closing' && checking.soon()),
			live.onRefresh(checking.soon)
		];
		checking.soon();
		return () => {
			checking.stop();
			for (const stop of stops) stop();
		};
	}

	async check(): Promise<void> {
		if (this.#isChecking) return;
		this.#isChecking = true;
		try {
			await this.#compare();
		} finally {
			this.#isChecking = false;
		}
	}

	/** The reader knows why the record differs: from now on it is compared with its present end. */
	accept(): void {
		if (this.contradiction) this.#note({ ...this.#read(), ...this.contradiction.now, at: Date.now() });
		this.contradiction = null;
	}

	async #compare(): Promise<void> {
		const noted = this.#read();
		const { consultation, signs } = this.#reader();
		const params = { consultation };
		const answer = await this.#api('GET /consultations/:consultation/journal/head', {
			params,
			query: { noted: noted?.hash }
		});
		if (!answer.ok || !deviceStorage()) return;
		const { length, hash, closing, noted: foundAt } = answer.value;
		if (noted && foundAt !== noted.length) {
			this.contradiction = { noted, now: { length, hash } };
			return;
		}
		this.contradiction = null;
		if (length > 0) this.#note({ ...noted, length, hash, at: Date.now() });
		if (signs && closing && closing.length !== noted?.signed) await this.#countersign(params, closing);
	}

	async #countersign(params: ParamsOf<'countersignRecord'>, closing: Head): Promise<void> {
		const made = this.#read()?.key ?? (await createDeviceKey());
		const before = this.#read();
		if (!made || !before) return;
		// Another tab may have made one meanwhile: the first is the device's.
		const key = before.key ?? made;
		this.#note({ ...before, key });
		const answer = await this.#api('POST /consultations/:consultation/journal/countersignatures', {
			params,
			body: await signHead(key, closing)
		});
		const noted = this.#read();
		if (!answer.ok || !noted) return;
		this.#note({ ...noted, signed: closing.length, isWitness: noted.isWitness || answer.value.kept });
	}

	get #place(): string {
		const { participant, consultation } = this.#reader();
		return placeOf(participant, consultation);
	}

	#read(): Memory | null {
		return readMemory(this.#place);
	}

	#note(memory: Memory): void {
		try {
			deviceStorage()?.setItem(this.#place, JSON.stringify(memory));
		} catch {
			// A device that is full remembers nothing, and warns of nothing.
		}
	}
}

/** The public key with which this device countersigned in this consultation; null where it has not. */
export function ownKeyIn(participant: string, consultation: string): string | null {
	const memory = readMemory(placeOf(participant, consultation));
	return memory?.key && memory.isWitness ? publicKeyOf(memory.key) : null;
}

function placeOf(participant: string, consultation: string): string {
	return `${recordMemoryPrefix}${participant}:${consultation}`;
}

function readMemory(place: string): Memory | null {
	try {
		return JSON.parse(deviceStorage()?.getItem(place) ?? 'null') as Memory | null;
	} catch {
		return null;
	}
}
