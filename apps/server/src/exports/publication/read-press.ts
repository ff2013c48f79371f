import type { Language } from '@plenum/domain/languages';
import { createPressSheet, webcastParts } from '@plenum/reports/press/press-sheet';
import type { PressSummary } from '@plenum/reports/press/press-summary';
import type { PublicPress } from '@plenum/protocol/exports/public-outcome';
import type { Db } from '../../db/db.ts';
import { isCardIn, pressFileNames } from './press-file-names.ts';
import { findPublicationFile, type PublicationRow } from './publications.store.ts';
import { pressWords } from '@plenum/reports/words/press-words';
import { reportWords } from '@plenum/reports/words/report-words';

/** As it was when it was published; missing where that was before there were any. */
export async function readPressSummary(
	db: Db,
	{ consultation }: PublicationRow,
	language: Language
): Promise<PressSummary | undefined> {
	const file = await findPublicationFile(db, consultation, pressFileNames.summary(language));
	return file && (JSON.parse(file.bytes.toString('utf8')) as PressSummary);
}

/** [PUBLISH53] For the public page: the sheet, and what is shown beside the address where somebody shares it. */
export function viewPress(
	summary: PressSummary,
	files: readonly { name: string }[],
	publicUrl: string,
	slug: string
): PublicPress {
	const { language } = summary;
	const said = pressWords[language];
	const card = files.find(({ name }) => isCardIn(language, name));
	return {
		title: said.sheet,
		parts: createPressSheet({ ...summary, webcasts: [] }, reportWords[language], said).parts,
		webcast: webcastParts(summary, said),
		address: summary.address,
		description: summary.quotes[0] ?? summary.kind,
		card: card ? `${publicUrl}/api/v1/public/${slug}/files/${card.name}` : null,
		alt: said.cardAlt(summary.title, summary.state, summary.quotes[0] ?? '')
	};
}
