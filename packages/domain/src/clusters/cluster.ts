/** What a constituency wants on record against the outcome of a cluster. */
export type Dissent = { constituency: string; text: string };

/** How a cluster ended. The hash is of its document as it stood: the text can no longer change unseen. */
export type Closing = {
	statement: string;
	reviewDate: string | null;
	dissent: Dissent[];
	at: number;
	documentSha256: string;
};

type ClusterHead = { id: string; consultation: string; label: string; document: string };

export type OpenCluster = ClusterHead & { state: 'open' };
export type ClosedCluster = ClusterHead & { state: 'closed'; closing: Closing };
/** It went into another cluster. Its document stays readable, its ratings stay on record. */
export type MergedCluster = ClusterHead & { state: 'merged'; into: string };
export type Cluster = OpenCluster | ClosedCluster | MergedCluster;

/** Where a cluster comes from: another was merged into it, or it was split from another. */
export type Lineage = {
	kind: 'merged' | 'split';
	label: string;
	cluster: string;
	document: string | null;
	at: number;
};
