import { create } from 'fontkit';

/** Which characters a TrueType or OpenType font can draw. */
export function charactersOf(font: Uint8Array): (codePoint: number) => boolean {
	const read = create(Buffer.from(font.buffer, font.byteOffset, font.byteLength));
	if (!('hasGlyphForCodePoint' in read)) throw new Error('A collection of fonts is not read.');
	return (codePoint) => read.hasGlyphForCodePoint(codePoint);
}
