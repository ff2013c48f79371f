import type { ProgressReportList, ProgressReportsQuery } from '@plenum/protocol/progress-reports';
import { flushSync } from 'svelte';
import { expect, test } from 'vitest';
import { progressReportView } from '../../fixtures/progress-report-views.fixture.ts';
import { ShownReports } from './shown-reports.svelte.ts';

const begin = (): ProgressReportList => ({ reports: [], more: 3, rounds: [], differing: [] });

test('[PROGRESS84] each subject is asked for once it is shown, all of them after a change, and again after a failure', async () => {
	const asked: ProgressReportsQuery[] = [];
	let isAway = false;
	let shown = $state.raw(['k1']);
	let beginning = $state.raw<ProgressReportList | null>(null);
	let reports: ShownReports | undefined;
	const stop = $effect.root(() => {
		reports = new ShownReports(
			() => beginning,
			() => shown,
			async (query) => {
				asked.push(query);
				const subjects = [query.subject ?? []].flat();
				const value = { ...begin(), reports: subjects.map((id) => reportOn(id)) };
				return isAway ? ({ ok: false, words: 'Away' } as never) : { ok: true, value };
			}
		);
	});
	const ids = () => reports?.list?.reports.map(({ id }) => id);
	const subjects = () => asked.map(({ subject }) => subject);
	flushSync();
	expect([asked, ids()]).toEqual([[], undefined]);
	beginning = begin();
	flushSync();
	await expect.poll(ids).toEqual(['of k1']);
	isAway = true;
	shown = ['k1', 'k2'];
	flushSync();
	await expect.poll(subjects).toEqual([['k1'], ['k2']]);
	isAway = false;
	shown = ['k1', 'k2', 'k3'];
	flushSync();
	await expect.poll(ids).toEqual(['of k1', 'of k2', 'of k3']);
	beginning = begin();
	flushSync();
	await expect.poll(subjects).toEqual([['k1'], ['k2'], ['k2', 'k3'], ['k1', 'k2', 'k3']]);
	expect(asked.every(({ current }) => current === true)).toBe(true);
	stop();
});

function reportOn(id: string) {
	const report = progressReportView(`of ${id}`);
	return { ...report, subject: { ...report.subject, kind: 'commitment' as const, id } };
}
