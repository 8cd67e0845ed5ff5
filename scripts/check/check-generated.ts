import { findStale, generators } from "../generate/generated-files.ts";
import type { Finding } from "./finding.ts";

const remedy = "run `npm run generate` and commit what it writes";

/** Whether the committed Prisma client, schema.graphql and typed documents are what their sources make today. */
export async function checkGenerated(root: string): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const generator of generators) {
    try {
      for (const { path, text, source } of await findStale(root, generator)) {
        const problem = text === null ? `nothing in ${source} makes it` : `it is not what ${source} makes`;
        findings.push({ where: path, problem, remedy });
      }
    } catch (error) {
      findings.push({ where: generator.source, problem: String(error), remedy: "correct the source" });
    }
  }
  return findings;
}
