import { DocumentProvider, type RejectedText } from '@plenum/documents/collaboration/provider';
import * as Y from 'yjs';
import { Outbox } from '#lib/outbox/outbox.ts';
import { addressOf } from './address.ts';
import { DeviceCopy } from './device-copy.ts';
import { textKind } from './kept-text.ts';

/** So long without an end, it is tried again another time: the words stay on the device. */
const patience = 20_000;

/** [DOC23] Opens a document for as long as it takes to send what waits for it on this device. Nobody sees the reader there. */
export async function sendKept(
	{ document, participant }: { document: string; participant: string },
	onRejected: (rejected: RejectedText) => void
): Promise<void> {
	const doc = new Y.Doc();
	await new Promise<void>((resolve) => {
		const timer = setTimeout(end, patience);
		let isBrought = false;
		const provider = new DocumentProvider({
			address: addressOf(document),
			doc,
			on: {
				changed() {
					copy.changed();
					if ((isBrought && provider.allSaved) || provider.ended) end();
				},
				synced() {
					copy.bringBack();
					isBrought = true;
				},
				rejected(rejected) {
					copy.rejected(rejected);
					end();
				}
			}
		});
		const copy = new DeviceCopy(provider, new Outbox(textKind, { participant, target: document }), onRejected);
		provider.awareness.setLocalState(null);
		provider.connect();

		function end(): void {
			clearTimeout(timer);
			copy.keepNow();
			provider.destroy();
			resolve();
		}
	});
	doc.destroy();
}
