import { parseReference } from "./areas.ts";
import { carryOut } from "./batch.ts";
import { entered } from "./cell-values.ts";
import { documentContext } from "./document-context.ts";
import { type Argument, type Entry, FunctionCalls, type Invocation } from "./functions.ts";
import { FormulaCalls, type FunctionMetadata } from "./formula-calls.ts";
import { itemNotFound } from "./host-error.ts";
import { Journal } from "./journal.ts";
import {
  type Message,
  messageEvent,
  type MessageHandler,
  messagePayload,
  told,
} from "./messages.ts";
import { category } from "./messages.ts";
import type { HostObject } from "./objects/object.ts";
import { type HostVersion, hostVersions, type RequirementSets } from "./requirement-sets.ts";
import { batchIn } from "./request.ts";
import { safeArray } from "./safe-array.ts";
import type { Change, FakeWorkbook } from "./workbook.ts";

/** Where office.js finds the workbook's events. */
const workbookTarget = "Workbook";

/**
 * Excel as office.js sees it: the object a Windows host puts into `window.external`, over a
 * workbook in memory. It proves our calls against Microsoft's client, not Excel's own behaviour.
 */
export class FakeExcel {
  readonly journal = new Journal();
  readonly sets: RequirementSets;
  /** The clerk is typing into a cell: until that ends Excel declines everything. */
  editing = false;
  private readonly handlers = new Map<number, MessageHandler[]>();
  private readonly listening = new Set<string>();
  private readonly references = new Map<string, HostObject>();
  private readonly functions = new FunctionCalls((message) => this.send(message));
  private formulas: FormulaCalls | null = null;
  private readonly refusing: string[] = [];
  private ended = false;
  private lastReference = 0;
  private lastMessage = 0;

  constructor(
    private current: FakeWorkbook,
    version: HostVersion | RequirementSets = "LTSC 2021",
    private readonly documentUrl = "C:/预算/book.xlsx",
  ) {
    this.sets = typeof version === "string" ? hostVersions[version as HostVersion] : version;
    this.follow(current);
  }

  get book(): FakeWorkbook {
    return this.current;
  }

  /** Puts another workbook in the place of the open one, for the next test. */
  open(book: FakeWorkbook): void {
    this.current.changed = () => undefined;
    this.current = book;
    this.references.clear();
    this.refusing.length = 0;
    this.journal.clear();
    this.follow(book);
  }

  /** A person types into a cell. @throws HostError for a locked cell of a protected sheet */
  edit(sheetName: string, cell: string, value: string | number | boolean): void {
    const sheet = this.current.sheet(sheetName);
    const { area } = parseReference(cell)!;
    sheet.put(area.top, area.left, entered(sheet.cell(area.top, area.left), value));
    this.current.changed({ kind: "changed", sheet, area, ours: false });
    this.current.changed({ kind: "calculated", sheet });
  }

  /** Somebody enters a formula with a custom function, without its namespace. */
  enter(name: string, args: readonly Argument[] = [], entry: Entry = {}): Invocation {
    return this.functions.call(this.current, name, args, entry);
  }

  /** The formula is deleted. */
  cancel(invocation: Invocation): void {
    this.functions.cancel(invocation);
  }

  /** The formula is entered anew; Excel tells of the end of the old call before or after the new one. */
  reenter(
    old: Invocation,
    args: readonly Argument[],
    order: "cancel-first" | "call-first",
  ): Invocation {
    if (order === "cancel-first") this.cancel(old);
    const next = this.enter(old.name, args, old.entry);
    if (order === "call-first") this.cancel(old);
    return next;
  }

  /**
   * Reads the metadata of an add-in's functions: from now on formulas with them are called when
   * entered, and again when what they refer to changes, as Excel does.
   */
  knows(namespace: string, functions: readonly FunctionMetadata[]): void {
    this.formulas = new FormulaCalls(namespace, functions, this.functions);
  }

  /** Refuses the next batches whatever they ask, as Excel does while a cell is edited. */
  refuse(...codes: readonly string[]): void {
    this.refusing.push(...codes);
  }

  /** Is anybody told of an event such as `DataChanged`? */
  hears(event: string): boolean {
    return this.listening.has(event);
  }

  /** What a page finds in `window.external`. */
  external(): object {
    return {
      GetHostInfo: () => "Excel$Win32$16.01$zh-CN$telemetry$isDialogX$disableLogging$2",
      GetContext: () => documentContext(this.documentUrl, this.sets),
      GetLoggingAllowed: () => false,
      Execute: (id: number, params: unknown, done: (result: unknown, id: number) => void) => {
        const answer = id === 93 ? this.answer(params) : [0, null];
        this.later(() => done(safeArray(answer), 0));
      },
      RegisterEvent: (
        id: number,
        _target: string,
        handler: MessageHandler,
        done: (result: unknown) => void,
      ) => {
        this.handlers.set(id, [...(this.handlers.get(id) ?? []), handler]);
        this.later(() => done(safeArray([0])));
      },
      UnregisterEvent: (id: number, _target: string, done: (result: unknown) => void) => {
        this.handlers.delete(id);
        done(safeArray([0]));
      },
    };
  }

  /** The page is gone: nothing more is answered or told. */
  end(): void {
    this.ended = true;
  }

  /** A host never answers within the call itself. */
  private later(act: () => void): void {
    setTimeout(() => {
      if (!this.ended) act();
    }, 0);
  }

  private answer(params: unknown): unknown[] {
    const batch = batchIn(params);
    if (!batch) return [0, 200, null, JSON.stringify({ Results: [], Error: null })];
    const isOurs = Object.values(batch.ObjectPaths).every((one) => one.ObjectPathType !== 2);
    const record = isOurs ? this.journal.begin() : { calls: [], refused: null };
    const busy = this.editing ? "InvalidOperationInCellEditMode" : undefined;
    const code = isOurs ? (this.refusing.shift() ?? busy) : undefined;
    if (code !== undefined) {
      record.refused = { code, message: code };
      const Error = { Code: code, Message: code, Location: "" };
      return [0, 200, null, JSON.stringify({ Results: [], Error })];
    }
    return [0, 200, null, JSON.stringify(carryOut(batch, this.room(), record))];
  }

  private room() {
    return {
      book: this.current,
      sets: this.sets,
      listen: (event: string, on: boolean) => {
        if (on) this.listening.add(event);
        else this.listening.delete(event);
      },
      takeResults: (results: readonly unknown[]) => this.functions.take(results),
      keep: (object: HostObject) => {
        object.reference ??= `r${(this.lastReference += 1)}`;
        this.references.set(object.reference, object);
      },
      kept: (reference: string) => {
        const object = this.references.get(reference);
        if (!object) throw itemNotFound();
        return object;
      },
      forget: (reference: string) => {
        this.references.delete(reference);
      },
    };
  }

  private follow(book: FakeWorkbook): void {
    book.changed = (change: Change) => {
      this.formulas?.follow(book, change);
      const { event, type, body } = told(change);
      if (!this.listening.has(event)) return;
      this.send({ category: category.events, type, target: workbookTarget, body });
    };
  }

  private send(message: Message): void {
    const payload = messagePayload(message, (this.lastMessage += 1));
    for (const handler of this.handlers.get(messageEvent) ?? []) {
      this.later(() => handler(messageEvent, payload));
    }
  }
}
