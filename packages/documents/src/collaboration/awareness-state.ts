import { ok, refuse, type Result } from '@plenum/domain/result';
import { isRichText, type DocumentKind, type RichText } from '../roots.ts';
import type { StructId } from '../updates/struct-record.ts';

/** Yjs' `RelativePosition` as JSON: in a section or a type of it, at an item or at an end. */
export type RelativePosition = {
	type: StructId | null;
	tname: RichText | null;
	item: StructId | null;
	assoc: -1 | 0 | 1;
};

export type Caret = { anchor: RelativePosition; head: RelativePosition };

/** What a client says of itself. Of all that a stock client may put there only the caret is read. */
export type AwarenessState = { caret: Caret | null };

class NotACaret extends Error {
	override name = 'NotACaret';
}

/**
 * [DOC16] Reads a state of the awareness protocol; null says that its client is gone. A caret in another form is left out: every
 * editor that resolves it would throw, and stop following the text.
 */
export function parseAwarenessState(
	json: string,
	kind: DocumentKind = 'cluster'
): Result<AwarenessState | null, 'frame/malformed'> {
	const state = parseJson(json);
	if (state === null) return ok(null);
	if (!isObject(state)) return refuse('frame/malformed');
	const cursor = Object.hasOwn(state, 'cursor') ? state['cursor'] : null;
	try {
		return ok({ caret: cursor === null ? null : readCaret(cursor, kind) });
	} catch (error) {
		if (error instanceof NotACaret) return ok({ caret: null });
		throw error;
	}
}

function parseJson(json: string): unknown {
	try {
		return JSON.parse(json);
	} catch {
		return undefined;
	}
}

function readCaret(cursor: unknown, kind: DocumentKind): Caret {
	const { anchor, head } = members(cursor, ['anchor', 'head']);
	return { anchor: readPosition(anchor, kind), head: readPosition(head, kind) };
}

function readPosition(position: unknown, kind: DocumentKind): RelativePosition {
	const { type, tname, item, assoc } = members(position, ['type', 'tname', 'item', 'assoc']);
	const read = { type: readId(type), tname: readRoot(tname, kind), item: readId(item), assoc: readAssoc(assoc) };
	const isNowhere = read.type === null && read.tname === null && read.item === null;
	if (isNowhere || (read.type !== null && read.tname !== null)) throw new NotACaret();
	return read;
}

function readId(id: unknown): StructId | null {
	if (id === null || id === undefined) return null;
	const { client, clock } = members(id, ['client', 'clock']);
	if (!isWhole(client, 2 ** 32 - 1) || !isWhole(clock, 2 ** 40)) throw new NotACaret();
	return { client, clock };
}

function readRoot(name: unknown, kind: DocumentKind): RichText | null {
	if (name === null || name === undefined) return null;
	// A root of another name would be made in the document of everyone who looks for it.
	if (typeof name !== 'string' || !isRichText(name, kind)) throw new NotACaret();
	return name;
}

function readAssoc(assoc: unknown): -1 | 0 | 1 {
	if (assoc === null || assoc === undefined) return 0;
	if (assoc !== -1 && assoc !== 0 && assoc !== 1) throw new NotACaret();
	return assoc;
}

/** The members of an object that has these and no others. */
function members<Name extends string>(value: unknown, names: readonly Name[]): Partial<Record<Name, unknown>> {
	if (!isObject(value)) throw new NotACaret();
	for (const name in value) if (!(names as readonly string[]).includes(name)) throw new NotACaret();
	return value as Partial<Record<Name, unknown>>;
}

function isObject(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isWhole(value: unknown, most: number): value is number {
	return Number.isInteger(value) && (value as number) >= 0 && (value as number) <= most;
}
