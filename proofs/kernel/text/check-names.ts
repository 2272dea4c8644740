import { KernelRejection, type Place } from '../rejection.js';
import { routineName, routineNames } from './sine-cosine-text.js';
import type { Expression, FunctionText, KernelText, Statement } from './syntax.js';

type Role = 'module array' | 'parameter' | 'const' | 'let' | 'loop variable';

/**
 * Checks that every name is defined once, before its use, and used as what it is: nothing is shadowed, functions call
 * only helper functions above them (so there is no recursion) and the routine for cosines and sines, and only `let` is assigned to.
 * Throws a {@link KernelRejection} otherwise.
 */
export function checkNames(text: KernelText): void {
  const moduleNames = new Set<string>(['ansatz', ...(text.hasRoutine ? routineNames : [])]);
  const arrays = new Map<string, Role>();
  for (const { name, at } of [...text.constants, ...text.functions]) {
    if (moduleNames.has(name)) throw new KernelRejection(`"${name}" is defined twice`, at);
    moduleNames.add(name);
  }
  for (const { name } of text.constants) arrays.set(name, 'module array');
  const callable = new Set<string>(text.hasRoutine ? [routineName] : []);
  for (const f of text.functions) {
    new FunctionNames(moduleNames, arrays, callable).check(f);
    if (!f.exported) callable.add(f.name);
  }
}

class FunctionNames {
  private readonly scopes: Map<string, Role>[] = [];

  constructor(
    private readonly moduleNames: ReadonlySet<string>,
    private readonly arrays: ReadonlyMap<string, Role>,
    private readonly callable: ReadonlySet<string>,
  ) {}

  check({ parameters, guards, body }: FunctionText): void {
    this.scopes.push(new Map());
    for (const { name, at } of parameters) this.define(name, 'parameter', at);
    for (const { array, least, at } of guards) {
      if (this.roleOf(array, at) !== 'parameter')
        throw new KernelRejection(`"${array}" is not a parameter`, at);
      this.expression(least);
    }
    this.block(body);
  }

  private define(name: string, role: Role, at: Place): void {
    if (this.moduleNames.has(name) || this.scopes.some((scope) => scope.has(name)))
      throw new KernelRejection(`"${name}" is already defined here`, at);
    this.scopes.at(-1)!.set(name, role);
  }

  private roleOf(name: string, at: Place): Role {
    for (const scope of this.scopes) {
      const role = scope.get(name);
      if (role) return role;
    }
    const role = this.arrays.get(name);
    if (!role) throw new KernelRejection(`"${name}" is not defined here`, at);
    return role;
  }

  private block(statements: readonly Statement[]): void {
    this.scopes.push(new Map());
    for (const statement of statements) this.statement(statement);
    this.scopes.pop();
  }

  private statement(s: Statement): void {
    switch (s.kind) {
      case 'declare':
        this.expression(s.value);
        this.define(s.name, s.mutable ? 'let' : 'const', s.at);
        return;
      case 'assign':
        this.expression(s.value);
        if (this.roleOf(s.name, s.at) !== 'let')
          throw new KernelRejection(`"${s.name}" may not be assigned to`, s.at);
        return;
      case 'store':
        this.roleOf(s.array, s.at);
        this.expression(s.index);
        this.expression(s.value);
        return;
      case 'call':
        if (!this.callable.has(s.name))
          throw new KernelRejection(`"${s.name}" is not a helper function defined above`, s.at);
        for (const argument of s.args) this.expression(argument);
        return;
      case 'loop':
        this.expression(s.from);
        this.scopes.push(new Map());
        this.define(s.variable, 'loop variable', s.at);
        this.expression(s.below);
        this.expression(s.step);
        this.block(s.body);
        this.scopes.pop();
        return;
    }
  }

  private expression(e: Expression): void {
    switch (e.kind) {
      case 'name':
        this.roleOf(e.name, e.at);
        return;
      case 'element':
        this.roleOf(e.array, e.at);
        this.expression(e.index);
        return;
      case 'binary':
        this.expression(e.left);
        this.expression(e.right);
        return;
      case 'negation':
        this.expression(e.of);
        return;
      case 'math':
        this.expression(e.argument);
        return;
      case 'number':
      case 'constant':
        return;
    }
  }
}
