import type { Cluster } from '@plenum/domain/clusters/cluster';
import { findClusters } from '../clusters/clusters.store.ts';
import { findConsultation } from '../consultations/consultations.store.ts';
import type { Db } from '../db/db.ts';
import type { AlteredRow } from '../db/altered-row.ts';
import { checkDocuments } from '../documents/check-documents.ts';
import { readDocument } from '../documents/read-document.ts';
import { findLines, type StoredLine } from '../journal/journal.store.ts';
import { checkOutcomeVersions } from '../exports/check-outcome-versions.ts';
import { checkSecretPolls } from '../polls/check-secret-polls.ts';
import { refused, type Command } from './command.ts';

export const command: Command = {
	usage: 'verify CONSULTATION',
	about:
		'Walks the record from its first line, reads every text, compares those of closed clusters with their hashes, recounts secret polls, and checks every row against its checksum.',
	words: 1,
	options: {},
	async run(given, desk) {
		const { database, journal } = await desk.context();
		const id = given.words[0] ?? '';
		if (!(await findConsultation(database.read, id))) return refused('consultation/unknown');
		const { length, head, fault } = await journal.verify(database.read, id);
		const unreadable = await checkDocuments(database.read, id);
		const differences = await findAlteredTexts(database.read, id, new Set(unreadable.map(({ document }) => document)));
		const { differences: outcomes, forgotten } = await checkOutcomeVersions(database.read, id);
		const ballots = await checkSecretPolls(database.read, id);
		const altered = database.findAlteredRows();
		const found = [
			...(fault ? [`Line ${fault.place} of the record: ${fault.what}`] : []),
			...unreadable.map(({ what }) => what),
			...differences,
			...outcomes,
			...ballots,
			...altered.map(describeAltered)
		];
		return {
			json: {
				ok: found.length === 0,
				consultation: id,
				length,
				head,
				firstBad: fault,
				unreadable,
				differences,
				outcomes,
				forgotten,
				ballots,
				altered
			},
			lines: [
				`${length} lines, head ${head}`,
				...forgotten.map(
					(version) => `Version ${version} of the outcome was forgotten: its fingerprint is kept, its words are not.`
				),
				...(found.length === 0 ? ['Nothing was altered.'] : found)
			]
		};
	}
};

/** [DB15] Rows of the whole database: a damaged account or taxonomy is nobody's consultation alone. */
function describeAltered({ table, key, what }: AlteredRow): string {
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
