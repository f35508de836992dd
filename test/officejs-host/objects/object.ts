import type { FakeWorkbook } from "../workbook.ts";

/**
 * What an object type of the Excel API can be asked, by the names office.js sends. `since` is the
 * requirement set a member came with, `1.9` for ExcelApi 1.9. What is not declared does not exist.
 */
export interface ObjectType<S> {
  /** Name in Microsoft's reference: `Worksheet`. */
  readonly name: string;
  readonly properties?: Readonly<Record<string, Property<S>>>;
  /** Objects reached through a property: `Range.Format`. */
  readonly links?: Readonly<Record<string, Link<S>>>;
  readonly methods?: Readonly<Record<string, Method<S>>>;
  /** Of a collection: its members in order. */
  items?(state: S, call: Call): readonly HostObject[];
  /** Of a collection: the member with that key. @throws HostError */
  item?(state: S, key: unknown, call: Call): HostObject;
  /** What the object is found by again in a later batch. */
  id?(state: S): string;
  /** Found again by a reference the host keeps while the client wants it, as ranges are. */
  readonly kept?: boolean;
}

export interface Property<S> {
  readonly since: string;
  get(state: S, call: Call): unknown;
  set?(state: S, value: unknown, call: Call): void;
}

export interface Link<S> {
  readonly since: string;
  open(state: S, call: Call): HostObject;
}

export interface Method<S> {
  readonly since: string;
  /** Gives plain data, or a `HostObject`; `nullObject` for an `…OrNullObject` that found nothing. */
  call(state: S, args: readonly unknown[], call: Call): unknown;
}

/** What a member may look at besides its own object. */
export interface Call {
  readonly book: FakeWorkbook;
  /** Begins or stops sending messages of an event such as `DataChanged`. */
  listen(event: string, on: boolean): void;
  /** Takes results of custom functions. */
  takeResults(results: readonly unknown[]): void;
  /** The object kept under a reference. @throws HostError */
  kept(reference: string): HostObject;
  forget(reference: string): void;
}

/** An object of the host: its type and what it stands for. */
export class HostObject {
  /** Set once the client wants to find the object again. */
  reference: string | null = null;
  readonly type: ObjectType<unknown>;

  private constructor(
    type: unknown,
    readonly state: unknown,
  ) {
    this.type = type as ObjectType<unknown>;
  }

  static of<S>(type: ObjectType<S>, state: S): HostObject {
    return new HostObject(type, state);
  }
}

/** Stands for nothing: every member of it is nothing too. */
export const nullObject = HostObject.of({ name: "null" }, null);

/** A property that is only read. */
export function readable<S>(since: string, get: (state: S, call: Call) => unknown): Property<S> {
  return { since, get };
}
