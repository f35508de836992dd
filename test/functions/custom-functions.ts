/** The part of Microsoft's runtime that functions use, for tests that need no Excel. */
class ExcelError {
  constructor(
    readonly code: string,
    readonly message: string,
  ) {}
}

/** What was told to the runtime. */
export interface Runtime {
  readonly associated: Map<string, (...given: unknown[]) => unknown>;
}

/** Puts a runtime in place until the tests of the file are over. */
export function installRuntime(): Runtime {
  const associated: Runtime["associated"] = new Map();
  const runtime = {
    Error: ExcelError,
    ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" },
    associate: (id: string, facade: (...given: unknown[]) => unknown) => associated.set(id, facade),
  };
  (globalThis as { CustomFunctions?: unknown }).CustomFunctions = runtime;
  return { associated };
}
