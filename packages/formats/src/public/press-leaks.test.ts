import { languages } from '@plenum/domain/languages';
import { handoutPaper } from '@plenum/reports/handouts/handout-paper';
import type { Outcome, OutcomeCluster } from '@plenum/reports/outcome/outcome';
import { createFeed } from '@plenum/reports/press/feed';
import { createPressSheet } from '@plenum/reports/press/press-sheet';
import { createPressSummary, type PressFacts, type PressSummary } from '@plenum/reports/press/press-summary';
import { createShareCard } from '@plenum/reports/press/share-card';
import { checkedPlaces } from '@plenum/reports/publication/carried-places';
import { redactOutcome } from '@plenum/reports/publication/redact-outcome';
import { textPlaces } from '@plenum/reports/publication/text-places';
import { agreed, recommendation, sampleOutcome } from '@plenum/reports/sample-outcome.fixture';
import { fullReport } from '@plenum/reports/full-report/full-report';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { extractText, getDocumentProxy, getMeta } from 'unpdf';
import { expect, test } from 'vitest';
import { writeAtom, writeJsonFeed } from './feed.ts';
import { writeReportDocx } from '../word/report-docx.ts';
import { reportFonts } from '../print/report-fonts.ts';
import { pdfWriter } from '../print/report-pdf.ts';
import { writeShareCard } from './share-card.ts';
import { createTypesetter } from '../print/typesetter.ts';
import { writeWidgetPage } from './widget-page.ts';
import { openPackage } from '@plenum/tables/package/zip';
import { fullReportWords } from '@plenum/reports/words/full-report-words';
import { pressWords } from '@plenum/reports/words/press-words';
import { reportWords } from '@plenum/reports/words/report-words';

const { ar, en, fr } = reportWords;
const { ar: fullAr, en: fullEn, fr: fullFr } = fullReportWords;

const words = { en, fr, ar };
const facts: PressFacts = {
	publishers: ['Commission'],
	contact: 'press@commission.example',
	licence: 'none',
	address: 'https://plenum.example/public/alvenia/en',
	publishedAt: Date.UTC(2027, 0, 1)
};
const hashOf = () => 'hash';

/** Every text of a cluster is unique and appears nowhere else. */
function planted(cluster: OutcomeCluster): OutcomeCluster {
	const marked = structuredClone(cluster) as OutcomeCluster;
	for (const [at, { path }] of textPlaces(cluster).entries()) {
		const last = path.at(-1) ?? '';
		let holder = marked as unknown as Record<string, unknown>;
		for (const step of path.slice(0, -1)) holder = holder[step] as Record<string, unknown>;
		// Days have to stay days.
		if (!/date|deadline|nextDate/i.test(last)) holder[last] = `planted-${cluster.id}-${at}-`;
	}
	return marked;
}

/** Everything that goes out beside the page, in one language, as text. */
async function outputsOf(outcome: Outcome, language: (typeof languages)[number]): Promise<Record<string, string>> {
	const spoken = words[language];
	const said = pressWords[language];
	const summary = createPressSummary(outcome, facts, spoken, said);
	const sheet = createPressSheet(summary, spoken, said);
	const feed = createFeed(summary, said, {
		versions: [{ version: 2, firstAt: 2, lastAt: 2 }],
		current: 2,
		self: `${facts.address}/feed.atom`,
		identify: (name) => `urn:x:${name}`
	});
	const opened = openPackage(await writeReportDocx(handoutPaper(sheet), spoken.matrix, null), () => true);
	if (!opened.ok) throw new Error(opened.reason);
	return {
		summary: JSON.stringify(summary),
		card: JSON.stringify(createShareCard(summary, said)),
		widget: writeWidgetPage(summary, said),
		atom: writeAtom(feed),
		jsonFeed: writeJsonFeed(feed),
		sheet: JSON.stringify(sheet),
		...(await pdfOf('sheetPdf', writePdf(sheet))),
		cardPng: await pngOf(createShareCard(summary, said)),
		docx: [...opened.value.values()].map((part) => new TextDecoder().decode(part)).join('\n')
	};
}

const server = createRequire(join(import.meta.dirname, '../../../../apps/server/package.json'));
const fonts = reportFonts
	.flatMap(({ files }) => files)
	.map((file) => new Uint8Array(readFileSync(server.resolve(`@expo-google-fonts/${file}`))));
const typesetter = createTypesetter(fonts);
const writePdf = pdfWriter(typesetter);

/** What a reader of the file would copy out of it, what it says of itself, and its bookmarks. */
async function pdfOf(name: string, bytes: Uint8Array): Promise<Record<string, string>> {
	const pdf = await getDocumentProxy(new Uint8Array(bytes));
	const { text } = await extractText(pdf, { mergePages: true });
	const said = JSON.stringify([await getMeta(pdf), await pdf.getOutline(), await pdf.getAttachments()]);
	expect(said).not.toMatch(/"(?:Author|Producer|Subject|Keywords|CreationDate|ModDate)"/);
	const raw = Buffer.from(bytes).toString('latin1');
	// A word may be broken over two lines.
	return { [name]: text.replace(/\s+/g, ''), [`${name} metadata`]: said, [`${name} bytes`]: raw };
}

/** Whatever a picture says beside what it shows: the names of its chunks, and its bytes as letters. */
async function pngOf(card: Parameters<typeof writeShareCard>[0]): Promise<string> {
	const bytes = Buffer.from(await writeShareCard(card, typesetter));
	expect(bytes.toString('latin1')).not.toMatch(/tEXt|zTXt|iTXt|eXIf|tIME/);
	return bytes.toString('latin1');
}

const clusters = sampleOutcome.clusters.map(planted);
const outcome: Outcome = { ...sampleOutcome, frozenAs: 2, clusters };

test.each(languages)(
	'[PUBLISH50] of what is planted wherever people write nothing goes out, held back or not (%s)',
	async (language) => {
		const places = [...checkedPlaces(outcome).keys()];
		expect(places.length).toBeGreaterThan(20);
		const nothing = redactOutcome(outcome, { sensitive: new Set(), heldBack: new Set(places) }, hashOf);
		const everything = redactOutcome(outcome, { sensitive: new Set(), heldBack: new Set() }, hashOf);
		expect(JSON.stringify(everything)).toContain('planted-');
		for (const each of [nothing, everything])
			for (const [name, text] of Object.entries(await outputsOf(each, language)))
				expect([name, /planted-[\w-]*/.exec(text)?.[0]]).toEqual([name, undefined]);
	}
);

test.each(languages)(
	'[PUBLISH1] what is held back is in no word, bookmark or metadata of the report as PDF, which names nobody (%s)',
	async (language) => {
		const places = [...checkedPlaces(outcome).keys()];
		const said = { en: fullEn, fr: fullFr, ar: fullAr }[language];
		const pdf = (heldBack: Set<string>) => {
			const redacted = redactOutcome(outcome, { sensitive: new Set(), heldBack }, hashOf);
			return pdfOf('report', writePdf(fullReport(redacted, 'hash', words[language], said)));
		};
		const found = (texts: Record<string, string>) =>
			Object.entries(texts).flatMap(([name, text]) => (text.includes('planted-') ? [name] : []));
		expect(found(await pdf(new Set()))).toContain('report');
		const texts = await pdf(new Set(places));
		expect(found(texts)).toEqual([]);
	}
);

test('[PUBLISH50] a sensitive cluster is in no figure: all is as if it had never been', () => {
	const [, ...others] = outcome.clusters;
	const sensitive = new Set([outcome.clusters[0]!.id]);
	const rated = outcome.clusters.map((cluster) => ({
		...cluster,
		recommendations: [recommendation(`9.${cluster.id.at(-1)}`, { agreed: agreed('fully-implemented') })]
	}));
	for (const whole of [outcome, { ...outcome, clusters: rated }]) {
		const without = { ...whole, clusters: whole.clusters.slice(1) };
		const summaries: PressSummary[] = [
			redactOutcome(whole, { sensitive, heldBack: new Set() }, hashOf),
			redactOutcome(without, { sensitive: new Set(), heldBack: new Set() }, hashOf)
		].map((each) => createPressSummary(each, facts, en, pressWords.en));
		expect(summaries[0]).toEqual(summaries[1]);
	}
	expect(others).toHaveLength(1);
});
