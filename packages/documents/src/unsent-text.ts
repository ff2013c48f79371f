import * as Y from 'yjs';

/** What one client of an update says, as plain text: what is offered back to its author where it was refused. */
export function unsentText(update: Uint8Array, client: number): string {
	const pieces: string[] = [];
	let end = -1;
	for (const struct of Y.decodeUpdate(update).structs) {
		if (!(struct instanceof Y.Item) || !(struct.content instanceof Y.ContentString)) continue;
		if (struct.id.client !== client) continue;
		const { clock } = struct.id;
		if (clock === end && struct.origin?.client === client && struct.origin.clock === clock - 1)
			pieces.push((pieces.pop() ?? '') + struct.content.str);
		else pieces.push(struct.content.str);
		end = clock + struct.length;
	}
	return pieces.join('\n');
}
