import type { Language } from '@plenum/domain/languages';
import type { Outcome, OutcomeCluster } from '@plenum/reports/outcome/outcome';
import { hostileTexts } from '@plenum/reports/hostile-texts.fixture';
import { paragraph, run } from '@plenum/reports/submission/plain-blocks';
import { quotingOutcome } from '@plenum/reports/quotations.fixture';
import { sampleOutcome } from '@plenum/reports/sample-outcome.fixture';
import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { createExport, plainly } from './create-export.ts';
import { hasPdftotext, textOfPdf } from '../test-support/exports/pdf-text.fixture.ts';

const [courts, water] = sampleOutcome.clusters as [OutcomeCluster, OutcomeCluster];
const saying = (...texts: string[]): Outcome => {
	const progress = texts.map((text) => paragraph(run(text)));
	const assessment = { ...courts.assessment, sections: { ...courts.assessment.sections, progress } };
	return { ...sampleOutcome, clusters: [{ ...courts, assessment }, water] };
};
const print = async (outcome: Outcome, language: Language = 'en') =>
	Buffer.from((await createExport({ outcome, language, ...plainly }, 'report.pdf')).bytes);

/** Everything that the file says of itself, its packed parts opened. */
function insideOf(pdf: Buffer): string {
	const text = pdf.toString('latin1');
	const streams = [...text.matchAll(/stream\r?\n/g)].map(({ index, 0: sign }) => {
		const from = index + sign.length;
		try {
			return inflateSync(pdf.subarray(from, text.indexOf('endstream', from))).toString('latin1');
		} catch {
			return '';
		}
	});
	return [text, ...streams].join('\n');
}

test.each(['en', 'fr', 'ar'] as const)(
	'[EXPORTS43] in %s the report is tagged and says that it is PDF/UA-1',
	async (language) => {
		const inside = insideOf(await print(sampleOutcome, language));
		expect(inside).toMatch(/<pdfuaid:part>1<\/pdfuaid:part>/);
		expect(inside).toMatch(/\/MarkInfo\s*<<[^>]*\/Marked true/);
		expect(inside).toContain(`/Lang (${language})`);
		for (const tag of ['H1', 'H2', 'H3', 'Table', 'TH', 'TD', 'Figure', 'TOC', 'L', 'P'])
			expect(inside, tag).toMatch(new RegExp(`/S\\s*/${tag}\\b`));
		expect(inside).toMatch(/\/S\s*\/Figure[\s\S]{0,400}\/Alt|\/Alt[\s\S]{0,400}\/S\s*\/Figure/);
		expect(inside).toContain('/Outlines');
	}
);

test.each(['en', 'fr', 'ar'] as const)(
	'[REPORTS146] [EXPORTS43] with quotations of other languages and directions the report in %s keeps to PDF/UA-1',
	async (language) => {
		const inside = insideOf(await print(quotingOutcome, language));
		expect(inside).toMatch(/<pdfuaid:part>1<\/pdfuaid:part>/);
		const spoken = new Set([...inside.matchAll(/\/Lang \((\w+)\)/g)].map(([, tag]) => tag));
		expect([...spoken].toSorted()).toEqual(['ar', 'en', 'es', 'fr', 'ru'].filter((tag) => spoken.has(tag)));
		for (const tag of ['en', 'fr', 'ar', 'ru']) expect(spoken).toContain(tag);
	}
);

test('[EXPORTS43] the same outcome gives the same bytes, which tell neither when nor by whom', async () => {
	const one = await print(sampleOutcome);
	const two = await print(sampleOutcome);
	expect(one.equals(two)).toBe(true);
	const inside = insideOf(one);
	expect(inside).not.toMatch(/\/Author/);
	expect(inside).not.toMatch(new RegExp(`D:${new Date().getFullYear()}`));
});

test('[EXPORTS100] what a sign of a table stands for is read out in its place', async () => {
	const inside = insideOf(await print(sampleOutcome));
	expect(inside).toContain('/Alt (Civil society)');
	expect(inside).toContain('/Alt (Civil society: some of its members)');
	expect(inside).toMatch(/<pdfuaid:part>1/);
});

test.skipIf(!hasPdftotext)('[EXPORTS43] its text is read in order (skipped without pdftotext)', async () => {
	const whole = textOfPdf(await print(sampleOutcome));
	const text = whole.slice(whole.indexOf('Page 3 of ')); // Behind the cover, the first page and the table of contents.
	const order = [
		'Recommendations by agreed rating',
		'Where views differ',
		'Two courts opened.',
		'Half of the courts are open.',
		'SHA-256'
	];
	const places = order.map((words) => text.indexOf(words));
	expect(places).toEqual(places.toSorted((a, b) => a - b));
	expect(places).not.toContain(-1);
});

test.skipIf(!hasPdftotext)(
	'[EXPORTS43] Arabic is read word by word in its order (skipped without pdftotext)',
	async () => {
		const said = 'افتتحت محكمتان في الشمال وأغلقت واحدة في الجنوب';
		const pdf = await print(saying(said), 'ar');
		const bare = (text: string) =>
			text.replace(/[\p{Mn}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '').replace(/\s+/g, ' ');
		expect(bare(textOfPdf(pdf))).toContain(bare(said));
		expect(insideOf(pdf)).toContain('pdfuaid');
	}
);

test.skipIf(!hasPdftotext)(
	'[EXPORTS44] what people wrote is text, whatever it says, and what cannot be drawn is seen (skipped without pdftotext)',
	async () => {
		const program = '#eval("1+1") $x^2$ *bold* @ref <label> \\ #read("/etc/passwd") "; #panic()';
		const text = textOfPdf(await print(saying(program, '汉字', ...hostileTexts)));
		expect(text.replace(/\s+/g, ' ')).toContain(program);
		expect(text).toContain('\ufffd\ufffd');
	}
);

test('[EXPORTS44] a word without end, a syllable without end and a letter under a heap of marks are printed', async () => {
	const endless = ['و'.repeat(40_000), 'a\u2060'.repeat(40_000), 'क्'.repeat(1000), `a${'\u0301'.repeat(40_000)}`];
	expect((await print(saying(...endless))).length).toBeGreaterThan(100_000);
});
