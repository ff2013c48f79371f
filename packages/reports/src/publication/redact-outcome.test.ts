import { isFrozenAction } from '@plenum/domain/polls/subject';
import { expect, test } from 'vitest';
import { canonicalJson } from '@plenum/domain/journal/canonical-json';
import { clusterTexts, getByText, type Block, type ClusterText, type Run } from '@plenum/domain/clusters/assessment';
import type { SideRating } from '@plenum/domain/ratings/side-rating';
import { mechanism } from '../mechanisms.fixture.ts';
import type { Outcome, OutcomeCluster, OutcomePoll } from '../outcome/outcome.ts';
import { paragraph, run } from '../submission/plain-blocks.ts';
import { provisional, recommendation, sampleOutcome } from '../sample-outcome.fixture.ts';
import { carriedPlaces } from './carried-places.ts';
import { heldBackSign, redactOutcome } from './redact-outcome.ts';

const hashOf = (value: unknown) => `hash of ${canonicalJson(value).length}`;
const nothing = { sensitive: new Set<string>(), heldBack: new Set<string>() };
const [courts, water] = sampleOutcome.clusters as [OutcomeCluster, OutcomeCluster];
const held = (text: string): Run => ({ text, marks: ['bold', 'held-back'], href: 'https://example.org/secret' });

function withCourts(change: Partial<OutcomeCluster>): Outcome {
	return { ...sampleOutcome, clusters: [{ ...courts, ...change }, water] };
}
function withProgress(...runs: Run[]): Outcome {
	const sections = { ...courts.assessment.sections, progress: [paragraph(...runs)] };
	return withCourts({ assessment: { ...courts.assessment, sections } });
}
const first = (outcome: Outcome) => outcome.clusters[0] as OutcomeCluster;

test('[PUBLISH1] a marked passage is one sign, whatever its styles; nothing of it is left anywhere', () => {
	const outcome = withProgress(run('Seen. '), held('Witness A'), held(' spoke.'), run(' Seen too.'));
	const redacted = redactOutcome(outcome, nothing, hashOf);
	expect(first(redacted).assessment.sections.progress).toEqual([
		paragraph(run('Seen. '), run('[…]'), run(' Seen too.'))
	]);
	expect(JSON.stringify(redacted)).not.toMatch(/Witness|secret/);
});

test('[PUBLISH1] passages in lists are held back as well', () => {
	const list = { type: 'bullet-list' as const, items: [[paragraph(held('Inner'))]] };
	const sections = { ...courts.assessment.sections, progress: [list] };
	const outcome = withCourts({ assessment: { ...courts.assessment, sections } });
	expect(JSON.stringify(redactOutcome(outcome, nothing, hashOf))).not.toContain('Inner');
});

function withText(text: ClusterText, blocks: Block[]): Outcome {
	const { assessment } = courts;
	if (text === 'summary') return withCourts({ assessment: { ...assessment, summary: blocks } });
	return withCourts({ assessment: { ...assessment, sections: { ...assessment.sections, [text]: blocks } } });
}

test.each(clusterTexts)('[PUBLISH1] [CLUSTERS130] a heading is held back like a paragraph, in the text %s', (text) => {
	const heading = { type: 'heading' as const, level: 3 as const, runs: [run('On '), held('Inner')] };
	const redacted = first(redactOutcome(withText(text, [heading]), nothing, hashOf));
	expect(getByText(redacted.assessment, text)).toEqual([{ ...heading, runs: [run('On '), run('[…]')] }]);
});

test('[PUBLISH4] the data list the places of the signs, and no others', () => {
	const heldBack = new Set([`${courts.id}/recommendations/0/sideRatings/0/reason`]);
	const outcome = withProgress(run('Seen. '), held('Witness A'));
	expect(redactOutcome(outcome, { ...nothing, heldBack }, hashOf).heldBack).toEqual([
		`${courts.id}/recommendations/0/sideRatings/0/reason`,
		`${courts.id}/assessment/sections/progress/0/runs/1/text`
	]);
	expect(redactOutcome(sampleOutcome, nothing, hashOf).heldBack).toEqual([]);
});

test('[DRAFTING8] what was said by hand of the marks of a draft is published nowhere', () => {
	const judged = { specific: { holds: true, reason: 'The minister told us which.' } };
	const actions = courts.assessment.actions.map((action) => ({ ...action, judged }));
	expect(actions.length).toBeGreaterThan(0);
	const outcome = withCourts({ assessment: { ...courts.assessment, actions } });
	expect(first(redactOutcome(outcome, nothing, hashOf)).assessment.actions).toEqual(courts.assessment.actions);
});

test('[PUBLISH1] a sensitive cluster is gone, with all that was decided on it', () => {
	const redacted = redactOutcome(sampleOutcome, { ...nothing, sensitive: new Set([courts.id]) }, hashOf);
	expect(redacted.clusters.map(({ id }) => id)).toEqual([water.id]);
	expect(JSON.stringify(redacted)).not.toMatch(/judges|court/i);
});

test('[PUBLISH1] a text that is held back by its place is a sign, and a link leads nowhere', () => {
	const places = ['closing/dissent/0/text', 'recommendations/0/sideRatings/0/reason', 'commitments/0/evidence'];
	const outcome = withProgress({ text: 'see', marks: [], href: 'mailto:a@example.org' });
	const heldBack = new Set(
		[...places, 'assessment/sections/progress/0/runs/0/href'].map((each) => `${courts.id}/${each}`)
	);
	const redacted = first(redactOutcome(outcome, { ...nothing, heldBack }, hashOf));
	expect(redacted.closing?.dissent[0]?.text).toBe('[…]');
	expect(redacted.recommendations[0]?.sideRatings[0]?.reason).toBe('[…]');
	expect(redacted.commitments[0]?.evidence).toBe('[…]');
	expect(redacted.assessment.sections.progress).toEqual([paragraph(run('see'))]);
});

test('[PUBLISH1] a place that is not there, or that is no text, changes nothing', () => {
	const noTexts = [
		'id',
		'recommendations/0/agreed/level',
		'recommendations/0/sideRatings/0/standing',
		'polls/0/result/method',
		'polls/0/result/percentBase',
		'polls/0/actions/0'
	];
	const empty = ['assessment/actions/0/resources', 'recommendations/0/sideRatings/1/reason'];
	const heldBack = new Set(
		[...noTexts, ...empty, 'assessment/actions/0/indicators/0', 'recommendations/0/sideRatings/9/reason', 'x'].map(
			(each) => `${courts.id}/${each}`
		)
	);
	expect(redactOutcome(sampleOutcome, { ...nothing, heldBack }, hashOf)).toEqual(
		redactOutcome(sampleOutcome, nothing, hashOf)
	);
});

test('[PUBLISH1] hashes are those of what is shown, and the number of a hidden text is not told', () => {
	const outcome = withProgress(held('Witness'));
	const redacted = first(redactOutcome(outcome, nothing, hashOf));
	expect(redacted.document).toEqual({ id: courts.id, sha256: hashOf(redacted.assessment) });
	expect(redacted.closing?.documentSha256).toBe(redacted.document.sha256);
	expect(redacted.polls[0]?.frozen[0]?.sha256).toBe(
		hashOf(redacted.polls[0]?.frozen.filter(isFrozenAction)[0]?.action)
	);
	expect(JSON.stringify(redacted)).not.toContain('document-1');
});

test('[PUBLISH2] an open vote is divided only where no one is given away', () => {
	const line = (constituency: string, inFavour: number, against: number) => ({
		constituencies: [constituency],
		entitled: inFavour + against,
		present: inFavour + against,
		cast: inFavour + against,
		subjects: [{ tally: { for: inFavour, against, abstain: 0 } }]
	});
	const [poll] = courts.polls as [OutcomePoll];
	const [subject] = poll.result.subjects as [OutcomePoll['result']['subjects'][number]];
	const consensus = { value: 0.4, lowest: { constituency: 'nhri', value: 0.1 } };
	const below = [['nhri'], ['state']];
	const divided = (lines: ReturnType<typeof line>[], more: Partial<OutcomePoll> = {}) => {
		const subjects = [{ ...subject, counts: subject.counts && { ...subject.counts, consensus, below } }];
		const result = { ...poll.result, lines, subjects };
		return first(redactOutcome(withCourts({ polls: [{ ...poll, result, ...more }] }), nothing, hashOf)).polls[0]
			?.result;
	};
	expect(divided([line('civil-society', 4, 4), line('nhri', 1, 1), line('state', 6, 4)])).toMatchObject({
		lines: [
			{ constituencies: ['civil-society', 'nhri'], cast: 10 },
			{ constituencies: ['state'], cast: 10 }
		],
		subjects: [{ counts: { consensus: null, below: [['state']] } }]
	});
	expect(divided([line('nhri', 1, 1), line('state', 2, 1)])).toMatchObject({
		lines: [{ constituencies: ['nhri', 'state'], cast: 5 }],
		subjects: [{ counts: { consensus: null, below: [] } }]
	});
	// [POLL23] Beside an earlier vote on the same question even two safe lines would single somebody out.
	expect(divided([line('civil-society', 6, 4), line('state', 6, 4)], { undivided: true })).toMatchObject({
		lines: [{ constituencies: ['civil-society', 'state'], cast: 20 }]
	});
});

const lineOf = (constituency: string, inFavour: number, against: number) => {
	const cast = inFavour + against;
	const subjects = [{ tally: { for: inFavour, against, abstain: 0 } }];
	return { constituencies: [constituency], entitled: cast, present: cast, cast, subjects };
};

test('[PUBLISH2] of an open vote reasons are told of sides that stand alone, and what was missed of lines that are shown', () => {
	const [poll] = courts.polls as [OutcomePoll];
	const published = (...lines: ReturnType<typeof lineOf>[]) => {
		const [subject] = poll.result.subjects as [OutcomePoll['result']['subjects'][number]];
		const objections = ['nhri', 'state'].map((constituency) => ({ constituency, reason: `Said for ${constituency}` }));
		const counts = subject.counts && { ...subject.counts, objections };
		const turnout = poll.result.turnout && { ...poll.result.turnout, below: [['nhri'], ['state']] };
		const result = { ...poll.result, lines, turnout, subjects: [{ ...subject, counts }] };
		return first(redactOutcome(withCourts({ polls: [{ ...poll, result }] }), nothing, hashOf)).polls[0]?.result;
	};
	const divided = published(lineOf('civil-society', 4, 4), lineOf('nhri', 1, 1), lineOf('state', 6, 4));
	expect(divided?.subjects[0]?.counts?.objections).toEqual([{ constituency: 'state', reason: 'Said for state' }]);
	expect(divided?.turnout?.below).toEqual([['state']]);
	const whole = published(lineOf('nhri', 1, 1), lineOf('state', 2, 1));
	expect([whole?.subjects[0]?.counts?.objections, whole?.turnout?.below]).toEqual([[], []]);
	const few = published(lineOf('nhri', 1, 1), lineOf('state', 2, 0));
	expect([few?.lines.length, few?.subjects[0]?.counts?.objections, few?.turnout?.below]).toEqual([1, [], []]);
});

test('[PUBLISH2] an open vote in which all voted alike has its figures, undivided; a confidential one has none', () => {
	const [poll] = courts.polls as [OutcomePoll];
	const published = (kind: OutcomePoll['kind']) => {
		const lines = [lineOf('nhri', 2, 0), lineOf('state', 4, 0)];
		const polls = [{ ...poll, kind, result: { ...poll.result, lines } }];
		return first(redactOutcome(withCourts({ polls }), nothing, hashOf)).polls[0]?.result;
	};
	const open = published('open');
	expect(open?.lines).toMatchObject([{ constituencies: ['nhri', 'state'], cast: 6 }]);
	expect(open?.subjects[0]?.counts).toMatchObject({ tally: poll.result.subjects[0]?.counts?.tally, consensus: null });
	const confidential = published('confidential');
	expect([confidential?.lines, confidential?.subjects[0]?.counts]).toEqual([[], null]);
});

test('[PUBLISH2] how the members of a side rated is published where it gives nobody away, and never how many object', () => {
	const shown = (sideRating: SideRating) => {
		const recommendations = [recommendation('140.2', { sideRatings: [sideRating] })];
		return first(redactOutcome(withCourts({ recommendations }), nothing, hashOf)).recommendations[0]?.sideRatings[0];
	};
	const counts = { 'in-process': 4, 'not-implemented': 2 };
	const given = provisional('state', 'in-process', counts);
	const regression = (count: number | null) => ({
		...given,
		distribution: { ...given.distribution!, regression: count }
	});
	// If one of six sees a regression, that person knows that the others do not.
	expect([3, 1].map((count) => shown(regression(count))?.distribution?.regression)).toEqual([3, undefined]);
	expect(shown(regression(null))).toEqual(regression(null));
	for (const few of [{ 'in-process': 2 }, { 'in-process': 1, 'not-implemented': 1 }, { 'in-process': 7, other: 1 }])
		expect(shown(provisional('state', 'in-process', few))).toMatchObject({ level: 'in-process', distribution: null });
	expect([0, 1, 4].map((objections) => shown({ ...given, objections })?.objections)).toEqual([0, 1, 1]);
});

test('[PUBLISH1] a text that is held back is held back wherever it is said again', () => {
	const heldBack = new Set([`${courts.id}/assessment/actions/0/text`]);
	const redacted = redactOutcome(sampleOutcome, { ...nothing, heldBack }, hashOf);
	expect(JSON.stringify(redacted)).not.toContain('Train the judges');
	const commitment = first(redacted).commitments[0];
	const frozen = first(redacted).polls[0]?.frozen.filter(isFrozenAction)[0];
	expect(commitment?.actionSha256).toBe(hashOf(commitment?.action));
	expect(frozen?.sha256).toBe(hashOf(frozen?.action));
	expect(first(redacted).document.sha256).toBe(hashOf(first(redacted).assessment));
});

test('[PUBLISH1] a text that could not be read has no hash, and its closing keeps the one that it had', () => {
	const { closing } = courts;
	const outcome = withCourts({ document: { id: 'document-1', sha256: null } });
	const redacted = first(redactOutcome(outcome, nothing, hashOf));
	expect(redacted.document).toEqual({ id: courts.id, sha256: null });
	expect(redacted.closing?.documentSha256).toBe(closing?.documentSha256);
});

test('[PUBLISH1] what was taken back in a follow-up is not published with its history', () => {
	expect(first(redactOutcome(sampleOutcome, nothing, hashOf)).commitments.flatMap(({ history }) => history)).toEqual(
		[]
	);
});

test('[PUBLISH12] [MECHANISM7] what is held back of another mechanism is a sign wherever the same words stand among them', () => {
	const mechanisms = [
		mechanism('CAT', { code: 'O1', text: 'Release Anna.' }),
		mechanism('CRC', { code: 'O2', text: 'Release Anna.', themes: ['Anna', 'Courts'] })
	];
	const outcome = { ...sampleOutcome, mechanisms };
	const heldBack = new Set(['mechanisms/O1/text', 'mechanisms/O2/themes/0']);
	const redacted = redactOutcome(outcome, { sensitive: new Set(), heldBack }, hashOf);
	expect(redacted.mechanisms?.map(({ text, themes }) => [text, themes[0]])).toEqual([
		[heldBackSign, 'Access to justice'],
		[heldBackSign, heldBackSign]
	]);
	expect(redacted.heldBack).toEqual(['mechanisms/O1/text', 'mechanisms/O2/text', 'mechanisms/O2/themes/0']);
	expect([...carriedPlaces(outcome, heldBack, { ...outcome, clusters: [] })]).toEqual([
		['mechanisms/O1/text', 'mechanisms/O1/text'],
		['mechanisms/O2/text', 'mechanisms/O1/text'],
		['mechanisms/O2/themes/0', 'mechanisms/O2/themes/0']
	]);
});

test('[MECHANISM7] of other mechanisms what stands beside hidden recommendations alone is hidden, and nobody learns what was refused', () => {
	const named = (cluster: OutcomeCluster, status: 'confirmed' | 'refused') => ({
		review: 4,
		number: cluster.recommendations[0]!.number,
		status
	});
	const mechanisms = [
		mechanism('CAT', { beside: [named(courts, 'confirmed'), named(water, 'confirmed')] }),
		mechanism('CRC', { beside: [named(courts, 'confirmed')] }),
		mechanism('CED', { beside: [named(courts, 'refused')] }),
		mechanism('CMW')
	];
	const redaction = { sensitive: new Set([courts.id]), heldBack: new Set<string>() };
	const shown = redactOutcome({ ...sampleOutcome, mechanisms }, redaction, hashOf).mechanisms;
	expect(shown?.map(({ body, beside }) => [body, beside])).toEqual([
		['CAT', [named(water, 'confirmed')]],
		['CED', []],
		['CMW', []]
	]);
});
