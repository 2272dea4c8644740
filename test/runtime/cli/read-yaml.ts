/** What the YAML of a workflow means. */
export type Yaml = string | readonly Yaml[] | { readonly [key: string]: Yaml };

interface Line {
  readonly indent: number;
  readonly text: string;
  readonly number: number;
}

/**
 * Reads the YAML that workflows are written in: maps and lists by indentation, plain scalars, lists in brackets. Throws an
 * Error with the line for all else: tabs, keys given twice, indentation that belongs to nothing, scalars that YAML would not
 * read as text.
 */
export function readYaml(source: string): Yaml {
  const lines = source.split('\n').flatMap((whole, k): Line[] => {
    const text = whole.trim();
    return text === '' ? [] : [{ indent: whole.length - whole.trimStart().length, text, number: k + 1 }];
  });
  const tab = lines.find(({ number }) => source.split('\n')[number - 1]!.includes('\t'));
  if (tab) throw new Error(`line ${tab.number}: a tab`);
  const [value, rest] = block(lines, lines[0]?.indent ?? 0);
  if (rest[0]) throw new Error(`line ${rest[0].number}: indentation that belongs to nothing`);
  return value;
}

type Read = readonly [value: Yaml, rest: readonly Line[]];

function block(lines: readonly Line[], indent: number): Read {
  if (!lines[0] || lines[0].indent !== indent)
    throw new Error(`line ${lines[0]?.number ?? 'last'}: a value is missing`);
  return lines[0].text.startsWith('- ') ? list(lines, indent) : map(lines, indent);
}

function list(lines: readonly Line[], indent: number): Read {
  const items: Yaml[] = [];
  let rest = lines;
  while (rest[0]?.indent === indent) {
    const [first, ...others] = rest;
    if (!first!.text.startsWith('- ')) throw new Error(`line ${first!.number}: an item begins with "- "`);
    const inner = { ...first!, indent: indent + 2, text: first!.text.slice(2) };
    const [value, next] = map([inner, ...others], indent + 2);
    items.push(value);
    rest = next;
  }
  return [items, rest];
}

function map(lines: readonly Line[], indent: number): Read {
  const fields: Record<string, Yaml> = {};
  let rest = lines;
  while (rest[0]?.indent === indent && !rest[0].text.startsWith('- ')) {
    const [first, ...others] = rest;
    const [, key, text] = /^([\w-]+):(?: (.*))?$/.exec(first!.text) ?? [];
    if (key === undefined || Object.hasOwn(fields, key))
      throw new Error(`line ${first!.number}: one key was expected`);
    if (text !== undefined) {
      fields[key] = scalar(text, first!.number);
      rest = others;
    } else {
      const [value, next] = block(others, others[0] && others[0].indent > indent ? others[0].indent : -1);
      fields[key] = value;
      rest = next;
    }
  }
  return [fields, rest];
}

function scalar(text: string, number: number): Yaml {
  const inner = /^\[(.*)\]$/.exec(text)?.[1];
  if (inner !== undefined) return inner.split(', ').map((item) => scalar(item, number));
  if (/^[\w./]/.test(text) && !/: |\s#|:$/.test(text)) return text;
  throw new Error(`line ${number}: ${text} is to be quoted`);
}
