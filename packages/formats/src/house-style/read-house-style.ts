import type { Refusal } from '@plenum/domain/refusals';
import { ok, refuse, type Result } from '@plenum/domain/result';
import { readPicture, type Picture } from '../public/picture.ts';
import { attribute, children, elementsOf, parseXml, type XmlElement } from '@plenum/tables/package/xml';
import { openPackage, packageNames, xmlText } from '@plenum/tables/package/zip';
import {
	allStyles,
	houseStyleLimits,
	type DroppedPart,
	type HouseBlock,
	type HouseInline,
	type HouseStyle,
	type HouseStyleReport
} from './house-style.ts';
import { bodyElements, newBudget, readBlocks, type Reading } from './read-blocks.ts';
import { child, namedLooks, numberOf, readStyles, readTheme, switched, valueOf } from './read-looks.ts';

export type HouseStyleRefusal = Extract<Refusal, `template/house-style-${string}`>;
export type ReadHouseStyle = { style: HouseStyle; report: HouseStyleReport };

/** [REPORTS71] What a Word file says of how documents look: styles, margins, head and foot of the page, a cover. Nothing else is kept. */
export function readHouseStyle(bytes: Uint8Array): Result<ReadHouseStyle, HouseStyleRefusal> {
	if (bytes.length > houseStyleLimits.bytes) return refuse('template/house-style-too-large');
	const names = packageNames(bytes);
	if (!names?.includes('word/document.xml')) return refuse('template/house-style-unreadable');
	const opened = openPackage(bytes, (name) =>
		/^(?:\[Content_Types\]\.xml|word\/[^/]+\.xml|word\/_rels\/[^/]+\.rels|word\/theme\/[^/]+\.xml|word\/media\/[^/]+)$/.test(
			name
		)
	);
	if (!opened.ok)
		return refuse(
			opened.reason === 'import/unpacks-too-large'
				? 'template/house-style-too-large'
				: 'template/house-style-unreadable'
		);
	const parts = opened.value;
	if (hasMacros(names, parts)) return refuse('template/house-style-macros');
	const body = child(rootOf(parts, 'word/document.xml'), 'body');
	if (!body) return refuse('template/house-style-unreadable');
	return ok(read(names, parts, body));
}

type Parts = ReadonlyMap<string, Uint8Array>;

function rootOf(parts: Parts, name: string): XmlElement | null {
	const part = parts.get(name);
	const xml = part && xmlText(part);
	return xml?.ok ? parseXml(xml.value) : null;
}

/** By what the package holds and by what it calls itself. */
function hasMacros(names: readonly string[], parts: Parts): boolean {
	const types = new TextDecoder().decode(parts.get('[Content_Types].xml'));
	return /macroEnabled|vbaProject/i.test(types) || names.some((name) => /vba(?:Project|Data)/i.test(name));
}

function read(names: readonly string[], parts: Parts, body: XmlElement): ReadHouseStyle {
	const dropped = new Set<DroppedPart>();
	const pictures: Record<string, Picture> = {};
	const theme = readTheme(rootOf(parts, names.find((name) => /^word\/theme\//.test(name)) ?? ''));
	const styles = readStyles(rootOf(parts, 'word/styles.xml'), theme);
	const left = newBudget();
	const readingOf = (part: string): Reading => ({
		styles,
		theme,
		left,
		drop: (what) => void dropped.add(what),
		pictureOf: (relation) => keepPicture(parts, pictures, targetOf(parts, part, relation))
	});
	noteDropped(names, parts, dropped);
	const pages = sectionsOf(body);
	const partOf = (section: XmlElement | undefined, element: string, type: string): HouseBlock[] | null => {
		const references = section ? children(section, element) : [];
		const found = references.find((each) => (attribute(each, 'type') ?? 'default') === type);
		const target = found && targetOf(parts, 'word/document.xml', attribute(found, 'id') ?? '');
		const root = target ? rootOf(parts, target) : null;
		return root && target ? withoutEnds(readBlocks(readingOf(target), bodyElements(root))) : null;
	};
	/** A section without a head of its own has the one before it. */
	const last = (element: string) =>
		[...pages]
			.reverse()
			.map((section) => partOf(section, element, 'default'))
			.find((blocks) => blocks !== null) ?? [];
	const [firstPages] = pages;
	const hasFirst = switched(child(firstPages, 'titlePg')) === true;
	const first = hasFirst
		? {
				header: partOf(firstPages, 'headerReference', 'first') ?? [],
				footer: partOf(firstPages, 'footerReference', 'first') ?? []
			}
		: null;
	const cover = readCover(readingOf('word/document.xml'), body);
	if (cover === 'without-title') dropped.add('cover');
	const style: HouseStyle = {
		styles: namedLooks(styles),
		margins: marginsOf(pages.at(-1)),
		header: last('headerReference'),
		footer: last('footerReference'),
		first,
		cover: cover === 'without-title' ? null : cover,
		pictures
	};
	return { style, report: reportOf(style, dropped) };
}

/** What is left behind without having been read. */
function noteDropped(names: readonly string[], parts: Parts, dropped: Set<DroppedPart>): void {
	if (names.some((name) => /^word\/(?:embeddings|activeX)\//i.test(name))) dropped.add('objects');
	if (names.some((name) => /^word\/fonts\//i.test(name))) dropped.add('fonts');
	for (const [name, part] of parts)
		if (name.endsWith('.rels') && /TargetMode\s*=\s*["']External/i.test(new TextDecoder().decode(part)))
			dropped.add('links');
}

/** The part of the same package that a relation of a part leads to; null for one that leads out of it. */
function targetOf(parts: Parts, part: string, relation: string): string | null {
	const file = part.slice(part.lastIndexOf('/') + 1);
	const root = rootOf(parts, `word/_rels/${file}.rels`);
	const found = root && elementsOf(root).find((each) => attribute(each, 'Id') === relation);
	if (!found || attribute(found, 'TargetMode') === 'External') return null;
	const target = attribute(found, 'Target') ?? '';
	const path = target.startsWith('/') ? target.slice(1) : `word/${target}`;
	return parts.has(path) ? path : null;
}

/** [REPORTS33] Only what shows the picture, known by its place. */
function keepPicture(parts: Parts, pictures: Record<string, Picture>, target: string | null): string | null {
	const part = target === null ? undefined : parts.get(target);
	if (!part || target === null) return null;
	if (pictures[target]) return target;
	const picture = Object.keys(pictures).length < houseStyleLimits.pictures ? readPicture(part) : null;
	if (!picture?.ok) return null;
	pictures[target] = picture.value;
	return target;
}

/** The properties of each section, in order. */
function sectionsOf(body: XmlElement): XmlElement[] {
	const within = bodyElements(body).flatMap((paragraph) => child(child(paragraph, 'pPr'), 'sectPr') ?? []);
	return [...within, ...children(body, 'sectPr')];
}

function marginsOf(section: XmlElement | undefined): HouseStyle['margins'] {
	const margins = child(section, 'pgMar');
	const side = (name: string) => numberOf(margins, name, 567, 2835) ?? 1134;
	return margins ? { top: side('top'), right: side('right'), bottom: side('bottom'), left: side('left') } : null;
}

/** What stands before the first break of a page, where it has a place for the title. A page of examples is no cover. */
function readCover(reading: Reading, body: XmlElement): HouseBlock[] | null | 'without-title' {
	const elements = bodyElements(body);
	const end = elements.findIndex(endsPage);
	const blocks = withoutEnds(readBlocks(reading, end < 0 ? elements : elements.slice(0, end + 1)));
	if (blocks.length === 0) return null;
	return blocks.some(namesTitle) ? blocks : 'without-title';
}

function endsPage(element: XmlElement): boolean {
	if (child(child(element, 'pPr'), 'sectPr')) return true;
	return children(element, 'r').some((run) => children(run, 'br').some((mark) => valueOf(mark, 'type') === 'page'));
}

function namesTitle(block: HouseBlock): boolean {
	return block.type === 'table'
		? block.rows.some((row) => row.some((cell) => cell.some(namesTitle)))
		: block.inlines.some((inline) => inline.type === 'text' && /\{\{\s*title\s*\}\}/i.test(inline.text));
}

/** Without empty paragraphs at its beginning and end, which would only push the page down. */
function withoutEnds(blocks: readonly HouseBlock[]): HouseBlock[] {
	const isEmpty = (block: HouseBlock | undefined) =>
		block?.type === 'paragraph' &&
		block.look.below === null &&
		block.look.above === null &&
		block.inlines.every(isBlank);
	const kept = [...blocks];
	while (kept.length > 0 && isEmpty(kept.at(-1))) kept.pop();
	return kept;
}

function isBlank(inline: HouseInline): boolean {
	return inline.type === 'break' || inline.type === 'tab' || (inline.type === 'text' && inline.text.trim() === '');
}

function reportOf(style: HouseStyle, dropped: ReadonlySet<DroppedPart>): HouseStyleReport {
	const looks = allStyles.flatMap((name) => style.styles[name] ?? []);
	const fonts = new Set(looks.flatMap(({ font, complexFont }) => [font, complexFont]).filter((font) => font !== null));
	return {
		found: allStyles.filter((name) => style.styles[name] !== null),
		missing: allStyles.filter((name) => style.styles[name] === null),
		header: style.header.length > 0,
		footer: style.footer.length > 0,
		firstPage: style.first !== null,
		cover: style.cover !== null,
		fonts: [...fonts].slice(0, 12),
		dropped: [...dropped].sort()
	};
}
