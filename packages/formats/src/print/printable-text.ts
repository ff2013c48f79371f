import { charactersOf } from './font-coverage.ts';

/** What stands in the place of a character that no font here can draw. */
const replacement = '\ufffd';

/** [EXPORTS44] Signs that are never drawn go; what no font can draw is seen to be missing, instead of passing for nothing. */
export function printableBy(fonts: readonly Uint8Array[]): (text: string) => string {
	const coverages = fonts.map(charactersOf);
	const known = new Map<string, string>();
	const asPrinted = (character: string): string => {
		if (/\p{Cc}/u.test(character)) return character === '\t' ? ' ' : '';
		if (coverages.some((covers) => covers(character.codePointAt(0) ?? 0))) return character;
		return /\p{Default_Ignorable_Code_Point}/u.test(character) ? '' : replacement;
	};
	return (text) => {
		const drawn = text.toWellFormed().replace(/[^\n\u0020-\u007e]/gu, (character) => {
			const printed = known.get(character) ?? asPrinted(character);
			known.set(character, printed);
			return printed;
		});
		return drawn.replace(manyMarks, '$1').replace(endlessWord, `$&${mayBreak}`);
	};
}

/** What nobody writes, and of which the writer of the PDF dies: a line of 64 kB, a syllable of 128 letters. */
const endlessWord = /[\u0900-\u097f\u200c\u200d]{100}|[^ \n]{1000}/gu;
const mayBreak = '\u200b';
/** Marks on one letter: each costs as much time as there are other marks. */
const manyMarks = /(\p{M}{8})\p{M}+/gu;
