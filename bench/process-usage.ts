import { readdirSync, readFileSync } from "node:fs";

/** CPU time that a process of this machine has used, over all its threads, in milliseconds. Linux only. */
export function cpuMs(pid: number): number {
  const tasks = `/proc/${pid}/task`;
  return readdirSync(tasks).reduce((sum, task) => {
    const [nanoseconds = "0"] = readFileSync(`${tasks}/${task}/schedstat`, "utf8").split(" ");
    return sum + Number(nanoseconds) / 1e6;
  }, 0);
}

/** Memory of a process in megabytes: what is resident now, and the most that ever was. Linux only. */
export function residentMb(pid: number): { now: number; peak: number } {
  const status = readFileSync(`/proc/${pid}/status`, "utf8");
  const megabytes = (field: string) =>
    Number(new RegExp(`^${field}:\\s+(\\d+) kB`, "m").exec(status)?.[1] ?? NaN) / 1024;
  return { now: megabytes("VmRSS"), peak: megabytes("VmHWM") };
}
