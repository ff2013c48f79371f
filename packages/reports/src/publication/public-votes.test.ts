import { canonicalJson } from '@plenum/domain/journal/canonical-json';
import { subjectIn } from '@plenum/domain/polls/subject';
import type { Run } from '@plenum/domain/clusters/assessment';
import { expect, test } from 'vitest';
import type { Outcome, OutcomeCluster, OutcomePoll } from '../outcome/outcome.ts';
import { paragraph, run } from '../submission/plain-blocks.ts';
import { priorityOrder } from '../ratings/priority-order.ts';
import { clusterMatters, outcomeOfAllVotes, sampleMatter, wholeMatters } from '../sample-votes.fixture.ts';
import { carriedConfirmations } from './carried-confirmations.ts';
import { carriedPlaces } from './carried-places.ts';
import { findRevealing } from './find-revealing.ts';
import { heldBackSign, redactOutcome } from './redact-outcome.ts';

const hashOf = (value: unknown) => `hash of ${canonicalJson(value)}`;
const nothing = { sensitive: new Set<string>(), heldBack: new Set<string>() };
const [courts, water] = outcomeOfAllVotes.clusters as [OutcomeCluster, OutcomeCluster];
const held = (text: string): Run => ({ text, marks: ['held-back'], href: null });
const wordsOf = (poll: OutcomePoll | undefined) => poll?.frozen.map((one) => subjectIn(one).text);
const votes = (outcome: Outcome) =>
	new Map([...outcome.polls, ...outcome.clusters.flatMap(({ polls }) => polls)].map((poll) => [poll.id, poll]));

/** The text of the section is what was voted on, with the second half as it is marked. */
function votedText(runs: Run[], voted: string): Outcome {
	const sections = { ...courts.assessment.sections, progress: [paragraph(...runs)] };
	const subjects = [
		{ kind: 'text' as const, section: 'progress' as const },
		{ kind: 'passage' as const, section: 'progress' as const }
	];
	const polls = subjects.map((subject) =>
		sampleMatter(
			subject.kind,
			{ subject, lines: [{ id: `matter-${subject.kind}`, text: voted }], method: 'for-against' },
			() => ['for']
		)
	);
	const cluster = { ...courts, assessment: { ...courts.assessment, sections }, polls, commitments: [] };
	return { ...outcomeOfAllVotes, clusters: [cluster, water], polls: [] };
}

test('[PUBLISH110] a vote on a text has its words where the public text still says them', () => {
	const outcome = votedText([run('Two courts '), run('opened.')], 'Two courts opened.');
	const redacted = votes(redactOutcome(outcome, nothing, hashOf));
	for (const kind of ['text', 'passage'])
		expect(redacted.get(kind)?.frozen).toEqual([
			{
				words: { id: `matter-${kind}`, text: 'Two courts opened.' },
				sha256: hashOf({ id: `matter-${kind}`, text: 'Two courts opened.' })
			}
		]);
});

test.each<[string, Run[], string]>([
	['a passage of it is marked', [run('Two courts '), held('of Witness A')], 'Two courts of Witness A'],
	['the mark was taken away with the passage', [run('Two courts ')], 'Two courts of Witness A'],
	['it was changed since', [run('Three courts of Witness B')], 'Two courts of Witness A']
])('[PUBLISH110] a vote on a text is a sign and its figures where %s', (_, runs, voted) => {
	const redacted = redactOutcome(votedText(runs, voted), nothing, hashOf);
	expect(JSON.stringify(redacted)).not.toContain('Witness A');
	const told = votes(redacted);
	for (const kind of ['text', 'passage']) {
		expect(wordsOf(told.get(kind))).toEqual([heldBackSign]);
		expect(told.get(kind)?.result.subjects[0]).toMatchObject({ adopted: true });
	}
	expect(redacted.heldBack).toContain(`${courts.id}/polls/0/frozen/0/words/text`);
});

test('[PUBLISH110] words that are held back in the check are not said in a vote on the text around them', () => {
	const outcome = votedText([run('Two courts.'), run(' Witness A spoke.')], 'Two courts. Witness A spoke.');
	const heldBack = new Set([`${courts.id}/assessment/sections/progress/0/runs/1/text`]);
	expect(JSON.stringify(redactOutcome(outcome, { ...nothing, heldBack }, hashOf))).not.toContain('Witness A');
});

test('[PUBLISH111] of priorities the name and the id of a sensitive cluster stay out, and the others keep their places', () => {
	const redacted = redactOutcome(outcomeOfAllVotes, { ...nothing, sensitive: new Set([courts.id]) }, hashOf);
	const text = JSON.stringify([redacted.clusters, redacted.polls]).replaceAll(/"(themes|headerTheme)":\[?"[^"]*"/g, '');
	for (const hidden of [courts.id, courts.label]) expect(text).not.toContain(`"${hidden}"`);
	const vote = votes(redacted).get('of-priorities');
	expect(wordsOf(vote)).toEqual([heldBackSign, water.label]);
	expect(vote?.actions).toEqual(['subject-1', water.id]);
	expect(vote?.result.subjects).toEqual(wholeMatters[2]?.result.subjects);
	expect(priorityOrder(redacted)).toEqual([water.id]);
	expect(redacted.heldBack).toContain('polls/2/frozen/0/words/text');
});

test('[PUBLISH111] an agenda is not read out where a cluster is sensitive: it names clusters as they were called', () => {
	const sensitive = new Set([courts.id]);
	expect(wordsOf(votes(redactOutcome(outcomeOfAllVotes, { ...nothing, sensitive }, hashOf)).get('of-agenda'))).toEqual([
		heldBackSign
	]);
	expect(wordsOf(votes(redactOutcome(outcomeOfAllVotes, nothing, hashOf)).get('of-agenda'))).toEqual(
		wordsOf(wholeMatters[0])
	);
});

test('[PUBLISH1] a vote on the rating of a recommendation that stands in a sensitive cluster by now goes with it', () => {
	const moved = {
		...outcomeOfAllVotes,
		clusters: [
			{ ...courts, recommendations: [] },
			{ ...water, recommendations: courts.recommendations }
		]
	};
	const redacted = redactOutcome(moved, { ...nothing, sensitive: new Set([water.id]) }, hashOf);
	expect([...votes(redacted).keys()]).not.toContain('of-rating');
	expect([...votes(redacted).keys()]).toContain('of-text');
});

const known = {
	names: ['Anna Berg'],
	mentioned: [],
	organisations: [],
	publisher: '',
	people: {},
	sensitive: new Set<string>()
};
const said: Outcome = {
	...outcomeOfAllVotes,
	polls: wholeMatters.map((poll, at) => (at === 0 ? { ...poll, statement: 'Anna Berg takes the chair.' } : poll))
};

test('[PUBLISH10] votes on the consultation as a whole are looked at, and can be held back', () => {
	const [found] = findRevealing(said, known).filter(({ kind }) => kind === 'person');
	expect(found).toMatchObject({ cluster: null, place: 'polls/0/statement', path: ['polls', '0', 'statement'] });
	const redacted = redactOutcome(said, { ...nothing, heldBack: new Set(['polls/0/statement']) }, hashOf);
	expect(redacted.polls[0]?.statement).toBe(heldBackSign);
	expect(JSON.stringify(redacted)).not.toContain('Anna Berg');
});

test('[PUBLISH10] the words of a recommendation whose rating was voted on are the UN’s', () => {
	const named = clusterMatters.map((poll) => ({
		...poll,
		frozen: poll.frozen.map((one) => ({ ...one, words: { id: 'matter-rating', text: '140.18 Anna Berg' } }))
	}));
	const outcome = { ...outcomeOfAllVotes, clusters: [{ ...courts, polls: named.slice(2) }, water] };
	expect(findRevealing(outcome, known).filter(({ kind }) => kind === 'person')).toEqual([]);
});

test('[PUBLISH12] [PUBLISH13] what was held back or confirmed in such a vote holds in the next version with the same words', () => {
	const before = new Set(['polls/0/statement']);
	const next = { ...said, polls: [said.polls[2]!, said.polls[0]!] };
	expect([...carriedPlaces(said, before, next)]).toEqual([['polls/1/statement', 'polls/0/statement']]);
	const findings = findRevealing(said, known).filter(({ kind }) => kind === 'person');
	const confirmed = new Set(findings.map(({ id }) => id));
	expect(carriedConfirmations(said, findings, confirmed, said)).toEqual([...confirmed]);
	expect(carriedConfirmations(said, findings, confirmed, next)).toEqual([]);
});

test('[PUBLISH10] a vote of very few on the consultation as a whole is named', () => {
	const [agenda] = wholeMatters;
	const small = sampleMatter(
		'of-few',
		{ subject: { kind: 'agenda' }, lines: [{ id: 'matter-agenda', text: 'Day' }], method: 'for-against' },
		(side, at) => (side === 'nhri' && at < 3 ? ['for'] : null)
	);
	const found = findRevealing({ ...said, polls: [agenda!, small] }, known).filter(
		({ kind, cluster }) => kind === 'small-group' && cluster === null
	);
	expect(found.map(({ path, excerpt }) => [path, excerpt.match])).toEqual([[['polls', '1'], '3']]);
});
