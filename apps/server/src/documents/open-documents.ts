import { closeCodes } from '@plenum/documents/collaboration/frames';
import { findClients, findDocument, findStoredDocument, type StoredDocument } from './documents.store.ts';
import { isBehind, migrateStored, refuseLater } from './storage/migrate-document.ts';
import { OpenDocument, type DocumentNeeds } from './open-document.ts';

/** [DOC20] What a document goes through between the first reader and the last. */
type Life =
	| { stage: 'loading'; read: Promise<OpenDocument | undefined>; document: Promise<OpenDocument | undefined> }
	| { stage: 'live'; document: OpenDocument }
	| { stage: 'closing'; gone: Promise<void> };

export type OpenDocuments = {
	/**
	 * Waits for a closing document to be gone. Throws where loading fails: nothing empty takes the document's place. `show` gets
	 * the document as soon as it can answer readers without a copy, before it is indexed.
	 */
	open(id: string, show?: (document: OpenDocument) => void): Promise<OpenDocument | undefined>;
	find(id: string): OpenDocument | undefined;
	/** Those that people have open. */
	all(): OpenDocument[];
	/** A reader has left: without readers the document closes. */
	release(id: string): void;
	/** [DOC65] It is to be loaded again before anyone writes: its readers come back, and wait until then. */
	reload(id: string): void;
	closeAll(): Promise<void>;
};

export function createOpenDocuments(needs: DocumentNeeds): OpenDocuments {
	const lives = new Map<string, Life>();

	async function read(id: string): Promise<OpenDocument | undefined> {
		const stored = await findMigrated(id);
		const owners = await findClients(needs.database.read, id);
		return stored && new OpenDocument(stored, owners, needs);
	}

	async function load(id: string, reading: Promise<OpenDocument | undefined>): Promise<OpenDocument | undefined> {
		try {
			const document = await reading;
			if (!document) return void lives.delete(id);
			await document.index();
			lives.set(id, { stage: 'live', document });
			// While a long one was read it may have been frozen, which only those that are live are told of.
			const row = await findDocument(needs.database.read, id);
			if (row) document.refresh(row);
			return document;
		} catch (error) {
			lives.delete(id);
			throw error;
		}
	}

	async function findMigrated(id: string): Promise<StoredDocument | undefined> {
		const stored = await findStoredDocument(needs.database.read, id);
		if (stored) refuseLater(stored);
		if (!stored || !isBehind(stored)) return stored;
		await migrateStored(needs.database, id);
		return findStoredDocument(needs.database.read, id);
	}

	async function close(id: string, document: OpenDocument): Promise<void> {
		try {
			await document.close();
		} catch (error) {
			needs.report(error);
		}
		lives.delete(id);
	}

	function startClosing(id: string, document: OpenDocument): Promise<void> {
		const gone = close(id, document);
		lives.set(id, { stage: 'closing', gone });
		return gone;
	}

	return {
		async open(id, show) {
			for (;;) {
				const life = lives.get(id);
				switch (life?.stage) {
					case 'live':
						return life.document;
					case 'loading':
						showOnce(life.read, show);
						return life.document;
					case 'closing':
						await life.gone;
						break;
					case undefined: {
						const reading = read(id);
						showOnce(reading, show);
						const document = load(id, reading);
						lives.set(id, { stage: 'loading', read: reading, document });
						return document;
					}
				}
			}
		},
		find(id) {
			const life = lives.get(id);
			return life?.stage === 'live' ? life.document : undefined;
		},
		all: () => [...lives.values()].flatMap((life) => (life.stage === 'live' ? life.document : [])),
		release(id) {
			const life = lives.get(id);
			if (life?.stage === 'live' && life.document.readers.size === 0) void startClosing(id, life.document);
		},
		reload(id) {
			const life = lives.get(id);
			if (life?.stage === 'loading') life.document.then(() => this.reload(id)).catch(() => undefined);
			if (life?.stage !== 'live') return;
			void startClosing(id, life.document);
			for (const reader of [...life.document.readers]) reader.end(closeCodes.reconnect, 'document/other-schema');
		},
		async closeAll() {
			const all = [...lives].map(([id, life]) => {
				switch (life.stage) {
					case 'live':
						return startClosing(id, life.document);
					case 'closing':
						return life.gone;
					case 'loading':
						return life.document.then(() => undefined);
				}
			});
			await Promise.all(all);
		}
	};
}

/** A document that cannot be read is reported by `load`. */
function showOnce(
	read: Promise<OpenDocument | undefined>,
	show: (document: OpenDocument) => void = () => undefined
): void {
	read.then((document) => document && show(document)).catch(() => undefined);
}
