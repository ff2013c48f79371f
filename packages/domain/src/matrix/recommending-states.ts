import { oneLine } from './plain-text.ts';

/** The States that a text names. `unsure` where they do not stand at the end of the text or of one of its parts. */
export type FoundStates = { states: string[]; unsure: boolean };

type Group = { content: string; from: number; to: number };

const open = /[(（]/;
const close = /[)）]/;

/** All outermost parentheses of the text, found by balance, so that `(Valmora (Federal Republic of))` is one. */
function outermostGroups(text: string): Group[] {
	const groups: Group[] = [];
	let depth = 0;
	let end = 0;
	// From the end: a stray opening parenthesis in the text must not swallow the States after it.
	for (let at = text.length - 1; at >= 0; at--) {
		const character = text[at]!;
		if (close.test(character)) {
			if (depth === 0) end = at;
			depth++;
		} else if (open.test(character) && depth > 0) {
			depth--;
			if (depth === 0) groups.unshift({ content: text.slice(at + 1, end), from: at, to: end + 1 });
		}
	}
	return groups;
}

/** Words of treaties, laws and bodies, which texts put into parentheses too: `(Istanbul Convention)`. */
const notStates =
	/\b(conven[tc]i\w+|proto[ck]ol\w*|covenants?|pact[eo]|acts?|laws?|loi|ley|committee|comit[eé]|commission|comisi[oó]n|statutes?|estatuto|rules|princip\w+|declaration|agenda|plan|program\w*|agreement|treaty|amendments?|courts?|resolution|article|goals?)\b/iu;

/** The same in scripts in which a word's end cannot be told as simply. */
const notStatesElsewhere =
	/(конвенци|протокол|пакт|декларац|резолюци|комитет|комисси|повестк)|اتفاقية|بروتوكول|العهد|إعلان|لجنة|خطة|公约|议定书|宣言|委员会|决议|议程/iu;

/** An acronym, a year, an article, a number of a convention, an aside: none of them is a State. */
function looksLikeStates(content: string): boolean {
	const text = oneLine(content);
	if (text === '' || text.length > 400 || /\p{Nd}/u.test(text)) return false;
	if (notStates.test(text) || notStatesElsewhere.test(text)) return false;
	if (/^[\p{Lu}\p{N}\s/.&-]+$/u.test(text) && /\p{Lu}{2}/u.test(text)) return false;
	return !/^\p{Ll}/u.test(text) || /^(the|la|le|les|l['’]|el|los|las) ?\p{Lu}/u.test(text);
}

/** Where one part of a composite text ends: after `)` and a semicolon, or at the end of the text. */
function partEnds(text: string, groups: Group[]): Set<Group> {
	const ends = groups.filter((group) => /^[\s\u00a0]*(?:[;；؛]|[.,;。；؛،\s\u00a0]*$)/u.test(text.slice(group.to)));
	return new Set(ends);
}

/** Groups that stand side by side, read back from one that ends a part. */
function tail(text: string, groups: Group[], last: number): Group[] {
	const found: Group[] = [];
	for (let index = last; index >= 0; index--) {
		const group = groups[index]!;
		const next = found[0];
		if (next && !/^[\s\u00a0;；؛,،，/]*(?:and|et|y|e|и|و|和|及)?[\s\u00a0]*$/u.test(text.slice(group.to, next.from)))
			break;
		if (!looksLikeStates(group.content)) break;
		found.unshift(group);
	}
	return found;
}

/** The parentheses that name States and end the text, or one of the parts of a composite text. */
function stateGroups(clean: string, groups: Group[]): Group[] {
	const ends = partEnds(clean, groups);
	return groups.filter((group, index) =>
		groups.some((last, at) => at >= index && ends.has(last) && tail(clean, groups, at).includes(group))
	);
}

function withoutDirections(text: string): string {
	return text.replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '');
}

/** [MATRIX4] The recommending States: the parentheses that end the text, or one of the parts of a composite text. */
export function recommendingStates(text: string): FoundStates {
	const clean = withoutDirections(text);
	const groups = outermostGroups(clean);
	const found = stateGroups(clean, groups);
	if (found.length > 0) {
		return { states: unique(found.flatMap((group) => splitStates(group.content))), unsure: false };
	}
	const anywhere = groups.filter((group) => looksLikeStates(group.content));
	return { states: unique(anywhere.flatMap((group) => splitStates(group.content))), unsure: anywhere.length > 0 };
}

/** The text with each parenthesis of recommending States written anew; where `write` answers nothing, without it. */
export function rewriteStates(text: string, write: (states: string[]) => string): string {
	const clean = withoutDirections(text);
	const found = stateGroups(clean, outermostGroups(clean));
	let rest = 0;
	let written = '';
	for (const { content, from, to } of found) {
		const states = write(splitStates(content));
		const before = clean.slice(rest, from);
		written += states === '' ? before.replace(/[\s\u00a0]+$/u, '') : `${before}(${states})`;
		rest = to;
	}
	return found.length === 0 ? text : written + clean.slice(rest);
}

/** Names that hold the word for "and" themselves. */
const namesWithAnd =
	/(Bosni|Antigua|Trini|Saint Kitts|Saint Vincent|San Vicente|Santo Tom|S[aã]o Tom|Great Britain|Grande-Bretagne|Gran Breta|Wallis|Turks)/;

/** [MATRIX5] `Arvenia, Castrovia and Dorland` are three; `Valmora, Republic of` and `Antigua and Barbuda` are one. */
export function splitStates(list: string): string[] {
	const lines = list.split(/[\r\n]+/).map((line) => oneLine(line).replace(/^[-–•]\s*/, ''));
	return lines.flatMap(splitLine).filter((state) => state !== '');
}

function splitLine(line: string): string[] {
	const states: string[] = [];
	for (const piece of atDepthZero(line)) {
		const state = oneLine(piece).replace(/^(?:(?:and|et|y|e|и)\s+|[和及]|و\s+)/u, '');
		const inverted = /\b(of|of the)$/i.test(state) && states.length > 0;
		if (inverted) states.push(`${states.pop()}, ${state}`);
		else states.push(state);
	}
	const last = states.at(-1);
	if (states.length > 1 && last && !namesWithAnd.test(last))
		states.splice(-1, 1, ...last.split(/\s(?:and|et|y|e|и)\s|\s?[和及]\s?|\sو\s?(?=\p{L})/u));
	return states.map((state) => state.replace(/[.;]+$/, '').trim());
}

/** Splits at commas, semicolons and ` - ` outside parentheses. */
function atDepthZero(line: string): string[] {
	const pieces = [''];
	let depth = 0;
	for (let at = 0; at < line.length; at++) {
		const character = line[at]!;
		if (open.test(character)) depth++;
		if (close.test(character)) depth--;
		const dash = / [-|/] /.test(line.slice(at - 1, at + 2)) && at > 0;
		if (depth <= 0 && (/[,;،؛、，；]/.test(character) || dash)) pieces.push('');
		else pieces[pieces.length - 1] += character;
	}
	return pieces;
}

export function unique(values: readonly string[]): string[] {
	return [...new Set(values)];
}
