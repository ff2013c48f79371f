import type { Assessment } from '@plenum/domain/clusters/assessment';
import type { ClusterView } from '@plenum/protocol/clusters';
import type { DocumentState } from '@plenum/protocol/documents';
import { createContext } from 'svelte';
import { SvelteMap } from 'svelte/reactivity';
import type { Api } from '#lib/api.ts';
import { askSoon, delays } from '#lib/consultations/ask-soon.ts';
import type { Live } from '#lib/live.svelte.ts';

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
	#api: Api;
	#path: string;

	constructor(first: CurrentCluster | null, api: Api, path: string) {
		this.#api = api;
		this.#path = path;
		if (first) this.#keep(first);
	}

	get(id: string | null): CurrentCluster | null {
		const cluster = id === null ? undefined : this.#clusters.get(id);
		const assessment = id === null ? undefined : this.#assessments.get(id);
		return cluster && assessment ? { cluster, assessment } : null;
	}

	/** A command's answer says what the cluster is now. */
	change(cluster: ClusterView): void {
		this.#clusters.set(cluster.id, cluster);
	}

	/** Asked for again after the line was lost. */
	async bring(id: string | null): Promise<void> {
		this.#wanted = id;
		if (id === null || this.#clusters.has(id) || this.#asking.includes(id)) return;
		this.#asking.push(id);
		const cluster = await this.#api.get<ClusterView>(`${this.#path}/clusters/${id}`);
		if (cluster.ok) {
			const state = await this.#api.get<DocumentState>(`/documents/${cluster.value.document}/state`);
			if (state.ok) this.#keep({ cluster: cluster.value, assessment: state.value.json });
		}
		this.#asking = this.#asking.filter((other) => other !== id);
	}

	follow(live: Live): () => void {
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
			asking.stop
		];
		return () => {
			for (const stop of stops) stop();
		};
	}

	async #refresh(): Promise<void> {
		const changed = this.#changed.splice(0);
		for (const id of this.#clusters.keys()) {
			if (!changed.includes(id)) continue;
			const answer = await this.#api.get<ClusterView>(`${this.#path}/clusters/${id}`);
			if (answer.ok) this.#clusters.set(id, answer.value);
		}
	}

	#keep({ cluster, assessment }: CurrentCluster): void {
		this.#assessments.set(cluster.id, assessment);
		this.#clusters.set(cluster.id, cluster);
	}
}

export const [useCurrentClusters, giveCurrentClusters] = createContext<CurrentClusters>();
