import { EventEmitter } from 'node:events';
import type { Duplex } from 'node:stream';
import { encodeFrame } from '@plenum/documents/collaboration/frames';
import { schemaVersion } from '@plenum/documents/roots';
import { refuse } from '@plenum/domain/result';
import { expect, test } from 'vitest';
import { TokenBucket } from '../../token-bucket.ts';
import { Connection, type ConnectionNeeds } from './connection.ts';
import { consultation, document, person } from '../../test-support/documents/documents.fixture.ts';
import { LargeChanges, largeText } from './large-changes.ts';
import { LateCloses } from './late-closes.ts';
import { defaultLimits } from './limits.ts';
import type { OpenDocument } from '../open-document.ts';
import type { Rights } from './rights.ts';
import type { DocumentSocket } from './upgrade.ts';

/** A connection whose large change waits behind another; `serve` is its turn, so many milliseconds later. */
function waitInTurn() {
	let time = 0;
	let serve = () => undefined as void;
	const largeChanges = new LargeChanges({ now: () => time, after: (_, act) => ((serve = act), () => undefined) });
	largeChanges.check('somebody', () => (time += 100));

	const calls: string[] = [];
	const note = (name: string) => () => void calls.push(name);
	const socket = Object.assign(new EventEmitter(), {
		pause: note('pause'),
		resume: note('resume'),
		terminate: note('terminate'),
		close: note('close'),
		ping: note('ping')
	});
	const wire = { write: () => true, writableLength: 0 } as unknown as Duplex;
	const yes = { ok: true, value: true } as const;
	const rights = (mayWrite: Rights['mayWrite'] = yes): Rights => ({
		mayRead: yes,
		mayWrite,
		person: person('ada'),
		readAt: time
	});
	let now = yes as Rights['mayWrite'];
	const needs: ConnectionNeeds = {
		lateCloses: new LateCloses(0),
		limits: defaultLimits,
		now: () => time,
		largeChanges,
		readRights: async () => rights(now),
		left: () => undefined,
		used: () => undefined,
		report: (error) => void calls.push(String(error))
	};
	const allowance = {
		frames: new TokenBucket(defaultLimits.frames, 0),
		bytes: new TokenBucket(defaultLimits.bytes, 0)
	};
	const info = {
		participant: 'ada',
		session: 's',
		consultation,
		document,
		caucus: null,
		generation: 1,
		schemaVersion,
		client: null,
		allowance
	};
	const connection = new Connection(socket as unknown as DocumentSocket, wire, rights(), info, needs);
	const accepted: unknown[] = [];
	connection.open({
		isIndexed: true,
		generation: 1,
		readers: new Set(),
		stateVector: new Uint8Array([0]),
		presence: { everyone: () => null },
		status: () => ({ generation: 1, mayWrite: true }),
		leave: () => undefined,
		prepare: async () => ({ whole: yes, news: null }),
		isOutdated: () => false,
		accept: (_by: unknown, _frame: number, _update: Uint8Array, mayWrite: unknown) => (accepted.push(mayWrite), yes)
	} as unknown as OpenDocument);
	socket.emit('message', Buffer.from(encodeFrame({ type: 'update', update: new Uint8Array(largeText) })), true);
	return {
		connection,
		calls,
		accepted,
		loseRight: () => void (now = refuse('rights/missing')),
		serveAfter: (milliseconds: number) => ((time += milliseconds), serve())
	};
}

test('[DOC15] a large change that waited is taken with the rights of its turn', async () => {
	const { accepted, calls, loseRight, serveAfter } = waitInTurn();
	expect([accepted, calls]).toEqual([[], ['pause']]);
	loseRight();
	serveAfter(5000);
	await expect.poll(() => accepted).toEqual([refuse('rights/missing')]);
	expect(calls).toEqual(['pause', 'resume']);
});

test('[DOC97] a line from which nothing is read while a change waits is not taken for dead', async () => {
	const { connection, accepted, calls, serveAfter } = waitInTurn();
	connection.checkAlive();
	connection.checkAlive();
	expect(calls).not.toContain('terminate');
	serveAfter(60_000);
	await expect.poll(() => accepted).toHaveLength(1);
	connection.checkAlive();
	expect(calls).not.toContain('terminate');
	connection.checkAlive();
	expect(calls).toContain('terminate');
});
