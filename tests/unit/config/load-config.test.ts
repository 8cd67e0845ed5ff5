import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, it } from "vitest";
import { ConfigError, loadConfig } from "../../../src/config.ts";
import { DEFAULT_RULE_SETTINGS } from "../../../src/domains/content/rule-settings.ts";
import { workDir } from "../../support/work-dir.ts";

const files = workDir();

it("takes an empty environment: embedded, in .data, on 127.0.0.1:4000", () => {
  expect(loadConfig({ PORT: "", DATABASE_URL: " " })).toEqual({
    databaseUrl: undefined,
    dataDir: resolve(".data"),
    attachments: { directory: resolve(".data/attachments") },
    host: "127.0.0.1",
    port: 4000,
    publicUrl: "http://127.0.0.1:4000",
    portalUrl: "/c/{slug}",
    site: { name: "门户网站", idCode: null },
    obligations: { from: null, resultDays: 30, urgentReviewHours: 24, correctionHours: 72 },
    rules: DEFAULT_RULE_SETTINGS,
    demo: true,
    production: false,
    explorer: true,
    logLevel: "info",
    introspection: true,
    corsOrigins: "*",
    oidc: null,
  });
});

it("reads the variables that the README explains, and no other", () => {
  const read = new Set<string>();
  const env = new Proxy<NodeJS.ProcessEnv>(
    { ATTACHMENTS_DIR: "s3://tongyuan" },
    {
      get(given, name) {
        read.add(String(name));
        return given[String(name)];
      },
    },
  );
  loadConfig(env);
  const [, table = ""] = readFileSync("README.md", "utf8").split("## Configuration\n");
  const firstCells = [...(table.split("\n## ")[0] ?? "").matchAll(/^\| (`[^|]+) \|/gm)].map(([, cell = ""]) => cell);
  expect(firstCells.flatMap((cell) => cell.replaceAll("`", "").split(", ")).sort()).toEqual([...read].sort());
});

it("takes every variable", async () => {
  const config = loadConfig({
    NODE_ENV: "development",
    DATABASE_URL: "postgresql://u:p%40w@db.example:5433/tongyuan?sslmode=verify-full",
    DATA_DIR: "/srv/data",
    ATTACHMENTS_DIR: "/srv/files",
    HOST: "::1",
    PORT: "0",
    PUBLIC_URL: "https://api.example.gov.cn/",
    PORTAL_URL: "https://www.example.gov.cn/art/{slug}.html",
    SITE_NAME: "衢州市柯城区人民政府",
    SITE_ID_CODE: "3308020001",
    OBLIGATIONS_FROM: "2026-01-01",
    CONSULTATION_RESULT_DAYS: "20",
    URGENT_REVIEW_HOURS: "4",
    CORRECTION_HOURS: "24",
    RULES_FILE: await files.write("rules.json", '{"interpretationWorkingDays": 5, "levels": {"word-list": "OFF"}}'),
    DEMO: "0",
    LOG_LEVEL: "debug",
    INTROSPECTION: "0",
    CORS_ORIGINS: "https://www.example.gov.cn, http://127.0.0.1:3000",
    OIDC_ISSUER: "https://sso.example.gov.cn/realms/staff/",
    OIDC_AUDIENCE: "tongyuan",
    OIDC_SCOPES_CLAIM: "realm_access.roles",
    OIDC_ORGANS_CLAIM: "organs",
  });
  expect(config).toEqual({
    databaseUrl: "postgresql://u:p%40w@db.example:5433/tongyuan?sslmode=verify-full",
    dataDir: "/srv/data",
    attachments: { directory: "/srv/files" },
    host: "::1",
    port: 0,
    publicUrl: "https://api.example.gov.cn",
    portalUrl: "https://www.example.gov.cn/art/{slug}.html",
    site: { name: "衢州市柯城区人民政府", idCode: "3308020001" },
    obligations: {
      from: new Date("2025-12-31T16:00:00Z"),
      ...{ resultDays: 20, urgentReviewHours: 4, correctionHours: 24 },
    },
    rules: { ...DEFAULT_RULE_SETTINGS, interpretationWorkingDays: 5, levels: { "word-list": "OFF" } },
    demo: false,
    production: false,
    explorer: true,
    logLevel: "debug",
    introspection: false,
    corsOrigins: ["https://www.example.gov.cn", "http://127.0.0.1:3000"],
    oidc: {
      issuer: "https://sso.example.gov.cn/realms/staff/",
      audience: "tongyuan",
      scopesClaim: "realm_access.roles",
      organsClaim: "organs",
    },
  });
});

it("never loads demo content and never serves the explorer in production", () => {
  expect(loadConfig({ NODE_ENV: "production", DEMO: "1" })).toMatchObject({
    demo: false,
    production: true,
    explorer: false,
  });
});

it.each([
  ["::1", "http://[::1]:4000"],
  ["0.0.0.0", "http://127.0.0.1:4000"],
  ["::", "http://[::1]:4000"],
])("listening on %s, its address is %s unless PUBLIC_URL says another", (HOST, publicUrl) => {
  expect(loadConfig({ HOST }).publicUrl).toBe(publicUrl);
});

it.each([
  [{ PORT: "http" }, 'PORT is "http": it must be a number from 0 to 65535, e.g. PORT=4000'],
  [{ PORT: "65536" }, 'PORT is "65536": it must be a number from 0 to 65535, e.g. PORT=4000'],
  [
    { HOST: "http://a" },
    'HOST is "http://a": it must be an address of this machine, without scheme or port, e.g. HOST=0.0.0.0',
  ],
  [
    { HOST: "999.1.1.1" },
    'HOST is "999.1.1.1": it must be an address of this machine, without scheme or port, e.g. HOST=0.0.0.0',
  ],
  [{ DEMO: "yes" }, 'DEMO is "yes": it must be 0 or 1, e.g. DEMO=0'],
  [{ INTROSPECTION: "off" }, 'INTROSPECTION is "off": it must be 0 or 1, e.g. INTROSPECTION=0'],
  [
    { NODE_ENV: "prodution" },
    'NODE_ENV is "prodution": it must be production, development, test, e.g. NODE_ENV=production',
  ],
  [
    { LOG_LEVEL: "loud" },
    'LOG_LEVEL is "loud": it must be info, debug, trace, warn, error, fatal, silent, e.g. LOG_LEVEL=info',
  ],
  [
    { PUBLIC_URL: "api.example.cn" },
    'PUBLIC_URL is "api.example.cn": it must be an http:// or https:// address, e.g. PUBLIC_URL=https://api.example.gov.cn',
  ],
  [
    { PORTAL_URL: "/c/" },
    'PORTAL_URL is "/c/": it must hold {slug} once, e.g. PORTAL_URL=https://www.example.gov.cn/content/{slug}',
  ],
  [
    { PORTAL_URL: "ftp://a/{slug}" },
    'PORTAL_URL is "ftp://a/{slug}": it must begin with http://, https:// or /, e.g. PORTAL_URL=https://www.example.gov.cn/content/{slug}',
  ],
  [
    { OIDC_ISSUER: "http://sso.example.com", OIDC_AUDIENCE: "tongyuan" },
    'OIDC_ISSUER is "http://sso.example.com": it must be an https:// address, as the tokens name it, e.g. OIDC_ISSUER=https://sso.example.gov.cn',
  ],
  [
    { OIDC_ISSUER: "http://127.0.0.1:8080" },
    "OIDC_AUDIENCE is unset: with OIDC_ISSUER it must name this API, e.g. OIDC_AUDIENCE=tongyuan",
  ],
  [
    { SITE_ID_CODE: "33080200" },
    'SITE_ID_CODE is "33080200": it must be the site\'s ten characters (网站标识码), e.g. SITE_ID_CODE=3308020001',
  ],
  [
    { ATTACHMENTS_DIR: "s3://Bucket_1/x" },
    'ATTACHMENTS_DIR is "s3://Bucket_1/x": it must be a directory, or a bucket as s3://bucket/prefix, e.g. ATTACHMENTS_DIR=s3://tongyuan/files',
  ],
  [
    { ATTACHMENTS_DIR: "s3://tongyuan", AWS_ENDPOINT_URL: "127.0.0.1:9000" },
    'AWS_ENDPOINT_URL is "127.0.0.1:9000": it must be an http:// or https:// address, e.g. AWS_ENDPOINT_URL=https://s3.example.gov.cn',
  ],
  [
    { CORS_ORIGINS: "https://a.cn,https://b.cn/x" },
    'CORS_ORIGINS holds "https://b.cn/x", which is no origin: scheme, host and port only, separated by commas, or *, e.g. CORS_ORIGINS=https://www.example.gov.cn,https://m.example.gov.cn',
  ],
])("refuses %j in one line", (env, line) => {
  expect(() => loadConfig(env)).toThrow(new ConfigError([line]));
});

it.each([
  ["mysql://u:geheim@db/x", "is no address that begins with postgresql://"],
  ["postgresql://u:ge/heim@db/x", "is no address that begins with postgresql://"],
  ["geheim", "is no address that begins with postgresql://"],
  ["postgresql://u:geheim@db", "names no database after the host"],
])("refuses a wrong DATABASE_URL and never shows its password", (url, what) => {
  let message = "";
  try {
    loadConfig({ DATABASE_URL: url });
  } catch (error) {
    message = (error as Error).message;
  }
  expect(message).toContain(`DATABASE_URL ${what}`);
  expect(message).toContain("e.g. DATABASE_URL=postgresql://user:password@127.0.0.1:5432/tongyuan");
  expect(message).not.toMatch(/geheim|heim@/);
});

it("names all faults at once and ends with 78", () => {
  const load = () => loadConfig({ PORT: "x", DEMO: "2", LOG_LEVEL: "loud" });
  expect(load).toThrow(/^PORT .*\nDEMO .*\nLOG_LEVEL .*$/);
  expect(load).toThrow(expect.objectContaining({ exitCode: 78 }));
});

it.each([
  [{}, { bucket: "tongyuan", prefix: "files/2026", region: "us-east-1", endpoint: undefined }],
  [
    { AWS_REGION: "cn-north-1", AWS_ENDPOINT_URL: "https://oss.example", AWS_ENDPOINT_URL_S3: "http://127.0.0.1:9000" },
    { bucket: "tongyuan", prefix: "files/2026", region: "cn-north-1", endpoint: "http://127.0.0.1:9000" },
  ],
  [
    { AWS_ENDPOINT_URL: "https://oss.example" },
    { bucket: "tongyuan", prefix: "files/2026", region: "us-east-1", endpoint: "https://oss.example" },
  ],
])("keeps attachments in a bucket, reached by %o", (env, bucket) => {
  expect(loadConfig({ ATTACHMENTS_DIR: "s3://tongyuan/files/2026/", ...env }).attachments).toEqual({
    bucket: { ...bucket, incomingDir: resolve(".data/incoming") },
  });
});

it("names a file of rules that cannot be read, and what is wrong in one", async () => {
  const faults = async (text: string) => {
    const RULES_FILE = await files.write("faulty.json", text);
    return faultOf({ RULES_FILE }).replace(RULES_FILE, "faulty.json");
  };
  expect(faultOf({ RULES_FILE: "/nonexistent/rules.json" })).toMatch(
    /^RULES_FILE names "\/nonexistent\/rules.json", which cannot be read as JSON \(ENOENT/,
  );
  expect(await faults("{")).toMatch(/^RULES_FILE names "faulty.json", which cannot be read as JSON/);
  expect(await faults('{"interpretationWorkingDays": -1, "word": []}')).toMatch(
    /^RULES_FILE names "faulty.json", in which .*interpretationWorkingDays: .*; word: No such field\., e\.g\. RULES_FILE=\/etc\/tongyuan\/rules\.json$/,
  );
});

function faultOf(env: NodeJS.ProcessEnv): string {
  try {
    loadConfig(env);
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error("nothing is wrong");
}
