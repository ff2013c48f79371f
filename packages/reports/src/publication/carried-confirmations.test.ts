import { expect, test } from 'vitest';
import type { Outcome, OutcomeCluster, OutcomePoll } from '../outcome/outcome.ts';
import { paragraph, run } from '../submission/plain-blocks.ts';
import { mechanism } from '../mechanisms.fixture.ts';
import { rating, recommendation, sampleOutcome } from '../sample-outcome.fixture.ts';
import { carriedConfirmations } from './carried-confirmations.ts';
import { findRevealing, type KnownPeople } from './find-revealing.ts';
import { textPlaces } from './text-places.ts';

const [courts, water] = sampleOutcome.clusters as [OutcomeCluster, OutcomeCluster];
const known: KnownPeople = {
	names: ['Anna'],
	mentioned: [],
	organisations: ['Wells'],
	publisher: 'Anna',
	people: {},
	sensitive: new Set()
};
const outcomeOf = (...clusters: OutcomeCluster[]): Outcome => ({ ...sampleOutcome, clusters });

function saying(cluster: OutcomeCluster, ...texts: string[]): OutcomeCluster {
	const sections = { ...cluster.assessment.sections, progress: texts.map((text) => paragraph(run(text))) };
	return { ...cluster, assessment: { ...cluster.assessment, sections } };
}

/** What is still settled of all that was confirmed, once the next version says this. */
function kept(before: Outcome, now: Outcome, then: Partial<KnownPeople> = {}, later: Partial<KnownPeople> = then) {
	const findings = findRevealing(before, { ...known, ...then });
	const carried = carriedConfirmations(before, findings, new Set(findings.map(({ id }) => id)), now);
	const asked = findRevealing(now, { ...known, ...later });
	return asked.filter(({ id }) => carried.includes(id)).map(({ kind, excerpt }) => `${kind}: ${excerpt.match}`);
}

const quiet = { ...courts, polls: [], commitments: [] };
const before = outcomeOf(saying(quiet, 'Anna spoke.', 'Ask a@example.org.'), { ...water, polls: [] });

test('[PUBLISH13] what was confirmed stays so where nothing has changed, but for who publishes', () => {
	expect(kept(before, before)).toEqual(['person: Anna', 'email: a@example.org', 'organisation: Wells']);
	const elsewhere = outcomeOf(saying(quiet, 'Anna spoke.', 'Ask a@example.org.', 'More.'), saying(water, 'More.'));
	expect(kept(before, elsewhere)).toEqual(['person: Anna', 'email: a@example.org', 'organisation: Wells']);
});

test.each<[string, Outcome]>([
	['the words around it', outcomeOf(saying(quiet, 'Anna spoke: ask a@example.org'))],
	['the words far behind it', outcomeOf(saying(quiet, 'Anna spoke.'.padEnd(900, ' .') + ' As an informer.'))],
	['its place', outcomeOf(saying(quiet, 'New.', 'Anna spoke.', 'Ask a@example.org.'))],
	['its cluster', outcomeOf(saying(water, 'Anna spoke.', 'Ask a@example.org.'))],
	[
		'how it is marked',
		outcomeOf({
			...quiet,
			assessment: {
				...quiet.assessment,
				sections: {
					...quiet.assessment.sections,
					progress: [
						paragraph(run('Anna spoke.'), { text: 'They paid.', marks: ['held-back'], href: null }),
						paragraph(run('Ask a@example.org.'), { text: 'They paid.', marks: ['held-back'], href: null })
					]
				}
			}
		})
	]
])('[PUBLISH13] it is asked again where something else is now %s', (_, now) => {
	expect(kept(before, now, {}, { organisations: [] })).toEqual([]);
});

/** Wherever people write: one word more there, and all that was confirmed beside it is asked again, and nothing else is. */
test('[PUBLISH13] no confirmation goes over to a text that is another one, wherever it stands', () => {
	const planted = withTexts(courts, (at) => `Ask a${at}@example.org`);
	const places = textPlaces(planted).filter(({ text }) => text.startsWith('Ask'));
	expect(places.length).toBeGreaterThan(15);
	for (const [at, { place }] of places.entries()) {
		const changed = withTexts(courts, (number, where) => `Ask a${number}@example.org${where === place ? ' now' : ''}`);
		const still = kept(outcomeOf(planted), outcomeOf(changed), { names: [], people: {} });
		expect(still, place).not.toContain(`email: a${at}@example.org`);
		expect(still.length, place).toBeGreaterThan(5);
	}
});

function withTexts(cluster: OutcomeCluster, textAt: (at: number, place: string) => string): OutcomeCluster {
	const marked = structuredClone(cluster) as OutcomeCluster;
	let at = 0;
	for (const { path, place } of textPlaces(cluster)) {
		const last = path.at(-1) ?? '';
		if (/date|deadline|nextDate/i.test(last)) continue;
		let holder = marked as unknown as Record<string, unknown>;
		for (const step of path.slice(0, -1)) holder = holder[step] as Record<string, unknown>;
		holder[last] = textAt(at++, place);
	}
	return marked;
}

test('[PUBLISH13] few people are asked for again when their side says something else, and a small vote when it is another', () => {
	const rated = (reason: string) => {
		const sideRatings = [rating('nhri', 'fully-implemented', { reason })];
		return outcomeOf({ ...quiet, recommendations: [recommendation('1.1', { sideRatings })] });
	};
	const few = { people: { nhri: 3 }, organisations: [] };
	expect(kept(rated('One.'), rated('One.'), few)).toEqual(['small-group: 3']);
	expect(kept(rated('One.'), rated('Two.'), few)).toEqual([]);
	expect(kept(rated('One.'), rated('One.'), few, { people: { nhri: 2 }, organisations: [] })).toEqual([]);

	const small = (id: string): OutcomePoll => {
		const poll = structuredClone(courts.polls[0]!);
		return { ...poll, id, result: { ...poll.result, lines: poll.result.lines.slice(0, 1) } };
	};
	const voted = (id: string) => outcomeOf({ ...quiet, polls: [small(id)] });
	const found = kept(voted('one'), voted('one'), { organisations: [] }).filter((each) => each.startsWith('small'));
	expect(found.length).toBe(1);
	expect(kept(voted('one'), voted('two'), { organisations: [] })).not.toContain(found[0]);
});

test('[PUBLISH13] [PUBLISH60] a webcast is asked for again when its address or any line of it is another', () => {
	const at = (address: string, ...labels: string[]): Outcome => {
		const webcast = { address, marks: labels.map((label, seconds) => ({ seconds, label })) };
		const reviews = [{ cycle: 4, session: 48, symbols: [], webcast }];
		return { ...outcomeOf(quiet), consultation: { ...sampleOutcome.consultation, reviews } };
	};
	const alone = { organisations: [] };
	const first = at('https://a.example/', 'Anna');
	expect(kept(first, at('https://a.example/', 'Anna'), alone)).toEqual(['person: Anna', 'link: https://a.example/']);
	for (const other of [at('https://b.example/', 'Anna'), at('https://a.example/', 'Anna', 'New'), outcomeOf(quiet)])
		expect(kept(first, other, alone)).toEqual([]);
});

test('[PUBLISH13] what was not confirmed, or taken back, is not carried', () => {
	expect(carriedConfirmations(before, findRevealing(before, known), new Set(), before)).toEqual([]);
});

test('[PUBLISH13] two names that begin at the same place are two things to confirm, and one that two people have is one', () => {
	const outcome = outcomeOf(saying(quiet, 'Anna Bell spoke.'));
	const findings = findRevealing(outcome, { ...known, names: ['Anna', 'Anna Bell', 'ANNA'], publisher: '' });
	expect(findings.filter(({ kind }) => kind === 'person').map(({ excerpt }) => excerpt.match)).toEqual([
		...['Anna', 'Anna Bell']
	]);
	expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length);
	const longer = { names: ['Anna Bell'], organisations: [], publisher: '' };
	expect(kept(outcome, outcome, { ...longer, names: ['Anna'] }, longer)).toEqual([]);
});

test('[PUBLISH13] [MECHANISM7] of another mechanism it holds while all that is said of it is the same', () => {
	const having = (text: string) => ({ ...outcomeOf(), mechanisms: [mechanism('CAT', { code: 'O1', text })] });
	expect(kept(having('Release Anna.'), having('Release Anna.'))).toContain('person: Anna');
	expect(kept(having('Release Anna.'), having('Release Anna now.'))).not.toContain('person: Anna');
});
