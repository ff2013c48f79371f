/**
 * Letters and digits that are taken for one another, in the manner of Unicode's UTS #39 and far shorter: those of the Cyrillic and Greek
 * alphabets that look Latin, what is one letter to readers of Arabic and two to a computer, and I, l and 1.
 */
const alike: Record<string, string> = {
	...{ а: 'a', в: 'b', е: 'e', к: 'k', м: 'm', н: 'h', о: 'o', р: 'p', с: 'c', т: 't', у: 'y', х: 'x', ѕ: 's' },
	...{ і: 'l', ј: 'j', ԁ: 'd', һ: 'h', ӏ: 'l', г: 'r', п: 'n', ԛ: 'q', ԝ: 'w', ѵ: 'v', ь: 'b', з: '3' },
	...{ α: 'a', β: 'b', ε: 'e', η: 'n', ι: 'l', κ: 'k', μ: 'm', ν: 'v', ο: 'o', ρ: 'p', τ: 't', υ: 'u', χ: 'x', ω: 'w' },
	...{ γ: 'y', σ: 'o', ς: 'c' },
	...{
		ı: 'l',
		i: 'l',
		'1': 'l',
		'|': 'l',
		'0': 'o',
		ɑ: 'a',
		ɡ: 'g',
		ø: 'o',
		ł: 'l',
		đ: 'd',
		ß: 'ss',
		æ: 'ae',
		œ: 'oe'
	},
	...{ ی: 'ي', ى: 'ي', ې: 'ي', ک: 'ك', ہ: 'ه', ھ: 'ه', ة: 'ه', ٱ: 'ا' }
};

/**
 * What is left of a text to whoever only looks at it: no case, width, accents, spaces, punctuation or characters that are not seen, and
 * one letter for all that look like it. Two texts with the same key look the same.
 */
export function lookAlikeKey(text: string): string {
	return wordsOf(text).join('');
}

/** The same for a name, whose parts may stand in any order. */
export function nameLookAlikeKey(name: string): string {
	return wordsOf(name).sort().join(' ');
}

function wordsOf(text: string): string[] {
	const seen = text
		.normalize('NFKD')
		.replace(/[\p{M}\p{Cf}\p{Default_Ignorable_Code_Point}\u0640]/gu, '')
		.toLowerCase()
		.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
		.replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0));
	return [...seen]
		.map((letter) => alike[letter] ?? letter)
		.join('')
		.split(/[^\p{L}\p{N}]+/u)
		.filter((word) => word !== '');
}
