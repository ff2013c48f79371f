import { defaultScale } from '@plenum/domain/consultations/scale';
import { expect, test } from 'vitest';
import { levelRow } from '../../../fixtures/views.fixture.ts';
import { plenaryRows } from './plenary-rows.ts';

const idsOf = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);

test('[CLUSTERS50] what differs comes first, the widest apart before the others; what is alike or settled does not come up', () => {
	const rows = [
		levelRow('1'),
		levelRow('2', { state: 'in-process', nhri: 'in-process' }),
		levelRow('3', { state: 'in-process', nhri: 'partially-implemented' }),
		levelRow('4', { state: 'not-implemented', nhri: 'fully-implemented' }),
		levelRow('5', { state: 'in-process' }, { agreed: 'in-process' })
	];
	expect(idsOf(plenaryRows(defaultScale, rows, []))).toEqual(['4', '3', '1']);
});

test('[CLUSTERS50] a row keeps its place when it is settled; one that differs since comes last', () => {
	const rows = [
		levelRow('3', { state: 'in-process', nhri: 'partially-implemented' }, { agreed: 'in-process' }),
		levelRow('4', { state: 'not-implemented', nhri: 'partially-implemented' }),
		levelRow('5', { state: 'not-implemented', nhri: 'fully-implemented' })
	];
	expect(idsOf(plenaryRows(defaultScale, rows, ['3', '4', 'withdrawn']))).toEqual(['3', '4', '5']);
});
