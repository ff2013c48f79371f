import { closeCodes, encodeFrame, type DocumentStatus } from '@plenum/documents/collaboration/frames';
import { fromOurselves, inspectInSteps } from '@plenum/documents/updates/inspect-update';
import { DocumentIndex } from '@plenum/documents/updates/document-index';
import { encodeStateVector, normaliseStateVector, type StateVector } from '@plenum/documents/updates/state-vector';
import type { PresenceEntry } from '@plenum/documents/collaboration/presence';
import { schemaVersion, type DocumentKind } from '@plenum/documents/roots';
import { runToEnd, type CooperativeTask } from '@plenum/documents/cooperative-task';
import type { Refusal } from '@plenum/domain/refusals';
import { ok, refuse, type Result } from '@plenum/domain/result';
import type { Database } from '../db/database.ts';
import type { Report } from '../report.ts';
import { ClientOwners, type ClientOwner } from './storage/client-owners.ts';
import { Compaction } from './storage/compaction.ts';
import { kindOf } from './document-kind.ts';
import type { DocumentRow, StoredDocument } from './documents.store.ts';
import { DocumentPresence } from './collaboration/document-presence.ts';
import {
	isOutdated,
	newsOf,
	prepareUpdate,
	validateUpdate,
	type AcceptedUpdate,
	type DocumentState,
	type PreparedUpdate
} from './collaboration/gate.ts';
import { runCooperatively } from './collaboration/cooperative-scheduler.ts';
import type { Limits } from './collaboration/limits.ts';
import type { LoopShare } from './collaboration/loop-share.ts';
import { RemoteCommits } from './storage/remote-commits.ts';
import type { DocumentPerson } from './collaboration/rights.ts';
import { BroadcastThrottle } from './collaboration/broadcast-throttle.ts';
import { IncompleteContentError, StoredContent } from './storage/stored-content.ts';
import { forAuthor, forFollowers, forReaders } from './collaboration/broadcast.ts';
import { SyncAnswers } from './collaboration/sync-answers.ts';
import { readingOf, unreadable } from './storage/unreadable-document.ts';
import type { AppendedUpdate, AppendResult, Batch, Source, UpdateLog } from './storage/update-log.ts';
import { webSocketFrame } from './collaboration/web-socket-frame.ts';

/** A reader of the document, as the document sees it. */
export type Reader = {
	participant: string;
	/** [DOC16] The client id that was announced over this connection, once it was. */
	client: number | null;
	/** Has asked for the document's content: before that, a change would hang in the air. */
	follows: boolean;
	write(bytes: Buffer): void;
	/** In one write: nothing else comes between. */
	writeAll(pieces: readonly Buffer[]): void;
	saved(frame: number, seq: number): Buffer;
	refuse(frame: number, reason: Refusal): void;
	statusChanged(): void;
	end(code: number, reason: string): void;
};

/** A frame that passed the gate and waits for the commit. Without news it only waits for its turn to be acknowledged. */
type Entry = { reader: Reader; frame: number; news: AcceptedUpdate | null; bytes: Buffer | null };

export type DocumentNeeds = {
	database: Database;
	log: UpdateLog;
	limits: Limits;
	share: LoopShare;
	now: () => number;
	report: Report;
	/** Somebody who is here has come, gone or moved. */
	presenceChanged: (document: OpenDocument) => void;
	/** After the commit: whose words it was. */
	wordsSaved: (words: { consultation: string; document: string; writers: ReadonlySet<string> }) => void;
};

/** One document while people have it open. Everything it tells has been committed. */
export class OpenDocument implements Source, DocumentState {
	readonly id: string;
	readonly consultation: string;
	readonly generation: number;
	readonly readers = new Set<Reader>();
	readonly remote: RemoteCommits;
	readonly presence: DocumentPresence<Reader>;
	readonly kind: DocumentKind;
	readonly #needs: DocumentNeeds;
	readonly #content: StoredContent;
	readonly #owners: ClientOwners;
	/** Committed and waiting alike: the next frame of the same author continues from there. Null until `index` has built it. */
	#known: DocumentIndex | null = null;
	#seq: number;
	readonly #compaction: Compaction;
	#frozen: boolean;
	#waiting: Entry[] = [];
	#underWay: Entry[] = [];
	readonly #answers: SyncAnswers<Reader>;
	readonly #rhythm = new BroadcastThrottle<Reader>();

	/** [DOC24] Throws where the stored bytes cannot be read. Until `index` has ended, readers without a copy are all it answers. */
	constructor(stored: StoredDocument, owners: Map<number, ClientOwner>, needs: DocumentNeeds) {
		this.id = stored.id;
		this.consultation = stored.consultation;
		this.generation = stored.generation;
		this.kind = kindOf(stored);
		this.#needs = needs;
		this.#owners = new ClientOwners(owners, (client) => this.known.clockOf(client) > 0);
		this.presence = new DocumentPresence({
			kind: this.kind,
			limits: needs.limits,
			now: needs.now,
			readers: this.readers,
			owners: this.#owners,
			isHere: (position) => this.known.isInSection(position),
			tell: (frame) => this.#tell(frame),
			changed: () => needs.presenceChanged(this)
		});
		this.#content = readingOf(stored.id, () => new StoredContent(stored.snapshot, stored.updates));
		this.#answers = new SyncAnswers({ ...needs, content: this.#content, flow: needs.limits.answers });
		this.#seq = stored.headSeq;
		this.#compaction = new Compaction(stored, this.#content, needs);
		this.#frozen = stored.frozenAt !== null;
		this.remote = new RemoteCommits({
			seq: () => this.#seq,
			isCommitting: () => this.isCommitting,
			take: (updates) => this.#takeRemote(updates),
			broadcast: (news) => forFollowers(news, this.presence.takeChanges()).forEach((message) => this.#tell(message))
		});
	}

	/** [DOC24] Throws where the stored bytes make no document. A long one is indexed in several turns of the event loop. */
	async index(): Promise<void> {
		try {
			this.#known = await runCooperatively(knownFrom(this.#content, this.kind));
		} catch (error) {
			throw unreadable(this.id, error);
		}
	}

	get isIndexed(): boolean {
		return this.#known !== null;
	}

	get known(): DocumentIndex {
		if (!this.#known) throw new Error('The document is not indexed yet.');
		return this.#known;
	}

	get bytes(): number {
		return this.#content.bytes;
	}

	get frozen(): boolean {
		return this.#frozen;
	}

	get stateVector(): Uint8Array {
		return encodeStateVector(this.known.stateVector);
	}

	ownerOf(client: number): ClientOwner | undefined {
		return this.#owners.of(client);
	}

	/** [DOC64] From now on it is the connection's own. It is stored where the person may write. */
	announce(reader: Reader, client: number, mayWrite: boolean): Result<true, 'frame/foreign-client'> {
		if (!this.#owners.mayAnnounce(client, reader.participant)) return refuse('frame/foreign-client');
		if (reader.client !== client) this.#owners.came(reader, client);
		reader.client = client;
		const stores = mayWrite && !this.#frozen && this.known.clockOf(client) === 0;
		if (stores && this.#owners.announce(client, reader.participant)) this.#needs.log.wake(this);
		return ok(true);
	}

	status(mayWrite: boolean): DocumentStatus {
		return { generation: this.generation, schemaVersion, frozen: this.#frozen, mayWrite };
	}

	/** [CORRECT6] Whether it was written into while it was frozen: nobody here can have been the one. */
	isOutrun({ headSeq }: DocumentRow): boolean {
		return this.#frozen && headSeq > this.#seq;
	}

	/** Takes the row's word for it: frozen, or open again. */
	refresh(row: DocumentRow): void {
		if (this.#frozen === (row.frozenAt !== null)) return;
		this.#frozen = row.frozenAt !== null;
		for (const reader of this.readers) reader.statusChanged();
	}

	/** [DOC14] An update that came from a reader: through the gate, and then in line for the commit. */
	accept(
		reader: Reader,
		frame: number,
		update: Uint8Array,
		mayWrite: Result<true, Refusal>,
		prepared: PreparedUpdate | null = null
	): Result<true, Refusal> {
		if (!mayWrite.ok) return mayWrite;
		const verdict = validateUpdate(this, reader, update, this.#needs.limits, prepared);
		if (!verdict.ok) return verdict;
		if (verdict.value && this.#frozen) return refuse('document/frozen');
		this.#enqueue(reader, frame, verdict.value);
		return { ok: true, value: true };
	}

	/** [DOC97] A long update, before it is accepted. */
	prepare(update: Uint8Array, spend: (milliseconds: number) => void): Promise<PreparedUpdate> {
		return prepareUpdate(this.known, update, spend);
	}

	isOutdated(prepared: PreparedUpdate): boolean {
		return isOutdated(this.known, prepared);
	}

	#enqueue(reader: Reader, frame: number, news: AcceptedUpdate | null): void {
		if (!news) {
			const mustWait = this.#waiting.length > 0 || this.#underWay.length > 0;
			if (mustWait) this.#waiting.push({ reader, frame, news, bytes: null });
			else reader.write(reader.saved(frame, this.#seq));
			return;
		}
		for (const { client } of news.summary.added) this.#owners.wrote(client, reader);
		this.known.add(news.summary);
		// The one copy of the message: readers get it as it is, and the content keeps the update inside it.
		const bytes = webSocketFrame(encodeFrame({ type: 'update', update: news.update }));
		const update = bytes.subarray(bytes.length - news.update.length);
		this.#waiting.push({ reader, frame, news: { update, summary: news.summary }, bytes });
		this.#rhythm.wrote(reader, performance.now());
		this.#needs.log.wake(this, reader);
	}

	take(): Batch | undefined {
		this.#underWay = this.#waiting;
		this.#waiting = [];
		const updates = this.#underWay.flatMap(({ news }) => (news ? [news.update] : []));
		const clients = this.#owners.take();
		if (updates.length === 0 && clients.owners.size === 0) return undefined;
		return { document: this.id, generation: this.generation, updates, clients, since: this.#seq };
	}

	settle(appended: AppendResult): void {
		const entries = this.#underWay;
		this.#underWay = [];
		if (appended.ok) this.#appended(entries, appended.value);
		else this.#failed(entries, appended.reason);
		this.remote.takeNext();
	}

	#appended(entries: readonly Entry[], appended: AppendedUpdate | null): void {
		this.#owners.committed();
		if (appended === null) return;
		const { seq, missed } = appended;
		this.remote.keep(missed);
		this.remote.takeNext();
		if (this.#seq !== seq - 1) return this.#comeAgain();
		const authors = new Set(entries.map(({ reader }) => reader));
		const began = performance.now();
		this.#committed(entries, authors, seq);
		this.#rhythm.told(authors, began, performance.now());
	}

	get seq(): number {
		return this.#seq;
	}

	get isCommitting(): boolean {
		return this.#underWay.length > 0;
	}

	/** What stands in the database, where other nodes write too. */
	learnOwners(owners: ReadonlyMap<number, ClientOwner>): void {
		this.#owners.learn(owners);
	}

	/**
	 * What was sent is committed, but what came before it is missing here. Clients that reconnect get all of it, and learn that
	 * their own text is saved.
	 */
	#comeAgain(): void {
		for (const reader of [...this.readers]) reader.end(closeCodes.reconnect, 'document/other-generation');
	}

	#takeRemote(updates: readonly Uint8Array[]): Uint8Array[] {
		const before = this.#content.bytes;
		const news = updates.flatMap((update) => {
			const added = newsOf(this.known, update);
			if (!added) return [];
			this.known.add(added.summary);
			this.#content.add(added.update);
			return [added.update];
		});
		this.#seq++;
		this.#compaction.committed(this.#seq, this.#content.bytes - before);
		return news;
	}

	get readyAt(): number {
		return this.#rhythm.readyAt;
	}

	/** Commit, then acknowledge, then broadcast: and each socket is written to once. */
	#committed(entries: readonly Entry[], authors: ReadonlySet<Reader>, seq: number): void {
		this.#seq = seq;
		const before = this.#content.bytes;
		for (const { news } of entries) if (news) this.#content.add(news.update);
		this.#broadcast(entries, authors, seq);
		const writers = new Set(entries.flatMap(({ reader, news }) => (news ? reader.participant : [])));
		// [CAUCUS5] Who writes in a caucus is nobody's to see.
		if (this.kind === 'cluster')
			this.#needs.wordsSaved({ consultation: this.consultation, document: this.id, writers });
		this.#acknowledgeLateComers();
		this.#compaction.committed(seq, this.#content.bytes - before);
	}

	/** To everyone who follows. */
	#tell(message: Buffer): void {
		for (const reader of this.readers) if (reader.follows) reader.write(message);
	}

	#broadcast(entries: readonly Entry[], authors: ReadonlySet<Reader>, seq: number): void {
		const presence = this.presence.takeChanges();
		const toAll = forReaders(entries, presence);
		for (const author of authors) author.write(forAuthor(author, entries, presence, seq));
		for (const reader of this.readers) if (reader.follows && !authors.has(reader)) reader.write(toAll);
	}

	/** Frames without news that came while the commit ran have nothing to wait for any more. */
	#acknowledgeLateComers(): void {
		if (this.#waiting.some(({ news }) => news)) return;
		for (const { reader, frame } of this.#waiting) reader.write(reader.saved(frame, this.#seq));
		this.#waiting = [];
	}

	/** Nothing of it is kept: what is known is again what is committed, and authors hear that theirs is not. */
	#failed(entries: readonly Entry[], reason: Refusal): void {
		const lost = [...entries, ...this.#waiting];
		this.#waiting = [];
		this.#owners.failed();
		this.#known = runToEnd(knownFrom(this.#content, this.kind));
		if (reason === 'document/frozen') this.#frozen = true;
		for (const { reader, frame } of lost) reader.refuse(frame, reason);
		if (reason === 'document/frozen') for (const reader of this.readers) reader.statusChanged();
		// [DOC63] The operator repaired it meanwhile: clients that reconnect get the repaired document.
		if (reason === 'document/other-generation' || reason === 'frame/foreign-client')
			for (const reader of [...this.readers]) reader.end(closeCodes.reconnect, reason);
	}

	/** [DOC95] Sends the reader what they lack. [DOC200] Without a copy that is everything, and needs no index. */
	answer(reader: Reader, stateVector: StateVector): void {
		const lacksAll = stateVector.size === 0;
		this.#answers.ask(reader, lacksAll ? stateVector : normaliseStateVector(stateVector, this.known.stateVector));
	}

	/**
	 * Whether the reader knows of others what was never committed here: then it comes from another past, which a restore cut off.
	 */
	isFromAnotherPast(stateVector: StateVector, participant: string): boolean {
		for (const [client, clock] of stateVector) {
			if (clock > this.known.clockOf(client) && this.known.clockOf(client) > 0 && !this.#mayBeOwn(client, participant))
				return true;
		}
		return false;
	}

	/** [DOC73] What was merely relayed may be the reader's own, of which the server has the beginning only. */
	#mayBeOwn(client: number, participant: string): boolean {
		const owner = this.ownerOf(client);
		return owner !== undefined && (owner.participant === participant || !owner.announced);
	}

	/** [DOC16] [DOC64] A client that sends its position also announces the id under which it writes. */
	putPresence(
		reader: Reader,
		person: DocumentPerson,
		mayWrite: boolean,
		entries: readonly PresenceEntry[]
	): Result<true, Refusal> {
		const own = this.presence.readOwn(reader.client, entries);
		if (!own.ok) return own;
		if (!own.value) return ok(true);
		const { client, state } = own.value;
		// A provider without a state of its own echoes how others leave: that announces nothing.
		if (reader.client === null && state === null && this.#owners.mayAnnounce(client, reader.participant))
			return ok(true);
		const announced = this.announce(reader, client, mayWrite);
		if (announced.ok) this.presence.set(reader, person, own.value, mayWrite);
		return announced;
	}

	leave(reader: Reader): void {
		this.readers.delete(reader);
		this.#owners.left(reader);
		this.#answers.leave(reader);
		this.presence.leave(reader);
	}

	/** After the last reader has gone: what waits is committed, and the log is short for the next who comes. */
	async close(): Promise<void> {
		this.#answers.stop();
		await this.#needs.log.idle();
		await this.#compaction.finish();
	}
}

function* knownFrom(content: StoredContent, kind: DocumentKind): CooperativeTask<DocumentIndex> {
	const known = new DocumentIndex(kind);
	for (const piece of content.pieces()) {
		const inspected = yield* inspectInSteps(piece, fromOurselves);
		if (!inspected.ok) throw new IncompleteContentError(inspected.reason);
		yield* known.addInSteps(inspected.value);
	}
	return known;
}
