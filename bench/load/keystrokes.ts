import * as encoding from 'lib0/encoding';
import * as Y from 'yjs';

/** Client ids as Yjs makes them: large, and five bytes long. Those of one run follow on each other. */
export const firstClient = 0x10000000;

/** An author's first three clocks: a paragraph, its text, and one character in it. */
export const clocksOfParagraph = 3;

const root = 'progress';

/** The update with which an author begins a paragraph of their own. */
export function beginParagraph(client: number): Uint8Array {
	const doc = new Y.Doc();
	doc.clientID = client;
	const paragraph = new Y.XmlElement('paragraph');
	paragraph.insert(0, [new Y.XmlText('a')]);
	doc.getXmlFragment(root).insert(0, [paragraph]);
	return Y.encodeStateAsUpdate(doc);
}

/** How a letter begins that stands behind another. */
export const originAndText = 0x84;

/** One more character behind the author's last one, as an editor sends it; written by hand, so that no `Y.Doc` is needed. */
export function typeKey(client: number, clock: number): Uint8Array {
	return encoding.encode((encoder) => {
		for (const number of [1, 1, client, clock]) encoding.writeVarUint(encoder, number);
		encoding.writeUint8(encoder, originAndText);
		encoding.writeVarUint(encoder, client);
		encoding.writeVarUint(encoder, clock - 1);
		encoding.writeVarString(encoder, clock % 6 === 0 ? ' ' : String.fromCharCode(97 + (clock % 26)));
		encoding.writeVarUint(encoder, 0);
	});
}

/** An update as a message of the sync protocol. */
export function asMessage(update: Uint8Array): Uint8Array {
	return encoding.encode((encoder) => {
		encoding.writeVarUint(encoder, 0);
		encoding.writeVarUint(encoder, 2);
		encoding.writeVarUint8Array(encoder, update);
	});
}

/** Where somebody is: a name, a colour, and a caret as the editor's binding writes it. */
export function presence(client: number, clock: number): Uint8Array {
	const caret = { type: null, tname: root, item: { client, clock: clock % 50 }, assoc: -1 };
	const state = {
		user: { name: `Person ${client - firstClient}`, color: '#30bced' },
		cursor: { anchor: caret, head: caret }
	};
	return encoding.encode((encoder) => {
		encoding.writeVarUint(encoder, 1);
		const entry = encoding.encode((inner) => {
			for (const number of [1, client, clock]) encoding.writeVarUint(inner, number);
			encoding.writeVarString(inner, JSON.stringify(state));
		});
		encoding.writeVarUint8Array(encoder, entry);
	});
}
