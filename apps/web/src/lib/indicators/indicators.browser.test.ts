import type { IndicatorView } from '@plenum/protocol/indicators';
import { expect, test } from 'vitest';
import { formatDay } from '#lib/language/formats.ts';
import { FakeServer } from '../../fixtures/fake-server.fixture.ts';
import { renderComponent, starting, text } from '../../fixtures/render-component.fixture.ts';
import { consultationView } from '../../fixtures/views.fixture.ts';
import Page from '../../routes/c/[consultation]/commitments/indicators/+page.svelte';

const { indicators, indicatorTracks, shell } = text;
const at = '/consultations/c/indicators/i1';
const value = {
	id: 'value-0001',
	date: '2027-06-01',
	value: 48,
	group: null,
	source: 'Survey',
	link: null,
	constituency: 'state',
	institution: null,
	corrects: null,
	at: 1,
	isCorrected: false,
	origin: 'entered' as const
};
const view: IndicatorView = {
	indicator: {
		id: 'i1',
		kind: 'outcome',
		text: 'Detainees with a lawyer',
		baseline: '40 %',
		target: '60 %',
		value: '',
		source: '',
		date: '',
		unit: '%'
	},
	cluster: 'k',
	clusterLabel: 'Detention',
	commitments: [{ id: 'a', text: 'Train' }],
	plan: {
		number: 1,
		at: 1,
		unit: '%',
		steps: [],
		frequency: 'yearly',
		institution: null,
		sdg: '16.3.2',
		baseline: { date: '2026-01-01', value: 40 },
		target: { date: '2030-01-01', value: 60 }
	},
	values: [value],
	plans: [],
	count: 1,
	lines: [{ constituency: 'state', institution: null, points: [{ date: value.date, value: value.value }] }],
	latest: [{ value, track: { state: 'on-track', rule: 'line', direction: 'at-least', expected: 47.1 } }]
};

async function openPage(role: 'rapporteur' | 'participant', shown: IndicatorView = view) {
	const server = new FakeServer();
	for (const route of [`PUT ${at}/plan`, `POST ${at}/values`]) server.on(route, () => Response.json(shown));
	server.on(`GET ${at}`, () => Response.json(shown));
	const data = { list: { indicators: [shown], total: 1 }, page: 1, cluster: null };
	const { screen } = await renderComponent(
		Page,
		{ data: data as never },
		{ consultation: consultationView(role) },
		server
	);
	const press = (name: string) => screen.getByRole('button', { name, exact: true }).click();
	return { screen, server, press };
}

test('[INDICATOR2] [INDICATOR8] [INDICATOR45] whether it is on track stands in words, with the rule and all values', async () => {
	const before = { ...view.plan!, baseline: { date: '2026-01-01', value: 39 }, target: null };
	const theirs = { constituency: 'civil-society', institution: null, points: [{ date: '2028-01-01', value: 45 }] };
	const lines = [...view.lines, theirs];
	const { screen, server } = await openPage('participant', { ...view, lines, plans: [before, view.plan!] });
	const words = () => document.body.textContent.replaceAll(/[\u2066-\u2069]/g, '');
	await expect.poll(words).toContain(indicatorTracks.states['on-track']);
	await expect.poll(words).toMatch(/At least 47\.1 % expected .*from 40 % .* to 60 % .*48 % reported/s);
	const drawn = [...document.querySelectorAll('[aria-hidden="true"] polyline')];
	expect(drawn).toHaveLength(document.querySelectorAll('polyline').length);
	expect(new Set(drawn.map((line) => getComputedStyle(line).strokeDasharray)).size).toBe(3);
	expect(server.sent(`GET ${at}`)).toEqual([]);
	await screen.getByText(indicators.allValues(1)).click();
	await expect.element(screen.getByRole('cell', { name: 'Survey' })).toBeVisible();
	expect(server.sent(`GET ${at}`)).toHaveLength(1);
	await expect.poll(words).toMatch(new RegExp(`${indicators.earlierPlans}.*39 %.*${indicators.none}`, 's'));
	await expect.element(screen.getByRole('button')).not.toBeInTheDocument();
});

test('[INDICATOR60] whoever sees the list can take the table of all values away', async () => {
	const { screen } = await openPage('participant');
	const link = screen.getByRole('link', { name: indicators.download });
	await expect.element(link).toHaveAttribute('href', '/api/v1/consultations/c/indicator-values.csv');
	await expect.element(link).toHaveAttribute('download');
});

test('[INDICATOR3] [INDICATOR4] [INDICATOR65] [WEB475] a rapporteur adds a value, and corrects one', async () => {
	const { screen, server, press } = await openPage('rapporteur');
	await press(indicators.addNamed(view.indicator.text));
	const dialog = screen.getByRole('dialog');
	await press(shell.save);
	await expect.element(dialog.getByRole('alert')).toHaveTextContent(indicators.valueNeeded);
	await expect.element(dialog.getByLabelText(starting(indicators.date))).toHaveFocus();
	await dialog.getByLabelText(starting(indicators.date)).fill('2028-01-01');
	await dialog.getByLabelText(starting(indicators.value)).fill('1,125');
	await expect.element(dialog.getByLabelText(starting(indicators.value))).toHaveAccessibleDescription(/1125/);
	await dialog.getByLabelText(starting(indicators.value)).fill('51.5 %');
	await dialog.getByLabelText(starting(indicators.group)).selectOptions('sex');
	await dialog.getByLabelText(starting(indicators.groupName)).fill('Women');
	await press(shell.save);
	await expect
		.poll(() => server.sent(`POST ${at}/values`).map(({ body }) => body))
		.toMatchObject([{ date: '2028-01-01', value: 51.5, group: { kind: 'sex', name: 'Women' }, corrects: null }]);
	await screen.getByText(indicators.allValues(1)).click();
	await press(indicators.correctNamed('48 %', formatDay('en', '2027-06-01'), view.indicator.text));
	await dialog.getByLabelText(starting(indicators.value)).fill('47');
	await press(shell.save);
	await expect
		.poll(() => server.sent(`POST ${at}/values`).at(-1)?.body)
		.toMatchObject({ value: 47, source: 'Survey', corrects: value.id });
});

test('[INDICATOR9] [INDICATOR65] [WEB475] the first plan begins with the numbers of the adopted texts', async () => {
	const { screen, server, press } = await openPage('rapporteur', {
		...view,
		plan: null,
		values: [],
		count: 0,
		lines: [],
		latest: []
	});
	await press(indicators.planNamed(view.indicator.text));
	const dialog = screen.getByRole('dialog');
	await expect.element(dialog.getByLabelText(indicatorTracks.baseline, { exact: false }).first()).toHaveValue('40');
	await press(shell.save);
	await expect.element(dialog.getByRole('alert')).toHaveTextContent(indicators.dateNeeded);
	await expect.element(dialog.getByLabelText(starting(indicators.baselineDate))).toHaveFocus();
	await dialog.getByLabelText(starting(indicators.baselineDate)).fill('2026-01-01');
	await dialog.getByLabelText(starting(indicators.targetDate)).fill('2030-01-01');
	await dialog.getByLabelText(starting(indicatorTracks.target)).first().fill('1.125');
	await press(shell.save);
	await expect.element(dialog.getByRole('alert')).toHaveTextContent(indicators.valueWrong);
	await dialog.getByLabelText(starting(indicatorTracks.target)).first().fill('60 %');
	await dialog.getByLabelText(starting(indicators.steps)).fill('2028-01-01 50');
	await press(shell.save);
	await expect
		.poll(() => server.sent(`PUT ${at}/plan`)[0]?.body)
		.toMatchObject({
			seen: 0,
			unit: '%',
			baseline: { date: '2026-01-01', value: 40 },
			target: { date: '2030-01-01', value: 60 },
			steps: [{ date: '2028-01-01', value: 50 }]
		});
});

test('[INDICATOR62] whoever may add values can bring a table of them, and nobody else', async () => {
	const { screen } = await openPage('rapporteur');
	const button = screen.getByRole('button', { name: indicators.importTitle });
	await button.click();
	await expect.element(screen.getByLabelText(indicators.importFile)).toBeVisible();
	await screen.getByRole('button', { name: shell.close, exact: true }).click();
	await expect.element(screen.getByLabelText(indicators.importFile)).not.toBeInTheDocument();
	await expect.element(button).toBeVisible();
});
