import { sections, type Block } from '@plenum/domain/clusters/assessment';
import { defaultScale, viewsRecorded } from '@plenum/domain/consultations/scale';
import { smart } from '@plenum/domain/drafting/evaluate-action';
import { defaultConstituencies } from '@plenum/domain/consultations/consultation';
import { recommendingStates } from '@plenum/domain/matrix/recommending-states';
import type { PollResult } from '@plenum/domain/polls/result';
import { resultOf } from '@plenum/domain/polls/poll-result';
import { describe, expect, test } from 'vitest';
import { sampleAssessments } from './assessments.ts';
import { sampleConsultation } from './consultation.ts';
import { sampleDrafts } from './drafts.ts';
import { samplePeople } from './people.ts';
import { sampleDay } from './sample-day.ts';
import { sampleClusters, sampleRecommendations } from './recommendations.ts';
import { samplePolls, sampleWorkshop, type SamplePoll } from './workshop.ts';

const numbers = new Set(sampleRecommendations.map(({ number }) => number));
const day = /^\d{4}-\d{2}-\d{2}$/;

function repeated(values: string[]): string[] {
	return values.filter((value, index) => values.indexOf(value) !== index);
}

function written(blocks: Block[]): string {
	return blocks
		.map((block) =>
			block.type === 'paragraph' || block.type === 'heading'
				? block.runs.map(({ text }) => text).join('')
				: block.items.map(written).join('\n')
		)
		.join('\n');
}

function resultOfSample(poll: SamplePoll): PollResult {
	const entitled = samplePeople.filter(({ role }) => role !== 'observer');
	const roster = entitled.map(({ key, constituency }) => ({ participant: key, constituency }));
	const ballots = poll.ballots.map(({ person, choice }) => {
		const constituency = samplePeople.find(({ key }) => key === person)?.constituency ?? 'nobody';
		return { participant: person, constituency, answer: { method: 'for-against' as const, marks: [choice] } };
	});
	const asked = { kind: poll.kind, method: 'for-against' as const, actions: [poll.action], rules: poll.rules, roster };
	return resultOf(asked, { ballots, present: new Set() });
}

describe('the matrix', () => {
	test('[SAMPLE1] it has 68 recommendations in 12 clusters, each number once', () => {
		expect(sampleRecommendations).toHaveLength(68);
		expect(sampleClusters).toHaveLength(12);
		expect(new Set(sampleRecommendations.map(({ theme }) => theme))).toEqual(new Set(sampleClusters));
		expect(repeated(sampleRecommendations.map(({ number }) => number))).toEqual([]);
		for (const [index, { number }] of sampleRecommendations.entries()) expect(number).toBe(`120.${index + 1}`);
	});

	test('[SAMPLE1] it has 52 supported, 14 noted and 2 partially supported recommendations', () => {
		const positions = Object.groupBy(sampleRecommendations, ({ position }) => position);
		expect(positions.supported).toHaveLength(52);
		expect(positions.noted).toHaveLength(14);
		expect(positions['partially-supported']).toHaveLength(2);
	});

	test.each(sampleRecommendations)('[SAMPLE2] $number ends with its recommending States', ({ text, number }) => {
		expect(text).toMatch(/\);$/);
		expect(text.startsWith(number)).toBe(false);
		const { states, unsure } = recommendingStates(text);
		expect(unsure).toBe(false);
		expect(states.length).toBeGreaterThan(0);
		for (const state of states) expect(state).toMatch(/^\p{Lu}\p{Ll}/u);
	});

	test('[SAMPLE2] it holds what real lists hold: several States, a nested name, two texts under one number', () => {
		const ends = sampleRecommendations.map(({ text }) => recommendingStates(text).states);
		expect(ends.filter((states) => states.length > 1).length).toBeGreaterThanOrEqual(10);
		expect(ends.flat()).toContain('Venezuela (Bolivarian Republic of)');
		expect(sampleRecommendations.filter(({ text }) => /\); [A-Z]/.test(text)).length).toBe(2);
	});

	test('[SAMPLE3] the theme of the header comes first, and labels read as printed', () => {
		for (const { theme, themes, sdgs, positionSource, number } of sampleRecommendations) {
			expect(themes[0], number).toBe(theme);
			expect(repeated(themes), number).toEqual([]);
			expect(sdgs.length, number).toBeGreaterThan(0);
			for (const sdg of sdgs) expect(sdg, number).toMatch(/^\d{1,2} - [A-Z ,-]+$/);
			expect(sampleConsultation.reviews.flatMap(({ symbols }) => symbols)).toContain(positionSource.symbol);
		}
	});
});

describe('the assessments', () => {
	test.each(sampleAssessments)('[SAMPLE4] $cluster is complete', ({ cluster, sections: texts, ...rest }) => {
		expect(sampleClusters).toContain(cluster);
		for (const section of sections) {
			expect(texts[section].length).toBeGreaterThanOrEqual(1);
			expect(texts[section].length).toBeLessThanOrEqual(4);
			expect(written(texts[section])).not.toContain('**');
		}
		expect(written(rest.summary)).toMatch(/[.]$/);
		expect(rest.sideRatings.map(({ constituency }) => constituency).sort()).toEqual(
			defaultConstituencies.map(({ id }) => id).sort()
		);
		expect(rest.actions).toHaveLength(3);
		expect(rest.closing.statement).not.toBe('');
		expect(rest.closing.reviewDate).toMatch(day);
		expect(rest.closing.dissent.length).toBeGreaterThan(0);
	});

	test('[SAMPLE4] in one the sideRatings differ and no level is agreed, in the other they agree', () => {
		const spread = sampleAssessments.map(({ sideRatings }) => new Set(sideRatings.map(({ level }) => level)).size);
		expect(spread).toEqual([2, 1]);
		expect(sampleAssessments.map(({ agreed }) => agreed.level)).toEqual([viewsRecorded, 'partially-implemented']);
	});

	test('[SAMPLE4] every level is a step of the default scale', () => {
		const scale = defaultScale.map(({ id }) => id);
		for (const { sideRatings } of [...sampleAssessments, ...sampleDrafts])
			for (const rating of sideRatings) expect(scale).toContain(rating.level);
	});

	test('[SAMPLE5] every action names who, when, how it is measured and which recommendations it serves', () => {
		const actions = sampleAssessments.flatMap((assessment) => assessment.actions);
		expect(repeated(actions.map(({ key }) => key))).toEqual([]);
		for (const action of actions) {
			expect(action.lead, action.key).not.toBe('');
			expect(action.deadline, action.key).toMatch(day);
			expect(action.indicators, action.key).toHaveLength(1);
			expect(action.recommendations.length, action.key).toBeGreaterThan(0);
			for (const number of action.recommendations) expect(numbers, action.key).toContain(number);
			for (const { baseline, target, date } of action.indicators) {
				expect(baseline, action.key).not.toBe('');
				expect(target, action.key).not.toBe('');
				expect(date, action.key).toMatch(day);
			}
		}
	});

	test('[SAMPLE5] every action shows all five marks of a SMART one', () => {
		for (const { key, indicators, ...fields } of sampleAssessments.flatMap(({ actions }) => actions)) {
			const identified = indicators.map((indicator, index) => ({ ...indicator, id: `${key}-${index}` }));
			const ticks = smart({ ...fields, id: key, indicators: identified.map(({ id }) => id) }, identified, '2026-11-27');
			expect(Object.values(ticks), key).toEqual([true, true, true, true, true]);
		}
	});

	test('[SAMPLE5] every recommendation that a text mentions exists', () => {
		const everything = JSON.stringify([sampleAssessments, sampleDrafts, samplePolls]);
		for (const mentioned of everything.match(/\b120\.\d+/g) ?? []) expect(numbers).toContain(mentioned);
	});

	test('[SAMPLE6] two further clusters are drafts, with Arabic in one and French in the other', () => {
		const done = sampleAssessments.map(({ cluster }) => cluster);
		expect(sampleDrafts).toHaveLength(2);
		for (const { cluster, sideRatings } of sampleDrafts) {
			expect(sampleClusters).toContain(cluster);
			expect(done).not.toContain(cluster);
			expect(sideRatings).toHaveLength(1);
		}
		const [arabic, french] = sampleDrafts.map((draft) => written(Object.values(draft.sections).flat()));
		expect(arabic).toMatch(/\p{Script=Arabic}{3,}/u);
		expect(french).toContain('L’Association des habitants');
	});
});

describe('the people and their workshop', () => {
	test('[SAMPLE7] 18 participants of four constituencies, none of them named twice', () => {
		expect(samplePeople).toHaveLength(18);
		expect(repeated(samplePeople.map(({ key }) => key))).toEqual([]);
		expect(repeated(samplePeople.map(({ name }) => name))).toEqual([]);
		expect(new Set(samplePeople.map(({ constituency }) => constituency)).size).toBe(4);
	});

	test('[SAMPLE8] the agenda has six items, on clusters that exist', () => {
		expect(sampleWorkshop.items).toHaveLength(6);
		const about = sampleWorkshop.items.flatMap(({ cluster }) => cluster ?? []);
		for (const cluster of about) expect(sampleClusters).toContain(cluster);
		for (const { cluster } of [...sampleAssessments, ...sampleDrafts]) expect(about).toContain(cluster);
	});

	test.each(samplePolls)('[SAMPLE8] the poll on $action is on its cluster, and who may vote did, once', (poll) => {
		const assessment = sampleAssessments.find(({ cluster }) => cluster === poll.cluster);
		expect(assessment?.actions.map(({ key }) => key)).toContain(poll.action);
		const voters = samplePeople.filter(({ role }) => role !== 'observer').map(({ key }) => key);
		for (const { person } of poll.ballots) expect(voters).toContain(person);
		expect(repeated(poll.ballots.map(({ person }) => person))).toEqual([]);
	});

	test('[SAMPLE8] the confidential poll passes, with the State mostly for and civil society split', () => {
		const [confidential] = samplePolls.map(resultOfSample);
		expect(confidential).toMatchObject({
			entitled: 17,
			subjects: [
				{
					adopted: true,
					counts: { tally: { for: 9, against: 4, abstain: 3 }, percentFor: 69.2, consensus: null }
				}
			],
			lines: [
				{ constituencies: ['civil-society'], entitled: 7, subjects: [{ tally: { for: 3, against: 3, abstain: 0 } }] },
				{ constituencies: ['nhri', 'other'], entitled: 5, subjects: [{ tally: { for: 3, against: 1, abstain: 1 } }] },
				{ constituencies: ['state'], entitled: 5, subjects: [{ tally: { for: 3, against: 0, abstain: 2 } }] }
			]
		});
	});

	test('[SAMPLE8] the open poll passes and says which side shares it least', () => {
		const [, open] = samplePolls.map(resultOfSample);
		expect(open).toMatchObject({
			subjects: [
				{
					adopted: true,
					counts: {
						tally: { for: 14, against: 1, abstain: 2 },
						percentFor: 82.4,
						consensus: { lowest: { constituency: 'state' } }
					}
				}
			]
		});
	});
});

test('[SAMPLE9] deadlines and dates of review are still to come, whenever the sample is played', () => {
	const days = [
		...sampleAssessments.flatMap(({ closing, actions }) => [closing.reviewDate, ...actions.map((one) => one.deadline)]),
		...samplePolls.map(({ reviewDate }) => reviewDate)
	];
	for (const today of ['2026-12-03', '2027-12-31', '2031-01-01'])
		for (const each of days) expect(sampleDay(each, Date.parse(today)) > today, `${each} on ${today}`).toBe(true);
	expect(sampleDay('2027-12-31', Date.parse('2026-12-03'))).toBe('2027-12-31');
});
