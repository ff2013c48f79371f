/** Some letters of a page: `x` and `y` where they begin, `rightToLeft` as they are read. */
export type PieceOfPage = { text: string; x: number; y: number; rightToLeft: boolean };

/** In points: letters on one line. */
const sameLine = 2;

/**
 * Some programs write all letters of a line from left to right, even those that are read from right to left. These are reversed, and
 * letters of the other kind between them stay as they are. Pieces that are in order stay in theirs.
 */
export function inReadingOrder<Piece extends PieceOfPage>(pieces: readonly Piece[]): Piece[] {
	return split(pieces, goesOnToTheRight).flatMap((line) =>
		line.length > 1 && line.some(({ rightToLeft }) => rightToLeft) ? turnedRound(line) : line
	);
}

function goesOnToTheRight(before: PieceOfPage, piece: PieceOfPage): boolean {
	return before.text !== '' && Math.abs(before.y - piece.y) < sameLine && piece.x > before.x;
}

function turnedRound<Piece extends PieceOfPage>(line: readonly Piece[]): Piece[] {
	const runs = split(line, (before, piece) => !isRead(before) && !isRead(piece));
	return runs.toReversed().flat();
}

/** Blanks belong to neither kind: here they stand with what is read from right to left. */
function isRead({ text, rightToLeft }: PieceOfPage): boolean {
	return rightToLeft || text.trim() === '';
}

function split<Piece>(pieces: readonly Piece[], belong: (before: Piece, piece: Piece) => boolean): Piece[][] {
	const parts: Piece[][] = [];
	let before: Piece | undefined;
	for (const piece of pieces) {
		if (before !== undefined && belong(before, piece)) parts.at(-1)!.push(piece);
		else parts.push([piece]);
		before = piece;
	}
	return parts;
}
