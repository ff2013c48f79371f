import { pause, until } from '../load/pause.ts';
import type { Figures } from '../report/figures.ts';
import type { ServerProcess } from '../server-process.ts';
import { castAll, countWrong } from './cast-all.ts';
import { StockEditor } from './stock-editor.ts';
import { openPoll } from '../plenum/open-poll.ts';

const [people, documents] = [60, 3];
/** Milliseconds between two keys of one person, and for the ballots of all. */
const [betweenKeys, voting] = [500, 2000];

/** What a node has not brought after so long, with nobody there who could bring it, is lost. */
const lateAtMost = 2000;

/** `node`: which of them serves them now. */
type Guest = { editor: StockEditor; node: ServerProcess };

/**
 * Sixty people, twenty on each node, type into three documents and vote, while one node after the other is killed and its people
 * go to the others. `first`: the first of the documents, of which as many again have the polls.
 */
export async function killInTurn(nodes: readonly ServerProcess[], first: number): Promise<Figures> {
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
			const ended = await killWhileVoting(guests, victim, others, first + documents + index);
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
	}
}

async function killWhileVoting(
	guests: readonly Guest[],
	victim: ServerProcess,
	others: readonly [ServerProcess, ServerProcess],
	pollOn: number
) {
	const path = await openPoll(others[0].port, { document: pollOn, kind: 'open' });
	const cast = castAll(guests, path, voting);
	await pause(voting / 2);
	await victim.kill();
	const killedAt = performance.now();
	const homeless = guests.filter(({ node }) => node === victim);
	// What still lies in their sockets they have seen as well.
	await until(() => homeless.every(({ editor }) => !editor.isConnected));
	const wordsLost = await countLost(guests, homeless, others[0]);
	homeless.forEach((guest, index) => {
		guest.node = at(others, index);
		guest.editor.moveTo(guest.node.port);
	});
	await until(() => homeless.every(({ editor }) => editor.isSynced));
	const reconnected = (performance.now() - killedAt) / 1000;
	await cast;
	return { reconnected, wordsLost, ballotsLost: await countWrong(others, path, guests.length) };
}

/**
 * Of what others have seen on the node that was killed, how many characters another node does not have: before anybody comes back
 * and brings them along again.
 */
async function countLost(guests: readonly Guest[], homeless: readonly Guest[], node: ServerProcess): Promise<number> {
	const editors = guests.map(({ editor }) => editor);
	const seen = new Map(editors.map((author) => [author, seenByOthers(author, homeless)]));
	const typedIn = [...new Set(editors.map(({ document }) => document))];
	const newcomers = typedIn.map((document) => new StockEditor(node.port, people, document));
	await until(() => newcomers.every(({ isSynced }) => isSynced));
	const missing = () =>
		newcomers
			.flatMap((newcomer) =>
				[...seen].map(([author, clock]) =>
					author.document === newcomer.document ? Math.max(0, clock - newcomer.hasOf(author)) : 0
				)
			)
			.reduce((sum, characters) => sum + characters, 0);
	// A node that is committing itself brings what others have committed a moment later.
	await until(() => missing() === 0, lateAtMost).catch(() => undefined);
	const lost = missing();
	newcomers.forEach((newcomer) => newcomer.leave());
	return lost;
}

function seenByOthers(author: StockEditor, homeless: readonly Guest[]): number {
	const others = homeless.filter(({ editor }) => editor !== author && editor.document === author.document);
	return Math.max(0, ...others.map(({ editor }) => editor.hasOf(author)));
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
