import { plainParagraphs } from '@plenum/documents/plain-paragraphs';
import { createFirstState } from '@plenum/documents/first-state';
import { emptyAssessment } from '@plenum/domain/clusters/assessment';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import * as Y from 'yjs';
import { DocumentServer } from '../../fixtures/document-server.fixture.ts';
import { ClusterDocument } from './cluster-document.svelte.ts';
// The document loads it later; here its packages must be known from the start.
import './document-line.ts';
import { UnsavedWords } from './unsaved-words.svelte.ts';

beforeEach(() => localStorage.clear());

function openDocument() {
	const id = crypto.randomUUID();
	const server = new DocumentServer(id);
	Y.applyUpdate(server.doc, createFirstState());
	const document = new ClusterDocument(id, new UnsavedWords(() => 'me'), emptyAssessment());
	onTestFinished(document.open());
	return { document, written: () => server.doc.getXmlFragment('challenges').toString() };
}

test('[DOC80] [DOC81] a passage is put into a section of the open text, and taken back', async () => {
	const { document, written } = openDocument();
	expect(document.addPassage('challenges', plainParagraphs('Too early.'))).toBe(null);
	await expect.poll(() => document.line?.mayWrite).toBe(true);
	const takeBack = document.addPassage('challenges', plainParagraphs('Few judges.\nFar courts.'));
	const passage = '<paragraph>Few judges.</paragraph><paragraph>Far courts.</paragraph><paragraph></paragraph>';
	await expect.poll(written).toBe(passage);
	takeBack?.();
	await expect.poll(written).toBe('<paragraph></paragraph>');
});
