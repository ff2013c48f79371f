import type { InterfaceLanguage } from '@plenum/domain/languages';
import type { ConsultationContext } from '#lib/consultations/consultation-context.ts';
import { formatDay, formatMoment, formatNumber } from '#lib/language/formats.ts';
import type { PageTexts, Text as Inside } from '#lib/language/language.ts';
import { constituencyName, levelName } from '#lib/language/names.ts';
import type { SentenceContext } from './sentences.ts';

type Text = Inside & PageTexts['journal'];

/** What sentences of the record need to know, in the reader's words; what `known` does not tell is named in general. */
export function createSentenceContext(
	t: Text,
	context: ConsultationContext,
	language: InterfaceLanguage,
	known: Partial<SentenceContext> = {}
): SentenceContext {
	return {
		person: () => t.journal.someone,
		cluster: () => t.journal.unknownCluster,
		decision: () => null,
		item: () => t.workshops.unknownItem,
		constituency: (id) => constituencyName(t, context.constituency(id)),
		level: (id) => levelName(t, context.level(id)),
		number: (value) => formatNumber(language, value),
		time: (at) => formatMoment(language, at),
		day: (day) => formatDay(language, day),
		...known
	};
}
