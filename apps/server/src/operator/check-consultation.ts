import type { Cluster } from '@plenum/domain/clusters/cluster';
import { findClusters } from '../clusters/clusters.store.ts';
import type { AlteredRow } from '../db/altered-row.ts';
import type { Db } from '../db/db.ts';
import { checkDocuments } from '../documents/check-documents.ts';
import { readDocument } from '../documents/read-document.ts';
import { checkOutcomeVersions } from '../exports/check-outcome-versions.ts';
import type { Journal } from '../journal/journal.ts';
import { findLines, type StoredLine } from '../journal/journal.store.ts';
import { checkSecretPolls } from '../polls/check-secret-polls.ts';

/** What a consultation says of itself, compared. `faults`: what is wrong, in sentences. */
export async function checkConsultation(db: Db, journal: Journal, id: string) {
	const { length, head, fault } = await journal.verify(db, id);
	const unreadable = await checkDocuments(db, id);
	const differences = await findAlteredTexts(db, id, new Set(unreadable.map(({ document }) => document)));
	const { differences: outcomes, forgotten } = await checkOutcomeVersions(db, id);
	const ballots = await checkSecretPolls(db, id);
	const faults = [
		...(fault ? [`Line ${fault.place} of the record: ${fault.what}`] : []),
		...unreadable.map(({ what }) => what),
		...differences,
		...outcomes,
		...ballots
	];
	return { length, head, firstBad: fault, unreadable, differences, outcomes, forgotten, ballots, faults };
}

/** [DB15] Rows of the whole database: a damaged account or taxonomy is nobody's consultation alone. */
export function describeAltered({ table, key, what }: AlteredRow): string {
	const whatIs = { changed: 'is not as it was written', inserted: 'was not written by Plenum', deleted: 'is gone' };
	return `Row ${key} of table ${table} ${whatIs[what]}.`;
}

/** [CLUSTERS21] What a closed cluster's text says now, what its row says, and what the record said at its closing are one. */
async function findAlteredTexts(db: Db, consultation: string, unreadable: Set<string>): Promise<string[]> {
	const lines = await findLines(db, consultation, 0);
	const differences: string[] = [];
	for (const cluster of await findClusters(db, consultation)) {
		if (cluster.state !== 'closed' || unreadable.has(cluster.document)) continue;
		const text = await readDocument(db, cluster.document);
		const hashes = [text?.sha256, cluster.closing.documentSha256, recordedHash(lines, cluster)];
		if (new Set(hashes.filter((hash) => hash !== null)).size > 1)
			differences.push(`The text of cluster ${cluster.id} is not the one that was closed.`);
	}
	return differences;
}

/** Null where it came closed out of an outcome: then there is no line of its closing here. */
function recordedHash(lines: readonly StoredLine[], { id }: Cluster): string | null {
	const line = lines.findLast(({ stream, type }) => stream === `cluster:${id}` && type === 'cluster-closed');
	return line ? (line.data as { documentSha256: string }).documentSha256 : null;
}
