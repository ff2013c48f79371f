import { openPostgresReader } from '../../apps/server/src/db/postgres/postgres-reader.ts';
import { pause, until } from '../load/pause.ts';
import type { Figures } from '../report/figures.ts';
import type { ServerProcess } from '../server-process.ts';
import { castAll, countWrong } from './cast-all.ts';
import { CommitHold } from './commit-hold.ts';
import type { Instance } from './instance.ts';
import { Kept } from './kept.ts';
import { StockEditor } from './stock-editor.ts';
import { openPoll } from '../plenum/open-poll.ts';

const people = 60;
const documents = 3;
/** Milliseconds between two keys of one person, and for the ballots of all. */
const betweenKeys = 500;
const voting = 2000;

/**
 * For so long before a node is killed nothing can be committed. A commit takes a millisecond or two: hardly a word and no ballot is
 * under way just then, and one that is shown or acknowledged too early would not be noticed.
 */
const held = 300;

/** Whoever has not come back after so long never does. */
const longestAway = 10_000;

type Bench = { hold: CommitHold; kept: Kept };

/** `node`: which of them serves them now. */
type Guest = { editor: StockEditor; node: ServerProcess };

/**
 * Sixty people, twenty on each node, type into three documents and vote, while one node after the other is killed and its people
 * go to the others. `first`: the first of the documents, of which as many again have the polls.
 */
export async function killInTurn({ nodes, databaseUrl }: Instance, first: number): Promise<Figures> {
	const reader = openPostgresReader(databaseUrl);
	const bench = { hold: await CommitHold.prepare(databaseUrl), kept: new Kept(reader) };
	const guests = Array.from({ length: people }, (_, person): Guest => {
		const node = at(nodes, person);
		return {
			editor: new StockEditor(node.port, person, first + (Math.floor(person / nodes.length) % documents)),
			node
		};
	});
	let typing: NodeJS.Timeout | undefined;
	try {
		await until(() => guests.every(({ editor }) => editor.isSynced));
		guests.forEach(({ editor }) => editor.begin());
		let turn = 0;
		const typeNext = () => at(guests, turn++).editor.type();
		typing = setInterval(typeNext, betweenKeys / people);
		await pause(1000);
		const figures = { reconnected: 0, wordsLost: 0, ballotsLost: 0 };
		for (const [index, victim] of nodes.entries()) {
			const others = [at(nodes, index + 1), at(nodes, index + 2)] as const;
			// What comes to its commit first keeps all others from theirs: words and ballots by turns.
			const table = index % 2 === 0 ? 'document_updates' : 'ballots';
			const ended = await killWhileVoting(guests, victim, others, first + documents + index, bench, table);
			figures.reconnected = Math.max(figures.reconnected, ended.reconnected);
			figures.wordsLost += ended.wordsLost;
			figures.ballotsLost += ended.ballotsLost;
			await victim.restart();
		}
		clearInterval(typing);
		const equal = await areEqual(guests, nodes, first);
		const refused = guests.reduce((sum, { editor }) => sum + editor.refused, 0);
		return { ...figures, refused, equal };
	} finally {
		clearInterval(typing);
		guests.forEach(({ editor }) => editor.leave());
		await bench.hold.close();
		await reader.close();
	}
}

async function killWhileVoting(
	guests: readonly Guest[],
	victim: ServerProcess,
	others: readonly [ServerProcess, ServerProcess],
	pollOn: number,
	{ hold, kept }: Bench,
	table: 'document_updates' | 'ballots'
) {
	const path = await openPoll(others[0].port, { document: pollOn, kind: 'open' });
	const acknowledged = new Set<number>();
	const cast = castAll(guests, path, voting, acknowledged);
	await pause(voting / 2);
	await hold.begin(table);
	await pause(held);
	await victim.kill();
	const killedAt = performance.now();
	const homeless = guests.filter(({ node }) => node === victim);
	// What still lies in their sockets they have seen as well.
	await until(() => homeless.every(({ editor }) => !editor.isConnected));
	const wordsLost = await countWords(guests, kept);
	const ballotsLost = await countBallots([...acknowledged], path, kept);
	await hold.end();
	homeless.forEach((guest, index) => {
		guest.node = at(others, index);
		guest.editor.moveTo(guest.node.port);
	});
	// Whoever holds what was lost is never let in again: what has been counted is to be told all the same.
	await until(() => homeless.every(({ editor }) => editor.isSynced), longestAway).catch(() => undefined);
	const reconnected = (performance.now() - killedAt) / 1000;
	await cast;
	return { reconnected, wordsLost, ballotsLost: ballotsLost + (await countWrong(others, path, guests.length)) };
}

/** How many characters are not committed, of those that somebody else had seen or that the author saw as saved. */
async function countWords(guests: readonly Guest[], kept: Kept): Promise<number> {
	const editors = guests.map(({ editor }) => editor);
	const promised = new Map(editors.map((author) => [author, promisedOf(author, editors)]));
	let lost = 0;
	for (const document of new Set(editors.map((editor) => editor.document))) {
		const clockOf = await kept.clocks(document);
		for (const [author, clock] of promised)
			if (author.document === document) lost += Math.max(0, clock - clockOf(author.doc.clientID));
	}
	return lost;
}

function promisedOf(author: StockEditor, editors: readonly StockEditor[]): number {
	const others = editors.filter((editor) => editor !== author && editor.document === author.document);
	return Math.max(author.acknowledged, ...others.map((editor) => editor.hasOf(author)));
}

async function countBallots(acknowledged: readonly number[], path: string, kept: Kept): Promise<number> {
	const isKept = await kept.ballots(path);
	return acknowledged.filter((person) => !isKept(person)).length;
}

/** 100 once all copies of each document are the same, and those that each node gives to somebody new; 0 where they never are. */
async function areEqual(guests: readonly Guest[], nodes: readonly ServerProcess[], first: number): Promise<number> {
	const newcomers = nodes.flatMap(({ port }) =>
		Array.from({ length: documents }, (_, index) => new StockEditor(port, people, first + index))
	);
	const copies = [...guests.map(({ editor }) => editor), ...newcomers];
	const textsOf = (index: number) =>
		copies.filter(({ document }) => document === first + index).map((copy) => copy.text());
	const areSame = () =>
		copies.every(({ isSynced }) => isSynced) &&
		Array.from({ length: documents }, (_, index) => new Set(textsOf(index))).every(({ size }) => size === 1);
	try {
		for (const end = performance.now() + 10_000; performance.now() < end; await pause(100)) if (areSame()) return 100;
		return 0;
	} finally {
		newcomers.forEach((newcomer) => newcomer.leave());
	}
}

function at<Item>(items: readonly Item[], index: number): Item {
	return items[index % items.length]!;
}
