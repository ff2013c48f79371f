import type { Scenario } from './scenario.ts';
import { arriving } from './scenarios/arriving.ts';
import { ballots } from './scenarios/ballots.ts';
import { canary } from './scenarios/canary.ts';
import { coldOpen } from './scenarios/cold-open.ts';
import { exports } from './scenarios/exports.ts';
import { firstVisits } from './scenarios/first-visits.ts';
import { followUp } from './scenarios/follow-up.ts';
import { fanOut } from './scenarios/fan-out.ts';
import { kill } from './scenarios/kill.ts';
import { largePages } from './scenarios/large-pages.ts';
import { memory } from './scenarios/memory.ts';
import { imports } from './scenarios/imports.ts';
import { hall, plenary, smallGroup, workingGroup } from './scenarios/one-document.ts';
import { nodes } from './scenarios/nodes.ts';
import { pages } from './scenarios/pages.ts';
import { ratings } from './scenarios/ratings.ts';
import { redis } from './scenarios/redis.ts';
import { room } from './scenarios/room.ts';
import { reading } from './scenarios/reading.ts';
import { saturation } from './scenarios/saturation.ts';
import { trustees } from './scenarios/trustees.ts';
import { workshops } from './scenarios/workshops.ts';

export const scenarios: readonly Scenario[] = [
	fanOut,
	saturation,
	smallGroup,
	workingGroup,
	hall,
	plenary,
	workshops,
	coldOpen,
	kill,
	memory,
	ballots,
	nodes,
	redis,
	ratings,
	room,
	trustees,
	canary,
	arriving,
	largePages,
	followUp,
	pages,
	firstVisits,
	reading,
	imports,
	exports
];
