// node .ci/count-tests.js <dir>: one closing line for vitest's JSON reports (*.tests.json) in the directory.
// The exit code is 1 when a test failed, or none passed.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const dir = process.argv[2];
const counts = { passed: 0, failed: 0, skipped: 0 };
for (const name of readdirSync(dir).filter((name) => name.endsWith(".tests.json"))) {
  for (const file of JSON.parse(readFileSync(join(dir, name), "utf8")).testResults) {
    const states = file.assertionResults.map(({ status }) => status);
    counts.passed += states.filter((status) => status === "passed").length;
    counts.skipped += states.filter((status) => status !== "passed" && status !== "failed").length;
    // A file that does not even load has failed without a test that did.
    counts.failed += states.filter((status) => status === "failed").length || (file.status === "failed" ? 1 : 0);
  }
}
console.log(`\n${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
if (counts.failed > 0 || counts.passed === 0) process.exitCode = 1;
