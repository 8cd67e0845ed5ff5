interface Entry {
  level: string;
  time: string;
  msg?: string;
  err?: { message?: string; stack?: string };
  [field: string]: unknown;
}

/**
 * A pino destination that turns each entry into one line for a person: time, level when it is not info, message, fields.
 * A stack follows on lines of its own.
 */
export function readableLines(out: { write(text: string): unknown }): { write(line: string): void } {
  return { write: (line) => void out.write(readableLine(JSON.parse(line) as Entry)) };
}

function readableLine({ level, time, msg, err, ...fields }: Entry): string {
  const parts = [new Date(time).toTimeString().slice(0, 8)];
  if (level !== "info") parts.push(level);
  if (msg) parts.push(msg);
  for (const [name, value] of Object.entries(fields)) {
    parts.push(`${name}=${typeof value === "object" ? JSON.stringify(value) : value}`);
  }
  return `${parts.join(" ")}\n${err ? `${err.stack ?? err.message}\n` : ""}`;
}
