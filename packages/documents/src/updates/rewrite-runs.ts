import { textMarks, type Run } from '@plenum/domain/clusters/assessment';
import * as Y from 'yjs';
import { changedWords } from '../changed-words.ts';
import type { Effort } from './effort.ts';
import { textOf } from '../lines.ts';
import { runsOf } from '../read-blocks.ts';

/** A paragraph or heading that is one text, or none yet, can be changed where it stands. */
export function canRewrite(node: Y.XmlElement): boolean {
	const [first, ...more] = node.toArray() as unknown[];
	if (first === undefined) return true;
	return more.length === 0 && first instanceof Y.XmlText && isWordsOnly(first);
}

export function textIn(node: Y.XmlElement): Y.XmlText {
	const [first] = node.toArray();
	if (first instanceof Y.XmlText) return first;
	const made = new Y.XmlText();
	node.insert(0, [made]);
	return made;
}

/** The text first, then its style where it differs. */
export function rewriteRuns(text: Y.XmlText, runs: readonly Run[], effort: Effort): void {
	let at = 0;
	for (const { change, text: words } of changedWords(textOf(runsOf(text)), textOf(runs), effort)) {
		if (change === 'deleted') text.delete(at, words.length);
		else if (change === 'inserted') text.insert(at, words, {});
		if (change !== 'deleted') at += words.length;
	}
	restyle(text, runs);
}

function restyle(text: Y.XmlText, wanted: readonly Run[]): void {
	let end = 0;
	const ends = wanted.map((run) => ({ run, end: (end += run.text.length) }));
	let at = 0;
	for (const now of runsOf(text)) {
		for (const stop = at + now.text.length; at < stop;) {
			const next = ends.find((each) => each.end > at);
			if (!next) return;
			const length = Math.min(stop, next.end) - at;
			const missing = attributesFrom(now, next.run);
			if (Object.keys(missing).length > 0) text.format(at, length, missing);
			at += length;
		}
	}
}

/** Null takes a mark away. */
function attributesFrom(now: Run, wanted: Run): Record<string, object | null> {
	const attributes: Record<string, object | null> = {};
	for (const mark of textMarks) {
		const on = wanted.marks.includes(mark);
		if (on !== now.marks.includes(mark)) attributes[mark] = on ? {} : null;
	}
	if (now.href !== wanted.href) attributes['link'] = wanted.href === null ? null : { href: wanted.href };
	return attributes;
}

function isWordsOnly(text: Y.XmlText): boolean {
	return (text.toDelta() as { insert: unknown }[]).every(({ insert }) => typeof insert === 'string');
}
