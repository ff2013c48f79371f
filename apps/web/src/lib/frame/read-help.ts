import { readBlocks, type GuideBlock } from './guide-text.ts';
import { linkPages } from './guides.ts';

export type HelpText = { title: string; blocks: GuideBlock[] };

/** The part of `docs/guide/pages` that stands behind this mark, which no reader of the guide sees. */
export function readHelp(source: string, section: string): HelpText | null {
	const parts = source.split(/^<!-- ([a-z-]+) -->$/m);
	const at = parts.indexOf(section);
	const [heading, ...blocks] = readBlocks(at % 2 === 1 ? (parts[at + 1] ?? '') : '');
	if (heading?.kind !== 'heading' || heading.level !== 2) return null;
	return { title: heading.runs.map(({ text }) => text).join(''), blocks: blocks.map(linkPages) };
}
