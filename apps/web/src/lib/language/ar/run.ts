export { run } from '@plenum/messages/ar/interface/run';
export { admitting } from '@plenum/messages/ar/interface/admitting';
export { inviting } from '@plenum/messages/ar/interface/inviting';
export { planning } from '@plenum/messages/ar/interface/planning';
export { scheduling } from '@plenum/messages/ar/interface/scheduling';
