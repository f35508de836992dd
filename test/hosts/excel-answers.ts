import { HostRefusal } from "../../src/hosts/ports.ts";
import type { FakeExcel } from "../officejs-host/host.ts";

/** Round trips that asked something of the workbook; office.js has business of its own besides. */
export const tripsOf = ({ journal }: FakeExcel) =>
  journal.syncs.filter(({ calls }) => calls.some((call) => !call.includes("._")));

/** The sentence with which something is declined. */
export async function refusalOf(asked: Promise<unknown>): Promise<string> {
  const answer: unknown = await asked.catch((error: unknown) => error);
  expect(answer).toBeInstanceOf(HostRefusal);
  return (answer as HostRefusal).message;
}
