import type { Database as Connection, Statement } from 'better-sqlite3';
import { withChecksum } from './checked-bytes.ts';
import { packUpdates } from './packed-updates.ts';

type Append = { document: string; generation: number; updates: readonly Uint8Array[] };
type Statements = { moveHead: Statement; addRow: Statement };

const built = new WeakMap<Connection, Statements>();

/** [DOC11] [DB111] What `appendUpdates` does, for SQLite alone. Null where the document is frozen, gone or of another generation. */
export function appendPlainly(writer: Connection, { document, generation, updates }: Append): number | null {
	const { moveHead, addRow } = built.get(writer) ?? build(writer);
	const seq = moveHead.get(document, generation) as number | undefined;
	if (seq === undefined) return null;
	addRow.run(document, seq, withChecksum(packUpdates(updates)));
	return seq;
}

function build(writer: Connection): Statements {
	const statements = {
		moveHead: writer
			.prepare(
				'UPDATE documents SET head_seq = head_seq + 1 WHERE id = ? AND generation = ? AND frozen_at IS NULL RETURNING head_seq'
			)
			.pluck(),
		addRow: writer.prepare('INSERT INTO document_updates (document, seq, updates) VALUES (?, ?, ?)')
	};
	built.set(writer, statements);
	return statements;
}
