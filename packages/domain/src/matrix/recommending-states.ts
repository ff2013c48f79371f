import { findState, resemblingName } from '../states/state-names.ts';
import { oneLine } from './plain-text.ts';
import { splitStates, uniqueStates } from './rows/state-list.ts';

/** The States that a text names. `unsure` where they do not stand at the end of the text or of one of its parts. */
export type FoundStates = { states: string[]; unsure: boolean };

/** `known`: every name is that of a State; `some`: one of them is; `perhaps`: none is, and it may be a name all the same. */
type Kind = 'known' | 'some' | 'perhaps' | 'other';
type Group = { names: string[]; kind: Kind; from: number; to: number };

const open = /[([（［{【〔]/;
const close = /[)\]）］}】〕]/;

/** The outermost parentheses of the text, whole ones, so that `(Valmora (Federal Republic of))` is one. */
function outermostGroups(text: string): Group[] {
	const opened: number[] = [];
	const spans: { from: number; to: number }[] = [];
	for (let at = 0; at < text.length; at++) {
		if (open.test(text[at]!)) opened.push(at);
		const from = close.test(text[at]!) ? opened.pop() : undefined;
		if (from === undefined) continue;
		while (spans.length > 0 && spans.at(-1)!.from > from) spans.pop();
		spans.push({ from, to: at + 1 });
	}
	const last = spans.slice(-mostGroups);
	const groups = last.map(({ from, to }) => groupOf(text.slice(from + 1, to - 1), from, to));
	return opened.slice(-mostUnclosed).reduce((all, from) => withUnclosed(text, all, from), groups);
}

const mostUnclosed = 10;

/** Ten times what any text has. States end a text: of what is made to take time the end is looked at alone. */
const mostGroups = 500;

/** `(Venezuela (Bolivarian Republic of);`: a parenthesis that was forgotten, where what it opens are States. */
function withUnclosed(text: string, groups: Group[], from: number): Group[] {
	const rest = /^[^;；؛.\n]{2,120}/u.exec(text.slice(from + 1))?.[0].trimEnd() ?? '';
	const group = groupOf(rest, from, from + 1 + rest.length);
	if (group.kind !== 'known') return groups;
	return [...groups.filter((other) => other.to <= from || other.from >= group.to), group].sort(
		(a, b) => a.from - b.from
	);
}

/** Words of treaties, laws and bodies, which texts put into parentheses too: `(Istanbul Convention)`. */
const notStates =
	/\b(conven[tc]i\w+|proto[ck]ol\w*|covenants?|pact[eo]|acts?|laws?|loi|ley|committee|comit[eé]|commission|comisi[oó]n|statutes?|estatuto|rules|princip\w+|declaration|agenda|plan|program\w*|agreement|treaty|amendments?|courts?|resolution|article|goals?)\b/iu;

/** The same in scripts in which a word's end cannot be told as simply. */
const notStatesElsewhere =
	/(конвенци|протокол|пакт|декларац|резолюци|комитет|комисси|повестк)|اتفاقية|بروتوكول|العهد|إعلان|لجنة|خطة|公约|议定书|宣言|委员会|决议|议程/iu;

/** [MATRIX4] Names that are known are States whatever else they look like; only where none is, the look of the words counts. */
function groupOf(content: string, from: number, to: number): Group {
	const names = content.length > longestContent ? [] : splitStates(content);
	const known = names.filter((name) => findState(name) !== null).length;
	const kind = () => {
		if (known > 0) return known === names.length ? 'known' : 'some';
		return names.length > 0 && mayBeNames(content) ? 'perhaps' : 'other';
	};
	return { names, kind: kind(), from, to };
}

/** A hundred States fit into it. */
const longestContent = 2000;

/** An acronym, a year, an article, a number of a convention, an aside: none of them is a State. */
function mayBeNames(content: string): boolean {
	const text = oneLine(content);
	if (text === '' || text.length > 400 || /\p{Nd}/u.test(text)) return false;
	if (resemblingName(text) !== null) return true;
	if (notStates.test(text) || notStatesElsewhere.test(text)) return false;
	if (/^[\p{Lu}\p{N}\s/.&-]+$/u.test(text) && /\p{Lu}{2}/u.test(text)) return false;
	return !/^\p{Ll}/u.test(text) || /^(the|la|le|les|l['’]|el|los|las) ?\p{Lu}/u.test(text);
}

/** Where a part of a text ends after States: at a semicolon or at the end. For known States also at a full stop or line break. */
const partEnd = /^\s*(?:[;；؛]|[.,:;。；؛،…*†‡\d\s)\]）］}]*$)/u;
const sentenceEnd = /^\s*[*†‡]?(?:[.。](?=[\s\p{Lu}\p{Lo}])|[^\S\n]*\n)/u;

function endsPart(text: string, { kind, to }: Group): boolean {
	const after = text.slice(to);
	return partEnd.test(after) || (kind === 'known' && sentenceEnd.test(after));
}

/** What may stand between two groups of States that belong together. */
const between = /^[\s;；؛,،，、/]*(?:and|et|y|e|и|و|和|及|与)?\s*$/u;

/** [MATRIX4] The parentheses that name States and end the text, or one of the parts of a composite text. */
function stateGroups(text: string, groups: readonly Group[]): Group[] {
	const found = new Set<Group>();
	let next: Group | null = null;
	for (const group of groups.toReversed()) {
		const together: boolean = next !== null && between.test(text.slice(group.to, next.from));
		next = group.kind !== 'other' && (together || endsPart(text, group)) ? group : null;
		if (next) found.add(next);
	}
	return groups.filter((group) => found.has(group));
}

function isKnown({ kind }: Group): boolean {
	return kind === 'known' || kind === 'some';
}

function withoutDirections(text: string): string {
	return text.replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '');
}

/** [MATRIX4] The recommending States: the parentheses that end the text, or one of the parts of a composite text. */
export function recommendingStates(text: string): FoundStates {
	const clean = withoutDirections(text);
	const groups = outermostGroups(clean);
	const found = stateGroups(clean, groups);
	const named = groups.filter(isKnown);
	if (found.some(isKnown) || (found.length > 0 && named.length === 0)) return { states: namesOf(found), unsure: false };
	const others = named.length > 0 ? groups.filter((group) => isKnown(group) || found.includes(group)) : groups;
	const states = namesOf(others.filter(({ kind }) => kind !== 'other'));
	return { states, unsure: states.length > 0 };
}

function namesOf(groups: readonly Group[]): string[] {
	return uniqueStates(groups.flatMap(({ names }) => names));
}

/** The text with each parenthesis of recommending States written anew; where `write` answers nothing, without it. */
export function rewriteStates(text: string, write: (states: string[]) => string): string {
	const clean = withoutDirections(text);
	const found = stateGroups(clean, outermostGroups(clean));
	let rest = 0;
	let written = '';
	for (const { names, from, to } of found) {
		const states = write(names);
		const before = clean.slice(rest, from);
		written += states === '' ? before.replace(/\s+$/u, '') : `${before}(${states})`;
		rest = to;
	}
	return found.length === 0 ? text : written + clean.slice(rest);
}
