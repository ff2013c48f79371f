import { createFirstState } from '@plenum/documents/first-state';
import { emptyAssessment } from '@plenum/domain/clusters/assessment';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import * as Y from 'yjs';
import { DocumentServer } from '../../fixtures/document-server.fixture.ts';
import { renderComponent, text } from '../../fixtures/render-component.fixture.ts';
import { ClusterDocument } from './cluster-document.svelte.ts';
// The section loads it later; here its packages must be known from the start.
import './Editor.svelte';
import SectionEditor from './SectionEditor.svelte';
import { UnsavedWords } from './unsaved-words.svelte.ts';

const { documents, assessment } = text;
const label = assessment.sections.challenges;
const { toolNames } = documents;

beforeEach(() => localStorage.clear());

/** The section of challenges, in which somebody has pressed Edit. */
async function openEditor(prepare: (fragment: Y.XmlFragment) => void = () => undefined) {
	const id = crypto.randomUUID();
	const server = new DocumentServer(id);
	Y.applyUpdate(server.doc, createFirstState());
	const fragment = server.doc.getXmlFragment('challenges');
	prepare(fragment);
	const document = new ClusterDocument(id, new UnsavedWords(() => 'me'), emptyAssessment());
	onTestFinished(document.open());
	const { screen } = await renderComponent(SectionEditor, { document, section: 'challenges', label, mayWrite: true });
	const edit = screen.getByRole('button', { name: documents.editNamed(label) });
	await edit.click();
	const paper = screen.getByRole('textbox', { name: label });
	const tool = (name: string) => screen.getByRole('button', { name, exact: true });
	const written = () => fragment.toString();
	return { screen, edit, paper, tool, written };
}

test('what is typed is in the document of the server, as it is meant to look', async () => {
	const { paper, tool, written } = await openEditor();
	await expect.element(paper).toHaveFocus();
	await tool(toolNames.bold).click();
	await expect.element(tool(toolNames.bold)).toHaveAttribute('aria-pressed', 'true');
	await userEvent.keyboard('Few judges');
	await expect.poll(written).toBe('<paragraph><bold>Few judges</bold></paragraph>');
	await tool(toolNames.undo).click();
	await expect.poll(written).not.toContain('judges');
});

test('Escape leaves the editor, and the button that opened it has the focus', async () => {
	const { paper, edit } = await openEditor();
	await expect.element(paper).toHaveFocus();
	await userEvent.keyboard('{Escape}');
	await expect.element(paper).not.toBeInTheDocument();
	await expect.element(edit).toHaveFocus();
});

test('Tab reaches one button of the toolbar; arrows, Home and End go to the others, round and round', async () => {
	const { paper, tool } = await openEditor();
	await expect.element(paper).toHaveFocus();
	await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
	await expect.element(tool(toolNames.bold)).toHaveFocus();
	await userEvent.keyboard('{ArrowLeft}');
	await expect.element(tool(toolNames.redo)).toHaveFocus();
	await userEvent.keyboard('{Home}{ArrowRight}');
	await expect.element(tool(toolNames.italic)).toHaveFocus();
	await userEvent.keyboard('{Tab}');
	await expect.element(paper).toHaveFocus();
});

test('a link is made of what is chosen, and only with an address that a link may have', async () => {
	const { screen, paper, tool, written } = await openEditor();
	await expect.element(paper).toHaveFocus();
	await userEvent.keyboard('report{Shift>}{Home}{/Shift}');
	await tool(toolNames.link).click();
	await screen.getByLabelText(documents.linkAddress).fill('javascript:alert(1)');
	await screen.getByRole('button', { name: documents.linkApply }).click();
	await expect.element(screen.getByLabelText(documents.linkAddress)).toBeVisible();
	expect(written()).not.toContain('javascript');
	await screen.getByLabelText(documents.linkAddress).fill('https://example.org/report');
	await screen.getByRole('button', { name: documents.linkApply }).click();
	await expect.poll(written).toContain('https://example.org/report');
	await expect.element(screen.getByLabelText(documents.linkAddress)).not.toBeInTheDocument();
});

test('[DOC71] what no editor can show is left as it is, and said with how to repair it', async () => {
	const { screen, paper, written } = await openEditor((fragment) =>
		fragment.insert(0, [new Y.XmlElement('spaceship')])
	);
	await expect.element(screen.getByText(documents.uneditableTitle)).toBeVisible();
	await expect.element(paper).not.toBeInTheDocument();
	expect(written()).toContain('spaceship');
});
