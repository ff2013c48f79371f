import { createRawSnippet } from 'svelte';
import { expect, test } from 'vitest';
import { renderComponent, text } from '../../fixtures/render-component.fixture.ts';
import Verifiable from './Verifiable.svelte';

test('[WEB112] a fingerprint is one word until it is pressed', async () => {
	const children = createRawSnippet(() => ({ render: () => `<p>${'ab'.repeat(32)}</p>` }));
	const { screen } = await renderComponent(Verifiable, { label: text.shell.verifiable, children });
	await expect.element(screen.getByText('ab'.repeat(32))).not.toBeVisible();
	await screen.getByText(text.shell.verifiable).click();
	await expect.element(screen.getByText('ab'.repeat(32))).toBeVisible();
});
