import { indicatorKinds, textMarks } from '@plenum/domain/clusters/assessment';
import { smartNames, type SmartName } from '@plenum/domain/clusters/assessment';
import { completeAddress, safeAddress } from '../link-address.ts';
import type { RichText, RootName } from '../roots.ts';

/**
 * [DOC62] What a document may consist of. For each kind of parent it lists the child types, text, marks, keys and values that the editor
 * and the forms write. Whatever is not in these tables is refused by the gate and removed by `repair`.
 */
export type Kind =
	| 'section'
	| 'actions'
	| 'indicators'
	| 'action'
	| 'indicator'
	| 'plainText'
	| 'paragraph'
	| 'heading'
	| 'bulletList'
	| 'orderedList'
	| 'listItem'
	| 'styledText';

/** A plain value, as `ContentAny` holds it. */
type ValueRule = (value: unknown) => boolean;
type Field = { kind: Kind } | { value: ValueRule };

type Rule = {
	/** The Yjs type that it is, with the node name of an XML element; null for a root. */
	type: string | null;
	/** Types in a row, without a key. */
	children: readonly Kind[];
	/** Letters; or letters and marks. */
	text: 'none' | 'plain' | 'marked';
	/** What may stand under which key. */
	fields: ReadonlyMap<string, Field> | { everyId: Kind } | null;
};

const string: ValueRule = (value) => typeof value === 'string';
const number: ValueRule = (value) => typeof value === 'number';
const strings: ValueRule = (value) => Array.isArray(value) && value.every(string);
const indicatorKind: ValueRule = (value) => (indicatorKinds as readonly unknown[]).includes(value);

const judgement: ValueRule = (value) =>
	isPlainObject(value) &&
	Object.keys(value).length === 2 &&
	typeof value['holds'] === 'boolean' &&
	string(value['reason']);

/** A key for each letter, so that two people who judge two of them at once both keep theirs. */
export function judgementKey(name: SmartName): string {
	return `judged-${name}`;
}

const blocks = ['paragraph', 'heading', 'bulletList', 'orderedList'] as const;

function fields(rules: Record<string, Field | ValueRule>): ReadonlyMap<string, Field> {
	return new Map(
		Object.entries(rules).map(([name, rule]) => [name, typeof rule === 'function' ? { value: rule } : rule])
	);
}

function parent(type: string | null, rest: Partial<Omit<Rule, 'type'>>): Rule {
	return { type, children: [], text: 'none', fields: null, ...rest };
}

export const grammar: Readonly<Record<Kind, Rule>> = {
	section: parent(null, { children: blocks }),
	actions: parent(null, { fields: { everyId: 'action' } }),
	indicators: parent(null, { fields: { everyId: 'indicator' } }),
	action: parent('Map', {
		fields: fields({
			text: { kind: 'plainText' },
			order: number,
			lead: string,
			supporting: string,
			deadline: string,
			resources: string,
			assistance: string,
			indicators: strings,
			recommendations: strings,
			...Object.fromEntries(smartNames.map((name) => [judgementKey(name), judgement]))
		})
	}),
	indicator: parent('Map', {
		fields: fields({
			kind: indicatorKind,
			order: number,
			text: string,
			baseline: string,
			target: string,
			value: string,
			source: string,
			date: string,
			unit: string
		})
	}),
	plainText: parent('Text', { text: 'plain' }),
	paragraph: parent('XmlElement paragraph', { children: ['styledText'] }),
	heading: parent('XmlElement heading', { children: ['styledText'], fields: fields({ level: number }) }),
	bulletList: parent('XmlElement bulletList', { children: ['listItem'] }),
	orderedList: parent('XmlElement orderedList', {
		children: ['listItem'],
		// The kind of numbering that pasted HTML may bring.
		fields: fields({ start: number, type: string })
	}),
	listItem: parent('XmlElement listItem', { children: blocks }),
	styledText: parent('XmlText', { text: 'marked' })
};

/** Null takes the mark away from there on. */
const marks: ReadonlyMap<string, ValueRule> = new Map<string, ValueRule>([
	...textMarks.map((mark): [string, ValueRule] => [mark, isEmptyObject]),
	['link', isLink]
]);

export function isKnownMark(name: string): boolean {
	return marks.has(name);
}

export function allowsMark(name: string, value: unknown): boolean {
	const rule = marks.get(name);
	return rule !== undefined && (value === null || rule(value));
}

function isEmptyObject(value: unknown): boolean {
	return isPlainObject(value) && Object.keys(value).length === 0;
}

const linkAttributes = ['target', 'rel', 'class', 'title'];

/** The attributes that the editor's link has; its address is one that the editor lets in. */
function isLink(value: unknown): boolean {
	if (!isPlainObject(value)) return false;
	const { href, ...rest } = value;
	return (
		typeof href === 'string' &&
		safeAddress({ href: completeAddress(href) }) !== null &&
		Object.entries(rest).every(([name, each]) => linkAttributes.includes(name) && (each === null || string(each)))
	);
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An id of an action or indicator. */
export function isDraftId(key: string): boolean {
	return /^[\w-]{1,64}$/.test(key) && key !== '__proto__';
}

export function fieldOf(kind: Kind, key: string): Field | undefined {
	const rule = grammar[kind].fields;
	if (rule === null) return undefined;
	if (!('everyId' in rule)) return rule.get(key);
	return isDraftId(key) ? { kind: rule.everyId } : undefined;
}

/** The kind that a Yjs type has in this place, or nothing where it may not stand there. */
export function kindOfChild(kind: Kind, key: string | null, type: string): Kind | undefined {
	if (key === null) return grammar[kind].children.find((child) => grammar[child].type === type);
	const field = fieldOf(kind, key);
	return field && 'kind' in field && grammar[field.kind].type === type ? field.kind : undefined;
}

export function allowsValue(kind: Kind, key: string | null, value: unknown): boolean {
	const field = key === null ? undefined : fieldOf(kind, key);
	return field !== undefined && 'value' in field && field.value(value);
}

/** Whether anything at all may stand in this place: also what has been deleted and no longer says what it was. */
export function allowsAnything(kind: Kind, key: string | null): boolean {
	if (key !== null) return fieldOf(kind, key) !== undefined;
	return grammar[kind].children.length > 0 || grammar[kind].text !== 'none';
}

export function kindOfRoot(name: RootName | RichText): Kind {
	return name === 'actions' || name === 'indicators' ? name : 'section';
}

/** What a caret may stand in. */
export const sectionKinds: ReadonlySet<Kind> = reachableFrom('section');

function reachableFrom(kind: Kind, found = new Set<Kind>()): Set<Kind> {
	if (found.has(kind)) return found;
	found.add(kind);
	for (const child of grammar[kind].children) reachableFrom(child, found);
	return found;
}
