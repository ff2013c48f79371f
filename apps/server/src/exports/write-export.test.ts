import { sampleOutcome } from '@plenum/reports/sample-outcome.fixture';
import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { plainly } from './create-export.ts';
import { jsonBytes } from './export-file.ts';
import { writeExport, writePublicationFiles, type ExportJob, type PublicationJob } from './write-export.ts';

const job: ExportJob = {
	outcome: jsonBytes(sampleOutcome),
	look: { ...plainly, language: 'en' },
	format: 'outcome.xlsx'
};
const say = () => undefined;
const refused = { ok: false, reason: 'export/took-too-long' };

test('[REPORTS60] files are written one at a time, in the order in which they were asked for, while others go on', async () => {
	const order: string[] = [];
	const written = ['first', 'second'].map((name) =>
		writeExport(job, say).then((file) => order.push(`${name}: ${file.ok}`))
	);
	await new Promise((resolve) => setImmediate(resolve)).then(() => order.push('others'));
	await Promise.all(written);
	expect(order).toEqual(['others', 'first: true', 'second: true']);
});

test('[REPORTS60] what nobody waits for any more is given up, begun or not, and the next is written', async () => {
	const begun = new AbortController();
	const waiting = new AbortController();
	const answers = [writeExport(job, say, begun.signal), writeExport(job, say, waiting.signal), writeExport(job, say)];
	await new Promise((resolve) => setImmediate(resolve));
	begun.abort();
	waiting.abort();
	expect(await Promise.all(answers)).toEqual([refused, refused, { ok: true, value: expect.anything() }]);
});

/** As a text does over which the program that writes PDF dies. */
function killWriter(): void {
	execFileSync('pkill', ['-KILL', '-P', String(process.pid), '-f', 'write-export.process']);
}

test('[REPORTS60] a writer that dies takes nobody else down, and whoever waited for a turn gets theirs', async () => {
	let told = 0;
	// A PDF takes long enough for its writer to be there still when it is killed.
	const dying = writeExport({ ...job, format: 'report.pdf' }, () => void (told++ === 0 && killWriter()));
	const next = writeExport(job, say);
	expect(await dying).toEqual({ ok: false, reason: 'export/cannot-be-written' });
	expect(await next).toMatchObject({ ok: true });
});

test('[REPORTS60] a writer that fails says why, and the next one writes', async () => {
	await expect(writeExport({ ...job, outcome: jsonBytes({}) }, say)).rejects.toThrow('Invalid time value');
	expect(await writeExport(job, say)).toMatchObject({ ok: true });
});

const { publishers, contact, licence } = plainly.template;
const publication: PublicationJob = {
	outcome: job.outcome,
	look: plainly,
	followUp: { version: 1, publishedAt: 1, earlier: null },
	press: (['fr', 'en'] as const).map((language) => ({
		language,
		publishers,
		contact,
		licence,
		publishedAt: 0,
		address: `https://plenum.example/${language}`
	}))
};

test('[PUBLISH34] [REPORTS60] what is published is stored one language after the other, and written once all of it is stored', async () => {
	const stored: string[][] = [];
	const written = await writePublicationFiles(publication, async (files) => {
		await new Promise((resolve) => setImmediate(resolve));
		stored.push(files.map(({ name }) => name.replace(/-[0-9a-f]{16}/, '')));
	});
	expect(written).toEqual({ ok: true, value: null });
	expect(stored).toEqual(
		['fr', 'en'].map((language) => [
			...[`report-${language}.pdf`, `summary-${language}.json`],
			...[`press-${language}.docx`, `press-${language}.pdf`, `card-${language}.png`],
			...[`follow-up-${language}.json`, ...(language === 'fr' ? ['follow-up.json'] : [])]
		])
	);
	const full = new Error('The disk is full.');
	await expect(writePublicationFiles(publication, () => Promise.reject(full))).rejects.toBe(full);
});
