import { ok, refuse, type Result } from '@plenum/domain/result';
import { ClockRanges } from './clock-ranges.ts';
import type { ClockRange, Dependency, UpdateSummary } from './inspect-update.ts';
import { ItemPlaces, type PlaceRefusal } from './item-places.ts';
import type { DocumentKind } from '../roots.ts';
import type { StateVector } from './state-vector.ts';
import { runToEnd, stepLength, type CooperativeTask } from '../cooperative-task.ts';
import type { StructId } from './struct-record.ts';
import type { RelativePosition } from '../collaboration/awareness-state.ts';

/** What a document holds, as far as a gate must know it: its state vector, what was deleted, and where each struct stands. */
export class DocumentIndex {
	readonly #clocks = new Map<number, number>();
	readonly #deleted = new Map<number, ClockRanges>();
	readonly #places: ItemPlaces;

	constructor(kind: DocumentKind = 'cluster') {
		this.#places = new ItemPlaces(kind);
	}

	get stateVector(): StateVector {
		return this.#clocks;
	}

	clockOf(client: number): number {
		return this.#clocks.get(client) ?? 0;
	}

	/** Whether the update says anything that is not known yet. */
	isNews(update: UpdateSummary): boolean {
		return (
			update.added.some((range) => this.isNewRange(range)) || update.deleted.some((range) => !this.#knowsDeleted(range))
		);
	}

	isNewRange({ client, to }: ClockRange): boolean {
		return to > this.clockOf(client);
	}

	/** Whether the update brings again some of what is known: what it adds must then be cut out of it first. */
	overlaps(update: UpdateSummary): boolean {
		return update.added.some(({ client, from }) => from < this.clockOf(client));
	}

	/** [DOC8] Whether everything that the update hangs on is here, so that Yjs never has to keep a part of it waiting. */
	canTake(update: UpdateSummary): Result<true, 'frame/clock-gap' | 'frame/missing-parent'> {
		if (update.added.some(({ client, from }) => from > this.clockOf(client))) return refuse('frame/clock-gap');
		const reached = this.#reachedBy(update);
		const clockAfter = (client: number) => Math.max(this.clockOf(client), reached.get(client) ?? 0);
		const complete = update.added.every(({ client, to }) => clockAfter(client) >= to);
		const deletes = update.deleted.every(({ client, to }) => clockAfter(client) >= to);
		return complete && deletes ? ok(true) : refuse('frame/missing-parent');
	}

	/** [DOC62] Whether everything that it adds may stand where it stands. Asked of what can be taken, and overlaps with nothing known. */
	checkGrammar(update: UpdateSummary): Result<true, PlaceRefusal> {
		const refusal = this.#places.check(update.structs);
		return refusal ? refuse(refusal) : ok(true);
	}

	/** Does in steps what `checkGrammar` takes long for, before it is asked. */
	*prepareGrammar(update: UpdateSummary): CooperativeTask<void> {
		yield* this.#places.checkInSteps(update.structs);
	}

	/**
	 * [DOC16] Whether a position leads into the text of a section without passing unknown or deleted items. An editor could not find it
	 * behind those.
	 */
	isInSection({ type, item }: RelativePosition): boolean {
		return (
			(type === null || this.#isAlive(this.#places.sectionTypeAt(type))) &&
			(item === null || this.#isAlive(this.#places.sectionParentOf(item)))
		);
	}

	#isAlive(part: { item: StructId | null } | undefined): boolean {
		if (!part?.item) return part !== undefined;
		const { client, clock } = part.item;
		return !this.#knowsDeleted({ client, from: clock, to: clock + 1 });
	}

	add(update: UpdateSummary): void {
		runToEnd(this.addInSteps(update));
	}

	*addInSteps(update: UpdateSummary): CooperativeTask<void> {
		yield* this.#places.addInSteps(update.structs);
		for (const { client, to } of update.added) if (to > this.clockOf(client)) this.#clocks.set(client, to);
		let rest = update.deleted.length;
		for (const { client, from, to } of update.deleted) {
			const ranges = this.#deleted.get(client) ?? new ClockRanges();
			ranges.add(from, to);
			this.#deleted.set(client, ranges);
			if (--rest % stepLength === 0) yield;
		}
	}

	#knowsDeleted({ client, from, to }: ClockRange): boolean {
		return this.#deleted.get(client)?.has(from, to) ?? false;
	}

	/**
	 * How far each author of the update can be applied. Two authors may depend on each other's structs, even in a ring, which nobody types
	 * and Yjs would keep waiting for ever. So each advances as far as the others have come, until nobody can.
	 */
	#reachedBy(update: UpdateSummary): Map<number, number> {
		const waiting = new Map<number, Dependency[]>();
		for (const dependency of update.dependencies) {
			const list = waiting.get(dependency.client);
			if (list) list.push(dependency);
			else waiting.set(dependency.client, [dependency]);
		}
		const reached = new Map<number, number>();
		const next = new Map<number, number>();
		const has = (need: Dependency) =>
			need.needsClock < Math.max(this.clockOf(need.needsClient), reached.get(need.needsClient) ?? 0);
		for (let moved = true; moved;) {
			moved = false;
			for (const { client, to } of update.added) {
				const needs = waiting.get(client) ?? [];
				let at = next.get(client) ?? 0;
				for (let need = needs[at]; need && has(need); need = needs[at]) at++;
				const clock = needs[at]?.clock ?? to;
				if (clock > (reached.get(client) ?? -1)) moved = true;
				reached.set(client, clock);
				next.set(client, at);
			}
		}
		return reached;
	}
}
