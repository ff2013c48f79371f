import { expect, test } from 'vitest';
import type { PdfPage } from './pdf-page.ts';
import { withoutRunning } from './pdf-running.ts';

/** Each line with its height from the head of the page. */
function page(number: number, lines: [text: string, y: number][]): PdfPage {
	const texts = lines.map(([text, y]) => ({ text, x: 80, y, width: 200, size: 10, rightToLeft: false }));
	return { number, width: 595, height: 842, texts, rules: [] };
}

test('[MATRIX71] what runs stands at the same height; the end of a text that another text has too is kept', () => {
	const pages = [
		page(1, [
			['A/HRC/1/2', 40],
			['1. Dig wells', 400],
			['(Chad);', 740],
			['2. Plant trees', 752],
			['(Mali);', 764],
			['1', 800]
		]),
		page(2, [
			['A/HRC/1/2', 42],
			['3. Train judges', 400],
			['(Chad);', 770],
			['2', 801]
		]),
		page(3, [
			['A/HRC/1/2', 40],
			['4. Open schools', 100],
			['(Peru).', 112],
			['3', 800]
		])
	];
	expect(withoutRunning(pages).map(({ texts }) => texts.map(({ text }) => text))).toEqual([
		['1. Dig wells', '(Chad);', '2. Plant trees', '(Mali);'],
		['3. Train judges', '(Chad);'],
		['4. Open schools', '(Peru).']
	]);
});
