import type { Step } from '@plenum/domain/workshops/workshop';
import type { ClusterView } from '@plenum/protocol/clusters';
import type { PollView } from '@plenum/protocol/polls/polls';
import type { Component } from 'svelte';
import type { CardRounds } from '#lib/cards/card-rounds.svelte.ts';
import type { ClusterDocument } from '#lib/documents/cluster-document.svelte.ts';
import type { LazyPart } from '#lib/ui/parts/lazy-part.ts';
import type { CurrentCluster } from '../follow/current-clusters.svelte.ts';

/** What is done to a cluster in a step. */
export type StepProps = {
	at: CurrentCluster;
	document: ClusterDocument;
	workshop: string;
	/** Votes on this cluster. */
	polls: readonly PollView[];
	/** Its open votes stand above on the page already. */
	votesAbove: boolean;
	turnoutOf: (poll: PollView) => number;
	/** [WORKSHOP106] The vote that is closed at the foot of the page. */
	closedBelow?: string | null | undefined;
	cards: CardRounds;
	/** The reader went on or back by a row: the room's screen can follow. */
	onturn?: ((by: 1 | -1) => void) | undefined;
	onchange: (cluster: ClusterView) => void;
};

/** The steps after reading, with which every item begins. */
export type LaterSteps = Record<Exclude<Step, 'read'>, LazyPart<Component<StepProps>>>;
