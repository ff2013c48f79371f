import { get } from 'node:http';
import { join } from 'node:path';
import { plenum } from '../peer.ts';
import { consultation, facilitatorToken, tokenOf } from '../plenum/names.ts';
import type { Figures } from '../report/figures.ts';
import { inTurn, type Scenario } from '../scenario.ts';
import { withServer, type ServerProcess } from '../server-process.ts';

const size = { documents: 160, people: 2000 };
const times = 8;
const server = { ...plenum, file: join(import.meta.dirname, '..', 'large-pages', 'serve.ts') };

export const largePages: Scenario = {
	id: 'large-pages',
	title: 'Lists of a consultation that has grown',
	story:
		'A consultation of 160 clusters, 1,600 recommendations, 2,000 people, 160 commitments and 200 closed polls in which everyone voted. Each page that lists them is asked for eight times by a facilitator and by a participant, as the server writes it, and so are the polls that everyone asks for again whenever one changes. What the dearest of them costs, and the largest weighs.',
	peers: [plenum],
	figures: [
		{ key: 'polls', title: 'polls, ms of CPU', digits: 1 },
		{ key: 'pollsSize', title: 'compressed, kB', digits: 0 },
		{ key: 'page', title: 'dearest page, ms of CPU', digits: 0 },
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
	...['', '/people', '/clusters', '/clusters/levels', '/decisions', '/minutes', '/outcome', '/outcome/report'],
	...['/commitments', '/participation', '/workshops/plan']
];
const lists = ['/polls', '/people', '/clusters', '/commitments', '/journal?after=0'];

type Cost = { name: string; cpu: number; bytes: number };

async function askAll(running: ServerProcess): Promise<Figures> {
	// A process that has not had to make all this itself.
	await running.kill();
	await running.restart();
	const base = `http://127.0.0.1:${running.port}`;
	const costs: Cost[] = [];
	for (const [who, token] of [
		['facilitator', facilitatorToken],
		['participant', tokenOf(7)]
	] as const) {
		for (const list of lists) {
			const address = `${base}/api/v1/consultations/${consultation}${list}`;
			costs.push(await costOf(running, `${who} list ${list}`, address, { authorization: `Bearer ${token}` }));
		}
		for (const page of names)
			costs.push(
				await costOf(running, `${who} page ${page}`, `${base}/c/${consultation}${page}`, { cookie: `plenum=${token}` })
			);
	}
	for (const { name, cpu, bytes } of costs)
		process.stdout.write(
			`\n${name.padEnd(36)} ${cpu.toFixed(1).padStart(7)} ms ${(bytes / 1000).toFixed(1).padStart(8)} kB`
		);
	const polls = costs.filter(({ name }) => name.endsWith('list /polls'));
	const pages = costs.filter(({ name }) => name.includes(' page '));
	const most = (of: readonly Cost[], key: 'cpu' | 'bytes') => Math.max(...of.map((cost) => cost[key]));
	return {
		...{ polls: most(polls, 'cpu'), pollsSize: most(polls, 'bytes') / 1000 },
		...{ page: most(pages, 'cpu'), pageSize: most(pages, 'bytes') / 1000 },
		rss: (await running.usage()).rss / 1e6
	};
}

/** The middle of several, the first left out: what V8 compiles for it is nobody's. */
async function costOf(
	running: ServerProcess,
	name: string,
	address: string,
	headers: Record<string, string>
): Promise<Cost> {
	const each: number[] = [];
	let bytes = 0;
	for (let at = 0; at <= times; at++) {
		const before = (await running.usage()).cpu;
		bytes = await weigh(address, headers);
		if (at > 0) each.push(((await running.usage()).cpu - before) / 1000);
	}
	return { name, cpu: each.sort((a, b) => a - b)[times / 2] ?? NaN, bytes };
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
