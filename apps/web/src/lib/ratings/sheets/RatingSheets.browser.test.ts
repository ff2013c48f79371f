import type { SheetSummary, SheetView } from '@plenum/protocol/rating-sheets';
import { expect, test, vi } from 'vitest';
import { FakeServer } from '../../../fixtures/fake-server.fixture.ts';
import { renderComponent, starting, text } from '../../../fixtures/render-component.fixture.ts';
import { consultationView, listedRecommendation } from '../../../fixtures/views.fixture.ts';
import PaperSheets from './PaperSheets.svelte';
import RatingSheets from './RatingSheets.svelte';

const words = text.ratingSheets;
const at = '/consultations/c/rating-rounds/r/sheets';
const recommendations = ['140.1', '140.2'].map((number) => ({ id: number, number, text: '' }));

const sheet: SheetSummary = {
	id: 'sheet-01',
	state: 'draft',
	kind: 'file',
	organisation: 'Liga',
	constituency: 'state',
	fileName: 'filled.docx',
	sha256: null,
	at: 1,
	own: true,
	read: 1,
	unread: 1,
	empty: 2
};
const rating = { level: 'in-process', percentage: null, regression: true, reason: 'slow', source: '' };
const row = { notices: [], earlier: null, before: null, figure: null };
const view: SheetView = {
	sheet,
	meanings: null,
	rows: [
		{ ...row, row: 3, number: '140.1', recommendation: '140.1', wording: 'In progress', rating, problem: null },
		{
			...row,
			row: 4,
			number: '140.2',
			recommendation: '140.2',
			wording: 'Not fully done',
			rating: { ...rating, level: null, regression: false },
			problem: 'no-level'
		}
	]
};

async function openSheets(server = new FakeServer(), sheets: SheetSummary[] = []) {
	server.on(`GET ${at}`, { sheets });
	const onchange = vi.fn(() => Promise.resolve());
	const props = { round: 'r', recommendations, onchange };
	const { screen } = await renderComponent(
		RatingSheets,
		props,
		{ consultation: consultationView('facilitator') },
		server
	);
	return { screen, server, onchange };
}

test('[RATINGS22] a file is shown as it was read, with what was not and why, before it rates', async () => {
	const { screen, server, onchange } = await openSheets();
	server.on(`POST ${at}`, view);
	server.on(`POST ${at}/sheet-01/confirm`, { sheet: { ...sheet, state: 'confirmed' }, left: 0 });
	await screen.getByLabelText(words.organisation).fill('Liga');
	await screen.getByLabelText(words.file).upload(new File(['x'], 'filled.docx'));
	await screen.getByRole('button', { name: words.read }).click();
	await expect.element(screen.getByText(words.problems['no-level'])).toBeVisible();
	await expect.element(screen.getByText('Not fully done')).toBeVisible();
	await expect.element(screen.getByText(new RegExp(`${words.regression}.*slow`))).toBeVisible();
	const [sent] = server.sent(`POST ${at}`);
	expect([...(sent?.body as FormData).keys()]).toEqual(['organisation', 'constituency', 'file']);
	await screen.getByRole('button', { name: words.confirm }).click();
	await expect.element(screen.getByText(words.confirmed('1'))).toBeVisible();
	await expect.poll(() => onchange.mock.calls.length).toBe(1);
});

test('[RATINGS22] a file that was read and not confirmed can be gone on with', async () => {
	const { screen, server } = await openSheets(new FakeServer(), [sheet]);
	server.on(`GET ${at}/sheet-01`, view);
	await screen.getByRole('button', { name: starting(words.resume) }).click();
	await expect.element(screen.getByText('Not fully done')).toBeVisible();
	await expect.element(screen.getByLabelText(words.organisation)).toHaveValue('Liga');
});

test('[RATINGS25] lines are read while they are typed; those that were not entered stay', async () => {
	const { screen, server } = await openSheets();
	server.on(`POST ${at}/entries`, {
		sheet: { ...sheet, state: 'confirmed', kind: 'paper' },
		kept: [{ line: '140.9, 1', problem: 'unknown-number' }],
		left: 0
	});
	const lines = screen.getByLabelText(words.lines);
	await lines.fill('140.1, 2, r\n140.9, 1');
	await expect.element(screen.getByText(words.understood('1'))).toBeVisible();
	await expect.element(screen.getByText(words.entryProblems['unknown-number'], { exact: true })).toBeVisible();
	await screen.getByRole('button', { name: words.enter, exact: true }).click();
	await expect.element(lines).toHaveValue('140.9, 1');
	expect(server.sent(`POST ${at}/entries`)[0]?.body).toMatchObject({ lines: '140.1, 2, r\n140.9, 1' });
});

test('[RATINGS27] [PRACTICE7] a sheet for each cluster, with a box for each step; of a practice each says so', async () => {
	const clusters = [
		{ id: 'k', label: 'Courts', recommendations: [listedRecommendation('140.1'), listedRecommendation('140.2')] },
		{ id: 'l', label: 'Water', recommendations: [listedRecommendation('140.3')] }
	];
	const consultation = consultationView('facilitator');
	const sheets = { title: 'Hall', clusters, back: '/' };
	const practised = await renderComponent(PaperSheets, sheets, { consultation: { ...consultation, practiceUntil: 1 } });
	await expect.poll(() => practised.screen.getByText(text.consultations.practice).elements()).toHaveLength(2);
	await practised.screen.unmount();
	const { screen } = await renderComponent(PaperSheets, sheets, { consultation });
	await expect.element(screen.getByRole('heading', { name: 'Water' })).toBeVisible();
	expect(screen.getByText(text.consultations.practice).elements()).toEqual([]);
	const rows = screen
		.getByRole('listitem')
		.elements()
		.map((row) => row.textContent);
	expect(rows).toHaveLength(3);
	const steps = consultation.settings.scale.filter(({ id }) => id !== 'not-assessed').length;
	expect(rows[0]?.match(/☐/g)).toHaveLength(steps + 2);
});

const inFigures = (recommendation: string, number: number | null, percentage: number | null = null) => ({
	...row,
	row: Number(recommendation.slice(4)),
	number: recommendation,
	recommendation,
	wording: `${number ?? percentage} %`,
	rating: { ...rating, level: null, percentage, regression: false, reason: '' },
	problem: 'no-level' as const,
	figure: { number, percentage }
});

async function openFigures(rows: SheetView['rows'], answer?: SheetView) {
	const { screen, server } = await openSheets();
	server.on(`POST ${at}`, { ...view, rows });
	if (answer) server.on(`PUT ${at}/sheet-01/figures`, answer);
	await screen.getByLabelText(words.file).upload(new File(['x'], 'filled.docx'));
	await screen.getByRole('button', { name: words.read }).click();
	await expect.element(screen.getByText(words.figures.title(String(rows.length)))).toBeVisible();
	return { screen, server };
}

test('[RATINGS28] each number is given a meaning, previewed by how many rows it reads, before it rates', async () => {
	const rows = [inFigures('140.1', 1), inFigures('140.2', 2), inFigures('140.3', 1)];
	const meanings = {
		numbers: [{ figure: 1, level: 'not-implemented' }],
		numbersArePercentages: false,
		percentages: []
	};
	const said = { ...rating, level: 'not-implemented' };
	const { screen, server } = await openFigures(rows, {
		...view,
		meanings,
		rows: rows.map((one) => (one.figure.number === 1 ? { ...one, rating: said, problem: null } : one))
	});
	await expect.element(screen.getByText(words.figures.preview('0', '3'))).toBeVisible();
	await screen.getByLabelText(words.figures.means('1', '2')).selectOptions('not-implemented');
	await expect.element(screen.getByText(words.figures.preview('2', '3'))).toBeVisible();
	await expect.element(screen.getByText(words.figures.pending)).toBeVisible();
	expect(screen.getByRole('button', { name: words.confirm }).elements()).toEqual([]);
	await screen.getByRole('button', { name: words.figures.apply }).click();
	await expect.element(screen.getByRole('button', { name: words.confirm })).toBeVisible();
	await expect.element(screen.getByText(words.readRows('2'))).toBeVisible();
	expect(server.sent(`PUT ${at}/sheet-01/figures`).map(({ body }) => body)).toEqual([meanings]);
});

test('[RATINGS28] limits of percentages are proposed, and changed', async () => {
	const { screen, server } = await openFigures([inFigures('140.1', null, 40), inFigures('140.2', null, 60)], view);
	const levels = {
		least: 'not-implemented',
		next: 'in-process',
		more: 'partially-implemented',
		most: 'fully-implemented'
	};
	const limit = (level: string) => screen.getByLabelText(words.figures.from(text.words.levels[level] ?? level));
	await screen.getByLabelText(words.figures.sayLevel).click();
	await expect.element(limit(levels.more)).toHaveValue('50');
	await expect.element(screen.getByText(words.figures.preview('2', '2'))).toBeVisible();
	await limit(levels.more).fill('150');
	await screen.getByRole('button', { name: words.figures.apply }).click();
	await expect.element(screen.getByRole('alert')).toHaveTextContent(words.figures.wrongLimit);
	await limit(levels.more).fill('33,5');
	await limit(levels.least).fill('');
	await screen.getByRole('button', { name: words.figures.apply }).click();
	await expect
		.poll(() => server.sent(`PUT ${at}/sheet-01/figures`).map(({ body }) => body))
		.toEqual([
			{
				numbers: [],
				numbersArePercentages: false,
				percentages: [
					{ from: 1, level: levels.next },
					{ from: 33.5, level: levels.more },
					{ from: 100, level: levels.most }
				]
			}
		]);
});

test('[RATINGS28] numbers that are percentages ask for limits instead of meanings', async () => {
	const { screen } = await openFigures([inFigures('140.1', 60)]);
	await screen.getByLabelText(words.figures.arePercentages).click();
	expect(screen.getByLabelText(words.figures.means('60', '1')).elements()).toEqual([]);
	await screen.getByLabelText(words.figures.sayLevel).click();
	await expect.element(screen.getByText(words.figures.preview('1', '1'))).toBeVisible();
});
