import { encode } from 'uqr';

/**
 * The number of squares per side, and the path of the dark ones. It has one piece for each run of a line, as each point is drawn longer
 * than that.
 */
export type QrSquare = { size: number; path: string };

/** How many texts are cached: as many as hang on the walls of a venue. */
const most = 8;
const made = new Map<string, QrSquare>();

/** [WEB56] Where a server writes a page, to work out its square would take longer than most of the page. */
export function qrSquareOf(text: string): QrSquare {
	const square = made.get(text) ?? makeSquare(text);
	made.delete(text);
	made.set(text, square);
	for (const oldest of made.keys()) if (made.size > most) made.delete(oldest);
	return square;
}

function makeSquare(text: string): QrSquare {
	const { size, data } = encode(text, { ecc: 'M', border: 2 });
	const path = data.flatMap((line, y) =>
		[
			...line
				.map((dark) => (dark ? 'd' : ' '))
				.join('')
				.matchAll(/d+/g)
		].map(({ index, 0: { length } }) => `M${index} ${y}h${length}v1h-${length}z`)
	);
	return { size, path: path.join('') };
}
