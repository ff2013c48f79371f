import {
	guideParts,
	isLanguage,
	type GuidePart,
	type InterfaceLanguage,
	type Language
} from '@plenum/domain/languages';
import { builtIn, findPack, packsOnServer } from '#lib/language/packs/packs.ts';
import { readBlocks, type GuideBlock, type GuideRun } from './guide-text.ts';

export type Guide = { title: string; blocks: GuideBlock[] };

const sources = import.meta.glob<string>('../../../../../docs/guide/{*,pages/*}.md', {
	query: '?raw',
	import: 'default'
});
const folder = '../../../../../docs/guide';

export function isGuidePart(part: string): part is GuidePart {
	return guideParts.some((known) => known === part);
}

export type GuideSource = { source: string; language: InterfaceLanguage };

/** [WEB392] A part of the guide as the reader's pack has it, or else in the language that the pack falls back to. */
export async function loadGuideFor(part: GuidePart, reader: InterfaceLanguage): Promise<GuideSource> {
	const own = isLanguage(reader) ? undefined : findPack(reader);
	if (own?.guides.includes(part)) return { source: await loadPackGuide(own, part), language: own.code };
	const language = builtIn(reader);
	return { source: await loadGuideSource(part, language), language };
}

async function loadPackGuide({ code, version }: { code: string; version: string }, part: GuidePart): Promise<string> {
	const server = packsOnServer();
	if (server) return server.guideOf(code, part) ?? '';
	const response = await fetch(`/languages/${code}/${version}/guide/${part}`);
	if (!response.ok) throw new Error(`The guide in ${code} did not come: ${response.status}`);
	return response.text();
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

/** Links lead to pages of the guide; a link to anything else is text. */
export function linkPages(block: GuideBlock): GuideBlock {
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
