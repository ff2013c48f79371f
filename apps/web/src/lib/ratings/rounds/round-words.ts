import type { RoundView } from '@plenum/protocol/ratings';
import type { InterfaceLanguage } from '@plenum/domain/languages';
import { formatMoment, formatNumber } from '#lib/language/formats.ts';
import { kindsInWords } from '#lib/language/kinds-in-words.ts';
import type { Text } from '#lib/language/language.ts';

/** How many rate, in steps of five. */
export function progressInWords(
	t: Text,
	language: InterfaceLanguage,
	{ begun, finished }: RoundView['progress']
): string {
	if (begun === 0) return t.ratings.progressNone;
	if (finished === 0) return t.ratings.progressBegun(formatNumber(language, begun));
	return t.ratings.progress(formatNumber(language, begun), formatNumber(language, finished));
}

/** What there is to rate; once it was begun, what is left of it. Which kinds are left nobody counts. */
export function rateInWords(t: Text, round: RoundView): string {
	if (!round.rated) return t.ratings.toRate(kindsInWords(t, round));
	if (round.pledges + round.matters > 0) return t.ratings.goOn;
	return t.ratings.toRate(t.words.recommendations(round.recommendations - round.rated));
}

export function closingInWords(
	t: Text,
	language: InterfaceLanguage,
	{ closesAt }: Pick<RoundView, 'closesAt'>
): string {
	return closesAt === null ? t.ratings.closesByHand : t.ratings.closesAt(formatMoment(language, closesAt));
}
