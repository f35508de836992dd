import { areaText } from "./areas.ts";
import { safeArray } from "./safe-array.ts";
import type { Change } from "./workbook.ts";

/** Takes messages of one event of the host, as office.js registers it. */
export type MessageHandler = (event: number, payload: unknown) => void;

/** One message of the host to the page. */
export interface Message {
  readonly category: number;
  readonly type: number;
  readonly target: string;
  readonly body: unknown;
}

/** Event of the host that carries messages. */
export const messageEvent = 33;

/** Categories of messages. */
export const category = { functions: 1, events: 65_536 };

/** Puts a message into the shape a Windows host sends. */
export function messagePayload({ category, type, target, body }: Message, id: number): unknown {
  const entry = [category, type, target, JSON.stringify(body), id, false];
  return safeArray([safeArray(entry)]);
}

/** Event that must be registered for a change to be told, and what is told. */
interface Told {
  readonly event: string;
  readonly type: number;
  readonly body: Readonly<Record<string, unknown>>;
}

/** What Excel tells of a change; the numbers are those of office.js. */
export function told(change: Change): Told {
  const body = { worksheetId: change.sheet.id, source: "Local" };
  switch (change.kind) {
    case "changed":
      return {
        event: "DataChanged",
        type: 10,
        body: {
          ...body,
          address: areaText(change.area),
          changeType: "RangeEdited",
          triggerSource: change.ours ? "ThisLocalAddin" : "Unknown",
        },
      };
    case "activated":
      return { event: "Activated", type: 11, body };
    case "added":
      return { event: "Added", type: 13, body };
    case "selected":
      return {
        event: "SelectionChanged",
        type: 14,
        body: { ...body, address: areaText(change.area) },
      };
    case "deleted":
      return { event: "Deleted", type: 15, body };
    case "calculated":
      return { event: "Calculated", type: 16, body };
    case "renamed":
      return {
        event: "NameChanged",
        type: 25,
        body: { ...body, nameBefore: change.before, nameAfter: change.sheet.name },
      };
  }
}
