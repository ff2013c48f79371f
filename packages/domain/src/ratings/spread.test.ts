import { expect, test } from 'vitest';
import { defaultConstituencies } from '../consultations/consultation.ts';
import { defaultScale } from '../consultations/scale.ts';
import type { SideRating } from './side-rating.ts';
import { spreadOf } from './spread.ts';

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
const spread = (...sideRatings: SideRating[]) => spreadOf(defaultScale, defaultConstituencies, sideRatings);

test('[CLUSTERS12] far apart: who is lowest, who is highest, how many steps between, who is silent', () => {
	expect(
		spread(
			rating('state', 'fully-implemented'),
			rating('civil-society', 'not-implemented', { regression: true }),
			rating('other', 'not-assessed')
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
	expect(spread(rating('nhri', 'in-process'))).toMatchObject({ distance: null, unanimous: false });
	expect(spread(rating('nhri', 'in-process'), rating('state', 'in-process'))).toMatchObject({
		distance: 0,
		unanimous: true,
		silent: ['civil-society', 'other']
	});
});

test('[CLUSTERS12] a level that the scale lost is still shown, and measures nothing', () => {
	expect(spread(rating('nhri', 'half'), rating('state', 'in-process'))).toMatchObject({
		standpoints: [
			{ level: 'in-process', constituencies: ['state'] },
			{ level: 'half', constituencies: ['nhri'] }
		],
		distance: null
	});
});
