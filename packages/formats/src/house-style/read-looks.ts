import { attribute, children, elementsOf, type XmlElement } from '@plenum/tables/package/xml';
import {
	allStyles,
	styleNames,
	type HouseFont,
	type HouseLook,
	type HouseParagraphLook,
	type StyleName
} from './house-style.ts';

/** What an element says of letters and paragraphs; what is not in it is said by what stands above it. */
export type PartialLook = Partial<HouseLook>;

export type Theme = { fonts: Record<string, string> };

export function child(parent: XmlElement | undefined | null, name: string): XmlElement | undefined {
	return parent ? children(parent, name)[0] : undefined;
}

export function valueOf(element: XmlElement | undefined, name = 'val'): string | null {
	return element ? attribute(element, name) : null;
}

export function numberOf(element: XmlElement | undefined, name: string, least: number, most: number): number | null {
	const value = Number(valueOf(element, name) ?? NaN);
	return Number.isFinite(value) ? Math.min(Math.max(Math.round(value), least), most) : null;
}

/** A name that a program for texts looks up; whatever could be more than a name is none. */
export function fontName(name: string | null): string | null {
	return name !== null && /^[\p{L}\p{N}][\p{L}\p{N} .\-]{0,62}$/u.test(name) ? name : null;
}

export function colourOf(element: XmlElement | undefined, name = 'val'): string | null {
	const value = valueOf(element, name);
	return value !== null && /^[0-9a-f]{6}$/i.test(value) ? value.toUpperCase() : null;
}

/** Its fonts by the names that styles call them: `minorHAnsi`, `majorBidi`. */
export function readTheme(root: XmlElement | null): Theme {
	const fonts: Record<string, string> = {};
	const scheme = child(child(root, 'themeElements'), 'fontScheme');
	for (const kind of ['major', 'minor'] as const) {
		const family = child(scheme, `${kind}Font`);
		const latin = fontName(valueOf(child(family, 'latin'), 'typeface'));
		const arabic = elementsOf(family ?? { name: '', attributes: {}, children: [] }).find(
			(each) => each.name === 'font' && attribute(each, 'script') === 'Arab'
		);
		const complex = fontName(valueOf(child(family, 'cs'), 'typeface')) ?? fontName(valueOf(arabic, 'typeface'));
		if (latin) for (const name of ['Ascii', 'HAnsi']) fonts[`${kind}${name}`] = latin;
		if (complex) fonts[`${kind}Bidi`] = complex;
	}
	return { fonts };
}

export function readFont(properties: XmlElement | undefined, theme: Theme): Partial<HouseFont> {
	if (!properties) return {};
	const fonts = child(properties, 'rFonts');
	const named = (direct: string, themed: string) =>
		theme.fonts[valueOf(fonts, themed) ?? ''] ?? fontName(valueOf(fonts, direct));
	const size = child(properties, 'sz');
	return known({
		font: named('ascii', 'asciiTheme') ?? named('hAnsi', 'hAnsiTheme'),
		complexFont: named('cs', 'cstheme'),
		size: numberOf(size, 'val', 8, 200),
		bold: switched(child(properties, 'b')),
		italics: switched(child(properties, 'i')),
		caps: switched(child(properties, 'caps')) ?? switched(child(properties, 'smallCaps')),
		colour: colourOf(child(properties, 'color'))
	});
}

const alignments = {
	left: 'start',
	start: 'start',
	center: 'center',
	right: 'end',
	end: 'end',
	both: 'both'
} as const satisfies Record<string, HouseParagraphLook['align']>;

export function readParagraphLook(properties: XmlElement | undefined): Partial<HouseParagraphLook> {
	if (!properties) return {};
	const align = valueOf(child(properties, 'jc')) ?? '';
	const spacing = child(properties, 'spacing');
	const borders = child(properties, 'pBdr');
	const isShare = (valueOf(spacing, 'lineRule') ?? 'auto') === 'auto';
	return known({
		align: align in alignments ? alignments[align as keyof typeof alignments] : null,
		before: numberOf(spacing, 'before', 0, 2000),
		after: numberOf(spacing, 'after', 0, 2000),
		line: isShare ? numberOf(spacing, 'line', 200, 600) : null,
		above: borderColour(child(borders, 'top')),
		below: borderColour(child(borders, 'bottom'))
	});
}

function borderColour(border: XmlElement | undefined): string | null {
	const kind = valueOf(border);
	return kind === null || kind === 'nil' || kind === 'none' ? null : (colourOf(border, 'color') ?? '000000');
}

/** Whether a property is on; null where it is not there. */
export function switched(element: XmlElement | undefined): boolean | null {
	if (!element) return null;
	return !['0', 'false', 'off'].includes(valueOf(element) ?? '1');
}

function known<Values extends object>(values: Values): { [Key in keyof Values]?: NonNullable<Values[Key]> } {
	return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null)) as never;
}

/** The looks of a document's styles, each with all that it takes from those that it is based on. */
export type Styles = {
	/** The look of what names no style. */
	base: PartialLook;
	byId: (id: string | null) => PartialLook;
	named: (name: StyleName) => HouseLook | null;
};

/** Deeper chains than any program makes. */
const deepest = 30;

export function readStyles(root: XmlElement | null, theme: Theme): Styles {
	const all = root ? children(root, 'style').filter((style) => attribute(style, 'type') === 'paragraph') : [];
	const byId = new Map(all.map((style) => [attribute(style, 'styleId') ?? '', style]));
	const defaults = child(root, 'docDefaults');
	const documentLook: PartialLook = {
		...readParagraphLook(child(child(defaults, 'pPrDefault'), 'pPr')),
		...readFont(child(child(defaults, 'rPrDefault'), 'rPr'), theme)
	};
	function lookOf(id: string | null, depth = 0): PartialLook {
		const style = id === null ? undefined : byId.get(id);
		if (!style || depth > deepest) return documentLook;
		return {
			...lookOf(valueOf(child(style, 'basedOn')), depth + 1),
			...readParagraphLook(child(style, 'pPr')),
			...readFont(child(style, 'rPr'), theme)
		};
	}
	const plain = all.find((style) => isOn(attribute(style, 'default')));
	return {
		base: lookOf(plain ? attribute(plain, 'styleId') : null),
		byId: (id) => lookOf(id !== null && byId.has(id) ? id : plain ? attribute(plain, 'styleId') : null),
		named(name) {
			const style = all.find((each) => valueOf(child(each, 'name'))?.toLowerCase() === styleNames[name]);
			return style ? wholeLook(lookOf(attribute(style, 'styleId'))) : null;
		}
	};
}

function isOn(value: string | null): boolean {
	return value === '1' || value === 'true' || value === 'on';
}

export function wholeFont(look: PartialLook): HouseFont {
	const {
		font = null,
		complexFont = null,
		size = null,
		bold = false,
		italics = false,
		caps = false,
		colour = null
	} = look;
	return { font, complexFont, size, bold, italics, caps, colour };
}

export function wholeParagraphLook(look: PartialLook): HouseParagraphLook {
	const { align = null, before = null, after = null, line = null, above = null, below = null } = look;
	return { align, before, after, line, above, below };
}

function wholeLook(look: PartialLook): HouseLook {
	return { ...wholeFont(look), ...wholeParagraphLook(look) };
}

export function namedLooks({ named }: Styles): Record<StyleName, HouseLook | null> {
	return Object.fromEntries(allStyles.map((name) => [name, named(name)])) as Record<StyleName, HouseLook | null>;
}
