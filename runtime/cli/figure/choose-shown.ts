import type { ImageSet } from '../../data/image-set.js';
import { SeededRandom } from '../../data/seeded-random.js';

/** Pictures of one thing, such as an utterance without and with noise, that are shown side by side; most stand alone. */
export interface Group {
  /** In their set. */
  readonly places: readonly number[];
  /** Whether each of them was told rightly. */
  readonly right: boolean;
}

/** What is shown: things told rightly, and things told wrongly. */
export interface Shown {
  readonly right: readonly Group[];
  readonly wrong: readonly Group[];
}

/** A fifth of what is shown was told wrongly, where there is so much. */
const wrongShare = 0.2;

/**
 * Chooses about `count` pictures by the seed. A fifth was told wrongly where there is so much, and at least one of several; what was
 * told rightly is of all classes in turn. Both are in the order of their classes.
 */
export function chooseShown(
  set: ImageSet,
  predicted: Uint8Array,
  { count, seed }: { readonly count: number; readonly seed: number },
): Shown {
  const groups = groupsOf(set, predicted);
  const size = Math.max(...groups.map(({ places }) => places.length));
  const drawn = Array.from(new SeededRandom(seed).order(groups.length), (at) => groups[at]!).filter(
    ({ places }) => places.length === size, // whole ones alone
  );
  const wanted = Math.max(1, Math.round(count / size));
  const classOf = ({ places }: Group): number => set.labels[places[0]!]!;
  const wrong = drawn.filter(({ right }) => !right);
  const right = inTurn(
    drawn.filter((group) => group.right),
    classOf,
  );
  const wrongOnes = Math.max(Math.floor(wrongShare * wanted), Math.min(1, wanted - 1), wanted - right.length);
  const shownWrong = wrong.slice(0, wrongOnes);
  const byClass = (some: readonly Group[]) => some.toSorted((a, b) => classOf(a) - classOf(b));
  return { right: byClass(right.slice(0, wanted - shownWrong.length)), wrong: byClass(shownWrong) };
}

/** Pictures with one name are of one thing; those without names stand alone. */
function groupsOf(set: ImageSet, predicted: Uint8Array): Group[] {
  const groups = new Map<string, number[]>();
  for (const place of set.labels.keys()) {
    const name = set.names?.[place] ?? String(place);
    groups.set(name, [...(groups.get(name) ?? []), place]);
  }
  return [...groups.values()].map((places) => ({
    places,
    right: places.every((place) => predicted[place] === set.labels[place]),
  }));
}

/** The first of each class, then the second of each, and so on. */
function inTurn(groups: readonly Group[], classOf: (group: Group) => number): Group[] {
  const rank = new Map<Group, number>();
  const seen = new Map<number, number>();
  for (const group of groups) {
    const before = seen.get(classOf(group)) ?? 0;
    rank.set(group, before);
    seen.set(classOf(group), before + 1);
  }
  return groups.toSorted((a, b) => rank.get(a)! - rank.get(b)!); // stable: the order of the draw within a turn
}
