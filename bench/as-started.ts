type Started = { env: Record<string, string>; execArgv: string[] };

const settings: string = '../apps/server/src/engine.js'; // Plain JavaScript, which the type checker does not read.
const { flags, variables } = (await import(settings)) as {
	flags: string[];
	variables: Record<string, string>;
};

/** With what the server starts: what the C library reads, and settings of the engine. */
export function asStarted(): Started {
	return { env: variables, execArgv: flags };
}
