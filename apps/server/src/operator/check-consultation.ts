import { isRecorded } from '@plenum/domain/record/record-event';
import type { Cluster } from '@plenum/domain/clusters/cluster';
import { findClusters } from '../clusters/clusters.store.ts';
import type { Db } from '../db/db.ts';
import { checkDocuments } from '../documents/storage/check-documents.ts';
import { readDocument } from '../documents/read-document.ts';
import { checkOutcomeVersions } from '../exports/outcome/check-outcome-versions.ts';
import { checkCountersignatures } from '../journal/check-countersignatures.ts';
import { compareRows } from '../journal/compare-rows.ts';
import type { Journal } from '../journal/journal-interface.ts';
import type { StoredLine } from '../journal/journal.store.ts';
import { checkPolls } from '../polls/check-polls.ts';
import { countedElsewhere } from '../polls/recount/recount.store.ts';
import { checkPublishedFiles, checkShownWords, checkVersionTexts, checkWorkshops } from './check-record.ts';

/**
 * What a consultation says of itself, compared. `faults`: what is wrong, in sentences. `checked`: how many of what. `unchecked`: what was
 * not compared, and why.
 */
export async function checkConsultation(db: Db, journal: Journal, id: string) {
	const { length, head, fault, lines } = await journal.verify(db, id);
	const attempt = createAttempts();
	const unreadable = await attempt.list('The texts', () => checkDocuments(db, id));
	const broken = new Set(unreadable.map(({ document }) => document));
	const differences = await attempt.list('The closed clusters', () => findAlteredTexts(db, id, broken, lines));
	const versions = await attempt.one('The versions of the outcome', () => checkOutcomeVersions(db, id));
	const polls = await attempt.one('The polls', () => checkPolls(db, id));
	const rows = await attempt.one('The tables', () => compareRows(db, journal.hashRows, id, lines));
	const parts = [
		await attempt.one('The workshops', () => checkWorkshops(db, id, lines)),
		await attempt.one('The words of polls', () => checkShownWords(db, lines)),
		await attempt.one('The versions of texts', () => checkVersionTexts(db, id)),
		await attempt.one('The published files', () => checkPublishedFiles(db, id)),
		await attempt.one('The countersignatures', () => checkCountersignatures(db, id, lines))
	].filter((part) => part !== null);
	const outcomes = versions?.differences ?? [];
	const ballots = polls?.differences ?? [];
	const decisions = [...(rows?.faults ?? []), ...parts.flatMap((part) => part.faults)];
	return {
		length,
		head,
		firstBad: fault,
		unreadable,
		differences,
		outcomes,
		ballots,
		decisions,
		forgotten: versions?.forgotten ?? [],
		checked: [
			{ what: 'Lines of the record', checked: lines.length },
			...(rows?.checked ?? []),
			...parts.map(({ what, checked }) => ({ what, checked })),
			...(polls ? [{ what: 'Polls that were counted again', checked: polls.recounted }] : [])
		],
		unchecked: [
			...(rows?.unchecked ?? []),
			...(polls?.elsewhere ? [{ what: 'Polls', count: polls.elsewhere, why: countedElsewhere }] : [])
		],
		faults: [
			...(fault ? [`Line ${fault.place} of the record: ${fault.what}`] : []),
			...[...unreadable.map(({ what }) => what), ...differences, ...outcomes, ...ballots, ...decisions],
			...attempt.failed
		]
	};
}

/** [JOURNAL22] What stands in a table may be anything: a part that cannot be read is named, and the others are checked. */
function createAttempts() {
	const failed: string[] = [];
	async function one<Value>(what: string, check: () => Promise<Value>): Promise<Value | null> {
		try {
			return await check();
		} catch (error) {
			failed.push(`${what} cannot be checked: ${error instanceof Error ? error.message : String(error)}`);
			return null;
		}
	}
	const list = async <Item>(what: string, check: () => Promise<Item[]>) => (await one(what, check)) ?? [];
	return { failed, one, list };
}

/** [CLUSTERS21] What a closed cluster's text says now, what its row says, and what the record said at its closing are one. */
async function findAlteredTexts(
	db: Db,
	consultation: string,
	unreadable: Set<string>,
	lines: readonly StoredLine[]
): Promise<string[]> {
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
	const closings = lines.filter((line) => isRecorded(line, 'cluster-closed'));
	return closings.findLast(({ stream }) => stream === `cluster:${id}`)?.data.documentSha256 ?? null;
}
