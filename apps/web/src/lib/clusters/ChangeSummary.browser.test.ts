import { expect, test } from 'vitest';
import { renderComponent, starting, text } from '../../fixtures/render-component.fixture.ts';
import { consultationView, levelRow, levelThen } from '../../fixtures/views.fixture.ts';
import ChangeSummary from './ChangeSummary.svelte';

const { levels } = text;
const then = [levelThen('121.4', 'in-process')];

test('[LINEAGE6] what became of earlier levels is counted, of those alone that go on from one', async () => {
	const rows = [
		levelRow('140.1', {}, { agreed: 'fully-implemented', then }),
		levelRow('140.2', {}, { agreed: 'partially-implemented', then }),
		levelRow('140.3', {}, { agreed: 'in-process', then }),
		levelRow('140.4', {}, { then }),
		levelRow('140.5', {}, { agreed: 'in-process' })
	];
	const { screen } = await renderComponent(ChangeSummary, { rows, earlierOutcomes: 1 });
	const counts = screen.getByRole('definition');
	await expect.poll(() => counts.elements().map((one) => one.textContent)).toEqual(['2', '0', '1', '0', '1']);
	await expect.element(screen.getByRole('term').first()).toHaveTextContent(`▲ ${levels.changes.better}`);
});

test('[LINEAGE6] without an earlier outcome it says so; who can bring one in is shown where', async () => {
	const { screen } = await renderComponent(ChangeSummary, { rows: [levelRow('140.1')], earlierOutcomes: 0 });
	await expect.element(screen.getByText(levels.noEarlier)).toBeVisible();
	expect(screen.getByRole('link').elements()).toEqual([]);
});

test('[LINEAGE6] an earlier outcome of which nothing was confirmed is another matter', async () => {
	const consultation = consultationView('facilitator');
	const props = { rows: [levelRow('140.1')], earlierOutcomes: 2 };
	const { screen } = await renderComponent(ChangeSummary, props, { consultation });
	await expect.element(screen.getByText(starting(levels.noneConfirmed))).toBeVisible();
	await expect
		.element(screen.getByRole('link', { name: text.continuity.link }))
		.toHaveAttribute('href', '/c/c/clusters/continuity');
});

test('[WEB462] once a link is confirmed, the way to confirm more stays in sight for people who may', async () => {
	const rows = [levelRow('140.1', {}, { agreed: 'fully-implemented', then })];
	const props = { rows, earlierOutcomes: 1 };
	const { screen } = await renderComponent(ChangeSummary, props, { consultation: consultationView('facilitator') });
	await expect.element(screen.getByRole('definition').first()).toBeVisible();
	await expect
		.element(screen.getByRole('link', { name: text.continuity.link }))
		.toHaveAttribute('href', '/c/c/clusters/continuity');
});

test('[LINEAGE6] a consultation of two reviews has something earlier without an imported outcome', async () => {
	const consultation = consultationView('facilitator');
	const [review] = consultation.reviews;
	const reviews = [{ ...review!, cycle: 3 }, review!];
	const props = { rows: [levelRow('141.7')], earlierOutcomes: 0 };
	const { screen } = await renderComponent(ChangeSummary, props, { consultation: { ...consultation, reviews } });
	await expect.element(screen.getByText(levels.noneConfirmed)).toBeVisible();
	await screen.rerender({
		rows: [levelRow('141.7', {}, { agreed: 'in-process', then: [{ ...then[0]!, outcome: null }] })]
	});
	await expect.element(screen.getByText(levels.noneConfirmed)).not.toBeInTheDocument();
	await expect.element(screen.getByRole('definition').first()).toBeVisible();
});
