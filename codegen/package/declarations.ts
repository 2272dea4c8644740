import { type FunctionDeclaration, Node, Project, type VariableDeclaration } from 'ts-morph';

/**
 * The types of what a kernel exports, read off its TypeScript text: whatever a strategy offers besides the three functions is
 * declared, too. Throws an Error for an export of a kind that no kernel has.
 */
export function kernelDeclarations(typescript: string): string {
  const project = new Project({ useInMemoryFileSystem: true, skipLoadingLibFiles: true });
  const file = project.createSourceFile('kernel.ts', typescript);
  const declarations = [...file.getExportedDeclarations()].flatMap(([name, nodes]) =>
    nodes.map((node) => {
      if (Node.isFunctionDeclaration(node)) return declaredFunction(node);
      if (Node.isVariableDeclaration(node)) return declaredConstant(node);
      throw new Error(`A kernel exports "${name}", which is neither a function nor a constant`);
    }),
  );
  return `${declarations.join('\n')}\n`;
}

function declaredFunction(node: FunctionDeclaration): string {
  const docs = node.getJsDocs().map((doc) => `${doc.getText()}\n`);
  const parameters = node.getParameters().map((parameter) => parameter.getText());
  const result = node.getReturnTypeNodeOrThrow().getText();
  return `${docs.join('')}export declare function ${node.getName()}(${parameters.join(', ')}): ${result};`;
}

/** JSON is its own type: the configuration is declared with its values. */
function declaredConstant(node: VariableDeclaration): string {
  const value = node.getInitializerOrThrow();
  if (Node.isObjectLiteralExpression(value))
    return `/** The configuration of the circuit. */\nexport declare const ${node.getName()}: ${value.getText()};`;
  if (Node.isStringLiteral(value)) return `export declare const ${node.getName()}: string;`;
  throw new Error(`A kernel exports "${node.getName()}", whose type cannot be read off its text`);
}
