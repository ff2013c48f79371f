import type { Language } from '@plenum/domain/languages';
import { readBlocks, type GuideBlock, type GuideRun } from './guide-text.ts';

/** The guide's parts, each a page of its own. */
export const guideParts = ['participant', 'facilitator', 'pages'] as const;
export type GuidePart = (typeof guideParts)[number];

export type Guide = { title: string; blocks: GuideBlock[] };

const sources = import.meta.glob<string>('../../../../../docs/guide/{*,pages/*}.md', {
	query: '?raw',
	import: 'default'
});
const folder = '../../../../../docs/guide';

export function isGuidePart(part: string): part is GuidePart {
	return guideParts.some((known) => known === part);
}

/** What stands in the repository as a file of its own for each language; the first one bears no language in its name. */
export async function loadGuideSource(part: GuidePart, language: Language): Promise<string> {
	const paths = [`${folder}/${part}.${language}.md`, `${folder}/${part}/${language}.md`, `${folder}/${part}.md`];
	const path = paths.find((path) => path in sources);
	return path === undefined ? '' : await sources[path]!();
}

/** [WEB29] A part of the guide as a page shows it: links lead to pages, and the languages are chosen at its head. */
export function readGuide(source: string): Guide {
	const [title, ...blocks] = readBlocks(source);
	return {
		title: title?.kind === 'heading' ? title.runs.map(({ text }) => text).join('') : '',
		blocks: blocks.filter((block) => !isChoiceOfLanguage(block)).map(linkPages)
	};
}

/** What only a list of files needs. */
function isChoiceOfLanguage(block: GuideBlock): boolean {
	return block.kind === 'paragraph' && block.runs.every(({ text, href }) => href !== undefined || text === ' · ');
}

function linkPages(block: GuideBlock): GuideBlock {
	if (block.kind === 'list') return { ...block, items: block.items.map(linkRuns) };
	if (block.kind === 'paragraph') return { ...block, runs: linkRuns(block.runs) };
	return block;
}

/** A link to a file that no page shows is not followed. */
function linkRuns(runs: GuideRun[]): GuideRun[] {
	return runs.map(({ href, ...run }) => {
		const part = guideParts.find((part) => href !== undefined && new RegExp(`(?:^|/)${part}[./]`).test(href));
		return part === undefined ? run : { ...run, href: `/guide/${part}` };
	});
}
