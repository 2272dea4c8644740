/** A place in a kernel's text; both counted from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** The checker met something that it does not model, so it proves nothing about the text: it fails closed. */
export class KernelRejection extends Error {
  readonly place: Place | undefined;

  constructor(reason: string, place?: Place) {
    super(place ? `line ${place.line}, column ${place.column}: ${reason}` : reason);
    this.name = 'KernelRejection';
    this.place = place;
  }
}
