import { accountToken, tokenOf } from '../plenum/names.ts';
import { Client, type Reply } from './client.ts';
import type { Asking } from './dear-request.ts';
import { dearRequests } from './dear-requests.ts';

/** Asks what it is told to, in a process of its own: what it costs to ask must not hold up who measures. */
const port = Number(process.argv[2]);
const people = [1, 2, 3, 4, 5, 6].map((at) => new Client(port, tokenOf(at)));
const asking: Asking = { port, facilitator: new Client(port), account: new Client(port, accountToken), people };

export type TimedReply = Reply & { seconds: number };

process.on('message', (name) => void ask(String(name)));
process.on('disconnect', () => process.exit());

async function ask(name: string): Promise<void> {
	const request = dearRequests.find((one) => one.name === name);
	const start = performance.now();
	const none: Reply = { status: 0 };
	const { status, code } = (await request?.ask(asking).catch(() => none)) ?? none;
	process.send?.({ status, code, seconds: (performance.now() - start) / 1000 } satisfies TimedReply);
}
