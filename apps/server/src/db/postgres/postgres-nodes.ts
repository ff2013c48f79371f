import { randomUUID } from 'node:crypto';
import type { Client, Pool } from 'pg';
import type { Report } from '../../report.ts';
import type { Nodes } from '../nodes.ts';
import { connectClient } from './postgres-connect.ts';

const channel = 'plenum';
/** Milliseconds until a lost connection is opened again. */
const pause = 500;

type Envelope = { from: string; topic: string; message: object };

/** By NOTIFY: the server hands a message to every connection that listens. Content never travels by it. */
export function createPostgresNodes(url: string, pool: Pool, report: Report): Nodes & { close(): Promise<void> } {
	const here = randomUUID();
	const listeners = new Map<string, ((message: object) => void)[]>();
	let client: Client | null = null;
	let closed = false;

	async function listen(): Promise<void> {
		try {
			const opened = await connectClient(url, lost);
			opened.on('notification', ({ payload = '' }) => hear(JSON.parse(payload) as Envelope));
			await opened.query(`LISTEN ${channel}`);
			client = opened;
			if (closed) await opened.end();
		} catch {
			again();
		}
	}

	function lost(ended: Client): void {
		if (client !== ended) return;
		client = null;
		again();
	}

	function again(): void {
		if (!closed) setTimeout(() => void listen(), pause).unref();
	}

	function hear({ from, topic, message }: Envelope): void {
		if (from === here) return;
		for (const listener of listeners.get(topic) ?? [])
			try {
				listener(message);
			} catch (error) {
				report(error);
			}
	}

	void listen();
	return {
		areAlone: false,
		tell(topic, message) {
			const envelope = JSON.stringify({ from: here, topic, message } satisfies Envelope);
			pool.query('SELECT pg_notify($1, $2)', [channel, envelope]).catch(() => undefined);
		},
		on(topic, listener) {
			listeners.set(topic, [...(listeners.get(topic) ?? []), listener]);
		},
		async close() {
			closed = true;
			await client?.end();
		}
	};
}
