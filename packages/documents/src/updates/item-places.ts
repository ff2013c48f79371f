import { allowsAnything, allowsValue, grammar, kindOfChild, kindOfRoot, sectionKinds, type Kind } from './grammar.ts';
import { runToEnd, stepLength, type CooperativeTask } from '../cooperative-task.ts';
import type { StructId, StructRecord } from './struct-record.ts';
import { isRootName, type DocumentKind } from '../roots.ts';

/** Maximum depth of nested lists: far more than anyone makes, and safe for the stack of a client that deletes the outermost. */
export const deepest = 100;

/**
 * A Yjs type as a parent. `gone`: Yjs has deleted it, and deletes whatever is put into it or beside its children.
 * `unknown`: it is in no grammar, but an earlier version accepted it.
 */
class Parent {
	readonly kind: Kind | 'unknown' | 'gone';
	readonly depth: number;
	/** The item that the type hangs in; null for a root. */
	readonly id: StructId | null;
	#row: ItemPlace | null = null;
	#deletedRow: ItemPlace | null = null;
	#keyed: Map<string, ItemPlace> | null = null;

	constructor(kind: Kind | 'unknown' | 'gone', depth: number, id: StructId | null) {
		this.kind = kind;
		this.depth = depth;
		this.id = id;
	}

	/** The same object for all that stands in the same place, so that neighbours are kept as one range. */
	place(key: string | null, isDeleted: boolean): ItemPlace {
		if (key === null && !isDeleted) return (this.#row ??= { parent: this, key, self: null });
		if (key === null) return (this.#deletedRow ??= { parent: this, key, self: gone });
		this.#keyed ??= new Map();
		const name = isDeleted ? `deleted ${key}` : `alive ${key}`;
		let place = this.#keyed.get(name);
		if (!place) this.#keyed.set(name, (place = { parent: this, key, self: isDeleted ? gone : null }));
		return place;
	}
}

/** Where a struct stands; `self` is what it is to its own children, null where it can have none. */
type ItemPlace = { parent: Parent; key: string | null; self: Parent | null };

const gone: Parent = new Parent('gone', 0, null);
const gonePlace: ItemPlace = { parent: gone, key: null, self: gone };

/** Neighbouring clocks of one author in the same place are one range, which ends where the next begins. */
type Ranges = { starts: number[]; places: ItemPlace[]; end: number };

/** The places of the structs of one update, which are looked up among themselves where there are several. */
type FoundPlaces = { structs: readonly StructRecord[]; places: (ItemPlace | undefined)[]; among: Among | null };

/** Why a struct may not stand where it stands. */
export type PlaceRefusal = 'frame/not-allowed' | 'document/other-schema';

type CheckedPlaces = { found: FoundPlaces; refusal: PlaceRefusal | null };

/**
 * [DOC62] Where every struct of a document stands: the kind of its parent, its key, its depth. An item that names a neighbour has the same
 * parent, whatever its author. So places are kept for letters and deleted items as well.
 */
export class ItemPlaces {
	readonly #ranges = new Map<number, Ranges>();
	readonly #roots = new Map<string, Parent>();
	readonly #kind: DocumentKind;
	/** Found by `check`, for the `add` that follows. */
	#found: FoundPlaces | null = null;
	/** Found by `checkInSteps`, for the `check` that follows. */
	#checked: CheckedPlaces | null = null;

	constructor(kind: DocumentKind) {
		this.#kind = kind;
	}

	/** Whether each struct is one that the grammar has in its place. What they hang on is known, or among them. */
	check(structs: readonly StructRecord[]): PlaceRefusal | null {
		const isChecked = this.#checked?.found.structs === structs;
		const { found, refusal } = isChecked ? (this.#checked as CheckedPlaces) : runToEnd(this.#checkAll(structs));
		this.#checked = null;
		this.#found = refusal ? null : found;
		return refusal;
	}

	/**
	 * The same in steps, before `check` is asked. What is found holds for as long as none of the structs is known: where something
	 * stands that is known does not change.
	 */
	*checkInSteps(structs: readonly StructRecord[]): CooperativeTask<void> {
		this.#checked = yield* this.#checkAll(structs);
	}

	*#checkAll(structs: readonly StructRecord[]): CooperativeTask<CheckedPlaces> {
		const found = yield* this.#findInSteps(structs);
		for (let at = 0; at < structs.length; at++) {
			const refusal = this.#check(structs[at] as StructRecord, found.places[at], found);
			if (refusal) return { found, refusal };
			if ((at + 1) % stepLength === 0) yield;
		}
		return { found, refusal: null };
	}

	*addInSteps(structs: readonly StructRecord[]): CooperativeTask<void> {
		const { places } = this.#found?.structs === structs ? this.#found : yield* this.#findInSteps(structs);
		this.#found = null;
		for (let at = 0; at < structs.length; at++) {
			const { client, clock, length } = structs[at] as StructRecord;
			this.#put(client, clock, clock + length, places[at] ?? gonePlace);
			if ((at + 1) % stepLength === 0) yield;
		}
	}

	/** The item in which a struct stands, where that is the text of a section; null for the section itself. */
	sectionParentOf(id: StructId): { item: StructId | null } | undefined {
		const place = this.#known(id);
		return place?.key === null ? inSection(place.parent) : undefined;
	}

	/** The same for a type that is itself a part of a section. */
	sectionTypeAt(id: StructId): { item: StructId | null } | undefined {
		return inSection(this.#known(id)?.self ?? undefined);
	}

	#check(struct: StructRecord, place: ItemPlace | undefined, found: FoundPlaces): PlaceRefusal | null {
		if (struct.content.type === 'garbage') return null;
		if (!place || struct.content.type === 'unknown') return 'frame/not-allowed';
		const { parent, key } = place;
		if (struct.origin && struct.rightOrigin) {
			const right = this.#known(struct.rightOrigin) ?? found.places[found.among?.indexOf(struct.rightOrigin) ?? -1];
			if (right?.parent !== parent || right.key !== key) return 'frame/not-allowed';
		}
		if (parent.kind === 'gone') return null;
		// Only what stands in a row has something on its right.
		if (parent.kind === 'unknown' || (key !== null && struct.rightOrigin)) return 'frame/not-allowed';
		if ((place.self?.depth ?? 0) > deepest) return 'frame/not-allowed';
		if (fits(struct, parent.kind, key)) return null;
		return isAttribute(parent.kind, key) ? 'document/other-schema' : 'frame/not-allowed';
	}

	/** A place for each struct; nothing where it hangs on what is unknown or can hold nothing. */
	*#findInSteps(structs: readonly StructRecord[]): CooperativeTask<FoundPlaces> {
		const places = new Array<ItemPlace | undefined>(structs.length);
		if (structs.length === 1) {
			const [struct] = structs as [StructRecord];
			places[0] = this.#placeFor(struct, this.#nearOf(struct));
			return { structs, places, among: null };
		}
		const among = new Among(structs);
		const seen = new Uint8Array(structs.length);
		const path: { at: number; near: ItemPlace | undefined; on: number }[] = [];
		for (let start = 0; start < structs.length; start++) {
			if ((start + 1) % stepLength === 0) yield;
			// From what hangs on others down to what is known, and back up: without recursion, which is what deep nesting breaks.
			for (let at = start; at >= 0 && !seen[at];) {
				seen[at] = 1;
				const struct = structs[at] as StructRecord;
				// What is known stays what it is, whatever an update says of the same clock.
				const near = this.#nearOf(struct);
				const on = near ? -1 : among.indexOf(nearOf(struct));
				path.push({ at, near, on });
				at = on;
			}
			for (let step = path.pop(); step; step = path.pop())
				places[step.at] = this.#placeFor(structs[step.at] as StructRecord, step.near ?? places[step.on]);
		}
		return { structs, places, among };
	}

	#nearOf(struct: StructRecord): ItemPlace | undefined {
		const near = nearOf(struct);
		return near ? this.#known(near) : undefined;
	}

	/** `near` is where the neighbour stands that the struct names, or else the parent. */
	#placeFor(struct: StructRecord, near: ItemPlace | undefined): ItemPlace | undefined {
		const { content } = struct;
		if (content.type === 'garbage') return gonePlace;
		const isBeside = (struct.origin ?? struct.rightOrigin) !== null;
		const parent = isBeside ? near?.parent : struct.parent ? near?.self : this.#root(struct.root ?? '');
		if (!parent) return undefined;
		if (parent === gone) return gonePlace;
		const key = isBeside ? (near?.key ?? null) : struct.key;
		if (content.type !== 'type') return parent.place(key, content.type === 'deleted');
		const isKnown = parent.kind !== 'unknown' && parent.kind !== 'gone';
		const kind = isKnown ? kindOfChild(parent.kind, key, content.name) : undefined;
		const id = { client: struct.client, clock: struct.clock };
		return { parent, key, self: new Parent(kind ?? 'unknown', parent.depth + 1, id) };
	}

	#root(name: string): Parent {
		let root = this.#roots.get(name);
		if (!root) {
			root = new Parent(isRootName(name, this.#kind) ? kindOfRoot(name) : 'unknown', 0, null);
			this.#roots.set(name, root);
		}
		return root;
	}

	#known({ client, clock }: StructId): ItemPlace | undefined {
		const ranges = this.#ranges.get(client);
		return ranges && clock < ranges.end ? ranges.places[lastAtOrBefore(ranges.starts, clock)] : undefined;
	}

	#put(client: number, from: number, to: number, place: ItemPlace): void {
		const ranges = this.#ranges.get(client);
		if (!ranges) return void this.#ranges.set(client, { starts: [from], places: [place], end: to });
		if (to <= ranges.end) return;
		if (ranges.places.at(-1) !== place) {
			ranges.starts.push(Math.max(from, ranges.end));
			ranges.places.push(place);
		}
		ranges.end = to;
	}
}

function inSection(parent: Parent | undefined): { item: StructId | null } | undefined {
	return parent && parent.kind !== 'unknown' && parent.kind !== 'gone' && sectionKinds.has(parent.kind)
		? { item: parent.id }
		: undefined;
}

function fits({ content }: StructRecord, kind: Kind, key: string | null): boolean {
	switch (content.type) {
		case 'garbage':
			return true;
		case 'deleted':
			return allowsAnything(kind, key);
		case 'text':
			return key === null && grammar[kind].text !== 'none';
		case 'mark':
			return key === null && grammar[kind].text === 'marked';
		case 'type':
			return kindOfChild(kind, key, content.name) !== undefined;
		case 'value':
			return allowsValue(kind, key, content.value);
		case 'unknown':
			return false;
	}
}

/** Attributes that our editor's node does not have come from another editor. */
function isAttribute(kind: Kind, key: string | null): boolean {
	return key !== null && grammar[kind].type?.startsWith('XmlElement') === true;
}

function nearOf({ origin, rightOrigin, parent }: StructRecord): StructId | null {
	return origin ?? rightOrigin ?? parent;
}

/** The structs of one update by author, to be found by their clocks. */
class Among {
	readonly #structs: readonly StructRecord[];
	readonly #byClient = new Map<number, { starts: number[]; indexes: number[] }>();

	constructor(structs: readonly StructRecord[]) {
		this.#structs = structs;
		let last: { starts: number[]; indexes: number[] } | undefined;
		let lastClient = -1;
		for (let at = 0; at < structs.length; at++) {
			const { client, clock } = structs[at] as StructRecord;
			if (client !== lastClient) {
				last = this.#byClient.get(client) ?? { starts: [], indexes: [] };
				this.#byClient.set(client, last);
				lastClient = client;
			}
			last?.starts.push(clock);
			last?.indexes.push(at);
		}
	}

	/** -1 where it is not among them. */
	indexOf(id: StructId | null): number {
		const own = id ? this.#byClient.get(id.client) : undefined;
		if (!id || !own) return -1;
		const at = own.indexes[lastAtOrBefore(own.starts, id.clock)] ?? -1;
		const struct = this.#structs[at];
		return struct && id.clock < struct.clock + struct.length ? at : -1;
	}
}

/** Where the last of them stands that is at or before a clock; -1 where none is. */
function lastAtOrBefore(starts: readonly number[], clock: number): number {
	let low = 0;
	let high = starts.length;
	// Most people go on where they stopped.
	if ((starts[high - 1] ?? Infinity) <= clock) return high - 1;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((starts[middle] ?? Infinity) <= clock) low = middle + 1;
		else high = middle;
	}
	return low - 1;
}
