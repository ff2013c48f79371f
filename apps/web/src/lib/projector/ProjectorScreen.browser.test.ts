import { summarise } from '@plenum/domain/ratings/status';
import type { ProjectorView } from '@plenum/protocol/workshops/projector';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { projectedRecommendation, projectorView, writtenText } from '../../fixtures/projector-view.fixture.ts';
import { formatClock } from '#lib/language/zoned-format.ts';
import { renderComponent, text } from '../../fixtures/render-component.fixture.ts';
import ProjectorScreen from './ProjectorScreen.svelte';

const { workshops, assessment, projector, instructions } = text;

async function show(view: ProjectorView, { now = 0, isAway = false } = {}) {
	await page.viewport(1280, 720);
	const { screen } = await renderComponent(ProjectorScreen, { view, now, isAway });
	return { screen, change: (next: ProjectorView) => screen.rerender({ view: next } as never) };
}
const long = (start: string) => `${start} ${'and publish every year what has come of it, '.repeat(9)}`;

const marked = () => document.querySelector('mark')?.textContent;

test('[WEB11] what does not fit stands on pages, which a clicker turns, and then they do not turn by themselves', async () => {
	const recommendations = ['1.1', '1.2', '1.3', '1.4'].map((number) => projectedRecommendation(number, long(number)));
	const { screen } = await show(projectorView({ kind: 'recommendations', recommendations }));
	await expect.element(screen.getByText(workshops.pageOf('1', '4'))).toBeVisible();
	await expect.element(screen.getByRole('button', { name: workshops.pagesPause })).toBeVisible();
	await userEvent.keyboard('{PageDown}');
	await expect.element(screen.getByText(workshops.pageOf('2', '4'))).toBeVisible();
	await expect.element(screen.getByRole('button', { name: workshops.pagesPlay })).toBeVisible();
	await userEvent.keyboard('{PageUp}{PageUp}');
	await expect.element(screen.getByText(workshops.pageOf('4', '4'))).toBeVisible();
});

test('[WEB11] another item begins at its first page', async () => {
	const recommendations = ['1.1', '1.2', '1.3'].map((number) => projectedRecommendation(number, long(number)));
	const view = projectorView({ kind: 'recommendations', recommendations });
	const { screen, change } = await show(view);
	await userEvent.keyboard('{PageDown}');
	await expect.element(screen.getByText(workshops.pageOf('2', '3'))).toBeVisible();
	const item = { id: 'other', place: 2, title: 'Equality', step: 'read' as const, commitment: null };
	await change({ ...view, item });
	await expect.element(screen.getByText(workshops.pageOf('1', '3'))).toBeVisible();
});

test('[PROJECTOR2] while a text is written the section in work is up, and what is new is marked', async () => {
	const before = { progress: ['A law was passed.'], challenges: ['Money is short.'] };
	const step = { id: 'item', place: 1, title: 'Detention', step: 'write' as const, commitment: null };
	const { screen, change } = await show(projectorView(writtenText(before), { item: step }));
	await expect.element(screen.getByText('A law was passed.')).toBeVisible();
	expect(marked()).toBeUndefined();
	const after = { ...before, challenges: ['Money is short.', 'Interpreters are missing.'] };
	await change(projectorView(writtenText(after), { item: step }));
	await expect.element(screen.getByRole('heading', { name: assessment.sections.challenges })).toBeVisible();
	await expect.poll(marked).toBe('Interpreters are missing.');
	await change(projectorView(writtenText({ ...after, progress: ['A law was finally passed.'] }), { item: step }));
	await expect.poll(marked).toBe('finally');
	await expect.element(screen.getByText('Money is short.')).not.toBeInTheDocument();
});

test('[PROJECTOR2] [PRACTICE7] a break shows its countdown, and what comes next; of a practice that nothing counts', async () => {
	const item = { id: 'coffee', place: 2, title: 'Coffee', kind: 'break' as const, step: null, commitment: null };
	const view = projectorView({ kind: 'nothing' }, { item, timer: { endsAt: 95_000 } });
	const { screen, change } = await show(view, { now: 5000 });
	await expect.element(screen.getByRole('heading', { name: 'Coffee' })).toBeVisible();
	expect(screen.getByRole('timer').elements()).toHaveLength(1);
	await expect.element(screen.getByText('1:30')).toBeVisible();
	await expect.element(screen.getByText(/Equality/)).toBeVisible();
	expect(screen.getByText(text.consultations.practice).query()).toBeNull();
	await change({ ...view, consultation: { ...view.consultation, practiceUntil: 1 } });
	await expect.element(screen.getByText(text.consultations.practice)).toBeVisible();
});

test('[PROJECTOR2] during a pause nothing of the item is up; after the end that is all', async () => {
	const view = projectorView({ kind: 'nothing' }, { say: 'pause' });
	const { screen, change } = await show({ ...view, workshop: { ...view.workshop, state: 'paused' } });
	await expect.element(screen.getByText(instructions.pause)).toBeVisible();
	await change({ ...view, say: 'closed', item: null, workshop: { ...view.workshop, state: 'closed' } });
	await expect.element(screen.getByText(instructions.closed)).toBeVisible();
});

test('[WEB11] what has no pages has no page number of what was up before, and says once what is to be done and what is next', async () => {
	const recommendations = ['1.1', '1.2', '1.3'].map((number) => projectedRecommendation(number, long(number)));
	const { screen, change } = await show(projectorView({ kind: 'recommendations', recommendations }));
	await expect.element(screen.getByText(workshops.pageOf('1', '3'))).toBeVisible();
	const item = { id: 'item', place: 1, title: 'Detention', step: 'actions' as const, commitment: null };
	await change(projectorView({ kind: 'actions', actions: [] }, { item, timer: null, say: 'actions' }));
	await expect.element(screen.getByText(instructions.actions)).toBeVisible();
	await expect.element(screen.getByText(/Equality/)).toBeVisible();
	expect(screen.getByText(workshops.pageOf('1', '3')).query()).toBeNull();
});

test('[PROJECTOR1] before the workshop begins the band says what comes first', async () => {
	const view = projectorView({ kind: 'nothing' }, { item: null });
	const { screen } = await show({ ...view, workshop: { ...view.workshop, state: 'planned' } });
	const band = screen.getByRole('region', { name: projector.band });
	await expect.element(band).toHaveTextContent(`${workshops.firstUp}: Equality`);
});

test('[PROJECTOR1] the band has who speaks, who is next, hands by side, the notice, and how one joins', async () => {
	const { screen } = await show(
		projectorView(
			{ kind: 'nothing' },
			{
				speaking: { shownAs: 'Ada Fell', constituency: 'state' },
				notice: 'Coffee at eleven',
				speechEndsAt: 90_000,
				speaksNext: { shownAs: null, constituency: 'nhri' },
				hands: [{ constituency: 'nhri', count: 2 }],
				join: { code: 'ABCD-EFGH', link: 'https://plenum.test/join#ABCD-EFGH' }
			}
		)
	);
	const band = screen.getByRole('region', { name: text.projector.band });
	await expect.element(band.getByText('Ada Fell')).toBeVisible();
	await expect.element(band.getByText(text.speakers.left('1:30'))).toBeVisible();
	await expect.element(band.getByText('National human rights institution')).toBeVisible();
	await expect.poll(() => document.querySelector('.hands')?.textContent).toMatch(/NHRI\s*2/);
	await expect.element(band.getByText('Coffee at eleven')).toBeVisible();
	await expect.element(band.getByText('plenum.test/join')).toBeVisible();
	await expect.element(band.getByText('ABCD-EFGH')).toBeVisible();
	await expect.element(band.getByRole('img', { name: workshops.qr })).toBeVisible();
});

test('[WEB11] once an item is on, the code to join is smaller, because most people have joined', async () => {
	const join = { code: 'ABCD-EFGH', link: 'https://plenum.test/join#ABCD-EFGH' };
	const view = projectorView({ kind: 'rooms', endsAt: 0, rooms: [] }, { join });
	const { screen, change } = await show({ ...view, item: null });
	const code = screen.getByRole('region', { name: projector.band }).getByText(join.code);
	await expect.element(code).toBeVisible();
	const size = () => Number.parseFloat(getComputedStyle(code.element()).fontSize);
	const before = size();
	await change(view);
	await expect.poll(size).toBeLessThan(before);
});

test('[PEOPLE76] of an address that phones cannot open the wall says so, and of another nothing', async () => {
	const at = (origin: string) =>
		projectorView({ kind: 'nothing' }, { join: { code: 'ABCD-EFGH', link: `${origin}/join#ABCD-EFGH` } });
	const { screen, change } = await show(at('http://localhost:3000'));
	await expect.element(screen.getByText(text.projector.onlyHere).first()).toBeVisible();
	await change(at('http://192.168.1.20:3000'));
	await expect.element(screen.getByText('192.168.1.20:3000/join').first()).toBeVisible();
	await expect.element(screen.getByText(text.projector.onlyHere)).not.toBeInTheDocument();
});

test('[PROJECTOR1] a line that is away is a small mark; the picture stays', async () => {
	const recommendations = [projectedRecommendation('1.1', 'Publish every report.')];
	const { screen } = await show(projectorView({ kind: 'recommendations', recommendations }), { isAway: true });
	await expect.element(screen.getByText(text.projector.away)).toBeVisible();
	await expect.element(screen.getByText('Publish every report.')).toBeVisible();
});

test('[PROJECTOR7] the screen turns as often as it was told to since it was opened, and says which page is up', async () => {
	const recommendations = ['1.1', '1.2', '1.3', '1.4'].map((number) => projectedRecommendation(number, long(number)));
	const view = projectorView({ kind: 'recommendations', recommendations });
	await page.viewport(1280, 720);
	const source = { steering: { version: 7, turned: 12, playing: true }, place: undefined as string | undefined };
	const { screen } = await renderComponent(ProjectorScreen, { view, now: 0, isAway: false, source });
	await expect.element(screen.getByText(workshops.pageOf('1', '4'))).toBeVisible();
	const steered = { ...source, steering: { version: 9, turned: 14, playing: false } };
	await screen.rerender({ source: steered } as never);
	await expect.element(screen.getByText(workshops.pageOf('3', '4'))).toBeVisible();
	await expect.element(screen.getByRole('button', { name: workshops.pagesPlay })).toBeVisible();
	await expect.poll(() => steered.place).toBe('0.1.2.4.0');
});

test('[PROJECTOR8] fourteen rooms stand on pages, none is left out or runs into the next, and all can be read', async () => {
	const rooms = Array.from({ length: 14 }, (_, n) => ({
		id: `room-${n}`,
		number: n + 1,
		place: 'second floor, beside the library',
		title: `Access to justice and conditions of detention in the region ${n + 1}`
	}));
	const view = projectorView({ kind: 'rooms', endsAt: 60_000, rooms });
	for (const [width, height, least] of [
		[1920, 1080, 36],
		[1280, 720, 24]
	] as const) {
		const { screen } = await show(view);
		await page.viewport(width, height);
		const seen = new Set<string>();
		for (let pages = 0; pages < 3; pages++) {
			await expect.element(screen.getByText(workshops.pageOf(String(pages + 1), '3'))).toBeVisible();
			const box = document.querySelector('[data-pages]')?.getBoundingClientRect();
			const lines = [...document.querySelectorAll('[data-pages] li')];
			await expect.poll(() => lines.every((line) => isWithin(line.getBoundingClientRect(), box))).toBe(true);
			for (const line of lines) seen.add(line.querySelector('.title')?.textContent ?? '');
			const sizes = [...document.querySelectorAll('[data-pages] li *')].map((each) => getComputedStyle(each).fontSize);
			expect(Math.min(...sizes.map(Number.parseFloat))).toBeGreaterThanOrEqual(least);
			await userEvent.keyboard('{PageDown}');
		}
		expect(seen.size).toBe(14);
		await screen.unmount();
	}
});

const isWithin = (line: DOMRect, box: DOMRect | undefined) =>
	box !== undefined && line.top >= box.top - 1 && line.bottom <= box.bottom + 1 && line.width > 0;

test('[WORKSHOP80] the sentence is the largest below the title, and during a pause the time when it ends is largest of all', async () => {
	const view = projectorView({ kind: 'nothing' }, { say: 'pause-until', until: 600_000 });
	const time = formatClock('en', 600_000, 'UTC');
	const { screen, change } = await show({ ...view, workshop: { ...view.workshop, state: 'paused', zone: 'UTC' } });
	const sizeOf = (name: string) =>
		Number.parseFloat(getComputedStyle(screen.getByText(name, { exact: true }).element()).fontSize);
	await expect.element(screen.getByText(instructions['pause-until'](time))).toBeVisible();
	const sizes = [...document.querySelectorAll('main *')].map((each) =>
		Number.parseFloat(getComputedStyle(each).fontSize)
	);
	expect(sizeOf(time)).toBe(Math.max(...sizes));
	await change(
		projectorView({ kind: 'recommendations', recommendations: [projectedRecommendation('1.1', 'Publish.')] })
	);
	await expect.element(screen.getByText('Publish.')).toBeVisible();
	const below = [...document.querySelectorAll('.middle *, .band *, .place')].map(
		(each) => getComputedStyle(each).fontSize
	);
	expect(sizeOf(instructions.read)).toBeGreaterThan(Math.max(...below.map(Number.parseFloat)));
});

const item = { id: 'item', place: 1, title: 'Detention', commitment: null };
const cards = { question: 'What is missing?', progress: { begun: 0, finished: 0 }, groups: null };
const closing = { statement: 'Done.', dissent: [], reviewDate: null, at: 0, documentSha256: '' } as never;
const paused = { ...projectorView({ kind: 'nothing' }).workshop, state: 'paused' as const };
const moments: [string, ProjectorView][] = [
	['a pause', projectorView({ kind: 'nothing' }, { say: 'pause', workshop: paused })],
	['breakout rooms', projectorView({ kind: 'rooms', endsAt: 60_000, rooms: [] }, { say: 'in-rooms', until: 60_000 })],
	['silent cards', projectorView({ kind: 'cards', cards }, { say: 'card-on-phone', item: { ...item, step: 'write' } })],
	[
		'a closed item',
		projectorView(
			{ kind: 'closing', summary: summarise([]), closing },
			{ say: 'item-closed', item: { ...item, step: 'close' } }
		)
	]
];
test.for(moments)(
	'[WORKSHOP80] in %s the wall says one sentence, and not what the step asks otherwise',
	async ([, view]) => {
		const { screen } = await show(view);
		const words = instructions[view.say];
		await expect.element(screen.getByText(typeof words === 'string' ? words : /until/)).toBeVisible();
		const sentences = Object.values(instructions).filter((each) => each !== words && typeof each === 'string');
		for (const sentence of sentences) expect(document.body.textContent).not.toContain(sentence);
	}
);
