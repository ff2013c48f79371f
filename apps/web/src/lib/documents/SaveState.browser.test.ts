import { createFirstState } from '@plenum/documents/first-state';
import { emptyAssessment } from '@plenum/domain/clusters/assessment';
import { actionIds } from '@plenum/documents/read-drafts';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import * as Y from 'yjs';
import { DocumentServer } from '../../fixtures/document-server.fixture.ts';
import { renderComponent, text } from '../../fixtures/render-component.fixture.ts';
import { ClusterDocument } from './cluster-document.svelte.ts';
import SaveState from './SaveState.svelte';
import { UnsavedWords } from './unsaved-words.svelte.ts';

const { saving } = text;

beforeEach(() => localStorage.clear());

async function openDocument() {
	const id = crypto.randomUUID();
	const server = new DocumentServer(id);
	Y.applyUpdate(server.doc, createFirstState());
	const words = new UnsavedWords(() => 'me');
	const document = new ClusterDocument(id, words, emptyAssessment());
	onTestFinished(document.open());
	const { screen } = await renderComponent(SaveState, { document });
	await expect.element(screen.getByText(saving.saved)).toBeVisible();
	return { screen, server, document, words };
}

test('what is typed is being saved until the server has acknowledged it', async () => {
	const { screen, server, document } = await openDocument();
	server.hold();
	document.addAction({ text: 'Train judges' });
	await expect.element(screen.getByText(saving.saving)).toBeVisible();
	await expect.poll(() => actionIds(server.doc)).toHaveLength(1);
	await expect.element(screen.getByText(saving.saving)).toBeVisible();
	server.acknowledge();
	await expect.element(screen.getByText(saving.saved)).toBeVisible();
});

test('[DOC23] without a line what is typed is kept on this device, and is saved when the line is back, which is said aloud', async () => {
	vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
	onTestFinished(() => void vi.useRealTimers());
	const { screen, server, document } = await openDocument();
	server.cut();
	await expect.element(screen.getByText(saving.away(1)).first()).toBeVisible();
	document.addAction({ text: 'Train judges' });
	const kept = () => Object.keys(localStorage).filter((key) => key.startsWith(`plenum:outbox:me:text:${document.id}:`));
	await expect.poll(kept).toHaveLength(1);
	expect(actionIds(server.doc)).toEqual([]);
	server.restore();
	await expect.element(screen.getByText(saving.saved)).toBeVisible();
	expect(actionIds(server.doc)).toHaveLength(1);
	await expect.poll(kept).toEqual([]);
	vi.advanceTimersByTime(5000); // Not more than one sentence in five seconds is said.
	await expect.element(screen.getByText(saving.allSaved)).toBeInTheDocument();
});

test('a device that keeps nothing is named, for the page must stay open', async () => {
	const { screen, server, document } = await openDocument();
	const full = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
		throw new DOMException('full', 'QuotaExceededError');
	});
	onTestFinished(() => full.mockRestore());
	server.cut();
	document.addAction({ text: 'Train judges' });
	await expect.element(screen.getByText(saving['away-not-kept'](1)).first()).toBeVisible();
});

test('a server that cannot save is named while something waits for it', async () => {
	const { screen, server, document } = await openDocument();
	server.hold();
	document.addAction({ text: 'Train judges' });
	await expect.poll(() => actionIds(server.doc)).toHaveLength(1);
	server.refuse('server/cannot-save');
	await expect.element(screen.getByText(saving.trouble).first()).toBeVisible();
});

test('[DOC22] words that the server never takes are returned to their author, and the text begins again from what it has', async () => {
	const { screen, server, document, words } = await openDocument();
	server.hold();
	document.addAction({ text: 'Train judges' });
	await expect.poll(() => actionIds(server.doc)).toHaveLength(1);
	server.doc.getMap('actions').clear();
	server.refuse('document/frozen');
	await expect.poll(() => words.rejected.map(({ text }) => text)).toEqual(['Train judges']);
	await expect.element(screen.getByText(saving.saved)).toBeVisible();
	expect(document.actions).toEqual([]);
});
