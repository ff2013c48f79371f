import type { Author } from '../load/author.ts';
import { Crowd } from '../load/crowd.ts';
import { clocksOfParagraph } from '../load/keystrokes.ts';
import { Newcomer } from '../load/newcomer.ts';
import { pause } from '../load/pause.ts';
import { typeSteadily } from '../load/typing.ts';
import { hocuspocusSqlite, plenum, yLeveldb, yWebsocketServer } from '../peer.ts';
import type { Figures } from '../report/figures.ts';
import { hear, type Scenario } from '../scenario.ts';
import { withServer, type ServerProcess } from '../server-process.ts';

const plan = { documents: 1, peopleEach: 20, authorsEach: 20 };

export const kill: Scenario = {
	id: 'kill',
	title: 'kill -9 while 20 people type',
	story:
		'Twenty people type five keys a second each into one document. After 4 to 20 seconds, each round longer, the server process is killed and started again. Lost is what another person had seen and the document does not hold. All servers run at the same time, each with its own people.',
	peers: [yWebsocketServer, yLeveldb, hocuspocusSqlite, plenum],
	figures: [
		{ key: 'seen', title: 'keys seen by others', digits: 0 },
		{ key: 'lost', title: 'lost', digits: 0 },
		{ key: 'percent', title: 'lost, %', digits: 1 },
		{ key: 'percent', title: 'worst round, %', digits: 1, counts: 'worst round' },
		{ key: 'oldest', title: 'oldest of them, s', digits: 1 }
	],
	targets: [{ figure: 'lost', against: null, is: 'at most', limit: 0, counts: 'worst round' }],
	async play(peers, round, heard) {
		const after = 4000 + (round % 5) * 4000;
		const wanted = { people: plan.peopleEach + 1 };
		await Promise.all(
			peers.map((peer) => hear(peer, heard, () => withServer(peer, wanted, (server) => typeAndKill([server], after))))
		);
	}
};

/** Servers of the same people are killed together. */
export async function typeAndKill(servers: readonly ServerProcess[], after: number): Promise<Figures> {
	const crowd = await Crowd.gather(servers, plan);
	const stop = typeSteadily(crowd, 5, false);
	await pause(after);
	await Promise.all(servers.map((server) => server.kill()));
	const killedAt = performance.now();
	stop();
	await Promise.all(servers.map((server) => server.restart()));
	const newcomer = new Newcomer();
	const person = await newcomer.join(servers[0]!, plan.peopleEach);
	await settled(newcomer);
	person.leave();
	crowd.leave();
	return compare(crowd, newcomer, killedAt);
}

/** Nothing more comes: some answer at first with an empty document. */
async function settled(newcomer: Newcomer): Promise<void> {
	do await pause(500);
	while (performance.now() - newcomer.lastHeard < 500);
}

function compare(crowd: Crowd, newcomer: Newcomer, killedAt: number): Figures {
	let seen = 0;
	let lost = 0;
	let oldest = killedAt;
	for (const author of crowd.authors) {
		const seenUntil = Math.max(...crowd.members.map((member) => member.reached[author.place] ?? 0));
		const held = Math.max(newcomer.clockOf(author.client), clocksOfParagraph);
		seen += seenUntil - clocksOfParagraph;
		lost += Math.max(0, seenUntil - held);
		if (held < seenUntil) oldest = Math.min(oldest, typedAt(author, held));
	}
	return { seen, lost, percent: (100 * lost) / seen, oldest: (killedAt - oldest) / 1000 };
}

function typedAt(author: Author, clock: number): number {
	return author.typedAt[clock] ?? Infinity;
}
