import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { canonicalJson } from '@plenum/domain/journal/canonical-json';
import { sha256Hex } from './content-hash.ts';

describe('canonical JSON', () => {
	test('[DOC5] equal values give equal bytes, whatever the order of their keys', () => {
		const one = { b: [1, { d: null, c: 'x' }], a: true, gone: undefined };
		const other = { a: true, b: [1, { c: 'x', d: null }] };
		expect(canonicalJson(one)).toBe('{"a":true,"b":[1,{"c":"x","d":null}]}');
		expect(canonicalJson(other)).toBe(canonicalJson(one));
	});

	test('[DOC5] the hash is SHA-256, for every length of text', () => {
		for (let length = 0; length < 300; length++) {
			const text = 'é'.repeat(length);
			expect(sha256Hex(text)).toBe(createHash('sha256').update(text).digest('hex'));
		}
	});
});
