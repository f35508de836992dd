import type { Query } from "../batch.ts";
import { apiNotFound } from "../host-error.ts";
import type { SyncRecord } from "../journal.ts";
import { type RequirementSets, supports } from "../requirement-sets.ts";
import { type Call, type HostObject, nullObject } from "./object.ts";

type Room = Call & { readonly sets: RequirementSets };

/** The answer to a load: properties by wire name, linked objects inside, members of a collection as `_Items`. */
export function query(object: HostObject, wanted: Query, room: Room, record: SyncRecord): unknown {
  const paths = [...(wanted.Select ?? []), ...(wanted.Expand ?? [])].map((path) =>
    path.split(/[/.]/).filter((part) => part !== ""),
  );
  return loaded(object, paths, room, record);
}

function loaded(
  object: HostObject,
  paths: readonly (readonly string[])[],
  room: Room,
  record: SyncRecord,
): unknown {
  if (object === nullObject) return null;
  const { type, state } = object;
  if (type.items) {
    const items = type.items(state, room).map((item) => loaded(item, paths, room, record));
    return { _Items: items };
  }
  const answer: Record<string, unknown> = identity(object);
  const whole = paths.length === 0 || paths.some(([first]) => first === "*");
  if (whole) Object.assign(answer, scalars(object, room, record));
  const groups = grouped(paths.filter(([first]) => first !== "*"));
  for (const [name, rest] of groups) {
    const link = entry(type.links, name);
    if (link) answer[link.name] = loaded(link.member.open(state, room), rest, room, record);
    else answer[exact(object, name)] = scalar(object, name, room, record);
  }
  return answer;
}

function scalar(object: HostObject, name: string, room: Room, record: SyncRecord): unknown {
  const found = entry(object.type.properties, name);
  const member = `${object.type.name}.${found?.name ?? name}`;
  if (!found) throw apiNotFound(member);
  if (!supports(room.sets, found.member.since)) {
    throw apiNotFound(`${member} (${found.member.since})`);
  }
  record.calls.push(member);
  return found.member.get(object.state, room);
}

function scalars(object: HostObject, room: Room, record: SyncRecord): Record<string, unknown> {
  const all = Object.entries(object.type.properties ?? {});
  const there = all.filter(([, { since }]) => supports(room.sets, since));
  return Object.fromEntries(there.map(([name]) => [name, scalar(object, name, room, record)]));
}

function identity({ type, state, reference }: HostObject): Record<string, unknown> {
  const id = type.id?.(state);
  return { ...(reference && { _ReferenceId: reference }), ...(id !== undefined && { _Id: id }) };
}

/** Paths by their first part. */
function grouped(paths: readonly (readonly string[])[]): Map<string, string[][]> {
  const groups = new Map<string, string[][]>();
  for (const [first = "", ...rest] of paths) {
    const group = groups.get(first) ?? [];
    if (rest.length > 0) group.push(rest);
    groups.set(first, group);
  }
  return groups;
}

const exact = (object: HostObject, name: string) =>
  entry(object.type.properties, name)?.name ?? name;

/** office.js sends a property's name as the caller wrote it: `rowIndex` for `RowIndex`. */
function entry<T>(
  members: Readonly<Record<string, T>> | undefined,
  name: string,
): { name: string; member: T } | null {
  const folded = name.toLowerCase();
  const found = Object.entries(members ?? {}).find(([one]) => one.toLowerCase() === folded);
  return found ? { name: found[0], member: found[1] } : null;
}
