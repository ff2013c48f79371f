import { expect, test } from 'vitest';
import type { Outcome, OutcomeCluster } from '../outcome/outcome.ts';
import { paragraph, run } from '../submission/plain-blocks.ts';
import { sampleOutcome } from '../sample-outcome.fixture.ts';
import { carriedPlaces } from './carried-places.ts';

const [courts, water] = sampleOutcome.clusters as [OutcomeCluster, OutcomeCluster];

function saying(cluster: OutcomeCluster, ...texts: string[]): OutcomeCluster {
	const sections = { ...cluster.assessment.sections, progress: texts.map((text) => paragraph(run(text))) };
	return { ...cluster, assessment: { ...cluster.assessment, sections } };
}
const outcomeOf = (...clusters: OutcomeCluster[]): Outcome => ({ ...sampleOutcome, clusters });
const at = (cluster: string, paragraphNumber: number) =>
	`${cluster}/assessment/sections/progress/${paragraphNumber}/runs/0/text`;

const before = outcomeOf(saying(courts, 'Seen.', 'Witness A spoke.'), saying(water, 'Witness A spoke.'));
const held = new Set([at(courts.id, 1)]);

test('[PUBLISH12] the same words stay held back wherever they moved to in their cluster', () => {
	const now = outcomeOf(saying(courts, 'New.', 'Seen.', 'Witness A spoke.'), saying(water, 'Witness A spoke.'));
	expect([...carriedPlaces(before, held, now)]).toEqual([[at(courts.id, 2), at(courts.id, 1)]]);
});

test('[PUBLISH12] they stay held back in a cluster that was split off, or that theirs went into', () => {
	const split = { ...saying(courts, 'Witness A spoke.'), id: 'cluster-split' };
	const afterSplit = outcomeOf(saying(courts, 'Seen.'), split, saying(water, 'Witness A spoke.'));
	expect([...carriedPlaces(before, held, afterSplit).keys()]).toEqual([at('cluster-split', 0)]);
	const afterMerge = outcomeOf(saying(water, 'Witness A spoke.'));
	expect([...carriedPlaces(before, held, afterMerge).keys()]).toEqual([at(water.id, 0)]);
});

test('[PUBLISH12] words that were changed are no longer the same', () => {
	const now = outcomeOf(saying(courts, 'Seen.', 'Witness B spoke.'), water);
	expect([...carriedPlaces(before, held, now)]).toEqual([]);
});
