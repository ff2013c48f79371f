import * as Y from 'yjs';

/** Letters that two people write in turn: no letter continues the one before it. */
export function inManyPieces(letters: number): Uint8Array {
	const doc = new Y.Doc();
	doc.clientID = 1;
	const text = new Y.XmlText();
	const paragraph = new Y.XmlElement('paragraph');
	paragraph.insert(0, [text]);
	doc.getXmlFragment('progress').insert(0, [paragraph]);
	doc.transact(() => {
		for (let at = 0; at < letters; at++) {
			doc.clientID = 1 + (at % 2);
			text.insert(at, 'a');
		}
	});
	return Y.encodeStateAsUpdate(doc);
}
