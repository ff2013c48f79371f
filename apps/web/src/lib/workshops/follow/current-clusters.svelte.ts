import type { ParamsOf } from '@plenum/protocol/operation-types';
import type { Assessment } from '@plenum/domain/clusters/assessment';
import { Retry } from '@plenum/documents/collaboration/retry';
import type { ClusterView } from '@plenum/protocol/clusters';
import type { DocumentState } from '@plenum/protocol/documents';
import { createContext } from 'svelte';
import { SvelteMap } from 'svelte/reactivity';
import type { Answer, Api } from '#lib/queries/api.ts';
import { askSoon, delays } from '#lib/consultations/ask-soon.ts';
import { isTemporary } from '#lib/queries/query-cache.ts';
import type { Live } from '#lib/queries/live.svelte.ts';

/** Between two tries of what could not be had. */
const pauses = { first: 2000, longest: 30_000 };

export type CurrentCluster = { cluster: ClusterView; assessment: Assessment };

/** The clusters of the items that this screen has shown. The first comes with the page; others when the workshop gets there. */
export class CurrentClusters {
	#clusters = new SvelteMap<string, ClusterView>();
	#assessments = new SvelteMap<string, Assessment>();
	/** Ids that were asked for and not answered yet. */
	#asking: string[] = [];
	/** Ids of which something is newer, until they are asked for. */
	#changed: string[] = [];
	#wanted: string | null = null;
	/** Why a cluster could not be had the last time. */
	#problems = new SvelteMap<string, string>();
	readonly #bringing = new Retry(pauses);
	readonly #refreshing = new Retry(pauses);
	#isFollowed = false;
	#api: Api;
	#params: ParamsOf<'listClusters'>;

	constructor(first: CurrentCluster | null, api: Api, params: ParamsOf<'listClusters'>) {
		this.#api = api;
		this.#params = params;
		if (first) this.#keep(first);
	}

	get(id: string | null): CurrentCluster | null {
		const cluster = id === null ? undefined : this.#clusters.get(id);
		const assessment = id === null ? undefined : this.#assessments.get(id);
		return cluster && assessment ? { cluster, assessment } : null;
	}

	problemOf(id: string | null): string | null {
		return id === null ? null : (this.#problems.get(id) ?? null);
	}

	/** A command's answer says what the cluster is now. */
	change(cluster: ClusterView): void {
		this.#clusters.set(cluster.id, cluster);
	}

	/** [WEB42] Asked for again after the line was lost, and by itself where the server failed. */
	async bring(id: string | null): Promise<void> {
		if (this.#wanted !== id) this.#bringing.succeeded();
		this.#wanted = id;
		this.#bringing.stop();
		if (id === null || this.#clusters.has(id) || this.#asking.includes(id)) return;
		this.#asking.push(id);
		const answer = await this.#ask(id);
		this.#asking = this.#asking.filter((other) => other !== id);
		if (answer.ok) return void this.#problems.delete(id);
		this.#problems.set(id, answer.words);
		if (id === this.#wanted && isTemporary(answer.status))
			this.#bringing.later(() => void this.bring(id), leastOf(answer));
	}

	async #ask(id: string): Promise<Answer<ClusterView> | Answer<DocumentState>> {
		const cluster = await this.#api('GET /consultations/:consultation/clusters/:cluster', {
			params: { ...this.#params, cluster: id }
		});
		if (!cluster.ok) return cluster;
		const state = await this.#api('GET /documents/:document/state', { params: { document: cluster.value.document } });
		if (state.ok) this.#keep({ cluster: cluster.value, assessment: state.value.json });
		return state;
	}

	follow(live: Live): () => void {
		this.#isFollowed = true;
		const asking = askSoon(() => void this.#refresh(), delays.aboutASecond);
		const stops = [
			live.on('clusters', ({ cluster }) => {
				this.#changed.push(...(cluster === null ? this.#clusters.keys() : [cluster]));
				asking.soon();
			}),
			live.onRefresh(() => {
				this.#changed.push(...this.#clusters.keys());
				void this.#refresh();
				void this.bring(this.#wanted);
			}),
			asking.stop,
			() => this.#bringing.stop(),
			() => this.#refreshing.stop()
		];
		return () => {
			this.#isFollowed = false;
			for (const stop of stops) stop();
		};
	}

	/** [WEB42] Where the server failed, what is newer is asked for again by itself, with whatever has changed meanwhile. */
	async #refresh(): Promise<void> {
		this.#refreshing.stop();
		const changed = this.#changed.splice(0);
		let least = 0;
		for (const id of this.#clusters.keys()) {
			if (!changed.includes(id)) continue;
			const answer = await this.#api('GET /consultations/:consultation/clusters/:cluster', {
				params: { ...this.#params, cluster: id }
			});
			if (answer.ok) this.#clusters.set(id, answer.value);
			else if (isTemporary(answer.status)) {
				this.#changed.push(id);
				least = Math.max(least, leastOf(answer));
			}
		}
		if (this.#changed.length === 0) this.#refreshing.succeeded();
		else if (this.#isFollowed) this.#refreshing.later(() => void this.#refresh(), least);
	}

	#keep({ cluster, assessment }: CurrentCluster): void {
		this.#assessments.set(cluster.id, assessment);
		this.#clusters.set(cluster.id, cluster);
	}
}

/** When the server wants to be asked again, in milliseconds. */
function leastOf({ retryAfter }: { retryAfter: number | null }): number {
	return (retryAfter ?? 0) * 1000;
}

export const [useCurrentClusters, giveCurrentClusters] = createContext<CurrentClusters>();
