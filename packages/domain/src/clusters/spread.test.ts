import { expect, test } from 'vitest';
import { defaultConstituencies } from '../consultations/consultation.ts';
import { defaultScale, type Reading } from './levels.ts';
import { spreadOf } from './spread.ts';

const reading = (constituency: string, level: string, more: Partial<Reading> = {}): Reading => ({
	constituency,
	level,
	percentage: null,
	regression: false,
	explanation: '',
	at: 1,
	...more
});
const spread = (...readings: Reading[]) => spreadOf(defaultScale, defaultConstituencies, readings);

test('[CLUSTERS12] far apart: who is lowest, who is highest, how many steps between, who is silent', () => {
	expect(
		spread(
			reading('state', 'fully-implemented'),
			reading('civil-society', 'not-implemented', { regression: true }),
			reading('other', 'not-assessed')
		)
	).toEqual({
		standpoints: [
			{ level: 'not-assessed', constituencies: ['other'] },
			{ level: 'not-implemented', constituencies: ['civil-society'] },
			{ level: 'fully-implemented', constituencies: ['state'] }
		],
		lowest: { level: 'not-implemented', constituencies: ['civil-society'] },
		highest: { level: 'fully-implemented', constituencies: ['state'] },
		distance: 3,
		unanimous: false,
		regression: ['civil-society'],
		silent: ['nhri']
	});
});

test('[CLUSTERS12] nobody, one alone, and all the same', () => {
	expect(spread()).toMatchObject({ lowest: null, highest: null, distance: null, unanimous: false });
	expect(spread(reading('nhri', 'in-process'))).toMatchObject({ distance: null, unanimous: false });
	expect(spread(reading('nhri', 'in-process'), reading('state', 'in-process'))).toMatchObject({
		distance: 0,
		unanimous: true,
		silent: ['civil-society', 'other']
	});
});

test('[CLUSTERS12] a level that the scale lost is still shown, and measures nothing', () => {
	expect(spread(reading('nhri', 'half'), reading('state', 'in-process'))).toMatchObject({
		standpoints: [
			{ level: 'in-process', constituencies: ['state'] },
			{ level: 'half', constituencies: ['nhri'] }
		],
		distance: null
	});
});
