import { expect, test, vi } from 'vitest';
import type { ColumnsRequest, ImportView } from '@plenum/protocol/matrix';
import { renderComponent, starting, text } from '../../fixtures/render-component.fixture.ts';
import ColumnMapping from './ColumnMapping.svelte';

const { matrix } = text;

const suggestion: ColumnsRequest['columns'] = {
	text: 'Recommendation',
	number: 'No.',
	states: null,
	position: 'Position',
	source: null,
	theme: null,
	groups: null,
	sdgs: null,
	translations: ['Recommandation']
};
const columns: NonNullable<ImportView['columns']> = {
	headers: ['No.', 'Recommendation', 'Recommandation', 'توصية', 'Position'],
	sample: [
		['', 'Train judges', 'Former les juges', 'تدريب القضاة', 'Supported'],
		['140.1', 'x'.repeat(100), '', '', 'Noted']
	],
	suggestion,
	remembered: false
};

async function openMapping(change: Partial<NonNullable<ImportView['columns']>> = {}) {
	const onmapped = vi.fn(() => Promise.resolve());
	const props = { columns: { ...columns, ...change }, onmapped, onanother: vi.fn() };
	const { screen } = await renderComponent(ColumnMapping, props);
	const read = () => screen.getByRole('button', { name: matrix.readColumns }).click();
	return { screen, onmapped, read };
}

test('what Plenum took the columns for stands there already, and is sent as it stands', async () => {
	const { onmapped, read } = await openMapping();
	await read();
	expect(onmapped).toHaveBeenCalledExactlyOnceWith(suggestion);
});

test('without a column of texts nothing is read', async () => {
	const { screen, onmapped, read } = await openMapping();
	await screen.getByLabelText(starting(matrix.fields.text)).selectOptions(matrix.noColumn);
	await read();
	await expect.element(screen.getByText(matrix.textNeeded)).toBeVisible();
	await expect.element(screen.getByLabelText(starting(matrix.fields.text))).toHaveFocus();
	expect(onmapped).not.toHaveBeenCalled();
});

test('a first value shows what is in a column, and a long one its beginning', async () => {
	const { screen } = await openMapping();
	await expect.element(screen.getByText('140.1')).toBeVisible();
	await screen.getByLabelText(starting(matrix.fields.text)).selectOptions('No.');
	await expect.element(screen.getByText('140.1').nth(1)).toBeVisible();
	const { screen: other } = await openMapping({ sample: [['140.1', 'x'.repeat(100)]] });
	await expect.element(other.getByText(`${'x'.repeat(90)}…`)).toBeVisible();
});

test('[MATRIX58] there is always room for one more language, each column counts once, and none is left by choosing nothing', async () => {
	const { screen, onmapped, read } = await openMapping();
	const further = screen.getByLabelText(starting(matrix.furtherText));
	expect(further.length).toBe(2);
	await further.nth(1).selectOptions('توصية');
	await expect.poll(() => further.length).toBe(3);
	await further.nth(2).selectOptions('توصية');
	expect(further.length).toBe(3);
	await further.nth(0).selectOptions(matrix.noColumn);
	await read();
	expect(onmapped).toHaveBeenCalledExactlyOnceWith({ ...suggestion, translations: ['توصية'] });
});

test('[MECHANISM70] the document of another mechanism has a field of its own', async () => {
	const { screen, onmapped, read } = await openMapping();
	await screen.getByLabelText(starting(matrix.fields.document)).selectOptions('توصية');
	await read();
	expect(onmapped).toHaveBeenCalledExactlyOnceWith({ ...suggestion, document: 'توصية' });
});

test('a column that became the text is no further language of it', async () => {
	const { screen, onmapped, read } = await openMapping();
	await screen.getByLabelText(starting(matrix.fields.text)).selectOptions('Recommandation');
	await read();
	expect(onmapped).toHaveBeenCalledExactlyOnceWith({ ...suggestion, text: 'Recommandation', translations: [] });
});
