/** What is said where z3 is to be asked and is not installed; that changes no verdict. */
export const z3IsAbsent = 'z3 is not installed: "npm install z3-solver" brings it.';
