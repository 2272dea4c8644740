/** The line of a kernel's file that spells its WebAssembly. */
export const acceleratedLine = /\nexport const wasm = "([^"]*)";\n/;
