import { outcomeVersion } from '@plenum/reports/outcome/outcome';
import { expect, test } from 'vitest';
import { looksLikeJson, readJson } from './json-table.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

test('[MATRIX27] a list of objects becomes a table; lists and named things in it become lines', () => {
	const list = [
		{ AnnotationId: 'a', Text: '140.1 Dig (Austria);', Themes: ['Wells; springs', { Name: 'Rivers' }], Year: 2025 },
		{ Text: '140.2 Plant (Denmark);', Sdgs: [], Note: null }
	];
	const rows = [
		['AnnotationId', 'Text', 'Themes', 'Year', 'Sdgs', 'Note'],
		['a', '140.1 Dig (Austria);', '- Wells; springs\n- Rivers', '2025', '', ''],
		['', '140.2 Plant (Denmark);', '', '', '', '']
	];
	expect(readJson(bytes(JSON.stringify(list)))).toEqual({ ok: true, value: [{ name: null, rows }] });
	const wrapped = { total: 2, filters: [{ a: 1 }], results: list };
	expect(readJson(bytes(`\ufeff${JSON.stringify(wrapped)}`))).toEqual({ ok: true, value: [{ name: null, rows }] });
});

test('[MATRIX27] an outcome of Plenum is known as one, of whatever version', () => {
	for (const version of [outcomeVersion, 'plenum-outcome/1', 'plenum-outcome/99']) {
		const outcome = { version, clusters: [{}] };
		expect(readJson(bytes(JSON.stringify(outcome)))).toEqual({ ok: false, reason: 'import/own-outcome' });
	}
});

test.each(['{"a":', '[1, 2]', '{}', '"text"', '[[[[[['])('[MATRIX27] %s holds no table', (text) => {
	expect(readJson(bytes(text))).toEqual({ ok: false, reason: 'import/unreadable' });
});

test('[MATRIX27] JSON is told from a table of text by its first sign', () => {
	expect(['\ufeff \n[{', '{"a"', 'Text,Position', '"a",[b'].map((text) => looksLikeJson(bytes(text)))).toEqual([
		true,
		true,
		false,
		false
	]);
});
