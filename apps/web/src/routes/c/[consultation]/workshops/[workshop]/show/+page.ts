import type { CommitmentView } from '@plenum/protocol/commitments';
import type { JoinCode } from '@plenum/protocol/people';
import type { PollView } from '@plenum/protocol/polls';
import { openApi } from '#lib/api.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, fetch, parent, depends, untrack }) => {
	depends('plenum:poll', 'plenum:commitments', 'plenum:me');
	const api = openApi(fetch, await untrack(parent));
	const at = `/consultations/${params.consultation}`;
	const [{ polls }, { commitments }, code] = await Promise.all([
		api.need<{ polls: PollView[] }>(`${at}/polls`),
		api.need<{ commitments: CommitmentView[] }>(`${at}/commitments`),
		// Whoever may let people in may show how they come in.
		api.get<JoinCode>(`${at}/join-code`)
	]);
	return { bare: true, polls, commitments, joinCode: code.ok ? code.value : null };
};
