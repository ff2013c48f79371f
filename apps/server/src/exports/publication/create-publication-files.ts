import { canonicalJson } from '@plenum/domain/journal/canonical-json';
import { wordsFor } from '@plenum/reports/audience';
import { fullReport } from '@plenum/reports/full-report/full-report';
import { writeReportDocx } from '@plenum/formats/word/report-docx';
import { pdfWriter } from '@plenum/formats/print/report-pdf';
import { writeShareCard } from '@plenum/formats/public/share-card';
import { createTypesetter, type Typesetter } from '@plenum/formats/print/typesetter';
import { handoutPaper } from '@plenum/reports/handouts/handout-paper';
import { createPressSheet } from '@plenum/reports/press/press-sheet';
import { createPressSummary, type PressFacts } from '@plenum/reports/press/press-summary';
import { createShareCard } from '@plenum/reports/press/share-card';
import { sha256 } from '../../sha256.ts';
import { jsonBytes, typeOf, type ExportFile, type ExportInput } from '../export-file.ts';
import { createFollowUp } from '@plenum/reports/progress-reports/public-follow-up';
import type { FollowUpSnapshot } from '@plenum/reports/progress-reports/follow-up-history';
import { followUpWords } from '@plenum/reports/words/follow-up-words';
import type { FollowUpSource } from '../write-export.ts';
import { followUpFiles, pressFileNames } from './press-file-names.ts';
import { readReportFonts } from '../read-report-fonts.ts';
import { fullReportWords } from '@plenum/reports/words/full-report-words';
import { pressWords } from '@plenum/reports/words/press-words';
import { reportWords } from '@plenum/reports/words/report-words';

/** For one publication, in all of its languages: fonts are read once. */
export function publicationWriter(
	source: FollowUpSource
): (making: ExportInput, facts: PressFacts) => Promise<ExportFile[]> {
	const typesetter = createTypesetter(readReportFonts());
	let written = false;
	const earlier = source.earlier && (JSON.parse(new TextDecoder().decode(source.earlier)) as FollowUpSnapshot[]);
	return async (making, facts) => {
		const { outcome, language } = making;
		const followUp = createFollowUp(outcome, source, earlier ?? [], reportWords[language], followUpWords[language]);
		const files = await createPublicationFiles(
			making,
			{ ...facts, changed: followUp?.page.changed ?? null },
			typesetter
		);
		if (!followUp) return files;
		files.push(dataFile(followUpFiles.page(language), followUp.page));
		// It is the same in each language.
		if (!written) files.push(dataFile(followUpFiles.history, followUp.history));
		written = true;
		return files;
	};
}

function dataFile(name: string, content: unknown): ExportFile {
	return { name, type: typeOf(name), bytes: jsonBytes(content) };
}

/**
 * The report of one published version in one language. Also, [PUBLISH50] files for the press, other sites and feed readers, made of its
 * summary alone. The picture's address holds its hash: what was shared once never shows another picture.
 */
async function createPublicationFiles(
	{ outcome, audience, language }: ExportInput,
	facts: PressFacts,
	typesetter: Typesetter
): Promise<ExportFile[]> {
	const words = reportWords[language];
	const said = pressWords[language];
	const summary = createPressSummary(outcome, facts, words, said);
	const writePdf = pdfWriter(typesetter);
	const sheet = createPressSheet(summary, words, said);
	const report = fullReport(
		outcome,
		sha256(canonicalJson(outcome)),
		wordsFor(words, audience),
		fullReportWords[language]
	);
	const card = await writeShareCard(createShareCard(summary, said), typesetter);
	const files: [string, Uint8Array][] = [
		[`report-${language}.pdf`, writePdf(report)],
		[pressFileNames.summary(language), jsonBytes(summary)],
		[pressFileNames.sheet(language, 'docx'), await writeReportDocx(handoutPaper(sheet), words.matrix, null)],
		[pressFileNames.sheet(language, 'pdf'), writePdf(sheet)],
		[pressFileNames.card(language, sha256(card)), card]
	];
	return files.map(([name, bytes]) => ({ name, type: typeOf(name), bytes }));
}
