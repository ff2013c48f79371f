import { expect, test } from 'vitest';
import { normalisePosition, type Position } from './position.ts';

const examples: [string, Position][] = [
	['Supported', 'supported'],
	['accepted', 'supported'],
	['Enjoys the support of the State', 'supported'],
	['have been examined and enjoy the support', 'supported'],
	['Acceptée', 'supported'],
	['Aceptada', 'supported'],
	['تحظى بالتأييد', 'supported'],
	['Поддержано', 'supported'],
	['支持', 'supported'],
	['Noted', 'noted'],
	['NOTED.', 'noted'],
	['Not Supported', 'noted'],
	['not accepted', 'noted'],
	['Rejected', 'noted'],
	['Prend note – notée', 'noted'],
	['Se toma nota', 'noted'],
	['注意到', 'noted'],
	['Supported/\nNoted', 'partially-supported'],
	['Supported-Noted', 'partially-supported'],
	['partially_accepted', 'partially-supported'],
	['Supported in part', 'partially-supported'],
	['Partiellement acceptée', 'partially-supported'],
	['Under consideration', 'pending'],
	['Pending', 'pending'],
	['will be examined', 'pending'],
	['En estudio', 'pending'],
	['قيد الدراسة', 'pending'],
	['', 'unknown'],
	['see annex', 'unknown']
];

test.each(examples)('[MATRIX6] "%s" means %s', (printed, position) => {
	expect(normalisePosition(printed)).toBe(position);
});
