import { viewsRecorded } from '@plenum/domain/consultations/scale';
import { expect, test } from 'vitest';
import { page, type Locator } from 'vitest/browser';
import { renderComponent, starting, text } from '../../../fixtures/render-component.fixture.ts';
import { consultationView, levelRow, levelThen, provisionalRating } from '../../../fixtures/views.fixture.ts';
import { groupLevels } from './level-filter.ts';
import LevelMap from './LevelMap.svelte';

const clusters = [
	{ id: 'k', label: 'Courts' },
	{ id: 'w', label: 'Water' }
];
const word = (level: string) => text.words.levels[level] ?? level;

async function openMap() {
	const rows = [
		levelRow(
			'140.1',
			{ state: 'fully-implemented', 'civil-society': 'not-implemented', other: 'in-process' },
			{ agreed: viewsRecorded }
		),
		levelRow('140.2', { nhri: 'gone-from-the-scale' }, { cluster: 'w', text: 'x '.repeat(200) })
	];
	rows[0]!.sideRatings[1] = { ...rows[0]!.sideRatings[1]!, percentage: 20, regression: true };
	const groups = groupLevels(clusters, rows, 'list', consultationView().settings.scale);
	return (await renderComponent(LevelMap, { groups })).screen;
}

test('[CLUSTERS48] each cell says its level in words, and shows its step: colour alone tells nothing', async () => {
	const screen = await openMap();
	const row = screen.getByRole('row', { name: /140\.1/ });
	await expect
		.element(row.getByRole('cell', { name: word('fully-implemented'), exact: true }))
		.toMatchTextContent(/^4/);
	const worst = row.getByRole('cell', { name: `${word('not-implemented')}, 20%, ${text.sideRatings.regressionSeen}` });
	await expect.element(worst).toMatchTextContent(/^1↓/);
	await expect.element(row.getByRole('cell', { name: word(viewsRecorded), exact: true })).toMatchTextContent(/^≠/);
	await expect.element(row.getByRole('cell', { name: text.sideRatings.noRating })).toMatchTextContent(/^·/);
	const shades = [worst, row.getByRole('cell', { name: word('fully-implemented'), exact: true })].map(
		(cell) => getComputedStyle(cell.element()).backgroundColor
	);
	expect(new Set(shades).size).toBe(2);
});

test('[CLUSTERS48] a side that is divided has a sign of its own, and how its members rated in words', async () => {
	const divided = provisionalRating('state', 'divided', { 'not-implemented': 4, 'in-process': 2 });
	const groups = [{ id: 'k', label: 'Courts', rows: [{ ...levelRow('140.1'), sideRatings: [divided] }] }];
	const { screen } = await renderComponent(LevelMap, { groups });
	const cell = screen.getByRole('cell', {
		name: `${word('divided')} (4 not implemented yet, 2 in the process of implementation)`
	});
	await expect.element(cell).toMatchTextContent(/^÷/);
});

test('[CLUSTERS48] what is no step of the scale any more has a sign of its own', async () => {
	const screen = await openMap();
	const cell = screen.getByRole('row', { name: /140\.2/ }).getByRole('cell', { name: 'gone-from-the-scale' });
	await expect.element(cell).toMatchTextContent(/^\*/);
});

test('[CLUSTERS48] on a phone the map scrolls within itself, and its head stays', async () => {
	const screen = await openMap();
	const frame = screen.getByRole('region', { name: text.levels.mapCaption }).element() as HTMLElement;
	Object.assign(frame.style, { inlineSize: '12rem', maxBlockSize: '5rem' });
	frame.scrollTo(40, 40);
	expect([frame.scrollLeft, frame.scrollTop]).toEqual([40, 40]);
	const place = (of: Locator) => of.element().getBoundingClientRect();
	const outer = frame.getBoundingClientRect();
	const head = place(screen.getByRole('columnheader', { name: text.sideRatings.agreed }));
	const first = place(screen.getByRole('rowheader', { name: '140.1' }));
	expect([head.top - outer.top, first.left - outer.left].map(Math.round)).toEqual([1, 1]);
	expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(window.innerWidth);
});

test('[WEB463] on a wide screen the map shows each recommendation whole', async () => {
	await page.viewport(1280, 800);
	const screen = await openMap();
	const words = 'x '.repeat(200).trim();
	const cell = screen.getByRole('cell', { name: words });
	await expect.element(cell).toBeVisible();
	const { scrollWidth, clientWidth } = cell.element();
	expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
	expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(window.innerWidth);
});

test('[LINEAGE6] beside what is agreed stand what was agreed then and what became of it', async () => {
	const then = (level: string) => ({ agreed: 'in-process', then: [levelThen('121.4', level)] });
	const rows = [
		levelRow('140.1', {}, then('not-implemented')),
		levelRow('140.2', {}, then('fully-implemented')),
		levelRow('140.3', {}, then('gone-from-the-scale')),
		levelRow('140.4', {}, { agreed: 'in-process' })
	];
	const groups = groupLevels(clusters, rows, 'list', consultationView().settings.scale);
	const { screen } = await renderComponent(LevelMap, { groups });
	const cellsOf = (number: string) => screen.getByRole('row', { name: starting(number) }).getByRole('cell');
	const { changes, noThen } = text.levels;
	const earlier = text.levels.then;
	const change = text.levels.change;
	await expect.element(screen.getByRole('columnheader', { name: earlier })).toBeInTheDocument();
	await expect.element(screen.getByRole('columnheader', { name: change })).toBeInTheDocument();
	await expect.element(cellsOf('140.1').nth(-2)).toHaveTextContent(`1121.4: ${word('not-implemented')}`);
	await expect.element(cellsOf('140.1').nth(-1)).toHaveTextContent(`▲${changes.better}`);
	await expect.element(cellsOf('140.2').nth(-1)).toHaveTextContent(`▼${changes.worse}`);
	await expect.element(cellsOf('140.3').nth(-2)).toHaveTextContent('*121.4: gone-from-the-scale');
	await expect.element(cellsOf('140.3').nth(-1)).toHaveTextContent(`×${changes['not-comparable']}`);
	await expect.element(cellsOf('140.4').nth(-2)).toHaveTextContent(noThen);
});

test('[LINEAGE6] where nothing goes on from anything there is no column for it', async () => {
	const screen = await openMap();
	await expect.element(screen.getByRole('columnheader', { name: text.sideRatings.agreed })).toBeInTheDocument();
	expect(screen.getByRole('columnheader', { name: text.levels.then }).elements()).toEqual([]);
});
