import type { Database } from '../db/database.ts';
import type { Report } from '../report.ts';
import { findClients, findOpenHeads, findUpdates, type DocumentHead } from './documents.store.ts';
import type { OpenDocument } from './open-document.ts';

/** Milliseconds after which all open documents are compared with the database: nobody need have told. */
const pause = 1000;

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
	function catchUp(document: OpenDocument): Promise<void> {
		const turn = (turns.get(document) ?? Promise.resolve()).then(() => take(document));
		turns.set(
			document,
			turn.catch(() => undefined)
		);
		return turn;
	}

	/** Owners too where no words have come: an id that was announced elsewhere is nobody else’s here. */
	async function take(document: OpenDocument): Promise<void> {
		const [head] = await findOpenHeads(database.read, [document.id]);
		const rows = await findUpdates(database.read, document.id, document.seq);
		const owners = await findClients(database.read, document.id);
		if (!document.follow({ rows, owners }, head?.headSeq ?? 0)) reload(document.id);
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
		if (head.headSeq > document.seq) await catchUp(document);
		if ((head.frozenAt !== null) !== document.frozen) await changed(head.id);
	}

	database.nodes.on('document', (message) => {
		const { document: id } = message as { document: string };
		const document = all().find((each) => each.id === id);
		if (document) catchUp(document).catch(report);
	});
	let timer = setTimeout(beat, pause).unref();
	function beat(): void {
		look()
			.catch(report)
			.finally(() => (timer = setTimeout(beat, pause).unref()));
	}
	return { catchUp, stop: () => clearTimeout(timer) };
}
