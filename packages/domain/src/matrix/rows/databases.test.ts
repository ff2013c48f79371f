import { expect, test } from 'vitest';
import { interpretRecords } from './interpret-records.ts';
import { splitByState } from '../states-under-review.ts';
import { columnsOf, findTable } from './table-of-records.ts';

const uprInfo = [
	['From', 'To', 'Recommendation', 'Issue', 'Action Category', 'decision', 'Session'],
	['France', 'Montenegro', 'Ratify the convention', 'Detention,International instruments', '5', 'Supported', '50'],
	[
		'Sao Tome and Principe',
		'Montenegro',
		'Register births',
		'Rights related to name, identity, nationality,NHRI',
		'4',
		'Noted',
		'50'
	],
	['Peru', 'Republic of Moldova', 'Dig wells', 'Right to water', '5', 'Not Supported', '51'],
	['Chad', 'Moldova', 'Plant trees', 'Environment', '5', 'Accepted', '51']
];

const tablesOf = (rows: string[][]) => splitByState(findTable(rows)!);

test('[MATRIX86] an export of UPR Info is read by its columns, its issues each by itself', () => {
	const [montenegro] = tablesOf(uprInfo);
	const read = interpretRecords(montenegro!, columnsOf(montenegro!));
	expect(
		read.recommendations.map(({ row, text, states, position, themes }) => ({ row, text, states, position, themes }))
	).toEqual([
		{
			row: 2,
			text: 'Ratify the convention',
			states: ['France'],
			position: 'supported',
			themes: ['Detention', 'International instruments']
		},
		{
			row: 3,
			text: 'Register births',
			states: ['Sao Tome and Principe'],
			position: 'noted',
			themes: ['Rights related to name, identity, nationality', 'NHRI']
		}
	]);
	expect(read.rows).toMatchObject({ filled: 3, recommendations: 2, headings: 1, unread: 0 });
});

test('[MATRIX85] a table on several States is one for each, under any of its names, with the rows of the file', () => {
	const tables = tablesOf(uprInfo);
	expect(tables.map(({ name, rows }) => [name, rows])).toEqual([
		['Montenegro', [2, 3]],
		['Republic of Moldova', [4, 5]]
	]);
	const [, moldova] = tables;
	const { recommendations, problems } = interpretRecords(moldova!, columnsOf(moldova!));
	expect(recommendations.map(({ row, position }) => [row, position])).toEqual([
		[4, 'noted'],
		[5, 'supported']
	]);
	// That both names are Moldova's is no second State.
	expect(problems.map(({ code }) => code)).not.toContain('several-countries');
});

test.each([
	['Country', 'Text'],
	['État examiné', 'Recommandation'],
	['الدولة موضوع الاستعراض', 'التوصية'],
	['受审议国', '建议']
])('[MATRIX85] "%s" says whom a record is about', (country, text) => {
	const rows = [
		[country, text, 'Position'],
		['Peru', '1.1 Dig (France);', 'Noted'],
		['', '1.2 Plant (France);', 'Noted'],
		['Chad', '1.3 Dig (Italy);', 'Noted']
	];
	expect(tablesOf(rows).map(({ name, rows }) => [name, rows])).toEqual([
		['Peru', [2, 3]],
		['Chad', [3, 4]]
	]);
	expect(tablesOf([rows[0]!, rows[1]!])).toHaveLength(1);
});

test.each([
	['Mécanisme', 'EPU', 'CEDAW'],
	['Mechanism', 'Universal Periodic Review', 'Special Rapporteur on water'],
	['Mecanismo', 'Examen Periódico Universal', 'CRC'],
	['Механизм', 'Универсальный периодический обзор', 'Комитет по правам ребенка'],
	['الآلية', 'الاستعراض الدوري الشامل', 'لجنة حقوق الطفل'],
	['机制', '普遍定期审议', '儿童权利委员会']
])(
	'[MATRIX26] of a national table the rows that "%s" says are of the review are read as such, the others apart',
	(header, review, other) => {
		const read = (rows: string[][]) => {
			const [table] = tablesOf([['Number', 'Recommendation', header], ...rows]);
			const { recommendations, mechanisms = [], problems } = interpretRecords(table!, columnsOf(table!));
			expect(problems.map(({ code }) => code)).not.toContain('row-other-mechanism');
			return [recommendations.length, mechanisms.length];
		};
		const rows = [
			['1.1', 'Dig wells (France);', review],
			['1.2', 'Plant trees (Peru);', other]
		];
		expect(read(rows)).toEqual([1, 1]);
		expect(read([rows[1]!])).toEqual([0, 1]);
		// A column of the same name that names no mechanism means something else.
		expect(read([['1.3', 'Dig more (France);', 'Water board']])).toEqual([1, 0]);
	}
);
