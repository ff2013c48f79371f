import { setTimeout as sleep } from 'node:timers/promises';
import type { Database } from '../db/database.ts';
import type { Report } from '../report.ts';
import { findClients, findOpenHeads, findUpdates, type DocumentHead } from './documents.store.ts';
import type { OpenDocument } from './open-document.ts';

/** Milliseconds after which all open documents are compared with the database: nobody need have told. */
const pause = 1000;
/** A commit takes milliseconds; one that takes longer is followed by another look. */
const [mostTries, betweenTries] = [40, 5];

export type Following = {
	/** Before somebody new is served: they may have seen elsewhere what is committed and not here yet. */
	catchUp(document: OpenDocument): Promise<void>;
	stop(): void;
};

type Needs = {
	database: Database;
	report: Report;
	/** Those that are open here. */
	all(): OpenDocument[];
	/** It cannot go on from what is here. */
	reload(id: string): void;
	/** It was frozen, or is open again. */
	changed(id: string): Promise<void>;
};

/**
 * [DOC90] Any node may serve any document: each follows the log of those that it has open by their numbers. Where there is one node
 * nothing is done.
 */
export function followDocuments({ database, report, all, reload, changed }: Needs): Following {
	const turns = new WeakMap<OpenDocument, Promise<void>>();
	if (database.nodes.areAlone) return { catchUp: () => Promise.resolve(), stop: () => undefined };

	/** One at a time of each document: rows are taken in order. */
	function inTurn(document: OpenDocument, work: () => Promise<void>): Promise<void> {
		const turn = (turns.get(document) ?? Promise.resolve()).then(work);
		turns.set(
			document,
			turn.catch(() => undefined)
		);
		return turn;
	}

	/** Up to this number at least, which stands in the database. */
	async function take(document: OpenDocument, head: number): Promise<void> {
		if (document.seq >= head) return;
		const rows = await findUpdates(database.read, document.id, document.seq);
		if (!document.follow(rows, head)) reload(document.id);
	}

	/**
	 * Owners too: an id that was announced elsewhere is nobody else's here, and theirs who bring it. What is being committed here brings
	 * what came before it along: that is waited for.
	 */
	async function catchUp(document: OpenDocument): Promise<void> {
		await inTurn(document, async () => {
			const [head] = await findOpenHeads(database.read, [document.id]);
			document.learnOwners(await findClients(database.read, document.id));
			for (let tries = 0; document.isCommitting && tries < mostTries; tries++) await sleep(betweenTries);
			await take(document, head?.headSeq ?? 0);
		});
	}

	async function look(): Promise<void> {
		const open = new Map(all().map((document) => [document.id, document]));
		if (open.size === 0) return;
		for (const head of await findOpenHeads(database.read, [...open.keys()])) {
			const document = open.get(head.id);
			if (document) await compare(document, head);
		}
	}

	async function compare(document: OpenDocument, head: DocumentHead): Promise<void> {
		if (head.generation !== document.generation) return reload(head.id);
		await inTurn(document, () => take(document, head.headSeq));
		if ((head.frozenAt !== null) !== document.frozen) await changed(head.id);
	}

	database.nodes.on('document', (message) => {
		const { document: id, seq } = message as { document: string; seq: number };
		const document = all().find((each) => each.id === id);
		if (document) inTurn(document, () => take(document, seq)).catch(report);
	});
	let timer = setTimeout(beat, pause).unref();
	function beat(): void {
		look()
			.catch(report)
			.finally(() => (timer = setTimeout(beat, pause).unref()));
	}
	return { catchUp, stop: () => clearTimeout(timer) };
}
