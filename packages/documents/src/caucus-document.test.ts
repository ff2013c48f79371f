import { clusterTexts, emptyAssessment } from '@plenum/domain/clusters/assessment';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { addPassage } from './add-passage.ts';
import { parseAwarenessState } from './collaboration/awareness-state.ts';
import { DocumentIndex } from './updates/document-index.ts';
import { createNotesState, createFirstState } from './first-state.ts';
import { fromOurselves, inspectUpdate } from './updates/inspect-update.ts';
import { migrateDocument, migrations } from './migrations.ts';
import { plainParagraphs } from './plain-paragraphs.ts';
import { readBlocks } from './read-blocks.ts';
import { repair } from './updates/repair.ts';
import { replaceSection } from './replace-section.ts';
import { documentKinds, richTexts, sectionOf, type DocumentKind } from './roots.ts';

const states = { caucus: createNotesState, item: createNotesState, cluster: () => createFirstState(emptyAssessment()) };

function open(kind: DocumentKind): { doc: Y.Doc; known: DocumentIndex } {
	const doc = new Y.Doc();
	const state = states[kind]();
	Y.applyUpdate(doc, state);
	const known = new DocumentIndex(kind);
	const inspected = inspectUpdate(state, fromOurselves);
	if (inspected.ok) known.add(inspected.value);
	return { doc, known };
}

/** What the gate says of what an act adds. */
function judge({ doc, known }: ReturnType<typeof open>, act: (doc: Y.Doc) => void): string {
	const updates: Uint8Array[] = [];
	doc.on('update', (update: Uint8Array) => updates.push(update));
	doc.transact(() => act(doc));
	const inspected = inspectUpdate(Y.mergeUpdates(updates));
	if (!inspected.ok) return inspected.reason;
	const verdict = known.checkGrammar(inspected.value);
	return verdict.ok ? 'taken' : verdict.reason;
}

const paragraph = () => {
	const node = new Y.XmlElement('paragraph');
	node.insert(0, [new Y.XmlText('words')]);
	return node;
};

const every = documentKinds.flatMap((kind) => [...clusterTexts, 'notes' as const].map((root) => [kind, root] as const));
test.each(every)(
	'[CAUCUS7] [NOTES2] the text of a %s takes what is its own, and nothing in %s that is another’s',
	(kind, root) => {
		const verdict = richTexts[kind].includes(root) ? 'taken' : 'frame/not-allowed';
		expect(judge(open(kind), (doc) => sectionOf(doc, root).insert(0, [paragraph()]))).toBe(verdict);
	}
);

test.each(['caucus', 'item'] as const)(
	'[CAUCUS7] [NOTES2] a %s has no actions and no root that nobody knows',
	(kind) => {
		const action = (doc: Y.Doc) => doc.getMap('actions').set('action-0001', new Y.Map());
		expect(judge(open(kind), action)).toBe('frame/not-allowed');
		expect(judge(open(kind), (doc) => doc.getMap('elsewhere').set('key', 1))).toBe('frame/unknown-root');
	}
);

test('[CAUCUS7] carets lead into what the text has', () => {
	const hasCaret = (tname: string, kind: 'caucus' | 'cluster') => {
		const state = parseAwarenessState(JSON.stringify({ cursor: { anchor: { tname }, head: { tname } } }), kind);
		return state.ok && state.value?.caret !== null;
	};
	expect(hasCaret('notes', 'caucus')).toBe(true);
	expect(hasCaret('progress', 'caucus')).toBe(false);
	expect(hasCaret('notes', 'cluster')).toBe(false);
});

test('[CAUCUS7] a later version migrates it and repairs it as what it is', () => {
	const { doc } = open('caucus');
	const before = Y.encodeStateAsUpdate(doc);
	expect(migrateDocument(doc, 1, migrations, richTexts.caucus)).toBeNull();
	expect(Y.encodeStateAsUpdate(doc)).toEqual(before);
	sectionOf(doc, 'progress').insert(0, [paragraph()]);
	expect(repair(doc, 'caucus')).toHaveLength(1);
	expect([repair(doc, 'caucus'), readBlocks(sectionOf(doc, 'progress'))]).toEqual([[], []]);
});

test('[CAUCUS8] a passage goes over with its looks and what is held back in it, and the notes stay as they are', () => {
	const notes = open('caucus').doc;
	const joint = open('cluster').doc;
	const said = plainParagraphs('Few judges.\nFar courts.');
	const [first, second] = said;
	if (first?.type === 'paragraph') first.runs.push({ text: ' Names.', marks: ['bold', 'held-back'], href: null });
	replaceSection(notes, 'notes', said);
	const before = Y.encodeStateAsUpdate(notes);
	addPassage(joint, 'challenges', readBlocks(sectionOf(notes, 'notes')).slice(0, 1));
	expect(readBlocks(sectionOf(joint, 'challenges'))).toEqual([first]);
	expect(second).toBeDefined();
	expect(Y.encodeStateAsUpdate(notes)).toEqual(before);
});
