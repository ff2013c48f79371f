/** Shorter than this, words may stand anywhere on a page; as long, they stand in their row, and go on after it with fewer. */
const enough = 16;
const enoughAfter = 8;
/** Two letters mark half a page. */
const fewest = 3;

/**
 * Which of the page's pieces of text hold the words. Only letters and digits are compared, large or small: how words were joined
 * and divided at the ends of lines is what is in question. Long words may be interrupted, by the mark of a footnote or the end of a column, and
 * may go on over the page.
 */
export function findPlaces(pieces: readonly string[], words: string): Set<number> {
	const wanted = lettersOf(words);
	const owners: number[] = [];
	let page = '';
	pieces.forEach((piece, index) => {
		const letters = lettersOf(piece);
		page += letters;
		for (let at = 0; at < letters.length; at++) owners.push(index);
	});
	const found = wanted.length < enough ? everywhere(page, wanted) : inParts(page, wanted);
	return new Set(found.flatMap(([from, to]) => owners.slice(from, to)));
}

type Range = [from: number, to: number];

function lettersOf(text: string): string {
	return text
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]/gu, '');
}

function everywhere(page: string, wanted: string): Range[] {
	const found: Range[] = [];
	if (wanted.length < fewest) return found;
	for (let at = page.indexOf(wanted); at >= 0; at = page.indexOf(wanted, at + wanted.length))
		found.push([at, at + wanted.length]);
	return found;
}

function inParts(page: string, wanted: string): Range[] {
	const found: Range[] = [];
	let rest = wanted;
	let from = 0;
	while (rest.length >= fewest) {
		const length = longestStart(page, rest, from);
		if (length < Math.min(from === 0 ? enough : enoughAfter, rest.length)) break;
		const at = page.indexOf(rest.slice(0, length), from);
		found.push([at, at + length]);
		from = at + length;
		rest = rest.slice(length);
	}
	return found;
}

/** How many of the letters stand on the page as they do in the words: where so many do, fewer do as well. */
function longestStart(page: string, words: string, from: number): number {
	let some = 0;
	let tooMany = words.length + 1;
	while (tooMany - some > 1) {
		const half = Math.floor((some + tooMany) / 2);
		if (page.indexOf(words.slice(0, half), from) >= 0) some = half;
		else tooMany = half;
	}
	return some;
}
