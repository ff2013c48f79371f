import type { Block, Section } from '@plenum/domain/clusters/assessment';
import type { Outcome, OutcomeCluster } from './outcome/outcome.ts';
import type { ReportBlock } from './report-document.ts';
import { paragraph, paragraphs, plainText, run, isEmptyText } from './submission/plain-blocks.ts';
import type { ReportChoices, ReportKind, Template } from './template.ts';
import type { NamedLabels } from '@plenum/domain/taxonomy/label-names';
import type { WithLabels } from '@plenum/domain/taxonomy/grow-taxonomy';
import type { ReportWords } from './words/report-words.ts';

/** What a report is written from. Its clusters are those that were not left out. */
export type ReportInput = {
	kind: ReportKind;
	outcome: Outcome;
	/** The State under review, in the language of the report. */
	state: string;
	clusters: OutcomeCluster[];
	template: Template;
	choices: ReportChoices;
	words: ReportWords;
	/** [TAXONOMY7] */
	namesOf: (one: WithLabels) => NamedLabels;
};

/** A paragraph that gets its number when the parts are in order. */
export function numbered(blocks: Block[], notes: string[] = []): ReportBlock {
	return { type: 'numbered', number: 0, blocks, notes };
}

export function numberedText(text: string): ReportBlock {
	return numbered([paragraph(run(text))]);
}

/** What the publishers say themselves: a numbered paragraph for each line. */
export function introBlocks({ choices, words }: ReportInput): ReportBlock[] {
	return choices.intro[words.language]
		.split(/\r?\n/)
		.filter((line) => line.trim() !== '')
		.map(numberedText);
}

/** Rich text as numbered paragraphs: a list belongs to the paragraph before it, and the label stands in the first line. */
export function numberedBlocks(blocks: readonly Block[], label: string): ReportBlock[] {
	const numbers: Block[][] = [];
	for (const block of blocks) {
		if (isEmptyText([block])) continue;
		const last = numbers.at(-1);
		if (last && block.type !== 'paragraph') last.push(block);
		else numbers.push([block]);
	}
	return numbers.map((group, at) => numbered(at === 0 ? withLabel(group, label) : group));
}

function withLabel(group: Block[], label: string): Block[] {
	const [first, ...rest] = group;
	if (first?.type !== 'paragraph') return [paragraph(run(label.trim(), 'bold')), ...group];
	return [{ ...first, runs: [run(label, 'bold'), ...first.runs] }, ...rest];
}

/** A text as it stands in a cell: its paragraphs, or none. */
export function cell(text: string): Block[] {
	return text.trim() === '' ? [] : paragraphs(text);
}

export function sectionText(cluster: OutcomeCluster, section: Section): Block[] {
	const blocks = cluster.assessment.sections[section];
	return plainText(blocks).trim() === '' ? [] : blocks;
}
