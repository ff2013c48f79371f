export { run } from '@plenum/messages/en/interface/run';
export { admitting } from '@plenum/messages/en/interface/admitting';
export { inviting } from '@plenum/messages/en/interface/inviting';
export { planning } from '@plenum/messages/en/interface/planning';
export { scheduling } from '@plenum/messages/en/interface/scheduling';
