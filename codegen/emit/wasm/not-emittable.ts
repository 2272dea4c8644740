/** A program that has no WebAssembly; it runs as JavaScript all the same. */
export class NotEmittable extends Error {}
