import { expect, test } from 'vitest';
import { defaultScale, divided, viewsRecorded } from '../consultations/scale.ts';
import type { Distribution } from './rating-line.ts';
import type { SideRating } from './side-rating.ts';
import {
	addSummaries,
	alikeRating,
	forPlenary,
	ratingStage,
	statusOf,
	statuses,
	summarise,
	type Stances,
	type Status
} from './status.ts';

const rating = (constituency: string, level: string, more: Partial<SideRating> = {}): SideRating => ({
	constituency,
	level,
	percentage: null,
	regression: false,
	reason: '',
	at: 1,
	standing: 'confirmed',
	distribution: null,
	objections: 0,
	...more
});
const distribution = (levels: Record<string, number>, regression: number | null = 0): Distribution => ({
	raters: Object.values(levels).reduce((sum, count) => sum + count, 0),
	levels: Object.entries(levels).map(([level, count]) => ({ level, count })),
	cannotJudge: 0,
	regression
});
const agreedOn = (level: string) => ({ level, percentage: null, regression: false, reason: '', at: 2 });
const hidden = { standing: 'provisional', distribution: distribution({ 'in-process': 6 }, null) } as const;

test.each<[string, SideRating[], Status]>([
	['nobody', [], 'not-rated'],
	['one side', [rating('state', 'in-process')], 'incomplete'],
	['one side that is divided', [rating('state', divided)], 'differs'],
	['two alike', [rating('state', 'in-process'), rating('nhri', 'in-process')], 'alike'],
	['two that differ', [rating('state', 'in-process'), rating('nhri', 'not-implemented')], 'differs'],
	[
		'two alike, of which one sees a regression',
		[rating('a', 'in-process'), rating('b', 'in-process', { regression: true })],
		'differs'
	],
	[
		'two alike, with somebody who objects',
		[rating('a', 'in-process'), rating('b', 'in-process', { objections: 1 })],
		'differs'
	],
	[
		'two alike, of which one may not tell who sees a regression',
		[rating('a', 'in-process'), rating('b', 'in-process', hidden)],
		'incomplete'
	],
	[
		'two alike, of which one has said so itself since',
		[rating('a', 'in-process'), rating('b', 'in-process', { ...hidden, standing: 'confirmed' })],
		'alike'
	]
])('[CLUSTERS40] what %s says', (_, sideRatings, status) => {
	expect(statusOf({ sideRatings, agreed: null })).toBe(status);
	expect(statusOf({ sideRatings, agreed: agreedOn('in-process') })).toBe('agreed');
	expect(statusOf({ sideRatings, agreed: agreedOn(viewsRecorded) })).toBe('views-recorded');
});

test('[CLUSTERS42] what is alike is agreed with its level and regression, and a percentage only where it is the same', () => {
	const said = (one: number | null, other: number | null) =>
		alikeRating([rating('a', 'in-process', { percentage: one }), rating('b', 'in-process', { percentage: other })]);
	expect(said(40, 40)).toEqual({ level: 'in-process', regression: false, percentage: 40 });
	expect(said(40, 50)?.percentage).toBeNull();
	expect(said(40, null)?.percentage).toBeNull();
	expect(alikeRating([rating('a', 'in-process'), rating('b', 'not-implemented')])).toBeNull();
	expect(alikeRating([rating('a', 'in-process')])).toBeNull();
	expect(alikeRating([rating('a', 'not-assessed'), rating('b', 'not-assessed')])).toBeNull();
});

const rows: Stances[] = [
	{ sideRatings: [], agreed: null },
	{ sideRatings: [rating('a', 'in-process'), rating('b', 'in-process')], agreed: null },
	{ sideRatings: [rating('a', 'in-process'), rating('b', 'not-implemented')], agreed: null },
	{ sideRatings: [rating('a', 'fully-implemented'), rating('b', 'not-implemented')], agreed: null },
	{
		sideRatings: [
			rating('a', divided, {
				standing: 'provisional',
				distribution: distribution({ 'in-process': 3, 'partially-implemented': 3 })
			})
		],
		agreed: null
	},
	{ sideRatings: [rating('a', 'in-process')], agreed: null },
	{ sideRatings: [], agreed: agreedOn('constructor') },
	{ sideRatings: [], agreed: agreedOn('in-process') },
	{ sideRatings: [rating('a', 'in-process')], agreed: agreedOn('in-process') },
	{ sideRatings: [], agreed: agreedOn(viewsRecorded) }
];

test('[CLUSTERS44] every recommendation is counted once, and levels where they are agreed', () => {
	const summary = summarise(rows);
	expect(summary).toEqual({
		total: 10,
		statuses: { 'not-rated': 1, incomplete: 1, alike: 1, differs: 3, agreed: 3, 'views-recorded': 1 },
		levels: [
			{ level: 'constructor', count: 1 },
			{ level: 'in-process', count: 2 }
		]
	});
	expect(statuses.reduce((sum, status) => sum + summary.statuses[status], 0)).toBe(rows.length);
	expect(addSummaries(rows.map((row) => summarise([row])))).toEqual(summary);
});

test('[CLUSTERS50] the plenary takes what differs first, the widest apart before others, and what is settled last', () => {
	const order = forPlenary(defaultScale, rows).map((row) => rows.indexOf(row));
	expect(order).toEqual([3, 2, 4, 5, 0, 1, 9, 6, 7, 8]);
});

test('[WORKSHOP80] views that differ come first, then what is to be rated, then what can be agreed', () => {
	const alike: Stances = { sideRatings: [rating('a', 'in-process'), rating('b', 'in-process')], agreed: null };
	const differs: Stances = { sideRatings: [rating('a', 'in-process'), rating('b', 'not-implemented')], agreed: null };
	const unrated: Stances = { sideRatings: [], agreed: null };
	const agreed: Stances = { ...alike, agreed: agreedOn('in-process') };
	const recorded: Stances = { ...differs, agreed: agreedOn(viewsRecorded) };
	const stageOf = (...rows: Stances[]) => ratingStage(summarise(rows));
	expect(stageOf(unrated, alike, differs, agreed)).toBe('differ');
	expect(stageOf(unrated, alike, agreed)).toBe('open');
	expect(stageOf({ sideRatings: [rating('a', 'in-process')], agreed: null }, alike)).toBe('open');
	expect(stageOf(alike, agreed)).toBe('alike');
	expect(stageOf(agreed, recorded)).toBe('settled');
	expect(stageOf()).toBe('open');
});
