import type { Unsent } from '@plenum/documents/collaboration/unsaved-work';

/** Typed text that is not acknowledged yet, stored on this device until the connection is back. */
export type KeptText = Unsent & { generation: number; client: number };

type Owner = { document: string; participant: string };

const prefix = 'plenum:unsent:';

/** Rejected text, until its author dismisses it. */
export const rejectedEditPrefix = 'plenum:given-back:';

/** Cards that wait for the connection. */
export const unsentCardsPrefix = 'plenum:unsent-card:';

/** Comments that somebody is writing. */
export const unsentCommentPrefix = 'plenum:unsent-comment:';
/** Ratings that wait for the connection. */
export const unsentRatingsPrefix = 'plenum:unsent-rating:';

/** How the record ended when this device last checked, and the key with which it countersigns. */
export const recordMemoryPrefix = 'plenum-record:';

/** When a participant last looked at the overview, and how long the record was. */
export const lastVisitPrefix = 'plenum-visit:';

/** Participants without an account who used this browser. */
const guestPrefix = 'plenum-guest:';

/**
 * [DOC23] The device may be shared. So it keeps only unsent text, only for the person who typed it, and only until it is saved. Each tab
 * keeps its own, under its client id.
 */
export class KeptTexts {
	readonly #prefix: string;
	readonly #device: Storage | null;

	constructor({ document, participant }: Owner, device: Storage | null) {
		this.#prefix = `${prefix}${participant}:${document}:`;
		this.#device = device;
	}

	/** One for each tab that was closed, and for those still open. */
	all(): KeptText[] {
		return keysIn(this.#device, this.#prefix).flatMap((key) => this.#read(key));
	}

	/** Whether the device stored it: its storage may be full or blocked. */
	keep(client: number, generation: number, { update, authors }: Unsent): boolean {
		try {
			this.#device?.setItem(this.#prefix + client, `${generation} ${authors.join(',')} ${toText(update)}`);
			return this.#device !== null;
		} catch {
			return false;
		}
	}

	forget(client: number): void {
		this.#device?.removeItem(this.#prefix + client);
	}

	#read(key: string): KeptText[] {
		const [generation, authors, text] = (this.#device?.getItem(key) ?? '').split(' ');
		const client = Number(key.slice(this.#prefix.length));
		if (!generation || !authors || !text || !Number.isInteger(client)) return [];
		const update = fromText(text);
		return [{ client, generation: Number(generation), authors: authors.split(',').map(Number), update }];
	}
}

/** The documents for which this person's text is stored here. */
export function documentsKept(participant: string, device: Storage | null): string[] {
	const start = `${prefix}${participant}:`;
	const documents = keysIn(device, start).map((key) => key.slice(start.length).split(':')[0] ?? '');
	return [...new Set(documents)];
}

/** Set by the root layout, in the browser only: whether the person said that the device is not theirs. */
let isDeviceShared = false;

export function setSharedDevice(shared: boolean): void {
	isDeviceShared = shared;
}

/** The browser's storage for this site; null where the person allows none, and [PEOPLE40] on a device that is not theirs. */
export function deviceStorage(): Storage | null {
	if (isDeviceShared) return null;
	try {
		return globalThis.localStorage ?? null;
	} catch {
		return null;
	}
}

function tabStorage(): Storage | null {
	try {
		return globalThis.sessionStorage ?? null;
	} catch {
		return null;
	}
}

/** Whether text of anyone who used this browser is stored here, unsent or rejected. */
export function isAnythingKept(device: Storage | null): boolean {
	return keysOfWords(device).length > 0;
}

/** [DOC23] [PEOPLE40] People who leave or sign out leave nothing behind, not even in the tab. */
export function deleteAllUnsentText(device: Storage | null): void {
	tabStorage()?.clear();
	const rest = [recordMemoryPrefix, lastVisitPrefix, guestPrefix].flatMap((start) => keysIn(device, start));
	for (const key of [...keysOfWords(device), ...rest]) device?.removeItem(key);
}

/**
 * [ACCOUNT33] Guests without an account have only this session. Nobody can send or read the text that other guests left here. People with
 * an account come back to theirs.
 */
export function deleteOrphanedText(
	{ participant, isGuest }: { participant: string; isGuest: boolean },
	device: Storage | null
): void {
	const others = keysIn(device, guestPrefix)
		.map((key) => key.slice(guestPrefix.length))
		.filter((guest) => guest !== participant);
	for (const guest of others) {
		for (const start of [...prefixes, recordMemoryPrefix, lastVisitPrefix]) {
			for (const key of keysIn(device, `${start}${guest}:`)) device?.removeItem(key);
		}
		device?.removeItem(guestPrefix + guest);
	}
	if (isGuest) markGuest(participant, device);
	else device?.removeItem(guestPrefix + participant);
}

function markGuest(participant: string, device: Storage | null): void {
	try {
		device?.setItem(guestPrefix + participant, '');
	} catch {
		// A device without space for the mark has none for the text.
	}
}

const prefixes = [prefix, rejectedEditPrefix, unsentCardsPrefix, unsentCommentPrefix, unsentRatingsPrefix];

function keysOfWords(device: Storage | null): string[] {
	return prefixes.flatMap((start) => keysIn(device, start));
}

export function keysIn(device: Storage | null, start: string): string[] {
	return Array.from({ length: device?.length ?? 0 }, (_, at) => device?.key(at) ?? '').filter((key) =>
		key.startsWith(start)
	);
}

function toText(bytes: Uint8Array): string {
	return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

function fromText(text: string): Uint8Array {
	return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}
