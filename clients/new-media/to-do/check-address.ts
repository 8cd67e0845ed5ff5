import { PlatformSilence } from "./platform.ts";

const TIMEOUT_MS = 30_000;

/** Asks for an address as a reader does, and answers what was seen there. The text of the page is not read. @throws PlatformSilence */
export async function checkAddress(address: string): Promise<{ address: string; checkedAt: string; status: number }> {
  const checkedAt = new Date().toISOString();
  try {
    const { status, body } = await fetch(address, { redirect: "manual", signal: AbortSignal.timeout(TIMEOUT_MS) });
    await body?.cancel();
    return { address, checkedAt, status };
  } catch (cause) {
    throw new PlatformSilence(`${address}没有答复`, { cause });
  }
}
