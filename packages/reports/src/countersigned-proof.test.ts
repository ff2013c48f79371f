import { expect, test } from 'vitest';
import { countersignedProof } from './countersigned-proof.ts';
import { reportWords } from './words/report-words.ts';

const { en } = reportWords;

const device = { key: 'B', signature: 'A', sides: [] };
const closing = (length: number, devices: number) => ({
	length,
	hash: `${length}`.repeat(4),
	at: 1,
	sides: 2,
	devices: Array.from({ length: devices }, () => device)
});

test('[JOURNAL13] a document says of the last closing how many devices of how many constituencies signed its head', () => {
	const head = { head: 'ff', length: 12 };
	expect(countersignedProof(head, en)).toEqual([]);
	expect(countersignedProof({ ...head, countersigned: [closing(4, 3), closing(9, 1)] }, en)).toEqual([
		{ label: 'Fingerprint of line 9, countersigned by 1 device of 2 constituencies', value: '9999' }
	]);
});
