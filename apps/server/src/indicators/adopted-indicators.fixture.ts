import { emptyAssessment, type Indicator } from '@plenum/domain/clusters/assessment';
import { createTestApp, type TestApp } from '../test-support/app/test-app.fixture.ts';

const indicatorOf = (id: string): Indicator => ({
	id,
	kind: 'outcome',
	text: `Share of ${id}`,
	baseline: '40 %',
	target: '60 %',
	value: '',
	source: '',
	date: '',
	unit: '%'
});

/** Adopted actions that share an indicator, one of them with one of its own, and one of a void vote; a ministry, and a rapporteur. */
export async function adoptIndicators(): Promise<{ app: TestApp; rapporteur: string }> {
	const app = await createTestApp();
	const { settingsVersion } = (await app.api('getConsultation')).body;
	const institutions = [{ id: 'justice', name: 'Ministry of Justice', short: 'MoJ', names: [] }];
	await app.api('configureConsultation', { body: { settingsVersion, institutions } });
	const rapporteur = await app.welcome('rapporteur', 'state');
	const action = (id: string, indicators: string[]) => ({
		id,
		text: `Action ${id}`,
		lead: '',
		supporting: '',
		deadline: '',
		resources: '',
		assistance: '',
		indicators,
		recommendations: []
	});
	const shared = ['shared-indicator', 'own-indicator'];
	const actions = [action('action-0001', shared), action('action-0002', ['shared-indicator'])];
	const adopted = [...actions, action('action-0003', ['gone-indicator'])];
	const indicators = [...shared, 'gone-indicator'].map(indicatorOf);
	const first = { ...emptyAssessment(), actions: adopted, indicators };
	const { cluster } = await app.makeCluster('Courts', { first });
	const rules = { percentBase: 'cast', threshold: 50, quorum: 0 } as const;
	for (const { id } of adopted) {
		const body = { cluster, action: id, workshop: null, kind: 'open', rules } as const;
		const params = { poll: (await app.api('draftPoll', { body })).body.id };
		await app.api('openPoll', { params, body: {} });
		await app.api('castBallot', { as: rapporteur, params, body: { choice: 'for' } });
		await app.api('closePoll', { params, body: { statement: '', reviewDate: null } });
		if (id === 'action-0003') await app.api('voidPoll', { params, body: { reason: 'The roster was wrong' } });
	}
	return { app, rapporteur };
}
