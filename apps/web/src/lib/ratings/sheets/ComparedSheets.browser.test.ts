import type { SheetComparison, SheetSummary } from '@plenum/protocol/rating-sheets';
import { expect, test } from 'vitest';
import { FakeServer } from '../../../fixtures/fake-server.fixture.ts';
import { renderComponent, text } from '../../../fixtures/render-component.fixture.ts';
import { consultationView } from '../../../fixtures/views.fixture.ts';
import ComparedSheets from './ComparedSheets.svelte';
import RatingSheets from './RatingSheets.svelte';
import SheetPage from '../../../routes/c/[consultation]/ratings/[round]/sheets/[sheet]/+page.svelte';

const words = text.ratingSheets;
const word = (level: string) => text.words.levels[level] ?? level;

const sheet = (id: string, organisation: string, change: Partial<SheetSummary> = {}): SheetSummary => ({
	id,
	state: 'confirmed',
	kind: 'file',
	organisation,
	constituency: 'state',
	fileName: `${id}.docx`,
	sha256: null,
	at: 1,
	own: true,
	read: 1,
	unread: 1,
	empty: 0,
	...change
});
const rating = (level: string) => ({ level, percentage: null, regression: false, reason: '', source: '' });
const said = (id: string, level: string, row: number, wording: string) => ({
	sheet: id,
	rating: rating(level),
	row,
	wording
});
const recommendations = ['140.1', '140.2', '140.3'].map((number) => ({ id: number, number, text: `Do ${number}` }));
const comparison: SheetComparison = {
	sheets: [sheet('one', 'Liga'), sheet('two', 'Forum')],
	rows: [
		{
			recommendation: '140.1',
			number: '140.1',
			said: [said('one', 'in-process', 3, 'Begun'), said('two', 'in-process', 8, 'Under way')]
		},
		{
			recommendation: '140.2',
			number: '140.2',
			said: [said('one', 'not-implemented', 4, 'Nothing done'), said('two', 'fully-implemented', 9, 'All done')]
		}
	]
};
const consultation = consultationView('facilitator');

test('[RATINGS24] what differs stands first, each with its file, row and wording', async () => {
	const { screen } = await renderComponent(ComparedSheets, { comparison, recommendations }, { consultation });
	await expect.element(screen.getByRole('heading', { name: words.differing('1') })).toBeVisible();
	await expect.element(screen.getByText('Do 140.2')).toBeVisible();
	await expect.element(screen.getByText(word('not-implemented'), { exact: true })).toBeVisible();
	await expect.element(screen.getByText('All done')).toBeVisible();
	await expect.element(screen.getByText('two.docx').first()).toBeVisible();
	await expect.element(screen.getByText(new RegExp(words.rowOf('9')))).toBeVisible();
	await expect.element(screen.getByText('Under way')).not.toBeVisible();
	await screen.getByText(words.alike('1')).click();
	await expect.element(screen.getByText('Under way')).toBeVisible();
});

test('[RATINGS24] with one sheet there is nothing to compare, and it says what is needed', async () => {
	const one = { sheets: [sheet('one', 'Liga')], rows: comparison.rows };
	const { screen } = await renderComponent(ComparedSheets, { comparison: one, recommendations }, { consultation });
	await expect.element(screen.getByText(words.nothingToCompareText)).toBeVisible();
	expect(screen.getByText('All done').elements()).toEqual([]);
});

test('[RATINGS24] the list links to the comparison and to the rows of one’s own sheets, not of others’', async () => {
	const server = new FakeServer();
	const mine = sheet('one', 'Liga');
	const sheets = [mine, sheet('two', 'Forum', { own: false }), sheet('old', '', { state: 'taken-back' })];
	server.on('GET /consultations/c/rating-rounds/r/sheets', { sheets });
	const props = { round: 'r', recommendations, onchange: () => Promise.resolve() };
	const { screen } = await renderComponent(RatingSheets, props, { consultation }, server);
	const link = screen.getByRole('link', { name: words.rowsOf('Liga') });
	await expect.element(link).toHaveAttribute('href', '/c/c/ratings/r/sheets/one');
	await expect
		.element(screen.getByRole('link', { name: words.compare }))
		.toHaveAttribute('href', '/c/c/ratings/r/sheets');
	await expect.element(screen.getByText('Forum')).toBeVisible();
	expect(screen.getByRole('link').elements()).toHaveLength(3);
});

test('[RATINGS24] a confirmed sheet still shows what was not read, and what its figures were said to mean', async () => {
	const meanings = {
		numbers: [{ figure: 2, level: 'in-process' }],
		numbersArePercentages: false,
		percentages: [{ from: 50, level: 'partially-implemented' }]
	};
	const row = { notices: [], earlier: null, before: null, figure: null };
	const rows = [
		{
			...row,
			row: 3,
			number: '140.1',
			recommendation: '140.1',
			wording: '2',
			rating: rating('in-process'),
			problem: null
		},
		{
			...row,
			row: 4,
			number: '140.2',
			recommendation: '140.2',
			wording: 'Not fully done',
			rating: { ...rating(''), level: null },
			problem: 'no-level' as const
		}
	];
	const data = { round: 'r', view: { sheet: sheet('one', 'Liga'), rows, meanings } };
	const { screen } = await renderComponent(SheetPage as never, { data }, { consultation });
	await expect.element(screen.getByText('Not fully done')).toBeVisible();
	await expect.element(screen.getByText(words.problems['no-level'])).toBeVisible();
	await expect.element(screen.getByText(words.figures.meant('2', word('in-process')))).toBeVisible();
	await expect.element(screen.getByText(words.figures.meantFrom('50%', word('partially-implemented')))).toBeVisible();
});
