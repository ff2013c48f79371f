type PlacedText = { text: string; x: number; y: number; width: number; size: number; rightToLeft: boolean };

/** The shapes that Arabic letters have at the beginning, in the middle and at the end of a word. */
const shapes = /[\ufe80-\ufefc]/gu;

/** Some programs write the shapes of letters for the letters: nobody would find them, and no other text would be alike. */
export function letters(text: string): string {
	return text.replace(shapes, (shape) => shape.normalize('NFKC'));
}

/** A sign by itself, for instance of a vowel, has a height of its own. It is joined to the letter that it stands over or under. */
export function withSigns<Text extends PlacedText>(texts: readonly Text[]): Text[] {
	if (!texts.some(isSign)) return [...texts];
	const signed = new Map(texts.map((text) => [text, text]));
	for (const sign of texts.filter(isSign)) {
		const [nearest] = texts
			.filter((text) => text.rightToLeft && !isSign(text) && Math.abs(text.y - sign.y) < text.size / 2)
			.toSorted((a, b) => aside(sign, a) - aside(sign, b) || Math.abs(a.y - sign.y) - Math.abs(b.y - sign.y));
		if (!nearest || aside(sign, nearest) > nearest.size / 4) continue;
		signed.set(nearest, withSign(signed.get(nearest)!, sign));
		signed.delete(sign);
	}
	return [...signed.values()];
}

function isSign({ text }: PlacedText): boolean {
	return /^\p{M}+$/u.test(text.trim());
}

/** How far it stands beside the letters. Between two, where the left one ends, it belongs to the right one. */
function aside(sign: PlacedText, { x, width, size }: PlacedText): number {
	const from = x - size * 0.03;
	if (sign.x < from) return from - sign.x;
	return Math.max(0, sign.x - (from + width) + 0.01);
}

/** After as many letters as stand to the right of it. */
function withSign<Text extends PlacedText>(text: Text, sign: PlacedText): Text {
	const all = [...text.text];
	const before = Math.ceil(((text.x + text.width - sign.x) / text.width) * all.length);
	const at = Math.min(Math.max(before, 1), all.length);
	return { ...text, text: [...all.slice(0, at), sign.text.trim(), ...all.slice(at)].join('') };
}
