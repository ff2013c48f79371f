import type { Database } from '../../db/database.ts';
import { transaction, type Transaction } from '../../db/transaction.ts';
import type { Report } from '../../report.ts';
import { replaceSnapshot, type StoredDocument } from '../documents.store.ts';
import type { Limits } from '../collaboration/limits.ts';
import type { StoredContent } from './stored-content.ts';
import { compact } from './compact.ts';

export type CompactionNeeds = { database: Database; limits: Limits; report: Report };

/**
 * [DOC17] Watches how long a document's log grows, and replaces it by a snapshot. The snapshot and the deletion of the rows
 * that it covers happen in one transaction, so that a kill leaves the state before or after.
 */
export class Compaction {
	readonly #document: string;
	readonly #content: StoredContent;
	readonly #needs: CompactionNeeds;
	#seq: number;
	#rows: number;
	/** Bytes that came since the last snapshot. */
	#grown = 0;
	#underWay: Promise<void> | null = null;

	constructor(stored: StoredDocument, content: StoredContent, needs: CompactionNeeds) {
		this.#document = stored.id;
		this.#seq = stored.headSeq;
		this.#rows = stored.rows;
		this.#content = content;
		this.#needs = needs;
	}

	/** One more row, with so many bytes in it, which the content has. */
	committed(seq: number, bytes: number): void {
		this.#seq = seq;
		this.#rows++;
		this.#grown += bytes;
		const { rowsBeforeSnapshot, bytesBeforeSnapshot } = this.#needs.limits;
		if (this.#rows >= rowsBeforeSnapshot || this.#grown >= bytesBeforeSnapshot) void this.#start();
	}

	/** Nothing more will come: the next reader to open the document finds a short log. */
	async finish(): Promise<void> {
		await this.#underWay;
		if (this.#rows > 0) await this.#start();
	}

	#start(): Promise<void> {
		return (this.#underWay ??= this.#run().finally(() => (this.#underWay = null)));
	}

	async #run(): Promise<void> {
		const seq = this.#seq;
		const rows = this.#rows;
		const grown = this.#grown;
		this.#rows = this.#grown = 0;
		try {
			const snapshot = await compact(this.#content.seal());
			const replace = ({ db }: Transaction) => replaceSnapshot(db, this.#document, seq, snapshot);
			await transaction(this.#needs.database, replace, { notifiesAll: true });
			this.#content.replaceSealed(snapshot);
		} catch (error) {
			this.#rows += rows;
			this.#grown += grown;
			this.#needs.report(error);
		}
	}
}
