import * as Y from 'yjs';
import { wordsIn } from '../words-in.ts';

/** Somebody who has typed within this time is in the middle of it. In milliseconds. */
const recent = 120_000;

type Watch = {
	/** Whether a transaction brought what others wrote. */
	isRemote: (origin: unknown) => boolean;
	now: () => number;
	/** Own words that were typed a moment ago, and that the document does not have any more. */
	onRemoved: (text: string) => void;
};

/**
 * [VER20] Tells when somebody else's change takes out what the reader has just typed: a section that is restored, an action that is
 * deleted. One word less is ordinary editing, and so is text that was only moved. Returns a function that stops it.
 */
export function watchRemovedText(doc: Y.Doc, { isRemote, now, onRemoved }: Watch): () => void {
	let typed: { at: number; clock: number }[] = [];
	const after = (transaction: Y.Transaction) => {
		typed = typed.filter(({ at }) => now() - at < recent);
		const clock = transaction.beforeState.get(doc.clientID) ?? 0;
		if (!isRemote(transaction.origin)) {
			const isMore = (transaction.afterState.get(doc.clientID) ?? 0) > clock;
			if (isMore) typed.push({ at: now(), clock });
			return;
		}
		const from = typed[0]?.clock;
		const text = from === undefined ? '' : removedText(transaction, from);
		if (/\S\s+\S/.test(text)) onRemoved(text);
	};
	doc.on('afterTransaction', after);
	return () => doc.off('afterTransaction', after);
}

function removedText(transaction: Y.Transaction, from: number): string {
	const { doc, deleteSet } = transaction;
	if (!deleteSet.clients.has(doc.clientID)) return '';
	const pieces: string[] = [];
	let end = -1;
	Y.iterateDeletedStructs(transaction, deleteSet, (struct) => {
		if (!(struct instanceof Y.Item) || !(struct.content instanceof Y.ContentString)) return;
		const { client, clock } = struct.id;
		if (client !== doc.clientID || clock < from) return;
		pieces.push((clock === end ? (pieces.pop() ?? '') : '') + struct.content.str);
		end = clock + struct.length;
	});
	if (pieces.length === 0) return '';
	const rest = [...doc.share.values()].map((type) => wordsIn(new Y.ContentType(type))).join('\n');
	return pieces.filter((piece) => piece.trim() !== '' && !rest.includes(piece.trim())).join('\n');
}
