import { indicatorKinds } from '@plenum/domain/clusters/assessment';
import * as Y from 'yjs';

/** Chosen from a list, not written. */
const choices: ReadonlySet<string> = new Set(indicatorKinds);

/**
 * What some clients of an update wrote and did not take back, as plain text: what is offered to its author where it was refused.
 * Texts piece by piece, and each field of an action or an indicator as it was left.
 */
export function unsentText(update: Uint8Array, authors: ReadonlySet<number>): string {
	const { structs, ds } = Y.decodeUpdate(update);
	const pieces: string[] = [];
	let last: Y.Item | null = null;
	for (const struct of structs) {
		if (!(struct instanceof Y.Item) || !authors.has(struct.id.client) || Y.isDeleted(ds, struct.id)) continue;
		const { content } = struct;
		if (content instanceof Y.ContentString) {
			const goesOn = last !== null && follows(struct, last);
			pieces.push((goesOn ? pieces.pop() : '') + content.str);
			last = struct;
		} else if (content instanceof Y.ContentAny) {
			for (const written of content.arr.flatMap(writtenIn)) pieces.push(written);
		}
	}
	return pieces.filter((piece) => piece !== '').join('\n');
}

function follows(item: Y.Item, last: Y.Item): boolean {
	const { client, clock } = last.id;
	return item.id.client === client && item.origin?.client === client && item.origin.clock === clock + last.length - 1;
}

function writtenIn(value: unknown): string[] {
	if (Array.isArray(value)) return value.flatMap(writtenIn);
	return typeof value === 'string' && !choices.has(value) ? [value] : [];
}
