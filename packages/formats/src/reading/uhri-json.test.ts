import { interpretRecords } from '@plenum/domain/matrix/rows/interpret-records';
import { splitByState } from '@plenum/domain/matrix/states-under-review';
import { columnsOf, findTable } from '@plenum/domain/matrix/rows/table-of-records';
import { expect, test } from 'vitest';
import { readJson } from './json-table.ts';

/** As the index of the United Nations gives it: text as a page and plain, names as lists, every mechanism in one file. */
const annotation = (more: Record<string, unknown>) => ({
	AnnotationId: '0f0f0f0f',
	Symbol: 'A/HRC/59/15',
	SectionHeadings: 'II. Conclusions',
	DocumentId: 7,
	PublicationDate: '2025-07-01',
	AnnotationType: 'Recommendations',
	Body: ['- UPR'],
	Regions: ['Europe'],
	AffectedPersons: ['Children', 'Women & girls'],
	Themes: ['Right to water'],
	Sdgs: ['6 - CLEAN WATER AND SANITATION'],
	...more
});

const textOf = (plain: string) => ({
	Text: `<p>${plain}&nbsp;</p>`,
	TextPlainRaw: `${plain}\u00a0`,
	TextPlainCleaned: plain
});

test('[MATRIX27] the index’s JSON is read by its plain texts, for each State; other mechanisms are read apart, and concerns listed', () => {
	const annotations = [
		annotation({ ...textOf('140.1 Dig wells (Sao Tome and Principe);'), Countries: ['Montenegro'] }),
		annotation({ ...textOf('36. The Committee recommends wells.'), Countries: ['Montenegro'], Body: ['- CRC'] }),
		annotation({
			...textOf('36. The Committee is concerned.'),
			Countries: ['Montenegro'],
			AnnotationType: 'Concerns/Observations'
		}),
		annotation({ ...textOf('12.4 Plant trees (Bolivia (Plurinational State of));'), Countries: ['Fiji'] })
	];
	const read = readJson(new TextEncoder().encode(JSON.stringify(annotations)));
	if (!read.ok) throw new Error(read.reason);
	const tables = splitByState(findTable(read.value[0]!.rows)!);
	expect(tables.map(({ name }) => name)).toEqual(['Montenegro', 'Fiji']);
	const { recommendations, mechanisms, problems, rows } = interpretRecords(tables[0]!, columnsOf(tables[0]!));
	expect(
		recommendations.map(({ number, text, states, groups, sdgs }) => ({ number, text, states, groups, sdgs }))
	).toEqual([
		{
			number: '140.1',
			text: 'Dig wells (Sao Tome and Principe);',
			states: ['Sao Tome and Principe'],
			groups: ['Children', 'Women & girls'],
			sdgs: ['6 - CLEAN WATER AND SANITATION']
		}
	]);
	expect(problems.filter(({ code }) => code === 'row-other-mechanism').map(({ row }) => row)).toEqual([4]);
	expect(mechanisms).toMatchObject([{ row: 3, text: '36. The Committee recommends wells.' }]);
	expect(rows).toMatchObject({ filled: 4, recommendations: 1, listed: 1, unread: 0 });
});
