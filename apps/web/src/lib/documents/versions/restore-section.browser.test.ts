import { emptyAssessment } from '@plenum/domain/clusters/assessment';
import { createFirstState } from '@plenum/documents/first-state';
import { replaceSection } from '@plenum/documents/replace-section';
import { sectionOf } from '@plenum/documents/roots';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import * as Y from 'yjs';
import { DocumentServer } from '../../../fixtures/document-server.fixture.ts';
import { renderComponent, text } from '../../../fixtures/render-component.fixture.ts';
import { ClusterDocument } from '../cluster-document.svelte.ts';
import '../Editor.svelte';
import RejectedEdits from '../RejectedEdits.svelte';
import RestoreSection from './RestoreSection.svelte';
import SectionEditor from '../SectionEditor.svelte';
import { UnsavedWords } from '../unsaved-words.svelte.ts';

const { documents, versions, assessment, rejectedEdits } = text;
const label = assessment.sections.challenges;

beforeEach(() => localStorage.clear());

function openDocument() {
	const id = crypto.randomUUID();
	const server = new DocumentServer(id);
	Y.applyUpdate(server.doc, createFirstState());
	const words = new UnsavedWords(() => 'me');
	const document = new ClusterDocument(id, words, emptyAssessment());
	onTestFinished(document.open());
	return { server, words, document };
}

test('[VER20] whoever types while their section is restored is told, and has their words back, also after a reload', async () => {
	const { server, words, document } = openDocument();
	const { screen } = await renderComponent(SectionEditor, { document, section: 'challenges', label, mayWrite: true });
	await screen.getByRole('button', { name: documents.editNamed(label) }).click();
	await expect.element(screen.getByRole('textbox', { name: label })).toHaveFocus();
	await userEvent.keyboard('Nobody is held in solitary confinement');
	await expect.poll(() => sectionOf(server.doc, 'challenges').toString()).toContain('confinement');
	const agreed = [{ type: 'paragraph' as const, runs: [{ text: 'As agreed.', marks: [], href: null }] }];
	server.write((doc) => replaceSection(doc, 'challenges', agreed));
	await expect
		.poll(() => words.rejected.map(({ reason, text: said }) => [reason, said]))
		.toEqual([['text/removed', 'Nobody is held in solitary confinement']]);
	const later = new UnsavedWords(() => 'me');
	later.load();
	const shown = await renderComponent(RejectedEdits, { words: later });
	await expect.element(shown.screen.getByText(rejectedEdits.removedTitle)).toBeVisible();
	await expect
		.element(shown.screen.getByLabelText('Your text that was removed'))
		.toHaveValue('Nobody is held in solitary confinement');
});

test('[VER20] whoever is about to restore a section is told who writes in it, and in no other', async () => {
	const { server, document } = openDocument();
	const props = { document, version: 1, name: 'Version 1', onchange: () => undefined };
	const { screen } = await renderComponent(RestoreSection, { ...props, section: 'challenges' });
	await expect.poll(() => document.line !== null).toBe(true);
	const notice = screen.getByText(versions.restoreTyping('Ada'));
	const writeIn = (section: 'challenges' | 'progress', client: number) => {
		const ada = new Y.Doc();
		ada.clientID = client;
		Y.applyUpdate(ada, Y.encodeStateAsUpdate(server.doc));
		const spot = Y.createRelativePositionFromTypeIndex(sectionOf(ada, section), 0);
		const position = Y.relativePositionToJSON(spot) as object;
		server.showPresence(ada, { user: { name: 'Ada' }, cursor: { anchor: position, head: position } });
	};
	writeIn('progress', 7);
	await expect.poll(() => document.people).toHaveLength(1);
	expect(notice.query()).toBeNull();
	writeIn('challenges', 8);
	await expect.element(notice).toBeVisible();
});
