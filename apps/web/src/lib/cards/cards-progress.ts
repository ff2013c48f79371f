import type { InterfaceLanguage } from '@plenum/domain/languages';
import type { CardRoundView } from '@plenum/protocol/workshops/cards';
import { formatNumber } from '#lib/language/formats.ts';
import type { Text } from '#lib/language/language.ts';

/** How many write, in steps of five; of those who are done nothing is said before there are five. */
export function cardsProgress(
	{ cards }: Pick<Text, 'cards'>,
	language: InterfaceLanguage,
	{ begun, finished }: CardRoundView['progress']
): string {
	const number = (value: number) => formatNumber(language, value);
	if (begun === 0 && finished === 0) return cards.progressNone;
	return finished === 0 ? cards.progressBegun(number(begun)) : cards.progress(number(begun), number(finished));
}
