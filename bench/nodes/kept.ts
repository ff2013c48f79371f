import type { Reader } from '../../apps/server/src/db/threads/reader.ts';
import { findStoredDocument } from '../../apps/server/src/documents/documents.store.ts';
import { findBallots } from '../../apps/server/src/polls/ballots/ballots.store.ts';
import * as Y from 'yjs';
import { documentName, participantId } from '../plenum/names.ts';
import { pollOf } from './close-poll.ts';

/** What is committed, whatever nodes have in their memory. */
export class Kept {
	readonly #database: Reader;

	constructor(database: Reader) {
		this.#database = database;
	}

	/** How far it has the words of each client of a document. */
	async clocks(document: number): Promise<(client: number) => number> {
		const stored = await this.#database.inSnapshot((db) => findStoredDocument(db, documentName(document)));
		const doc = new Y.Doc();
		for (const update of stored ? [stored.snapshot, ...stored.updates] : []) Y.applyUpdate(doc, update);
		return (client) => Y.getState(doc.store, client);
	}

	/** Whether the ballot of a person is among those of a poll. */
	async ballots(path: string): Promise<(person: number) => boolean> {
		const ballots = await this.#database.inSnapshot((db) => findBallots(db, pollOf(path)));
		const voters = new Set(ballots.map(({ participant }) => participant));
		return (person) => voters.has(participantId(person));
	}
}
