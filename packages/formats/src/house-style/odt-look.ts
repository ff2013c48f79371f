import { escapeXml, points } from '../open-document/odt-words.ts';
import type { HouseFont, HouseParagraphLook } from './house-style.ts';

/** LibreOffice takes `start` for the left, whatever the direction of writing. */
function sideOf(align: HouseParagraphLook['align'], rightToLeft: boolean): string {
	switch (align) {
		case 'center':
			return 'center';
		case 'both':
			return 'justify';
		case 'end':
			return rightToLeft ? 'left' : 'right';
		case 'start':
		case null:
			return rightToLeft ? 'right' : 'left';
	}
}

export function paragraphProperties(
	{ align, before, after, line, above, below }: HouseParagraphLook,
	rightToLeft: boolean
): string {
	const edge = (side: string, colour: string | null) =>
		colour === null ? '' : `fo:border-${side}="0.75pt solid #${colour.toLowerCase()}"`;
	return [
		`fo:margin-top="${points((before ?? 0) / 20)}" fo:margin-bottom="${points((after ?? 0) / 20)}"`,
		`fo:text-align="${sideOf(align, rightToLeft)}"`,
		line === null ? '' : `fo:line-height="${Math.round((line / 240) * 100)}%"`,
		edge('top', above),
		edge('bottom', below)
	]
		.filter(Boolean)
		.join(' ');
}

/** In each script: western letters, and those that run from right to left. */
export function textProperties({ font, complexFont, size, bold, italics, caps, colour }: HouseFont): string {
	const weight = bold ? 'bold' : 'normal';
	const slant = italics ? 'italic' : 'normal';
	return [
		font === null ? '' : `fo:font-family="${escapeXml(`'${font}'`)}"`,
		complexFont === null ? '' : `style:font-family-complex="${escapeXml(`'${complexFont}'`)}"`,
		size === null ? '' : `fo:font-size="${points(size / 2)}" style:font-size-complex="${points(size / 2)}"`,
		`fo:font-weight="${weight}" style:font-weight-complex="${weight}"`,
		`fo:font-style="${slant}" style:font-style-complex="${slant}"`,
		caps ? 'fo:text-transform="uppercase"' : '',
		colour === null ? '' : `fo:color="#${colour.toLowerCase()}"`
	]
		.filter(Boolean)
		.join(' ');
}
