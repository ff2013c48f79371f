import { expect, onTestFinished, test, vi } from 'vitest';
import { renderComponent, text } from '../../fixtures/render-component.fixture.ts';
import CopyButton from './CopyButton.svelte';

const { shell } = text;

/** As on plain http, where a browser withholds it. */
function withoutClipboard() {
	Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
	onTestFinished(() => void Reflect.deleteProperty(navigator, 'clipboard'));
}

test('[WEB22] a link is copied also where the page came over plain http, and the reader stays where they were', async () => {
	withoutClipboard();
	let copied = '';
	const onCopy = () =>
		(copied = document.activeElement instanceof HTMLTextAreaElement ? document.activeElement.value : '');
	document.addEventListener('copy', onCopy);
	onTestFinished(() => document.removeEventListener('copy', onCopy));
	const { screen } = await renderComponent(CopyButton, { text: 'https://plenum.example/join#ABC' });
	const button = screen.getByRole('button', { name: shell.copy });
	await button.click();
	await expect.element(screen.getByText(shell.copied).first()).toBeInTheDocument();
	expect(copied).toBe('https://plenum.example/join#ABC');
	expect([document.querySelector('textarea'), document.activeElement]).toEqual([null, button.element()]);
});

test('[WEB22] so it is within an open dialog, outside of which nothing can be selected', async () => {
	withoutClipboard();
	const { screen } = await renderComponent(CopyButton, { text: 'a' });
	const dialog = document.body.appendChild(document.createElement('dialog'));
	onTestFinished(() => dialog.remove());
	dialog.append(screen.getByRole('button', { name: shell.copy }).element());
	dialog.showModal();
	let from: Element | null = null;
	document.addEventListener('copy', () => (from = document.activeElement), { once: true });
	await screen.getByRole('button', { name: shell.copy }).click();
	await expect.poll(() => from).toBeInstanceOf(HTMLTextAreaElement);
});

test('[WEB22] so it is where the browser refuses the newer way', async () => {
	vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'));
	onTestFinished(() => void vi.restoreAllMocks());
	const { screen } = await renderComponent(CopyButton, { text: 'a' });
	await screen.getByRole('button', { name: shell.copy }).click();
	await expect.element(screen.getByText(shell.copied).first()).toBeInTheDocument();
});

test('[WEB22] where the browser lets no page copy, it is said', async () => {
	withoutClipboard();
	const execCommand = document.execCommand.bind(document);
	document.execCommand = () => false;
	onTestFinished(() => void (document.execCommand = execCommand));
	const { screen } = await renderComponent(CopyButton, { text: 'a' });
	await screen.getByRole('button', { name: shell.copy }).click();
	await expect.element(screen.getByText(shell.copyByHand).first()).toBeInTheDocument();
});
