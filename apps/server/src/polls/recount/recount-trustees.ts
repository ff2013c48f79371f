import { sql } from 'drizzle-orm';
import { createPublicKey, verify } from 'node:crypto';
import type { Db } from '../../db/db.ts';
import { inOrder, type Finding, type RecordRow } from './recount-findings.ts';

/** Part of the recount: it shares nothing with the rules that made the record, on purpose. */

type TrusteeRow = { constituency: string; publicKey: string; signingKey: string; seconded: number; named: boolean };
type StoredTrustee = Omit<TrusteeRow, 'named'> & { named: number };
type BatchRow = { step: number; constituencies: string; count: number; invalid: number; sha256: string; left: number };
type StepRow = { step: number; written: number; signature: string | null };
type Figures = { in: string; out: string; count: number; invalid: number };

/** [TRUSTEE10] Whether what each trustee handed on follows from the one before, is signed, and stands so in the minutes. */
export async function findInSteps(
	db: Db,
	poll: string,
	record: RecordRow,
	kept: number | null,
	invalid: number
): Promise<Finding[]> {
	const stored = await db.all<StoredTrustee>(sql`
		select constituency, public_key as "publicKey", signing_key as "signingKey", named,
			(select count(*) from trustee_seconds where trustee_seconds.poll = poll_trustees.poll and trustee = poll_trustees.participant) as seconded
		from poll_trustees where poll = ${poll} order by place`);
	const trustees = stored.map((row): TrusteeRow => ({
		...row,
		seconded: Number(row.seconded),
		named: row.named === 1
	}));
	const batches = await db.all<BatchRow>(sql`
		select step, constituencies, count, invalid, sha256, envelopes is not null as "left"
		from sealed_batches where poll = ${poll} order by step, batch`);
	const steps = await db.all<StepRow>(
		sql`select step, written, signature from unsealing_steps where poll = ${poll} and step > 0`
	);
	const opened = JSON.parse(record.opened ?? '{}') as { trustees?: unknown };
	if (batches.length === 0) return [['trustees', inOrder(trustees), inOrder(opened.trustees ?? [])]];
	const lines = await db.all<{ type: string; data: string }>(sql`
		select type, data from journal_lines where stream = ${`poll:${poll}`} and type in ('poll-unsealing', 'layer-removed') order by place`);
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
			const [before, after, trustee] = [at(step - 1), at(step), trustees[step - 1]];
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
