import type { ProcessWords } from './en.ts';

export const arProcess: ProcessWords = {
	heading: 'المنهجية ومسار المشاورة',
	workshops: (count, days) => `حلقات العمل التي عُقدت (${count}): ${days.join('، ')}.`,
	manyWorkshops: (count, first, last) => `حلقات العمل التي عُقدت (${count})، من ${first} إلى ${last}.`,
	attendance: (day, people, sides) =>
		`وفي ${day} بلغ عدد المشاركين في آن واحد ${people} على الأكثر (${sides.join('؛ ')}).`,
	attended: (side, people) => `${side}: ${people}`,
	counting: 'ولا تشمل هذه الأرقام من شاركوا بلا جهاز، وتُحسب الفئات التي تقل عن خمسة أشخاص مع غيرها.',
	languages: (days, spoken, interpreted) =>
		`اللغات المستخدمة${days.length === 0 ? '' : ` (${days.join('، ')})`}: ${[spoken.length === 0 ? [] : spoken.join('، '), interpreted.length === 0 ? [] : `الترجمة الشفوية المتاحة: ${interpreted.join('، ')}`].flat().join('؛ ')}.`,
	absent: (sides) => `ولم يشارك أحد عن الفئات التالية: ${sides.join('، ')}.`,
	rounds: (count, confidential) =>
		`قبل مناقشة التوصيات قيّمها المشاركون دون أن يطّلع أحد على تقييم غيره (عدد جولات التقييم: ${count}، منها غير علنية: ${confidential})، ثم عُرضت النتائج على الجميع في آن واحد.`,
	threshold: 'واعتُبر التقييم الصادر عن ثلثي فئة من المشاركين على الأقل رأي تلك الفئة.',
	confidence: 'وفي الجولات غير العلنية لم يُعرض أي رقم يخص أقل من خمسة أشخاص.',
	agreement: (equal, differing) =>
		`الحالات التي اتفقت فيها تقييمات الفئات: ${equal}، والحالات التي اختلفت فيها ونوقشت: ${differing}.`,
	votes: (actions, adopted, kinds) =>
		`الإجراءات التي طُرحت للتصويت: ${actions} (${kinds.join('، ')})، والتي اعتُمدت: ${adopted}. وحُددت قاعدة كل تصويت قبل بدئه.`,
	otherVotes: (count, on, kinds) => `تصويتات أخرى على ${on.join('، ')}: ${count} (${kinds.join('، ')}).`,
	kinds: {
		open: (count) => `تصويت علني: ${count}`,
		confidential: (count) => `تصويت غير علني: ${count}`,
		secret: (count) => `تصويت سري: ${count}`
	},
	tables: {
		attendance: 'عدد المشاركين في آن واحد على الأكثر',
		sides: 'مشاركة الفئات',
		ratings: 'التقييمات السابقة للمناقشة، بقدر ما تُذكر بحسب الفئة',
		ballots: 'أوراق الاقتراع، بقدر ما تُذكر بحسب الفئة',
		day: 'حلقة العمل',
		side: 'الفئة',
		turns: 'عدد المداخلات',
		minutes: 'الدقائق',
		words: 'الكلمات الواردة في النصوص',
		count: 'العدد'
	}
};
