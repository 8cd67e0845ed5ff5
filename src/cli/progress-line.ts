/** Says what a long command is doing. */
export interface ProgressLine {
  /** The step that begins now, as a phrase: "applying the migrations". */
  show(step: string): void;
  /** Takes the last step away, before anything else is written. */
  clear(): void;
}

/** One line that is replaced where `out` is a terminal; elsewhere each step goes to `otherwise`. */
export function createProgressLine(
  out: { isTTY?: boolean; write(text: string): unknown },
  otherwise: (step: string) => void,
): ProgressLine {
  if (!out.isTTY) return { show: otherwise, clear: () => {} };
  const startOfLine = "\r\x1b[K";
  return {
    show: (step) => void out.write(`${startOfLine}${step} …`),
    clear: () => void out.write(startOfLine),
  };
}
