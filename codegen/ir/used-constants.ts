import type {
  FloatExpression,
  IntegerExpression,
  KernelFunction,
  ModuleConstant,
  Statement,
} from './program.js';

/** The scratch arrays and tables that the functions name, in the order given. */
export function usedConstants(
  constants: readonly ModuleConstant[],
  functions: readonly KernelFunction[],
): readonly ModuleConstant[] {
  const used = new Set<string>();
  const integer = (e: IntegerExpression): void => {
    switch (e.op) {
      case 'integer':
      case 'name':
        return;
      case 'entry':
        used.add(e.table);
        integer(e.index);
        return;
      default:
        integer(e.left);
        integer(e.right);
    }
  };
  const float = (e: FloatExpression): void => {
    switch (e.op) {
      case 'constant':
      case 'pi':
      case 'local':
        return;
      case 'load':
        used.add(e.array);
        integer(e.index);
        return;
      case 'entry':
        used.add(e.table);
        integer(e.index);
        return;
      case 'neg':
      case 'call':
        float(e.of);
        return;
      default:
        float(e.left);
        float(e.right);
    }
  };
  const statement = (s: Statement): void => {
    switch (s.op) {
      case 'define':
      case 'accumulator':
        float(s.value);
        return;
      case 'increase':
        float(s.by);
        return;
      case 'circle':
        float(s.of);
        return;
      case 'index':
        integer(s.value);
        return;
      case 'store':
      case 'accumulate':
        used.add(s.array);
        integer(s.index);
        float(s.value);
        return;
      case 'for':
        integer(s.from);
        integer(s.below);
        s.body.forEach(statement);
        return;
      case 'call':
        for (const arg of s.args)
          if (arg.op === 'array') used.add(arg.name);
          else integer(arg.value);
    }
  };
  for (const { body } of functions) body.forEach(statement);
  return constants.filter(({ name }) => used.has(name));
}
