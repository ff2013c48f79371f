import { upsertAgreedRatings, upsertSideRatings } from '../clusters/side-ratings.store.ts';
import { rowSetId } from '../journal/row-sets/row-set.ts';
import type { DecidedRows } from '../journal/row-macs.ts';
import { ok, type Result } from '@plenum/domain/result';
import type { ImportEffect } from '@plenum/domain/matrix/import-effect';
import type { ConfirmImportRequest, ImportDone } from '@plenum/protocol/matrix';
import { schemaVersion } from '@plenum/documents/roots';
import {
	findAllClusters,
	insertClusters,
	insertRecommendations,
	updateRecommendations
} from '../clusters/clusters.store.ts';
import type { Db } from '../db/db.ts';
import type { WriteTransaction } from '../db/transaction-on.ts';
import { workerWrite } from '../db/threads/worker-write.ts';
import { findHeads, insertDocuments } from '../documents/documents.store.ts';
import { insertMechanisms, updateMechanisms } from '../mechanisms/mechanisms.store.ts';
import { createJournal } from '../journal/journal.ts';
import { setAliases } from '../taxonomy/set-aliases.ts';
import { insertTerms, upsertLinks, updateTerm } from '../taxonomy/taxonomy.store.ts';
import { changedFields } from './changed-fields.ts';
import { markConfirmed } from './imports.store.ts';
import { decodeImport, stampOfGround, type PreparedImport } from './prepare-import.ts';

/** Who confirms (null: the operator) which import, when, and which labels they say are known by other names. */
export type Confirmation = {
	consultation: string;
	participant: string | null;
	id: string;
	at: number;
	aliases: NonNullable<ConfirmImportRequest['aliases']>;
	/** Where what changes is stored already. */
	changesContent: string;
};

/**
 * [MATRIX42] Recommendations, clusters and each new cluster's first document, all together or not at all. Null if the ground
 * has changed.
 */
export function writeImport(prepared: PreparedImport, confirmation: Confirmation, secret: Uint8Array) {
	const { stamp, taxonomy, review, language, counts, clusters, rows, changed, mechanisms, ratings } = prepared;
	const { consultation, participant, id, at, aliases, changesContent } = confirmation;
	const documents = clusters.map(({ id: cluster, document, state }) => ({
		id: document,
		consultation,
		cluster,
		schemaVersion,
		state: Buffer.from(state, 'base64')
	}));
	const updates = changed.map(({ before, after }) => changedFields(before, after));
	const sideRatings = ratings.flatMap(({ recommendation, sideRatings: said }) =>
		// Who objects is a member of the side where it was written, and not here.
		said.map(({ objections: _, ...one }) => ({ recommendation, ...one, at, recordedBy: participant }))
	);
	const agreedRatings = ratings.flatMap(({ recommendation, agreed }) =>
		agreed ? [{ recommendation, ...agreed, at }] : []
	);
	return async ({ db, ...tx }: WriteTransaction): Promise<Result<ImportDone | null>> => {
		if (stamp !== (await stampOfGround(db, id))) return ok(null);
		await insertTerms(db, consultation, taxonomy.terms);
		for (const alias of taxonomy.aliases) await updateTerm(db, alias);
		await upsertLinks(db, taxonomy.links);
		const context = { journal: createJournal(Buffer.from(secret)), now: () => at };
		const said = await setAliases(context, { db, ...tx }, { consultation, participant }, aliases);
		if (!said.ok) return said;
		await insertClusters(
			db,
			clusters.map(({ state: _, ...cluster }) => ({ ...cluster, consultation }))
		);
		await insertDocuments(db, documents);
		await insertRecommendations(db, rows);
		await upsertSideRatings(db, sideRatings);
		await upsertAgreedRatings(db, agreedRatings);
		await updateRecommendations(db, updates);
		await insertMechanisms(db, consultation, mechanisms.come);
		await updateMechanisms(
			db,
			mechanisms.change.map(({ after }) => after)
		);
		const came = rows.map((row) => row.id);
		const touched = [...came, ...changed.map(({ after }) => after.id)];
		const made = clusters.map((cluster) => cluster.id);
		const line = { consultation, stream: 'matrix', type: 'matrix-imported' as const, at, by: participant } as const;
		const { place } = await context.journal.append(
			{ db, ...tx },
			{
				...line,
				data: { import: id, review, language, ...counts },
				rows: {
					...decidedByImport(touched, made, [...mechanisms.come, ...mechanisms.change.map(({ after }) => after)]),
					...decidedRatings(sideRatings, agreedRatings)
				}
			}
		);
		const terms = taxonomy.terms.map((term) => term.id);
		const states = await statesOf(db, consultation, prepared);
		const others = {
			came: mechanisms.come.map((one) => one.id),
			changed: mechanisms.change.map(({ before }) => before)
		};
		const effect = { review, language, place, counts, terms, came, clusters: states, mechanisms: others };
		await markConfirmed(db, id, { effect, changesContent, confirmedAt: at });
		return ok({ import: id, ...counts });
	};
}

/** [JOURNAL20] What an import decides, and what taking it back does. */
export function decidedByImport(
	recommendations: readonly string[],
	clusters: readonly string[],
	mechanisms: readonly { id: string }[]
): DecidedRows {
	return {
		recommendation: recommendations,
		'recommendation-cluster': recommendations,
		category: recommendations,
		'cluster-label': clusters,
		'cluster-text': clusters,
		'cluster-closing': clusters,
		mechanism: mechanisms.map(({ id }) => id)
	};
}

/** [MATRIX152] */
export function decidedRatings(
	sideRatings: readonly { recommendation: string; constituency: string }[],
	agreedRatings: readonly { recommendation: string }[]
): DecidedRows {
	return {
		'side-rating': sideRatings.map(({ recommendation, constituency }) => rowSetId(recommendation, constituency)),
		agreement: agreedRatings.map(({ recommendation }) => recommendation)
	};
}

/** As it comes from the worker that prepared it. */
export async function writeEncodedImport(
	bytes: Uint8Array,
	changesAt: number,
	confirmation: Confirmation,
	secret: Uint8Array
) {
	return writeImport(decodeImport(bytes, changesAt), confirmation, secret);
}

export const importWritten = workerWrite(import.meta.url, writeEncodedImport);

/** How far the text of each cluster has come that an assessment is made in. */
async function statesOf(
	db: Db,
	consultation: string,
	{ touched, clusters }: PreparedImport
): Promise<ImportEffect['clusters']> {
	const documents = new Map((await findAllClusters(db, consultation)).map(({ id, document }) => [id, document]));
	const heads = await findHeads(db, consultation);
	const made = new Set(clusters.map(({ id }) => id));
	return touched.map((id) => {
		const document = documents.get(id);
		const headSeq = document === undefined ? undefined : heads.get(document);
		if (document === undefined || headSeq === undefined) throw new Error('A cluster has a document.');
		return { id, document, headSeq, made: made.has(id) };
	});
}
