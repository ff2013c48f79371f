import { createHash } from 'node:crypto';
import { get } from 'node:http';
import type { ServerProcess } from '../server-process.ts';

const warmUps = 6;
const times = 9;

export type PageQuery = { name: string; address: string; headers: Record<string, string> };
/**
 * `changed`: what the first reader after a change of the consultation costs. `unchanged`: whoever comes next. `raw`: bytes before they are
 * compressed.
 */
export type PageCost = { name: string; changed: number; unchanged: number; bytes: number; raw: number };

/** Writes each cost as a line, too. */
export async function measurePages(
	running: ServerProcess,
	queries: (base: string) => PageQuery[]
): Promise<PageCost[]> {
	// A process that has not had to make all this itself.
	await running.kill();
	await running.restart();
	const asked = queries(`http://127.0.0.1:${running.port}`);
	// Nobody's page is the first of a server that runs for weeks: what V8 compiles for it is nobody's.
	for (let at = 0; at < warmUps; at++) for (const { address, headers } of asked) await weigh(address, headers);
	const costs = new Map(
		asked.map(({ name }) => [name, { changed: [] as number[], unchanged: [] as number[], bytes: 0, raw: 0 }])
	);
	// All in turn, as an instance asks, so that a moment in which the machine is busy falls on one reading of each. Each time in another order:
	// the whole heap is collected once in about as many questions, and would always be so at the same one.
	for (let at = 0; at < times; at++)
		for (const { name, address, headers } of inAnotherOrder(asked, at)) {
			const cost = costs.get(name);
			if (!cost) continue;
			await running.change();
			cost.changed.push(await cpuOf(running, () => weigh(address, headers)));
			cost.unchanged.push(await cpuOf(running, async () => void (cost.bytes = await weigh(address, headers))));
			cost.raw = await weigh(address, headers, 'identity');
		}
	const middles = [...costs].map(([name, { changed, unchanged, ...sizes }]) => ({
		name,
		...sizes,
		changed: middle(changed),
		unchanged: middle(unchanged)
	}));
	writeCosts(middles);
	return middles;
}

/** What the dearest costs, or the largest weighs. */
export function most(costs: readonly PageCost[], key: 'changed' | 'unchanged' | 'bytes'): number {
	return Math.max(...costs.map((cost) => cost[key]));
}

function writeCosts(costs: readonly PageCost[]): void {
	for (const { name, changed, unchanged, bytes, raw } of costs)
		process.stdout.write(
			`\n${name.slice(0, 64).padEnd(64)} ${changed.toFixed(1).padStart(7)} ms ${unchanged.toFixed(1).padStart(7)} ms ${(bytes / 1000).toFixed(1).padStart(8)} kB ${(raw / 1000).toFixed(1).padStart(8)} kB raw`
		);
}

/** The same in each run. */
function inAnotherOrder(asked: readonly PageQuery[], at: number): PageQuery[] {
	const place = ({ name }: PageQuery) => createHash('sha256').update(`${at} ${name}`).digest('hex');
	return asked.toSorted((a, b) => (place(a) < place(b) ? -1 : 1));
}

/** Milliseconds of the processor, of all threads. */
async function cpuOf(running: ServerProcess, work: () => Promise<unknown>): Promise<number> {
	const before = (await running.usage()).cpu;
	await work();
	return ((await running.usage()).cpu - before) / 1000;
}

function middle(some: number[]): number {
	return some.toSorted((a, b) => a - b)[Math.floor(some.length / 2)] ?? NaN;
}

/** Bytes on the line, as a browser over TLS asks. */
function weigh(address: string, headers: Record<string, string>, encoding = 'gzip, deflate, br'): Promise<number> {
	return new Promise((resolve, reject) => {
		get(address, { headers: { ...headers, 'accept-encoding': encoding } }, (response) => {
			let bytes = 0;
			response.on('data', (part: Buffer) => (bytes += part.length));
			response.on('end', () =>
				response.statusCode === 200
					? resolve(bytes)
					: reject(new Error(`${new URL(address).pathname} was answered with ${response.statusCode}.`))
			);
		}).on('error', reject);
	});
}
