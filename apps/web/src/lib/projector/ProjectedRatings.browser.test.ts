import type { ProjectedContent, ProjectedRecommendation } from '@plenum/protocol/workshops/projector';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { projectedRecommendation, projectorView } from '../../fixtures/projector-view.fixture.ts';
import { renderComponent, text } from '../../fixtures/render-component.fixture.ts';
import { provisionalRating, sideRating } from '../../fixtures/views.fixture.ts';
import ProjectorScreen from './ProjectorScreen.svelte';

const { sideRatings: words, workshops } = text;
type Given = ReturnType<typeof sideRating>[];
type Content = Extract<ProjectedContent, { kind: 'ratings' }>;

const row = (number: string, given: Given, agreed: string | null = null): ProjectedRecommendation => ({
	...projectedRecommendation(number, `Adopt the law of ${number}`),
	sideRatings: given.map(({ recordedBy: _, ...one }) => one),
	agreed: agreed === null ? null : { level: agreed, percentage: null, regression: false, reason: '', at: 1 }
});
const near = [sideRating('state', 'in-process'), sideRating('nhri', 'partially-implemented')];
const far = [
	provisionalRating('civil-society', 'divided', { 'not-implemented': 4, 'in-process': 2 }),
	sideRating('state', 'fully-implemented', { reason: 'The act of 2025' })
];
const alike = [sideRating('state', 'in-process'), sideRating('nhri', 'in-process')];

const item = { id: 'item', place: 1, title: 'Detention', step: 'level' as const, commitment: null };
const viewOf = (content: Content) => projectorView(content, { item });
const content = (...recommendations: ProjectedRecommendation[]): Content => ({ kind: 'ratings', recommendations });

async function show(shown: Content) {
	await page.viewport(1920, 1080);
	const steering = { version: 1, turned: 0, playing: true };
	const source = { steering, place: undefined as string | undefined };
	const { screen } = await renderComponent(ProjectorScreen, { view: viewOf(shown), now: 0, isAway: false, source });
	const turn = () =>
		screen.rerender({ source: { ...source, steering: { ...steering, version: 2, turned: 1 } } } as never);
	return { screen, turn, change: (next: Content) => screen.rerender({ view: viewOf(next) } as never) };
}

test('[PROJECTOR2] [CLUSTERS50] one row is up, the one that differs most first, and no clock turns to the next', async () => {
	const { screen, turn, change } = await show(content(row('1.1', near), row('1.2', far), row('1.3', alike)));
	await expect.element(screen.getByText(`${words.differOf(2, 3)} · ${words.place('1', '2')}`)).toBeVisible();
	await expect.element(screen.getByText('The act of 2025')).toBeVisible();
	await expect.element(screen.getByText(workshops.pageOf('1', '2'))).toBeVisible();
	const shown = () => document.querySelector('[data-shown-row]')?.getAttribute('data-shown-row');
	expect(shown()).toBe('1.2');
	const dots = [...document.querySelectorAll('[data-side=civil-society]')].map(
		(side) => side.querySelectorAll('svg').length
	);
	expect(dots).toEqual([4, 2]);

	// What is agreed stands beside it, and the row stays up.
	await change(content(row('1.1', near), row('1.2', far, 'in-process'), row('1.3', alike)));
	await expect.element(screen.getByText(words.differOf(1, 3), { exact: false })).toBeVisible();
	expect(shown()).toBe('1.2');
	await turn();
	await expect.poll(shown).toBe('1.1');
});

test('[PROJECTOR2] a row is read from the last seat: its words are 48 px, and nothing is below 36', async () => {
	await show(content(row('1.2', far)));
	const sizeOf = (element: Element | null) => Number.parseFloat(getComputedStyle(element!).fontSize);
	await expect.poll(() => document.querySelector('[data-shown-row]')).not.toBeNull();
	const scale = Math.min(1920 / 1600, 1);
	expect(sizeOf(document.querySelector('[data-shown-row]'))).toBeGreaterThanOrEqual(48 * scale);
	const others = [...document.querySelectorAll('[data-pages] :is(p, span)')].filter(
		(one) => one.textContent.trim() !== ''
	);
	expect(Math.min(...others.map(sizeOf))).toBeGreaterThanOrEqual(36 * scale);
});

for (const [words, pages] of [
	[45, 1],
	[400, 2]
] as const)
	test(`[WEB463] a recommendation of ${words} words is shown whole, smaller first and then on further pages`, async () => {
		const text = 'Strengthen '.repeat(words).trim();
		await show(content({ ...row('1.2', far), text }));
		await expect.poll(() => document.querySelector('[data-shown-row]')?.textContent).toContain(text);
		const shown = document.querySelector('[data-shown-row]')!;
		expect([shown.scrollHeight - shown.clientHeight, getComputedStyle(shown).overflow]).toEqual([0, 'visible']);
		const box = document.querySelector('[data-pages]')!;
		await expect.poll(() => Math.round(box.scrollWidth / box.clientWidth)).toBeGreaterThanOrEqual(pages);
		if (pages === 1) expect(box.scrollWidth).toBeLessThanOrEqual(box.clientWidth);
		const written = [...box.querySelectorAll('p, span')].filter((one) => one.textContent.trim() !== '');
		expect(Math.min(...written.map((one) => Number.parseFloat(getComputedStyle(one).fontSize)))).toBeGreaterThanOrEqual(
			36
		);
	});

test('[PROJECTOR2] where nothing is left to be talked about, it says on how many the sides say what', async () => {
	const { screen } = await show(content(row('1.3', alike), row('1.4', alike, 'in-process')));
	await expect.element(screen.getByRole('heading', { name: words.noneDiffer })).toBeVisible();
	await expect.element(screen.getByText(words.statuses.alike)).toBeVisible();
	await expect.element(screen.getByText(words.statuses.agreed)).toBeVisible();
});

test('[RATINGS369] what a side confirms is marked beside how it rated in the round, with the reason that it gave', async () => {
	const round = provisionalRating('civil-society', 'divided', { 'not-implemented': 4, 'in-process': 2 });
	const confirmed = { ...round, standing: 'confirmed' as const, level: 'in-process', reason: 'Two prisons opened' };
	const { screen } = await show(content(row('1.2', [confirmed, sideRating('state', 'fully-implemented')])));
	await expect.element(screen.getByText('Two prisons opened')).toBeVisible();
	const sides = [...document.querySelectorAll('[data-side=civil-society]')];
	expect(sides.map((side) => side.querySelectorAll('svg').length)).toEqual([4, 3]);
	expect(sides.map((side) => side.querySelectorAll('.own svg').length)).toEqual([0, 1]);
});

test('[RATINGS370] pledges are in none of the figures of the wall', async () => {
	const pledge = { ...row('P1', alike), kind: 'pledge' as const };
	const { screen } = await show(content(row('1.3', alike, 'in-process'), pledge));
	await expect.element(screen.getByText(words.statuses.agreed)).toBeVisible();
	expect(screen.getByText(words.statuses.alike).query()).toBeNull();
});
