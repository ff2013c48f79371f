import { additionKinds } from '@plenum/domain/clusters/addition';
import type { Static } from 'typebox';
import { closedObject, Id, line, oneOf, orNull } from './shapes.ts';

const words = {
	/** A pledge as it was made; what a new matter is about. */
	text: line(5000),
	/** Where and when a pledge was made; why a matter was added. */
	note: orNull(line(1000))
};

/** POST /api/v1/consultations/:consultation/clusters/:cluster/additions → ClusterView */
export const AddAdditionRequest = closedObject({ kind: oneOf(additionKinds), ...words });
export type AddAdditionRequest = Static<typeof AddAdditionRequest>;

/** POST /api/v1/consultations/:consultation/additions → ClusterView: it begins a new cluster of this label. */
export const AddClusterRequest = closedObject({ kind: oneOf(additionKinds), ...words, label: line(300) });
export type AddClusterRequest = Static<typeof AddClusterRequest>;

/** PUT …/clusters/:cluster/additions/:addition → ClusterView; DELETE removes it and answers the cluster too. */
export const CorrectAdditionRequest = closedObject(words);
export type CorrectAdditionRequest = Static<typeof CorrectAdditionRequest>;

/** POST …/clusters/:cluster/additions/:addition/move → ClusterView of the cluster that it left. */
export const MoveAdditionRequest = closedObject({ to: Id });
export type MoveAdditionRequest = Static<typeof MoveAdditionRequest>;
