import {
	createByText,
	getByText,
	smartNames,
	type Assessment,
	type Block,
	type ClusterText
} from '@plenum/domain/clusters/assessment';
import * as Y from 'yjs';
import { judgementKey } from './updates/grammar.ts';
import { draft } from './read-drafts.ts';
import { keyedItemsOf } from './keyed-items.ts';
import { actionsOf, indicatorsOf, sectionOf } from './roots.ts';
import type { SharedType } from './words-in.ts';

/**
 * Letters that one client id wrote in a row: the id of the first, and how many they are. A value that is written as a whole has
 * one id for all of its letters, and no count.
 */
export type Stretch = [client: number, clock: number, letters: number] | [client: number, clock: number];

/** By part: a text of the cluster, or a field of an action or indicator. A part whose letters and ids do not match is left out. */
export type Authorship = Record<string, Stretch[]>;

/** What an assessment says, and who wrote it. */
export type AuthoredAssessment = { assessment: Assessment; authorship: Authorship };

/** Stands in the place of erased letters. */
export const erasedMark = '[…]';
/** Wrote the mark: no client has this id. */
const nobody = -1;

/** [VER12] Who wrote the letters of what was read from a document. */
export function readAuthorship(doc: Y.Doc, assessment: Assessment): Authorship {
	const authorship: Authorship = {};
	mapParts(assessment, (part, texts) => {
		const text = texts.join('');
		const letters = lettersOf(doc, part);
		if (text !== '' && letters && (letters.text === null || letters.text === text))
			authorship[part.join('/')] = letters.stretches;
		return texts;
	});
	return authorship;
}

/**
 * [VER12] Puts a mark in the place of the letters that are gone, and leaves all others. A part of unknown authors goes as a whole; one
 * that a text of now says alike stays. Null where nothing goes.
 */
export function eraseLetters(
	{ assessment, authorship }: AuthoredAssessment,
	isGone: (client: number, clock: number) => boolean,
	now: readonly Assessment[]
): AuthoredAssessment | null {
	const standing = new Set<string>();
	for (const each of now) {
		mapParts(each, (part, texts) => {
			standing.add(`${part.join('/')} ${texts.join('')}`);
			return texts;
		});
	}
	const left = { ...authorship };
	let isChanged = false;
	const erased = mapParts(assessment, (part, texts) => {
		const key = part.join('/');
		const cut = standing.has(`${key} ${texts.join('')}`) ? null : cutLetters(texts, authorship[key], isGone);
		if (!cut) return texts;
		isChanged = true;
		left[key] = cut.stretches;
		return cut.texts;
	});
	return isChanged ? { assessment: erased, authorship: left } : null;
}

type Part = readonly [root: string, id?: string, field?: string];
type ChangeTexts = (part: Part, texts: string[]) => string[];

const actionFields = ['text', 'lead', 'supporting', 'deadline', 'resources', 'assistance'] as const;
const indicatorFields = ['text', 'baseline', 'target', 'value', 'source', 'date', 'unit'] as const;

/** Everything that people wrote in their own words, part by part; the texts of a section are those of its runs. */
function mapParts(assessment: Assessment, change: ChangeTexts): Assessment {
	const changeFields = <Draft extends { id: string }>(root: string, one: Draft, names: readonly (keyof Draft)[]) => {
		const changed = names.map((name) => [name, change([root, one.id, String(name)], [String(one[name])]).join('')]);
		return { ...one, ...(Object.fromEntries(changed) as Partial<Draft>) };
	};
	return {
		...createByText((text) => {
			const blocks = getByText(assessment, text);
			return withTexts(blocks, change([text], textsIn(blocks)).values());
		}),
		actions: assessment.actions.map((action) => {
			const changed = changeFields('actions', action, actionFields);
			const judged = smartNames.flatMap((name) => {
				const judgement = action.judged?.[name];
				if (!judgement) return [];
				const reason = change(['actions', action.id, judgementKey(name)], [judgement.reason]).join('');
				return [[name, { ...judgement, reason }] as const];
			});
			return action.judged ? { ...changed, judged: Object.fromEntries(judged) } : changed;
		}),
		indicators: assessment.indicators.map((indicator) => changeFields('indicators', indicator, indicatorFields))
	};
}

function textsIn(blocks: readonly Block[]): string[] {
	return blocks.flatMap((block) =>
		'items' in block ? block.items.flatMap(textsIn) : block.runs.map(({ text }) => text)
	);
}

function withTexts(blocks: readonly Block[], texts: Iterator<string>): Block[] {
	return blocks.map((block) => {
		if ('items' in block) return { ...block, items: block.items.map((item) => withTexts(item, texts)) };
		const runs = block.runs.map((run) => ({ ...run, text: String(texts.next().value) }));
		return { ...block, runs: runs.filter(({ text }) => text !== '') };
	});
}

/** `text` null: of a value that is written as a whole. */
function lettersOf(doc: Y.Doc, [root, id, field]: Part): { text: string | null; stretches: Stretch[] } | null {
	if (id === undefined || field === undefined) return lettersIn(sectionOf(doc, root as ClusterText));
	const fields = draft(root === 'actions' ? actionsOf(doc) : indicatorsOf(doc), id);
	const item = fields && keyedItemsOf(fields).get(field);
	if (!item || item.deleted) return null;
	if (item.content instanceof Y.ContentType) return lettersIn(item.content.type);
	return { text: null, stretches: [[item.id.client, item.id.clock]] };
}

function lettersIn(parent: SharedType): { text: string; stretches: Stretch[] } {
	const texts: string[] = [];
	const stretches: Stretch[] = [];
	for (const item of Y.getTypeChildren(parent)) {
		if (item.deleted) continue;
		if (item.content instanceof Y.ContentString) {
			texts.push(item.content.str);
			stretches.push([item.id.client, item.id.clock, item.content.str.length]);
		} else if (item.content instanceof Y.ContentType) {
			const within = lettersIn(item.content.type);
			texts.push(within.text);
			for (const stretch of within.stretches) stretches.push(stretch);
		}
	}
	return { text: texts.join(''), stretches };
}

type CutTexts = { texts: string[]; stretches: Stretch[] };

function cutLetters(
	texts: readonly string[],
	stretches: readonly Stretch[] | undefined,
	isGone: (client: number, clock: number) => boolean
): CutTexts | null {
	const text = texts.join('');
	const all: CutTexts = {
		texts: texts.map((each) => each && erasedMark),
		stretches: texts.flatMap((each): Stretch[] => (each ? [[nobody, 0, erasedMark.length]] : []))
	};
	if (texts.every((each) => each === '' || each === erasedMark)) return null;
	const [first] = stretches ?? [];
	if (!stretches || !first) return all;
	if (first.length === 2) return isGone(...first) ? all : null;
	const letters = stretches.flatMap(([client, clock, length = 0]) =>
		Array.from({ length }, (_, at) => [client, clock + at] as const)
	);
	const gone = withoutSpaces(
		letters.map((letter) => isGone(...letter)),
		text
	);
	if (!gone.includes(true)) return null;
	const kept: Stretch[] = [];
	let at = 0;
	const cut = texts.map((each) => {
		let left = '';
		for (const end = at + each.length; at < end; at++) {
			if (!gone[at]) {
				left += text[at];
				addLetter(kept, letters[at] ?? [nobody, 0]);
			} else if (left === '' || !gone[at - 1]) {
				left += erasedMark;
				kept.push([nobody, 0, erasedMark.length]);
			}
		}
		return left;
	});
	return { texts: cut, stretches: kept };
}

/** A space that was deleted says nothing, and needs no mark. */
function withoutSpaces(gone: readonly boolean[], text: string): boolean[] {
	const left = [...gone];
	for (let from = 0; from < left.length; from++) {
		let to = from;
		while (left[to]) to++;
		if (text.slice(from, to).trim() === '') left.fill(false, from, to);
		from = Math.max(from, to);
	}
	return left;
}

function addLetter(stretches: Stretch[], [client, clock]: readonly [number, number]): void {
	const last = stretches.at(-1);
	if (last?.length === 3 && last[0] === client && last[1] + last[2] === clock && client !== nobody) last[2]++;
	else stretches.push([client, clock, 1]);
}
