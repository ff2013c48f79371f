import {
	createByText,
	getByText,
	type Assessment,
	type Block,
	type ClusterText,
	type FollowUpAction,
	type Run
} from '../clusters/assessment.ts';
import type { Closing } from '../clusters/cluster.ts';

/** [CORRECT3] So many letters may go and come with one correction, taken together. */
export const mostChangedLetters = 40;

/** A passage that is longer cannot be corrected; the cluster is opened again. */
export const longestCorrectable = 20_000;

/** The words of an action; its dates, ties and ticks are none. */
export const correctedFields = ['text', 'lead', 'supporting', 'resources', 'assistance'] as const;
export type CorrectedField = (typeof correctedFields)[number];

export const correctedParts = ['section', 'action', 'statement', 'dissent', 'recommendation'] as const;

/** The passage that a correction is about: a line of a section is a paragraph or a heading, counted from 0. */
export type CorrectedPlace =
	| { part: 'section'; section: ClusterText; line: number }
	| { part: 'action'; action: string; field: CorrectedField }
	| { part: 'statement' }
	| { part: 'dissent'; constituency: string }
	| { part: 'recommendation'; recommendation: string };

/** Whole words as they were and as they are, and where they begin in the passage. */
export type ChangedWords = { start: number; before: string; after: string };

/** [CORRECT1] A typing error that was put right in a closed cluster, whose sealed text stays as it is. */
export type TextCorrection = ChangedWords & { place: CorrectedPlace; reason: string };

/** With the number and the time of its line in the record. */
export type RecordedCorrection = TextCorrection & { entry: number; at: number };

/** What a closed cluster says, as far as it can be corrected. */
export type CorrectableText = {
	assessment: Assessment;
	closing: Pick<Closing, 'statement' | 'dissent'>;
	recommendations: readonly { id: string; text: string }[];
};

/** The words that stand in a place; null where there is no such place. */
export function passageAt(text: CorrectableText, place: CorrectedPlace): string | null {
	switch (place.part) {
		case 'section':
			return sectionLines(getByText(text.assessment, place.section))[place.line] ?? null;
		case 'action':
			return text.assessment.actions.find(({ id }) => id === place.action)?.[place.field] ?? null;
		case 'statement':
			return text.closing.statement;
		case 'dissent':
			return text.closing.dissent.find(({ constituency }) => constituency === place.constituency)?.text ?? null;
		case 'recommendation':
			return text.recommendations.find(({ id }) => id === place.recommendation)?.text ?? null;
	}
}

/** Paragraphs and headings of a section in their order, those of lists too. */
export function sectionLines(blocks: readonly Block[]): string[] {
	const found: string[] = [];
	for (const block of blocks) {
		if ('runs' in block) found.push(wordsOf(block.runs));
		else for (const line of block.items.flatMap(sectionLines)) found.push(line);
	}
	return found;
}

function wordsOf(runs: readonly Run[]): string {
	return runs.map(({ text }) => text).join('');
}

/** [CORRECT2] The sealed text with all corrections of it, one after the other. */
export function correctAssessment(assessment: Assessment, corrections: readonly TextCorrection[]): Assessment {
	const texts = createByText((text) => correctSection(getByText(assessment, text), text, corrections));
	return { ...assessment, ...texts, actions: correctActions(assessment.actions, corrections) };
}

export function correctSection(blocks: Block[], section: ClusterText, corrections: readonly TextCorrection[]): Block[] {
	return corrections.reduce((now, correction) => {
		const { place } = correction;
		if (place.part !== 'section' || place.section !== section) return now;
		return changeLine(now, { left: place.line }, (runs) => correctRuns(runs, correction));
	}, blocks);
}

export function correctActions(actions: FollowUpAction[], corrections: readonly TextCorrection[]): FollowUpAction[] {
	return corrections.reduce((now, correction) => {
		const { place } = correction;
		if (place.part !== 'action') return now;
		const { action, field } = place;
		return now.map((one) => (one.id === action ? { ...one, [field]: correctWords(one[field], correction) } : one));
	}, actions);
}

/** `left` counts down to the line. */
function changeLine(blocks: readonly Block[], counted: { left: number }, change: (runs: Run[]) => Run[]): Block[] {
	return blocks.map((block) => {
		if (!('runs' in block)) return { ...block, items: block.items.map((item) => changeLine(item, counted, change)) };
		return counted.left-- === 0 ? { ...block, runs: change(block.runs) } : block;
	});
}

/** [CORRECT2] What was said at the closing, with the corrections of it. */
export function correctClosing<Words extends Pick<Closing, 'statement' | 'dissent'>>(
	closing: Words,
	corrections: readonly TextCorrection[]
): Words {
	return corrections.reduce((now, correction) => {
		const { place } = correction;
		if (place.part === 'statement') return { ...now, statement: correctWords(now.statement, correction) };
		if (place.part !== 'dissent') return now;
		const dissent = now.dissent.map((one) =>
			one.constituency === place.constituency ? { ...one, text: correctWords(one.text, correction) } : one
		);
		return { ...now, dissent };
	}, closing);
}

/** Returned unchanged if the old text is not at that place: then it is not the text that was corrected. */
export function correctWords(text: string, { start, before, after }: ChangedWords): string {
	if (text.slice(start, start + before.length) !== before) return text;
	return text.slice(0, start) + after + text.slice(start + before.length);
}

/**
 * Letter by letter as far as they differ, so that what is bold stays bold. Text inserted beside or in the place of a withheld passage is
 * withheld with it. It may be a part of what nobody shall read.
 */
function correctRuns(runs: Run[], words: ChangedWords): Run[] {
	if (wordsOf(runs).slice(words.start, words.start + words.before.length) !== words.before) return runs;
	const { start, before, after } = differingLetters(words);
	const end = start + before.length;
	const touched = runsBetween(runs, before === '' ? start - 1 : start, before === '' ? end + 1 : end);
	const first = touched[0];
	if (!first) return runs;
	const isHeld = touched.some(({ marks }) => marks.includes('held-back'));
	const marks = first.marks.filter((mark) => mark !== 'held-back');
	const made: Run = { ...first, text: after, marks: isHeld ? [...marks, 'held-back'] : marks };
	return joinRuns([...cutRuns(runs, 0, start), made, ...cutRuns(runs, end, Infinity)]);
}

function runsBetween(runs: readonly Run[], from: number, to: number): Run[] {
	return cutRuns(runs, Math.max(0, from), to);
}

function cutRuns(runs: readonly Run[], from: number, to: number): Run[] {
	let at = 0;
	return runs.flatMap((run) => {
		const text = run.text.slice(Math.max(0, from - at), Math.max(0, to - at));
		at += run.text.length;
		return text === '' ? [] : { ...run, text };
	});
}

function joinRuns(runs: readonly Run[]): Run[] {
	const joined: Run[] = [];
	for (const run of runs) {
		const last = joined.at(-1);
		if (run.text === '') continue;
		if (last && last.href === run.href && last.marks.join() === run.marks.join()) last.text += run.text;
		else joined.push({ ...run });
	}
	return joined;
}

/** The one stretch in which two texts differ, in whole words; null where they do not. */
export function changedWords(from: string, to: string): ChangedWords | null {
	if (from === to) return null;
	const { start, before, after } = differingLetters({ start: 0, before: from, after: to });
	const left = /[\p{L}\p{M}\p{N}'’-]{0,60}$/u.exec(from.slice(Math.max(0, start - 60), start))?.[0] ?? '';
	const right = /^[\p{L}\p{M}\p{N}'’-]{0,60}/u.exec(from.slice(start + before.length))?.[0] ?? '';
	return { start: start - left.length, before: left + before + right, after: left + after + right };
}

/** What both begin and end with is left out; no letter of two halves is parted. */
export function differingLetters({ start, before, after }: ChangedWords): ChangedWords {
	const most = Math.min(before.length, after.length);
	let same = 0;
	while (same < most && before[same] === after[same]) same++;
	if (isHalf(before, same) || isHalf(after, same)) same--;
	let end = 0;
	while (end < most - same && before.at(-1 - end) === after.at(-1 - end)) end++;
	if (isHalf(before, before.length - end) || isHalf(after, after.length - end)) end--;
	return {
		start: start + same,
		before: before.slice(same, before.length - end),
		after: after.slice(same, after.length - end)
	};
}

function isHalf(text: string, at: number): boolean {
	const code = text.charCodeAt(at);
	return at > 0 && code >= 0xdc00 && code <= 0xdfff;
}
