import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { type Finding, filesBelow } from "./finding.ts";

const folders = ["src", "tests", "scripts", "bench", "bin", "clients"];
const mostLines = 400;
const questionedLines = 250;
const drawerNames = /^(utils?|helpers?|common|misc|types|managers?|handlers?)$/;

/** Whether every hand-written file is of a size that can be read at once, and is named for what it holds. */
export async function checkFiles(root: string): Promise<Finding[]> {
  const files = folders.flatMap((folder) => filesBelow(root, folder, [".ts", ".js", ".sql"]));
  if (!files.some((path) => path.startsWith("src/"))) {
    return [{ where: "src", problem: "no source file was seen", remedy: "run the check at the repository's root" }];
  }
  return files.flatMap((path) => [...sizeFinding(root, path), ...nameFinding(path)]);
}

function sizeFinding(root: string, path: string): Finding[] {
  const lines = readFileSync(join(root, path), "utf8").split("\n").length - 1;
  if (lines <= questionedLines) return [];
  return [
    {
      where: path,
      problem: `${lines} lines`,
      remedy: "look for two things in one file, and part them",
      question: lines <= mostLines,
    },
  ];
}

function nameFinding(path: string): Finding[] {
  const drawer = path.split("/").find((part) => drawerNames.test(basename(part, ".ts")));
  if (!drawer) return [];
  return [
    {
      where: path,
      problem: `"${drawer}" says nothing of what it holds`,
      remedy: "name it for its main export or noun",
    },
  ];
}
