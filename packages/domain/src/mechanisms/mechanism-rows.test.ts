import { expect, test } from 'vitest';
import { interpretRecords } from '../matrix/rows/interpret-records.ts';
import { columnsOf, findTable } from '../matrix/rows/table-of-records.ts';
import type { StoredMechanism } from './mechanism.ts';
import { planMechanisms } from './plan-mechanisms.ts';
import { interpretMechanismRows } from './word-mechanisms.ts';

const read = (rows: string[][]) => {
	const table = findTable(rows)!;
	return interpretRecords(table, columnsOf(table));
};
const stored = (rows: string[][]): StoredMechanism[] =>
	(read(rows).mechanisms ?? []).map((one, place) => ({ ...one, id: `m${place}` }));

const headers = ['Text', 'Mechanism', 'Document symbol', 'Paragraph', 'Date', 'Themes', 'OHCHR Annotation Id'];
const cedaw = ['Train judges.', 'CEDAW', 'CEDAW/C/MTV/CO/3', '14', '2023-11-03', 'Equality', 'a-1'];

test.each([
	['en', ['Recommendation', 'Mechanism', 'Document symbol', 'Paragraph', 'Date']],
	['fr', ['Recommandation', 'Mécanisme', 'Cote du document', 'Paragraphe', 'Date de publication']],
	['es', ['Recomendación', 'Mecanismo', 'Signatura', 'Párrafo', 'Fecha']],
	['ru', ['Рекомендация', 'Механизм', 'Условное обозначение', 'Пункт', 'Дата']],
	['ar', ['التوصية', 'الآلية', 'رمز الوثيقة', 'الفقرة', 'التاريخ']],
	['zh', ['建议', '机制', '文号', '段落', '日期']]
])('[MECHANISM2] a table in %s says body, document, paragraph, day and text', (_, words) => {
	const { mechanisms, problems } = read([words, ['Train judges.', 'CEDAW', 'CEDAW/C/MTV/CO/3', '14', '2023-11-03']]);
	expect(mechanisms?.map(({ raw: __, row: ___, ...one }) => one)).toEqual([
		{
			kind: 'treaty-body',
			body: 'CEDAW',
			symbol: 'CEDAW/C/MTV/CO/3',
			paragraph: '14',
			date: '2023-11-03',
			text: 'Train judges.',
			themes: [],
			groups: [],
			sdgs: [],
			annotation: null
		}
	]);
	expect(problems.filter(({ code }) => code === 'column-unknown')).toEqual([]);
});

test.each(['Document', 'Documento', 'Документ', 'الوثيقة', '文件'])(
	'[MECHANISM70] a column headed %s holds the document of another mechanism',
	(header) => {
		const { mechanisms, problems } = read([
			['Recommendation', 'Mechanism', header],
			['Train judges.', 'CEDAW', 'CEDAW/C/MTV/CO/3, para. 14'],
			['Train them.', 'UPR', '']
		]);
		expect(mechanisms).toMatchObject([{ body: 'CEDAW', symbol: 'CEDAW/C/MTV/CO/3', paragraph: '14' }]);
		expect(problems.filter(({ code }) => code === 'column-unknown')).toEqual([]);
	}
);

test('[MECHANISM70] the facilitator says which column holds the document, whatever its header', () => {
	const table = findTable([
		['Recommendation', 'Mechanism', 'Where it stands', 'Document'],
		['Train judges.', 'CEDAW', 'CEDAW/C/MTV/CO/3', 'kept in the archive']
	])!;
	const chosen = { ...columnsOf(table), document: 'Where it stands' };
	expect(interpretRecords(table, chosen).mechanisms).toMatchObject([{ symbol: 'CEDAW/C/MTV/CO/3' }]);
});

test('[MECHANISM2] a row that repeats another is merged into it and told; of another paragraph it is another', () => {
	const { mechanisms, problems, rows } = read([
		headers,
		cedaw,
		cedaw.with(5, 'Administration of justice').with(6, 'a-2'),
		cedaw.with(3, '15').with(6, 'a-3')
	]);
	expect(mechanisms?.map(({ paragraph, themes }) => [paragraph, themes])).toEqual([
		['14', ['Equality', 'Administration of justice']],
		['15', ['Equality']]
	]);
	expect(problems.filter(({ code }) => code === 'repeated-merged')).toEqual([
		{ row: 3, code: 'repeated-merged', what: 'CEDAW · CEDAW/C/MTV/CO/3 · 14' }
	]);
	expect(rows).toMatchObject({ filled: 4, mechanisms: 2, repeated: 1, unread: 0 });
});

test('[MECHANISM2] HRC is the Human Rights Committee, unless the document is one of the Council', () => {
	const rows = [
		['Text', 'Mechanism', 'Document symbol'],
		['Free them.', 'HRC', 'CCPR/C/MTV/CO/4'],
		['Hold it.', 'HRC', 'A/HRC/53/36'],
		['Try them.', 'HRC', '']
	];
	expect(read(rows).mechanisms?.map(({ kind, body }) => [kind, body])).toEqual([
		['treaty-body', 'CCPR'],
		['other', 'HRC'],
		['treaty-body', 'CCPR']
	]);
});

test('[MECHANISM3] the same again changes nothing; other words under the same id of the index are a change', () => {
	const before = stored([headers, cedaw]);
	const plan = (...rows: string[][]) => planMechanisms(read([headers, ...rows]).mechanisms ?? [], before);
	expect(plan(cedaw)).toEqual({ come: [], change: [], same: 1 });
	expect(plan(cedaw.with(6, ''))).toEqual({ come: [], change: [], same: 1 });
	expect(plan(cedaw.with(5, ''))).toEqual({ come: [], change: [], same: 1 });
	const changed = plan(cedaw.with(0, 'Train all judges.'));
	expect(changed).toMatchObject({ come: [], same: 0, change: [{ after: { id: 'm0', text: 'Train all judges.' } }] });
	expect(plan(cedaw.with(0, 'Train the police.').with(6, 'a-9'))).toMatchObject({
		come: [{ text: 'Train the police.' }],
		change: []
	});
});

const say = ['UPR', 'CEDAW', 'CRC', 'Special Rapporteur on water', 'Examen périodique universel', ''];
const symbols = ['', 'CRC/C/MTV/CO/3', 'A/HRC/59/15'];
const words = ['dig', 'wells', 'train', 'judges', 'free', 'press', 'trees', 'in', 'every', 'village'];

/** Always the same row of chances. */
function dice(seed: number) {
	let state = seed;
	return <One>(list: readonly One[]): One => {
		state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
		return list[Math.floor((state / 2_147_483_648) * list.length)]!;
	};
}

test.each(Array.from({ length: 60 }, (_, seed) => seed))(
	'[MECHANISM4] [MATRIX82] table %i: what is of the review is the same with and without the rows of others, and no row is lost',
	(seed) => {
		const pick = dice(seed + 1);
		const rows = Array.from({ length: 25 }, (_, place) => {
			const text = Array.from({ length: 6 }, () => pick(words)).join(' ');
			return [`140.${place + 1} ${text} (France);`, pick(say), pick(symbols)];
		});
		const isOfReview = ([, who = '', symbol = '']: string[]) =>
			/UPR|Examen/.test(who) || (who === '' && !symbol.startsWith('CRC'));
		const anchor = ['140.99 anchor (France);', 'UPR', ''];
		const table = (some: string[][]) => read([['Text', 'Mechanism', 'Document symbol'], anchor, ...some]);
		const bare = ({ recommendations }: ReturnType<typeof read>) =>
			recommendations.map(({ row: _, raw: __, ...one }) => one);
		const withOthers = table(rows);
		const alone = table(rows.filter(isOfReview));
		expect(bare(withOthers)).toEqual(bare(alone));
		expect(withOthers.clusters).toEqual(alone.clusters);
		expect(withOthers.rows.unread).toBe(0);
		const others = withOthers.mechanisms ?? [];
		const again = others.map((one, place) => ({ ...one, id: String(place) }));
		expect(planMechanisms(others, again)).toEqual({ come: [], change: [], same: again.length });
	}
);

const bodyRows = [
	['Organe', 'Recommandation', 'Cote'],
	['CERD', 'Adopter une loi', 'CERD/C/XYZ/CO/7'],
	['CEDAW', 'Ouvrir des foyers', 'CEDAW/C/XYZ/CO/6'],
	['Rapporteuse spéciale sur le logement', 'Construire', 'A/HRC/50/2']
];

test.each(['Organe', 'Qui recommande ?', 'Source des recommandations', ''])(
	'[MATRIX167] a column whose cells all name bodies is the mechanism, whatever its heading: %s',
	(heading) => {
		const rows = bodyRows.map((row, at) => (at === 0 ? [heading, ...row.slice(1)] : row));
		const found = findTable(rows)!;
		const { recommendations, mechanisms } = interpretRecords(found, columnsOf(found));
		expect(recommendations).toEqual([]);
		expect(mechanisms?.map(({ kind, body, text }) => [kind, body, text])).toEqual([
			['treaty-body', 'CERD', 'Adopter une loi'],
			['treaty-body', 'CEDAW', 'Ouvrir des foyers'],
			['special-procedure', 'Rapporteuse spéciale sur le logement', 'Construire']
		]);
		const word = rows.map((row, at) => ({
			row: at + 1,
			cells: row.map((text, column) => ({
				column,
				span: 1,
				continued: false,
				paragraphs: [{ text, numbered: false }]
			}))
		}));
		expect(interpretMechanismRows(word)?.mechanisms).toHaveLength(3);
	}
);

test('[MATRIX167] a column of themes that are subjects of bodies is none of mechanisms', () => {
	const { recommendations, mechanisms = [] } = read([
		['Sujet', 'Recommandation', 'Etat'],
		['Droits de l’enfant', '140.1 Adopter une loi', 'Autriche'],
		['Discrimination raciale', '140.2 Ouvrir des foyers', 'Pérou']
	]);
	expect([recommendations.length, mechanisms.length]).toEqual([2, 0]);
});
