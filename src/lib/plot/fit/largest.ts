/**
 * The first candidate that fits, or the last where none does: "as large as the room allows".
 * `largest([44, 40, 36], (size) => heightAt(size) <= 120)` is 40 where words of 44 px are too high.
 */
export function largest<T>(fromLargest: readonly T[], fits: (candidate: T) => boolean): T {
	const found = fromLargest.find(fits) ?? fromLargest.at(-1);
	if (found === undefined) throw new Error('There is no candidate to fit');
	return found;
}
