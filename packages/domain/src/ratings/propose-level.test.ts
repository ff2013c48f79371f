import { expect, test } from 'vitest';
import { defaultScale, viewsRecorded, notAssessed } from '../consultations/scale.ts';
import { levelToPropose } from './propose-level.ts';

const begin = (agreed: { level: string; regression: boolean } | null, ...said: [string, number][]) =>
	levelToPropose(
		defaultScale,
		agreed,
		said.map(([level, count]) => ({ level, count }))
	);
const [lowest] = defaultScale.filter(({ id }) => id !== notAssessed);

test('[POLL70] a vote on a level begins with the agreed one, else with what most say, else with the lowest', () => {
	expect(begin({ level: 'in-process', regression: true }, ['fully-implemented', 9])).toEqual({
		level: 'in-process',
		regression: true
	});
	expect(begin(null, ['in-process', 1], ['fully-implemented', 2], ['in-process', 2]).level).toBe('in-process');
	expect(begin(null, ['fully-implemented', 2], ['in-process', 2]).level).toBe('in-process');
	for (const agreed of [null, { level: viewsRecorded, regression: false }, { level: notAssessed, regression: false }])
		expect(begin(agreed, [notAssessed, 9]).level).toBe(lowest?.id);
	expect(begin(null, ['a-level-of-before', 9]).level).toBe(lowest?.id);
});
