import { expect, test } from 'vitest';
import { planPositions, statedPosition, type KnownPosition } from './plan-positions.ts';
import { readPositions } from './read-positions.ts';

const symbol = 'A/HRC/59/15/Add.1';
const known = (
	number: string,
	position: KnownPosition['position'],
	paragraph: string | null = null
): KnownPosition => ({
	id: `id-${number}`,
	number,
	position,
	claim: null,
	source: paragraph === null ? null : { symbol, paragraph, raw: '' },
	closed: false
});

function plan(text: string, list: KnownPosition[], from: string | null = symbol) {
	const { items, unknown, unnamed } = planPositions(readPositions(text), from, list);
	return { items: items.map(({ id, kind, proposed }) => `${id} ${kind} ${proposed}`), unknown, unnamed };
}

test('[MATRIX61] what had no answer gets one; what has another keeps it until a person decides', () => {
	const list = [
		known('140.1', 'pending'),
		known('140.2', 'unknown'),
		known('140.3', 'noted', '5'),
		known('140.4', 'supported', '3'),
		known('140.5', 'supported', '4'),
		known('140.6', 'supported'),
		known('140.7', 'noted', '5')
	];
	expect(plan('3. Montalva accepts 140.1-140.6 and 140.99.', list)).toEqual({
		items: [
			'id-140.1 open true',
			'id-140.2 open true',
			'id-140.3 conflict false',
			'id-140.4 same false',
			'id-140.5 source false',
			'id-140.6 source true'
		],
		unknown: [{ number: '140.99', statement: 0 }],
		unnamed: ['id-140.7']
	});
});

test('[MATRIX61] a number that the text itself answers twice is shown under both, and neither is proposed', () => {
	expect(
		plan('Montalva accepts 140.1, 140.2.\nMontalva notes 140.2.', [
			known('140.1', 'pending'),
			known('140.2', 'pending')
		])
	).toEqual({
		items: ['id-140.1 open true', 'id-140.2 twice false', 'id-140.2 twice false'],
		unknown: [],
		unnamed: []
	});
});

test('[MATRIX61] two recommendations of one number, and those of closed clusters, are not proposed', () => {
	const twins = [known('140.1', 'pending'), { ...known('140.1', 'pending'), id: 'twin' }];
	expect(plan('Montalva accepts 140.1', twins).items).toEqual(['id-140.1 open false', 'twin open false']);
	expect(plan('Montalva accepts 140.1', [{ ...known('140.1', 'pending'), closed: true }]).items).toEqual([
		'id-140.1 open false'
	]);
});

test('[MATRIX61] Arabic codes are found by their Western form', () => {
	const list = [known('44.144.ج.1', 'pending'), known('123.144', 'pending')];
	expect(plan('Montalva accepts 144.44P1 and 144.123', list).items).toEqual([
		'id-44.144.ج.1 open true',
		'id-123.144 open true'
	]);
});

test('[MATRIX61] the answer is kept as worded, with the State’s claim that it is done already', () => {
	const [statement] = readPositions('4. Montalva accepts 140.1, which is already implemented.').statements;
	expect(statedPosition(statement!, symbol)).toEqual({
		position: 'supported',
		positionAsPrinted: 'Montalva accepts',
		claim: 'implemented',
		source: { symbol, paragraph: '4', raw: 'A/HRC/59/15/Add.1 - Para. 4' }
	});
});

test('[MATRIX63] a claim that comes with another paragraph is a conflict of sources, and one for the same place is proposed', () => {
	const list = [known('140.1', 'supported', '4'), known('140.2', 'supported', '3')];
	const { items } = plan('4. Montalva accepts 140.1 and 140.2, which are already implemented.', list);
	expect(items).toEqual(['id-140.1 claim true', 'id-140.2 source false']);
});
