import type { Flow } from '../../token-bucket.ts';

/** [DOC13] How much one person may send, and how much one document may hold. */
export type Limits = {
	/** A frame without text. */
	frameBytes: number;
	/** A frame with text: a paste, or the first sync of someone who wrote offline. */
	firstSyncBytes: number;
	frames: Flow;
	bytes: Flow;
	documentBytes: number;
	presenceBytes: number;
	/** The time between two messages about where one person is. */
	presencePause: number;
	/** For so long it waits for a text to ride on: a write of its own to everyone costs as much as one with text. */
	presenceWait: number;
	/** [DOC96] What one document answers those who ask what they lack: bytes that are written, computing them counts more. */
	answers: Flow;
	/** Queued for one slow reader. */
	queuedBytes: number;
	/** [DOC210] Milliseconds that a stock provider waits for its close. It abandons a connection that is silent for 30 seconds. */
	lateClose: number;
	/** Commits after which a snapshot takes the log's place. */
	rowsBeforeSnapshot: number;
	/** Likewise bytes: what was deleted counts towards a document's size until then. */
	bytesBeforeSnapshot: number;
};

export const defaultLimits: Limits = {
	frameBytes: 64 * 1024,
	firstSyncBytes: 1024 * 1024,
	frames: { burst: 1000, perSecond: 100 },
	bytes: { burst: 4 * 1024 * 1024, perSecond: 128 * 1024 },
	// Less than may be queued: even on a slow connection a newcomer gets all of it.
	documentBytes: 6 * 1024 * 1024,
	presenceBytes: 2048,
	presencePause: 500,
	presenceWait: 250,
	answers: { burst: 64 * 1024 * 1024, perSecond: 32 * 1024 * 1024 },
	queuedBytes: 8 * 1024 * 1024,
	lateClose: 20_000,
	rowsBeforeSnapshot: 512,
	bytesBeforeSnapshot: 512 * 1024
};

/** Answering what a reader lacks costs more than a keystroke: in frames. */
export const costOfSync = 25;
