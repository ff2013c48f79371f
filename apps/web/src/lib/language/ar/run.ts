import type { Run } from '../en/run.ts';

export const run: Run = {
	minutes: 'د',
	change: 'تغيير',
	spentOf: (spent, planned) => `${spent} من ${planned}`,
	moreOf: (title) => `المزيد بشأن ${title}`,
	takeNext: 'تناوله تاليًا',
	up: 'نقل إلى أعلى',
	down: 'نقل إلى أسفل',
	moveTo: 'نقل إلى…',
	moveItem: (title) => `نقل ${title}`,
	moveHere: 'نقل',
	placeNow: 'إلى المكان الذي يشغله الآن',
	writeNotice: 'كتابة تنبيه'
};
