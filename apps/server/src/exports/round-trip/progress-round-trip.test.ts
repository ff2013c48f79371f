import { equalOutcome, type Outcome } from '@plenum/reports/outcome/outcome';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseOutcome } from '../../test-support/exports/outcome.fixture.ts';
import { createReportingApp, type ReportingApp } from '../../test-support/progress-reports/reporting-app.fixture.ts';

let app: ReportingApp;
beforeAll(async () => void (app = await createReportingApp()));
afterAll(() => app.close());

const exported = async (consultation: string): Promise<Outcome> =>
	parseOutcome(await app.ask(`GET /api/v1/consultations/${consultation}/exports/outcome.json?for=participants`));

test('[PROGRESS40] reports that everyone saw, with answers and rounds, come back from outcome.json', async () => {
	const official = await app.welcome('participant', 'state', 'MoJ');
	const ngo = await app.welcome('participant', 'civil-society', 'Liga');
	await app.round({ title: 'Spring' });
	const first = await app.report(official);
	const question = { params: { report: first.id }, body: { question: 'Which courts?' } };
	await app.api('returnProgressReport', question);
	const second = await app.report(official, { content: { done: 'All appeal courts.' } });
	const rating = { level: 'not-implemented', percentage: null, regression: false };
	await app.answer(ngo, second.id, { kind: 'asks-evidence', rating: null, reason: 'Who?' });
	await app.answer(ngo, second.id, { kind: 'otherwise', rating, reason: 'Not published.' });
	await app.report(ngo, { anonymous: true, subject: app.subjects[1]! });
	await app.save(ngo, { content: { done: 'A draft stays here.' } });

	const before = await exported(app.consultation);
	expect(before.reportingRounds).toMatchObject([{ title: 'Spring', institutions: ['justice'] }]);
	expect(before.clusters.flatMap(({ progress = [] }) => progress)).toMatchObject([
		{ institution: 'justice', state: 'returned', question: 'Which courts?', round: 0, supersededBy: 1, answers: [] },
		{ institution: 'justice', state: 'shown', supersededBy: null, answers: [{ number: 1 }, { number: 2, rating }] },
		{ institution: null, anonymous: true, round: null, constituency: 'civil-society' }
	]);
	expect(JSON.stringify(before)).not.toContain('A draft stays here.');

	const imported = await app.api('importOutcome', { body: before });
	expect(imported.status).toBe(201);
	const after = await exported(imported.body.consultation.id);
	// The test's own lists have no terms, and an import makes them.
	expect(equalOutcome(before, { ...after, taxonomy: before.taxonomy })).toBe(true);
	const [cluster] = before.clusters;
	const changed = { ...before, clusters: [{ ...cluster!, progress: cluster!.progress!.slice(1) }] };
	expect(equalOutcome(before, changed)).toBe(false);
});

test('[PROGRESS40] a file whose reports are on nothing in it is no outcome', async () => {
	const outcome = await exported(app.consultation);
	const [cluster] = outcome.clusters;
	const [report] = cluster?.progress ?? [];
	const wrong = [
		{ ...report, subject: { kind: 'recommendation', review: 4, number: '77.7' } },
		{ ...report, round: 5 },
		{ ...report, supersededBy: 9 }
	];
	for (const one of wrong) {
		const body = { ...outcome, clusters: [{ ...cluster, progress: [one] }] };
		const { status } = await app.ask('POST /api/v1/consultations/from-outcome', { body });
		expect(status).toBe(422);
	}
});

test('[PROGRESS40] nothing that is made for publication has them', async () => {
	const path = `/api/v1/consultations/${app.consultation}/exports/outcome.json?for=publication`;
	const outcome = parseOutcome(await app.ask(`GET ${path}`));
	expect(outcome.reportingRounds).toBeUndefined();
	expect(outcome.clusters.flatMap(({ progress = [] }) => progress)).toEqual([]);
});
