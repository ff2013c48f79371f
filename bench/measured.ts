import { flushCompileCache } from 'node:module';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the bench tells a server process at its start. */
export type Order = {
	/** An empty folder, or one that an earlier process of the same server has left. */
	dataDir: string;
	/** The PostgreSQL on which it is one of the nodes; without it SQLite's file in `dataDir`. */
	databaseUrl?: string;
	/** The Redis through which servers notify each other. */
	redisPort?: number;
	/** One for all nodes of a PostgreSQL. */
	pollKeysDir?: string;
	documents: number;
	people: number;
	/** Whether people may type faster than a person can. */
	unhurried: boolean;
};

/** Microseconds of processor time since the start, of all threads; bytes of memory. */
export type Usage = { cpu: number; rss: number };

/** Bytes after a collection of garbage: resident, and held by the program in its heap and in buffers. */
export type HeldMemory = { rss: number; held: number };

export function readOrder(): Order {
	return JSON.parse(process.argv[2] ?? '') as Order;
}

/** Tells the bench that the server listens, and from then on what it costs, whenever it is asked. */
export function beMeasured(port: number, known: object = {}): void {
	flushCompileCache(); // It is going to be killed.
	process.send?.({ port, ...known });
	process.on('message', (message) => {
		if (message === 'tidy') return void process.send?.(tidy());
		if (message !== 'usage') return;
		const { user, system } = process.cpuUsage();
		process.send?.({ cpu: user + system, rss: process.memoryUsage.rss() } satisfies Usage);
	});
	process.on('disconnect', () => process.exit());
}

function tidy(): HeldMemory {
	// Code that has not run for some collections is let go of as well, and must not count as somebody's leaving.
	for (let times = 0; times < 12; times++) globalThis.gc?.();
	const { rss, heapUsed, external } = process.memoryUsage();
	return { rss, held: heapUsed + external };
}

export async function listen(server: Server): Promise<number> {
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return (server.address() as AddressInfo).port;
}
