import type { Agenda } from '../en/agenda.ts';
import { pluralOf } from '../plural.ts';

const plural = pluralOf('ar');

const minutes = {
	zero: '# دقيقة',
	one: 'دقيقة واحدة',
	two: 'دقيقتان',
	few: '# دقائق',
	many: '# دقيقة',
	other: '# دقيقة'
};
const each = (words: (minutes: string) => string) =>
	plural({
		zero: words(minutes.zero),
		one: words(minutes.one),
		two: words(minutes.two),
		few: words(minutes.few),
		many: words(minutes.many),
		other: words(minutes.other)
	});

export const agenda: Agenda = {
	spokenIn: (names) => `اللغات المستخدمة: ${names}.`,
	interpretedIn: (names) => `الترجمة الشفوية: ${names}.`,
	starts: (when) => `تبدأ ${when}`,
	at: (when) => `في ${when}`,
	joinCall: 'انضم إلى المكالمة',
	calendar: 'ملف التقويم',
	calendarWithCall: 'ملف التقويم مع المكالمة',
	print: 'جدول الأعمال للطباعة',
	printNow: 'طباعة',

	presumed: (time, planned) => `نحو ${time} (المقرر ${planned})`,
	held: (from, to) => `${from}–${to}`,
	since: (from, to) => `${from} – نحو ${to}`,
	onTime: 'في الموعد',
	behind: each((words) => `تأخر ${words}`),
	ahead: each((words) => `تقدّم ${words}`),
	endsAt: (time) => `تنتهي في ${time}`,
	endsAbout: (time, planned) => `تنتهي نحو ${time}، والمقرر ${planned}`,
	cutBefore: (title, time, words) => `ليبدأ «${title}» في ${time} يلزم توفير ${words}.`,
	cutToEnd: (time, words) => `للانتهاء في ${time} يلزم توفير ${words}.`,
	enough: (title) => `يكفي ترك «${title}».`,
	minutes: each((words) => words),

	kinds: { cluster: 'مجموعة', free: 'بند حر', break: 'استراحة' },
	stepMinutes: 'دقائق كل خطوة',

	parked: (reason) => `مؤجّل: ${reason}`
};
