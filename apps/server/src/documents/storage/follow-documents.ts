import { setTimeout as sleep } from 'node:timers/promises';
import type { Database } from '../../db/database.ts';
import type { Report } from '../../report.ts';
import { decodeHint, type DocumentHint } from './document-hint.ts';
import { findClients, findOpenHeads, findUpdates, type DocumentHead } from '../documents.store.ts';
import type { OpenDocument } from '../open-document.ts';

/** Milliseconds after which all open documents are compared with the database: nobody need have told. */
const pause = 1000;
/** A commit takes milliseconds; one that takes longer is followed by another look. */
const mostTries = 40;
const betweenTries = 5;

export type DocumentFollower = {
	/** Before somebody new is served: they may have seen elsewhere what is committed and not here yet. */
	catchUp(document: OpenDocument): Promise<void>;
	stop(): void;
};

type Needs = {
	database: Database;
	report: Report;
	/** Those that are open here. */
	all(): OpenDocument[];
	find(id: string): OpenDocument | undefined;
	/** It cannot go on from what is here. */
	reload(id: string): void;
	/** It was frozen, or is open again. */
	changed(id: string): Promise<void>;
};

/**
 * [DOC90] Any node may serve any document: each follows the log of those that it has open by their numbers. Where there is one node
 * nothing is done.
 */
export function followDocuments({ database, report, all, find, reload, changed }: Needs): DocumentFollower {
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

	/** Up to this number at least, which stands in the database; null where it is not known how far that has come. */
	async function take(document: OpenDocument, head: number | null): Promise<void> {
		// What is being committed here brings what came before it along.
		for (let tries = 0; document.isCommitting && tries < mostTries; tries++) await sleep(betweenTries);
		if (head !== null && document.seq >= head) return;
		const rows = await findUpdates(database.read, document.id, document.seq);
		if (!document.remote.follow(rows, head ?? rows.at(-1)?.seq ?? 0)) reload(document.id);
	}

	/** Owners too: an id that was announced elsewhere is nobody else's here, and theirs who bring it. */
	async function catchUp(document: OpenDocument): Promise<void> {
		await inTurn(document, async () => {
			const [head] = await findOpenHeads(database.read, [document.id]);
			document.learnOwners(await findClients(database.read, document.id));
			await take(document, head?.headSeq ?? 0);
		});
	}

	async function compareAll(): Promise<void> {
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

	/** What a commit brought that came without it, or out of order, is read. */
	function receive(document: OpenDocument, hint: DocumentHint | null): void {
		if (hint && hint.generation < document.generation) return;
		if (hint && hint.generation > document.generation) return reload(document.id);
		if (hint && document.remote.follow([hint], hint.seq)) return;
		inTurn(document, () => take(document, hint && hint.seq)).catch(report);
	}

	database.nodes.onHint((id, open) => {
		const document = find(id);
		const content = document && open();
		if (document) receive(document, content ? decodeHint(content) : null);
	});
	database.nodes.onMissed(() => void compareAll().catch(report));
	let timer = setTimeout(beat, pause).unref();
	function beat(): void {
		compareAll()
			.catch(report)
			.finally(() => (timer = setTimeout(beat, pause).unref()));
	}
	return { catchUp, stop: () => clearTimeout(timer) };
}
