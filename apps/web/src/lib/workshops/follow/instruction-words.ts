import type { Instruction } from '@plenum/domain/workshops/instruction';
import type { InterfaceLanguage } from '@plenum/domain/languages';
import { formatNumber } from '#lib/language/formats.ts';
import type { Text } from '#lib/language/language.ts';
import { formatClock } from '#lib/language/zoned-format.ts';

type Reader = { t: Pick<Text, 'instructions'>; language: InterfaceLanguage; zone: string | undefined };

/** [WORKSHOP80] The sentence of an instruction, in the reader's language and on the clock of the workshop. */
export function instructionInWords(
	{ t, language, zone }: Reader,
	{ say, until, room }: Pick<Instruction, 'say' | 'until' | 'room'>
): string {
	const words = t.instructions[say];
	if (typeof words === 'string') return words;
	if (until !== null) return words(formatClock(language, until, zone));
	return words(
		room ? [formatNumber(language, room.number), room.title, room.place].filter((part) => part !== '').join(' · ') : ''
	);
}
