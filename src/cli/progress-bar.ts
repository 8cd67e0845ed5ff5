/** A bar on standard error where that is a terminal; elsewhere nothing. */
export interface ProgressBar {
  /** `more` fills further places of the format. */
  update(done: number, total: number, more?: object): void;
  stop(): void;
}

/** Makes a bar; `format` as cli-progress has it. */
export async function createProgressBar(format: string): Promise<ProgressBar> {
  if (!process.stderr.isTTY) return { update: () => {}, stop: () => {} };
  const { SingleBar } = await import("cli-progress");
  const bar = new SingleBar({ format, hideCursor: true, clearOnComplete: true });
  bar.start(1, 0, { items: 0, posts: 0, step: "" });
  return {
    update: (done, total, more = {}) => {
      bar.setTotal(Math.max(1, total));
      bar.update(done, more);
    },
    stop: () => bar.stop(),
  };
}
