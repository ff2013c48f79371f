import type { Language } from '@plenum/domain/languages';
import { ok, refuse, type Result } from '@plenum/domain/result';
import type { Publication, PublishRequest } from '@plenum/protocol/publication';
import type { Db } from '../db/database.ts';
import { transaction, type Transaction } from '../db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import type { Actor } from '../http/actor.ts';
import { readCheckInputs, viewPublication } from './check-publication.ts';
import { updatePublicationChoices } from './choose-publication.ts';
import { findOutcomeVersions } from './outcome-versions.store.ts';
import {
	fileOf,
	findingsHashed,
	inputsHash,
	publicationPrepared,
	type PreparedPublication
} from './prepare-publication.ts';
import { findPublication, findPublicationAt, upsertPublication, type PublicationFile } from './publications.store.ts';
import { writeExport } from './write-export.ts';

/**
 * [PUBLISH11] [PUBLISH20] One version, checked and redacted, becomes what everyone sees. Its documents are written before
 * anything is shown, and the check is asked again in the transaction: what became sensitive meanwhile stays out.
 */
export async function publishOutcome(
	context: AppContext,
	actor: Actor,
	wanted: PublishRequest
): Promise<Result<Publication>> {
	const { consultation } = actor;
	const { costly } = context.database;
	const prepared = await costly.take(actor.participant, publicationPrepared, consultation, wanted);
	if (!prepared.ok) return prepared;
	const { places, sha256, redactedSha256, organisations } = prepared.value;
	const reports = await writeReports(prepared.value, wanted.languages);
	if (!reports.ok) return reports;
	// Bytes come out of another thread as arrays of their own kind.
	const files = [...prepared.value.files, ...reports.value].map((file) => ({
		...file,
		bytes: Buffer.from(file.bytes)
	}));
	return transaction(context.database, async (tx) => {
		if (!(await isSameCheck(tx, consultation, wanted.version, prepared.value))) return refuse('publication/changed');
		const { version, confirmed: confirm = [], heldBack: holdBack = [] } = wanted;
		const kept = await updatePublicationChoices(context, tx, actor, new Set(places), { version, confirm, holdBack });
		if (!kept.ok) return kept;
		const row = {
			...{
				consultation,
				slug: await slugFor(tx.db, context, prepared.value.name, consultation, wanted.address),
				address: wanted.address
			},
			...{ state: 'published' as const, version: wanted.version, versionSha256: sha256 },
			...{ languages: wanted.languages, organisations: [...organisations] },
			...{ publishedAt: context.now(), withdrawnAt: null }
		};
		await upsertPublication(tx.db, row, files);
		const data = { version: wanted.version, sha256: redactedSha256 };
		const line = { consultation, stream: 'exports', type: 'outcome-published', at: row.publishedAt };
		await context.journal.append(tx, { ...line, by: actor.participant, data });
		tx.onCommit(() => context.live.notify({ kind: 'outcome', consultation }));
		return ok(viewPublication(row));
	});
}

/** Asked anew only where something that it depends on is another: it reads every word. */
async function isSameCheck(
	tx: Transaction,
	consultation: string,
	version: number,
	{ inputs, findings, clusters }: PreparedPublication
): Promise<boolean> {
	const row = (await findOutcomeVersions(tx.db, consultation)).find(({ number }) => number === version);
	if (!row?.readable) return false;
	if (inputsHash(await readCheckInputs(tx.db, consultation, version, clusters)) === inputs) return true;
	const now = await tx.costly.ask(findingsHashed, consultation, version);
	return now.ok && now.value === findings;
}

/** Each language's report. */
async function writeReports(
	{ bytes, template }: PreparedPublication,
	languages: readonly Language[]
): Promise<Result<PublicationFile[]>> {
	const files: PublicationFile[] = [];
	for (const language of languages) {
		const look = { audience: 'publication' as const, language, template, logo: null };
		const written = await writeExport({ outcome: bytes, look, format: 'report.pdf' }, () => {});
		if (!written.ok) return written;
		files.push(fileOf(`report-${language}.pdf`, written.value.type, Buffer.from(written.value.bytes)));
	}
	return ok(files);
}

/** [PUBLISH21] An address stays as long as its kind does: links that were sent go on to lead here. */
async function slugFor(
	db: Db,
	context: AppContext,
	name: string,
	consultation: string,
	address: PublishRequest['address']
): Promise<string> {
	const before = await findPublication(db, consultation);
	if (before?.address === address) return before.slug;
	if (address === 'unguessable') return context.createId();
	for (let number = 1; ; number++) {
		const slug = number === 1 ? name : `${name}-${number}`;
		if (!(await findPublicationAt(db, slug))) return slug;
	}
}
