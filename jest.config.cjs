/** How TypeScript becomes what Node runs; a file with markup in it is read differently. */
const typescript = (tsx) => [
  "@swc/jest",
  {
    jsc: {
      parser: { syntax: "typescript", tsx },
      transform: { react: { runtime: "automatic", importSource: "preact" } },
      target: "es2022",
    },
    module: { type: "commonjs" },
  },
];

/** Tests run from committed fixtures only; `npm run test:quick` leaves out the slow folders. */
module.exports = {
  testEnvironment: "node",
  roots: ["<rootDir>/test"],
  testMatch: ["**/*.test.ts"],
  transform: { "\\.ts$": typescript(false), "\\.tsx$": typescript(true) },
  // Looked up in a test's sandbox, each costs a call; handed to every module, nothing.
  // Not Set: a package of certificates calls a module's own thing by that name.
  sandboxInjectedGlobals: [
    ...["Array", "BigInt", "Error", "Intl", "JSON", "Map", "Math", "Number", "Object", "Promise"],
    ...["RegExp", "String", "Symbol", "Uint8Array", "WeakMap"],
  ],
  maxWorkers: 2,
  workerIdleMemoryLimit: "1GB",
  testSequencer: "<rootDir>/tools/test-order.cjs",
  testTimeout: 60000,
};
