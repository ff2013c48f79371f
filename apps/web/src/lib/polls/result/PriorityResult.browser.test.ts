import type { PollResult } from '@plenum/domain/polls/result';
import { expect, test } from 'vitest';
import { renderComponent } from '../../../fixtures/render-component.fixture.ts';
import PriorityResult from './PriorityResult.svelte';

async function widths(method: 'points' | 'selection'): Promise<(string | null)[]> {
	const given = [
		{ points: 12, by: 3 },
		{ points: 4, by: 3 }
	];
	const subjects = given.map(({ points, by }, at) => ({
		number: at + 1,
		text: `Cluster ${at}`,
		brief: '',
		headline: '',
		adopted: true,
		counts: { tally: { for: by, against: 0, abstain: 0 }, figures: [points], place: at + 1 }
	}));
	const result = { method, turnout: { cast: 4 }, subjects } as unknown as PollResult;
	await renderComponent(PriorityResult, { subjects: subjects as never, result });
	return [...document.querySelectorAll('rect.bar')].map((bar) => bar.getAttribute('width'));
}

test('[POLL84] a bar is as long as the share of the points that were given, not of those who gave any', async () => {
	expect(await widths('points')).toEqual(['75%', '25%']);
});

test('[POLL84] where people choose, it is as long as the share of those who voted', async () => {
	expect(await widths('selection')).toEqual(['75%', '75%']);
});
