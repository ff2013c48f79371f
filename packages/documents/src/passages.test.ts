import { emptyAssessment, type Block, type Run } from '@plenum/domain/clusters/assessment';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { applySuggestion } from './apply-suggestion.ts';
import { createFirstState } from './first-state.ts';
import { anchorOf, findPassage, passageAt } from './passages.ts';
import { plainParagraphs } from './plain-paragraphs.ts';
import { readBlocks } from './read-blocks.ts';
import { sectionOf } from './roots.ts';
import { suggestedChanges, type SuggestedChange } from './suggested-changes.ts';
import { linesIn, type Spot } from './text-lines.ts';

function open(progress: Block[]): Y.Doc {
	const empty = emptyAssessment();
	const doc = new Y.Doc();
	Y.applyUpdate(doc, createFirstState({ ...empty, sections: { ...empty.sections, progress } }));
	return doc;
}

const section = (doc: Y.Doc) => sectionOf(doc, 'progress');
const lines = (doc: Y.Doc) => linesIn(section(doc));
const said = (doc: Y.Doc) => lines(doc).map(({ text }) => text);
const textAt = (doc: Y.Doc, line: number) => lines(doc)[line]?.texts[0] as Y.XmlText;
const spot = (line: number, offset: number): Spot => ({ line, offset });

/** The spots of these words, which stand once in the section. */
function spotsOf(doc: Y.Doc, words: string): { from: Spot; to: Spot } {
	const line = said(doc).findIndex((text) => text.includes(words));
	const offset = said(doc)[line]?.indexOf(words) ?? 0;
	return { from: spot(line, offset), to: spot(line, offset + words.length) };
}

function mark(doc: Y.Doc, words: string) {
	const anchor = anchorOf(lines(doc), spotsOf(doc, words));
	if (!anchor) throw new Error('There is no such passage.');
	return { anchor, quote: words };
}

const found = (doc: Y.Doc, passage: ReturnType<typeof mark>) => findPassage(doc, lines(doc), passage)?.text ?? null;
const list: Block = {
	type: 'bullet-list',
	items: [plainParagraphs('In the north.'), plainParagraphs('In the south.')]
};

test('[COMMENTS3] a passage is known by its first and last letter, in paragraphs and lists', () => {
	const doc = open([...plainParagraphs('Two courts opened.'), list]);
	const passage = { from: spot(0, 4), to: spot(1, 6) };
	const anchor = anchorOf(lines(doc), passage);
	expect(anchor && passageAt(doc, lines(doc), anchor)).toEqual({ ...passage, text: 'courts opened.\nIn the' });
});

test.each<[string, Spot, Spot]>([
	['empty', spot(0, 3), spot(0, 3)],
	['turned round', spot(0, 5), spot(0, 3)],
	['beyond the line', spot(0, 3), spot(0, 99)],
	['beyond the section', spot(0, 3), spot(7, 0)],
	['before the line', spot(0, -1), spot(0, 3)],
	['nothing but space', spot(0, 3), spot(0, 4)]
])('[COMMENTS3] there is no passage that is %s', (_, from, to) => {
	expect(anchorOf(lines(open(plainParagraphs('Two courts opened.'))), { from, to })).toBe(null);
});

test.each<[string, object]>([
	['nobody has written', { from: { client: 77, clock: 0 }, to: { client: 77, clock: 3 } }],
	['is no letter', { from: { client: 0, clock: 10 ** 9 }, to: { client: 0, clock: 10 ** 9 } }]
])('[COMMENTS3] a letter that %s leads nowhere', (_, anchor) => {
	const doc = open(plainParagraphs('Two courts opened.'));
	expect(passageAt(doc, lines(doc), anchor as never)).toBe(null);
});

test('[COMMENTS3] a passage of another section, or one that is turned round, leads nowhere', () => {
	const doc = open(plainParagraphs('Two courts opened.'));
	const { anchor } = mark(doc, 'courts');
	expect(passageAt(doc, linesIn(sectionOf(doc, 'challenges')), anchor)).toBe(null);
	expect(passageAt(doc, lines(doc), { from: anchor.to, to: anchor.from })).toBe(null);
});

test('[COMMENTS4] it stays with its letters, whatever is written around it and in it', () => {
	const doc = open(plainParagraphs('Two courts opened.'));
	const passage = mark(doc, 'courts');
	textAt(doc, 0).insert(0, 'Since May ');
	textAt(doc, 0).insert(14, 'new ');
	textAt(doc, 0).insert(textAt(doc, 0).toString().indexOf('rts'), '--');
	expect(found(doc, passage)).toBe('cou--rts');
	section(doc).insert(0, [new Y.XmlElement('paragraph')]);
	expect(findPassage(doc, lines(doc), passage)?.from.line).toBe(1);
});

test('[COMMENTS4] where its letters are gone it is where its quote stands once, and otherwise gone', () => {
	const doc = open(plainParagraphs('Two courts opened.\nMore will.'));
	const passage = mark(doc, 'courts');
	// As an editor parts a paragraph: what is behind goes and comes in another one.
	textAt(doc, 0).delete(4, 14);
	expect(found(doc, passage)).toBe(null);
	textAt(doc, 1).insert(0, 'courts opened. ');
	expect(found(doc, passage)).toBe('courts');
	textAt(doc, 1).insert(0, 'courts, ');
	expect(found(doc, passage)).toBe(null);
});

test('[COMMENTS4] a passage whose paragraph is deleted is gone, also after the text was stored anew', () => {
	const doc = open(plainParagraphs('Two courts opened.\nMore will.'));
	const passage = mark(doc, 'courts');
	section(doc).delete(0, 1);
	const copy = new Y.Doc();
	Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
	expect([found(doc, passage), found(copy, passage)]).toEqual([null, null]);
});

test('[COMMENTS12] words that change together are one group', () => {
	expect(suggestedChanges('Two courts opened in May, 2026.', 'Three courts now opened this year.')).toEqual([
		{ before: 'Two', after: 'Three' },
		{ kept: ' courts ' },
		{ before: '', after: 'now ' },
		{ kept: 'opened ' },
		{ before: 'in May, 2026', after: 'this year' },
		{ kept: '.' }
	] satisfies SuggestedChange[]);
});

function suggest(doc: Y.Doc, words: string, replacement: string, chosen?: number[]): (() => void) | null {
	const passage = findPassage(doc, lines(doc), mark(doc, words));
	const changes = suggestedChanges(words, replacement);
	return passage && applySuggestion(section(doc), passage, changes, new Set(chosen ?? changes.keys()));
}

test('[COMMENTS13] the chosen groups stand in the text, as one update, and can be taken back', () => {
	const doc = open(plainParagraphs('Two courts opened in May.'));
	let updates = 0;
	doc.on('update', () => updates++);
	const undo = suggest(doc, 'Two courts opened in May', 'Three courts opened', [2]);
	expect([said(doc), updates]).toEqual([['Two courts opened.'], 1]);
	textAt(doc, 0).insert(textAt(doc, 0).length, ' More will.');
	undo?.();
	expect(said(doc)).toEqual(['Two courts opened in May. More will.']);
	const other = mark(doc, 'Two courts');
	suggest(doc, 'Two courts', 'No chambers');
	expect(found(doc, other)).toBe('No chambers');
});

test('[COMMENTS14] nothing is put where the passage says something else by then', () => {
	const doc = open(plainParagraphs('Two courts opened.'));
	const changes = suggestedChanges('Two courts', 'Three courts');
	const { anchor } = mark(doc, 'Two courts');
	textAt(doc, 0).insert(3, ' small');
	const passage = passageAt(doc, lines(doc), anchor);
	expect(passage && applySuggestion(section(doc), passage, changes, new Set([0]))).toBe(null);
	expect(said(doc)).toEqual(['Two small courts opened.']);
});

test('[COMMENTS14] new words have the form of those that they replace, held back where those were', () => {
	const run = (text: string, ...marks: Run['marks']): Run => ({ text, marks, href: null });
	const form = [run('It says '), run('Ada', 'held-back'), run(' came.')];
	const doc = open([{ type: 'paragraph', runs: form }]);
	suggest(doc, 'Ada', 'Ben and Cem');
	suggest(doc, 'It says', 'He says');
	expect(readBlocks(section(doc))).toEqual([
		{ type: 'paragraph', runs: [run('He says '), run('Ben and Cem', 'held-back'), run(' came.')] }
	]);
});

/** The same chance each time. */
function seeded(seed: number): (below: number) => number {
	let state = seed;
	return (below) => {
		state = (state * 48271) % 2147483647;
		return state % below;
	};
}

type Suggested = ReturnType<typeof mark> & { replacement: string; decided: boolean };

/** Three people write, part and delete paragraphs, comment, suggest and accept, and now and then hear of each other. */
class Workshop {
	readonly docs: Y.Doc[];
	readonly threads: Suggested[] = [];
	readonly applied = new Map<string, number>();
	readonly #below: (below: number) => number;

	constructor(seed: number) {
		this.#below = seeded(seed);
		const first = Y.encodeStateAsUpdate(open(plainParagraphs('One two three.\nFour five six.')));
		this.docs = [1, 2, 3].map(() => {
			const doc = new Y.Doc();
			Y.applyUpdate(doc, first);
			return doc;
		});
	}

	act(): void {
		const doc = this.docs[this.#below(3)] as Y.Doc;
		const acts = [this.#type, this.#delete, this.#part, this.#removeLine, this.#suggest, this.#accept, this.#accept];
		acts[this.#below(acts.length)]?.call(this, doc);
		if (this.#below(3) === 0) this.exchange();
	}

	exchange(): void {
		for (const from of this.docs)
			for (const to of this.docs) Y.applyUpdate(to, Y.encodeStateAsUpdate(from, Y.encodeStateVector(to)));
	}

	#anyLine(doc: Y.Doc) {
		return textAt(doc, this.#below(Math.max(1, lines(doc).length)));
	}

	#type(doc: Y.Doc): void {
		const text = this.#anyLine(doc);
		text?.insert(this.#below(text.length + 1), ['x ', 'yy', ' é'][this.#below(3)] ?? '');
	}

	#delete(doc: Y.Doc): void {
		const text = this.#anyLine(doc);
		if (text && text.length > 2) text.delete(this.#below(text.length - 2), 2);
	}

	/** As the editor does: what is behind goes, and comes in a paragraph of its own. */
	#part(doc: Y.Doc): void {
		const at = this.#below(Math.max(1, section(doc).length));
		const text = textAt(doc, at);
		if (!text) return;
		const offset = this.#below(text.length + 1);
		const behind = text.toString().slice(offset);
		const node = new Y.XmlElement('paragraph');
		doc.transact(() => {
			text.delete(offset, text.length - offset);
			node.insert(0, [new Y.XmlText(behind)]);
			section(doc).insert(at + 1, [node]);
		});
	}

	#removeLine(doc: Y.Doc): void {
		if (section(doc).length > 2) section(doc).delete(this.#below(section(doc).length), 1);
	}

	#suggest(doc: Y.Doc): void {
		const line = this.#below(lines(doc).length);
		const length = said(doc)[line]?.length ?? 0;
		const from = spot(line, this.#below(length + 1));
		const to = spot(line, from.offset + this.#below(length + 1 - from.offset));
		const anchor = anchorOf(lines(doc), { from, to });
		const quote = anchor && passageAt(doc, lines(doc), anchor)?.text;
		if (!anchor || !quote) return;
		const replacement = `${quote.slice(0, 3)}⟨${this.threads.length}⟩`;
		this.threads.push({ anchor, quote, replacement, decided: false });
	}

	/** The record is the same for all: the second person gets a refusal. */
	#accept(doc: Y.Doc): void {
		const thread = this.threads[this.#below(Math.max(1, this.threads.length))];
		if (!thread || thread.decided) return;
		const passage = findPassage(doc, lines(doc), thread);
		if (!passage) return;
		const changes = suggestedChanges(passage.text, thread.replacement);
		thread.decided = true;
		const done = applySuggestion(section(doc), passage, changes, new Set(changes.keys()));
		if (done) this.applied.set(thread.replacement, (this.applied.get(thread.replacement) ?? 0) + 1);
		else thread.decided = false;
	}
}

test.each(Array.from({ length: 40 }, (_, at) => at + 1))(
	'[COMMENTS4] [COMMENTS13] whatever is done by whomever, all read the same, nothing is applied twice, and no passage leads outside: %i',
	(seed) => {
		const workshop = new Workshop(seed * 7919);
		for (let step = 0; step < 80; step++) {
			workshop.act();
			for (const doc of workshop.docs)
				for (const thread of workshop.threads) {
					const passage = findPassage(doc, lines(doc), thread);
					if (!passage) continue;
					const inside = said(doc)
						.slice(passage.from.line, passage.to.line + 1)
						.join('\n');
					expect(inside).toContain(passage.text);
					expect(passage.to.offset).toBeLessThanOrEqual(said(doc)[passage.to.line]?.length ?? -1);
				}
		}
		workshop.exchange();
		const [one, ...others] = workshop.docs.map((doc) => readBlocks(section(doc)));
		for (const other of others) expect(other).toEqual(one);
		const all = said(workshop.docs[0] as Y.Doc).join('\n');
		for (const [number] of workshop.threads.entries()) expect(all.split(`⟨${number}⟩`).length).toBeLessThanOrEqual(2);
		expect([...workshop.applied.values()].every((times) => times === 1)).toBe(true);
	}
);
