import { sql } from 'drizzle-orm';
import { createPublicKey, verify } from 'node:crypto';
import type { Db } from '../../db/db.ts';
import { inOrder, type Finding, type RecordRow } from './recount-findings.ts';

/** Part of the recount: it shares nothing with the rules that made the record, on purpose. */

type TrusteeRow = { constituency: string; publicKey: string; signingKey: string; seconded: number; named: boolean };
type BatchRow = { step: number; constituencies: string; count: number; invalid: number; sha256: string; left: number };
type Figures = { in: string; out: string; count: number; invalid: number };

/** [TRUSTEE10] Whether what each trustee handed on follows from the one before, is signed, and stands so in the minutes. */
export async function findInSteps(
	db: Db,
	poll: string,
	record: RecordRow,
	kept: number | null,
	invalid: number
): Promise<Finding[]> {
	const stored = await db
		.select({
			constituency: sql<string>`constituency`,
			publicKey: sql<string>`public_key`,
			signingKey: sql<string>`signing_key`,
			named: sql<number>`named`,
			seconded: sql<number>`(select count(*) from trustee_seconds s where s.poll = t.poll and s.trustee = t.participant)`
		})
		.from(sql`poll_trustees t`)
		.where(sql`poll = ${poll}`)
		.orderBy(sql`place`);
	const trustees = stored.map((row): TrusteeRow => ({
		...row,
		seconded: Number(row.seconded),
		named: row.named === 1
	}));
	const batches: BatchRow[] = await db
		.select({
			step: sql<number>`step`,
			constituencies: sql<string>`constituencies`,
			count: sql<number>`count`,
			invalid: sql<number>`invalid`,
			sha256: sql<string>`sha256`,
			left: sql<number>`envelopes is not null`
		})
		.from(sql`sealed_batches`)
		.where(sql`poll = ${poll}`)
		.orderBy(sql`step, batch`);
	const steps = await db
		.select({ step: sql<number>`step`, written: sql<number>`written`, signature: sql<string | null>`signature` })
		.from(sql`unsealing_steps`)
		.where(sql`poll = ${poll} and step > 0`);
	const opened = JSON.parse(record.opened ?? '{}') as { trustees?: unknown };
	if (batches.length === 0) return [['trustees', inOrder(trustees), inOrder(opened.trustees ?? [])]];
	const lines = await db
		.select({ data: sql<string>`data` })
		.from(sql`journal_lines`)
		.where(sql`stream = ${`poll:${poll}`} and type in ('poll-unsealing', 'layer-removed')`)
		.orderBy(sql`place`);
	const minutes = lines.map(({ data }) => JSON.parse(data) as unknown);
	const at = (step: number) => batches.filter((batch) => batch.step === step);
	const first = at(0).map(({ constituencies, count, invalid: copies, sha256 }) => {
		return { constituencies: JSON.parse(constituencies) as string[], count, invalid: copies, sha256 };
	});
	const counted = batches.reduce((sum, batch) => sum + batch.invalid, 0);
	const handedOn = at(trustees.length).reduce((sum, { count }) => sum + count, 0);
	return [
		['trustees', inOrder(trustees), inOrder(opened.trustees ?? [])],
		['steps', steps.length, trustees.length],
		['steps in the minutes', lines.length, trustees.length + 1],
		['handed to the trustees', inOrder({ batches: first }), inOrder(minutes[0])],
		['envelopes left with the trustees', batches.filter(({ left }) => left).length, 0],
		['invalid before the last layer', counted <= invalid, true],
		...(kept === null ? [] : ([['ballots that came out', kept, handedOn - (invalid - counted)]] satisfies Finding[])),
		...steps.flatMap(({ step, written, signature }): Finding[] => {
			const before = at(step - 1);
			const after = at(step);
			const trustee = trustees[step - 1];
			const figures = after.map(({ sha256, count, invalid: bad }, place): Figures => {
				return { in: before[place]?.sha256 ?? '', out: sha256, count, invalid: bad };
			});
			const said = { step, constituency: trustee?.constituency, written: written === 1, batches: figures, signature };
			return [
				[`step ${step}: envelopes`, sumOf(after), before.map(({ count }) => count).join('/')],
				[`step ${step}: signature`, isSigned(poll, step, figures, trustee, signature ?? ''), true],
				[`step ${step}: minutes`, inOrder(said), inOrder(minutes[step])]
			];
		})
	];
}

function sumOf(batches: readonly BatchRow[]): string {
	return batches.map(({ count, invalid }) => count + invalid).join('/');
}

function isSigned(
	poll: string,
	step: number,
	batches: Figures[],
	trustee: TrusteeRow | undefined,
	signature: string
): boolean {
	const statement = Buffer.from(inOrder({ purpose: 'plenum trustee step 1', poll, step, batches }));
	try {
		const key = createPublicKey({ format: 'jwk', key: { kty: 'OKP', crv: 'Ed25519', x: trustee?.signingKey ?? '' } });
		return verify(null, statement, key, Buffer.from(signature, 'base64url'));
	} catch {
		return false;
	}
}
