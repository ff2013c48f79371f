import type { ReportPart } from '@plenum/reports/full-report/report-part';
import { expect, test } from 'vitest';
import { renderComponent } from '../../../fixtures/render-component.fixture.ts';
import ReportParts from './ReportParts.svelte';

const names = [
	{ sign: '▲', name: 'Civil society' },
	{ sign: '△', name: 'Civil society: some of its members' },
	{ sign: '◔', name: 'In the process of implementation' }
];
const parts: ReportPart[] = [
	{ kind: 'legend', marks: names, note: 'Filled is what a side says.' },
	{
		kind: 'table',
		caption: '',
		headers: ['Number', 'Recommendation', '◔'],
		rows: [['140.2', 'Do it ▲', '▲9 △3']],
		marks: { from: 2, names },
		notes: ['Civil society: Offices lack staff.']
	}
];

test('[EXPORTS100] a sign is read out by its name, in its columns alone; the note of a row stands below it', async () => {
	const { screen } = await renderComponent(ReportParts, { parts, language: 'en', direction: 'ltr' as const });
	await expect.element(screen.getByRole('img', { name: 'Civil society', exact: true })).toBeVisible();
	await expect.element(screen.getByRole('img', { name: 'Civil society: some of its members' })).toBeVisible();
	const signs = [...screen.container.querySelectorAll('[role=img]')].map((sign) => sign.textContent);
	expect(signs).toEqual(['◔', '▲', '△']);
	await expect.element(screen.getByText('Civil society: Offices lack staff.')).toBeVisible();
	await expect.element(screen.getByText('Filled is what a side says.')).toBeVisible();
});
