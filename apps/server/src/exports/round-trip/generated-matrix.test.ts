import type { Outcome, OutcomeCluster } from '@plenum/reports/outcome/outcome';
import { sampleOutcome } from '@plenum/reports/sample-outcome.fixture';
import { keep } from '@plenum/domain/matrix/carry-out-plan';
import type { Interpretation } from '@plenum/domain/matrix/rows/interpretation';
import { expect, test } from 'vitest';
import { oddMatrix } from '../../../../../e2e/fixtures/odd-matrix.ts';
import { readUpload } from '../../matrix/upload/read-upload.ts';
import { createExport, plainly } from '../create-export.ts';

/** Made matrices with every oddity, taken in, given out and taken in again. */

async function read(bytes: Uint8Array): Promise<Interpretation> {
	const done = await readUpload({ bytes, remembered: {} }, () => undefined);
	if (!done.ok || !done.value.interpretation) throw new Error('The matrix cannot be read.');
	return done.value.interpretation;
}

function outcomeOf({ clusters, recommendations }: Interpretation, language: string): Outcome {
	const blank = sampleOutcome.clusters[1] as OutcomeCluster;
	return {
		...sampleOutcome,
		clusters: clusters.map(({ label, recommendations: places }) => ({
			...blank,
			label,
			recommendations: places
				.flatMap((place) => recommendations[place] ?? [])
				.map((one) => ({ ...keep(one, { review: null, language }), sideRatings: [], agreed: null, continues: [] }))
		}))
	};
}

/** A position that was not given is printed as such, and so is known as printed afterwards. */
const said = ({ recommendations }: Interpretation) =>
	new Map(
		recommendations.map(({ number, text, states, position, source, themes, groups, sdgs }) => [
			number,
			{ text, states, position, source, themes, groups, sdgs }
		])
	);

const cases = (['en', 'fr', 'ar'] as const).flatMap((language) =>
	(['old', 'new'] as const).flatMap((layout) => [1, 2, 3].map((seed) => ({ language, layout, seed })))
);

test.each(cases)(
	'[EXPORTS2] [MATRIX31] matrix $seed in $language, $layout layout, comes back as it was',
	async ({ language, layout, seed }) => {
		const before = await read(oddMatrix({ seed, language, layout, count: 40 }).bytes);
		const outcome = outcomeOf(before, language);
		const after = await read((await createExport({ outcome, language, ...plainly }, `matrix-${layout}.docx`)).bytes);
		expect(said(after)).toEqual(said(before));
		expect(new Set(after.clusters.map(({ label }) => label))).toEqual(
			new Set(before.clusters.map(({ label }) => label))
		);
	}
);
