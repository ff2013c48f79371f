import type { Nodes, VolatileMessage } from '../../db/nodes.ts';
import type { LocalPerson } from './document-presence.ts';
import type { OpenDocument } from '../open-document.ts';
import { decodePresenceMessage, encodePresenceMessage, mostTold, type PresenceMessage } from './presence-message.ts';

/** In milliseconds. */
const times = {
	/** What changes meanwhile is told together: each node tells at most four times a second. */
	gather: 250,
	/** Between two words of a node about what it has open. */
	repeat: 4000,
	/** For the others to say that they are there, where something may have been missed. */
	patience: 1500
};
/** Bytes: what one message holds, and all of one moment. */
const mostOfOne = 4500;
const mostAtOnce = 64 * 1024;
/** Nodes whose last number is kept. */
const mostNodes = 64;

export type PresenceSharing = {
	/** Somebody has come into it, gone, or moved. */
	changed(document: SharedDocument): void;
	/** The last message: everyone who was here has gone. */
	stop(): void;
};

/** As far as it is of interest here. */
export type SharedDocument = Pick<OpenDocument, 'id' | 'kind' | 'readers' | 'presence'>;

type Needs = {
	nodes: Pick<Nodes, 'areAlone' | 'sendVolatile' | 'onVolatile' | 'onMissed'>;
	all(): SharedDocument[];
	find(id: string): SharedDocument | undefined;
};

/** What the others were told of one document: of each person as they were then. `isDue`: it is to be said again. */
type SentPresence = { previous: number; versions: ReadonlyMap<number, number>; isDue: boolean };

/**
 * [DOC92] Who is where, for those who have the same document open by way of another node. Each node says so for itself, of all its
 * documents together; what is lost is noticed by its number, and by the repetition.
 */
export function sharePresence({ nodes, all, find }: Needs): PresenceSharing {
	if (nodes.areAlone) return { changed: () => undefined, stop: () => undefined };
	const changed = new Set<SharedDocument>();
	const asking = new WeakSet<SharedDocument>();
	const told = new WeakMap<SharedDocument, SentPresence>();
	/** [DOC93] What comes with no larger number was sent once before. */
	const numbers = new Map<string, number>();
	let number = 0;
	let gathering: NodeJS.Timeout | null = null;
	let doubting: NodeJS.Timeout | null = null;

	function note(document: SharedDocument): void {
		changed.add(document);
		gathering ??= setTimeout(say, times.gather).unref();
	}

	function say(): void {
		gathering = null;
		const messages: VolatileMessage[] = [];
		let bytes = 0;
		const waiting: SharedDocument[] = [];
		for (const document of changed) {
			if (bytes >= mostAtOnce) break;
			changed.delete(document);
			for (const message of messagesOf(document)) {
				const content = encodePresenceMessage(message);
				bytes += content.length;
				messages.push({ id: document.id, content });
			}
			if (document.presence.hasUntold) waiting.push(document);
		}
		if (messages.length > 0) nodes.sendVolatile(messages);
		for (const document of [...waiting, ...changed]) note(document);
	}

	function messagesOf(document: SharedDocument): PresenceMessage[] {
		const asks = asking.delete(document);
		if (document.readers.size === 0) {
			const isSucceeded = (find(document.id) ?? document) !== document;
			const wasTold = told.delete(document);
			const closed = { number: (number += 1), previous: 0, isClosed: true, asks: false, here: [], moved: [] };
			return wasTold && !isSucceeded ? [closed] : [];
		}
		const before = told.get(document);
		// Where nobody else has it open they hear that it is open here, and no more.
		const people = document.presence.elsewhere.isOpenElsewhere ? mostVisible(document.presence.here()) : [];
		const moved = people.filter(({ told: { client }, version }) => before?.versions.get(client) !== version);
		const isSame = before && moved.length === 0 && people.length === before.versions.size;
		if (isSame && !before.isDue && !asks) return [];
		const here = people.map(({ told: { client, clock } }) => ({ client, clock }));
		let previous = before?.previous ?? 0;
		const messages = inParts(moved).map((part, at): PresenceMessage => {
			const about = { number: (number += 1), previous, isClosed: false, asks: asks && at === 0, here };
			previous = about.number;
			return { ...about, moved: part.map((person) => person.told) };
		});
		const versions = new Map(people.map(({ told: { client }, version }) => [client, version]));
		told.set(document, { previous, versions, isDue: false });
		return messages;
	}

	nodes.onVolatile((id, open, from) => {
		const document = find(id);
		const content = document && open();
		const message = document && content && decodePresenceMessage(content, document.kind);
		if (!document || !message || message.number <= (numbers.get(from) ?? 0)) return;
		if (numbers.size >= mostNodes && !numbers.has(from)) numbers.clear();
		numbers.set(from, message.number);
		const { isGap, isNew } = document.presence.elsewhere.hear(from, message, performance.now());
		if (isGap) asking.add(document);
		if (isNew) told.delete(document);
		if (isGap || isNew) note(document);
	});

	nodes.onMissed(() => {
		for (const document of all()) {
			document.presence.elsewhere.doubt(performance.now(), times.patience);
			sendAgain(document);
		}
		doubting ??= setTimeout(forgetSilent, times.patience + 100).unref();
	});

	function sendAgain(document: SharedDocument): void {
		told.delete(document);
		asking.add(document);
		note(document);
	}

	function forgetSilent(): void {
		doubting = null;
		for (const document of all()) document.presence.elsewhere.forgetSilent(performance.now());
	}

	/**
	 * Also where nobody has moved: browsers drop people who say nothing for half a minute, and the repetition makes good a lost
	 * message.
	 */
	const repeating = setInterval(() => {
		forgetSilent();
		for (const document of all()) {
			const before = told.get(document);
			if (before) before.isDue = true;
			note(document);
		}
	}, times.repeat).unref();

	return {
		changed: note,
		stop() {
			clearInterval(repeating);
			for (const timer of [gathering, doubting]) if (timer) clearTimeout(timer);
			say();
			for (const timer of [gathering, doubting]) if (timer) clearTimeout(timer);
		}
	};
}

/** Those with a caret before those without. */
function mostVisible(people: readonly LocalPerson[]): LocalPerson[] {
	const isWithout = ({ told }: LocalPerson) => Number(told.caret === null);
	return people.toSorted((one, other) => isWithout(one) - isWithout(other)).slice(0, mostTold);
}

/** At least one: that nobody has moved is said too. */
function inParts(people: readonly LocalPerson[]): LocalPerson[][] {
	const parts: LocalPerson[][] = [[]];
	let bytes = 0;
	for (const person of people) {
		const length = JSON.stringify(person.told).length;
		if (bytes > 0 && bytes + length > mostOfOne) {
			parts.push([]);
			bytes = 0;
		}
		parts.at(-1)?.push(person);
		bytes += length;
	}
	return parts;
}
