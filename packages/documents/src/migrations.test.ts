import { clusterTexts, type ClusterText } from '@plenum/domain/clusters/assessment';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { createFirstState } from './first-state.ts';
import { fromOurselves, inspectUpdate } from './updates/inspect-update.ts';
import { DocumentIndex } from './updates/document-index.ts';
import { migrateDocument, migrations } from './migrations.ts';
import { readAssessment } from './read-assessment.ts';
import { nodeNames, rootNames, schemaVersion, sectionOf } from './roots.ts';
import { nodesOf } from './write-assessment.ts';

const words = 'Legal aid was extended.';

/** As a program wrote it that knew only these sections. */
function documentWith(known: readonly ClusterText[]): Y.Doc {
	const doc = new Y.Doc();
	for (const section of known) {
		const runs = [{ text: words, marks: [], href: null }];
		sectionOf(doc, section).insert(0, nodesOf([{ type: 'paragraph', runs }]));
	}
	return doc;
}

function copyOf(doc: Y.Doc): Y.Doc {
	const copy = new Y.Doc();
	Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
	return copy;
}

test.each(clusterTexts)(
	'[DOC65] the section “%s”, when it is new, is added to old documents as new ones have it',
	(added) => {
		const doc = documentWith(clusterTexts.filter((section) => section !== added));
		const before = readAssessment(doc);
		const update = migrateDocument(doc, 0);
		const fresh = new Y.Doc();
		Y.applyUpdate(fresh, createFirstState());
		expect(sectionOf(doc, added).toJSON()).toBe(sectionOf(fresh, added).toJSON());
		expect(readAssessment(doc)).toEqual(before);
		expect(update).not.toBeNull();
	}
);

test('[DOC65] the first words of two people in an added section stand in one paragraph', () => {
	const added = clusterTexts[5];
	const doc = documentWith(clusterTexts.filter((section) => section !== added));
	migrateDocument(doc, 0);
	const others = [copyOf(doc), copyOf(doc)];
	for (const [at, other] of others.entries()) {
		const paragraph = sectionOf(other, added).get(0) as Y.XmlElement;
		(paragraph.get(0) as Y.XmlText).insert(0, ['one ', 'two '][at] ?? '');
	}
	for (const other of others) Y.applyUpdate(doc, Y.encodeStateAsUpdate(other));
	expect(sectionOf(doc, added).length).toBe(1);
	expect(sectionOf(doc, added).toJSON()).toMatch(/<paragraph>(one two|two one) <\/paragraph>/);
});

test('[DOC65] a document that has everything is left as it is, also one whose words were all deleted', () => {
	const doc = documentWith(clusterTexts);
	for (const section of clusterTexts) {
		const text = (sectionOf(doc, section).get(0) as Y.XmlElement).get(0) as Y.XmlText;
		text.delete(0, text.length);
	}
	const before = Y.encodeStateAsUpdate(doc);
	expect(migrateDocument(doc, 0)).toBeNull();
	expect(Y.encodeStateAsUpdate(doc)).toEqual(before);
});

test('[DOC65] steps run in order, only those after the version of the document, as one update that the grammar has', () => {
	const doc = documentWith(clusterTexts.slice(1));
	const known = new DocumentIndex();
	const there = inspectUpdate(Y.encodeStateAsUpdate(doc), fromOurselves);
	if (there.ok) known.add(there.value);
	const ran: number[] = [];
	const steps = [2, 3, 4].map((to) => ({ to, apply: () => void ran.push(to) }));
	const update = migrateDocument(doc, 2, steps);
	const summary = update && inspectUpdate(update);
	expect(ran).toEqual([3, 4]);
	expect(summary?.ok && [known.canTake(summary.value), known.checkGrammar(summary.value)]).toEqual([
		{ ok: true, value: true },
		{ ok: true, value: true }
	]);
});

/** To change one of these lists, raise the version, and state in a migration what earlier documents need. */
test('[DOC65] what a document may hold goes with the schema version, and each version has its migration', () => {
	expect({ schemaVersion, rootNames, nodeNames }).toEqual({
		schemaVersion: 1,
		rootNames: ['progress', 'regressions', 'remaining', 'challenges', 'assistance', 'summary', 'actions', 'indicators'],
		nodeNames: ['paragraph', 'heading', 'bulletList', 'orderedList', 'listItem']
	});
	expect(migrations.map(({ to }) => to)).toEqual(Array.from({ length: schemaVersion - 1 }, (_, at) => at + 2));
});
