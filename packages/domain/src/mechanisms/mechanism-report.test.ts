import { expect, test } from 'vitest';
import { interpretMechanismReport } from './mechanism-report.ts';

const plain = (...texts: string[]) => texts.map((text) => ({ text, numbered: false }));

const observations: [string, title: string, concern: string, asks: string, follow: string][] = [
	[
		'en',
		'Concluding observations on the seventh periodic report of Montalva',
		'The Committee is concerned at the low number of shelters.',
		'The Committee recommends that the State party:',
		'The Committee requests the State party to submit its eighth periodic report by July 2029.'
	],
	[
		'fr',
		'Observations finales concernant le septième rapport périodique de la Montalva',
		'Le Comité est préoccupé par le petit nombre de foyers.',
		'Le Comité recommande à l’État partie :',
		'Le Comité prie l’État partie de soumettre son huitième rapport d’ici à juillet 2029.'
	],
	[
		'es',
		'Observaciones finales sobre el séptimo informe periódico de Montalva',
		'Preocupa al Comité el escaso número de centros de acogida.',
		'El Comité recomienda al Estado parte que:',
		'El Comité solicita al Estado parte que presente su octavo informe en julio de 2029.'
	],
	[
		'ru',
		'Заключительные замечания по седьмому периодическому докладу Монталвы',
		'Комитет обеспокоен малым числом приютов.',
		'Комитет рекомендует государству-участнику:',
		'Комитет просит государство-участник представить восьмой доклад к июлю 2029 года.'
	],
	[
		'ar',
		'الملاحظات الختامية بشأن التقرير الدوري السابع لمونتالفا',
		'يساور اللجنة القلق إزاء قلة دور الإيواء.',
		'توصي اللجنة الدولة الطرف بما يلي:',
		'تطلب اللجنة إلى الدولة الطرف تقديم تقريرها الثامن.'
	],
	[
		'zh',
		'关于蒙塔尔瓦第七次定期报告的结论性意见',
		'委员会感到关切的是收容所数量少。',
		'委员会建议缔约国：',
		'委员会请缔约国在2029年7月前提交第八次定期报告。'
	]
];

test.each(observations)(
	'[MECHANISM160] concluding observations: the paragraphs that recommend, with body, symbol and paragraph: %s',
	(_, title, concern, asks, follow) => {
		const read = interpretMechanismReport(
			plain(
				...[
					'United Nations',
					'CEDAW/C/MTV/CO/7',
					'24 November 2023',
					title,
					`1. ${concern}`,
					'Shelters',
					`2. ${concern}`
				],
				...[`3. ${asks}`, '(a) Open shelters;', '(b) Fund them.', 'Follow-up', `4. ${follow}`]
			)
		);
		expect(
			read?.mechanisms?.map(({ kind, body, symbol, paragraph, text, row }) => [
				kind,
				body,
				symbol,
				paragraph,
				text,
				row
			])
		).toEqual([['treaty-body', 'CEDAW', 'CEDAW/C/MTV/CO/7', '3', `${asks}\n(a) Open shelters;\n(b) Fund them.`, 8]]);
		expect(read?.recommendations).toEqual([]);
		expect(read?.rows).toMatchObject({ mechanisms: 1, unread: 0 });
	}
);

test('[MECHANISM160] the report of a special procedure has its mandate, and nobody’s name', () => {
	const read = interpretMechanismReport(
		plain(
			...['A/HRC/50/12/Add.1', 'Visit to Montalva', 'Report of the Special Rapporteur on the right to food, Ada Holm'],
			...['1. The Special Rapporteur visited Montalva.', '2. The Special Rapporteur recommends that the Government:'],
			...['(a) Adopt a law;', '(b) Fund school meals.', '3. Parliament should ratify the Optional Protocol.']
		)
	);
	expect(read?.mechanisms?.map(({ kind, body, symbol, paragraph }) => [kind, body, symbol, paragraph])).toEqual([
		['special-procedure', 'Special Rapporteur on the right to food', 'A/HRC/50/12/Add.1', '2'],
		['special-procedure', 'Special Rapporteur on the right to food', 'A/HRC/50/12/Add.1', '3']
	]);
});

test('[MECHANISM160] numbers that Word counts, and a sentence that a page divides', () => {
	const read = interpretMechanismReport([
		...plain('CCPR/C/MTV/CO/4', 'Concluding observations'),
		{ text: 'The Committee is concerned at delays.', numbered: true, label: '1.' },
		{ text: 'The State party should shorten', numbered: true, label: '2.' },
		...plain('proceedings, and should:'),
		{ text: 'Train judges;', numbered: true, label: '(a)' },
		{ text: 'Hire clerks.', numbered: true, label: '(b)' }
	]);
	expect(read?.mechanisms?.map(({ body, paragraph, text }) => [body, paragraph, text])).toEqual([
		['CCPR', '2', 'The State party should shorten proceedings, and should:\n(a) Train judges;\n(b) Hire clerks.']
	]);
});

test('[MECHANISM160] the report of the Working Group and other texts are none', () => {
	for (const texts of [
		['A/HRC/59/15', 'Report of the Working Group on the Universal Periodic Review', '6. The Group recommends:'],
		['A/HRC/59/15/Add.1', 'Views on conclusions', '3. Montalva accepts 140.1.'],
		['Minutes', '1. We recommend wells.']
	])
		expect(interpretMechanismReport(plain(...texts))).toBeNull();
});
