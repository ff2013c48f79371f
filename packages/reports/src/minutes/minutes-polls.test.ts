import type { PollSubject } from '@plenum/domain/polls/subject';
import { expect, test } from 'vitest';
import { en as reportEn } from '../words/en.ts';
import { fr as reportFr } from '../words/fr.ts';
import { entryParts } from './minutes-entries.ts';
import { isTold, type MinutesPoll } from './minutes.ts';
import { sampleMinutes } from './sample-minutes.fixture.ts';
import { en } from './words/en.ts';
import { fr } from './words/fr.ts';

const [sample] = sampleMinutes.polls;
const clock = { day: () => 'a day', time: () => '10:00' } as unknown as Parameters<typeof entryParts>[0]['clock'];

function told(change: Partial<MinutesPoll>, words = reportEn, said = en): string {
	if (!sample) throw new Error('The sample has lost its polls.');
	const poll = { ...sample, ...change };
	const minutes = { ...sampleMinutes, polls: [poll] };
	const entry = { place: 900, stream: `poll:${poll.id}`, type: 'poll-closed', at: 1, data: {} };
	return JSON.stringify(entryParts({ minutes, words, said, clock }, entry));
}

const question: PollSubject = { kind: 'question', question: 'Shall we go on?', options: [] };

test('[POLL72] an indicative poll is told when it is closed, without a verdict', () => {
	const parts = told({ indicative: true, subject: question, lines: ['Shall we go on?'] });
	expect(parts).toContain('Indicative, nothing was decided: “Shall we go on?”');
	expect(parts).not.toMatch(/Adopted|Not adopted|quorum|were needed/i);
	expect(parts).toMatch(/For: \d+/);
	expect(isTold({ type: 'poll-closed', data: { indicative: true } })).toBe(true);
	expect(isTold({ type: 'poll-opened', data: { indicative: true } })).toBe(false);
});

test('[POLL72] figures that would give somebody away stand in no minutes', () => {
	if (!sample) throw new Error('The sample has lost its polls.');
	const subjects = sample.result.subjects.map(() => ({ adopted: false, counts: null }));
	const result = { ...sample.result, lines: [], turnout: null, subjects };
	const parts = told({ indicative: true, subject: question, lines: ['Shall we go on?'], result });
	expect(parts).not.toMatch(/For: \d+/);
	expect(parts).toContain(reportEn.decision.tooFew);
});

test('[POLL72] [POLL73] of a question in words the minutes tell the words that are shown, and how many answered', () => {
	const words = [
		{ text: 'Justice', people: 7 },
		{ text: 'ماء', people: 2 }
	];
	const subject: PollSubject = { ...question, wordList: true };
	const parts = told({ indicative: true, subject, lines: ['Shall we go on?'], words });
	expect(parts).toContain('Justice (7)');
	expect(parts).toContain('ماء (2)');
	expect(parts).not.toMatch(/For: \d+/);
	expect(told({ indicative: true, subject, lines: ['Shall we go on?'], words: [] })).not.toMatch(/For: \d+|\(\d\)/);
});

const proposed = { level: 'in-process', percentage: 40, regression: false };
test.each<[string, PollSubject, string]>([
	['a text', { kind: 'text', section: 'progress' }, `the text of “${reportEn.sections.progress}”`],
	[
		'a passage',
		{ kind: 'passage', section: 'progress', anchor: { from: { client: 1, clock: 1 }, to: { client: 1, clock: 2 } } },
		`a passage of “${reportEn.sections.progress}”`
	],
	['a level', { kind: 'level', recommendation: null, proposed }, 'this level: '],
	['the agenda', { kind: 'agenda' }, 'the agenda, as it stood'],
	['an outcome', { kind: 'outcome', version: 3 }, 'the outcome as a whole, version 3'],
	['priorities', { kind: 'priorities' }, 'what comes first']
])('[POLL70] the minutes say in words that %s was voted on, and its own words', (_, subject, words) => {
	const change = { subject, frozen: [], lines: ['Its own words'] };
	expect(told(change)).toContain(words);
	expect(told(change)).toContain('Its own words');
	expect(told(change, reportFr, fr)).toMatch(/Mis aux voix\u00a0:/);
});
