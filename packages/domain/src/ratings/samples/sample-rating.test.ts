import { expect, test } from 'vitest';
import { defaultScale } from '../../consultations/scale.ts';
import { sampleRating } from './sample-rating.ts';

test('[PRACTICE6] sides of sample people differ on some recommendations, and say the same of others', () => {
	const said = (place: number, side: number, person = 0) => sampleRating(defaultScale, { place, side, person }).level;
	const places = Array.from({ length: 30 }, (_, place) => place);
	const differing = places.filter((place) => said(place, 0) !== said(place, 1));
	expect(differing).toEqual(places.filter((place) => place % 3 !== 0));
	expect(places.filter((place) => said(place, 0, 1) === null)).toEqual([0, 5, 10, 15, 20, 25]);
	expect(places.map((place) => said(place, 2))).not.toContain('not-assessed');
});
