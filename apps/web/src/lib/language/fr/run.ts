export { run } from '@plenum/messages/fr/interface/run';
export { admitting } from '@plenum/messages/fr/interface/admitting';
export { inviting } from '@plenum/messages/fr/interface/inviting';
export { planning } from '@plenum/messages/fr/interface/planning';
export { scheduling } from '@plenum/messages/fr/interface/scheduling';
