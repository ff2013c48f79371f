import { ok, refuse, type Result } from '@plenum/domain/result';
import type { Publication, PublishRequest } from '@plenum/protocol/publication';
import type { Db } from '../db/db.ts';
import type { WriteTransaction } from '../db/transaction-on.ts';
import { workerWrite } from '../db/worker-write.ts';
import { createJournal } from '../journal/journal.ts';
import { viewPublication } from './check-publication.ts';
import { readCheckInputs } from './check-version.ts';
import { updatePublicationChoices } from './choose-publication.ts';
import { findOutcomeVersions } from './outcome-versions.store.ts';
import { hashFindings, inputsHash, type PreparedPublication } from './prepare-publication.ts';
import {
	findPublication,
	findPublicationAt,
	upsertPublication,
	type PublicationRow,
	type StoredFile
} from './publications.store.ts';

export type PublicationToWrite = Pick<PreparedPublication, 'inputs' | 'findings' | 'clusters'> & {
	row: Omit<PublicationRow, 'slug'>;
	by: string;
	wanted: PublishRequest;
	/** Of the outcome as everyone sees it. */
	redactedSha256: string;
	/** Its address where it is readable, unless others have it, and where it is not. */
	addresses: { readable: string; unguessable: string };
	/** Their bytes are stored already. */
	files: StoredFile[];
	/** Where what decides the check is another, what it finds is asked with the turn in hand. */
	isLast: boolean;
};

export type WrittenPublication = { publication: Publication; replaced: string[] };

/** Null where what decides the check is another than it was: it is to be asked again. */
export async function writePublication(toWrite: PublicationToWrite, secret: Uint8Array) {
	const { wanted, addresses, by, files, redactedSha256 } = toWrite;
	const { consultation, publishedAt: at } = toWrite.row;
	const { version, address, confirmed: confirm = [], heldBack: holdBack = [] } = wanted;
	const journal = createJournal(Buffer.from(secret));
	return async (tx: WriteTransaction): Promise<Result<WrittenPublication | null>> => {
		const same = await isSameCheck(tx.db, toWrite);
		if (same === null) return ok(null);
		if (!same) return refuse('publication/changed');
		const context = { journal, now: () => at };
		await updatePublicationChoices(context, tx, { consultation, participant: by }, { version, confirm, holdBack });
		const row = { ...toWrite.row, slug: await slugFor(tx.db, consultation, address, addresses) };
		const { replaced } = await upsertPublication(tx.db, row, files);
		const data = { version, sha256: redactedSha256 };
		await journal.append(tx, { consultation, stream: 'exports', type: 'outcome-published', at, by, data });
		return ok({ publication: viewPublication(row), replaced });
	};
}

export const publicationWritten = workerWrite(import.meta.url, writePublication);

/** Asked again only where something that it depends on is another: it reads every word. Null where it is not asked. */
async function isSameCheck(
	db: Db,
	{ row, inputs, findings, clusters, isLast }: PublicationToWrite
): Promise<boolean | null> {
	const { consultation, version } = row;
	const found = (await findOutcomeVersions(db, consultation)).find(({ number }) => number === version);
	if (!found?.readable) return false;
	if (inputsHash(await readCheckInputs(db, consultation, version, clusters)) === inputs) return true;
	if (!isLast) return null;
	const now = await hashFindings(db, consultation, version);
	return now.ok && now.value.findings === findings;
}

/** [PUBLISH21] An address stays as long as its kind does: links that were sent go on to lead here. */
async function slugFor(
	db: Db,
	consultation: string,
	address: PublishRequest['address'],
	{ readable, unguessable }: PublicationToWrite['addresses']
): Promise<string> {
	const before = await findPublication(db, consultation);
	if (before?.address === address) return before.slug;
	if (address === 'unguessable') return unguessable;
	for (let number = 1; ; number++) {
		const slug = number === 1 ? readable : `${readable}-${number}`;
		if (!(await findPublicationAt(db, slug))) return slug;
	}
}
