import { findState } from '../../states/state-names.ts';
import { oneLine } from '../plain-text.ts';

/** A piece of a list between two signs; `apart`: the sign before it, if any, is one that only stands between names. */
type Piece = { from: number; to: number; apart: boolean };

/** A comma and its kin, with an "and" after it; a dash, a slash or a bar between spaces. */
const comma = /\s*[,;،؛、，；]\s*(?:(?:and|et|y|e|и|&)\s+|[和及与]|و\s*(?=\p{L}))?|\s[-–—|/]\s/uy;

/** "And" stands between names, and inside some of them; so does a slash. */
const and = /\s+(?:and|et|y|e|и|&)\s+|\s+و\s*(?=\p{L})|\s?(?:以及|[和及与])\s?|\//uy;

/** The longest name of a State holds two signs of a list: `Great Britain and Northern Ireland, United Kingdom of`. */
const mostPieces = 3;

/**
 * [MATRIX5] `Arvenia, Castrovia and Dorland` are three; `Valmora, Republic of` and `Antigua and Barbuda` are one: what the
 * list of States knows as one name stays whole, whatever signs it holds.
 */
export function splitStates(list: string): string[] {
	const lines = list.split(/[\r\n\v]+/).map((line) => oneLine(line).replace(/^[-–•]\s+|^[-–•](?=\p{L})/u, ''));
	return lines.flatMap(splitLine).filter((state) => state !== '');
}

function splitLine(line: string): string[] {
	const pieces = cut(line);
	const names: string[] = [];
	let unknown: Piece[] = [];
	const closeUnknown = () => {
		names.push(...joinUnknown(line, unknown, pieces.some(({ apart }) => apart) || unknown.length < pieces.length));
		unknown = [];
	};
	for (let at = 0; at < pieces.length;) {
		const length = knownLength(line, pieces, at);
		if (length === 0) unknown.push(pieces[at++]!);
		else {
			closeUnknown();
			names.push(written(line, pieces[at]!.from, pieces[at + length - 1]!.to));
			at += length;
		}
	}
	closeUnknown();
	return names;
}

/** How many pieces from here on are one State, the most that are; 0 where none is known. */
function knownLength(line: string, pieces: readonly Piece[], at: number): number {
	for (let length = Math.min(mostPieces, pieces.length - at); length > 0; length--) {
		if (findState(written(line, pieces[at]!.from, pieces[at + length - 1]!.to)) !== null) return length;
	}
	return 0;
}

function written(line: string, from: number, to: number): string {
	return line
		.slice(from, to)
		.replace(/^(?:and|et|y|и)\s+/u, '')
		.replace(/[.;:]+$/, '')
		.trim();
}

/** What no list knows is cut at its commas, and at "and" where it is one of several; a name turned around is not cut. */
function joinUnknown(line: string, pieces: readonly Piece[], several: boolean): string[] {
	const groups: Piece[] = [];
	for (const piece of pieces) {
		const last = groups.at(-1);
		const turned = /\b(?:of|of the)$/i.test(written(line, piece.from, piece.to));
		if (last && (turned || (!piece.apart && !several))) last.to = piece.to;
		else groups.push({ ...piece });
	}
	return groups.map(({ from, to }) => written(line, from, to));
}

/** At every sign that may stand between names, outside parentheses. */
function cut(line: string): Piece[] {
	const pieces: Piece[] = [];
	let depth = 0;
	let piece: Piece = { from: 0, to: 0, apart: false };
	for (let at = 0; at < line.length;) {
		if (/[([（［{]/.test(line[at]!)) depth++;
		if (/[)\]）］}]/.test(line[at]!)) depth--;
		const between = depth > 0 ? null : signAt(comma, line, at);
		const sign = depth > 0 ? null : (between ?? signAt(and, line, at));
		if (sign === null) at++;
		else {
			pieces.push({ ...piece, to: at });
			at += sign.length;
			piece = { from: at, to: at, apart: between !== null };
		}
	}
	return [...pieces, { ...piece, to: line.length }].reduce(addPiece, []);
}

/** A sign with nothing after it belongs to the name before it: `埃及`. */
function addPiece(pieces: Piece[], piece: Piece): Piece[] {
	const last = pieces.at(-1);
	if (piece.from < piece.to) pieces.push(piece);
	else if (last && !piece.apart) last.to = piece.to;
	return pieces;
}

function signAt(sign: RegExp, line: string, at: number): string | null {
	sign.lastIndex = at;
	return sign.exec(line)?.[0] ?? null;
}

/** Each State once, under the first of its names. */
export function uniqueStates(names: readonly string[]): string[] {
	const seen = new Set<string>();
	return names.filter((name) => {
		const key = findState(name) ?? oneLine(name).toLowerCase();
		return seen.has(key) ? false : Boolean(seen.add(key));
	});
}
