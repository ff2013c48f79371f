import type { QuestionSubject } from '@plenum/domain/polls/subject';
import type { OutcomeSubject } from '../outcome/outcome.ts';
import { expect, test } from 'vitest';
import { textIn } from '../text-in.fixture.ts';
import { entryParts } from './minutes-entries.ts';
import { type MinutesPoll } from './minutes.ts';
import { isMinuted } from './minuted-events.ts';
import { sampleMinutes } from './sample-minutes.fixture.ts';
import { minutesWords } from '../words/minutes-words.ts';
import { reportWords } from '../words/report-words.ts';

const { ar: reportAr, en: reportEn, fr: reportFr } = reportWords;
const { ar, en, fr } = minutesWords;

const [sample] = sampleMinutes.polls;
const clock = { day: () => 'a day', time: () => '10:00' } as unknown as Parameters<typeof entryParts>[0]['clock'];

function told(change: Partial<MinutesPoll>, words = reportEn, said = en): string {
	if (!sample) throw new Error('The sample has lost its polls.');
	const poll = { ...sample, ...change };
	const minutes = { ...sampleMinutes, polls: [poll] };
	const entry = { place: 900, stream: `poll:${poll.id}`, type: 'poll-closed', at: 1, data: {} };
	return textIn(entryParts({ minutes, words, said, clock }, entry));
}

const question: QuestionSubject = { kind: 'question', question: 'Shall we go on?', options: [] };

test('[POLL72] an indicative poll is told when it is closed, without a verdict', () => {
	const parts = told({ indicative: true, subject: question, lines: ['Shall we go on?'] });
	expect(parts).toContain('Indicative, nothing was decided: “Shall we go on?”');
	expect(parts).not.toMatch(/Adopted|Not adopted|quorum|were needed/i);
	expect(isMinuted({ type: 'poll-closed', data: { indicative: true } })).toBe(true);
	expect(isMinuted({ type: 'poll-opened', data: { indicative: true } })).toBe(false);
});

test.each<[string, typeof reportEn, typeof en, RegExp]>([
	['English', reportEn, en, /Yes: \d+, No: \d+, No opinion: \d+\./],
	['French', reportFr, fr, /Oui\s: \d+, Non\s: \d+, Sans opinion\s: \d+\./],
	['Arabic', reportAr, ar, /نعم: \d+، لا: \d+، لا رأي: \d+/]
])(
	'[POLL72] in %s a question is answered by yes or no, and an action put to the vote is for or against',
	(_, words, said, answer) => {
		const asked = { indicative: true, subject: question, lines: ['Shall we go on?'] };
		const named = words.decision.stances['for-against'].abstain;
		expect(told(asked, words, said)).toMatch(answer);
		expect(told(asked, words, said)).not.toContain(named);
		expect(told({}, words, said)).not.toMatch(answer);
		expect(told({}, words, said)).toContain(named);
	}
);

test.each([true, false])(
	'[POLL40] no document says that an open vote (indicative: %s) would give a vote away',
	(indicative) => {
		if (!sample) throw new Error('The sample has lost its polls.');
		const side = (constituency: string, inFavour: number, against: number) => ({
			constituencies: [constituency],
			entitled: inFavour + against,
			present: inFavour + against,
			cast: inFavour + against,
			subjects: [{ tally: { for: inFavour, against, abstain: 0 } }]
		});
		const [given] = sample.result.subjects;
		const tally = { for: 4, against: 2, abstain: 0 };
		const subjects = [{ adopted: true, counts: given?.counts ? { ...given.counts, tally } : null }];
		const lines = [side('state', 2, 0), side('civil-society', 2, 2)];
		const result = { ...sample.result, subjects, lines };
		const parts = (kind: 'open' | 'confidential') => told({ kind, indicative, result });
		const { notByConstituency, smallTogether, openTogether } = reportEn.decision;
		expect(parts('open')).not.toContain(notByConstituency);
		expect(parts('open')).not.toContain(smallTogether);
		expect(parts('open')).toContain(openTogether);
		expect(parts('confidential')).toContain(notByConstituency);
	}
);

test('[POLL72] figures that would give somebody away stand in no minutes', () => {
	if (!sample) throw new Error('The sample has lost its polls.');
	const subjects = sample.result.subjects.map(() => ({ adopted: false, counts: null }));
	const result = { ...sample.result, lines: [], turnout: null, subjects };
	const parts = told({ indicative: true, subject: question, lines: ['Shall we go on?'], result });
	expect(parts).not.toMatch(/Yes: \d+/);
	expect(parts).toContain(reportEn.decision.tooFew);
});

test('[POLL72] [POLL73] of a question in words the minutes tell the words that are shown, and how many answered', () => {
	const words = [
		{ text: 'Justice', people: 7 },
		{ text: 'ماء', people: 2 }
	];
	const subject: QuestionSubject = { ...question, wordList: true };
	const parts = told({ indicative: true, subject, lines: ['Shall we go on?'], words });
	expect(parts).toContain('Justice (7)');
	expect(parts).toContain('ماء (2)');
	expect(parts).not.toMatch(/Yes: \d+/);
	expect(told({ indicative: true, subject, lines: ['Shall we go on?'], words: [] })).not.toMatch(/Yes: \d+|\(\d\)/);
});

const proposed = { level: 'in-process', percentage: 40, regression: false };
test.each<[string, OutcomeSubject, string]>([
	['a text', { kind: 'text', section: 'progress' }, `the text of “${reportEn.sections.progress}”`],
	['a passage', { kind: 'passage', section: 'progress' }, `a passage of “${reportEn.sections.progress}”`],
	['a rating', { kind: 'rating', review: 4, number: '140.1', proposed }, 'the rating of 140.1: '],
	['the agenda', { kind: 'agenda' }, 'the agenda, as it stood'],
	['an outcome', { kind: 'outcome', version: 3 }, 'the outcome as a whole, version 3'],
	['priorities', { kind: 'priorities' }, 'what comes first']
])('[POLL70] the minutes say in words that %s was voted on, and its own words', (_, subject, words) => {
	const change = { subject, frozen: [], lines: ['Its own words'] };
	expect(told(change)).toContain(words);
	expect(told(change)).toContain('Its own words');
	expect(told(change, reportFr, fr)).toMatch(/Mis aux voix\u00a0:/);
});
