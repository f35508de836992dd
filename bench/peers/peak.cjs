// Preloaded into the measured command: prints its peak memory (KiB) on leaving.
process.on("exit", () => process.stderr.write(`\npeak ${process.resourceUsage().maxRSS}\n`));
