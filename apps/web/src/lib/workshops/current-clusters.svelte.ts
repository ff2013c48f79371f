import type { Assessment } from '@plenum/domain/clusters/assessment';
import type { ClusterView } from '@plenum/protocol/clusters';
import type { DocumentState } from '@plenum/protocol/documents';
import { createContext } from 'svelte';
import { SvelteMap } from 'svelte/reactivity';
import type { Answer, Api } from '#lib/api.ts';
import { askSoon, delays } from '#lib/consultations/ask-soon.ts';
import { isPassing } from '#lib/last-answers.ts';
import type { Live } from '#lib/live.svelte.ts';

/** Milliseconds between two tries of what could not be had: by chance a little more or less, for a hall fails at once. */
const pauses = [2000, 4000, 8000, 16_000, 30_000];

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
	#failures = 0;
	#again: ReturnType<typeof setTimeout> | undefined;
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

	problemOf(id: string | null): string | null {
		return id === null ? null : (this.#problems.get(id) ?? null);
	}

	/** A command's answer says what the cluster is now. */
	change(cluster: ClusterView): void {
		this.#clusters.set(cluster.id, cluster);
	}

	/** [WEB42] Asked for again after the line was lost, and by itself where the server failed. */
	async bring(id: string | null): Promise<void> {
		if (this.#wanted !== id) this.#failures = 0;
		this.#wanted = id;
		clearTimeout(this.#again);
		if (id === null || this.#clusters.has(id) || this.#asking.includes(id)) return;
		this.#asking.push(id);
		const answer = await this.#ask(id);
		this.#asking = this.#asking.filter((other) => other !== id);
		if (answer.ok) return void this.#problems.delete(id);
		this.#problems.set(id, answer.words);
		if (id === this.#wanted && isPassing(answer.status)) this.#tryAgain(id, answer.retryAfter ?? 0);
	}

	async #ask(id: string): Promise<Answer<ClusterView> | Answer<DocumentState>> {
		const cluster = await this.#api.get<ClusterView>(`${this.#path}/clusters/${id}`);
		if (!cluster.ok) return cluster;
		const state = await this.#api.get<DocumentState>(`/documents/${cluster.value.document}/state`);
		if (state.ok) this.#keep({ cluster: cluster.value, assessment: state.value.json });
		return state;
	}

	#tryAgain(id: string, seconds: number): void {
		const pause = pauses[Math.min(this.#failures++, pauses.length - 1)] ?? 0;
		const chance = 0.75 + Math.random() / 2;
		this.#again = setTimeout(() => void this.bring(id), Math.max(pause * chance, seconds * 1000));
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
			asking.stop,
			() => clearTimeout(this.#again)
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
