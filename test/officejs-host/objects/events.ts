import type { Call, Method } from "./object.ts";

/** Events of `Workbook.worksheets` that can be registered, with the set they came with. */
const events: Readonly<Record<string, string>> = {
  _RegisterDataChangedEvent: "1.9",
  _RegisterAddedEvent: "1.7",
  _RegisterDeletedEvent: "1.7",
  _RegisterCalculatedEvent: "1.8",
  _RegisterActivatedEvent: "1.7",
  _RegisterSelectionChangedEvent: "1.9",
  _RegisterEventNameChanged: "ExcelApiOnline 1.1",
};

/** Methods by which office.js begins and ends to listen, by wire name. */
export const eventMethods: Readonly<Record<string, Method<unknown>>> = Object.fromEntries(
  Object.entries(events).flatMap(([name, since]) => [
    [name, method(since, name, true)],
    [name.replace("_Register", "_Unregister"), method(since, name, false)],
  ]),
);

function method(since: string, name: string, on: boolean): Method<unknown> {
  const event = name.replace(/^_Register(?:Event)?|Event$/g, "");
  return {
    since,
    call: (_state: unknown, _args: readonly unknown[], call: Call) => call.listen(event, on),
  };
}
