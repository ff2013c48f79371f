import { expect, test } from 'vitest';
import { headerLanguage, suggestColumns, type CsvColumns } from './csv-columns.ts';
import { interpretRecords } from './interpret-records.ts';

const read = (headers: string[], records: string[][], columns: CsvColumns) =>
	interpretRecords({ headers, records, headerRow: 1, above: [] }, columns);

const none = { number: null, states: null, position: null, source: null, theme: null, groups: null, sdgs: null };

test('[MATRIX14] cells with lists, numbers inside the text and columns of no use are read and kept', () => {
	const { recommendations, clusters, problems } = read(
		['Text', 'UPR Position', 'Themes', 'Region'],
		[
			['- 140.1 Dig wells (Austria);', '- Supported', '- Wells; springs\n- Rivers', 'South'],
			['', '', '', '']
		],
		{ ...none, text: 'Text', position: 'UPR Position', theme: 'Themes' }
	);
	expect(recommendations).toEqual([
		{
			row: 2,
			number: '140.1',
			text: 'Dig wells (Austria);',
			states: ['Austria'],
			position: 'supported',
			positionAsPrinted: 'Supported',
			source: null,
			headerTheme: 'Wells; springs',
			themes: ['Wells; springs', 'Rivers'],
			groups: [],
			sdgs: [],
			raw: [
				{ column: 'Text', value: '- 140.1 Dig wells (Austria);' },
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
	const { recommendations } = read(
		['code', 'text'],
		[
			['R144.44P1', 'Creuser'],
			['140.2', '140.2 Creuser (Austria);']
		],
		{ ...none, number: 'code', text: 'text' }
	);
	expect(recommendations.map(({ number, text }) => [number, text])).toEqual([
		['R144.44P1', 'Creuser'],
		['140.2', 'Creuser (Austria);']
	]);
});

test('[MATRIX10] a record without a text is reported with all it holds', () => {
	const { problems } = read(['text', 'note'], [['', 'see annex']], { ...none, text: 'text' });
	expect(problems).toContainEqual({ row: 2, code: 'row-not-understood', what: 'see annex' });
});

test('[MATRIX26] in an index export what other mechanisms recommend is read apart, and concerns are told and left out', () => {
	const headers = ['Text', 'Countries Concerned', 'Reccomending Body', 'Type', 'Document Publication Date'];
	const { recommendations, problems, mechanisms, rows } = read(
		headers,
		[
			['- 140.1 Dig wells (Austria);', '- Montalva', '- UPR', '- Recommendations', '45981'],
			['- The State should dig wells.', '- Montalva', '- CCPR', '- Recommendations', '45981'],
			['- Wells are few (Austria);', '- Nordland', '- UPR', '- Concerns/Observations', '45981']
		],
		{ ...none, text: 'Text' }
	);
	expect(recommendations.map(({ number }) => number)).toEqual(['140.1']);
	expect(problems.filter(({ code }) => code !== 'column-unknown')).toEqual([
		{ row: null, code: 'position-empty', what: '' },
		{ row: null, code: 'several-countries', what: 'Montalva, Nordland' },
		{
			row: 4,
			code: 'row-other-mechanism',
			what: '- Wells are few (Austria); | - Nordland | - UPR | - Concerns/Observations | 45981'
		}
	]);
	expect(mechanisms?.map(({ raw: _, ...one }) => one)).toEqual([
		{
			row: 3,
			kind: 'treaty-body',
			body: 'CCPR',
			text: 'The State should dig wells.',
			date: '2025-11-20',
			symbol: null,
			paragraph: null,
			annotation: null,
			themes: [],
			groups: [],
			sdgs: []
		}
	]);
	expect(rows).toMatchObject({ filled: 4, recommendations: 1, mechanisms: 1, listed: 1, unread: 0 });
});

test('[MATRIX3] numbers that are printed from right to left are kept, and told once', () => {
	const { recommendations, problems } = read(
		['code', 'text'],
		[
			['44.144.ج.1', 'احفروا (الأردن)؛'],
			['123.144', 'ازرعوا (لبنان)؛']
		],
		{ ...none, number: 'code', text: 'text' }
	);
	expect(recommendations.map(({ number }) => number)).toEqual(['44.144.ج.1', '123.144']);
	expect(problems).toContainEqual({ row: null, code: 'number-reversed', what: '44.144.ج.1, 123.144' });
});

test('[MATRIX10] what stands above the headers is told', () => {
	const above = [{ row: 1, text: 'List as of spring' }];
	const { problems } = interpretRecords(
		{ headers: ['text'], records: [['140.1 Dig (Austria);']], headerRow: 3, above },
		{ ...none, text: 'text' }
	);
	expect(problems).toContainEqual({ row: 1, code: 'row-not-understood', what: 'List as of spring' });
});

test('[MATRIX58] columns of one text in several languages come in at once', () => {
	const headers = ['code', 'texte_fr', 'texte_ar', 'Note'];
	const columns = suggestColumns(headers);
	expect(columns).toMatchObject({ text: 'texte_fr', translations: ['texte_ar'] });
	const records = [
		['144.1', 'Ratifier la Convention (Togo);', '144.1 التصديق على الاتفاقية (توغو)؛', ''],
		['144.1', 'Ratifier la Convention (Togo);', 'الانضمام إلى الاتفاقية (توغو)؛', ''],
		['144.2', 'Poursuivre les réformes (Togo);', '', '']
	];
	const read = interpretRecords({ headers, records, headerRow: 1, above: [] }, columns);
	expect(read.recommendations.map(({ number, translations }) => [number, translations])).toEqual([
		['144.1', [{ language: 'ar', text: 'التصديق على الاتفاقية (توغو)؛' }]],
		['144.2', undefined]
	]);
	expect(read.problems).toContainEqual({ row: 3, code: 'translation-differs', what: records[1]![2] });
	const again = interpretRecords(
		{ headers, records, headerRow: 1, above: [] },
		{ ...columns, translations: ['Note', 'texte_ar'] }
	);
	expect(again.problems).toContainEqual({ row: null, code: 'translation-unclear', what: 'Note' });
});

test.each([
	['text_fr', 'fr'],
	['Texte (arabe)', 'ar'],
	['Recommendation - English', 'en'],
	['TextPlainCleaned', null],
	['Recommandation', null]
])('[MATRIX58] the language that the header %s names', (header, language) => {
	expect(headerLanguage(header)).toBe(language);
});
