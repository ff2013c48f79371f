import { expect, test } from 'vitest';
import { renderComponent, text } from '../../fixtures/render-component.fixture.ts';
import PageHeader from './PageHeader.svelte';

test('[WEB27] the pages above stand at the head of a page in their order, as links', async () => {
	const trail = [
		{ href: '/c/c/clusters', label: 'Recommendations' },
		{ href: '/c/c/clusters/x', label: 'حقوق' }
	];
	const { screen } = await renderComponent(PageHeader, { title: 'Versions', trail });
	const nav = screen.getByRole('navigation', { name: text.shell.pagesAbove });
	const links = nav.getByRole('link').elements();
	expect(links.map((link) => [link.getAttribute('href'), link.textContent])).toEqual(
		trail.map(({ href, label }) => [href, label])
	);
	await expect.element(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Versions');
});

test('[WEB27] a page with none above has no such list', async () => {
	const { screen } = await renderComponent(PageHeader, { title: 'Overview' });
	await expect.element(screen.getByRole('navigation')).not.toBeInTheDocument();
});
