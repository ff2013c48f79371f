import type { ValueTableReading } from '@plenum/protocol/indicators';
import { expect, test, vi } from 'vitest';
import { FakeServer, lost, refuse } from '../../fixtures/fake-server.fixture.ts';
import { renderComponent, text } from '../../fixtures/render-component.fixture.ts';
import { consultationView } from '../../fixtures/views.fixture.ts';
import ImportValues from './ImportValues.svelte';

const { indicators } = text;
const at = '/consultations/c/indicators/i1/values';
const newValue = (row: number, value: number, beside: number | null = null): ValueTableReading['values'][number] => ({
	row,
	indicator: 'i1',
	name: 'Detainees with a lawyer',
	unit: '%',
	beside,
	value: { date: '2027-06-01', value, group: null, source: '', link: null, institution: null, corrects: null }
});
const reading: ValueTableReading = {
	values: [newValue(2, 1), newValue(3, 2, 48), newValue(5, 3)],
	known: 4,
	unread: [{ row: 4, reason: 'date', text: '03/06/2027' }]
};

async function openImport(answer: ValueTableReading | (() => Response) = reading) {
	const server = new FakeServer();
	server.on('POST /consultations/c/indicator-values/reading', answer);
	const onadded = vi.fn();
	const { screen } = await renderComponent(
		ImportValues,
		{ onclose: () => undefined, onadded },
		{ consultation: consultationView('rapporteur') },
		server
	);
	await screen.getByLabelText(indicators.importFile).upload(new File(['Date;Value'], 'values.csv'));
	const add = (count: number) => screen.getByRole('button', { name: indicators.addValues(count), exact: true });
	const sentValues = () => server.sent(`POST ${at}`).map(({ body }) => (body as { value: number }).value);
	return { screen, server, add, sentValues, onadded };
}

const words = () => document.body.textContent.replaceAll(/[\u2066-\u2069]/g, '');

test('[INDICATOR62] [INDICATOR63] a preview says what is new, what is there already and which rows are none, and saves nothing', async () => {
	const { screen, server, add } = await openImport();
	await expect.poll(words).toContain(indicators.newValues(3));
	await expect.poll(words).toContain(indicators.knownValues(4));
	await expect.poll(words).toContain(indicators.unreadRows(1));
	await expect.poll(words).toContain(indicators.besideValues(1));
	const rows = screen.getByRole('list', { name: indicators.unreadTitle }).getByRole('listitem');
	await expect.element(rows).toHaveTextContent(`${indicators.rowNamed('4')} ${indicators.unread.date} 03/06/2027`);
	await screen.getByText(indicators.showNew).first().click();
	await expect.poll(words).toContain(indicators.besideValue('48 %'));
	await expect.element(add(3)).toBeVisible();
	expect(server.sent(`POST ${at}`)).toEqual([]);
});

test('[INDICATOR64] a failure midway says how many values were saved, and the next press goes on without repeating one', async () => {
	const { screen, server, add, sentValues, onadded } = await openImport();
	server.on(`POST ${at}`, ({ body }) => ((body as { value: number }).value === 2 ? lost() : Response.json({})));
	await add(3).click();
	await expect.poll(words).toMatch(/1 value was saved.*: 2\./);
	expect(sentValues()).toEqual([1, 2]);
	expect(onadded).toHaveBeenCalledOnce();
	server.on(`POST ${at}`, () => Response.json({}));
	await add(2).click();
	await expect.poll(words).toContain(indicators.savedOf(3, 3));
	expect(sentValues()).toEqual([1, 2, 2, 3]);
	const keys = server.sent(`POST ${at}`).map(({ key }) => key);
	expect(keys[1]).toBe(keys[2]);
	expect(new Set(keys).size).toBe(3);
	await expect.element(screen.getByRole('button', { name: /^Add/ })).not.toBeInTheDocument();
});

test('[INDICATOR64] a value that is refused is named with its row, and the others are saved', async () => {
	const { screen, server, add, sentValues } = await openImport();
	const refusal = refuse('indicator/unknown', 'No such indicator', 404);
	server.on(`POST ${at}`, ({ body }) => ((body as { value: number }).value === 2 ? refusal() : Response.json({})));
	await add(3).click();
	await expect.poll(words).toContain(indicators.savedOf(2, 3));
	expect(sentValues()).toEqual([1, 2, 3]);
	const rows = screen.getByRole('list', { name: indicators.refusedTitle }).getByRole('listitem');
	await expect.element(rows).toHaveTextContent(`${indicators.rowNamed('3')} No such indicator`);
});

test('[INDICATOR62] a file that is no table is told, and another can be chosen', async () => {
	const { screen, server } = await openImport(refuse('indicator/unknown-table', 'No such table', 422));
	await expect.element(screen.getByRole('alert')).toHaveTextContent('No such table');
	server.on('POST /consultations/c/indicator-values/reading', { values: [], known: 2, unread: [] });
	await screen.getByLabelText(indicators.importFile).upload(new File(['Date;Value'], 'other.csv'));
	await expect.poll(words).toContain(indicators.knownValues(2));
	await expect.element(screen.getByRole('alert')).not.toBeInTheDocument();
	await expect.element(screen.getByRole('button', { name: /^Add/ })).not.toBeInTheDocument();
});
