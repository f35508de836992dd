import type { Instance } from "../../model/outcome.ts";

/** Gives every relation of a workbook an id of its own: `budget/income/roll-up:208:total`. */
export class RelationNames {
  private names: Map<Instance, string> | null = null;

  constructor(private readonly instances: readonly Instance[]) {}

  of(instance: Instance): string {
    this.names ??= namesOf(this.instances);
    return this.names.get(instance)!;
  }
}

function namesOf(instances: readonly Instance[]): Map<Instance, string> {
  const names = new Map<Instance, string>();
  const used = new Map<string, number>();
  for (const instance of instances) {
    const { rule, relation, stated } = instance;
    const plain = `${rule}/${relation.id}:${stated.line}:${stated.column.id}`;
    const before = used.get(plain) ?? 0;
    used.set(plain, before + 1);
    names.set(instance, before === 0 ? plain : `${plain}#${before + 1}`);
  }
  return names;
}
