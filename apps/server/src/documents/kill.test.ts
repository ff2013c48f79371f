import { DocumentProvider } from '@plenum/documents/provider';
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import * as Y from 'yjs';
import { openDatabase } from '../db/database.ts';
import { readDocument } from './read-document.ts';
import { document, firstText, textOf, until } from './room-for-tests.ts';

const folder = mkdtempSync(join(tmpdir(), 'plenum-kill-'));
const file = join(folder, 'plenum.db');
const authors: { doc: Y.Doc; provider: DocumentProvider }[] = [];
let child: ChildProcess;

afterEach(async () => {
	for (const { provider } of authors) provider.destroy();
	await killed();
	rmSync(folder, { recursive: true });
});

async function started(port: number): Promise<number> {
	child = spawn(process.execPath, [join(import.meta.dirname, 'room-process-for-tests.ts'), file, String(port)]);
	let said = '';
	child.stdout?.on('data', (text: Buffer) => (said += text.toString()));
	await until(() => said.includes('\n'));
	return Number(said);
}

async function killed(): Promise<void> {
	if (child.exitCode !== null || child.signalCode !== null) return;
	const gone = new Promise((resolve) => child.once('exit', resolve));
	child.kill('SIGKILL');
	await gone;
}

function author(port: number, participant: string): { doc: Y.Doc; provider: DocumentProvider } {
	const doc = new Y.Doc();
	const address = `ws://127.0.0.1:${port}/collab/${document}?token=${participant}`;
	const nothing = () => undefined;
	const provider = new DocumentProvider({
		address,
		doc,
		random: () => 0,
		on: { changed: nothing, synced: nothing, rejected: nothing }
	});
	provider.connect();
	authors.push({ doc, provider });
	return { doc, provider };
}

async function stored(): Promise<string> {
	const database = openDatabase(file);
	const reading = await readDocument(database.read, document);
	await database.close();
	return JSON.stringify(reading?.assessment);
}

/** Words that each author has typed, and those of them that their author was told are saved. */
async function typeUntilKilled(ada: ReturnType<typeof author>, ben: ReturnType<typeof author>, round: number) {
	const saved = new Set<string>();
	const typed: string[] = [];
	for (let word = 0; word < 120; word++) {
		for (const [name, { doc, provider }] of [['a', ada] as const, ['b', ben] as const]) {
			const mine = `${name}${round}x${word} `;
			firstText(doc).insert(firstText(doc).length, mine);
			typed.push(mine);
			if (provider.state === 'saved') saved.add(mine);
		}
		await new Promise((resolve) => setTimeout(resolve, word % 3));
		if (ada.provider.state === 'saved') typed.filter((each) => each.startsWith('a')).forEach((each) => saved.add(each));
		if (word === 80) await killed();
	}
	return saved;
}

test('[DOC12] kill -9 while people type: what others saw and what is called saved is there, and nothing is lost on return', async () => {
	let port = await started(0);
	const [ada, ben] = [author(port, 'ada'), author(port, 'ben')];
	await until(() => ada.provider.state === 'saved' && ben.provider.state === 'saved');
	for (let round = 0; round < 3; round++) {
		const saved = await typeUntilKilled(ada, ben, round);
		const seen = (textOf(ada.doc).match(/b\dx\d+ /g) ?? []).filter((word) => !textOf(ben.doc).includes(word));
		expect(seen).toEqual([]);
		const text = await stored();
		for (const word of saved) expect(text).toContain(word);
		for (const word of textOf(ben.doc).match(/a\dx\d+ /g) ?? []) expect(text).toContain(word);
		for (const word of textOf(ada.doc).match(/b\dx\d+ /g) ?? []) expect(text).toContain(word);
		expect(ada.provider.state).toBe('away');
		port = await started(port);
		ada.provider.connectNow();
		ben.provider.connectNow();
		await until(() => ada.provider.state === 'saved' && ben.provider.state === 'saved');
		await until(() => textOf(ada.doc) === textOf(ben.doc));
		for (let word = 0; word < 120; word++) expect(textOf(ada.doc)).toContain(`b${round}x${word} `);
	}
});
