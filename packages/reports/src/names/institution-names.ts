import { institutionOf, type Institution } from '@plenum/domain/consultations/institutions';
import { inserted } from '../insertions.ts';
import { constituencyLabel } from '../matrix/labels.ts';
import type { Outcome } from '../outcome/outcome.ts';
import type { LabelWords } from '../words/label-words.ts';
import type { ReportWords } from '../words/report-words.ts';

/** In the language of the document where it has a name there. */
export function ownName({ language }: LabelWords, { name, names }: Institution): string {
	return names.find((one) => one.language === language)?.name ?? name;
}

/** With the short name beside it. */
export function printedName(words: LabelWords, institution: Institution): string {
	const { short } = institution;
	const own = ownName(words, institution);
	return short === null ? own : `${inserted(words, own)} (${inserted(words, short)})`;
}

/** `Ministry of Justice (State institutions)`, or the side alone. */
export function reporterName(
	{ outcome, words }: { outcome: Outcome; words: ReportWords },
	{ constituency, institution }: { constituency: string; institution: string | null }
): string {
	const { settings } = outcome.consultation;
	const side = inserted(words, constituencyLabel(settings, words, constituency));
	const found = institution === null ? undefined : institutionOf(settings.institutions ?? [], institution);
	return found ? `${printedName(words, found)} (${side})` : side;
}
