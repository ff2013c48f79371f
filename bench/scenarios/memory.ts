import { dialects } from '../load/dialect.ts';
import { pause } from '../load/pause.ts';
import { Person } from '../load/person.ts';
import type { HeldMemory } from '../measured.ts';
import { hocuspocus, hocuspocusSqlite, plenum, relay, yLeveldb, yWebsocketServer } from '../peer.ts';
import { documentName, tokenOf } from '../plenum/names.ts';
import type { Figures } from '../report/figures.ts';
import { inTurn, type Scenario } from '../scenario.ts';
import { withServer, type ServerProcess } from '../server-process.ts';

const people = 500;

export const memory: Scenario = {
	id: 'memory',
	title: 'Memory of 500 idle people',
	story:
		'500 people open one document and do nothing; then 500 more open a document each. What one more costs is counted in the heap and in buffers after a collection of garbage. Resident memory moves in leaps, and one more hides in memory that was used and freed before.',
	peers: [relay, yWebsocketServer, yLeveldb, hocuspocus, hocuspocusSqlite, plenum],
	figures: [
		{ key: 'idle', title: 'RSS MB, server alone', digits: 0 },
		{ key: 'rss', title: 'with 500 people', digits: 0 },
		{ key: 'connection', title: 'KB per connection', digits: 1 },
		{ key: 'document', title: 'KB per connection with a document of its own', digits: 1 }
	],
	targets: [{ figure: 'connection', against: relay, is: 'at most', limit: 1.5 }],
	enoughRounds: 3,
	play: inTurn((peer) => withServer(peer, { documents: people + 1, people: 2 * people }, joinAndWait))
};

async function joinAndWait(server: ServerProcess): Promise<Figures> {
	// A process that has not had to make the documents and people itself.
	await server.kill();
	await server.restart();
	const dialect = dialects[server.peer.dialect];
	const join = (index: number, document: number) =>
		Person.join({ port: server.port, dialect, document: documentName(document), token: tokenOf(index) });
	// A hundred come and go first: the code that V8 compiles for the first of all is nobody's.
	for (let index = 0; index < 100; index++) (await join(index, 0)).leave();
	const idle = await memoryOf(server);
	const together: Person[] = [];
	for (let index = 0; index < people; index++) together.push(await join(index, 0));
	const withPeople = await memoryOf(server);
	const apart: Person[] = [];
	for (let index = 0; index < people; index++) apart.push(await join(people + index, 1 + index));
	const withDocuments = await memoryOf(server);
	for (const person of [...together, ...apart]) person.leave();
	return {
		idle: idle.rss / 1e6,
		rss: withPeople.rss / 1e6,
		connection: (withPeople.held - idle.held) / 1000 / people,
		document: (withDocuments.held - withPeople.held) / 1000 / people
	};
}

async function memoryOf(server: ServerProcess): Promise<HeldMemory> {
	await pause(200);
	return server.heldMemory();
}
