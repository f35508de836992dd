/**
 * Starts a watch that tells how many milliseconds this process has worked since, whatever else the
 * machine does meanwhile: what waits by the clock waits longer on a busy one.
 */
export function workedSince(): () => number {
  const before = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
}
