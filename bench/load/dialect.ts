import { schemaVersion } from '@plenum/documents/roots';
import * as encoding from 'lib0/encoding';

/** How a server wants to be spoken to: the sync protocol is everyone's, what surrounds it is not. */
export type Dialect = {
	path(document: string, token: string): string;
	/** What stands in front of every message, both ways. */
	prefix(document: string): Uint8Array;
	/** What is said before anything else. */
	hello(document: string): Uint8Array[];
	/** Whether anyone answers: a relay has nothing to say to a newcomer. */
	answers: boolean;
};

/** The version of the editor's schema in the first phase. A client of another version may only read. */
const firstSchemaVersion = 2;

export const dialects = {
	relay: relayed(),
	'y-websocket': stock(),
	hocuspocus: addressed(),
	plenum: ours(schemaVersion),
	'first-phase': ours(firstSchemaVersion)
} as const;
export type DialectName = keyof typeof dialects;

const nothing = new Uint8Array();
/** Sync, clocks, one byte: of nobody. */
const askForAll = Uint8Array.of(0, 0, 1, 0);

function stock(): Dialect {
	return { path: (document) => `/${document}`, prefix: () => nothing, hello: () => [askForAll], answers: true };
}

function relayed(): Dialect {
	return { ...stock(), hello: () => [], answers: false };
}

function ours(version: number): Dialect {
	return { ...stock(), path: (document, token) => `/collab/${document}?token=${token}&schema=${version}` };
}

/** Hocuspocus carries many documents over one socket: each message begins with its document's name, the first is a token. */
function addressed(): Dialect {
	const prefix = (document: string) => encoding.encode((encoder) => encoding.writeVarString(encoder, document));
	const withToken = encoding.encode((encoder) => {
		encoding.writeVarUint(encoder, 2);
		encoding.writeVarUint(encoder, 0);
		encoding.writeVarString(encoder, 'token');
	});
	return { path: () => '/', prefix, hello: () => [withToken, askForAll], answers: true };
}
