import { interpretRows } from '@plenum/domain/matrix/rows/interpret-rows';
import { expect, test } from 'vitest';
import { matrixFixture } from '../../../../e2e/fixtures/matrix.ts';
import { readDocxTables } from './docx-table.ts';

function interpret(bytes: Uint8Array) {
	const rows = readDocxTables(bytes);
	if (!rows.ok) throw new Error(rows.reason);
	return interpretRows(rows.value);
}

test.each(['old', 'new'] as const)(
	'[MATRIX10] a faithful matrix in the %s layout is read without a problem',
	(layout) => {
		const fixture = matrixFixture({ layout });
		const { kind, recommendations, clusters, problems } = interpret(fixture.bytes);
		expect({ kind, problems, clusters: clusters.map(({ label }) => label) }).toEqual({
			kind: `matrix-${layout}`,
			problems: [],
			clusters: fixture.themes
		});
		expect(recommendations).toHaveLength(fixture.recommendations.length);
	}
);

test.each(['old', 'new'] as const)('[MATRIX10] every oddity of the %s layout is read or reported', (layout) => {
	const fixture = matrixFixture({ layout, odd: true });
	const { recommendations, problems } = interpret(fixture.bytes);
	const read = new Map(recommendations.map((recommendation) => [recommendation.number, recommendation]));
	for (const { number, text, states, position, groups, sdgs } of fixture.recommendations) {
		expect(read.get(number)).toMatchObject({ number, text, states, positionAsPrinted: position, groups, sdgs });
	}
	expect(recommendations).toHaveLength(fixture.recommendations.length);
	expect(problems.map(({ code }) => code)).toEqual([
		'paragraph-missing',
		'position-empty',
		'repeated-merged',
		'row-not-understood'
	]);
});

test('[MATRIX21] a mirrored table is read like any other', () => {
	const fixture = matrixFixture({ layout: 'new', rightToLeft: true });
	expect(interpret(fixture.bytes).recommendations).toHaveLength(fixture.recommendations.length);
});
