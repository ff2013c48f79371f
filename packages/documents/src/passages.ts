import type { LetterId, PassageAnchor } from '@plenum/domain/comments/passage-anchor';
import * as Y from 'yjs';
import { itemsOf, wordsBetween, type SectionLine, type Spot } from './text-lines.ts';

export type Passage = { from: Spot; to: Spot; text: string };

/** [COMMENTS3] A passage by its first and last letter. Null where there is none between the two. */
export function anchorOf(lines: readonly SectionLine[], { from, to }: { from: Spot; to: Spot }): PassageAnchor | null {
	if (wordsBetween(lines, from, to) === null) return null;
	const start = forward(lines, from);
	const end = back(lines, to);
	const first = start && letterAt(lines, start);
	const last = end && letterAt(lines, end);
	return first && last ? { from: first, to: last } : null;
}

/** [COMMENTS3] Where the letters of an anchor are now, and what stands between them. */
export function passageAt(doc: Y.Doc, lines: readonly SectionLine[], { from, to }: PassageAnchor): Passage | null {
	const start = spotOf(doc, lines, from, 0);
	const end = spotOf(doc, lines, to, -1);
	const text = start && end && wordsBetween(lines, start, end);
	return text ? { from: start, to: end, text } : null;
}

/** [COMMENTS4] Where the letters are or, where none of them is left, where the quote stands once. */
export function findPassage(
	doc: Y.Doc,
	lines: readonly SectionLine[],
	{ anchor, quote }: { anchor: PassageAnchor; quote: string | null }
): Passage | null {
	return passageAt(doc, lines, anchor) ?? (quote === null ? null : quotedIn(lines, quote));
}

function quotedIn(lines: readonly SectionLine[], quote: string): Passage | null {
	const all = lines.map(({ text }) => text).join('\n');
	const at = all.indexOf(quote);
	if (at < 0 || all.indexOf(quote, at + 1) >= 0) return null;
	return { from: spotIn(lines, at), to: spotIn(lines, at + quote.length), text: quote };
}

function spotIn(lines: readonly SectionLine[], at: number): Spot {
	let before = 0;
	for (const [line, { text }] of lines.entries()) {
		if (at <= before + text.length) return { line, offset: at - before };
		before += text.length + 1;
	}
	throw new RangeError('That is beyond the last line.');
}

/** The first spot from here that has a letter behind it. */
function forward(lines: readonly SectionLine[], { line, offset }: Spot): Spot | null {
	if (offset < (lines[line]?.text.length ?? 0)) return { line, offset };
	const next = lines.findIndex(({ text }, at) => at > line && text !== '');
	return next < 0 ? null : { line: next, offset: 0 };
}

/** The last letter before here. */
function back(lines: readonly SectionLine[], { line, offset }: Spot): Spot | null {
	if (offset > 0) return { line, offset: offset - 1 };
	const before = lines.findLastIndex(({ text }, at) => at < line && text !== '');
	return before < 0 ? null : { line: before, offset: (lines[before]?.text.length ?? 0) - 1 };
}

function letterAt(lines: readonly SectionLine[], { line, offset }: Spot): LetterId | null {
	let left = offset;
	for (const item of (lines[line]?.texts ?? []).flatMap(itemsOf)) {
		if (left < item.length) return { client: item.id.client, clock: item.id.clock + left };
		left -= item.length;
	}
	return null;
}

/** `assoc` as Yjs has it: before the letter, or behind it. Of a letter that is gone, where it was. */
function spotOf(doc: Y.Doc, lines: readonly SectionLine[], { client, clock }: LetterId, assoc: 0 | -1): Spot | null {
	const letter = new Y.RelativePosition(null, null, Y.createID(client, clock), assoc);
	const place = Y.createAbsolutePositionFromRelativePosition(letter, doc);
	if (!place) return null;
	for (const [line, { texts }] of lines.entries()) {
		const at = texts.indexOf(place.type as Y.XmlText);
		if (at < 0) continue;
		const before = texts.slice(0, at).reduce((sum, { length }) => sum + length, 0);
		return { line, offset: before + place.index };
	}
	return null;
}
