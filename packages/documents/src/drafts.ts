import type { FollowUpAction, Indicator } from '@plenum/domain/clusters/assessment';
import { smartNames, type Judgement, type SmartName } from '@plenum/domain/clusters/assessment';
import * as Y from 'yjs';
import { judgementKey } from './updates/grammar.ts';
import { draft, placeOf } from './read-drafts.ts';
import { actionIds, indicatorIds } from './read-drafts.ts';
import { actionsOf, indicatorsOf } from './roots.ts';

/** Follow-up actions and indicators as people draft them together. The id is random and comes from the caller. */

export type ActionFields = Partial<Omit<FollowUpAction, 'id'>>;
export type IndicatorFields = Partial<Omit<Indicator, 'id'>>;

export function addAction(doc: Y.Doc, id: string, fields: ActionFields = {}): void {
	doc.transact(() => {
		const made = place(actionsOf(doc), id, actionIds(doc));
		// Always there, so that the first two writers write into one text.
		made.set('text', new Y.Text(fields.text ?? ''));
		editAction(doc, id, fields);
	});
}

export function addIndicator(doc: Y.Doc, id: string, fields: IndicatorFields = {}): void {
	doc.transact(() => {
		place(indicatorsOf(doc), id, indicatorIds(doc));
		editIndicator(doc, id, { kind: 'outcome', ...fields });
	});
}

/** Writes what changed and nothing else. Nothing happens where somebody removed the action meanwhile. */
export function editAction(doc: Y.Doc, id: string, fields: ActionFields): void {
	const found = draft(actionsOf(doc), id);
	if (!found) return;
	const { text, judged = {}, ...others } = fields;
	doc.transact(() => {
		edit(found, others);
		for (const name of smartNames) if (judged[name]) edit(found, { [judgementKey(name)]: judged[name] });
		if (text !== undefined) editText(found, text);
	});
}

export function editIndicator(doc: Y.Doc, id: string, fields: IndicatorFields): void {
	const found = draft(indicatorsOf(doc), id);
	if (found) doc.transact(() => edit(found, fields));
}

/** [DRAFTING6] What a person says of one letter of an action, or that they take it back. */
export function setJudgement(doc: Y.Doc, id: string, letter: SmartName, judgement: Judgement | null): void {
	if (judgement) editAction(doc, id, { judged: { [letter]: judgement } });
	else draft(actionsOf(doc), id)?.delete(judgementKey(letter));
}

export function removeAction(doc: Y.Doc, id: string): void {
	actionsOf(doc).delete(id);
}

export function removeIndicator(doc: Y.Doc, id: string): void {
	indicatorsOf(doc).delete(id);
}

/** Puts it before another one, or at the end. */
export function moveAction(doc: Y.Doc, id: string, before: string | null): void {
	move(doc, actionsOf(doc), actionIds(doc), id, before);
}

export function moveIndicator(doc: Y.Doc, id: string, before: string | null): void {
	move(doc, indicatorsOf(doc), indicatorIds(doc), id, before);
}

/** Makes a text say something else by the smallest change, so that what others type beside it stays. */
export function rewrite(text: Y.Text, wanted: string): void {
	const now = text.toString();
	if (now === wanted) return;
	let start = 0;
	while (start < now.length && start < wanted.length && now[start] === wanted[start]) start++;
	if (isHalf(now, start) || isHalf(wanted, start)) start--;
	let end = 0;
	const most = Math.min(now.length, wanted.length) - start;
	while (end < most && now[now.length - 1 - end] === wanted[wanted.length - 1 - end]) end++;
	if (isHalf(now, now.length - end) || isHalf(wanted, wanted.length - end)) end--;
	const write = () => {
		if (now.length - end > start) text.delete(start, now.length - end - start);
		if (wanted.length - end > start) text.insert(start, wanted.slice(start, wanted.length - end));
	};
	if (text.doc) text.doc.transact(write);
	else write();
}

/** Whether a cut at this place would part a surrogate pair: Yjs turns each half into a replacement character. */
function isHalf(text: string, at: number): boolean {
	const code = text.charCodeAt(at);
	return at > 0 && code >= 0xdc00 && code <= 0xdfff;
}

function place(drafts: Y.Map<unknown>, id: string, others: string[]): Y.Map<unknown> {
	const made = new Y.Map<unknown>();
	const last = others.at(-1);
	drafts.set(id, made);
	made.set('order', last === undefined ? 1 : placeOf(drafts, last) + 1);
	return made;
}

function edit(fields: Y.Map<unknown>, wanted: object): void {
	for (const [name, value] of Object.entries(wanted)) {
		const now = fields.get(name);
		if (now instanceof Y.AbstractType || JSON.stringify(now) !== JSON.stringify(value)) fields.set(name, value);
	}
}

/** An earlier version may have let something else stand in the text's place: then a text takes its place. */
function editText(fields: Y.Map<unknown>, wanted: string): void {
	const now = fields.get('text');
	if (now instanceof Y.Text && !(now instanceof Y.XmlText)) rewrite(now, wanted);
	else fields.set('text', new Y.Text(wanted));
}

function move(doc: Y.Doc, drafts: Y.Map<unknown>, ids: string[], id: string, before: string | null): void {
	if (!draft(drafts, id) || id === before) return;
	const others = ids.filter((other) => other !== id);
	const at = before === null ? others.length : Math.max(0, others.indexOf(before));
	const order = [...others.slice(0, at), id, ...others.slice(at)];
	doc.transact(() => {
		const between = middle(drafts, order[at - 1], order[at + 1]);
		if (between !== undefined) draft(drafts, id)?.set('order', between);
		else order.forEach((each, index) => draft(drafts, each)?.set('order', index + 1));
	});
}

/** A place between two, or nothing where they lie too close together to have one. */
function middle(drafts: Y.Map<unknown>, left: string | undefined, right: string | undefined): number | undefined {
	const low = left === undefined ? undefined : placeOf(drafts, left);
	const high = right === undefined ? undefined : placeOf(drafts, right);
	if (low === undefined) return high === undefined ? 1 : high - 1;
	if (high === undefined) return low + 1;
	const between = (low + high) / 2;
	return between > low && between < high ? between : undefined;
}
