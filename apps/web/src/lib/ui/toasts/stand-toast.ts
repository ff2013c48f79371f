type About = { about: string };

const most = 3;

/** What is said about the same thing as an older one takes its place; at most three stand there. */
export function standToast<Toast extends About>(list: readonly Toast[], toast: Toast): Toast[] {
	return [...list.filter(({ about }) => about !== toast.about), toast].slice(-most);
}
