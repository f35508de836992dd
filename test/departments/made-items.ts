/** One 项 of expenditure with the money that pays for it, in hundredths of 万元. */
export interface Item {
  readonly fund: "general" | "government-fund" | "state-capital" | "service" | "commercial";
  readonly code: string;
  readonly basic: number;
  readonly personnel: number;
  readonly operating: number;
  readonly project: number;
  /** Left from the year before, and for the next. */
  readonly opening: number;
  readonly closing: number;
}

/** What a made department follows from. */
export interface Made {
  readonly items: readonly Item[];
  readonly year: number;
  /** Whether it is an organ of government, so that it has 机关运行经费. */
  readonly agency: boolean;
  readonly units: number;
  /** Abroad, purchase, running, reception. */
  readonly threePublic: readonly number[];
  /** For each figure that is compared: nothing the year before, the same, more, less. */
  readonly priorShares: readonly number[];
  /** Number and price of each kind of goods. */
  readonly bought: readonly (readonly [number, number])[];
  readonly assets: readonly number[];
  /** How many projects have targets. */
  readonly targets: number;
}

/** What made accounts follow from. */
export interface MadeAccounts extends Pick<Made, "items" | "year" | "agency" | "threePublic"> {
  /** For each figure that has a budget: none, the same, more, less. */
  readonly planned: readonly number[];
  /** The same of the year before. */
  readonly last: readonly number[];
  /** Goods, works, services. */
  readonly bought: readonly number[];
  /** Tenths of it granted to smaller firms, and of these to small ones. */
  readonly smaller: readonly number[];
  readonly counts: readonly number[];
  /** Money of the projects that were assessed. */
  readonly assessed: number;
}

/** Hundredths as they are printed: 1234.50. */
export const printed = (hundredths: number): string =>
  `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, "0")}`;

export const sum = <T>(all: readonly T[], value: (one: T) => number): number =>
  all.reduce((whole, one) => whole + value(one), 0);
