import {
	createByText,
	getByText,
	type Assessment,
	type Block,
	type FollowUpAction
} from '@plenum/domain/clusters/assessment';
import type { AssessmentChanges, ChangedLine } from '@plenum/domain/clusters/assessment-changes';
import { align, type AlignedPair, type Kinship } from './updates/align.ts';
import { canonicalJson } from '@plenum/domain/journal/canonical-json';
import { changedWords, haveMuchInCommon, wordsOf } from './changed-words.ts';
import { diffDrafts, isReordered } from './diff-drafts.ts';
import { Effort } from './updates/effort.ts';
import { linesOf, textOf, type TextLine } from './lines.ts';

/** [VER5] How one assessment became another: by line and word in the texts, by field in actions and indicators. */
export function diffAssessments(before: Assessment, after: Assessment): AssessmentChanges {
	const effort = new Effort();
	const named = (id: string) => [after, before].flatMap((each) => each.indicators).find((one) => one.id === id)?.text;
	const nameOf = (field: string, entry: string) => (field === 'indicators' ? (named(entry) ?? entry) : entry);
	return {
		...createByText((text) => diffBlocks(getByText(before, text), getByText(after, text), effort)),
		actions: diffDrafts(before.actions.map(listed), after.actions.map(listed), nameOf, effort),
		indicators: diffDrafts(before.indicators, after.indicators, nameOf, effort),
		reordered: {
			actions: isReordered(before.actions, after.actions),
			indicators: isReordered(before.indicators, after.indicators)
		}
	};
}

/** What was said of a letter is one entry: `specific + A bill is in Parliament.`, or `-`. */
function listed({ judged = {}, ...action }: FollowUpAction) {
	const entries = Object.entries(judged).map(
		([letter, { holds, reason }]) => `${letter} ${holds ? '+' : '-'} ${reason}`
	);
	return { ...action, judged: entries };
}

type ComparedLine = TextLine & { key: string; text: string; words: Set<string> };

function diffBlocks(before: readonly Block[], after: readonly Block[], effort: Effort): ChangedLine[] {
	const aligned = align(toCompare(before), toCompare(after), kinship, effort);
	return aligned.map((pair) => changedLine(pair, effort));
}

function toCompare(blocks: readonly Block[]): ComparedLine[] {
	return linesOf(blocks).map((line) => {
		const text = textOf(line.runs);
		return { ...line, key: canonicalJson(line), text, words: wordsOf(text) };
	});
}

function changedLine({ before, after }: AlignedPair<ComparedLine, ComparedLine>, effort: Effort): ChangedLine {
	const { kind, level } = (after ?? before) as ComparedLine;
	const runs = changedWords(before?.text ?? '', after?.text ?? '', effort);
	if (!before) return { kind, level, change: 'inserted', runs };
	if (!after) return { kind, level, change: 'deleted', runs };
	if (before.key === after.key) return { kind, level, change: 'equal', runs };
	return { kind, level, change: before.text === after.text ? 'restyled' : 'changed', runs };
}

/** Less in common, and the two are easier to read as one that went and one that came. */
function kinship(before: ComparedLine, after: ComparedLine): Kinship {
	return before.text === after.text || haveMuchInCommon(before.words, after.words) ? 2 : 0;
}
