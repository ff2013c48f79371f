import { sampleOutcome } from '@plenum/reports/sample-outcome.fixture';
import type { Outcome, OutcomeCluster } from '@plenum/reports/outcome/outcome';
import { keep } from '@plenum/domain/matrix/carry-out-plan';
import type { Interpretation } from '@plenum/domain/matrix/rows/interpretation';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readUpload } from '../../matrix/upload/read-upload.ts';
import { createExport, plainly } from '../create-export.ts';

/** Real matrices, where they are at hand: read in place, never copied. */
const data = join(import.meta.dirname, '..', '..', '..', '..', '..', '..', 'shared', 'upr', 'data');
const files = [
	['old', 'matrix-slovenia-cycle3-old-layout.docx', 215],
	['new', 'matrix-slovenia-cycle4-new-layout.docx', 254]
] as const;

async function read(bytes: Uint8Array): Promise<Interpretation> {
	const done = await readUpload({ bytes, remembered: {} }, () => undefined);
	if (!done.ok || !done.value.interpretation) throw new Error('The matrix cannot be read.');
	return done.value.interpretation;
}

function outcomeOf({ clusters, recommendations }: Interpretation): Outcome {
	const blank = sampleOutcome.clusters[1] as OutcomeCluster;
	return {
		...sampleOutcome,
		clusters: clusters.map(({ label, recommendations: places }) => ({
			...blank,
			label,
			recommendations: places
				.flatMap((place) => recommendations[place] ?? [])
				.map((one) => ({
					...keep(one, { review: null, language: 'en' }),
					sideRatings: [],
					agreed: null,
					continues: []
				}))
		}))
	};
}

const said = ({ recommendations }: Interpretation) =>
	new Map(
		recommendations.map(({ number, text, states, position, positionAsPrinted, source, themes, groups, sdgs }) => [
			number,
			{ text, states, position, positionAsPrinted, source, themes, groups, sdgs }
		])
	);

test.each(files)(
	'[EXPORTS2] a real matrix in the %s layout comes back as it was (skipped without the file)',
	async (layout, name, count) => {
		const path = join(data, name);
		if (!existsSync(path)) return void process.stderr.write(`skipped: ${name} is not at hand\n`);
		const before = await read(readFileSync(path));
		const after = await read(
			(await createExport({ outcome: outcomeOf(before), language: 'en', ...plainly }, `matrix-${layout}.docx`)).bytes
		);
		expect(after.recommendations).toHaveLength(count);
		expect(said(after)).toEqual(said(before));
		expect(new Set(after.clusters.map(({ label }) => label))).toEqual(
			new Set(before.clusters.map(({ label }) => label))
		);
	}
);
