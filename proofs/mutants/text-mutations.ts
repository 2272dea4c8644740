/** A way to make a kernel's text wrong: the places that `pattern` finds, and what stands there instead. */
export interface Mutation {
  readonly pattern: RegExp;
  readonly replacement: (match: RegExpExecArray) => string;
  /** Whether it may change the head of a loop; others could make one that never ends. */
  readonly inLoopHeads?: true;
}

const operand = String.raw`[A-Za-z][A-Za-z0-9]*(?:\[[^\][]*\])?`;

/** Every kind of mistake that a generator of kernels could make. */
export const mutations = {
  'plus becomes minus': { pattern: / \+ /g, replacement: () => ' - ' },
  'minus becomes plus': { pattern: / - /g, replacement: () => ' + ' },
  'a dropped sign': { pattern: /(= |\()-(?=[A-Za-z(])/g, replacement: ([, before]) => before! },
  'an added sign': {
    pattern: new RegExp(String.raw`(\w\] = )(${operand})`, 'g'),
    replacement: ([, before, value]) => `${before}-${value}`,
  },
  'swapped operands of minus': {
    pattern: new RegExp(`(${operand}) - (${operand})`, 'g'),
    replacement: ([, a, b]) => `${b} - ${a}`,
  },
  'a dropped factor': { pattern: new RegExp(String.raw` \* ${operand}`, 'g'), replacement: () => '' },
  'a dropped number': { pattern: /\b\d+\.\d+ \* /g, replacement: () => '' },
  'a dropped statement': {
    pattern: /^ +(?!for|if|const|let)[^\n]*;$/gm,
    replacement: () => '',
  },
  'a constant off by one ulp': {
    pattern: /(?<![\w.])0\.5(?![\w.])/g,
    replacement: () => '0.5000000000000001',
  },
  'another constant off by one ulp': {
    pattern: /(?<![\w.])2 \* (?=[A-Za-z(])/g,
    replacement: () => '2.0000000000000004 * ',
  },
  'a constant off by a millionth': {
    pattern: /(?<![\w.])0\.5(?![\w.])/g,
    replacement: () => '0.5000005',
  },
  '√½ off by a millionth': { pattern: /Math\.SQRT1_2/g, replacement: () => '0.7071074882941' },
  '√½ as a double': { pattern: /Math\.SQRT1_2/g, replacement: () => '0.7071067811865476' },
  'an index too high': { pattern: /\[(\d+)\]/g, replacement: ([, k]) => `[${Number(k) + 1}]` },
  'an index too low': { pattern: /\[(\d+)\]/g, replacement: ([, k]) => `[${Number(k) - 1}]` },
  'an offset too high': { pattern: / \+ (\d+)\]/g, replacement: ([, k]) => ` + ${Number(k) + 1}]` },
  'a bound too low': {
    pattern: / < (\d+);/g,
    replacement: ([, k]) => ` < ${Number(k) - 1};`,
    inLoopHeads: true,
  },
  'a bound too high': {
    pattern: / < (\d+);/g,
    replacement: ([, k]) => ` < ${Number(k) + 1};`,
    inLoopHeads: true,
  },
  'sin for cos': {
    pattern: /Math\.cos|(?<== )circle\[0\]/g,
    replacement: ([found]) => (found === 'Math.cos' ? 'Math.sin' : 'circle[1]'),
  },
  'cos for sin': {
    pattern: /Math\.sin|(?<== )circle\[1\]/g,
    replacement: ([found]) => (found === 'Math.sin' ? 'Math.cos' : 'circle[0]'),
  },
  'a sum that is overwritten': { pattern: / \+= (?!1\))/g, replacement: () => ' = ' },
  'an overwriting that adds': { pattern: /\] = /g, replacement: () => '] += ' },
  'another entry of a table': { pattern: /(?<=Int32Array\(\[[^\]]*)\b1\b/g, replacement: () => '0' },
  'a sign of a table': { pattern: /(?<=Int32Array\(\[[^\]]*)-1\b/g, replacement: () => '1' },
  'another operand': {
    pattern: /(?<= [-+*] )([a-z]+)(\d+)\b(?! =)/g,
    replacement: ([, name, k]) => `${name}${Number(k) === 0 ? 1 : Number(k) - 1}`,
  },
  'two stored values swapped': {
    pattern: /(\w+\[[^\][]*\]) = ([^;]+);(\n +)(\w+\[[^\][]*\]) = ([^;]+);/g,
    replacement: ([, a, first, between, b, second]) => `${a} = ${second};${between}${b} = ${first};`,
  },
  'two arguments swapped': {
    pattern: /(\w+)\((\w+), (?!\2\b)(\w+)(?=[,)][^{]*;)/g,
    replacement: ([, f, a, b]) => `${f}(${b}, ${a}`,
  },
} satisfies Record<string, Mutation>;

/** The name of a kind of mistake. */
export type TextMutation = keyof typeof mutations;

/** A wrong text, or one that is right after all. */
export interface TextMutant {
  readonly kind: TextMutation;
  /** The line that was changed, from 1. */
  readonly line: number;
  readonly text: string;
}

/** A place that a mutation changes. */
interface Site {
  readonly kind: TextMutation;
  readonly index: number;
  readonly length: number;
  readonly replacement: string;
}

function sitesOf(text: string, kind: TextMutation): readonly Site[] {
  const { pattern, replacement, inLoopHeads }: Mutation = mutations[kind];
  const start = text.indexOf(';') + 1; // after the embedded configuration
  return [...text.matchAll(pattern)].flatMap((match) => {
    const { index, 0: found } = match;
    const line = text.slice(text.lastIndexOf('\n', index) + 1, index + found.length);
    if (index < start || /^\s*(\/\/|\*|\/\*|if \(|export function|function)/.test(line)) return [];
    if (/^\s*for \(/.test(line) && inLoopHeads !== true) return [];
    const changed = replacement(match as RegExpExecArray); // matchAll yields what exec would
    return [{ kind, index, length: found.length, replacement: changed }];
  });
}

/** All kinds of mistake. */
export const textMutations = Object.keys(mutations) as readonly TextMutation[]; // keys of a satisfies-table are its names

/**
 * Mutants of a kernel's text, at most `count` of the given kinds, the same for the same seed: of every kind in turn, each at a place drawn
 * from `random`, which gives a whole number from 0 below its argument.
 */
export function textMutants(
  text: string,
  count: number,
  random: (below: number) => number,
  kinds: readonly TextMutation[] = textMutations,
): readonly TextMutant[] {
  const left = kinds.map((kind) => [...sitesOf(text, kind)]);
  const mutants: TextMutant[] = [];
  while (mutants.length < count && left.some((sites) => sites.length > 0))
    for (const sites of left) {
      if (sites.length === 0 || mutants.length === count) continue;
      const [site] = sites.splice(random(sites.length), 1) as [Site]; // there is one
      mutants.push({
        kind: site.kind,
        line: text.slice(0, site.index).split('\n').length,
        text: text.slice(0, site.index) + site.replacement + text.slice(site.index + site.length),
      });
    }
  return mutants;
}
