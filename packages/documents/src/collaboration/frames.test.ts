import * as encoding from 'lib0/encoding';
import * as sync from 'y-protocols/sync';
import * as Y from 'yjs';
import { describe, expect, test } from 'vitest';
import { decodeFrame, encodeFrame, type Frame } from './frames.ts';

describe('frames', () => {
	test('[DOC9] each frame is read as it was written', () => {
		const bytes = new Uint8Array([0, 0]);
		const frames: Frame[] = [
			{ type: 'syncStep1', stateVector: bytes },
			{ type: 'syncStep2', update: bytes },
			{ type: 'update', update: bytes },
			{ type: 'awareness', awareness: bytes },
			{ type: 'queryAwareness' },
			{ type: 'denied', reason: 'document/frozen' },
			{ type: 'saved', frames: 300, seq: 7 },
			{ type: 'refused', frame: 2, reason: 'document/frozen' },
			{ type: 'status', generation: 2, schemaVersion: 1, frozen: false, mayWrite: true }
		];
		for (const frame of frames) expect(decodeFrame(encodeFrame(frame))).toEqual({ ok: true, value: frame });
	});

	test('[DOC9] sync frames are those of the y-websocket protocol', () => {
		const doc = new Y.Doc();
		const stock = encoding.encode((encoder) => {
			encoding.writeVarUint(encoder, 0);
			sync.writeSyncStep1(encoder, doc);
		});
		expect(encodeFrame({ type: 'syncStep1', stateVector: Y.encodeStateVector(doc) })).toEqual(stock);
	});

	test('[DOC9] bytes behind the end, padded numbers and unknown numbers are malformed', () => {
		for (const bytes of [[], [9], [0, 3, 0], [0, 2, 1, 0, 0], [0x80, 0, 2, 0], [0, 2, 5, 1]]) {
			expect(decodeFrame(new Uint8Array(bytes))).toEqual({ ok: false, reason: 'frame/malformed' });
		}
	});
});
