import { escape, op } from 'arquero';
import { group } from 'd3';
import type { Claim, Exception, Passage, QuotedClaim, Tables } from '../claim';
import type { Descriptor } from '../descriptor';
import { faultOf, faultUnless, type Fault, type Row } from '../fault';
import type { PointRow } from '../reference';
import { checkClaim } from './claim-check';
import { checkDate } from './date-check';
import { isPeriod } from './date-words';
import { checkPassage } from './passage-check';

const isSound = escape(({ sound }: Row<object>) => sound);

/**
 * The faults that a schema can't see: whether quotes stand in their passages, numbers, qualifiers and dates
 * are those of the words, and each number word of a passage is a claim's or an exception. It reads English,
 * so it runs once in a build and not with every module that needs the tables.
 */
export function checkWords(tables: Tables, { resources }: Descriptor): Fault[] {
	const { passages, claims, exceptions, points } = tables;
	const texts = passages.select({ id: 'passage', text: 'text' });
	const dates = claims.select({ id: 'dated_by', period: 'dating' });
	const related = claims
		.filter(isSound)
		.lookup(texts, 'passage', 'text')
		.lookup(dates, 'dated_by', 'dating')
		.impute({ text: () => null, dating: () => null })
		.objects() as Row<QuotedClaim & { dating: string | null }>[];
	const claimsOf = group(claims.objects() as Row<Claim>[], (row) => row.passage);
	const exceptionsOf = group(exceptions.objects() as Row<Exception>[], (row) => row.passage);
	const unended = resources.flatMap(
		({ paragraphsWithoutEndMark = [] }) => paragraphsWithoutEndMark
	);
	return [
		...checkOrder(tables),
		...related.flatMap(checkClaim),
		...related.flatMap(checkDate),
		...checkUse(tables),
		...(passages.objects() as Row<Passage>[]).flatMap((passage) => {
			const claims = claimsOf.get(passage.id) ?? [];
			const exceptions = exceptionsOf.get(passage.id) ?? [];
			return checkPassage({ passage, claims, exceptions }, unended);
		}),
		...(points.filter(isSound).objects() as Row<PointRow>[]).flatMap(checkPoint)
	];
}

/** The faults of the passages' order, which is the article's. */
function checkOrder({ passages }: Tables): Fault[] {
	const early = passages
		.filter(isSound)
		.derive({ before: op.lag<string | number>('paragraph', 1, 0) })
		.filter(escape(({ paragraph, before }: Passage & { before: number }) => paragraph < before));
	return (early.objects() as Row<Passage & { before: number }>[]).map((row) => {
		const message = `comes after paragraph ${row.before}; passages stand in the article's order`;
		return faultOf(row, 'paragraph', message);
	});
}

/** The faults of passages from which nothing is taken. */
const checkUse = ({ passages, claims }: Tables): Fault[] =>
	(passages.antijoin(claims, ['id', 'passage']).objects() as Row<Passage>[]).map((row) =>
		faultOf(row, 'id', 'has no claim; a passage needs one')
	);

/** The faults of a point's date and of its number. */
function checkPoint(row: Row<PointRow>): Fault[] {
	const { period, value, low, high } = row;
	const isRange = low !== null && high !== null && low <= high;
	const isNumber = value === null ? isRange : low === null && high === null;
	return [
		...faultUnless(isPeriod(period), row, 'period', 'is not EDTF, such as 1923-10 or [..1927]'),
		...faultUnless(isNumber, row, 'value', 'must stand alone, or a low and a high without it')
	];
}
