import { createReportDocument } from '@plenum/reports/create-report-document';
import { reportKinds, defaultTemplate, type Template } from '@plenum/reports/template';
import { sampleOutcome } from '@plenum/reports/sample-outcome.fixture';
import { describe, expect, test } from 'vitest';
import { readDocx } from '@plenum/tables/word/docx-table';
import { houseTemplate } from './house-style/house-template.fixture.ts';
import { readHouseStyle } from './house-style/read-house-style.ts';
import { readOdt } from './reading/open-document.ts';
import { writeReportDocx } from './word/report-docx.ts';
import { writeReportOdt } from './open-document/report-odt.ts';
import { reportWords } from '@plenum/reports/words/report-words';

const { ar, en, fr } = reportWords;

const named = { code: '', name: 'Rights Now', city: '', country: '', members: [], consentedOn: '2026-05-12' };
const house = readHouseStyle(houseTemplate());

type Written = { template: Partial<Template>; words: typeof en; isHouse: boolean };

/** The paragraphs of a submission as Word and as OpenDocument. */
async function paragraphsOf({ template, words, isHouse }: Written): Promise<string[][]> {
	if (!house.ok) throw new Error(house.reason);
	const report = createReportDocument('submission', sampleOutcome, { ...defaultTemplate, ...template }, words);
	const look = isHouse ? house.value.style : null;
	const files = [
		readDocx(await writeReportDocx(report, words.matrix, null, look)),
		readOdt(writeReportOdt(report, words.matrix, null, look))
	];
	return files.map((read) => {
		if (!read.ok) throw new Error(read.reason);
		return read.value.paragraphs.map(({ text }) => text.trim()).filter(Boolean);
	});
}

describe.each([
	['ours', false],
	['the house’s', true]
] as const)('in %s style', (_, isHouse) => {
	test.each([en, fr, ar])(
		'[REPORTS82] a draft says first what is missing, in Word and in OpenDocument %#',
		async (words) => {
			const { title, gaps, where } = words.submission.banner;
			for (const said of await paragraphsOf({ template: {}, words, isHouse }))
				expect(said.slice(0, 3)).toEqual([title, gaps.submitter, where]);
			const submitters = [{ ...named, consentedOn: null }];
			for (const said of await paragraphsOf({ template: { submitters }, words, isHouse }))
				expect(said.slice(0, 3)).toEqual([title, gaps.consent, where]);
		}
	);

	test.each([en, fr, ar])(
		'[REPORTS82] where somebody consented to submit, nothing says that it is a draft %#',
		async (words) => {
			for (const said of await paragraphsOf({ template: { submitters: [named] }, words, isHouse }))
				expect(said).not.toContain(words.submission.banner.title);
		}
	);
});

test.each(reportKinds.filter((kind) => kind !== 'submission'))('[REPORTS82] a %s needs no submitter', (kind) => {
	expect(createReportDocument(kind, sampleOutcome, defaultTemplate, en).banner).toBeUndefined();
});

test('[REPORTS82] the words of the banner count for nothing', () => {
	const words = (submitters: Template['submitters']) => {
		const report = createReportDocument('submission', sampleOutcome, { ...defaultTemplate, submitters }, en);
		return report.words;
	};
	expect(words([{ ...named, consentedOn: null }])).toBe(words([]));
});
