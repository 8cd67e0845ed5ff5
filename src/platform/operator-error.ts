/**
 * A fault that the operator can cure. The message is one line: what, where, what to do. It is shown without a stack, and
 * the process ends with `exitCode`: 78 where a setting is wrong, else 1.
 */
export class OperatorError extends Error {
  readonly exitCode: number;

  constructor(message: string, options: { exitCode?: 1 | 78; cause?: unknown } = {}) {
    super(message, { cause: options.cause });
    this.name = "OperatorError";
    this.exitCode = options.exitCode ?? 1;
  }
}
