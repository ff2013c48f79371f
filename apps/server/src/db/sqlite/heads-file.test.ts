import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, statSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openHeadsFile, readHeads } from './heads-file.ts';

test('[DB14] notes: torn and damaged lines say nothing, the highest number counts, and they stay short', () => {
	const folder = mkdtempSync(join(tmpdir(), 'plenum-heads-'));
	try {
		const path = join(folder, 'heads');
		const server = openHeadsFile(path, new Map([['l', 'a']]), true);
		const command = openHeadsFile(path, new Map([['l', 'a']]), false);
		for (let n = 1; n <= 40_000; n++)
			server.note(
				new Map([
					['d:document-1-of-long-name', `1.${n}`],
					['c', String(n)]
				])
			);
		command.note(
			new Map([
				['d:document-1-of-long-name', '1.12'],
				['j:x', '4.abc']
			])
		);
		server.close();
		command.close();
		expect(statSync(path).size).toBeLessThan(5 * 1024 * 1024);
		writeFileSync(path, 'ffffffff c=99999999\n01234567 d:docu', { flag: 'a' });
		expect(Object.fromEntries(readHeads(path) ?? [])).toMatchObject({
			l: 'a',
			c: '40000',
			'd:document-1-of-long-name': '1.40000'
		});
	} finally {
		rmSync(folder, { recursive: true });
	}
});

test('[DB14] notes that are closed twice touch no other file', () => {
	const folder = mkdtempSync(join(tmpdir(), 'plenum-heads-'));
	try {
		const notes = openHeadsFile(join(folder, 'heads'), new Map(), true);
		notes.close();
		const other = openSync(join(folder, 'other'), 'w');
		notes.note(new Map([['c', '1']]));
		notes.close();
		writeSync(other, 'whole');
		closeSync(other);
		expect(readFileSync(join(folder, 'other'), 'utf8')).toBe('whole');
	} finally {
		rmSync(folder, { recursive: true });
	}
});
