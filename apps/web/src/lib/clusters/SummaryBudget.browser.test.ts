import { plainParagraphs } from '@plenum/documents/plain-paragraphs';
import { shareWords, type CountedTheme } from '@plenum/reports/submission/submission-budget';
import { expect, test } from 'vitest';
import { FakeServer } from '../../fixtures/fake-server.fixture.ts';
import { renderComponent } from '../../fixtures/render-component.fixture.ts';
import { budget as words } from '@plenum/messages/en/interface/budget';
import SummaryBudget from './SummaryBudget.svelte';

const path = 'GET /consultations/c/submission-budget?version=draft&language=en';
const theme = (at: number, summary: number): CountedTheme => ({
	cluster: `cluster-${at}`,
	label: `Theme ${at}`,
	frame: 40,
	summary
});
const saying = (count: number) => plainParagraphs(Array.from({ length: count }, () => 'word').join(' '));

async function open(count: number, themes: CountedTheme[], limit = 500) {
	const server = new FakeServer();
	server.on(path, shareWords(limit, 100, themes));
	const props = { cluster: 'cluster-1', blocks: saying(count) };
	const { screen } = await renderComponent(SummaryBudget, props, {}, server);
	const write = (more: number) => screen.rerender({ ...props, blocks: saying(more) });
	return { screen, write };
}

test('[REPORTS130] below a summary stands how many words it has of how many, and follows what is typed', async () => {
	const { screen, write } = await open(48, [theme(1, 10), theme(2, 60)]);
	await expect.element(screen.getByText(words.share('48', '160'))).toBeVisible();
	await expect.element(screen.getByText(words.shared('500', 2))).toBeVisible();
	await expect.element(screen.getByRole('status').first()).toHaveTextContent('');
	await write(49);
	await expect.element(screen.getByText(words.share('49', '160'))).toBeVisible();
});

test('[REPORTS130] what is longer than its share is told once, in words that stay while somebody types', async () => {
	const { screen, write } = await open(160, [theme(1, 10), theme(2, 60)]);
	await expect.element(screen.getByText(words.share('160', '160'))).toBeVisible();
	await expect.element(screen.getByRole('status').first()).toHaveTextContent('');
	await write(161);
	await expect.element(screen.getByRole('status').first()).toHaveTextContent(words.longer);
	await write(170);
	await expect.element(screen.getByText(words.share('170', '160'))).toBeVisible();
	await expect.element(screen.getByRole('status').first()).toHaveTextContent(words.longer);
});

test('[REPORTS131] what all summaries together exceed is told while one is written, with whom to shorten', async () => {
	const { screen, write } = await open(160, [theme(1, 160), theme(2, 160)]);
	await expect.element(screen.getByText(words.share('160', '160'))).toBeVisible();
	await expect.element(screen.getByText(words.shorten)).not.toBeInTheDocument();
	await write(200);
	await expect.element(screen.getByText(words.excess(40, 500))).toBeVisible();
	await screen.getByText(words.shorten).click();
	await expect.element(screen.getByRole('link', { name: 'Theme 1' })).toBeVisible();
});

test('[REPORTS130] where ratings and recommendations take all the words, it is said', async () => {
	const { screen } = await open(5, [theme(1, 5)], 120);
	await expect.element(screen.getByRole('status').first()).toHaveTextContent(words.noRoom);
});
