import { sections } from '@plenum/domain/clusters/assessment';
import { languages, type Language } from '@plenum/domain/languages';
import type { Interpretation } from '@plenum/domain/matrix/rows/interpretation';
import type { Ratings } from '@plenum/domain/ratings/side-rating';
import type { ExportFormat } from '@plenum/protocol/exports/export-formats';
import type { Outcome, OutcomeCluster } from '@plenum/reports/outcome/outcome';
import { plainText } from '@plenum/reports/submission/plain-blocks';
import { ratedOutcome, withOddRatings } from '@plenum/reports/rated-outcome.fixture';
import { adoptedActions, proposedActions } from '@plenum/reports/actions/voted-actions';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { matrixFixture } from '../../../../../e2e/fixtures/matrix.ts';
import { readUpload } from '../../matrix/upload/read-upload.ts';
import { createExport, plainly } from '../create-export.ts';
import { bySide } from './filled.fixture.ts';

/** A filled matrix that Plenum wrote says the same again, row by row, in whichever format and language. */
const shared = join(import.meta.dirname, '../../../../../../shared/upr/data/matrix-slovenia-cycle4-new-layout.docx');
const isPresent = existsSync(shared);
if (!isPresent) process.stderr.write('skipped: the real matrix is not at hand (../shared/upr/data)\n');

const formats = [
	...(['matrix-old.docx', 'matrix-new.docx', 'matrix-old.odt', 'matrix-new.odt'] as const),
	...(['outcome.xlsx', 'outcome.csv'] as const)
];
const files = formats.flatMap((format) => languages.map((language) => ({ format, language })));
/** A real list takes seconds for each. What languages change is seen in the one written for tests. */
const filesOfReal = formats.map((format, at) => ({ format, language: languages[at % languages.length]! }));

async function interpret(bytes: Uint8Array): Promise<Interpretation> {
	const read = await readUpload({ bytes, remembered: {} }, () => undefined);
	if (!read.ok || !read.value.interpretation) throw new Error('The matrix cannot be read.');
	return read.value.interpretation;
}

async function readBack(outcome: Outcome, format: ExportFormat, language: Language) {
	const { bytes } = await createExport({ outcome, language, ...plainly }, format);
	const { settings } = outcome.consultation;
	const read = await readUpload({ bytes, remembered: {}, settings }, () => undefined);
	if (!read.ok || !read.value.interpretation) throw new Error(`${format} in ${language} cannot be read.`);
	return read.value.interpretation;
}

const none: Ratings = { agreed: null, sideRatings: [] };

/** Numbers of the recommendations of which something else is said. */
async function differing(outcome: Outcome, format: ExportFormat, language: Language): Promise<string[]> {
	const { recommendations, filled } = await readBack(outcome, format, language);
	const byRow = new Map(filled?.ratings.map(({ row, ...ratings }) => [row, ratings]));
	const back = new Map(recommendations.map(({ number, row }) => [number, byRow.get(row) ?? none]));
	return outcome.clusters
		.flatMap((cluster) => cluster.recommendations)
		.filter((one) => JSON.stringify(bySide(back.get(one.number) ?? none)) !== JSON.stringify(bySide(one)))
		.map(({ number }) => number);
}

/** The texts of each cluster that says something, as lines, and its actions. */
function textOf({ assessment, ...cluster }: OutcomeCluster) {
	const actions = [
		...adoptedActions({ assessment, ...cluster }).map(({ action }) => action),
		...proposedActions({ assessment, ...cluster })
	];
	return {
		sections: sections.map((name) => plainText(assessment.sections[name])),
		actions: actions.map(({ text, lead, supporting, deadline, resources, assistance, recommendations }) => ({
			text,
			lead,
			supporting,
			deadline,
			resources,
			assistance,
			recommendations
		}))
	};
}

async function differingTexts(outcome: Outcome, format: ExportFormat, language: Language): Promise<string[]> {
	const { recommendations, filled } = await readBack(outcome, format, language);
	const numbers = new Map(recommendations.map(({ row, number }) => [row, number]));
	const back = new Map(filled?.texts.map(({ row, ...text }) => [numbers.get(row), text]));
	return outcome.clusters
		.filter((cluster) => cluster.recommendations.length > 0 && textOf(cluster).sections.some(Boolean))
		.filter((cluster) => {
			const found = cluster.recommendations.map(({ number }) => back.get(number)).find(Boolean);
			const said = found && {
				sections: sections.map((name) => plainText(found.sections[name])),
				actions: found.actions
			};
			return JSON.stringify(said) !== JSON.stringify(textOf(cluster));
		})
		.map(({ label }) => label);
}

describe('a filled matrix that Plenum wrote, of a list written for tests', async () => {
	const outcome = withOddRatings(ratedOutcome(await interpret(matrixFixture({ layout: 'new' }).bytes)));

	test.each(files)('[MATRIX151] $format in $language: every rating of every row', async ({ format, language }) => {
		expect(await differing(outcome, format, language)).toEqual([]);
	});

	test.each(files)('[MATRIX151] $format in $language: texts and actions', async ({ format, language }) => {
		expect(await differingTexts(outcome, format, language)).toEqual([]);
	});
});

test.each(formats)(
	'[MATRIX151] %s: rows that name a side that is not known are named, and not read by half',
	async (format) => {
		const outcome = ratedOutcome(await interpret(matrixFixture({ layout: 'new' }).bytes));
		const { bytes } = await createExport({ outcome, language: 'en', ...plainly }, format);
		const { settings } = outcome.consultation;
		const constituencies = settings.constituencies.filter(({ id }) => id !== 'nhri');
		const read = await readUpload(
			{ bytes, remembered: {}, settings: { ...settings, constituencies } },
			() => undefined
		);
		if (!read.ok || !read.value.interpretation) throw new Error('The matrix cannot be read.');
		const { filled, recommendations } = read.value.interpretation;
		expect(filled?.unread).toHaveLength(recommendations.length);
		expect(filled?.ratings).toEqual([]);
	}
);

describe.runIf(isPresent)('a filled matrix that Plenum wrote, of the real list', async () => {
	const outcome = isPresent
		? withOddRatings(ratedOutcome(await interpret(readFileSync(shared))))
		: (undefined as never);

	test('[MATRIX151] has 254 rows, with ratings of every kind', () => {
		const all = outcome.clusters.flatMap(({ recommendations }) => recommendations);
		const sides = all.flatMap(({ sideRatings }) => sideRatings);
		expect(all).toHaveLength(254);
		const kinds = [
			sides.filter(({ regression }) => regression),
			sides.filter(({ percentage }) => percentage !== null),
			sides.filter(({ level }) => level === 'divided'),
			sides.filter(({ distribution }) => distribution?.regression === null),
			sides.filter(({ standing, distribution }) => standing === 'confirmed' && distribution),
			sides.filter(({ objections }) => objections > 0),
			sides.filter(({ reason }) => /\n/.test(reason)),
			sides.filter(({ reason }) => /\p{Script=Arabic}/u.test(reason)),
			all.filter(({ agreed }) => agreed?.level === 'views-recorded'),
			all.filter(({ agreed }) => agreed === null)
		];
		expect(kinds.map(({ length }) => length > 5)).toEqual(kinds.map(() => true));
	});

	test.each(filesOfReal)('[MATRIX151] $format in $language: every rating of 254 rows', async ({ format, language }) => {
		expect(await differing(outcome, format, language)).toEqual([]);
	});
});
