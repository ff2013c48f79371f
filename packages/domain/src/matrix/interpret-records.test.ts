import { expect, test } from 'vitest';
import { interpretRecords } from './interpret-records.ts';

const none = { number: null, states: null, position: null, source: null, theme: null, groups: null, sdgs: null };

test('[MATRIX14] cells with lists, numbers inside the text and columns of no use are read and kept', () => {
	const { recommendations, clusters, problems } = interpretRecords(
		['Text', 'UPR Position', 'Themes', 'Region'],
		[
			['- 140.1 Dig wells (Arvenia);', '- Supported', '- Wells; springs\n- Rivers', 'South'],
			['', '', '', '']
		],
		{ ...none, text: 'Text', position: 'UPR Position', theme: 'Themes' }
	);
	expect(recommendations).toEqual([
		{
			row: 2,
			number: '140.1',
			text: 'Dig wells (Arvenia);',
			states: ['Arvenia'],
			position: 'supported',
			positionAsPrinted: 'Supported',
			source: null,
			headerTheme: 'Wells; springs',
			themes: ['Wells; springs', 'Rivers'],
			groups: [],
			sdgs: [],
			raw: [
				{ column: 'Text', value: '- 140.1 Dig wells (Arvenia);' },
				{ column: 'UPR Position', value: '- Supported' },
				{ column: 'Themes', value: '- Wells; springs\n- Rivers' },
				{ column: 'Region', value: 'South' }
			]
		}
	]);
	expect(clusters).toEqual([{ label: 'Wells; springs', recommendations: [0] }]);
	expect(problems).toEqual([{ row: null, code: 'column-unknown', what: 'Region' }]);
});

test('[MATRIX14] a number in a column of its own counts, and the text does not repeat it', () => {
	const { recommendations } = interpretRecords(
		['code', 'text'],
		[
			['R144.44P1', 'Creuser'],
			['140.2', '140.2 Creuser (Arvenia);']
		],
		{ ...none, number: 'code', text: 'text' }
	);
	expect(recommendations.map(({ number, text }) => [number, text])).toEqual([
		['R144.44P1', 'Creuser'],
		['140.2', 'Creuser (Arvenia);']
	]);
});

test('[MATRIX10] a record without a text is reported with all it holds', () => {
	const { problems } = interpretRecords(['text', 'note'], [['', 'see annex']], { ...none, text: 'text' });
	expect(problems).toContainEqual({ row: 2, code: 'row-not-understood', what: 'see annex' });
});
