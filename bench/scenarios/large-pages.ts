import { createHash } from 'node:crypto';
import { get } from 'node:http';
import { join } from 'node:path';
import { plenum } from '../peer.ts';
import { consultation, facilitatorToken, tokenOf } from '../plenum/names.ts';
import type { Figures } from '../report/figures.ts';
import { inTurn, type Scenario } from '../scenario.ts';
import { withServer, type ServerProcess } from '../server-process.ts';

const size = { documents: 160, people: 2000 };
const warmUps = 6;
const times = 9;
const server = { ...plenum, file: join(import.meta.dirname, '..', 'large-pages', 'serve.ts') };

export const largePages: Scenario = {
	id: 'large-pages',
	title: 'Lists of a consultation that has grown',
	story:
		'A consultation of 160 clusters, 1,600 recommendations, 2,000 people, 160 commitments and 200 closed polls in which everyone voted. On a server that has run for a while, a facilitator and a participant request each page that lists them nine times. They do so just after somebody changed something, and once more. The same is done with the polls, which everyone requests again whenever one changes. What the dearest of them costs, and the largest weighs.',
	peers: [plenum],
	figures: [
		{ key: 'polls', title: 'polls, ms of CPU', digits: 1 },
		{ key: 'pollsSize', title: 'compressed, kB', digits: 0 },
		{ key: 'page', title: 'dearest page, ms of CPU just after a change', digits: 0 },
		{ key: 'pageAgain', title: 'dearest page, ms of CPU with nothing changed', digits: 0 },
		{ key: 'pageSize', title: 'largest page, compressed, kB', digits: 0 },
		{ key: 'rss', title: 'RSS MB after them', digits: 0 }
	],
	targets: [
		{ figure: 'polls', against: null, is: 'at most', limit: 20 },
		{ figure: 'pollsSize', against: null, is: 'at most', limit: 60 },
		{ figure: 'pageSize', against: null, is: 'at most', limit: 60 },
		{ figure: 'rss', against: null, is: 'at most', limit: 300 }
	],
	enoughRounds: 3,
	play: inTurn(() => withServer(server, size, askAll))
};

const names = [
	...['', '/people', '/clusters', '/clusters/levels', '/decisions', '/minutes', '/outcome'],
	...['/commitments', '/participation', '/workshops/plan']
];
const facilitatorsAlone = ['/outcome/report'];
const lists = ['/polls', '/people', '/clusters', '/commitments', '/journal?after=0'];

type PageQuery = { name: string; address: string; headers: Record<string, string> };
/** `changed`: what the first reader after a change of the consultation costs. `unchanged`: whoever comes next. */
type Cost = { name: string; changed: number; unchanged: number; bytes: number };

async function askAll(running: ServerProcess): Promise<Figures> {
	// A process that has not had to make all this itself.
	await running.kill();
	await running.restart();
	const asked = questions(`http://127.0.0.1:${running.port}`);
	// Nobody's page is the first of a server that runs for weeks: what V8 compiles for it is nobody's.
	for (let at = 0; at < warmUps; at++) for (const { address, headers } of asked) await weigh(address, headers);
	const costs = new Map(
		asked.map(({ name }) => [name, { changed: [] as number[], unchanged: [] as number[], bytes: 0 }])
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
		}
	return summarise(
		[...costs].map(([name, { changed, unchanged, bytes }]) => ({
			name,
			bytes,
			changed: middle(changed),
			unchanged: middle(unchanged)
		})),
		(await running.usage()).rss
	);
}

/** The same in each run. */
function inAnotherOrder(asked: readonly PageQuery[], at: number): PageQuery[] {
	const place = ({ name }: PageQuery) => createHash('sha256').update(`${at} ${name}`).digest('hex');
	return asked.toSorted((a, b) => (place(a) < place(b) ? -1 : 1));
}

function questions(base: string): PageQuery[] {
	const readers = [
		['facilitator', facilitatorToken, [...names, ...facilitatorsAlone]],
		['participant', tokenOf(7), names]
	] as const;
	return readers.flatMap(([who, token, pages]) => [
		...lists.map((list) => ({
			name: `${who} list ${list}`,
			address: `${base}/api/v1/consultations/${consultation}${list}`,
			headers: { authorization: `Bearer ${token}` }
		})),
		...pages.map((page) => ({
			name: `${who} page ${page}`,
			address: `${base}/c/${consultation}${page}`,
			headers: { cookie: `plenum=${token}` }
		}))
	]);
}

function summarise(costs: readonly Cost[], rss: number): Figures {
	for (const { name, changed, unchanged, bytes } of costs)
		process.stdout.write(
			`\n${name.padEnd(36)} ${changed.toFixed(1).padStart(7)} ms ${unchanged.toFixed(1).padStart(7)} ms ${(bytes / 1000).toFixed(1).padStart(8)} kB`
		);
	const polls = costs.filter(({ name }) => name.endsWith('list /polls'));
	const pages = costs.filter(({ name }) => name.includes(' page '));
	const most = (of: readonly Cost[], key: 'changed' | 'unchanged' | 'bytes') =>
		Math.max(...of.map((cost) => cost[key]));
	return {
		polls: most(polls, 'changed'),
		pollsSize: most(polls, 'bytes') / 1000,
		page: most(pages, 'changed'),
		pageAgain: most(pages, 'unchanged'),
		pageSize: most(pages, 'bytes') / 1000,
		rss: rss / 1e6
	};
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
function weigh(address: string, headers: Record<string, string>): Promise<number> {
	return new Promise((resolve, reject) => {
		get(address, { headers: { ...headers, 'accept-encoding': 'gzip, deflate, br' } }, (response) => {
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
