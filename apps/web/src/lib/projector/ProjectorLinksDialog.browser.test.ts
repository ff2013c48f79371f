import type { ProjectorLinkView } from '@plenum/protocol/workshops/projector';
import { expect, test } from 'vitest';
import { FakeServer } from '../../fixtures/fake-server.fixture.ts';
import { renderComponent, starting, text } from '../../fixtures/render-component.fixture.ts';
import ProjectorLinksDialog from './ProjectorLinksDialog.svelte';

const at = '/consultations/c/workshops/w/projector-links';
const link: ProjectorLinkView = { id: 'first-link', createdAt: 0 };
const address = 'https://plenum.test/projector#token';

test('[PROJECTOR5] a link is shown once it is made, and is gone once it is revoked', async () => {
	const server = new FakeServer();
	server.on(`GET ${at}`, { links: [] });
	const { screen } = await renderComponent(ProjectorLinksDialog, { open: true, workshop: 'w' }, {}, server);
	await expect.element(screen.getByText(text.projector.noLinks)).toBeVisible();
	server.on(`POST ${at}`, { link, address });
	server.on(`GET ${at}`, { links: [link] });
	await screen.getByRole('button', { name: text.projector.makeLink }).click();
	await expect.element(screen.getByText(address)).toBeVisible();
	server.on(`DELETE ${at}/first-link`, {});
	server.on(`GET ${at}`, { links: [] });
	await screen.getByRole('button', { name: /^Revoke the link/ }).click();
	await screen.getByRole('button', { name: starting(text.shell.confirm) }).click();
	await expect.element(screen.getByText(address)).not.toBeInTheDocument();
	await expect.element(screen.getByText(text.projector.noLinks)).toBeVisible();
});
