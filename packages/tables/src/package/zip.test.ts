import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { openPackage, writePackage, xmlText, zipLimits } from './zip.ts';

const everything = () => true;

test('[MATRIX20] a package gives the parts that were asked for and no others', () => {
	const opened = openPackage(writePackage({ 'a.xml': '<a/>', 'b.xml': '<b/>' }), (name) => name === 'b.xml');
	expect(opened.ok && [...opened.value].map(([name, part]) => [name, xmlText(part)])).toEqual([
		['b.xml', { ok: true, value: '<b/>' }]
	]);
});

test('[MATRIX20] a small file that unpacks to far more than it is, is refused before it is unpacked', () => {
	const bomb = zipSync({ 'word/document.xml': new Uint8Array(90 * 1024 * 1024) }, { level: 9 });
	expect(bomb.length).toBeLessThan(200_000);
	expect(answerOf(bomb, everything)).toBe('import/unpacks-too-large');
});

/** Parts of these sizes in the file, of which the directory says that they unpack to those. */
function declaring(...parts: [packed: number, unpacked: number][]): Uint8Array {
	const names = parts.map(([packed], at) => [String(at), new Uint8Array(packed)] as const);
	const bytes = zipSync(Object.fromEntries(names), { level: 0 });
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	for (let at = 0, part = 0; at < bytes.length - 4; at++)
		if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, parts[part++]?.[1] ?? 0, true);
	return bytes;
}

const nothing = () => false;
const answerOf = (bytes: Uint8Array, wanted: (name: string) => boolean = nothing) => {
	const opened = openPackage(bytes, wanted);
	// Not the parts themselves: nobody reads ninety megabytes of difference.
	return opened.ok ? 'opened' : opened.reason;
};
const mebibyte = 1024 * 1024;

test.each<[string, [packed: number, unpacked: number][], string]>([
	['a hundred times its size', [[20_000, 2_000_000]], 'opened'],
	['a little more than that', [[20_000, 2_000_001]], 'import/unpacks-too-large'],
	['a mebibyte of whatever', [[10, mebibyte]], 'opened'],
	['a little more than a mebibyte of nearly nothing', [[10, mebibyte + 1]], 'import/unpacks-too-large'],
	['more than a mebibyte of nothing', [[0, 2 * mebibyte]], 'import/unpacks-too-large'],
	[
		'one bad part behind a good one',
		[
			[9, 9],
			[10, 2 * mebibyte],
			[9, 9]
		],
		'import/unpacks-too-large'
	],
	[
		'a hundred mebibytes in all',
		[
			[mebibyte, 50 * mebibyte],
			[mebibyte, 50 * mebibyte]
		],
		'opened'
	],
	[
		'more than that',
		[
			[mebibyte, 50 * mebibyte],
			[mebibyte, 50 * mebibyte],
			[9, 1]
		],
		'import/unpacks-too-large'
	]
])('[MATRIX20] what unpacks to %s', (_, parts, answer) => {
	expect(answerOf(declaring(...parts))).toBe(answer);
});

test('[MATRIX20] a part that lies about its size never fills more than it declares', () => {
	const bomb = zipSync({ 'word/document.xml': new Uint8Array(20 * 1024 * 1024) }, { level: 9 });
	const view = new DataView(bomb.buffer, bomb.byteOffset, bomb.byteLength);
	for (let at = 0; at < bomb.length - 4; at++) {
		const signature = view.getUint32(at, true);
		if (signature === 0x04034b50) view.setUint32(at + 22, 1000, true);
		if (signature === 0x02014b50) view.setUint32(at + 24, 1000, true);
	}
	const opened = openPackage(bomb, everything);
	expect(opened.ok ? opened.value.get('word/document.xml')?.length : 0).toBeLessThanOrEqual(1000);
});

test('[MATRIX20] more entries than an office file has are refused', () => {
	const parts = Object.fromEntries(Array.from({ length: zipLimits.entries + 1 }, (_, index) => [`${index}`, 'x']));
	expect(answerOf(writePackage(parts))).toBe('import/unpacks-too-large');
	delete parts['0'];
	expect(answerOf(writePackage(parts))).toBe('opened');
});

test('[MATRIX20] a file above ten megabytes is refused unread', () => {
	expect(openPackage(new Uint8Array(zipLimits.bytes + 1), everything)).toEqual({
		ok: false,
		reason: 'import/too-large'
	});
});

test.each([
	['text', 'Dig wells'],
	['a PDF', '%PDF-1.7'],
	['a torn package', 'PK\u0003\u0004 and nothing more'],
	['nothing', '']
])('[MATRIX20] %s is no package', (_, text) => {
	const opened = openPackage(new TextEncoder().encode(text), everything);
	expect(opened).toEqual({ ok: false, reason: 'import/unreadable' });
});

test('[MATRIX20] a package is none wherever it is cut', () => {
	const whole = writePackage({ 'word/document.xml': '<w:p>Dig wells</w:p>' });
	for (let length = 0; length < whole.length; length++)
		expect(openPackage(whole.subarray(0, length), everything)).toEqual({ ok: false, reason: 'import/unreadable' });
});

test('[MATRIX20] a part with a document type of its own is not read', () => {
	const part = new TextEncoder().encode('<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>');
	expect(xmlText(part)).toEqual({ ok: false, reason: 'import/unreadable' });
});
