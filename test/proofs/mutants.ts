/** A way to make a kernel's text wrong: the places that `pattern` finds, and what stands there instead. */
export interface Mutation {
  readonly pattern: RegExp;
  readonly replacement: (match: RegExpExecArray) => string;
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
  '√½ as a double': { pattern: /Math\.SQRT1_2/g, replacement: () => '0.7071067811865476' },
  'an index too high': { pattern: /\[(\d+)\]/g, replacement: ([, k]) => `[${Number(k) + 1}]` },
  'an index too low': { pattern: /\[(\d+)\]/g, replacement: ([, k]) => `[${Number(k) - 1}]` },
  'an offset too high': { pattern: / \+ (\d+)\]/g, replacement: ([, k]) => ` + ${Number(k) + 1}]` },
  'a bound too low': { pattern: / < (\d+);/g, replacement: ([, k]) => ` < ${Number(k) - 1};` },
  'a bound too high': { pattern: / < (\d+);/g, replacement: ([, k]) => ` < ${Number(k) + 1};` },
  'sin for cos': { pattern: /Math\.cos/g, replacement: () => 'Math.sin' },
  'cos for sin': { pattern: /Math\.sin/g, replacement: () => 'Math.cos' },
  'a sum that is overwritten': { pattern: / \+= (?!1\))/g, replacement: () => ' = ' },
  'an overwriting that adds': { pattern: /\] = /g, replacement: () => '] += ' },
  'another entry of a table': { pattern: /(?<=Int32Array\(\[[^\]]*)\b1\b/g, replacement: () => '0' },
  'a sign of a table': { pattern: /(?<=Int32Array\(\[[^\]]*)-1\b/g, replacement: () => '1' },
  'two arguments swapped': {
    pattern: /(\w+)\((\w+), (\w+)(?=[,)][^{]*;)/g,
    replacement: ([, f, a, b]) => `${f}(${b}, ${a}`,
  },
} satisfies Record<string, Mutation>;

/** The wrong texts that a mutation makes of a kernel's text, at most so many, spread over it by the seed. */
export function mutantsOf(
  text: string,
  { pattern, replacement }: Mutation,
  most: number,
  seed: number,
): string[] {
  const start = text.indexOf(';') + 1; // after the embedded configuration
  const code = text.slice(start);
  const sites = [...code.matchAll(pattern)].filter(({ index, 0: found }) => {
    const line = code.slice(code.lastIndexOf('\n', index) + 1, index + found.length);
    return !/^\s*(\/\/|\*|\/\*|if \(|export function|function)/.test(line);
  });
  const step = Math.max(1, Math.floor(sites.length / most));
  const chosen = sites.filter((_, k) => (k + seed) % step === 0).slice(0, most);
  return chosen.map((match) => {
    const { index } = match;
    return (
      text.slice(0, start) +
      code.slice(0, index) +
      replacement(match as RegExpExecArray) + // matchAll yields what exec would
      code.slice(index + match[0].length)
    );
  });
}
