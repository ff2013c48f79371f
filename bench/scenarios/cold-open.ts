import { rmSync } from 'node:fs';
import { asMessage } from '../load/keystrokes.ts';
import { Newcomer } from '../load/newcomer.ts';
import { pause, until } from '../load/pause.ts';
import type { Person } from '../load/person.ts';
import { writeDocument, type Script } from '../load/written-document.ts';
import { firstPhase, hocuspocusSqlite, plenum, yLeveldb, type Peer } from '../peer.ts';
import type { Figures } from '../report/figures.ts';
import { inTurn, type Scenario } from '../scenario.ts';
import { ServerProcess, withServer } from '../server-process.ts';

const authors = 20;
const updates = 100_000;
const wanted = { people: authors + 1, unhurried: true };

/** For each peer the folder that it left, and how far the authors had come. */
const stored = new Map<Peer, string>();
const scripts: Script[] = [];

export const coldOpen: Scenario = {
	id: 'cold-open',
	title: 'Cold open of 100,000 updates',
	story:
		'Twenty people have written 100,000 updates into one document and left. The server starts on what it stored, and someone without a copy opens the document. The figure is the time from the handshake until all of it is there. Then it starts once more.',
	peers: [yLeveldb, hocuspocusSqlite, firstPhase, plenum],
	figures: [
		{ key: 'first', title: 'first open, ms', digits: 0 },
		{ key: 'second', title: 'second open, ms', digits: 0 },
		{ key: 'sent', title: 'kB sent', digits: 0 },
		{ key: 'rss', title: 'RSS MB after the first', digits: 0 },
		{ key: 'grown', title: 'of it for the document', digits: 0 }
	],
	targets: [
		{ figure: 'first', against: firstPhase, is: 'at most', limit: 1 },
		{ figure: 'first', against: hocuspocusSqlite, is: 'at most', limit: 0.5 },
		{ figure: 'first', against: yLeveldb, is: 'at most', limit: 0.15 }
	],
	async prepare(peers) {
		scripts.push(...writeDocument(authors, updates));
		for (const peer of peers) stored.set(peer, await write(peer));
	},
	play: inTurn((peer) => withServer(peer, wanted, openTwice, stored.get(peer))),
	async finish() {
		for (const folder of stored.values()) rmSync(folder, { recursive: true, force: true });
		stored.clear();
		scripts.length = 0;
	}
};

async function openTwice(server: ServerProcess): Promise<Figures> {
	const idle = await server.usage();
	const first = await open(server);
	const { rss } = await server.usage();
	await server.kill();
	await server.restart();
	const second = await open(server);
	const memory = { rss: rss / 1e6, grown: (rss - idle.rss) / 1e6 };
	return { first: first.milliseconds, second: second.milliseconds, sent: first.bytes / 1000, ...memory };
}

async function open(server: ServerProcess): Promise<{ milliseconds: number; bytes: number }> {
	const newcomer = new Newcomer();
	const start = performance.now();
	const person = await newcomer.join(server, authors);
	await until(() => scripts.every(({ client, clocks }) => newcomer.clockOf(client) >= (clocks.at(-1) ?? 0)));
	const milliseconds = newcomer.lastHeard - start;
	person.leave();
	return { milliseconds, bytes: newcomer.bytes };
}

/** Everyone sends what they wrote, a hundred updates at a time, and then leaves; the folder stays. */
async function write(peer: Peer): Promise<string> {
	const server = await ServerProcess.start(peer, wanted);
	const reader = new Newcomer();
	const watching = await reader.join(server, authors);
	const people: Person[] = [];
	for (let index = 0; index < authors; index++) people.push(await new Newcomer().join(server, index));
	await Promise.all(scripts.map((script, index) => send(script, people[index] as Person, reader)));
	for (const person of [...people, watching]) person.leave();
	await allStored(server);
	await server.kill();
	return server.dataDir;
}

/** Longer than any of them puts off its storing, and until it has nothing to do any more. */
async function allStored(server: ServerProcess): Promise<void> {
	for (let quiet = 0, last = 0; quiet < 6;) {
		await pause(500);
		const { cpu } = await server.usage();
		quiet = cpu - last < 25_000 ? quiet + 1 : 0;
		last = cpu;
	}
}

const together = 100;

async function send(script: Script, person: Person, reader: Newcomer): Promise<void> {
	for (let start = 0; start < script.updates.length; start += together) {
		person.sendAll(script.updates.slice(start, start + together).map(asMessage));
		const reached = script.clocks[Math.min(start + together, script.clocks.length) - 1] ?? 0;
		await until(() => reader.clockOf(script.client) >= reached);
	}
}
