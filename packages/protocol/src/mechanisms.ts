import { mechanismKinds } from '@plenum/domain/mechanisms/mechanism';
import { Type, type Static } from 'typebox';
import { closedObject, Id, oneOf, orNull, Text } from './shapes.ts';

/** A recommendation of the review that one of another mechanism stands beside, or may. */
const Beside = closedObject({
	recommendation: Id,
	number: Text,
	text: Text,
	cluster: Id,
	clusterLabel: Text,
	status: oneOf(['suggested', 'confirmed', 'refused']),
	/** From 0 to 1; null where nothing suggests it. */
	sureness: orNull(Type.Number({ minimum: 0, maximum: 1 }))
});

/** What a treaty body, a special procedure or another mechanism recommends. It is in no count of the UPR. */
const MechanismView = closedObject({
	id: Id,
	/** `O3`: how an action cites it among what it serves. */
	code: Text,
	kind: oneOf(mechanismKinds),
	/** A treaty body's code, such as `CEDAW`; the name of any other as its source prints it. */
	body: Text,
	symbol: orNull(Text),
	paragraph: orNull(Text),
	date: orNull(Text),
	text: Text,
	themes: Type.Array(Text),
	groups: Type.Array(Text),
	sdgs: Type.Array(Text),
	beside: Type.Array(Beside)
});
export type MechanismView = Static<typeof MechanismView>;

/** GET /api/v1/consultations/:consultation/mechanisms: in the order in which they came. */
export const MechanismsView = closedObject({ recommendations: Type.Array(MechanismView) });
export type MechanismsView = Static<typeof MechanismsView>;

/** GET …/clusters/:cluster/mechanisms: those that stand beside one of its recommendations, and others that share a theme with it. */
export const ClusterMechanisms = closedObject({
	confirmed: Type.Array(MechanismView),
	byTheme: Type.Array(MechanismView)
});
export type ClusterMechanisms = Static<typeof ClusterMechanisms>;

/** PUT …/mechanisms/links → MechanismsView: whether the one stands beside the other, as a person says; `open` takes back what was said. */
export const LinkMechanismRequest = closedObject({
	mechanism: Id,
	recommendation: Id,
	status: oneOf(['confirmed', 'refused', 'open'])
});
export type LinkMechanismRequest = Static<typeof LinkMechanismRequest>;
