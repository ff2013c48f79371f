import type { Client } from 'pg';
import { connectClient } from './postgres-connect.ts';

/** Milliseconds. Together less than the three seconds within which a node knows that it cannot save. */
const [pause, patience] = [1000, 1500];

/**
 * [DB31] Asks the server every second whether it is there: a line that is cut says nothing by itself. `onLost` hears it each time that
 * there is no answer.
 */
export function watchConnection(url: string, onLost: () => void): { stop(): void } {
	let client: Client | null = null;
	let stopped = false;
	let timer = setTimeout(() => void beat(), pause).unref();

	async function beat(): Promise<void> {
		try {
			client ??= await connectClient(url, (ended) => {
				if (client === ended) client = null;
			});
			await client.query({ text: 'SELECT 1', query_timeout: patience } as never);
		} catch {
			void client?.end().catch(() => undefined);
			client = null;
			if (!stopped) onLost();
		}
		if (!stopped) timer = setTimeout(() => void beat(), pause).unref();
		else void client?.end().catch(() => undefined);
	}

	return {
		stop() {
			stopped = true;
			clearTimeout(timer);
			void client?.end().catch(() => undefined);
		}
	};
}
