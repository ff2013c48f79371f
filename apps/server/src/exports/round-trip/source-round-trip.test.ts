import { equalOutcome, type Outcome } from '@plenum/reports/outcome/outcome';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseOutcome } from '../../test-support/exports/outcome.fixture.ts';
import { createReportingApp, type ReportingApp } from '../../test-support/progress-reports/reporting-app.fixture.ts';

let app: ReportingApp;
beforeAll(async () => void (app = await createReportingApp()));
afterAll(() => app.close());

const exported = async (consultation: string, audience = 'participants'): Promise<Outcome> =>
	parseOutcome(await app.ask(`GET /api/v1/consultations/${consultation}/exports/outcome.json?for=${audience}`));

test('[EVIDENCE10] sources come back from outcome.json with disputes, testimonies never leave, and none is published unasked', async () => {
	const ngo = await app.welcome('participant', 'civil-society', 'Liga');
	const official = await app.welcome('participant', 'state', 'MoJ');
	const { id: report } = await app.report(official);
	const cited = { publisher: 'Liga', quote: 'Judges wait.', date: '2026-03-01', url: 'https://liga.example' };
	const offered = { ...cited, version: 0, internal: false } as const;
	const recommendation = { kind: 'recommendation' as const, id: app.subjects[1]?.id ?? '' };
	const save = (kind: 'report' | 'testimony', title: string) => {
		const source = app.createId();
		const subjects = [recommendation, { kind: 'progress-report' as const, id: report }];
		return app.api('saveSource', { as: ngo, params: { source }, body: { ...offered, kind, title, subjects } });
	};
	const { id: source } = (await save('report', 'Annual report')).body;
	await save('report', 'Second report');
	await save('testimony', 'What a witness saw');
	await app.api('disputeSource', { as: official, params: { source }, body: { reason: 'Older.' } });

	const before = await exported(app.consultation);
	expect(before.sources).toMatchObject([
		{
			title: 'Annual report',
			subjects: [
				{ kind: 'recommendation', number: '1.2' },
				{ kind: 'progress-report', cluster: 0, place: 0 }
			],
			disputes: [{ constituency: 'state', reason: 'Older.' }]
		},
		{ title: 'Second report', disputes: [] }
	]);
	expect(JSON.stringify(before)).not.toContain('witness');
	const imported = await app.api('importOutcome', { body: before });
	expect(imported.status).toBe(201);
	const after = await exported(imported.body.consultation.id);
	// The test's own lists have no terms, and an import makes them.
	expect(equalOutcome(before, { ...after, taxonomy: before.taxonomy })).toBe(true);
	expect(equalOutcome(before, { ...before, sources: before.sources?.slice(1) ?? [] })).toBe(false);
	expect(await exported(app.consultation, 'publication')).not.toHaveProperty('sources');

	const [first] = before.sources ?? [];
	const wrong = [
		{ ...first, kind: 'testimony' },
		{ ...first, subjects: [{ kind: 'recommendation', review: 4, number: '77.7' }] },
		{ ...first, subjects: [{ kind: 'progress-report', cluster: 0, place: 9 }] }
	];
	for (const one of wrong) {
		const { status } = await app.ask('POST /api/v1/consultations/from-outcome', {
			body: { ...before, sources: [one] }
		});
		expect(status).toBe(422);
	}
});
