import type { Source } from '@plenum/domain/evidence/source';
import type { ProgressAnswer, ProgressReport, ReportingRound } from '@plenum/domain/progress-reports/progress-report';
import * as indicators from '../../indicators/indicators.store.ts';
import type { IndicatorPlanRow } from '../../indicators/indicators.store.ts';
import { insertLinks, updateExpiry } from '../../people/links/scoped-links.store.ts';
import * as scopes from '../../progress-reports/links/reporting-links.store.ts';
import * as reports from '../../progress-reports/progress-reports.store.ts';
import * as rounds from '../../progress-reports/reporting-rounds.store.ts';
import * as files from '../../evidence/files/source-files.store.ts';
import * as sources from '../../evidence/sources.store.ts';
import type { Ask } from './ask.fixture.ts';

export async function reportProgress(ask: Ask): Promise<void> {
	const subject = { kind: 'recommendation', id: 'r-1' } as const;
	const rating = { level: 'in-process', percentage: 40, regression: false };
	const figure = { indicator: 'i-1', value: 40.125, unit: '%', date: '2027-01-01' };
	const texts = { done: 'Trained.', evidence: '', obstacles: '', assistance: '' };
	const report: ProgressReport = {
		id: 'progress-1',
		consultation: 'trial',
		subject,
		constituency: 'state',
		institution: 'justice',
		author: null,
		anonymous: false,
		round: null,
		state: 'draft',
		version: 1,
		late: false,
		supersededBy: null,
		question: null,
		content: {
			...texts,
			since: null,
			rating,
			measured: [figure],
			links: ['https://x.example'],
			nextDate: '2027-01-01'
		},
		createdAt: 5,
		submittedAt: null,
		shownAt: null
	};
	const own = { ...report, id: 'progress-2', author: 'ben', institution: null, createdAt: 6 };
	const gone = { ...own, id: 'progress-3' };
	await ask(reports.upsertReports, [report, own, gone]);
	await ask(reports.findDraftsOf, 'trial', 'ben');
	await ask(reports.findSharedDrafts, 'trial');
	const shown = { ...report, state: 'shown', submittedAt: 7, shownAt: 8, supersededBy: 'progress-2' } as const;
	await ask(reports.upsertReports, [shown]);
	await ask(reports.deleteDraftsOf, 'cem');
	await ask(reports.deleteDraft, 'progress-3');
	await ask(reports.deleteDraft, 'progress-1');
	await ask(reports.findReport, 'progress-1');
	await ask(reports.findReport, 'progress-3');
	await ask(reports.findReportsOn, 'trial', subject);
	const adopted = { kind: 'commitment', id: 'promise' } as const;
	const current = { ...report, state: 'shown', shownAt: 8, subject: adopted } as const;
	await ask(reports.upsertReports, [
		{ ...current, id: 'progress-4' },
		{ ...current, id: 'progress-5', supersededBy: 'progress-4' }
	]);
	await ask(reports.findCurrentReports, 'trial', ['promise']);
	await ask(reports.findCurrentReports, 'other', ['promise']);
	await ask(reports.findReportingInstitutions, 'trial');
	await ask(reports.findReports, 'trial');
	await ask(reports.findReports, 'other');
	const answer: ProgressAnswer = {
		report: 'progress-1',
		constituency: 'nhri',
		number: 1,
		kind: 'otherwise',
		rating,
		reason: 'No.',
		at: 9
	};
	const shared = { ...answer, number: 2, kind: 'shared', rating: null, at: 10 } as const;
	await ask(reports.insertAnswers, [shared, answer, { ...shared, constituency: 'other', number: 1 }]);
	await ask(reports.findAnswersOfSide, 'progress-1', 'nhri');
	await ask(reports.findAnswers, 'trial');
	await ask(reports.findAnswersTo, 'progress-1');
	const round: ReportingRound = {
		id: 'reporting-1',
		consultation: 'trial',
		title: 'First',
		lastDay: '2027-01-01',
		openedAt: 5,
		closedAt: null,
		subjects: [subject],
		institutions: ['justice']
	};
	await ask(rounds.insertReportingRounds, [{ ...round, id: 'reporting-2', openedAt: 6 }, round]);
	await ask(rounds.updateReportingRound, 'reporting-1', { lastDay: '2027-02-01', institutions: ['justice', 'health'] });
	await ask(rounds.markReportingRoundClosed, 'reporting-1', 8);
	await ask(rounds.findReportingRounds, 'trial');
	await ask(rounds.findReportingRound, 'trial', 'reporting-1');
	await ask(rounds.findReportingRound, 'other', 'reporting-1');
	const link = { id: 'reporting-link', kind: 'reporting', consultation: 'trial', constituency: 'state' } as const;
	await ask(insertLinks, [{ ...link, tokenHash: 'reporting', createdBy: 'ada', createdAt: 5, expiresAt: 100 }]);
	await ask(scopes.insertScopes, [
		{ link: 'reporting-link', institution: 'justice', round: 'reporting-1', lastDay: '2027-01-01' }
	]);
	await ask(scopes.updateLastDay, ['reporting-link'], '2027-02-01');
	await ask(scopes.updateLastDay, [], '2027-03-01');
	await ask(updateExpiry, ['reporting-link'], 200);
	await ask(updateExpiry, [], 300);
	await ask(scopes.findScope, 'reporting-link');
	await ask(scopes.findScopes, 'trial');
	await ask(scopes.findScopes, 'other');
}

export async function offerSources(ask: Ask): Promise<void> {
	const source: Source = {
		id: 'source-1',
		consultation: 'trial',
		constituency: 'state',
		kind: 'statistic',
		title: 'Courts in figures',
		publisher: 'Office of Statistics',
		quote: '',
		date: '2026-05-01',
		url: 'https://x.example',
		internal: false,
		subjects: [{ kind: 'recommendation', id: 'r-1' }],
		addedAt: 5,
		version: 1,
		disputes: []
	};
	await ask(sources.upsertSources, [source, { ...source, id: 'source-2' }]);
	const disputes = [{ constituency: 'nhri', reason: 'Older.', at: 6 }];
	await ask(sources.upsertSources, [{ ...source, date: null, internal: true, disputes }]);
	await ask(sources.findSource, 'source-1');
	const file = { id: 'file-1', consultation: 'trial', source: null, type: 'pdf', bytes: 3, at: 5 } as const;
	const sha256 = 'a'.repeat(64);
	await ask(files.insertSourceFile, { ...file, sha256, cleaned: true });
	await ask(files.insertSourceFile, { ...file, sha256, cleaned: false, id: 'file-2', bytes: 4 });
	await ask(files.countFileBytes, 'trial');
	await ask(files.countFileBytes, 'other');
	await ask(files.insertFileChunk, { file: 'file-1', place: 0, bytes: Buffer.from([0, 1, 2]) });
	await ask(files.insertFileChunk, { file: 'file-2', place: 0, bytes: Buffer.from([3]) });
	await ask(files.findFileChunk, { file: 'file-1', place: 0 });
	await ask(files.findFileChunk, { file: 'file-1', place: 1 });
	await ask(files.nameFile, 'file-1', 'source-1');
	await ask(files.nameFile, 'file-2', 'source-2');
	await ask(files.findFileOf, 'source-1');
	await ask.unordered(files.findSourceFiles, 'trial');
	await ask(files.unnameFileOf, 'source-2');
	await ask(files.findFileOf, 'source-2');
	await ask.unordered(files.findUnnamedChunks, { ids: [], before: 5 }, 9);
	const unnamed = { ids: ['file-1', 'file-2'], before: 0 };
	await ask(files.deleteUnnamedFiles, unnamed);
	await ask(files.deleteFileChunks, await ask.unordered(files.findUnnamedChunks, unnamed, 9));
	await ask(files.deleteUnnamedFiles, unnamed);
	await ask.unordered(files.findSourceFiles, 'trial');
	await ask(sources.deleteSource, 'source-2');
	await ask(sources.findSource, 'source-2');
	await ask(sources.findSources, 'trial');
	await ask(sources.findSources, 'other');
}

export async function measureIndicators(ask: Ask): Promise<void> {
	const point = { date: '2026-01-01', value: 40.25 };
	const plan: IndicatorPlanRow = {
		indicator: 'i-1',
		number: 1,
		unit: '%',
		baseline: point,
		target: null,
		steps: [point],
		at: 5,
		institution: 'justice',
		sdg: '16.3.2',
		frequency: 'yearly'
	};
	await ask(indicators.insertPlans, 'trial', [
		{ ...plan, number: 2, baseline: null, steps: [], frequency: null, institution: null, sdg: null },
		plan,
		{ ...plan, indicator: 'i-2' }
	]);
	await ask(indicators.findPlans, 'trial');
	await ask(indicators.findPlans, 'trial', ['i-1']);
	await ask(indicators.findPlans, 'other');
	const value = {
		id: 'value-1',
		indicator: 'i-1',
		...point,
		source: 'Survey',
		link: 'https://x.example',
		at: 6,
		constituency: 'state',
		institution: 'justice',
		corrects: null,
		group: { kind: 'sex', name: 'Women' }
	} as const;
	await ask(indicators.insertValues, 'trial', [
		{ ...value, id: 'value-2', value: -1e12, group: null, constituency: null, institution: null, corrects: 'value-1' },
		value,
		{ ...value, id: 'value-3', indicator: 'i-2', link: null }
	]);
	await ask(indicators.findValues, 'trial');
	await ask(indicators.findValues, 'trial', ['i-1']);
	await ask(indicators.findValues, 'other');
	const ofAll = { ...value, group: null };
	await ask(indicators.insertValues, 'trial', [
		{ ...ofAll, id: 'value-4' },
		{ ...ofAll, id: 'value-5', date: '2027-01-01' },
		{ ...ofAll, id: 'value-6', date: '2028-01-01', institution: null },
		{ ...ofAll, id: 'value-7', date: '2029-01-01' },
		{ ...ofAll, id: 'value-8', date: '2026-06-01', constituency: 'nhri', corrects: 'value-7' }
	]);
	await ask(indicators.findNewestValues, 'trial');
	await ask(indicators.findNewestValues, 'trial', ['i-1']);
	await ask(indicators.findNewestValues, 'other');
	await ask(indicators.findValuesById, 'trial', ['value-1', 'nowhere']);
	await ask(indicators.findValuesById, 'other', ['value-1']);
}
