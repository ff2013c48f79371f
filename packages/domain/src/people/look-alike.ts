/**
 * Letters and digits that people confuse, like Unicode's UTS #39 but far shorter. They include Cyrillic and Greek letters that look Latin.
 * Others are one letter to readers of Arabic and two to a computer; and I, l and 1.
 */
const alike = readPairs(
	'аa вb еe кk мm нh оo рp сc тt уy хx ѕs іl јj ԁd һh ӏl гr пn ԛq ԝw ѵv ьb з3',
	'αa βb εe ηn ιl κk μm νv οo ρp τt υu χx ωw γy σo ςc',
	'ıl il 1l |l 0o ɑa ɡg øo łl đd ßss æae œoe',
	'یي ىي ېي کك ہه ھه ةه ٱا'
);

/** Each is a letter, and what stands for it. */
function readPairs(...lines: string[]): ReadonlyMap<string, string> {
	return new Map(lines.flatMap((line) => line.split(' ')).map(([letter = '', ...shown]) => [letter, shown.join('')]));
}

/**
 * The visual form of a text: no case, width, accents, spaces, punctuation or invisible characters, and one letter for all that look like
 * it. Two texts with the same key look the same.
 */
export function lookAlikeKey(text: string): string {
	return lookAlikeWords(text).join('');
}

/** The same for a name, whose parts may stand in any order. */
export function nameLookAlikeKey(name: string): string {
	return lookAlikeWords(name).sort().join(' ');
}

/** The words of a text as somebody who only looks at it takes them. */
export function lookAlikeWords(text: string): string[] {
	const seen = text
		.normalize('NFKD')
		.replace(/[\p{M}\p{Cf}\p{Default_Ignorable_Code_Point}\u0640]/gu, '')
		.toLowerCase()
		.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
		.replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0));
	return [...seen]
		.map((letter) => alike.get(letter) ?? letter)
		.join('')
		.split(/[^\p{L}\p{N}]+/u)
		.filter((word) => word !== '');
}
