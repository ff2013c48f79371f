import type { Refusal } from '@plenum/domain/refusals';
import { applyAwarenessUpdate, Awareness, encodeAwarenessUpdate, removeAwarenessStates } from 'y-protocols/awareness';
import * as Y from 'yjs';
import { closeCodes, decodeFrame, encodeFrame, type Frame, type DocumentStatus } from './frames.ts';
import { Retry, type Pauses } from './retry.ts';
import { schemaVersion } from '../roots.ts';
import { UnsavedWork, type UnsentUpdate } from './unsaved-work.ts';

/** The save state beside an open text: saved; on its way; or without a connection, and kept on this device. */
export type SaveState = 'opening' | 'saved' | 'saving' | 'away';

/**
 * What the author wrote and the server will never accept, returned to them. `isLost`: something was lost; if there is no text, they removed
 * something or changed how it looks.
 */
export type RejectedText = { reason: Refusal; text: string; isLost: boolean };

/** Why the connection ended for good. */
export type EndReason = 'no-session' | 'no-rights' | 'unknown-document' | 'rejected' | 'left';

export type ProviderEvents = {
	/** Fires when the save state, the status or the reason of a problem changes. */
	changed: () => void;
	/** All content that existed on joining has arrived. */
	synced: () => void;
	/** A response is overdue: the connection is replaced. */
	silent?: () => void;
	/** The current document can go no further: create a new one. Unsent content is in `rejected`. */
	rejected: (rejected: RejectedText) => void;
};

export type ProviderOptions = {
	/** `wss://…/collab/:document`, or with a `token` for programs. */
	address: string;
	doc: Y.Doc;
	/** The generation of the local copy, if it was kept from an earlier time. */
	generation?: number | null;
	on: ProviderEvents;
	random?: () => number;
};

/** Delay after a lost connection. Jitter adds up to half; a client is still back within five seconds of the server (DOC82). */
export const dialPauses: Pauses = { first: 500, longest: 3_200 };
/** Server and client each send at least every 15 seconds; a longer silence means a half-open connection. */
const longestSilence = 40_000;
/** The server acknowledges typed text much sooner. */
const longestWait = 8_000;
/** An attempt that a dead connection swallows is abandoned for the next one. */
const longestDial = 4_000;
/** The first attempt, and each third that fails, gets longer: a merely slow connection is not retried in vain for ever. */
const longestSlowDial = 15_000;
/** Larger changes go as an answer to what the server lacks, for which it allows more. */
const largestUpdate = 60_000;
/** The server accepts no larger frame: it would close the connection, and again at each attempt. */
const largestFrame = 1_000_000;
/** Presence is sent at most this often. */
const presencePause = 250;

/**
 * One person's connection to one document, over the y-websocket protocol. Only what the server has committed and acknowledged is called
 * saved. There is no channel between tabs beside it: edits would bypass the server's checks there.
 */
export class DocumentProvider {
	readonly doc: Y.Doc;
	readonly awareness: Awareness;
	status: DocumentStatus | null = null;
	synced = false;
	ended: EndReason | null = null;
	/** Set while the server cannot accept the text, because its disk is full or the text comes too fast. It is then sent again. */
	trouble: Refusal | null = null;
	readonly #options: ProviderOptions;
	#generation: number | null;
	#socket: WebSocket | null = null;
	#open = false;
	/** Whether the server has received what it lacked on this connection: from then on each change is sent by itself. */
	#answered = false;
	readonly #work: UnsavedWork;
	readonly #redial: Retry;
	/** Attempts since the connection last held. */
	#dials = 0;
	#silence: ReturnType<typeof setTimeout> | undefined;
	/** Text was sent, and nothing has arrived since. */
	#waits = false;
	#presence: ReturnType<typeof setTimeout> | undefined;

	constructor(options: ProviderOptions) {
		this.#options = options;
		this.#generation = options.generation ?? null;
		this.doc = options.doc;
		this.#work = new UnsavedWork(options.doc);
		this.#redial = new Retry(dialPauses, options.random);
		this.awareness = new Awareness(options.doc);
		this.doc.on('update', this.#changedHere);
		this.awareness.on('update', this.#movedHere);
	}

	get state(): SaveState {
		if (!this.#open || !this.#answered || !this.synced) return this.synced || !this.#work.isNone ? 'away' : 'opening';
		return this.#work.isNone ? 'saved' : 'saving';
	}

	get mayWrite(): boolean {
		return this.status !== null && this.ended === null && this.whyNotWrite === null;
	}

	/** Why this copy is read-only, as the server's reason. */
	get whyNotWrite(): Refusal | null {
		if (this.status?.frozen) return 'document/frozen';
		if (this.status?.mayWrite !== false) return null;
		return this.status.schemaVersion === schemaVersion ? 'rights/missing' : 'document/other-schema';
	}

	get generation(): number | null {
		return this.#generation;
	}

	get allSaved(): boolean {
		return this.#work.isNone;
	}

	/** The person's own changes that are not acknowledged yet; null where all is saved. */
	get unsent(): UnsentUpdate | null {
		return this.#work.unsent;
	}

	/** Continues with what was unsent when an earlier visit ended. */
	bringBack({ update, authors }: UnsentUpdate): void {
		this.#work.wroteAs(authors);
		Y.applyUpdate(this.doc, update, 'brought back');
	}

	connect(): void {
		if (this.#socket || this.ended) return;
		this.#redial.stop();
		const socket = new WebSocket(this.#address());
		socket.binaryType = 'arraybuffer';
		this.#socket = socket;
		socket.onopen = () => this.#opened();
		socket.onmessage = ({ data }) => this.#received(new Uint8Array(data as ArrayBuffer));
		socket.onclose = ({ code }) => this.#closed(code);
		socket.onerror = () => undefined;
		this.#listen(this.#dials++ % 3 === 0 ? longestSlowDial : longestDial);
	}

	/** The device reports that the connection is back: there is no need to wait. */
	connectNow(): void {
		this.#redial.succeeded();
		// Anything sent or attempted before that may never be answered.
		if (this.#socket && (this.#waits || !this.#open)) this.#closed(1006);
		this.connect();
	}

	/** The device reports that there is no connection: no need to find out. */
	lineLost(): void {
		if (this.#socket) this.#closed(1006);
	}

	destroy(): void {
		this.ended ??= 'left';
		this.doc.off('update', this.#changedHere);
		this.awareness.off('update', this.#movedHere);
		this.awareness.destroy();
		this.#hangUp();
		this.#redial.stop();
	}

	#address(): string {
		const address = new URL(this.#options.address);
		address.searchParams.set('schema', String(schemaVersion));
		address.searchParams.set('client', String(this.doc.clientID));
		if (this.#generation !== null) address.searchParams.set('generation', String(this.#generation));
		return address.href;
	}

	#send(frame: Frame): void {
		if (this.#open) this.#socket?.send(encodeFrame(frame) as Uint8Array<ArrayBuffer>);
	}

	#opened(): void {
		this.#open = true;
		this.#listen();
		this.#send({ type: 'syncStep1', stateVector: Y.encodeStateVector(this.doc) });
		this.#sendAwareness();
	}

	#received(message: Uint8Array): void {
		this.#listen();
		const frame = decodeFrame(message);
		if (!frame.ok) return;
		switch (frame.value.type) {
			case 'status':
				return this.#stands(frame.value);
			case 'syncStep1':
				return this.#answer(frame.value.stateVector);
			case 'syncStep2':
				Y.applyUpdate(this.doc, frame.value.update, this);
				return this.#caughtUp();
			case 'update':
				return Y.applyUpdate(this.doc, frame.value.update, this);
			case 'awareness':
				return this.#moved(frame.value.awareness);
			case 'queryAwareness':
				return this.#sendAwareness();
			case 'saved':
				return this.#saved(frame.value.frames);
			case 'refused':
				return this.#refused(frame.value.reason);
			case 'denied':
				return; // Sent only to clients that do not announce that they know `refused`.
		}
	}

	/** Other people's presence is not essential: what cannot be read is left out. */
	#moved(presence: Uint8Array): void {
		try {
			applyAwarenessUpdate(this.awareness, presence, this);
		} catch {
			// A state that is not JSON.
		}
	}

	#stands({ generation, schemaVersion: version, frozen, mayWrite }: DocumentStatus): void {
		const isOther = this.#generation !== null && this.#generation !== generation;
		this.status = { generation, schemaVersion: version, frozen, mayWrite };
		if (isOther) return this.#reject('document/other-generation');
		this.#generation = generation;
		if (!this.#work.isNone && this.whyNotWrite) return this.#reject(this.whyNotWrite);
		this.#options.on.changed();
	}

	#answer(clocks: Uint8Array): void {
		this.#answered = true;
		this.#work.answers();
		if (this.mayWrite) this.#sendText({ type: 'syncStep2', update: Y.encodeStateAsUpdate(this.doc, clocks) });
		this.#options.on.changed();
	}

	#sendText(frame: Extract<Frame, { type: 'syncStep2' | 'update' }>): void {
		// Deferred: code that is just changing the document must not lose it in the middle of the change.
		if (frame.update.length > largestFrame) return queueMicrotask(() => this.#reject('frame/too-large'));
		this.#work.sent();
		this.#send(frame);
		if (!this.#waits) this.#listen(longestWait);
		this.#waits = true;
	}

	#caughtUp(): void {
		this.#redial.succeeded();
		this.#dials = 1;
		this.synced = true;
		this.#work.caughtUp();
		this.#options.on.synced();
		this.#options.on.changed();
	}

	#saved(frames: number): void {
		if (!this.#work.acknowledged(frames)) return;
		this.trouble = null;
		this.#options.on.changed();
	}

	#refused(reason: Refusal): void {
		if (!mendable.includes(reason)) return this.#reject(reason);
		this.#work.refused();
		if (reason === 'server/cannot-save' || reason === 'frame/too-fast') this.trouble = reason;
		this.#options.on.changed();
	}

	/** The server never accepts it. The local copy contains it, so that copy cannot go on either. */
	#reject(reason: Refusal): void {
		if (this.ended) return;
		this.ended = 'rejected';
		this.#hangUp();
		this.#options.on.rejected({ reason, text: this.#work.text, isLost: !this.#work.isNone });
	}

	readonly #changedHere = (update: Uint8Array, origin: unknown): void => {
		if (origin === this) return;
		this.#work.wrote();
		if (this.#open && this.#answered)
			this.#sendText({ type: update.length > largestUpdate ? 'syncStep2' : 'update', update });
		this.#options.on.changed();
	};

	readonly #movedHere = (_changes: unknown, origin: unknown): void => {
		if (origin !== 'local') return;
		this.#presence ??= setTimeout(() => {
			this.#presence = undefined;
			this.#sendAwareness();
		}, presencePause);
	};

	#sendAwareness(): void {
		if (this.awareness.getLocalState() === null) return;
		this.#send({ type: 'awareness', awareness: encodeAwarenessUpdate(this.awareness, [this.doc.clientID]) });
	}

	#closed(code: number): void {
		const hadStood = this.#answered;
		this.#hangUp();
		if (code === closeCodes.unknownDocument) this.ended = 'unknown-document';
		if (code === closeCodes.noRights) return this.#mayNoMore('no-rights', 'rights/missing');
		// Signed out, here or elsewhere; or known by another token since, with which the next try succeeds.
		if (code === closeCodes.noSession && !hadStood) return this.#mayNoMore('no-session', 'identity/required');
		if (code === closeCodes.tooLarge) return this.#reject('frame/too-large');
		if (code === closeCodes.otherGeneration) return this.#reject('document/other-generation');
		if (!this.ended) this.#redial.later(() => this.connect());
		this.#options.on.changed();
	}

	#mayNoMore(ended: 'no-session' | 'no-rights', reason: Refusal): void {
		if (!this.#work.isNone) return this.#reject(reason);
		this.ended = ended;
		this.#options.on.changed();
	}

	#hangUp(): void {
		const socket = this.#socket;
		this.#socket = null;
		this.#open = false;
		this.#answered = false;
		this.#work.hungUp();
		this.#waits = false;
		clearTimeout(this.#silence);
		clearTimeout(this.#presence);
		this.#presence = undefined;
		if (socket) {
			socket.onmessage = socket.onclose = socket.onopen = null;
			socket.close();
		}
		const others = [...this.awareness.getStates().keys()].filter((client) => client !== this.doc.clientID);
		removeAwarenessStates(this.awareness, others, this);
	}

	#listen(patience = longestSilence): void {
		clearTimeout(this.#silence);
		this.#waits = false;
		this.#silence = setTimeout(() => {
			this.#closed(1006);
			this.#options.on.silent?.();
		}, patience);
	}
}

/** After these the server asks again, and the response restores everything. */
const mendable: readonly Refusal[] = [
	'frame/too-fast',
	'frame/clock-gap',
	'frame/missing-parent',
	'frame/malformed',
	'server/failed',
	'server/cannot-save'
];
