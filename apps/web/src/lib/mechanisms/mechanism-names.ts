import type { MechanismView } from '@plenum/protocol/mechanisms';
import type { PageTexts } from '#lib/language/language.ts';

type Words = Pick<PageTexts['mechanisms'], 'mechanisms'>;

/** A treaty body's name in the reader's language; any other mechanism is called as its source prints it. */
export function bodyName({ mechanisms }: Words, body: string): string {
	return (mechanisms.bodies as Record<string, string>)[body] ?? (body || mechanisms.unnamed);
}

/** `CEDAW/C/XYZ/CO/7, para. 12`: where it stands, without its mechanism; empty where nothing says so. */
export function placeOf(
	{ mechanisms }: Words,
	{ symbol, paragraph }: Pick<MechanismView, 'symbol' | 'paragraph'>
): string {
	return [symbol, paragraph === null ? null : mechanisms.paragraph(paragraph)]
		.filter((part) => part !== null)
		.join(', ');
}
