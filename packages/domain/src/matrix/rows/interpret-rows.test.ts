import { expect, test } from 'vitest';
import { interpretRows } from './interpret-rows.ts';
import type { MatrixCell, MatrixRow } from './matrix-row.ts';

type CellSketch = string | { text: string; span?: number; numbered?: boolean };

/** Rows as a reader of files would give them; each line of a cell is a paragraph. */
function rowsOf(...sketches: CellSketch[][]): MatrixRow[] {
	return sketches.map((cells, index) => {
		let column = 0;
		const made = cells.map((sketch): MatrixCell => {
			const { text, span = 1, numbered = false } = typeof sketch === 'string' ? { text: sketch } : sketch;
			const cell = {
				column,
				span,
				continued: false,
				paragraphs: text.split('\n').map((line) => ({ text: line, numbered }))
			};
			column += span;
			return cell;
		});
		return { row: index + 1, cells: made };
	});
}

const oldHeader = [
	'Recommendation',
	'Position',
	'Full list of themes',
	'Assessment/comments on level of implementation'
];
const source = 'Source of Position: A/HRC/99/15/Add.1 - Para.3';
const theme = (label: string): CellSketch[] => [{ text: label, span: 4 }];

test('[MATRIX10] a row of the old layout is read whole', () => {
	const { kind, recommendations, clusters, problems } = interpretRows(
		rowsOf(oldHeader, theme('Theme: Wells; springs'), [
			`140.1 Build wells (Austria) (Denmark);\n${source}`,
			'Supported',
			'- Wells; springs\n- Rivers\nSDGs: \n- 6 - CLEAN WATER AND SANITATION\nAffected persons: \n- Villagers',
			''
		])
	);
	expect({ kind, problems, clusters }).toEqual({
		kind: 'matrix-old',
		problems: [],
		clusters: [{ label: 'Wells; springs', recommendations: [0] }]
	});
	expect(recommendations).toEqual([
		{
			row: 3,
			number: '140.1',
			text: 'Build wells (Austria) (Denmark);',
			states: ['Austria', 'Denmark'],
			position: 'supported',
			positionAsPrinted: 'Supported',
			source: { symbol: 'A/HRC/99/15/Add.1', paragraph: '3', raw: 'A/HRC/99/15/Add.1 - Para.3' },
			headerTheme: 'Wells; springs',
			themes: ['Wells; springs', 'Rivers'],
			groups: ['Villagers'],
			sdgs: ['6 - CLEAN WATER AND SANITATION'],
			raw: [
				{ column: 'Recommendation', value: `140.1 Build wells (Austria) (Denmark);\n${source}` },
				{ column: 'Position', value: 'Supported' },
				{
					column: 'Full list of themes',
					value: '- Wells; springs\n- Rivers\nSDGs: \n- 6 - CLEAN WATER AND SANITATION\nAffected persons: \n- Villagers'
				},
				{ column: 'Assessment/comments on level of implementation', value: '' }
			]
		}
	]);
});

test.each(['Theme: Wells', 'Right or area: Wells', 'Tema: Wells', 'Тема: Wells', 'Thème : Wells', '主题：Wells'])(
	'[MATRIX9] "%s" opens a theme',
	(line) => {
		const { clusters, problems } = interpretRows(
			rowsOf(theme(line), oldHeader, [`140.1 Dig (Austria);\n${source}`, 'Noted', '- Wells', ''])
		);
		expect({ clusters, problems }).toEqual({ clusters: [{ label: 'Wells', recommendations: [0] }], problems: [] });
	}
);

test('[MATRIX1] columns are found by their headers in any order, with States in a column of their own', () => {
	const { recommendations, problems } = interpretRows(
		rowsOf(
			['Themes', 'Recommending state/s', 'Recommendation', 'Position', 'Owner'],
			['- Wells', 'Austria', '140.1 Dig;', 'Supported/\nNoted', 'Water board']
		)
	);
	expect(recommendations[0]).toMatchObject({
		number: '140.1',
		states: ['Austria'],
		position: 'partially-supported',
		positionAsPrinted: 'Supported/ Noted',
		themes: ['Wells']
	});
	expect(recommendations[0]?.raw).toContainEqual({ column: 'Owner', value: 'Water board' });
	expect(problems).toEqual([{ row: null, code: 'column-unknown', what: 'Owner' }]);
});

test('[MATRIX1] a header over two columns covers the number and the text under it', () => {
	const { recommendations } = interpretRows(
		rowsOf([{ text: 'Recommendation', span: 2 }, 'Position'], ['140.1', 'Dig (Austria);', 'Noted'])
	);
	expect(recommendations[0]).toMatchObject({ number: '140.1', text: 'Dig (Austria);', position: 'noted' });
});

test('[MATRIX11] a recommendation repeated under another theme becomes one, and is reported', () => {
	const row = (own: string) => [`140.1 Dig (Austria);\n${source}`, 'Supported', `- ${own}`, ''];
	const { recommendations, clusters, problems } = interpretRows(
		rowsOf(oldHeader, theme('Theme: Wells'), row('Wells'), theme('Theme: Rivers'), row('Rivers'))
	);
	expect(recommendations.map(({ number, themes }) => ({ number, themes }))).toEqual([
		{ number: '140.1', themes: ['Wells', 'Rivers'] }
	]);
	expect(clusters).toEqual([{ label: 'Wells', recommendations: [0] }]);
	expect(problems).toEqual([{ row: 5, code: 'repeated-merged', what: '140.1 · Rivers' }]);
});

test('[MATRIX11] two texts under one number are both kept', () => {
	const { recommendations, problems } = interpretRows(
		rowsOf(
			oldHeader,
			[`140.1 Dig (Austria);\n${source}`, 'Supported', '- A', ''],
			[`140.1 Fill in (Austria);\n${source}`, 'Supported', '- A', '']
		)
	);
	expect(recommendations.map(({ text }) => text)).toEqual(['Dig (Austria);', 'Fill in (Austria);']);
	expect(problems).toEqual([{ row: 3, code: 'number-used-twice', what: '140.1' }]);
});

test('[MATRIX10] what a row lacks is reported with the row, and the row is kept', () => {
	const { recommendations, problems } = interpretRows(
		rowsOf(
			oldHeader,
			['140.1 Dig (Austria);\nSource of Position: A/HRC/99/15/Add.1', '', '- A', ''],
			[`140.2 Dig;\nSource of Position: A/HRC/99/15/Add.1 - Para.3vv`, 'Perhaps', '- A', 'Half done'],
			['Dig deeper (Denmark);', 'Noted', '- A', '']
		)
	);
	expect(recommendations.map(({ number, position }) => [number, position])).toEqual([
		['140.1', 'unknown'],
		['140.2', 'unknown'],
		['#4', 'noted']
	]);
	expect(problems).toEqual([
		{ row: 2, code: 'paragraph-missing', what: 'A/HRC/99/15/Add.1' },
		{ row: 2, code: 'position-empty', what: '' },
		{ row: 3, code: 'assessment-already-filled', what: 'Half done' },
		{ row: 3, code: 'paragraph-odd', what: 'A/HRC/99/15/Add.1 - Para.3vv' },
		{ row: 3, code: 'states-missing', what: 'Dig;' },
		{ row: 3, code: 'position-unknown', what: 'Perhaps' },
		{ row: 4, code: 'number-missing', what: '#4' },
		{ row: 4, code: 'source-missing', what: '' }
	]);
});

test('[MATRIX10] rows that Word counts by itself are counted here, and it is said', () => {
	const { recommendations, problems } = interpretRows(
		rowsOf(
			['Recommendation', 'Position'],
			[{ text: 'Dig (Austria);', numbered: true }, 'Noted'],
			[{ text: 'Fill in (Austria);', numbered: true }, 'Noted']
		)
	);
	expect(recommendations.map(({ number }) => number)).toEqual(['1', '2']);
	expect(problems.map(({ code, what }) => `${code} ${what}`)).toEqual(['number-counted 1', 'number-counted 2']);
});

test('[MATRIX10] a row that is nothing known is reported with all it holds', () => {
	const { recommendations, problems } = interpretRows(
		rowsOf(oldHeader, theme('The following recommendations enjoy the support of Montalva:'), theme('Wells and springs'))
	);
	expect(recommendations).toEqual([]);
	expect(problems).toEqual([
		{ row: 2, code: 'row-not-understood', what: 'The following recommendations enjoy the support of Montalva:' },
		{ row: 3, code: 'theme-assumed', what: 'Wells and springs' },
		{ row: 3, code: 'theme-empty', what: 'Wells and springs' }
	]);
});

test('[MATRIX13] a table without a header is read by what its columns hold', () => {
	const { recommendations, problems } = interpretRows(rowsOf(['140.1 Dig (Austria);', 'Supported', '- Wells']));
	expect(recommendations[0]).toMatchObject({ number: '140.1', position: 'supported', themes: ['Wells'] });
	expect(problems).toEqual([{ row: null, code: 'header-missing', what: '' }]);
});

test('[MATRIX13] a table of one column is a list of recommendations', () => {
	const { recommendations, problems } = interpretRows(rowsOf(['140.1 Dig (Austria);'], ['140.2 Fill in (Denmark);']));
	expect(recommendations.map(({ number, text, states }) => [number, text, states])).toEqual([
		['140.1', 'Dig (Austria);', ['Austria']],
		['140.2', 'Fill in (Denmark);', ['Denmark']]
	]);
	expect(problems).toEqual([{ row: null, code: 'header-missing', what: '' }]);
});

test('[MATRIX12] themes that come back under the next position are one cluster, in order of first appearance', () => {
	const row = (number: string, position: string) => [`${number} Dig (Austria);\n${source}`, position, '', ''];
	const { clusters } = interpretRows(
		rowsOf(
			oldHeader,
			theme('Theme: Wells'),
			row('140.3', 'Supported'),
			theme('Theme: Rivers'),
			row('140.1', 'Supported'),
			theme('Theme:  wells'),
			row('140.2', 'Noted')
		)
	);
	expect(clusters).toEqual([
		{ label: 'Wells', recommendations: [0, 2] },
		{ label: 'Rivers', recommendations: [1] }
	]);
});

test('[MATRIX10] whatever a table holds, each filled cell comes back in a recommendation, a theme or a problem', () => {
	const pieces = [
		'140.1 Dig (Austria);',
		'140.2 Dig',
		'Theme: Wells',
		'Supported',
		'- Wells',
		'Lunch',
		'',
		'7',
		'Dig deep;'
	];
	let chance = 42;
	const next = (below: number) => (chance = (Math.imul(chance, 1664525) + 1013904223) >>> 0) % below;
	for (let round = 0; round < 300; round++) {
		const rows = Array.from({ length: 1 + next(8) }, () =>
			Array.from({ length: 1 + next(4) }, () => pieces[next(pieces.length)]!)
		);
		const { recommendations, clusters, problems } = interpretRows(rowsOf(...(round % 2 ? [oldHeader] : []), ...rows));
		const kept = JSON.stringify([recommendations, clusters, problems]);
		for (const cell of rows.flat()) expect(kept).toContain(cell.replace(/^Theme: /, ''));
	}
});
