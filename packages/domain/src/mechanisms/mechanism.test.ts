import { expect, test } from 'vitest';
import { interpretRecords } from '../matrix/rows/interpret-records.ts';
import { columnsOf, findTable } from '../matrix/rows/table-of-records.ts';
import { bodyOfSymbol, isUniversalReview, recogniseMechanism } from './mechanism.ts';

const committees: Record<string, readonly string[]> = {
	CEDAW: [
		...['CEDAW', 'Committee on the Elimination of Discrimination against Women'],
		'Comité pour l’élimination de la discrimination à l’égard des femmes',
		'Comité para la Eliminación de la Discriminación contra la Mujer',
		'Комитет по ликвидации дискриминации в отношении женщин',
		...['اللجنة المعنية بالقضاء على التمييز ضد المرأة', '消除对妇女歧视委员会']
	],
	CRC: [
		...[
			'CRC',
			'Committee on the Rights of the Child',
			'Comité des droits de l’enfant',
			'Comité de los Derechos del Niño'
		],
		...['Комитет по правам ребенка', 'لجنة حقوق الطفل', '儿童权利委员会']
	],
	CCPR: [
		...['HRC', 'CCPR', 'Human Rights Committee', 'Comité des droits de l’homme', 'Comité de Derechos Humanos'],
		...['Комитет по правам человека', 'اللجنة المعنية بحقوق الإنسان', '人权事务委员会']
	],
	CAT: [
		...['CAT', 'Committee against Torture', 'Comité contre la torture', 'Comité contra la Tortura'],
		...['Комитет против пыток', 'لجنة مناهضة التعذيب', '禁止酷刑委员会']
	],
	CERD: [
		'CERD',
		'Committee on the Elimination of Racial Discrimination',
		'Comité pour l’élimination de la discrimination raciale'
	],
	CESCR: [
		...[
			'CESCR',
			'Committee on Economic, Social and Cultural Rights',
			'Comité des droits économiques, sociaux et culturels'
		],
		...['اللجنة المعنية بالحقوق الاقتصادية والاجتماعية والثقافية', '经济、社会及文化权利委员会']
	],
	CRPD: [
		'CRPD',
		'Committee on the Rights of Persons with Disabilities',
		'Комитет по правам инвалидов',
		'残疾人权利委员会'
	],
	CMW: ['CMW', 'Comité pour la protection des travailleurs migrants'],
	CED: ['CED', 'Committee on Enforced Disappearances'],
	SPT: ['SPT', 'Subcommittee on Prevention of Torture']
};

test.each(Object.entries(committees))('[MECHANISM1] %s is known by its names', (body, names) => {
	expect(names.map(recogniseMechanism)).toEqual(names.map(() => ({ kind: 'treaty-body', body })));
});

const reviews = [
	...['UPR', '- UPR', 'Universal Periodic Review', 'Examen périodique universel', 'EPU', 'Examen Periódico Universal'],
	...['Универсальный периодический обзор', 'УПО', 'الاستعراض الدوري الشامل', '普遍定期审议'],
	'Working Group on the Universal Periodic Review'
];

test.each(reviews)(
	'[MECHANISM1] "%s" is the review and no other mechanism, whatever document stands beside it',
	(said) => {
		expect([isUniversalReview(said), recogniseMechanism(said)]).toEqual([true, null]);
		const rows = [
			['Text', 'Mechanism', 'Document symbol'],
			['1.1 Dig wells (France);', said, 'CEDAW/C/MTV/CO/3'],
			['Plant trees.', 'CEDAW', 'CEDAW/C/MTV/CO/3']
		];
		const table = findTable(rows)!;
		const { recommendations, mechanisms } = interpretRecords(table, columnsOf(table));
		expect([recommendations.map(({ number }) => number), mechanisms?.map(({ text }) => text)]).toEqual([
			['1.1'],
			['Plant trees.']
		]);
	}
);

test.each([
	['Special Rapporteur on the rights of the child', 'special-procedure'],
	['Rapporteuse spéciale sur le droit à l’eau', 'special-procedure'],
	['Relatora Especial sobre la tortura', 'special-procedure'],
	['Специальный докладчик по вопросу о пытках', 'special-procedure'],
	['المقرر الخاص المعني بالتعذيب', 'special-procedure'],
	['酷刑问题特别报告员', 'special-procedure'],
	['Working Group on Enforced or Involuntary Disappearances', 'special-procedure'],
	['Council of Europe – GRETA', 'regional'],
	['European Committee for the Prevention of Torture (CPT)', 'regional'],
	['African Commission on Human and Peoples’ Rights', 'regional']
])('[MECHANISM1] "%s" keeps its name, and is no treaty body', (printed, kind) => {
	expect(recogniseMechanism(printed)).toEqual({ kind, body: printed });
});

test('[MECHANISM1] the document tells the treaty body where nothing else does', () => {
	const symbols = ['CEDAW/C/MTV/CO/3', 'CAT/OP/MTV/1', 'E/C.12/MTV/CO/2', 'A/HRC/53/36/Add.1', 'A/HRC/59/15', null];
	expect(symbols.map((symbol) => bodyOfSymbol(symbol)?.body ?? null)).toEqual([
		...['CEDAW', 'SPT', 'CESCR'],
		...[null, null, null]
	]);
	const rows = [
		['Recommendation', 'Document symbol', 'Theme'],
		['1.1 Dig wells (France);', 'A/HRC/59/15/Add.1 - Para.3', 'Water'],
		['Plant trees.', 'CEDAW/C/MTV/CO/3, para. 12 (a)', 'Trees']
	];
	const table = findTable(rows)!;
	const { recommendations, mechanisms } = interpretRecords(table, columnsOf(table));
	expect(recommendations.map(({ text }) => text)).toEqual(['Dig wells (France);']);
	expect(mechanisms).toMatchObject([
		{ body: 'CEDAW', symbol: 'CEDAW/C/MTV/CO/3', paragraph: '12 (a)', themes: ['Trees'], text: 'Plant trees.' }
	]);
});
