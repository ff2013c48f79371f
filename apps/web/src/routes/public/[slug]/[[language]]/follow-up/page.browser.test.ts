import type { PublicFollowUpPage } from '@plenum/protocol/exports/public-outcome';
import { expect, test, vi } from 'vitest';
import { renderComponent } from '../../../../../fixtures/render-component.fixture.ts';
import Page from './+page.svelte';

// Where the page stands: its links to other languages are whole addresses.
vi.mock('$app/state', () => ({ page: { url: new URL('https://plenum.test/public/water/en/follow-up') } }));

const words = {
	themes: 'By theme',
	institutions: 'By institution',
	all: 'All',
	changesTitle: 'What changed',
	noChange: 'Nothing changed',
	previous: 'Previous page',
	next: 'Next page',
	pages: 'Pages',
	outcome: 'The whole outcome',
	feeds: 'Feeds',
	embed: 'For other sites',
	nothing: 'Nothing is recorded here.',
	page: 'Page 2 of 3',
	more: ['and 4 more'],
	languageNav: 'Language',
	published: 'Published'
};
const followUp: PublicFollowUpPage = {
	language: 'en',
	languages: ['en'],
	address: 'unguessable',
	publishedAt: 1,
	direction: 'ltr',
	title: 'Follow-up',
	lead: '',
	outcome: { title: 'Water', state: 'Alvenia', edition: 'Version 3' },
	table: { kind: 'table', caption: '', headers: ['Commitment', 'Status'], rows: [['Train <b>judges</b>', 'Done']] },
	figures: [{ label: 'Done', count: 1 }],
	clusters: [{ id: 'courts', label: 'Courts', count: 41 }],
	institutions: [{ id: 'a&b', label: 'Ministry of Justice', count: 2 }],
	sources: { title: 'Sources', notes: ['[3] Annual <b>report</b>.'] },
	page: 2,
	pages: 3,
	changes: [{ title: 'Version 3', count: 5, lines: ['Train judges: Not started → Done'] }]
};
const open = (change: Partial<PublicFollowUpPage>, chosen: { cluster: string | null; institution: string | null }) =>
	renderComponent(Page, { data: { followUp: { ...followUp, ...change }, slug: 'water', words, chosen } } as never);

test('[FOLLOWUP6] each theme and institution has an address, and what is chosen stays on the next page', async () => {
	const { screen } = await open({}, { cluster: 'courts', institution: null });
	const link = (name: string) => screen.getByRole('link', { name, exact: true });
	await expect.element(link('Courts')).toHaveAttribute('href', '/public/water/en/follow-up?cluster=courts#list');
	await expect.element(link('Courts')).toHaveAttribute('aria-current', 'page');
	await expect
		.element(link('Ministry of Justice'))
		.toHaveAttribute('href', '/public/water/en/follow-up?institution=a%26b#list');
	await expect
		.element(link('Next page'))
		.toHaveAttribute('href', '/public/water/en/follow-up?cluster=courts&page=3#list');
	await expect.element(link('All')).toHaveAttribute('href', '/public/water/en/follow-up');
	// [EVIDENCE44] Below the rows that name them.
	await expect.element(screen.getByRole('heading', { name: 'Sources' })).toBeVisible();
	await expect.element(screen.getByText('[3] Annual <b>report</b>.')).toBeVisible();
	await expect.element(screen.getByRole('rowheader')).toHaveTextContent('Train <b>judges</b>');
});

test('[FOLLOWUP8] the changes of each publication are on it, and how many are not', async () => {
	const { screen } = await open({ page: 1, pages: 1 }, { cluster: null, institution: null });
	await expect.element(screen.getByText('Train judges: Not started → Done')).toBeVisible();
	await expect.element(screen.getByText('and 4 more')).toBeVisible();
	expect(screen.getByRole('link', { name: 'Next page' }).elements()).toEqual([]);
});
