import type { Speakers } from '../en/speakers.ts';

export const speakers: Speakers = {
	kinds: { for: 'مؤيد', against: 'معارض', question: 'سؤال', process: 'نقطة نظام' },
	what: 'الغرض من طلب الكلمة',
	anything: 'أخذ الكلمة',
	left: (time) => `بقي ${time}`,
	over: (time) => `تجاوز بمقدار ${time}`,
	moreOf: (name) => `المزيد بشأن طلب الكلمة: ${name}`,
	first: 'إلى الصدارة',
	up: 'نقل إلى أعلى',
	down: 'نقل إلى أسفل',
	lower: 'سحب طلب الكلمة',
	moved: (name, place) => `${name}: الترتيب الآن ${place}`,
	noLimit: 'بلا حد زمني',
	each: (time) => `${time} لكل مداخلة`,
	unheardFirst: 'الأولوية لمن لم يتكلم بعد في هذا البند',
	change: 'تغيير',
	changeRules: 'تغيير قواعد أخذ الكلمة',
	rules: 'قواعد أخذ الكلمة',
	limit: 'الوقت لكل مداخلة',
	limitHint: 'عدّاد على كل شاشة. لا يُقاطَع أحد.',
	apply: 'تطبيق'
};
