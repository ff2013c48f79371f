import type { Report } from '../../report.ts';
import { closeCodes, decodeFrame, encodeFrame } from '@plenum/documents/collaboration/frames';
import { decodeStateVector, encodeStateVector, type StateVector } from '@plenum/documents/updates/state-vector';
import { decodePresence } from '@plenum/documents/collaboration/presence';
import { schemaVersion } from '@plenum/documents/roots';
import type { Refusal } from '@plenum/domain/refusals';
import { refuse, type Result } from '@plenum/domain/result';
import type { Duplex } from 'node:stream';
import { isText, admitFrame, type ClientFrame, type PreparedUpdate, type RateLimits } from './gate.ts';
import { largeText, type LargeChanges } from './large-changes.ts';
import type { LateCloses } from './late-closes.ts';
import type { Limits } from './limits.ts';
import type { OpenDocument, Reader } from '../open-document.ts';
import { rightToWrite, type Rights } from './rights.ts';
import type { DocumentSocket } from './upgrade.ts';
import { ViolationCounter } from './violation-counter.ts';
import { wire } from './broadcast.ts';

/** Who sits at a document, known by which session, and of what they say that their own copy is; null where they do not say. */
export type ConnectionInfo = {
	participant: string;
	session: string;
	consultation: string;
	document: string;
	caucus: string | null;
	generation: number | null;
	schemaVersion: number | null;
	/** [DOC64] The Yjs client id under which it will write. */
	client: number | null;
	allowance: RateLimits;
};

/** The same for everyone: there may be thousands, and each keeps only what is its own. */
export type ConnectionNeeds = {
	limits: Limits;
	now: () => number;
	readRights: (info: ConnectionInfo) => Promise<Rights>;
	left: (connection: Connection) => void;
	used: (session: string) => void;
	report: Report;
	largeChanges: LargeChanges;
	lateCloses: LateCloses;
};

const nothing = Buffer.alloc(0);
const requestForAll = encodeFrame({ type: 'syncStep1', stateVector: encodeStateVector(new Map()) });

/** How long a person's rights are trusted before they are read from the database again: for writers, and for readers. */
const rightsAge = { writing: 1000, reading: 15_000 };

/** Typing counts as use of the session; to say so once in this time is enough. */
const usePause = 60_000;

/** So often a large change is inspected anew where its author sent some of it by another connection meanwhile. */
const mostPreparations = 3;

/** After a disk has failed, or someone was too fast: how long until the author is asked for it again. */
const retryPause = 1000;

/**
 * [DOC18] One websocket of one person on one document. Frames wait until the document has been loaded, and are then taken one
 * after the other, in the order in which they came.
 */
export class Connection implements Reader {
	readonly info: ConnectionInfo;
	follows = false;
	client: number | null = null;
	readonly #socket: DocumentSocket;
	readonly #wire: Duplex;
	readonly #needs: ConnectionNeeds;
	readonly #inbox: Uint8Array[] = [];
	#document: OpenDocument | null = null;
	#rights: Rights;
	#strikes: ViolationCounter | null = null;
	#draining = false;
	#ended = false;
	#alive = true;
	/** [DOC97] A large change waits for its turn; no answer to a ping is read meanwhile. */
	#isWaiting = false;
	/** Frames with text that came so far. */
	#frames = 0;
	#retry: NodeJS.Timeout | null = null;
	#usedAt = -Infinity;

	constructor(socket: DocumentSocket, raw: Duplex, rights: Rights, info: ConnectionInfo, needs: ConnectionNeeds) {
		this.info = info;
		this.#socket = socket;
		this.#wire = raw;
		this.#rights = rights;
		this.#needs = needs;
		// Attached before anything is awaited: the first frames come at once.
		socket.on('message', (data, isBinary) => this.#arrived(data, isBinary));
		socket.on('pong', () => (this.#alive = true));
		socket.on('error', () => this.#failed());
		socket.on('close', () => (this.#left(), needs.left(this)));
	}

	get participant(): string {
		return this.info.participant;
	}

	/** [DOC200] The document is read: the reader hears of every commit from now on, and is answered if they have no copy. */
	show(document: OpenDocument): void {
		this.#follow(document);
		this.#drain();
	}

	/** The document is indexed: it asks for what the reader wrote offline, and reads what waited. */
	open(document: OpenDocument): void {
		if (this.#ended) return;
		this.#follow(document);
		this.#announce(document);
		this.#askForMissing();
		const present = document.presence.everyone();
		if (present) this.write(present);
		this.#drain();
	}

	#follow(document: OpenDocument): void {
		if (this.#ended || this.#document === document) return;
		this.#document = document;
		document.readers.add(this);
		this.statusChanged();
	}

	get isOpen(): boolean {
		return !this.#ended;
	}

	write(bytes: Buffer): void {
		if (this.#ended || bytes.length === 0) return;
		this.#wire.write(bytes);
		// A reader that is too slow starts again with the current state, instead of filling a queue without end.
		if (this.#wire.writableLength > this.#needs.limits.queuedBytes) this.#socket.terminate();
	}

	/** In one write: nothing else comes between. */
	writeAll(pieces: readonly Buffer[]): void {
		this.#wire.cork();
		for (const piece of pieces) this.write(piece);
		this.#wire.uncork();
	}

	saved(frames: number, seq: number): Buffer {
		return this.#knowsOurFrames ? wire({ type: 'saved', frames, seq }) : nothing;
	}

	refuse(frame: number, reason: Refusal): void {
		this.write(wire(this.#knowsOurFrames ? { type: 'refused', frame, reason } : { type: 'denied', reason }));
		if (reason === 'server/cannot-save') return this.#askAgainLater();
		this.#strikes ??= new ViolationCounter(this.#needs.now);
		if (this.#strikes.add(reason)) return this.end(closeCodes.tooManyRefusals, reason);
		if (reason === 'frame/too-fast') return this.#askAgainLater();
		if (canBeMended(reason)) this.#askForMissing();
	}

	statusChanged(): void {
		const document = this.#document;
		if (!document) return;
		const mayWrite = this.#mayWrite(document).ok;
		if (this.#knowsOurFrames) this.write(wire({ type: 'status', ...document.status(mayWrite) }));
		if (this.client !== null) document.announce(this, this.client, mayWrite);
	}

	#announce(document: OpenDocument): void {
		if (this.info.client === null) return;
		const announced = document.announce(this, this.info.client, this.#mayWrite(document).ok);
		if (!announced.ok) this.refuse(this.#frames, announced.reason);
	}

	/** [DOC15] The person's record changed: without the right to read, the connection ends at once. */
	async rightsChanged(): Promise<void> {
		await this.#readRights();
		const { person } = this.#rights;
		if (person && this.#document && this.#rights.mayRead.ok)
			this.#document.presence.restamp(this, person, this.#rights.mayWrite.ok);
		this.statusChanged();
	}

	end(code: number, reason: string): void {
		if (this.#ended) return;
		this.#left();
		const { schemaVersion: version } = this.info;
		this.#needs.lateCloses.close({ socket: this.#socket, raw: this.#wire, schemaVersion: version }, code, reason);
	}

	#failed(): void {
		if (this.#socket.isTooLarge) this.end(closeCodes.tooLarge, 'frame/too-large');
		else this.#socket.terminate();
	}

	/** Called at intervals: a connection that has not answered since the last call is gone. */
	checkAlive(): void {
		if (this.#isWaiting) return;
		if (!this.#alive) return this.#socket.terminate();
		this.#alive = false;
		this.#socket.ping();
	}

	terminate(): void {
		this.#socket.terminate();
	}

	/** [DOC9] A stock provider does not say which schema its editor has, and knows the protocol's own frames only. */
	get #knowsOurFrames(): boolean {
		return this.info.schemaVersion !== null;
	}

	#left(): void {
		this.#ended = true;
		this.#inbox.length = 0;
		if (this.#retry) clearTimeout(this.#retry);
		this.#document?.leave(this);
		this.#document = null;
	}

	#arrived(data: Buffer | ArrayBuffer | Buffer[], isBinary: boolean): void {
		if (this.#ended) return;
		this.#alive = true;
		// ws gives one Buffer unless it is told otherwise.
		if (!isBinary || !(data instanceof Uint8Array)) return this.refuse(0, 'frame/malformed');
		this.#inbox.push(data);
		// A client that sends before the document is loaded may fill one burst, not the memory.
		if (!this.#document?.isIndexed && this.#inbox.length > 100)
			return this.end(closeCodes.tooManyRefusals, 'frame/too-fast');
		this.#drain();
	}

	#drain(): void {
		while (!this.#draining && this.#document && this.#inbox.length > 0) {
			const [message] = this.#inbox;
			if (!message || !(this.#document.isIndexed || asksForAll(message))) return;
			this.#inbox.shift();
			this.#take(this.#document, message);
		}
	}

	async #readRights(): Promise<void> {
		try {
			this.#rights = await this.#needs.readRights(this.info);
		} catch (error) {
			this.#needs.report(error);
			return this.end(1011, 'server/failed');
		}
		if (!this.#rights.mayRead.ok) this.end(closeCodes.noRights, this.#rights.mayRead.reason);
	}

	#take(document: OpenDocument, message: Uint8Array): void {
		const frame = admitFrame(message, this.info.allowance, this.#needs.limits, this.#needs.now());
		// Without its first answer a reader would wait for ever: it comes again when there is more to spend.
		if (!frame.ok && frame.reason === 'frame/too-fast' && !this.follows)
			return this.end(closeCodes.tryAgainLater, frame.reason);
		if (!frame.ok) return this.#refuseUnread(message, frame.reason);
		const age = this.#needs.now() - this.#rights.readAt;
		if (age > (isText(frame.value) ? rightsAge.writing : rightsAge.reading))
			return void this.#answerWithNewRights(document, frame.value, message.length);
		this.#answerInTurn(document, frame.value, message.length);
	}

	/** The author counts every text that they send: one that came too fast to be taken is counted here as well. */
	#refuseUnread(message: Uint8Array, reason: Refusal): void {
		if (reason === 'frame/too-fast') {
			const frame = decodeFrame(message);
			if (frame.ok && isText(frame.value)) this.#frames++;
		}
		this.refuse(this.#frames, reason);
	}

	/** What comes meanwhile waits, so that everything is taken in its order. */
	async #answerWithNewRights(document: OpenDocument, frame: ClientFrame, length: number): Promise<void> {
		this.#draining = true;
		await this.#readRights();
		this.#draining = false;
		if (!this.#ended) this.#answerInTurn(document, frame, length);
		this.#drain();
	}

	/** [DOC97] While a large change waits for its turn, nothing more is read from the socket. [DOC15] Its rights are those of its turn. */
	#answerInTurn(document: OpenDocument, frame: ClientFrame, length: number): void {
		if (!isText(frame) || length <= largeText) return this.#answerOrRefuse(document, frame);
		let prepared: PreparedUpdate | null = null;
		let times = 0;
		const answer = () => {
			if (prepared && times < mostPreparations && document.isOutdated(prepared)) return submit();
			if (!this.#ended) this.#answerOrRefuse(document, frame, prepared);
			this.#isWaiting = false;
			this.#draining = false;
			this.#alive = true;
			this.#socket.resume();
			this.#drain();
		};
		const prepare = async () => {
			let spent = 0;
			times++;
			if (!this.#ended && this.#mayWrite(document).ok)
				prepared = await document.prepare(frame.update, (milliseconds) => (spent += milliseconds));
			if (!this.#ended && this.#needs.now() - this.#rights.readAt > rightsAge.writing) await this.#readRights();
			return spent;
		};
		const submit = () => void this.#needs.largeChanges.check(this.participant, answer, prepare);
		this.#isWaiting = true;
		this.#draining = true;
		this.#socket.pause();
		submit();
	}

	#answerOrRefuse(document: OpenDocument, frame: ClientFrame, prepared: PreparedUpdate | null = null): void {
		const taken = this.#answer(document, frame, prepared);
		if (!taken.ok) this.refuse(this.#frames, taken.reason);
	}

	#answer(document: OpenDocument, frame: ClientFrame, prepared: PreparedUpdate | null): Result<true, Refusal> {
		switch (frame.type) {
			case 'syncStep1':
				return this.#answerStateVector(document, frame.stateVector);
			case 'syncStep2':
				this.#strikes?.mended();
				// An observer's copy answers like any other, and has nothing that counts.
				if (!this.#rights.mayWrite.ok) return { ok: true, value: true };
				return document.accept(this, ++this.#frames, frame.update, this.#mayWrite(document), prepared);
			case 'update':
				return this.#noteUse(document.accept(this, ++this.#frames, frame.update, this.#mayWrite(document), prepared));
			case 'awareness':
				return this.#answerPresence(document, frame.awareness);
			case 'queryAwareness': {
				const present = document.presence.everyone();
				if (present) this.write(present);
				return { ok: true, value: true };
			}
		}
	}

	#noteUse(accepted: Result<true, Refusal>): Result<true, Refusal> {
		const now = this.#needs.now();
		if (accepted.ok && now - this.#usedAt >= usePause) {
			this.#usedAt = now;
			this.#needs.used(this.info.session);
		}
		return accepted;
	}

	#answerStateVector(document: OpenDocument, encoded: Uint8Array): Result<true, Refusal> {
		const stateVector = decodeStateVector(encoded);
		if (!stateVector.ok) return stateVector;
		if (
			this.#mayBeOfAnotherTime(document, stateVector.value) ||
			document.isFromAnotherPast(stateVector.value, this.participant)
		) {
			this.end(closeCodes.otherGeneration, 'document/other-generation');
			return { ok: true, value: true };
		}
		this.follows = true;
		document.answer(this, stateVector.value);
		return { ok: true, value: true };
	}

	/**
	 * [DOC3] Deletions have no clocks. After a restore, a copy that does not name its generation could delete restored text, and nothing
	 * would show it.
	 */
	#mayBeOfAnotherTime(document: OpenDocument, stateVector: StateVector): boolean {
		return document.generation > 1 && this.info.generation === null && stateVector.size > 0;
	}

	#answerPresence(document: OpenDocument, presence: Uint8Array): Result<true, Refusal> {
		const { person } = this.#rights;
		const entries = decodePresence(presence);
		if (!entries.ok) return entries;
		if (!person) return refuse('rights/missing');
		return document.putPresence(this, person, this.#rights.mayWrite.ok, entries.value);
	}

	/** [DOC3] A copy of another generation, or of an older editor, never merges: it may read. */
	#mayWrite(document: OpenDocument): Result<true, Refusal> {
		const { generation } = this.info;
		if (generation !== null && generation !== document.generation) return refuse('document/other-generation');
		if (this.#knowsOurFrames && this.info.schemaVersion !== schemaVersion) return refuse('document/other-schema');
		return rightToWrite(this.#rights);
	}

	#askForMissing(): void {
		if (this.#document) this.write(wire({ type: 'syncStep1', stateVector: this.#document.stateVector }));
	}

	#askAgainLater(): void {
		this.#retry ??= setTimeout(() => {
			this.#retry = null;
			this.#askForMissing();
		}, retryPause);
	}
}

/** The first question of a reader without a copy. */
function asksForAll(message: Uint8Array): boolean {
	return Buffer.compare(message, requestForAll) === 0;
}

/** Whether sending what the server lacks, all of it and in order, may succeed where the refused frame did not. */
function canBeMended(reason: Refusal): boolean {
	return ['frame/clock-gap', 'frame/missing-parent', 'frame/malformed'].includes(reason);
}
