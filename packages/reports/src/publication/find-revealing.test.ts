import { expect, test } from 'vitest';
import type { Outcome, OutcomeCluster } from '../outcome/outcome.ts';
import { paragraph, run } from '../submission/plain-blocks.ts';
import { mechanism } from '../mechanisms.fixture.ts';
import { sampleOutcome } from '../sample-outcome.fixture.ts';
import { withoutTexts } from './text-places.ts';
import { heldBackSign } from './redact-outcome.ts';
import { findRevealing, unsettled, type KnownPeople } from './find-revealing.ts';
import type { Finding } from './finding.ts';

const [courts, water] = sampleOutcome.clusters as [OutcomeCluster, OutcomeCluster];
const nobody: KnownPeople = {
	names: [],
	mentioned: [],
	organisations: [],
	publisher: '',
	people: {},
	sensitive: new Set()
};

function saying(...texts: string[]): Outcome {
	const sections = { ...courts.assessment.sections, progress: texts.map((text) => paragraph(run(text))) };
	const cluster = { ...courts, assessment: { ...courts.assessment, sections }, polls: [], commitments: [] };
	return { ...sampleOutcome, clusters: [cluster, water] };
}
const brief = (findings: Finding[]) => findings.map(({ kind, excerpt }) => [kind, excerpt.match]);

test('[PUBLISH10] addresses, numbers and names of persons are found wherever people wrote them', () => {
	const outcome = saying(
		'Write to amal.haddad@example.org or call +212 522-48.91.20 (before 2027-01-31).',
		'AMAL  Haddad said so; see https://example.org/report and www.example.net.',
		'Not found: Amalhaddadi, 140.12, A/HRC/59/15, 2,815 words, 2022-2027.'
	);
	const found = findRevealing(outcome, { ...nobody, names: ['Amal Haddad', 'Jo', ''] });
	expect(brief(found)).toEqual([
		['person', 'AMAL  Haddad'],
		['email', 'amal.haddad@example.org'],
		['phone', '+212 522-48.91.20'],
		['link', 'https://example.org/report'],
		['link', 'www.example.net.']
	]);
	expect(found[0]).toMatchObject({
		cluster: { label: 'Access to justice' },
		path: ['assessment', 'sections', 'progress', '1', 'runs', '0', 'text'],
		place: 'cluster-1/assessment/sections/progress/1/runs/0/text'
	});
});

test('[PUBLISH10] [CLUSTERS130] the summary is searched, and what is marked in it is counted', () => {
	const held = { text: 'Witness A', marks: ['held-back' as const], href: null };
	const summary = [paragraph(run('Amal Haddad said so.'), held)];
	const [one, ...rest] = saying('Nothing.').clusters;
	if (!one) throw new Error('No cluster.');
	const clusters = [{ ...one, assessment: { ...one.assessment, summary } }, ...rest];
	const found = findRevealing({ ...sampleOutcome, clusters }, { ...nobody, names: ['Amal Haddad'] });
	expect(brief(found)).toEqual([
		['person', 'Amal Haddad'],
		['held-back', '1']
	]);
	expect(found[0]?.place).toBe('cluster-1/assessment/summary/0/runs/0/text');
});

test('[PUBLISH10] Arabic names are found as whole words', () => {
	expect(brief(findRevealing(saying('قالت أمل حداد ذلك', 'أمل حدادين'), { ...nobody, names: ['أمل حداد'] }))).toEqual([
		['person', 'أمل حداد']
	]);
});

test('[PUBLISH10] texts outside of the assessment are read as well', () => {
	const closing = { ...courts.closing, statement: 'Ask a@example.org', dissent: [] } as OutcomeCluster['closing'];
	const outcome = { ...sampleOutcome, clusters: [{ ...courts, polls: [], commitments: [], closing }] };
	expect(findRevealing(outcome, nobody)).toMatchObject([{ kind: 'email', path: ['closing', 'statement'] }]);
});

test('[PUBLISH10] reasons of objections are read, and can be held back', () => {
	const [poll] = courts.polls as [OutcomeCluster['polls'][number]];
	const [subject] = poll.result.subjects as [(typeof poll.result.subjects)[number]];
	const objections = [{ constituency: 'state', reason: 'Call +212 522-48.91.20' }];
	const subjects = [{ ...subject, counts: { ...subject.counts, objections } }] as typeof poll.result.subjects;
	const cluster = { ...courts, polls: [{ ...poll, result: { ...poll.result, lines: [], subjects } }], commitments: [] };
	const [found] = findRevealing({ ...sampleOutcome, clusters: [cluster] }, nobody).filter(
		({ kind }) => kind === 'phone'
	);
	expect(found).toMatchObject({ kind: 'phone', excerpt: { match: '+212 522-48.91.20' } });
	const held = withoutTexts(cluster, new Set([found?.place ?? '']), heldBackSign);
	expect(held.polls[0]?.result.subjects[0]?.counts).toMatchObject({
		objections: [{ constituency: 'state', reason: heldBackSign }]
	});
});

test('[PUBLISH10] small groups, organisations, held passages and sensitive clusters are named', () => {
	const outcome = saying('a');
	const first = outcome.clusters[0] as OutcomeCluster;
	const progress = [paragraph({ text: 'x', marks: ['held-back'], href: null })];
	const marked = {
		...first,
		polls: courts.polls,
		assessment: { ...first.assessment, sections: { ...first.assessment.sections, progress } }
	};
	const known = {
		...nobody,
		organisations: ['Association of Wells'],
		people: { 'civil-society': 12, state: 2 },
		sensitive: new Set([water.id])
	};
	expect(brief(findRevealing({ ...outcome, clusters: [marked, water] }, known))).toEqual([
		['small-group', '2'],
		['small-group', '2'],
		['organisation', 'Association of Wells'],
		['held-back', '1'],
		['sensitive-cluster', water.label]
	]);
});

test('[PUBLISH11] each finding is confirmed or held back before anything is published', () => {
	const findings = findRevealing(saying('a@example.org', 'b@example.org'), nobody);
	const [one, two] = findings as [Finding, Finding];
	expect(unsettled(findings, { confirmed: [], heldBack: [] })).toEqual(findings);
	expect(unsettled(findings, { confirmed: [one.id], heldBack: [two.place ?? ''] })).toEqual([]);
	expect(unsettled(findings, { confirmed: [one.id], heldBack: ['elsewhere'] })).toEqual([two]);
});

test('[PUBLISH10] a name is found whatever signs it holds', () => {
	const names = ['Anne-Marie O’Neil', "D'Arc (Jo)", 'A/B+C*', 'x.y', '[Z]^$|\\'];
	const found = findRevealing(saying(`Said ${names.join(' and ')}.`), { ...nobody, names });
	expect(brief(found)).toEqual(names.map((name) => ['person', name]));
});

test('[PUBLISH10] one endless word is looked through like any other text', () => {
	const endless = 'و'.repeat(400_000);
	expect(brief(findRevealing(saying(`${endless} a.b@example.org, ${endless}`), nobody))).toEqual([
		['email', 'a.b@example.org']
	]);
});

test('[PUBLISH10] [MECHANISM7] what other mechanisms recommend is read as well, where it is shown', () => {
	const named = { review: 4, number: water.recommendations[0]!.number, status: 'confirmed' as const };
	const mechanisms = [
		mechanism('CAT', { code: 'O1', text: 'Release Anna Haddad.', date: '2024-02-27' }),
		mechanism('Anna Haddad', {
			code: 'O2',
			symbol: null,
			text: 'Release them.',
			themes: ['Courts', 'Ask a@example.org']
		}),
		mechanism('CRC', { code: 'O3', text: 'Release Anna Haddad.', beside: [named] })
	];
	const known = { ...nobody, names: ['Anna Haddad'], sensitive: new Set([water.id]) };
	const found = findRevealing({ ...saying('Nothing.'), mechanisms }, known);
	expect(found.map(({ kind, cluster, path, place }) => [kind, cluster?.label ?? null, path.join(' '), place])).toEqual([
		['person', null, 'mechanisms O1 text', 'mechanisms/O1/text'],
		['person', null, 'mechanisms O2 body', 'mechanisms/O2/body'],
		['email', null, 'mechanisms O2 themes 1', 'mechanisms/O2/themes/1'],
		['sensitive-cluster', water.label, '', null]
	]);
});

test('[PUBLISH60] what is said of a webcast is looked at, and cannot be held back here', () => {
	const { consultation } = sampleOutcome;
	const webcast = {
		address: 'https://webtv.un.org/en/asset/k1x/k1xabc12de',
		marks: [{ seconds: 1, label: 'Anna asks a@example.org' }]
	};
	const reviews = [{ cycle: 4, session: 48, symbols: [], webcast }];
	const found = findRevealing(
		{ ...saying('Nothing.'), consultation: { ...consultation, reviews } },
		{ ...nobody, names: ['Anna'] }
	);
	expect(found.map(({ kind, excerpt, place, path }) => [kind, excerpt.match, place, path.join('/')])).toEqual([
		['person', 'Anna', null, 'reviews/0/webcast/1'],
		['email', 'a@example.org', null, 'reviews/0/webcast/1'],
		['link', webcast.address, null, 'reviews/0/webcast/0']
	]);
});
