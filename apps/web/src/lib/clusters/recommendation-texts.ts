import type { RecommendationView } from '@plenum/protocol/clusters';
import { directionOf } from '@plenum/domain/matrix/text-direction';

/** A text with what a page has to say of it, so that it is read and spoken as what it is. */
export type ShownText = { language: string | null; direction: 'ltr' | 'rtl' | 'auto'; text: string };

/** [MATRIX57] The text in the reader's language where there is one, else the first that came; and all the others. */
export function textsFor(
	{ language, text, translations }: Pick<RecommendationView, 'language' | 'text' | 'translations'>,
	reader: string
): { first: ShownText; others: ShownText[] } {
	const all = [{ language, text }, ...translations].map((one) => ({ ...one, direction: directionOf(one.language) }));
	const own = Math.max(
		all.findIndex((one) => one.language === reader),
		0
	);
	return { first: all[own]!, others: all.filter((_, place) => place !== own) };
}
