import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type Browser, chromium, type Page } from "playwright-core";
import { describe } from "vitest";

/** Debian's Chromium; `.ci/run` installs it. */
const CHROMIUM = "/usr/bin/chromium";
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Tests that look at pages in a browser. Skipped where there is none. */
export function inBrowser(name: string, tests: () => void): void {
  describe.skipIf(!existsSync(CHROMIUM))(`${name} [needs Chromium at ${CHROMIUM}]`, tests);
}

/** Starts a headless Chromium. */
export function launchBrowser(): Promise<Browser> {
  // The sandbox needs rights that containers do not have; the pages are our own.
  return chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox"] });
}

/** A page that was looked at. */
export interface SeenPage {
  readonly page: Page;
  readonly status: number;
  /** What the browser complained of: errors of scripts, refusals of the content security policy. */
  readonly complaints: readonly string[];
  /** Hosts that the page asked for anything. */
  readonly hosts: ReadonlySet<string>;
}

/** Opens an address at a width, and waits until what it names is loaded. Close the page. */
export async function see(browser: Browser, url: string, width: number): Promise<SeenPage> {
  const page = await browser.newPage({ viewport: { width, height: 800 } });
  const complaints: string[] = [];
  const hosts = new Set<string>();
  page.on("console", (message) => {
    // That a page is 404 or 410 is what its test says.
    if (message.type() === "error" && !message.text().includes("the server responded with a status of 4"))
      complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("request", (request) => {
    if (!request.url().startsWith("data:")) hosts.add(new URL(request.url()).host);
  });
  const response = await page.goto(url, { waitUntil: "load" });
  return { page, status: response?.status() ?? 0, complaints, hosts };
}

/** What axe finds wrong with a page: rule and element, one line each. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const violations = await page.evaluate<{ id: string; nodes: { html: string }[] }[]>(
    "axe.run().then(({ violations }) => violations)",
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}
