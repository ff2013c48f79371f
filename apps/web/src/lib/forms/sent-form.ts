import type { SecondStep } from '@plenum/protocol/accounts';
import type { JoinView } from '@plenum/protocol/people';
import { page } from '$app/state';

/** The forms that a browser sends without a script. Each belongs to an action of one page. */
export const plainForms = ['code', 'join', 'sign-in', 'second-step', 'rate', 'ballot', 'hand', 'leave'] as const;
export type PlainForm = (typeof plainForms)[number];

/** [WEB300] What the server answered to a form that was sent without a script; the page shows it. */
export type SentForm = {
	form: PlainForm;
	/** Why nothing was done; null where the fields say it, or where the form goes on. */
	problem: string | null;
	/** What was entered, to be shown again. Never a password. */
	entered: Readonly<Record<string, string>>;
	/** What the code opens. */
	found?: JoinView;
	secondStep?: SecondStep;
	ballot?: {
		poll: string;
		step: 'choose' | 'review';
		draft: { values: string[]; reasons: string[] };
		isMissing: boolean;
	};
};

/** Null once the page's own script runs: from then on, the page knows more. */
export function sentForm(): SentForm | null {
	if (typeof document !== 'undefined' && 'ready' in document.documentElement.dataset) return null;
	return (page.form as SentForm | null | undefined) ?? null;
}
