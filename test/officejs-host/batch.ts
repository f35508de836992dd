import { apiNotFound, HostError } from "./host-error.ts";
import type { SyncRecord } from "./journal.ts";
import { type Call, HostObject, nullObject } from "./objects/object.ts";
import { query } from "./objects/query.ts";
import { isInternal, service } from "./objects/services.ts";
import { workbook } from "./objects/workbook.ts";
import { type RequirementSets, supports } from "./requirement-sets.ts";

/** A request as office.js writes it: objects by the path to them, and what to do with each. */
export interface Batch {
  readonly Actions: readonly BatchAction[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

interface BatchAction {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: Query;
}

/** What to load: property paths such as `name` or `protection/protected`; nothing means all. */
export interface Query {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
}

interface ObjectPath {
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

/** Where a batch is carried out. */
export interface BatchRoom extends Call {
  readonly sets: RequirementSets;
  /** Keeps an object and gives it its reference. */
  keep(object: HostObject): void;
}

const action = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 };
const path = { root: 1, service: 2, method: 3, property: 4, indexer: 5, reference: 6, nothing: 7 };

/** Carries out one batch; like Excel it stops at the first error and keeps what was done before. */
export function carryOut(batch: Batch, room: BatchRoom, record: SyncRecord) {
  return new BatchRun(batch, room, record).answer();
}

class BatchRun {
  private readonly objects = new Map<number, HostObject>();

  constructor(
    private readonly batch: Batch,
    private readonly room: BatchRoom,
    private readonly record: SyncRecord,
  ) {}

  answer() {
    const results: { ActionId: number; Value: unknown }[] = [];
    for (const one of this.batch.Actions) {
      try {
        results.push({ ActionId: one.Id, Value: this.perform(one) ?? null });
      } catch (error) {
        const known = error instanceof HostError ? error : null;
        const code = known?.code ?? "GeneralException";
        const message = error instanceof Error ? error.message : String(error);
        this.record.refused = { code, message };
        return { Results: results, Error: { Code: code, Message: message, Location: one.Name } };
      }
    }
    return { Results: results, Error: null };
  }

  private perform(one: BatchAction): unknown {
    if (one.ActionType === action.trace) return null;
    const object = this.object(one.ObjectPathId);
    if (isInternal(object)) return null;
    switch (one.ActionType) {
      case action.instantiate:
        return this.identity(object);
      case action.query:
        return query(object, one.QueryInfo ?? {}, this.room, this.record);
      case action.method:
        return this.plain(this.invoke(object, one.Name, one.ArgumentInfo));
      case action.setProperty:
        return this.set(object, one.Name, one.ArgumentInfo);
      default:
        throw apiNotFound(`action ${one.ActionType}`);
    }
  }

  private object(id: number): HostObject {
    const known = this.objects.get(id);
    if (known) return known;
    const found = this.resolve(this.batch.ObjectPaths[id]!);
    this.objects.set(id, found);
    return found;
  }

  private resolve(one: ObjectPath): HostObject {
    if (one.ObjectPathType === path.root) return HostObject.of(workbook, this.room.book);
    if (one.ObjectPathType === path.service) return service(one.Name);
    if (one.ObjectPathType === path.reference) return this.room.kept(one.Name);
    if (one.ObjectPathType === path.nothing) return nullObject;
    const parent = this.object(one.ParentObjectPathId!);
    if (parent === nullObject || isInternal(parent)) return parent;
    if (one.ObjectPathType === path.property) return this.link(parent, one.Name);
    if (one.ObjectPathType === path.indexer) return this.item(parent, one.ArgumentInfo);
    const found = this.invoke(parent, one.Name, one.ArgumentInfo);
    return found instanceof HostObject ? found : nullObject;
  }

  private link(parent: HostObject, name: string): HostObject {
    const link = parent.type.links?.[name];
    if (!link) throw apiNotFound(`${parent.type.name}.${name}`);
    this.allow(`${parent.type.name}.${name}`, link.since);
    return link.open(parent.state, this.room);
  }

  private item(parent: HostObject, info?: ArgumentInfo): HostObject {
    const name = `${parent.type.name}.getItem`;
    if (!parent.type.item) throw apiNotFound(name);
    this.record.calls.push(name);
    return parent.type.item(parent.state, info?.Arguments?.[0], this.room);
  }

  private invoke(object: HostObject, name: string, info?: ArgumentInfo): unknown {
    if (name === "_KeepReference") {
      if (object !== nullObject) this.room.keep(object);
      return null;
    }
    const member = `${object.type.name}.${name}`;
    const method = object.type.methods?.[name];
    if (!method) throw apiNotFound(member);
    this.allow(member, method.since);
    this.record.calls.push(member);
    return method.call(object.state, this.args(info), this.room);
  }

  private set(object: HostObject, name: string, info?: ArgumentInfo): null {
    const member = `${object.type.name}.${name}`;
    const property = object.type.properties?.[name];
    if (!property?.set) throw apiNotFound(`${member} =`);
    this.allow(member, property.since);
    this.record.calls.push(`${member} =`);
    property.set(object.state, this.args(info)[0], this.room);
    return null;
  }

  /** Arguments with the objects among them resolved. */
  private args({ Arguments = [], ReferencedObjectPathIds = [] }: ArgumentInfo = {}): unknown[] {
    return Arguments.map((given, at) => {
      const id = ReferencedObjectPathIds[at];
      return typeof id === "number" && id > 0 ? this.object(id) : given;
    });
  }

  private plain(value: unknown): unknown {
    return value instanceof HostObject ? this.identity(value) : value;
  }

  /** How the client finds the object again; null for a null object. */
  private identity(object: HostObject): unknown {
    if (object === nullObject) return null;
    if (object.reference) return { _ReferenceId: object.reference };
    const id = object.type.id?.(object.state);
    return id === undefined ? {} : { _Id: id, Id: id };
  }

  private allow(member: string, since: string): void {
    if (!supports(this.room.sets, since)) throw apiNotFound(`${member} (${since})`);
  }
}
