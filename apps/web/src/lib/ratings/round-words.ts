import type { RoundView } from '@plenum/protocol/ratings';
import type { Language } from '@plenum/domain/languages';
import { formatMoment, formatNumber } from '#lib/language/formats.ts';
import type { Text } from '#lib/language/language.ts';

/** How many rate, in steps of five. */
export function progressInWords(t: Text, language: Language, { begun, finished }: RoundView['progress']): string {
	if (begun === 0) return t.ratings.progressNone;
	return t.ratings.progress(formatNumber(language, begun), formatNumber(language, finished));
}

export function closingInWords(t: Text, language: Language, { closesAt }: Pick<RoundView, 'closesAt'>): string {
	return closesAt === null ? t.ratings.closesByHand : t.ratings.closesAt(formatMoment(language, closesAt));
}
