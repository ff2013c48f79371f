import { removeOfflineWorker } from './offline-worker.ts';

/** What a page keeps of its reader in this browser. Each prefix is followed by the participant's id and a colon. */
const prefixes = {
	/** Unsent and rejected entries, see `Outbox`. */
	outbox: 'plenum:outbox:',
	/** How the record ended when this device last checked, and the key with which it countersigns. */
	record: 'plenum-record:',
	/** When a participant last looked at the overview, and how long the record was; and what they said, see `lib/receipts`. */
	visit: 'plenum-visit:',
	/** Whose text the offline shell may show, see `lib/offline/last-reader.ts`. */
	reader: 'plenum-reader:'
} as const;

export const {
	outbox: outboxPrefix,
	record: recordMemoryPrefix,
	visit: lastVisitPrefix,
	reader: lastReaderPrefix
} = prefixes;

/** Participants without an account who used this browser. */
const guestPrefix = 'plenum-guest:';

/** Set by the root layout, in the browser only: whether the reader said that the device is not theirs. */
let isShared = false;

export function setSharedDevice(shared: boolean): void {
	isShared = shared;
}

/** The browser's storage for this site; null where the reader allows none, and [PEOPLE40] on a device that is not theirs. */
export function deviceStorage(): Storage | null {
	return isShared ? null : attempt(() => globalThis.localStorage ?? null, null);
}

type PageEntry = { value: string; mayStore: boolean };

/**
 * Where the outbox keeps its entries. What the browser does not store stays on the page: storage may be full, blocked, or not allowed on
 * a shared device.
 */
export class Device {
	readonly #storage: () => Storage | null;
	readonly #isServer: boolean;
	readonly #page = new Map<string, PageEntry>();

	constructor(storage: () => Storage | null, isServer = false) {
		this.#storage = storage;
		this.#isServer = isServer;
	}

	keys(prefix: string): string[] {
		const stored = attempt(() => keysOf(this.#storage()), []);
		return [...new Set([...stored, ...this.#page.keys()])].filter((key) => key.startsWith(prefix));
	}

	read(key: string): string | null {
		return this.#page.get(key)?.value ?? attempt(() => this.#storage()?.getItem(key) ?? null, null);
	}

	/** Returns whether the browser stored it. A value that it did not store leaves the earlier one in storage. */
	write(key: string, value: string, { mayStore } = { mayStore: true }): boolean {
		if (this.#isServer) throw new Error('The memory of a server belongs to all its readers.');
		if (mayStore && this.#store(key, value)) return true;
		this.#page.set(key, { value, mayStore });
		return false;
	}

	/** Whether the browser stored all of it. */
	isStored(prefix: string): boolean {
		return ![...this.#page.keys()].some((key) => key.startsWith(prefix));
	}

	/** The space may suffice for what the browser refused before. */
	delete(key: string): void {
		this.#page.delete(key);
		attempt(() => this.#storage()?.removeItem(key), undefined);
		for (const [other, { value, mayStore }] of this.#page) if (mayStore) this.#store(other, value);
	}

	clearPage(): void {
		this.#page.clear();
	}

	#store(key: string, value: string): boolean {
		const isStored = attempt(() => {
			const storage = this.#storage();
			storage?.setItem(key, value);
			return storage !== null;
		}, false);
		if (isStored) this.#page.delete(key);
		return isStored;
	}
}

export const thisDevice = new Device(deviceStorage, typeof document === 'undefined');

/** Whether anything unsent or rejected of any reader is kept here. */
export function holdsUnsent(device = thisDevice): boolean {
	return device.keys(outboxPrefix).length > 0;
}

/** [PEOPLE71] Empties what only this tab holds. */
export function clearTab(device = thisDevice): void {
	attempt(() => globalThis.sessionStorage?.clear(), undefined);
	device.clearPage();
}

/** [DOC23] [PEOPLE40] People who leave or sign out leave nothing behind, not even in the tab. */
export function clearDevice(device = thisDevice): void {
	clearTab(device);
	for (const prefix of [...Object.values(prefixes), guestPrefix])
		for (const key of device.keys(prefix)) device.delete(key);
	removeOfflineWorker();
}

/** Participants without an account have the quick exit. */
export function hasGuests(device = thisDevice): boolean {
	return device.keys(guestPrefix).length > 0;
}

/**
 * [ACCOUNT33] Guests without an account have only this session. Nobody can send or read the text that other guests left here. People with
 * an account come back to theirs.
 */
export function deleteDataOfOtherGuests(
	{ participant, isGuest }: { participant: string; isGuest: boolean },
	device = thisDevice
): void {
	const guests = device.keys(guestPrefix).map((key) => key.slice(guestPrefix.length));
	for (const guest of guests.filter((each) => each !== participant)) {
		for (const prefix of Object.values(prefixes))
			for (const key of device.keys(`${prefix}${guest}:`)) device.delete(key);
		device.delete(guestPrefix + guest);
	}
	if (isGuest) device.write(guestPrefix + participant, '');
	else device.delete(guestPrefix + participant);
}

function keysOf(storage: Storage | null): string[] {
	return Array.from({ length: storage?.length ?? 0 }, (_, at) => storage?.key(at) ?? '');
}

/** Some private windows throw at every access to storage. */
function attempt<Value>(act: () => Value, otherwise: Value): Value {
	try {
		return act();
	} catch {
		return otherwise;
	}
}
