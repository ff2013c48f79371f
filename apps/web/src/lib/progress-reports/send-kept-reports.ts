import type { OpenTargets } from '#lib/outbox/open-targets.ts';
import { Outbox, type OutboxOwner } from '#lib/outbox/outbox.ts';
import type { Answer, Api } from '#lib/queries/api.ts';
import { isTemporary } from '#lib/queries/query-cache.ts';
import { progressKind, type KeptReport } from './kept-report.ts';

/** A draft that the server refused, and why. It stays on the device. */
export type RefusedDraft = { owner: OutboxOwner; id: string; draft: KeptReport; words: string };

/** `waiting`: for each draft that waits on, the failure that passes. */
type KeptOutcome = { sent: number; waiting: Answer<unknown>[]; refused: RefusedDraft[] };

/** [PROGRESS90] Sends what waits on this device for one owner. A draft changed meanwhile stays, and goes with the next attempt. */
export async function sendKeptReports(
	owner: OutboxOwner,
	save: (id: string, draft: KeptReport) => Promise<Answer<unknown>>
): Promise<KeptOutcome> {
	const outbox = new Outbox(progressKind, owner);
	const outcome: KeptOutcome = { sent: 0, waiting: [], refused: [] };
	for (const [id, draft] of outbox.entries()) {
		const answer = await save(id, draft);
		if (answer.ok) {
			outbox.acknowledge(id, draft);
			outcome.sent += 1;
		} else if (isTemporary(answer.status)) outcome.waiting.push(answer);
		else outcome.refused.push({ owner, id, draft, words: answer.words });
	}
	return outcome;
}

/** [PROGRESS90] Sends what waits for any subject that no form has open. A form that is opened meanwhile tells the outcome itself. */
export async function sendAllKept(
	api: Api,
	consultation: string,
	participant: string,
	forms: OpenTargets<KeptReport>
): Promise<KeptOutcome> {
	const all: KeptOutcome = { sent: 0, waiting: [], refused: [] };
	for (const target of forms.waiting(participant)) {
		if (forms.isOpen(target)) continue;
		const outcome = await sendKeptReports({ participant, target }, (report, body) =>
			api('PUT /consultations/:consultation/progress-reports/:report', { params: { consultation, report }, body })
		);
		if (forms.isOpen(target)) continue;
		all.sent += outcome.sent;
		all.waiting.push(...outcome.waiting);
		all.refused.push(...outcome.refused);
	}
	return all;
}

/** Its author does not want it any more. */
export function discardKept({ owner, id }: RefusedDraft): void {
	new Outbox(progressKind, owner).dismiss(id);
}
