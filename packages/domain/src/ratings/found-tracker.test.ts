import { expect, test } from 'vitest';
import { defaultScale } from '../consultations/scale.ts';
import { columnsOf, findTable } from '../matrix/rows/table-of-records.ts';
import { interpretRecords } from '../matrix/rows/interpret-records.ts';
import { findTracker, rowsOfTable, summariseTracker } from './found-tracker.ts';

const texts = [
	'Dig wells in every village of the dry provinces (Chad)',
	'Plant trees along the whole of the eastern coast (Chad)',
	'Open the prisons to visits by families and lawyers (Peru)',
	'Train the judges of every court in the country (Peru)'
];

/** A list as it is imported, read once as recommendations and once as a tracker. */
function read(rows: string[][]) {
	const table = findTable(rows)!;
	const { recommendations } = interpretRecords(table, columnsOf(table));
	const tracker = findTracker(rowsOfTable(table));
	return { recommendations, summary: tracker && summariseTracker(tracker, recommendations, defaultScale) };
}

/** Headings of national trackers, and what they say: done, in part, going on, not done; then who is responsible. */
const trackers: [string, string, string, string, string, string[]][] = [
	[
		...(['en', 'No.', 'Recommendation', 'Level of implementation', 'Responsible institution'] as const),
		['Implemented', 'Partially implemented', 'Under implementation', 'Not implemented']
	],
	[
		...(['fr', 'N°', 'Recommandation', 'État de mise en œuvre', 'Institution responsable'] as const),
		['Réalisée', 'Partiellement réalisée', 'En cours', 'Non réalisée']
	],
	[
		...(['es', 'Número', 'Recomendación', 'Estado de cumplimiento', 'Entidad responsable'] as const),
		['Cumplida', 'Parcialmente cumplida', 'En proceso', 'No cumplida']
	],
	[
		...(['ar', 'الرقم', 'التوصية', 'حالة التنفيذ', 'الجهة المسؤولة'] as const),
		['منفذة', 'منفذة جزئيا', 'قيد التنفيذ', 'غير منفذة']
	],
	[
		...(['ar', 'الرقم', 'التوصية', 'حالة التنفيذ', 'المؤسسة القائدة'] as const),
		['منفذة', 'منفذة جزئيا', 'قيد التنفيذ', 'غير منفذة']
	],
	[
		...(['ru', 'Номер', 'Рекомендация', 'Статус выполнения', 'Ответственный исполнитель'] as const),
		['Выполнено', 'Частично выполнено', 'В процессе', 'Не выполнено']
	],
	[...(['zh', '编号', '建议', '实施程度', '负责单位'] as const), ['已落实', '部分落实', '正在落实', '未落实']]
];

test.each(trackers)(
	'[RATINGS29] a list that is imported with a tracker’s columns says so: %s',
	(_, number, text, status, responsible, levels) => {
		const rows = texts.map((one, at) => [`140.${at + 1}`, one, levels[at]!, 'Ministry A']);
		const { recommendations, summary } = read([[number, text, status, responsible], ...rows]);
		expect(recommendations.map((one) => one.number)).toEqual(['140.1', '140.2', '140.3', '140.4']);
		expect(summary).toEqual({
			columns: [status, responsible],
			read: 4,
			figures: 0,
			unread: 0,
			notRead: [],
			levels: ['not-implemented', 'in-process', 'partially-implemented', 'fully-implemented'].map((level) => ({
				level,
				count: 1
			})),
			institutions: [{ name: 'Ministry A', count: 4 }]
		});
	}
);

test.each([
	...[
		'Lead agency',
		'Implementing entity',
		'Institution in charge',
		'Ministry responsible',
		'Responsible for implementation'
	],
	...[
		'Responsable',
		'Institutions concernées',
		'Chef de file',
		'Institución encargada',
		'Organismo ejecutor',
		'institutions_fr'
	],
	...['الجهة المكلفة', 'الجهات المعنية', 'المسؤول عن التنفيذ', 'Исполнители', 'Ответственные', '责任部门', '牵头单位']
])('[RATINGS29] “%s” names who is responsible, and is no remark on how far it has come', (header) => {
	const { summary } = read([
		['No.', 'Recommendation', 'Status', header],
		['140.1', texts[0]!, 'Completed', 'Ministry of Education, Science and Sport; Office of Statistics'],
		['140.2', texts[1]!, '', '- Ministry of education, science and sport']
	]);
	expect(summary).toMatchObject({ read: 1, unread: 0, columns: ['Status', header] });
	expect(summary?.institutions).toEqual([
		{ name: 'Ministry of Education, Science and Sport', count: 2 },
		{ name: 'Office of Statistics', count: 1 }
	]);
});

test('[RATINGS29] what is no level stays, with its row and its words; figures are counted apart', () => {
	const { summary } = read([
		['UPR of Montalva', '', '', ''],
		['No.', 'Recommendation', 'Status', 'Remarks'],
		['140.1', texts[0]!, 'Completed', ''],
		['140.2', texts[1]!, 'Traffic light: amber', 'Law in parliament'],
		['140.3', texts[2]!, '2', ''],
		['140.4', texts[3]!, '', '']
	]);
	expect(summary).toMatchObject({ read: 1, figures: 1, unread: 2, levels: [{ level: 'fully-implemented', count: 1 }] });
	expect(summary?.notRead).toEqual([
		{ row: 4, number: '140.2', wording: 'Traffic light: amber\nLaw in parliament', problem: 'no-level' },
		{ row: 5, number: '140.3', wording: '2', problem: 'no-level' }
	]);
});

test.each([
	[
		['No.', 'Recommendation', 'Position'],
		['140.1', texts[0]!, 'Supported']
	],
	[
		['No.', 'Recommendation', 'Level of implementation'],
		['140.1', texts[0]!, '']
	],
	[
		['No.', 'Recommendation', 'Comments'],
		['140.1', texts[0]!, 'Discussed in committee']
	]
])('[RATINGS29] of a list that says no level and names nobody nothing is offered', (...rows) => {
	expect(read(rows).summary ?? null).toBeNull();
});
