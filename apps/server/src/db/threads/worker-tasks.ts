/** Where a thread finds a function: the file that registers it, and its name. */
export type TaskName = { module: string; name: string };
type Task = (...input: never[]) => unknown;

const tasks = new Map<string, Task>();

/** `module` is `import.meta.url` of the caller. The build puts sources together, so names are unique among all tasks. */
export function registerTask(module: string, task: Task, name = task.name): TaskName {
	tasks.set(keyOf({ module, name }), task);
	return { module, name };
}

/** In a thread: loads the file, which registers its functions there. */
export async function loadTask<Wanted extends Task>({ module, name }: TaskName): Promise<Wanted> {
	await import(module);
	const task = tasks.get(keyOf({ module, name }));
	if (!task) throw new Error(`${module} registers no ${name}.`);
	return task as Wanted;
}

function keyOf({ module, name }: TaskName): string {
	return `${module} ${name}`;
}
