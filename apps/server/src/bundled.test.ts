import { execFileSync } from 'node:child_process';
import { appendFileSync, copyFileSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { stateOf } from './bundled.js';

/** A program that says from where it runs, with what starts the server. */
function createProgram() {
	const folder = mkdtempSync(join(tmpdir(), 'plenum-bundled-'));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	const server = join(folder, 'apps', 'server');
	const [source, list] = [join(server, 'src', 'main.ts'), join(server, 'build', 'sources.json')];
	for (const part of ['src', 'build']) mkdirSync(join(server, part), { recursive: true });
	for (const file of ['start.js', 'bundled.js', 'engine.js', 'find-modules.js'])
		copyFileSync(join(import.meta.dirname, file), join(server, 'src', file));
	writeFileSync(join(server, 'package.json'), '{"type":"module"}');
	writeFileSync(source, "console.log('sources')");
	writeFileSync(join(server, 'build', 'main.js'), "console.log('bundle')");
	writeFileSync(list, JSON.stringify({ 'src/main.ts': stateOf(source) }));
	const start = () => execFileSync(process.execPath, [join(server, 'src', 'start.js')], { encoding: 'utf8' }).trim();
	return { source, list, start };
}

test('[OPERATE48] a start runs what was built, and the sources once one has changed, or is gone', () => {
	const { source, list, start } = createProgram();
	expect(start()).toBe('bundle');
	utimesSync(source, 1, 1);
	expect(start()).toBe('sources');
	writeFileSync(list, JSON.stringify({ 'src/main.ts': stateOf(source) }));
	expect(start()).toBe('bundle');
	appendFileSync(source, ';');
	utimesSync(source, 1, 1);
	expect(start()).toBe('sources');
	writeFileSync(list, JSON.stringify({ 'src/main.ts': stateOf(source), 'src/gone.ts': '0 0' }));
	expect(start()).toBe('sources');
});

test('[OPERATE48] in an image, of which layers keep times in whole seconds, a start runs what was built', () => {
	const { source, list, start } = createProgram();
	utimesSync(source, 1000.6, 1000.6);
	writeFileSync(list, JSON.stringify({ 'src/main.ts': stateOf(source) }));
	utimesSync(source, 1000, 1000);
	expect(start()).toBe('bundle');
});

test('[OPERATE48] a build that did not come to its end is not run', () => {
	const { list, start } = createProgram();
	rmSync(list);
	expect(start()).toBe('sources');
	writeFileSync(list, '{"src/main.ts":');
	expect(start()).toBe('sources');
});
