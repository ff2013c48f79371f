import { sourceKinds } from '@plenum/domain/evidence/source';
import { canonicalJson } from '@plenum/domain/journal/canonical-json';
import { expect, test } from 'vitest';
import { createReportDocument } from '../create-report-document.ts';
import type { Outcome, OutcomeCluster, OutcomeSource, OutcomeSourceSubject } from '../outcome/outcome.ts';
import { createFollowUp } from '../progress-reports/public-follow-up.ts';
import { progressReport, withReports } from '../progress-reports/progress.fixture.ts';
import { defaultTemplate } from '../template.ts';
import { followUpWords } from '../words/follow-up-words.ts';
import { reportWords } from '../words/report-words.ts';
import { carriedConfirmations } from './carried-confirmations.ts';
import { carriedPlaces } from './carried-places.ts';
import { findRevealing, type KnownPeople } from './find-revealing.ts';
import { redactOutcome } from './redact-outcome.ts';

const hashOf = (value: unknown) => `hash of ${canonicalJson(value).length}`;
const reports = [
	{ ...progressReport, state: 'returned' as const, question: 'Which?' },
	progressReport,
	{ ...progressReport, supersededBy: 1 }
];
const reported = withReports(reports);
const [courts, other] = reported.clusters as [OutcomeCluster, OutcomeCluster];
const inCluster = ({ recommendations }: OutcomeCluster): OutcomeSourceSubject => {
	const { review = null, number = '' } = recommendations[0] ?? {};
	return { kind: 'recommendation', review, number };
};
const { review, number } = other.recommendations[0] ?? { review: null, number: '' };
const elsewhere = { ...progressReport, subject: { kind: 'recommendation' as const, review, number } };
const consulted = { ...reported, clusters: [courts, { ...other, progress: [elsewhere] }] };
const report = (place: number): OutcomeSourceSubject => ({ kind: 'progress-report', cluster: 0, place });

/** Of a commitment of the first cluster. */
const value: OutcomeSourceSubject = { kind: 'indicator-value', indicator: 'indicator-1', place: 1 };

/** What a source supports, and whether it is public unless the first cluster is sensitive, or anyway. */
const supported: Record<string, { subjects: OutcomeSourceSubject[]; isPublic: boolean; inCourts: boolean }> = {
	recommendation: { subjects: [inCluster(courts)], isPublic: true, inCourts: true },
	elsewhere: { subjects: [inCluster(other)], isPublic: true, inCourts: false },
	both: { subjects: [inCluster(courts), inCluster(other)], isPublic: true, inCourts: true },
	report: { subjects: [report(1)], isPublic: true, inCourts: true },
	returned: { subjects: [report(0)], isPublic: false, inCourts: true },
	superseded: { subjects: [report(2)], isPublic: false, inCourts: true },
	value: { subjects: [value], isPublic: false, inCourts: true },
	measured: { subjects: [value, inCluster(other)], isPublic: true, inCourts: true },
	nothing: { subjects: [], isPublic: false, inCourts: false },
	unknown: {
		subjects: [inCluster(other), { kind: 'recommendation', review: 9, number: '9.9' }],
		isPublic: false,
		inCourts: false
	}
};
type Case = { source: OutcomeSource; title: string; reason: string; isPublic: boolean; inCourts: boolean };
const sourceOf = (given: Partial<OutcomeSource>): OutcomeSource => ({
	constituency: 'civil-society',
	kind: 'report',
	title: 'Annual report',
	publisher: '',
	quote: '',
	date: null,
	url: null,
	internal: false,
	subjects: [inCluster(other)],
	addedAt: Date.parse('2027-03-01T08:11:00Z'),
	disputes: [],
	...given
});
const cases = sourceKinds.flatMap((kind) =>
	[false, true].flatMap((internal) =>
		[false, true].flatMap((isDisputed) =>
			Object.entries(supported).map(([name, { subjects, isPublic, inCourts }]): Case => {
				const title = `Title of ${kind} ${internal} ${isDisputed} ${name}`;
				const reason = `Reason against ${title}`;
				const disputes = isDisputed ? [{ constituency: 'state', reason, at: Date.parse('2027-03-02T08:11:00Z') }] : [];
				// Types know no testimony outside: a file that somebody wrote may have one.
				const source = sourceOf({ kind: kind as OutcomeSource['kind'], title, internal, subjects, disputes });
				return { source, title, reason, inCourts, isPublic: isPublic && !internal && kind !== 'testimony' };
			})
		)
	)
);
const outcome: Outcome = { ...consulted, sources: cases.map(({ source }) => source) };

/** All texts that a reader of each place sees. */
function placesOf(redacted: Outcome): Record<string, string> {
	const facts = { version: 1, publishedAt: 1 };
	const page = createFollowUp(redacted, facts, [], reportWords.en, followUpWords.en)?.page;
	const document = (kind: 'mid-term-report' | 'action-plan' | 'submission' | 'national-report') =>
		JSON.stringify(createReportDocument(kind, redacted, defaultTemplate, reportWords.en));
	return {
		data: JSON.stringify(redacted),
		page: JSON.stringify(page?.sources ?? null),
		'mid-term report': document('mid-term-report'),
		'action plan': document('action-plan'),
		submission: document('submission'),
		'national report': document('national-report')
	};
}
const complete = ['data', 'page', 'mid-term report', 'action plan'];

const settings = [true, false].flatMap((progress) => [true, false].map((isSensitive) => ({ progress, isSensitive })));
test.each(settings)(
	'[EVIDENCE43] each kind of source, of each thing, is public nowhere but where it may be: $progress, $isSensitive',
	({ progress, isSensitive }) => {
		const sensitive = new Set(isSensitive ? [courts.id] : []);
		const redacted = redactOutcome(outcome, { sensitive, heldBack: new Set(), progress }, hashOf);
		for (const [place, text] of Object.entries(placesOf(redacted)))
			for (const { source, title, reason, isPublic, inCourts } of cases) {
				const isSeen = text.includes(title);
				const may = progress && isPublic && !(isSensitive && inCourts);
				if (complete.includes(place)) expect([place, title, isSeen]).toEqual([place, title, may]);
				else if (isSeen) expect([place, title, may]).toEqual([place, title, true]);
				// No source of other sides stands in a submission, so no dispute does.
				if (isSeen && source.disputes.length > 0 && place !== 'submission')
					expect([place, reason, text.includes(reason)]).toEqual([place, reason, true]);
				if (!may) expect(text).not.toContain(reason);
			}
	}
);

test('[EVIDENCE43] [EVIDENCE44] rows name the numbers of their sources, whatever is left out before them', () => {
	const sources = [
		sourceOf({ title: 'Kept', internal: true }),
		sourceOf({}),
		sourceOf({ title: 'Count', subjects: [report(1)] })
	];
	const redacted = redactOutcome(
		{ ...consulted, sources },
		{ sensitive: new Set(), heldBack: new Set(), progress: true },
		hashOf
	);
	expect(redacted.sources?.map(({ subjects }) => subjects)).toEqual([[inCluster(other)], [report(0)]]);
	expect(redacted.sources?.map(({ addedAt }) => addedAt)).toEqual(Array(2).fill(Date.parse('2027-03-01')));
	const page = createFollowUp(redacted, { version: 1, publishedAt: 1 }, [], reportWords.en, followUpWords.en)?.page;
	expect(page?.sources.notes).toEqual([
		expect.stringContaining('[1] Annual report.'),
		expect.stringContaining('[2] Count.')
	]);
	const row = page?.rows.find((one) => one.sources.length > 0);
	expect([row?.sources, row?.cells.some((cell) => cell.includes('Sources: [2].'))]).toEqual([[2], true]);
});

test('[EVIDENCE43] what sources and disputes say goes through the check, and can be held back', () => {
	const known: KnownPeople = {
		names: ['Amal Haddad'],
		mentioned: [],
		organisations: [],
		publisher: '',
		sensitive: new Set<string>(),
		progress: true,
		people: { state: 12, 'civil-society': 3 }
	};
	const disputes = [{ constituency: 'state', reason: 'Amal Haddad made it up.', at: 1 }];
	const named = { ...consulted, sources: [sourceOf({ internal: true }), sourceOf({ disputes })] };
	const found = findRevealing(named, known).filter(({ path }) => path[0] === 'sources');
	const place = 'sources/1/disputes/0/reason';
	expect(found).toMatchObject([{ kind: 'person', cluster: null, path: place.split('/'), place }]);
	const quoting = { ...consulted, sources: [sourceOf({ quote: 'Amal Haddad waits.' })] };
	expect(findRevealing(quoting, known)).toContainEqual(expect.objectContaining({ place: 'sources/0/quote' }));
	expect(findRevealing(named, { ...known, progress: false }).some(({ path }) => path[0] === 'sources')).toBe(false);
	const small = (one: Outcome) => findRevealing(one, known).map(({ path }) => path.join(' '));
	expect(small(named)).toContain('reporters civil-society');
	const redacted = redactOutcome(named, { sensitive: new Set(), heldBack: new Set([place]), progress: true }, hashOf);
	expect(redacted.sources?.[0]?.disputes).toMatchObject([{ reason: '[…]' }]);
	expect(redacted.heldBack).toContain('sources/0/disputes/0/reason');
	const later = { ...named, sources: [sourceOf({ title: 'New' }), ...named.sources] };
	expect([...carriedPlaces(named, new Set([place]), later).keys()]).toEqual(['sources/2/disputes/0/reason']);
	const confirmed = new Set(found.map(({ id }) => id));
	expect(carriedConfirmations(named, found, confirmed, named)).toEqual([...confirmed]);
	expect(carriedConfirmations(named, found, confirmed, later)).toEqual([]);
});
