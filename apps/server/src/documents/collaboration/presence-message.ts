import { ByteReader, MalformedBytes } from '@plenum/documents/updates/byte-reader';
import { parseAwarenessState, type Caret } from '@plenum/documents/collaboration/awareness-state';
import type { DocumentKind } from '@plenum/documents/roots';
import { encode, type Encoder, writeVarString, writeVarUint } from 'lib0/encoding';

/** So many people of one node are told of in one document: nobody looks at more carets. */
export const mostTold = 100;

/** Somebody who is in a document by way of one node. */
export type ToldPerson = {
	client: number;
	clock: number;
	/** Whose the client id is in the database. */
	participant: string;
	shownAs: string;
	constituency: string;
	color: string;
	caret: Caret | null;
};

/** [DOC92] Who is in one document by way of the node that says so. */
export type PresenceMessage = {
	/** Counted up for the node, across all its documents. */
	number: number;
	/** That of the last one about this document; 0 where everything is told anew. */
	previous: number;
	/** Nobody has it open there any more. */
	isClosed: boolean;
	/** Something was missed: every node that receives this sends its whole presence again. */
	asks: boolean;
	/** All people who are there: anyone not listed has gone. */
	here: readonly { client: number; clock: number }[];
	/** Those of them who are somewhere else, or called something else, than was told last. */
	moved: readonly ToldPerson[];
};

export function encodePresenceMessage(message: PresenceMessage): Uint8Array {
	return encode((encoder) => {
		writeVarUint(encoder, message.number);
		writeVarUint(encoder, message.previous);
		writeVarUint(encoder, (message.isClosed ? 1 : 0) + (message.asks ? 2 : 0));
		writeVarUint(encoder, message.here.length);
		for (const { client, clock } of message.here) {
			writeVarUint(encoder, client);
			writeVarUint(encoder, clock);
		}
		writeVarUint(encoder, message.moved.length);
		for (const person of message.moved) writePerson(encoder, person);
	});
}

function writePerson(encoder: Encoder, person: ToldPerson): void {
	writeVarUint(encoder, person.client);
	writeVarUint(encoder, person.clock);
	for (const text of [person.participant, person.shownAs, person.constituency, person.color])
		writeVarString(encoder, text);
	writeVarString(encoder, JSON.stringify({ cursor: person.caret }));
}

/** Nothing where it is of another form, as a node of another version may send it. */
export function decodePresenceMessage(bytes: Uint8Array, kind: DocumentKind): PresenceMessage | null {
	try {
		const reader = new ByteReader(bytes);
		const number = reader.uint();
		const previous = reader.uint();
		const flags = reader.uint();
		const here = listOf(reader, () => ({ client: reader.uint(), clock: reader.uint() }));
		const moved = listOf(reader, () => readPerson(reader, kind));
		reader.end();
		return { number, previous, isClosed: (flags & 1) > 0, asks: (flags & 2) > 0, here, moved };
	} catch (error) {
		if (error instanceof MalformedBytes) return null;
		throw error;
	}
}

function listOf<Item>(reader: ByteReader, read: () => Item): Item[] {
	const length = reader.count(2);
	if (length > mostTold) throw new MalformedBytes('too many people');
	return Array.from({ length }, read);
}

function readPerson(reader: ByteReader, kind: DocumentKind): ToldPerson {
	const client = reader.uint();
	const clock = reader.uint();
	const participant = reader.text();
	const shownAs = reader.text();
	const constituency = reader.text();
	const color = reader.text();
	const state = parseAwarenessState(reader.text(), kind);
	if (!state.ok || state.value === null) throw new MalformedBytes('no caret');
	return { client, clock, participant, shownAs, constituency, color, caret: state.value.caret };
}
