import { ok, refuse, type Result } from '@plenum/domain/result';
import type { Publication, PublishRequest } from '@plenum/protocol/exports/publication';
import type { Db } from '../../db/db.ts';
import type { WriteTransaction } from '../../db/transaction-on.ts';
import { workerWrite } from '../../db/threads/worker-write.ts';
import { createJournal } from '../../journal/journal.ts';
import { viewPublication } from './check-publication.ts';
import { readCheckInputs } from '../outcome/check-version.ts';
import { updatePublicationChoices } from './choose-publication.ts';
import { findOutcomeVersions } from '../outcome/outcome-versions.store.ts';
import { hashFindings, inputsHash, type PreparedPublication } from './prepare-publication.ts';
import { slugFor, type PossibleAddresses } from './publication-slug.ts';
import { upsertPublishedVersion } from './publication-history.store.ts';
import { followUpFiles } from './press-file-names.ts';
import { findPublicationFiles, upsertPublication, type PublicationRow, type StoredFile } from './publications.store.ts';

export type PublicationToWrite = Pick<PreparedPublication, 'inputs' | 'findings' | 'clusters'> & {
	row: Omit<PublicationRow, 'slug'>;
	by: string;
	wanted: PublishRequest;
	/** The hash of the outcome as everyone sees it. */
	redactedSha256: string;
	/** Its address where it is readable, unless others have it, and where it is not. */
	addresses: PossibleAddresses;
	/** The one of them that stands in what was made already. */
	slug: string;
	/** [FOLLOWUP8] The hash of the history that this one goes on from: what was withdrawn or published meanwhile is asked again. */
	goesOnFrom: string | null;
	/** Their bytes are stored already. */
	files: StoredFile[];
	/** If the inputs of the check changed, its findings are computed again during the write turn. */
	isLast: boolean;
};

export type WrittenPublication = { publication: Publication; replaced: string[] };

/** Null if the inputs of the check changed: the check must be repeated. */
export async function writePublication(toWrite: PublicationToWrite, secret: Uint8Array) {
	const { wanted, addresses, slug, by, files, redactedSha256 } = toWrite;
	const { consultation, publishedAt: at } = toWrite.row;
	const { version, address, confirmed: confirm = [], heldBack: holdBack = [] } = wanted;
	const journal = createJournal(Buffer.from(secret));
	return async (tx: WriteTransaction): Promise<Result<WrittenPublication | null>> => {
		const same = await isSameCheck(tx.db, toWrite);
		if (same === null) return ok(null);
		if (!same) return refuse('publication/changed');
		if ((await slugFor(tx.db, consultation, address, addresses)) !== slug) return refuse('publication/changed');
		if ((await findHistoryHash(tx.db, consultation)) !== toWrite.goesOnFrom) return refuse('publication/changed');
		const context = { journal, now: () => at };
		await updatePublicationChoices(context, tx, { consultation, participant: by }, { version, confirm, holdBack });
		const row = { ...toWrite.row, slug };
		const { replaced } = await upsertPublication(tx.db, row, files);
		await upsertPublishedVersion(tx.db, consultation, version, at);
		const data = { version, sha256: redactedSha256 };
		await journal.append(tx, { consultation, stream: 'exports', type: 'outcome-published', at, by, data });
		return ok({ publication: viewPublication(row), replaced });
	};
}

async function findHistoryHash(db: Db, consultation: string): Promise<string | null> {
	const files = await findPublicationFiles(db, consultation);
	return files.find(({ name }) => name === followUpFiles.history)?.sha256 ?? null;
}

export const publicationWritten = workerWrite(import.meta.url, writePublication);

/** Repeats the check only if one of its inputs changed, because it reads every word. Null where it is not repeated. */
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
