import type { Client } from 'pg';
import type { Report } from '../../report.ts';
import type { Nodes, VolatileMessage } from '../nodes.ts';
import { answerRoll, callRoll, deleteOldNodeEntries, NodeRoll } from './node-roll.ts';
import { connectClient } from './postgres-connect.ts';
import { isBelow } from './schema-floor.ts';
import { hintChannel, volatileChannel, type NotificationCodec } from './encrypted-notifications.ts';
import {
	channel,
	deleteOldMessages,
	findLastPosition,
	insertMessages,
	notifyAll,
	keptFor,
	readMessages,
	type ReceivedMessages,
	type Position,
	type NodeMessage
} from './node-outbox.ts';

/** In milliseconds. */
const pauses = {
	/** Until a connection that could not be opened, or was lost right away, is opened again. */
	again: 500,
	/** Between two looks at what was told, where no hint comes. */
	look: 750,
	prune: 20_000
};
/**
 * [DB34] In milliseconds: for so long at most a node may hear nothing before it asks the database itself. A look falls due after the
 * connection went silent, and has no answer when the next one falls due.
 */
export const longestDeafness = 2 * pauses.look;
/** What waits to be told while the server cannot be reached. */
const mostWaiting = 10_000;
/** Seconds. A node that has not looked for so long may have missed messages, which are kept only a little longer. */
const longestAway = keptFor - 10;
/** The last that a node tells. */
const leaving = 'node-leaves';

type Listener = (message: object, from: string) => void;
type HintListener = Parameters<Nodes['onHint']>[0];
type VolatileListener = Parameters<Nodes['onVolatile']>[0];

/**
 * [DB33] Messages stay in a table for a minute, and NOTIFY is a hint to look there. Without a hint, each node looks by itself
 * at least every second. It has a connection of its own, so that nothing waits behind queries.
 */
export async function openPostgresNodes(
	url: string,
	here: string,
	hints: NotificationCodec,
	volatile: NotificationCodec,
	report: Report
): Promise<Nodes & { close(): Promise<void> }> {
	const roll = new NodeRoll();
	let areOthers = false;
	const listeners = new Map<string, Listener[]>([[leaving, [(_message, from) => roll.excuse(from)]]]);
	const missed: (() => void)[] = [];
	const cut: (() => void)[] = [];
	const outdated: (() => void)[] = [];
	let isOutdated = false;
	const hintListeners: HintListener[] = [];
	const volatileListeners: VolatileListener[] = [];
	let client: Client | null = null;
	let position: Position | null = null;
	let waiting: NodeMessage[] = [];
	let telling: Promise<void> | null = null;
	let reading: 'no' | 'once' | 'again' = 'no';
	let closed = false;
	let isLooking = false;
	let openedAt = -Infinity;
	let lastAnswer: Promise<unknown> = Promise.resolve();

	/** One question at a time on the connection. */
	function inTurn<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
		const answer = lastAnswer.then(ask, ask);
		lastAnswer = answer;
		return answer;
	}

	async function connect(): Promise<void> {
		let unused: Client | null = null;
		try {
			const opened = await connectClient(url, leave);
			unused = opened;
			opened.on('notification', ({ channel: by, payload = '' }) => {
				if (by === hintChannel) receiveHint(payload);
				else if (by === volatileChannel) receiveVolatile(payload);
				else if (payload !== here) void readMissed();
			});
			await answerRoll(opened, here);
			await opened.query(`LISTEN ${channel}; LISTEN ${hintChannel}; LISTEN ${volatileChannel}`);
			const last = await findLastPosition(opened);
			if (closed) return void (await opened.end());
			client = opened;
			unused = null;
			openedAt = performance.now();
			const isFirst = position === null;
			position = last;
			if (!isFirst) calling(missed);
			say();
		} catch {
			void unused?.end().catch(() => undefined);
			if (!closed) setTimeout(() => void connect(), pauses.again).unref();
		}
	}

	/** [DB34] A connection that is lost may have taken with it what the server had not written down. */
	function leave(ended: Client): void {
		if (client !== ended) return;
		client = null;
		void ended.end().catch(() => undefined);
		// At once, so that what waits to be told goes out: only one that was lost right away waits.
		const pause = performance.now() - openedAt > pauses.again ? 0 : pauses.again;
		if (!closed) setTimeout(() => void connect(), pause).unref();
	}

	/** Anything that arrives during a look causes another look. */
	async function readMissed(): Promise<void> {
		if (reading !== 'no') return void (reading = 'again');
		do {
			reading = 'once';
			await readMissedOnce();
		} while ((reading as string) === 'again');
		reading = 'no';
	}

	async function readMissedOnce(): Promise<void> {
		const asked = client;
		const from = position;
		if (!asked || !from) return;
		try {
			const read = await inTurn(() => readMessages(asked, here, from));
			if (client !== asked) return;
			const wasAway = read.position.at - from.at > longestAway;
			position = read.position;
			receive(read.heard);
			if (wasAway) calling(missed);
		} catch {
			leave(asked);
		}
	}

	/** [DB45] After what was told was heard: a node that says that it leaves is not missed. */
	async function findNodes(): Promise<void> {
		const asked = client;
		if (!asked || isLooking) return calling(cut);
		isLooking = true;
		try {
			const { present, floor } = await inTurn(() => callRoll(asked));
			areOthers = [...present].some((node) => node !== here);
			if (floor !== null && isBelow(floor)) stopAsOutdated();
			await readMissed();
			if (roll.call(present).length > 0) calling(missed);
		} catch {
			leave(asked);
		} finally {
			isLooking = false;
		}
	}

	/** [OPERATE27] Once. */
	function stopAsOutdated(): void {
		if (isOutdated) return;
		isOutdated = true;
		calling(outdated);
	}

	function prune(): void {
		const asked = client;
		if (!asked) return;
		for (const remove of [deleteOldMessages, deleteOldNodeEntries]) inTurn(() => remove(asked)).catch(() => undefined);
	}

	function receive(heard: ReceivedMessages): void {
		for (const { from, told } of heard)
			for (const { topic, message } of told)
				calling((listeners.get(topic) ?? []).map((listener) => () => listener(message, from)));
	}

	function receiveHint(payload: string): void {
		for (const { id, open } of hints.read(payload)) calling(hintListeners.map((listener) => () => listener(id, open)));
	}

	function receiveVolatile(payload: string): void {
		for (const { id, open, from } of volatile.read(payload))
			calling(volatileListeners.map((listener) => () => listener(id, open, from)));
	}

	/** Without a secret there is nothing to send. */
	function sendVolatile(messages: readonly VolatileMessage[]): void {
		const asked = client;
		if (!asked || closed) return;
		const payloads = volatile.seal(messages).filter((payload) => !payload.endsWith(' '));
		if (payloads.length > 0) inTurn(() => notifyAll(asked, volatileChannel, payloads)).catch(() => leave(asked));
	}

	function calling(those: readonly (() => void)[]): void {
		for (const listener of those)
			try {
				listener();
			} catch (error) {
				report(error);
			}
	}

	function say(): void {
		const asked = client;
		if (!asked || telling || waiting.length === 0) return;
		const told = waiting.splice(0);
		telling = inTurn(() => insertMessages(asked, here, told))
			.catch(() => {
				waiting = [...told, ...waiting].slice(-mostWaiting);
				leave(asked);
			})
			.finally(() => {
				telling = null;
				say();
			});
	}

	await connect();
	const timers = [setInterval(() => void findNodes(), pauses.look).unref(), setInterval(prune, pauses.prune).unref()];
	return {
		areAlone: false,
		areOthers: () => areOthers,
		here,
		broadcast(topic, message) {
			if (closed) return;
			if (waiting.length < mostWaiting) waiting.push({ topic, message });
			if (waiting.length === 1) setImmediate(say);
		},
		on: (topic, listener) => void listeners.set(topic, [...(listeners.get(topic) ?? []), listener]),
		onHint: (listener) => void hintListeners.push(listener),
		sendVolatile,
		onVolatile: (listener) => void volatileListeners.push(listener),
		onMissed: (listener) => void missed.push(listener),
		onCut: (listener) => void cut.push(listener),
		onOutdated: (listener) => (isOutdated ? calling([listener]) : void outdated.push(listener)),
		isGone: (node) => roll.isGone(node),
		async close() {
			waiting.push({ topic: leaving, message: {} });
			say();
			while (telling) await telling;
			closed = true;
			timers.forEach((timer) => clearInterval(timer));
			await client?.end().catch(() => undefined);
		}
	};
}
