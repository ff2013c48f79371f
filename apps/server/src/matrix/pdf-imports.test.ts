import { reportPdf, typstPdf } from '@plenum/tables/pdf/report-pdf.fixture';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createArabicPdf } from '../test-support/exports/arabic-pdf.fixture.ts';
import { previewOf } from './import-view.ts';
import { decodeUpload, type EncodedUpload } from './upload/upload-read.ts';
import { createUploadReader } from './upload/upload-reader.ts';

async function preview(bytes: Uint8Array) {
	const read = await createUploadReader().read({ bytes, remembered: {} });
	if (!read.ok) throw new Error(read.reason);
	const { interpretation } = decodeUpload(read.value);
	return previewOf(interpretation!, []);
}

test('[MATRIX70] a PDF is read in the process of uploads, and what it noticed has its page', async () => {
	const { recommendations, problems } = await preview(reportPdf().bytes);
	expect(recommendations).toHaveLength(35);
	expect(new Set(problems.map(({ code, row, page }) => `${code} ${row} ${page}`))).toEqual(
		new Set(['pdf-footnote null 1', 'pdf-footnote null 2'])
	);
});

test('[MATRIX72] an oddity of a paragraph has the page on which it stands', async () => {
	const list = ['140.1 Dig wells (Austria);', 'Of what follows nothing is said.', '140.2 Plant trees (Denmark);'];
	const { problems } = await preview(typstPdf(`#set page("a5")\n${list.join('\n\n#pagebreak()\n')}`));
	expect(problems).toContainEqual({ row: 2, page: 2, code: 'row-not-understood', value: list[1] });
});

test('[MATRIX72] Arabic is read in its order and its own numbers, and said to be looked at', async () => {
	const texts = [
		'التصديق على الاتفاقية الدولية لحماية جميع الأشخاص من الاختفاء القسري (فرنسا)؛',
		'إنشاء مؤسسة وطنية لحقوق الإنسان وفقا لمبادئ باريس قبل عام 2027 (ألمانيا)؛'
	];
	const lines = texts.map((text, at) => `144-${at + 1} ${text}`);
	const source = `#set text(font: "Amiri", lang: "ar", dir: rtl)\n144- تحظى التوصيات الواردة أدناه بتأييد مونتالفا:\n\n${lines.join('\n\n')}`;
	const { recommendations, problems } = await preview(createArabicPdf(source));
	expect(recommendations.map(({ number, text }) => ({ number, text }))).toEqual(
		texts.map((text, at) => ({ number: `144-${at + 1}`, text }))
	);
	expect(problems).toContainEqual({ row: null, page: 1, code: 'pdf-right-to-left', value: '' });
});

const addendum = [
	'A/HRC/59/15/Add.1',
	'Views on conclusions and/or recommendations, voluntary commitments and replies presented by the State under review',
	'3. Montalva accepts recommendations 140.1, 140.2 and 140.4-6.',
	'5. Montalva notes recommendation 140.3.'
];

test('[MATRIX164] an addendum is no list: its text and symbol are kept to enter positions from', async () => {
	const read = await createUploadReader().read({
		bytes: typstPdf(addendum.join('\n\n').replaceAll('.', '\\.')),
		remembered: {}
	});
	const { interpretation } = decodeUpload((read as { value: EncodedUpload }).value);
	expect(interpretation?.recommendations).toEqual([]);
	expect(interpretation?.addendum?.symbol).toBe('A/HRC/59/15/Add.1');
	expect(interpretation?.addendum?.text).toContain('accepts recommendations 140.1, 140.2 and 140.4-6');
});

test('[MATRIX163] a document without a list is refused as such', async () => {
	const letter = ['Excellency,', 'I welcome the support of recommendation 140.5 (Austria).', 'Yours sincerely'];
	const read = await createUploadReader().read({ bytes: typstPdf(letter.join('\n\n')), remembered: {} });
	expect(read).toEqual({ ok: false, reason: 'import/no-list' });
});

test('[MECHANISM160] concluding observations as a PDF are recommendations of their committee', async () => {
	const pages = [
		'CEDAW/C/MTV/CO/7',
		'Concluding observations on the seventh periodic report of Montalva',
		'12. The Committee is concerned at the low number of shelters.',
		'13. The Committee recommends that the State party:',
		'#pad(left: 1cm)[(a) Open shelters in every province;]',
		'#pad(left: 1cm)[(b) Fund them.]'
	];
	const source = pages.map((line) => line.replace(/^(\d+)\./, '$1\\.')).join('\n\n');
	const read = await createUploadReader().read({ bytes: typstPdf(source), remembered: {} });
	const { interpretation } = decodeUpload((read as { value: EncodedUpload }).value);
	expect(
		interpretation?.mechanisms?.map(({ body, symbol, paragraph, text }) => [body, symbol, paragraph, text])
	).toEqual([
		[
			...['CEDAW', 'CEDAW/C/MTV/CO/7', '13'],
			'The Committee recommends that the State party:\n(a) Open shelters in every province;\n(b) Fund them.'
		]
	]);
});

const published = join(import.meta.dirname, '../../../../../shared/upr/data/wg-pdf');
const counts = [
	['ireland2011', 127],
	['kenya2010', 150],
	['norway2014', 203],
	['venezuela2011', 148]
] as const;

test.skipIf(!existsSync(published)).each(counts)(
	'[MATRIX160] [MECHANISM160] %s is read as the review’s, the whole way of an upload',
	async (name, count) => {
		const bytes = new Uint8Array(readFileSync(join(published, `${name}.pdf`)));
		const read = await createUploadReader().read({ bytes, remembered: {} });
		const { interpretation } = decodeUpload((read as { value: EncodedUpload }).value);
		expect([interpretation?.recommendations.length, interpretation?.mechanisms]).toEqual([count, undefined]);
	}
);
