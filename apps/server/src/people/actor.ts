export type { Actor, AskActor } from '../http/actor.ts';
