import type { CommitmentView } from '@plenum/protocol/commitments';
import type { PollView } from '@plenum/protocol/polls';
import { openApi } from '#lib/api.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, fetch, parent, depends, untrack }) => {
	depends('plenum:poll', 'plenum:commitments');
	const api = openApi(fetch, await untrack(parent));
	const at = `/consultations/${params.consultation}`;
	const [{ polls }, { commitments }] = await Promise.all([
		api.need<{ polls: PollView[] }>(`${at}/polls`),
		api.need<{ commitments: CommitmentView[] }>(`${at}/commitments`)
	]);
	return { polls, commitments };
};
