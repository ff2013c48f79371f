import { DocumentProvider } from '@plenum/documents/collaboration/provider';
import { readAssessment } from '@plenum/documents/read-assessment';
import { spawn, type ChildProcess } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import * as Y from 'yjs';
import { openDatabase } from '../db/sqlite/open-sqlite.ts';
import { findFreePort } from '../http/free-port.ts';
import { checkDocuments } from './storage/check-documents.ts';
import { act } from './random-acts.fixture.ts';
import { readDocument } from './read-document.ts';
import { document, firstText, textOf, until } from '../test-support/documents/documents.fixture.ts';
import { seeded } from '../test-support/documents/seeded-random.fixture.ts';

/** Someone who types words that no one else types, and keeps account of what they were told. */
type Author = {
	name: string;
	doc: Y.Doc;
	provider: DocumentProvider;
	typed: string[];
	/** How many of them were called saved. */
	saved: number;
	rejected: unknown[];
};

let folder: string;
let child: ChildProcess;
let authors: Author[];

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'plenum-kill-'));
	authors = [];
});
afterEach(async () => {
	for (const { provider } of authors) provider.destroy();
	await killed();
	rmSync(folder, { recursive: true });
});

const file = () => join(folder, 'plenum.db');

async function started(port: number): Promise<number> {
	child = spawn(process.execPath, [join(import.meta.dirname, 'documents-process.fixture.ts'), file(), String(port)]);
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

function author(port: number, name: string): Author {
	const doc = new Y.Doc();
	const changed = () => {
		if (provider.state === 'saved') made.saved = made.typed.length;
	};
	const on = { changed, synced: () => undefined, rejected: (one: unknown) => void made.rejected.push(one) };
	const address = `ws://127.0.0.1:${port}/collab/${document}?token=${name}`;
	const provider: DocumentProvider = new DocumentProvider({ address, doc, random: () => 0, on });
	const made: Author = { name, doc, provider, typed: [], saved: 0, rejected: [] };
	provider.connect();
	authors.push(made);
	return made;
}

/** What the disk holds of a server that was killed: whole, and as the next one will read it. */
async function onDisk(): Promise<string> {
	const database = openDatabase(file());
	expect(database.writer.pragma('integrity_check', { simple: true })).toBe('ok');
	expect(await checkDocuments(database.read)).toEqual([]);
	const reading = await readDocument(database.read, document);
	await database.close();
	return JSON.stringify(reading?.assessment);
}

const wordsIn = (text: string): string[] => text.match(/(ada|ben|cem)\d+x/g) ?? [];

function type(one: Author): void {
	const word = `${one.name}${one.typed.length}x `;
	one.typed.push(word.trim());
	firstText(one.doc).insert(firstText(one.doc).length, word);
}

async function workUntilKilled(random: (below: number) => number): Promise<void> {
	const end = 60 + random(120);
	let dead: Promise<void> | null = null;
	for (let step = 0; step < end + 40; step++) {
		const one = authors[random(authors.length)];
		if (!one) continue;
		const { doc, provider } = one;
		if (random(2) === 0) type(one);
		else
			act(
				{ doc, section: 'remaining', leave: () => provider.lineLost(), comeBack: () => provider.connectNow() },
				random
			);
		if (random(4) === 0) await new Promise((resolve) => setTimeout(resolve, random(6)));
		// People type on: nobody knows yet that the server is gone.
		if (step === end) dead = killed();
	}
	await dead;
}

function expectNothingLost(disk: string): void {
	const held = new Set(wordsIn(disk));
	for (const one of authors) {
		expect(one.typed.slice(0, one.saved).filter((word) => !held.has(word))).toEqual([]);
		const seen = wordsIn(textOf(one.doc)).filter((word) => !one.typed.includes(word));
		expect(seen.filter((word) => !held.has(word))).toEqual([]);
	}
}

const says = (doc: Y.Doc) => JSON.stringify(readAssessment(doc));

for (const seed of [31, randomInt(1_000_000)]) {
	test(`[DOC12] kill -9 while people work: what anyone was told is saved, or saw of another, is on the disk; in the end all is (seed ${seed})`, async () => {
		const random = seeded(seed);
		const port = await started(await findFreePort());
		for (const name of ['ada', 'ben', 'cem']) author(port, name);
		await until(() => authors.every(({ provider }) => provider.state === 'saved'));
		for (let round = 0; round < 2; round++) {
			await workUntilKilled(random);
			expectNothingLost(await onDisk());
			await started(port);
			for (const { provider } of authors) provider.connectNow();
			await until(() => authors.every(({ provider }) => provider.state === 'saved'));
		}
		await until(() => authors.every(({ doc }) => says(doc) === says(authors[0]?.doc ?? doc)));
		await killed();
		const disk = await onDisk();
		expect(disk).toBe(says(authors[0]?.doc ?? new Y.Doc()));
		expect(wordsIn(disk).toSorted()).toEqual(authors.flatMap(({ typed }) => typed).toSorted());
		expect(authors.flatMap(({ rejected }) => rejected)).toEqual([]);
		expect(authors.every(({ saved }) => saved > 0)).toBe(true);
	});
}
