import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';

const urlOf = (file: string) => pathToFileURL(join(import.meta.dirname, file)).href;

test('[OPERATE46] what a thread loads to answer a question is kept compiled, though the process is killed a moment later', () => {
	const folder = mkdtempSync(join(tmpdir(), 'plenum-compiled-'));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	const [file, compiled] = [join(folder, 'ask.mjs'), join(folder, 'compiled')];
	writeFileSync(
		file,
		`import { openDatabase } from '${urlOf('sqlite/open-sqlite.ts')}';
		import { counted } from '${urlOf('read-pool.fixture.ts')}';
		const database = openDatabase(${JSON.stringify(join(folder, 'plenum.db'))});
		database.writer.exec('CREATE TABLE things (name TEXT)');
		// Of its threads alone.
		process.env.NODE_COMPILE_CACHE = ${JSON.stringify(compiled)};
		await database.costly.ask(counted, 'things');
		process.kill(process.pid, 'SIGKILL');`
	);
	const env = { ...process.env, NODE_COMPILE_CACHE: undefined };
	const { signal, stderr } = spawnSync(process.execPath, [file], { env });
	expect([signal, String(stderr)]).toEqual(['SIGKILL', '']);
	expect(readdirSync(compiled, { recursive: true }).length).toBeGreaterThan(10);
});
