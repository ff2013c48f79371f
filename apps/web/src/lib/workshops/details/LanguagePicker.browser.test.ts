import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { renderComponent, text } from '../../../fixtures/render-component.fixture.ts';
import LanguagePicker from './LanguagePicker.svelte';

const { scheduling } = text;
const known = [
	{ code: 'fr', name: 'French' },
	{ code: 'fsl', name: 'French Sign Language' },
	{ code: 'sw', name: 'Swahili' }
];
const label = scheduling.spoken;
const props = { label, hint: scheduling.spokenHint, list: 'names' };
const removing = (name: string) => ({ name: scheduling.removeLanguage(name) });

test('[WORKSHOP26] a language is never shown by its code while the names are on their way', async () => {
	const { screen } = await renderComponent(LanguagePicker, { ...props, codes: ['fsl'], known: null });
	await expect.element(screen.getByLabelText(/\(optional\)/)).toBeVisible();
	await expect.element(screen.getByText('fsl')).not.toBeVisible();
	await screen.rerender({ ...props, codes: ['fsl'], known });
	await expect.element(screen.getByRole('button', removing('French Sign Language'))).toBeVisible();
});

test('[WORKSHOP26] a language is added by the letters that only it begins with, and taken away again', async () => {
	const { screen } = await renderComponent(LanguagePicker, { ...props, codes: ['fr'], known });
	const field = screen.getByLabelText(/\(optional\)/);
	await field.fill('swa');
	await userEvent.keyboard('{Enter}');
	await expect.element(screen.getByRole('button', removing('Swahili'))).toBeVisible();
	await expect.element(field).toHaveValue('');
	await screen.getByRole('button', removing('French')).click();
	await expect.element(screen.getByRole('button', removing('French'))).not.toBeInTheDocument();
});

test('[WORKSHOP26] what no language is called stays to be put right, and sends no form', async () => {
	const { screen } = await renderComponent(LanguagePicker, { ...props, codes: [], known });
	const field = screen.getByLabelText(/\(optional\)/);
	await field.fill('Frnch');
	await userEvent.keyboard('{Enter}');
	await expect.element(screen.getByText(scheduling.languageUnknown)).toBeVisible();
	await expect.element(field).toHaveValue('Frnch');
	await expect.element(screen.getByRole('list')).not.toBeInTheDocument();
});
