import { closeCodes } from '@plenum/documents/collaboration/frames';
import { encodeStateVector, type StateVector } from '@plenum/documents/updates/state-vector';
import { TokenBucket, type Flow } from '../../token-bucket.ts';
import type { Report } from '../../report.ts';
import { wireText } from './broadcast.ts';
import { diffInThread, largestHere, lengthOf } from '../storage/content-thread.ts';
import type { LoopShare } from './loop-share.ts';
import { diffPieces, type StoredContent } from '../storage/stored-content.ts';

export type SyncReader = {
	participant: string;
	writeAll(pieces: readonly Buffer[]): void;
	end(code: number, reason: string): void;
};

export type SyncAnswersNeeds = {
	content: StoredContent;
	/** What one document answers, in bytes of work. */
	flow: Flow;
	share: LoopShare;
	now: () => number;
	report: Report;
};

/** Without a state vector the reader has nothing yet. `pieces` is there once the answer is computed. */
type SyncRequest<Reader> = {
	reader: Reader;
	stateVector: Uint8Array | null;
	key: string;
	pieces: Buffer[] | null;
};

/** How many were answered, how many of them with the stored pieces, and how many differences were computed for the others. */
export type SyncCounts = { answered: number; stored: number; diffsHere: number; diffsInThread: number };

/** Milliseconds after which the budget is looked at again. */
const longestWait = 1000;

/** Computing a difference costs about so many times what writing as many bytes costs. */
const costOfDiff = 16;

/**
 * [DOC96] Answers what the readers of one document lack. Those who ask for the same at one moment get the same bytes, computed once.
 * One answer waits for each reader; people are answered in turn, as far as the document's budget and the event loop's turn go.
 */
export class SyncAnswers<Reader extends SyncReader> {
	readonly counts: SyncCounts = { answered: 0, stored: 0, diffsHere: 0, diffsInThread: 0 };
	readonly #needs: SyncAnswersNeeds;
	readonly #budget: TokenBucket;
	/** By participant: a participant who was answered goes behind the others. */
	readonly #waiting = new Map<string, Map<Reader, SyncRequest<Reader>>>();
	#last: { version: number; key: string; pieces: Buffer[] } | null = null;
	#isThreadBusy = false;
	#timer: NodeJS.Timeout | null = null;
	readonly #resume = () => this.#serve();

	constructor(needs: SyncAnswersNeeds) {
		this.#needs = needs;
		this.#budget = new TokenBucket(needs.flow, needs.now());
	}

	get waiting(): number {
		return [...this.#waiting.values()].reduce((sum, own) => sum + own.size, 0);
	}

	/** Answers at once where nothing else waits. A reader's second request takes the place of the one that waits. */
	ask(reader: Reader, stateVector: StateVector): void {
		const encoded = stateVector.size === 0 ? null : encodeStateVector(stateVector);
		const key = encoded ? Buffer.from(encoded).toString('latin1') : '';
		const own = this.#waiting.get(reader.participant) ?? new Map<Reader, SyncRequest<Reader>>();
		own.set(reader, { reader, stateVector: encoded, key, pieces: null });
		this.#waiting.set(reader.participant, own);
		this.#serve();
	}

	leave(reader: Reader): void {
		const own = this.#waiting.get(reader.participant);
		if (own?.delete(reader) && own.size === 0) this.#waiting.delete(reader.participant);
	}

	stop(): void {
		this.#waiting.clear();
		if (this.#timer) clearTimeout(this.#timer);
	}

	#serve(): void {
		if (this.#timer) return;
		for (let request = this.#next(); request; request = this.#next()) {
			if (this.#needs.share.isSpent) return this.#needs.share.later(this.#resume);
			const pieces = this.#piecesFor(request);
			const cost = Math.min(pieces ? lengthOf(pieces) : this.#costOfDiff, this.#needs.flow.burst);
			if (!this.#budget.take(cost, this.#needs.now())) return this.#serveLater(cost);
			this.#needs.share.spend(cost);
			if (pieces) this.#write(request, pieces);
			else this.#compute(request);
		}
	}

	/** The first that does not wait for the thread. */
	#next(): SyncRequest<Reader> | undefined {
		for (const own of this.#waiting.values())
			for (const request of own.values()) if (!this.#isThreadBusy || this.#piecesFor(request)) return request;
		return undefined;
	}

	#piecesFor({ pieces, stateVector, key }: SyncRequest<Reader>): Buffer[] | null {
		if (pieces) return pieces;
		if (!stateVector) return this.#stored();
		const { content } = this.#needs;
		return this.#last?.version === content.version && this.#last.key === key ? this.#last.pieces : null;
	}

	/** The stored pieces as they are, the last of them as the answer: when it comes, the reader has everything. */
	#stored(): Buffer[] {
		const pieces = this.#needs.content.pieces();
		return pieces.flatMap((update, at) => wireText(at < pieces.length - 1 ? 'update' : 'syncStep2', update));
	}

	get #isLong(): boolean {
		return this.#needs.content.bytes > largestHere;
	}

	/** To the thread the pieces are copied. */
	get #costOfDiff(): number {
		return this.#needs.content.bytes * (this.#isLong ? 1 : costOfDiff);
	}

	#serveLater(cost: number): void {
		const missing = cost - this.#budget.left(this.#needs.now());
		const wait = Math.min(longestWait, Math.ceil((missing / this.#needs.flow.perSecond) * 1000));
		this.#timer = setTimeout(() => {
			this.#timer = null;
			this.#serve();
		}, wait);
	}

	#write({ reader, stateVector }: SyncRequest<Reader>, pieces: readonly Buffer[]): void {
		const { participant } = reader;
		const own = this.#waiting.get(participant);
		this.#waiting.delete(participant);
		if (own?.delete(reader) && own.size > 0) this.#waiting.set(participant, own);
		this.counts.answered++;
		if (!stateVector) this.counts.stored++;
		reader.writeAll(pieces);
	}

	#compute(request: SyncRequest<Reader>): void {
		const { content } = this.#needs;
		const task = { pieces: content.pieces(), stateVector: request.stateVector as Uint8Array };
		const { version } = content;
		// Only those who wait already: what was committed after `version` is not in it, and they are told as it comes.
		const group = [...this.#waiting.values()].flatMap((own) =>
			[...own.values()].filter(({ key }) => key === request.key)
		);
		const done = (update: Uint8Array) => {
			const pieces = wireText('syncStep2', update);
			this.#last = { version, key: request.key, pieces };
			for (const each of group) each.pieces = pieces;
		};
		if (!this.#isLong) {
			this.counts.diffsHere++;
			return done(diffPieces(task));
		}
		this.counts.diffsInThread++;
		this.#isThreadBusy = true;
		diffInThread(task)
			.then(done, (error: unknown) => {
				this.#needs.report(error);
				for (const { reader } of group) reader.end(closeCodes.tryAgainLater, 'server/failed');
			})
			.finally(() => {
				this.#isThreadBusy = false;
				this.#serve();
			});
	}
}
