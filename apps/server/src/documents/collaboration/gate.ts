import type { Frame } from '@plenum/documents/collaboration/frames';
import { decodeFrame } from '@plenum/documents/collaboration/frames';
import {
	fromOurselves,
	fromPeople,
	inspectInSteps,
	inspectUpdate,
	type UpdateSummary
} from '@plenum/documents/updates/inspect-update';
import { type DocumentIndex } from '@plenum/documents/updates/document-index';
import { encodeStateVector } from '@plenum/documents/updates/state-vector';
import type { Refusal } from '@plenum/domain/refusals';
import { ok, refuse, type Result } from '@plenum/domain/result';
import * as Y from 'yjs';
import { diffInThread } from '../storage/content-thread.ts';
import { runCooperatively } from './cooperative-scheduler.ts';
import { costOfSync, type Limits } from './limits.ts';
import { IncompleteContentError } from '../storage/stored-content.ts';
import type { TokenBucket } from '../../token-bucket.ts';
import type { ClientOwner, UpdateAuthor } from '../storage/client-owners.ts';

/** What one person may still send. */
export type RateLimits = { frames: TokenBucket; bytes: TokenBucket };

export type ClientFrame = Extract<
	Frame,
	{ type: 'syncStep1' | 'syncStep2' | 'update' | 'awareness' | 'queryAwareness' }
>;

/**
 * [DOC14] The first half of the gate, in this order: size, flow, and the kind of message by allow-list. The kind is read from
 * the decoded message and never from raw bytes.
 */
export function admitFrame(
	message: Uint8Array,
	allowance: RateLimits,
	limits: Limits,
	now: number
): Result<ClientFrame, 'frame/too-large' | 'frame/too-fast' | 'frame/malformed' | 'frame/not-allowed'> {
	if (message.length > limits.firstSyncBytes) return refuse('frame/too-large');
	if (!allowance.frames.take(1, now) || !allowance.bytes.take(message.length, now)) return refuse('frame/too-fast');
	const frame = decodeFrame(message);
	if (!frame.ok) return frame;
	if (!isText(frame.value) && message.length > limits.frameBytes) return refuse('frame/too-large');
	switch (frame.value.type) {
		case 'syncStep1':
			return allowance.frames.take(costOfSync, now) ? ok(frame.value) : refuse('frame/too-fast');
		case 'syncStep2':
		case 'update':
		case 'awareness':
		case 'queryAwareness':
			return ok(frame.value);
		case 'denied':
		case 'saved':
		case 'refused':
		case 'status':
			return refuse('frame/not-allowed');
	}
}

/**
 * Text may be as long in a change as in an answer to a state vector. Stock providers send a paste as one change, once.
 */
export function isText<Each extends Frame>(frame: Each): frame is Extract<Each, { type: 'update' | 'syncStep2' }> {
	return frame.type === 'update' || frame.type === 'syncStep2';
}

/** What the gate must know of a document. */
export type DocumentState = {
	known: DocumentIndex;
	bytes: number;
	/** Whom a client id belongs to; nobody yet, where it was never used. */
	ownerOf(client: number): ClientOwner | undefined;
};

export type AcceptedUpdate = { update: Uint8Array; summary: UpdateSummary };

/** An update that was inspected in steps; `news` is what of it was not known then, null where it was not asked. */
export type PreparedUpdate = {
	whole: Result<UpdateSummary, Refusal>;
	news: Result<AcceptedUpdate, Refusal> | null;
};

/**
 * [DOC97] What takes long in `validateUpdate`, in several turns of the event loop or in a thread, without touching the document. `spend`
 * is told how many milliseconds of the event loop it took.
 */
export async function prepareUpdate(
	known: DocumentIndex,
	update: Uint8Array,
	spend: (milliseconds: number) => void
): Promise<PreparedUpdate> {
	const whole = await runCooperatively(inspectInSteps(update, fromPeople), spend);
	if (!whole.ok || !known.isNews(whole.value)) return { whole, news: null };
	const news = await cutOutInTurns(known, { update, summary: whole.value }, spend);
	if (news.ok && known.canTake(news.value.summary).ok)
		await runCooperatively(known.prepareGrammar(news.value.summary), spend);
	return { whole, news };
}

/** Whether some of it became known after it was prepared: then it must be prepared again. */
export function isOutdated(known: DocumentIndex, { news }: PreparedUpdate): boolean {
	return news !== null && news.ok && known.overlaps(news.value.summary);
}

/**
 * [DOC14] The second half: structure, authors, order, grammar, size. Nothing where the update says nothing new.
 * A message of 12 bytes under another's client id would make Yjs drop all that they type from then on.
 */
export function validateUpdate(
	document: DocumentState,
	author: UpdateAuthor,
	update: Uint8Array,
	limits: Limits,
	prepared: PreparedUpdate | null = null
): Result<AcceptedUpdate | null, Refusal> {
	const inspected = prepared?.whole ?? inspectUpdate(update);
	if (!inspected.ok) return inspected;
	const summary = inspected.value;
	if (!document.known.isNews(summary)) return ok(null);
	for (const range of summary.added) {
		if (document.known.isNewRange(range) && !mayWriteAs(document, author, range.client))
			return refuse('frame/foreign-client');
	}
	const isPrepared = prepared?.news && !isOutdated(document.known, prepared);
	const news = isPrepared ? prepared.news : withoutKnown(document.known, { update, summary });
	if (!news?.ok) return news ?? ok(null);
	const complete = document.known.canTake(news.value.summary);
	if (!complete.ok) return complete;
	const grammatical = document.known.checkGrammar(news.value.summary);
	if (!grammatical.ok) return grammatical;
	if (document.bytes + update.length > limits.documentBytes) return refuse('document/too-large');
	return news;
}

/** What of an update that another node has let in and committed is new here; null where nothing is. */
export function newsOf(known: DocumentIndex, update: Uint8Array): AcceptedUpdate | null {
	const inspected = inspectUpdate(update, fromOurselves);
	if (!inspected.ok) throw new IncompleteContentError(inspected.reason);
	if (!known.isNews(inspected.value)) return null;
	const news = withoutKnown(known, { update, summary: inspected.value });
	if (!news.ok) throw new IncompleteContentError(news.reason);
	return news.value;
}

/**
 * An id without an owner that has written already is the server's own, from the document's first state. [DOC73] An id that
 * was merely relayed may be used by the person who announced it.
 */
function mayWriteAs(document: DocumentState, author: UpdateAuthor, client: number): boolean {
	const owner = document.ownerOf(client);
	if (owner === undefined) return document.known.clockOf(client) === 0;
	return owner.participant === author.participant || (!owner.announced && author.client === client);
}

/**
 * Cuts out what is known, so that each author's clocks stand in the log once: for known clocks the update may contradict what
 * was stored.
 */
function withoutKnown(known: DocumentIndex, whole: AcceptedUpdate): Result<AcceptedUpdate, Refusal> {
	if (!known.overlaps(whole.summary)) return ok(whole);
	const update = Y.diffUpdate(whole.update, encodeStateVector(known.stateVector));
	const inspected = inspectUpdate(update, fromOurselves);
	return inspected.ok ? ok({ update, summary: inspected.value }) : inspected;
}

async function cutOutInTurns(
	known: DocumentIndex,
	whole: AcceptedUpdate,
	spend: (milliseconds: number) => void
): Promise<Result<AcceptedUpdate, Refusal>> {
	if (!known.overlaps(whole.summary)) return ok(whole);
	const update = await diffInThread({ pieces: [whole.update], stateVector: encodeStateVector(known.stateVector) });
	const inspected = await runCooperatively(inspectInSteps(update, fromOurselves), spend);
	return inspected.ok ? ok({ update, summary: inspected.value }) : inspected;
}
