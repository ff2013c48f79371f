import { invalidate } from '$app/navigation';
import { queryCache } from './query-cache.ts';

/**
 * [WEB52] Loads again what depends on these: kinds of facts, or what only the page itself changes. Of the questions of these load
 * functions, those are asked that come `after` one of them (`api.ts`), and those that do not say.
 */
export async function refetch(...facts: string[]): Promise<void> {
	const load = () => Promise.all(facts.map((fact) => invalidate(`plenum:${fact}`)));
	await (queryCache ? queryCache.reload(facts, load) : load());
}
