import { oneLine } from '../matrix/plain-text.ts';
import { addInstitutions } from './change-institutions.ts';
import { identifyInstitutions } from './identify-institutions.ts';
import { keysOfInstitution, otherSpelling, type Institution, type InstitutionEntry } from './institutions.ts';

/**
 * [CONSULTATIONS8] A line for each: `Ministry of Justice | MoJ | fr: Ministère de la Justice`. A further name without a language is
 * kept as one of a language that nobody named. What repeats a name that stands above is left out.
 */
export function readInstitutions(text: string, known: readonly Institution[] = []): Institution[] {
	const read = text.split('\n').flatMap((line): InstitutionEntry[] => {
		const [name = '', ...rest] = line.split('|').map(oneLine);
		const [first = ''] = rest;
		const short = first !== '' && readName(first)?.language === otherSpelling ? first : null;
		const names = (short === null ? rest : rest.slice(1)).flatMap((part) => readName(part) ?? []);
		return name === '' ? [] : [{ name, short, names }];
	});
	const list = addInstitutions([], read).map(({ id: _, ...one }) => one);
	return identifyInstitutions(list.length === known.length ? withRenamed(list, known) : list, known);
}

/** [INSTITUTION1] A line that has no name of a known institution, where one has no line any more, is that one under a new name. */
function withRenamed(list: readonly InstitutionEntry[], known: readonly Institution[]): InstitutionEntry[] {
	const before = new Set(known.flatMap(keysOfInstitution));
	const after = new Set(list.flatMap(keysOfInstitution));
	return list.map((one, at) => {
		const was = known[at]!;
		const isNew = keysOfInstitution(one).every((key) => !before.has(key));
		return isNew && keysOfInstitution(was).every((key) => !after.has(key)) ? { ...was, ...one } : one;
	});
}

function readName(written: string): Institution['names'][number] | null {
	const name = oneLine(written);
	if (name === '') return null;
	const [, language, tagged] = /^([a-z]{2,3})\s*[:：]\s*(.+)$/u.exec(name) ?? [];
	return { language: language ?? otherSpelling, name: tagged ?? name };
}

/** The further names of one institution, a line for each: `fr: Ministère de la Justice`, or another spelling as it is. */
export function readNames(text: string): Institution['names'] {
	return text.split('\n').flatMap((line) => readName(line) ?? []);
}

export function writeNames(names: Institution['names']): string {
	return names.map(wordsOfName).join('\n');
}

export function writeInstitutions(list: readonly InstitutionEntry[]): string {
	return list
		.map(({ name, short, names }) =>
			[name, ...(short === null && names.length === 0 ? [] : [short ?? '']), ...names.map(wordsOfName)].join(' | ')
		)
		.join('\n');
}

const wordsOfName = ({ language, name }: Institution['names'][number]) =>
	language === otherSpelling ? name : `${language}: ${name}`;
