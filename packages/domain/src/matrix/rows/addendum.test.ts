import { describe, expect, test } from 'vitest';
import { addendumLines, readAddendum } from './addendum.ts';
import { readPositions } from '../positions/read-positions.ts';

const plain = (...texts: string[]) => texts.map((text) => ({ text, numbered: false }));

describe('an addendum as a file', () => {
	test.each([
		[
			'Views on conclusions and/or recommendations, voluntary commitments and replies presented by the State under review',
			'3. Montalva accepts recommendations 140.1, 140.2 and 140.5-7.'
		],
		[
			'Observations sur les conclusions et/ou recommandations, engagements exprimés volontairement et réponses de l’État examiné',
			'3. Les recommandations 140.1, 140.2 et 140.5-7 recueillent l’adhésion de la Montalva.'
		],
		[
			'Opiniones sobre las conclusiones y/o recomendaciones, compromisos voluntarios y respuestas del Estado examinado',
			'3. Las recomendaciones 140.1, 140.2 y 140.5-7 cuentan con el apoyo de Montalva.'
		],
		[
			'Мнения в отношении выводов и/или рекомендаций, добровольные обязательства и ответы',
			'3. Рекомендации 140.1, 140.2 и 140.5-7 пользуются поддержкой Монталвы.'
		],
		[
			'آراء بشأن الاستنتاجات و/أو التوصيات والالتزامات الطوعية والردود المقدمة من الدولة موضوع الاستعراض',
			'3. تحظى التوصيات 140.1 و140.2 و140.5-7 بتأييد مونتالفا.'
		],
		['受审议国对结论和/或建议的意见、提出的自愿承诺和所作答复', '3. 蒙塔尔瓦支持建议140.1、140.2和140.5-7。']
	])('[MATRIX164] is told by its title: %s', (title, answer) => {
		const found = readAddendum(plain('A/HRC/59/15', 'Montalva', title, answer));
		expect(found?.text).toContain(answer);
		expect(readPositions(found!.text).statements.flatMap(({ position }) => position)).toEqual(['supported']);
	});

	test('[MATRIX164] its symbol is taken, and a list that a page divides is whole', () => {
		const found = readAddendum(
			plain('A/HRC/59/15/Add.1', 'Addendum', '3. Montalva accepts recommendations 140.1, 140.62-', '66, and 140.70.')
		);
		expect(found?.symbol).toBe('A/HRC/59/15/Add.1');
		expect(readPositions(found!.text).statements.map(({ numbers }) => numbers)).toEqual([
			['140.1', '140.62', '140.63', '140.64', '140.65', '140.66', '140.70']
		]);
	});

	test('[MATRIX164] without its title it is told by the numbers that it answers', () => {
		const numbers = Array.from({ length: 12 }, (_, at) => `140.${at + 1}`).join(', ');
		expect(readAddendum(plain('Our response', `We accept recommendations ${numbers}.`))).not.toBeNull();
		expect(readAddendum(plain('National report', 'We accepted recommendation 140.1 and act on it.'))).toBeNull();
	});

	test('[MATRIX164] a decision or a letter that names numbers is none', () => {
		expect(
			readAddendum(plain('43/110. Outcome of the review: Montalva', 'Adopts the outcome (A/HRC/43/15).'))
		).toBeNull();
	});
});

describe('an addendum as plain text', () => {
	const wrapped = [
		'A/HRC/59/15/Add.1',
		'Distr.: General',
		'',
		'Views on conclusions and/or recommendations, voluntary commitments and replies',
		'',
		'2. Montalva supports the recommendations 140.1, 140.2, 140.3, 140.4, 140.5,',
		'140.6 and 140.7.',
		'',
		'3. It takes note of 140.8.'
	];

	test.each(['\n', '\r\n', '\r'])(
		'[MATRIX103] is read with its wrapped lines joined, whatever ends them: %j',
		(end) => {
			const lines = addendumLines(wrapped.join(end));
			const found = readAddendum(lines ?? []);
			expect(found?.symbol).toBe('A/HRC/59/15/Add.1');
			expect(readPositions(found?.text ?? '').statements.map(({ position, numbers }) => [position, numbers])).toEqual([
				['supported', ['140.1', '140.2', '140.3', '140.4', '140.5', '140.6', '140.7']],
				['noted', ['140.8']]
			]);
		}
	);

	test('[MATRIX103] a table or a list as plain text is none', () => {
		expect(
			addendumLines('Number,Recommendation,Position,Source\n140.1,Dig wells,Supported,A/HRC/59/15/Add.1')
		).toBeNull();
		expect(addendumLines('Recommendations of A/HRC/59/15\n\n140.1 Dig wells (Austria);')).toBeNull();
	});
});
