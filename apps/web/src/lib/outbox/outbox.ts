import { outboxPrefix, thisDevice, type Device } from './device.ts';

export const kindNames = [
	'text',
	'rejected',
	'card',
	'rating',
	'comment',
	'reply',
	'edit',
	'ballot',
	'progress'
] as const;
export type KindName = (typeof kindNames)[number];

/** One kind of thing that is kept until the server has it. */
export type OutboxKind<Entry> = {
	name: KindName;
	encode: (entry: Entry) => string;
	/** Null: not an entry of this kind. */
	decode: (stored: string) => Entry | null;
	/** Whether the device may store this entry. Otherwise it stays on the page. */
	mayStore: (entry: Entry) => boolean;
};

/** `target`: the document or the round that it is for; neither holds a colon. */
export type OutboxOwner = { participant: string; target: string };

/**
 * [WEB170] What one participant wrote for one target and the server has not acknowledged. An entry leaves by two ways only: the server
 * has exactly this entry, or its author dismissed it. There is no way to replace all entries by a list.
 */
export class Outbox<Entry> {
	readonly #kind: OutboxKind<Entry>;
	readonly #prefix: string;
	readonly #device: Device;

	constructor(kind: OutboxKind<Entry>, { participant, target }: OutboxOwner, device = thisDevice) {
		this.#kind = kind;
		this.#prefix = `${prefixOf(kind, participant)}${target}:`;
		this.#device = device;
	}

	/** By id. Tabs of one browser share them. */
	entries(): Map<string, Entry> {
		const ids = this.#device.keys(this.#prefix).map((key) => key.slice(this.#prefix.length));
		return new Map(
			ids.flatMap((id) => {
				const entry = this.get(id);
				return entry === null ? [] : [[id, entry]];
			})
		);
	}

	get(id: string): Entry | null {
		const stored = this.#device.read(this.#prefix + id);
		return stored === null ? null : this.#kind.decode(stored);
	}

	/** Replaces the earlier entry of this id. Returns whether the device stored it. */
	put(id: string, entry: Entry): boolean {
		const { encode, mayStore } = this.#kind;
		return this.#device.write(this.#prefix + id, encode(entry), { mayStore: mayStore(entry) });
	}

	/** [WEB171] The server has this entry. A later one of the same id stays. */
	acknowledge(id: string, sent: Entry): void {
		if (this.#device.read(this.#prefix + id) === this.#kind.encode(sent)) this.dismiss(id);
	}

	/** Its author discarded it. */
	dismiss(id: string): void {
		this.#device.delete(this.#prefix + id);
	}

	/** False while an entry is on the page alone. */
	get isStored(): boolean {
		return this.#device.isStored(this.#prefix);
	}
}

/** The targets for which entries of this participant wait. */
export function waitingTargets<Entry>(kind: OutboxKind<Entry>, participant: string, device = thisDevice): string[] {
	const prefix = prefixOf(kind, participant);
	return [...new Set(device.keys(prefix).map((key) => key.slice(prefix.length).split(':')[0] ?? ''))];
}

/** Entries that are plain data. `parse` receives what some page stored, perhaps of another version. */
export function plainKind<Entry>(
	name: KindName,
	parse: (stored: unknown) => Entry | null,
	mayStore: (entry: Entry) => boolean = () => true
): OutboxKind<Entry> {
	return {
		name,
		encode: (entry) => JSON.stringify(entry),
		decode(stored) {
			try {
				return parse(JSON.parse(stored));
			} catch {
				return null;
			}
		},
		mayStore
	};
}

function prefixOf<Entry>(kind: OutboxKind<Entry>, participant: string): string {
	return `${outboxPrefix}${participant}:${kind.name}:`;
}
