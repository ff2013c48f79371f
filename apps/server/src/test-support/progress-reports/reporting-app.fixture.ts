import type { ProgressReportsQuery } from '@plenum/protocol/progress-reports';
import { emptyAssessment } from '@plenum/domain/clusters/assessment';
import type { Role } from '@plenum/domain/people/rights';
import type { DraftContent, ProgressSubject } from '@plenum/domain/progress-reports/progress-report';
import type { BodyOf } from '@plenum/protocol/operation-types';
import { transaction } from '../../db/transaction.ts';
import { upsertResponsibilities } from '../../institutions/responsibilities.store.ts';
import { insertParticipant } from '../../people/participants.store.ts';
import { insertSession } from '../../people/sessions/sessions.store.ts';
import { createToken, hashToken } from '../../people/sessions/tokens.ts';
import { addPerson } from '../app/filled-consultation.fixture.ts';
import { createTestApp } from '../app/test-app.fixture.ts';

export const content: DraftContent = {
	done: 'Forty judges were trained.',
	since: '2026-09-01',
	rating: { level: 'in-process', percentage: 40, regression: false },
	measured: [],
	evidence: 'The training plan is published.',
	links: ['https://justice.example/plan'],
	obstacles: 'No budget after 2027.',
	assistance: '',
	nextDate: '2027-06-30'
};

type Settings = Omit<BodyOf<'configureConsultation'>, 'settingsVersion'>;

/** For tests: two recommendations, two institutions, and people of each side. */
export async function createReportingApp(now: () => number = Date.now, env: NodeJS.ProcessEnv = {}) {
	const log: string[] = [];
	const write = (line: string) => (log.push(line), true);
	const app = await createTestApp({ write } as never, { now, env });
	const rows = ['1.1', '1.2'].map((number, row) => ({
		row,
		number,
		text: `Train judges (${number}).`,
		states: [],
		position: 'supported' as const,
		source: null,
		positionAsPrinted: '',
		themes: [],
		groups: [],
		sdgs: []
	}));
	const { cluster, document, recommendations } = await app.makeCluster('Courts', { first: emptyAssessment(), rows });
	const configure = async (settings: Settings) => {
		const { settingsVersion } = (await app.api('getConsultation', {})).body;
		return app.api('configureConsultation', { body: { settingsVersion, ...settings } });
	};
	await configure({
		institutions: [
			{ id: 'justice', name: 'Ministry of Justice', short: 'MoJ', names: [] },
			{ id: 'health', name: 'Ministry of Health', short: null, names: [] },
			{ id: 'liga', name: 'Liga', short: null, names: [] }
		]
	});
	const subjects = recommendations.map((id): ProgressSubject => ({ kind: 'recommendation', id }));
	const createId = () => app.plenum.context.createId();
	let people = 0;

	async function save(as: string, given: { report?: string; subject?: ProgressSubject } & Partial<Draft> = {}) {
		const { report = createId(), subject = subjects[0]!, version = 0, anonymous = false, ...more } = given;
		const body = { version, subject, anonymous, content: { ...content, ...more.content } };
		const saved = await app.api('saveProgressDraft', { as, params: { report }, body });
		return { report, ...saved };
	}

	return {
		...app,
		log,
		cluster,
		document,
		subjects,
		createId,
		configure,
		/** A link without a round opens only what its institution is responsible for. */
		async makeResponsible() {
			const said = recommendations.flatMap((subject) =>
				['justice', 'health'].map(
					(institution) => ({ subject, institution, part: 'supporting', status: 'confirmed' }) as const
				)
			);
			await transaction(app.plenum.context.database, ({ db }) => upsertResponsibilities(db, app.consultation, said, 1));
		},
		save,
		bring: (role: Role, constituency: string) =>
			addPerson(app, {
				name: `Person ${++people}`,
				consultation: app.consultation,
				role,
				status: 'admitted',
				constituency
			}),
		async bringUnconfirmed(constituency: string, organisation: string): Promise<string> {
			const id = createId();
			const token = createToken();
			const row = {
				id,
				consultation: app.consultation,
				account: null,
				role: 'participant',
				status: 'admitted'
			} as const;
			const person = { ...row, constituency, joinedAt: 1, confirmed: null, name: 'Unconfirmed', organisation };
			await transaction(app.plenum.context.database, async ({ db }) => {
				await insertParticipant(db, person);
				const session = { tokenHash: hashToken(token), participant: id, createdAt: 1 };
				await insertSession(db, { ...session, expiresAt: now() + 3_600_000 });
			});
			return token;
		},
		submit: (as: string, report: string, version = 1) =>
			app.api('submitProgressReport', { as, params: { report }, body: { version } }),
		async report(as: string, given: Parameters<typeof save>[1] = {}) {
			const { report } = await save(as, given);
			return (await app.api('submitProgressReport', { as, params: { report }, body: { version: 1 } })).body;
		},
		list: async (as: string, query: ProgressReportsQuery = {}) =>
			(await app.api('listProgressReports', { as, query })).body,
		answer: (as: string, report: string, body: BodyOf<'answerProgressReport'>) =>
			app.api('answerProgressReport', { as, params: { report }, body }),
		async link(institution = 'justice', given: Partial<BodyOf<'createReportingLinks'>> & { as?: string } = {}) {
			const { as, round = null, lastDay = '2199-03-31' } = given;
			const body = { round, lastDay, institutions: [{ institution, constituency: 'state' }] };
			const created = await app.api('createReportingLinks', { ...(as && { as }), body });
			if (created.status !== 201) throw new Error(JSON.stringify(created.body));
			const [link] = created.body.links;
			return { id: link?.id ?? '', token: link?.address.split('#')[1] ?? '', address: link?.address ?? '' };
		},
		view: (token: string) => app.api('viewReporting', { as: token }),
		saveLinked: (token: string, given: Partial<BodyOf<'saveLinkedProgressDraft'>> = {}) => {
			const about = { report: createId(), version: 0, subject: subjects[0]!, anonymous: false, content };
			return app.api('saveLinkedProgressDraft', { as: token, body: { ...about, ...given } });
		},
		submitLinked: (token: string, report: string, version = 1) =>
			app.api('submitLinkedProgressReport', { as: token, body: { report, version } }),
		round: (given: Partial<BodyOf<'openReportingRound'>> = {}) =>
			app.api('openReportingRound', {
				body: { title: 'First round', lastDay: '2199-03-31', subjects, institutions: ['justice'], ...given }
			})
	};
}

type Draft = { version: number; anonymous: boolean; content: Partial<DraftContent> };
export type ReportingApp = Awaited<ReturnType<typeof createReportingApp>>;
