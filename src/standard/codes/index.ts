import { departmentEconomic } from "./department-economic.ts";
import { functional } from "./functional.ts";
import { governmentalEconomic } from "./governmental-economic.ts";
import { procurement2013, procurement2022 } from "./procurement.ts";
import { departmentIncome, revenue } from "./revenue.ts";
import type { OpenCatalogue } from "../../model/catalogue.ts";

/** Every dated catalogue, by its id. Nothing is read before the first question to it. */
export const catalogues = {
  functional,
  "department-economic": departmentEconomic,
  "governmental-economic": governmentalEconomic,
  revenue,
  "department-income": departmentIncome,
  "procurement-2013": procurement2013,
  "procurement-2022": procurement2022,
} as const satisfies Readonly<Record<string, OpenCatalogue>>;

export type CatalogueId = keyof typeof catalogues;
