import { correctAssessment } from '@plenum/domain/corrections/text-correction';
import { plainText } from '@plenum/reports/submission/plain-blocks';
import { searchWords } from '@plenum/domain/search/search-words';
import { clusterTexts, emptyAssessment, getByText } from '@plenum/domain/clusters/assessment';
import { ok, type Result } from '@plenum/domain/result';
import type { SearchResults } from '@plenum/protocol/search';
import { findAllAssessed, findClusters } from '../clusters/clusters.store.ts';
import { findCommitments } from '../commitments/commitments.store.ts';
import { committedState } from '../db/committed-state.ts';
import type { Db } from '../db/db.ts';
import { workerRead } from '../db/threads/worker-read.ts';
import { findCorrections } from '../documents/versions/find-corrections.ts';
import { readDocument } from '../documents/read-document.ts';
import { createSearchIndex, type SearchEntry, type SearchIndex } from './search-index.ts';

const most = 60;

/** The consultations that were searched last, as long as nothing was committed since. */
const kept = new Map<string, { version: string; index: SearchIndex }>();
const mostKept = 4;

/** [SEARCH1] In everything that readers of the consultation can read. */
export async function searchConsultation(db: Db, consultation: string, query: string): Promise<Result<SearchResults>> {
	return ok((await indexOf(db, consultation)).find(searchWords(query), most));
}

export const searchRead = workerRead(import.meta.url, searchConsultation);

async function indexOf(db: Db, consultation: string): Promise<SearchIndex> {
	const version = await committedState(db);
	const known = kept.get(consultation);
	if (known?.version === version) return known.index;
	known?.index.close();
	kept.delete(consultation);
	const index = createSearchIndex(await collect(db, consultation));
	kept.set(consultation, { version, index });
	for (const [oldest, { index: old }] of [...kept].slice(0, -mostKept)) {
		old.close();
		kept.delete(oldest);
	}
	return index;
}

async function collect(db: Db, consultation: string): Promise<SearchEntry[]> {
	const entries: SearchEntry[] = [];
	for (const one of await findAllAssessed(db, consultation)) {
		if (one.withdrawn) continue;
		const text = [one.text, ...one.translations.map((each) => each.text), one.note ?? ''].join('\n').trim();
		entries.push({ kind: one.kind, cluster: one.cluster, id: one.id, title: one.number, text });
	}
	const clusters = await findClusters(db, consultation);
	for (const { id, label, document } of clusters) {
		const sealed = (await readDocument(db, document))?.assessment;
		const { inForce } = await findCorrections(db, consultation, id);
		const assessment = correctAssessment(sealed ?? emptyAssessment(), inForce);
		const text = clusterTexts.map((each) => plainText(getByText(assessment, each))).join('\n');
		entries.push({ kind: 'text', cluster: id, id: null, title: label, text });
		for (const action of assessment.actions) {
			const said = [action.text, action.lead, action.supporting, action.assistance].join('\n').trim();
			if (said !== '') entries.push({ kind: 'action', cluster: id, id: action.id, title: label, text: said });
		}
	}
	const labels = new Map(clusters.map(({ id, label }) => [id, label]));
	for (const { id, cluster, action, lead } of await findCommitments(db, consultation)) {
		const label = labels.get(cluster);
		const text = [action.text, lead].join('\n').trim();
		entries.push({ kind: 'commitment', cluster: label === undefined ? null : cluster, id, title: label ?? '', text });
	}
	return entries;
}
