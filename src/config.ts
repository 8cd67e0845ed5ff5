import { join, resolve } from "node:path";
import type { OidcSettings } from "./domains/access/oidc/claims.ts";
import type { StoragePlace } from "./domains/attachment/index.ts";
import { DEFAULT_RULE_SETTINGS, type RuleSettings } from "./domains/content/rule-settings.ts";
import { readRulesFile } from "./domains/content/rules-file.ts";
import { DEFAULT_OBLIGATION_SETTINGS, type ObligationSettings } from "./domains/obligation/settings.ts";
import { isDay, startOfDay } from "./platform/day.ts";
import { OperatorError } from "./platform/operator-error.ts";

/** How this process is set up. */
export interface Config {
  /** postgresql://…; undefined: the embedded database in `dataDir`. */
  databaseUrl: string | undefined;
  /** Absolute. The embedded database and, by default, the attachments are below it. */
  dataDir: string;
  /** Where the bytes of attachments are. */
  attachments: StoragePlace;
  host: string;
  /** 0: any free port. */
  port: number;
  /** Base of this API's absolute addresses, without a slash at its end. */
  publicUrl: string;
  /** Template of the portal's addresses of contents, with the place `{slug}`. */
  portalUrl: string;
  /** How the portal's pages name their site; `idCode` (网站标识码) null: not stated. */
  site: { name: string; idCode: string | null };
  /** From when on obligations are listed, and how long consultations and urgent publications leave. */
  obligations: ObligationSettings;
  /** Whether demo content is loaded into an empty database. Never in production. */
  demo: boolean;
  production: boolean;
  /** Whether the explorer is served. Never in production. */
  explorer: boolean;
  logLevel: string;
  /** Levels, periods and lists of the rules. */
  rules: RuleSettings;
  /** False: the schema cannot be asked for. */
  introspection: boolean;
  /** By whose JWTs people sign in; null: nobody's. */
  oidc: OidcSettings | null;
  /** Origins whose pages may read answers; "*": all. */
  corsOrigins: "*" | string[];
}

/** What is wrong with the environment: one line for each variable. */
export class ConfigError extends OperatorError {
  constructor(faults: readonly string[]) {
    super(faults.join("\n"), { exitCode: 78 });
  }
}

/** Reads the environment. A variable set to nothing counts as unset. Throws a ConfigError that names all that is wrong. */
export function loadConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const faults: string[] = [];
  // The value is not repeated where it may hold a password.
  const read: Read = (name, fallback, parse) => {
    const value = env[name]?.trim();
    if (!value) return fallback;
    const result = parse(value);
    if (!(result instanceof Fault)) return result;
    faults.push(`${name} ${result.what}, e.g. ${name}=${result.example}`);
    return fallback;
  };
  const production = read("NODE_ENV", "", oneOf("production", "development", "test")) === "production";
  const dataDir = resolve(read("DATA_DIR", ".data", String));
  const host = read("HOST", "127.0.0.1", parseHost);
  const port = read("PORT", 4000, parsePort);
  const config: Config = {
    databaseUrl: read("DATABASE_URL", undefined, parseDatabaseUrl),
    dataDir,
    attachments: readStoragePlace(read, dataDir),
    host,
    port,
    publicUrl: read("PUBLIC_URL", baseUrl(host, port), parsePublicUrl),
    portalUrl: read("PORTAL_URL", "/c/{slug}", parsePortalUrl),
    site: {
      name: read("SITE_NAME", "门户网站", String),
      idCode: read<string | null>("SITE_ID_CODE", null, parseSiteIdCode),
    },
    obligations: {
      from: read<Date | null>("OBLIGATIONS_FROM", DEFAULT_OBLIGATION_SETTINGS.from, parseStartOfDay),
      resultDays: read("CONSULTATION_RESULT_DAYS", DEFAULT_OBLIGATION_SETTINGS.resultDays, parseCount),
      urgentReviewHours: read("URGENT_REVIEW_HOURS", DEFAULT_OBLIGATION_SETTINGS.urgentReviewHours, parseCount),
      correctionHours: read("CORRECTION_HOURS", DEFAULT_OBLIGATION_SETTINGS.correctionHours, parseCount),
    },
    demo: read("DEMO", true, parseSwitch) && !production,
    production,
    explorer: !production,
    logLevel: read("LOG_LEVEL", "info", oneOf("info", "debug", "trace", "warn", "error", "fatal", "silent")),
    rules: read("RULES_FILE", DEFAULT_RULE_SETTINGS, parseRules),
    introspection: read("INTROSPECTION", true, parseSwitch),
    corsOrigins: read<"*" | string[]>("CORS_ORIGINS", "*", parseOrigins),
    oidc: readOidc(read, faults),
  };
  if (faults.length > 0) throw new ConfigError(faults);
  return config;
}

function readOidc(read: Read, faults: string[]): OidcSettings | null {
  const issuer = read<string | null>("OIDC_ISSUER", null, parseIssuer);
  const audience = read<string | null>("OIDC_AUDIENCE", null, String);
  const scopesClaim = read("OIDC_SCOPES_CLAIM", "scope", String);
  const organsClaim = read<string | null>("OIDC_ORGANS_CLAIM", null, String);
  if (issuer === null) return null;
  // Without it a token that people were given for another system would sign them in here.
  if (audience === null)
    faults.push("OIDC_AUDIENCE is unset: with OIDC_ISSUER it must name this API, e.g. OIDC_AUDIENCE=tongyuan");
  return { issuer, audience: audience ?? "", scopesClaim, organsClaim };
}

/** The value of a variable; the fallback where it is unset or wrong. */
type Read = <T>(name: string, fallback: T, parse: (value: string) => T | Fault) => T;

/** What is wrong with a value, and one that would do. */
class Fault {
  readonly what: string;
  readonly example: string;

  constructor(what: string, example: string) {
    this.what = what;
    this.example = example;
  }
}

function readStoragePlace(read: Read, dataDir: string): StoragePlace {
  const fallback = { directory: join(dataDir, "attachments") };
  const place = read<StoragePlace>("ATTACHMENTS_DIR", fallback, (value) =>
    parseStoragePlace(value, join(dataDir, "incoming")),
  );
  if ("directory" in place) return place;
  // The names that everything reads which speaks to S3; the keys' own are read by its library.
  const region = read("AWS_REGION", place.bucket.region, String);
  const endpoint = read<string | undefined>(
    "AWS_ENDPOINT_URL_S3",
    read("AWS_ENDPOINT_URL", undefined, parseEndpoint),
    parseEndpoint,
  );
  return { bucket: { ...place.bucket, region, endpoint } };
}

function parseStoragePlace(value: string, incomingDir: string): StoragePlace | Fault {
  if (!/^[a-z][a-z0-9+.-]*:\/\//i.test(value)) return { directory: resolve(value) };
  const [, bucket, prefix = ""] = /^s3:\/\/([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])(?:\/+(.*?))?\/*$/.exec(value) ?? [];
  if (bucket) return { bucket: { bucket, prefix, region: "us-east-1", endpoint: undefined, incomingDir } };
  return new Fault(`is "${value}": it must be a directory, or a bucket as s3://bucket/prefix`, "s3://tongyuan/files");
}

function parseEndpoint(value: string): string | Fault {
  const url = parseUrl(value);
  if (url && isHttp(url)) return value;
  return new Fault(`is "${value}": it must be an http:// or https:// address`, "https://s3.example.gov.cn");
}

/** Hosts that mean every address of this machine, and one of those that can be opened. */
const WILDCARDS: Record<string, string> = { "0.0.0.0": "127.0.0.1", "::": "::1" };

/** The address that opens what listens there, without a slash at its end. */
export function baseUrl(host: string, port: number): string {
  const name = WILDCARDS[host] ?? host;
  return `http://${name.includes(":") ? `[${name}]` : name}:${port}`;
}

function oneOf(...values: [string, ...string[]]) {
  return (value: string) =>
    values.includes(value) ? value : new Fault(`is "${value}": it must be ${values.join(", ")}`, values[0]);
}

function parseSwitch(value: string): boolean | Fault {
  return value === "0" || value === "1" ? value === "1" : new Fault(`is "${value}": it must be 0 or 1`, "0");
}

function parseStartOfDay(value: string): Date | Fault {
  return isDay(value) ? startOfDay(value) : new Fault(`is "${value}": it must be a day, YYYY-MM-DD`, "2026-01-01");
}

function parseCount(value: string): number | Fault {
  if (/^[1-9]\d{0,3}$/.test(value)) return Number(value);
  return new Fault(`is "${value}": it must be a number from 1 to 9999`, "30");
}

function parseRules(path: string): RuleSettings | Fault {
  const read = readRulesFile(path);
  return "fault" in read ? new Fault(`names "${path}", ${read.fault}`, "/etc/tongyuan/rules.json") : read.settings;
}

function parsePort(value: string): number | Fault {
  const port = Number(value);
  if (/^\d+$/.test(value) && port <= 65_535) return port;
  return new Fault(`is "${value}": it must be a number from 0 to 65535`, "4000");
}

function parseHost(value: string): string | Fault {
  if (/^[\w.:-]+$/.test(value) && parseUrl(baseUrl(value, 1))) return value;
  return new Fault(`is "${value}": it must be an address of this machine, without scheme or port`, "0.0.0.0");
}

function parseDatabaseUrl(value: string): string | Fault {
  const example = "postgresql://user:password@127.0.0.1:5432/tongyuan";
  const url = parseUrl(value);
  if (!url || !/^postgres(ql)?:$/.test(url.protocol)) {
    return new Fault("is no address that begins with postgresql:// (in a password write @ as %40, / as %2F)", example);
  }
  if (!/^\/[^/]+$/.test(url.pathname)) return new Fault("names no database after the host", example);
  return value;
}

function parsePublicUrl(value: string): string | Fault {
  const url = parseUrl(value);
  if (url && isHttp(url) && !url.search && !url.hash) return url.href.replace(/\/$/, "");
  return new Fault(`is "${value}": it must be an http:// or https:// address`, "https://api.example.gov.cn");
}

function parsePortalUrl(value: string): string | Fault {
  const example = "https://www.example.gov.cn/content/{slug}";
  if (value.split("{slug}").length !== 2) return new Fault(`is "${value}": it must hold {slug} once`, example);
  const url = parseUrl(value);
  if (value.startsWith("/") || (url && isHttp(url))) return value;
  return new Fault(`is "${value}": it must begin with http://, https:// or /`, example);
}

function parseIssuer(value: string): string | Fault {
  const url = parseUrl(value);
  const isLoopback = url?.protocol === "http:" && /^(?:localhost|127\.0\.0\.1|\[::1\])$/.test(url.hostname);
  if (url && (url.protocol === "https:" || isLoopback) && !url.search && !url.hash) return value;
  return new Fault(
    `is "${value}": it must be an https:// address, as the tokens name it`,
    "https://sso.example.gov.cn",
  );
}

function parseSiteIdCode(value: string): string | Fault {
  if (/^[0-9a-z]{10}$/i.test(value)) return value;
  return new Fault(`is "${value}": it must be the site's ten characters (网站标识码)`, "3308020001");
}

function parseOrigins(value: string): "*" | string[] | Fault {
  if (value === "*") return "*";
  const origins = value.split(",").map((origin) => origin.trim());
  const wrong = origins.find((origin) => parseUrl(origin)?.origin !== origin);
  if (wrong === undefined) return origins;
  return new Fault(
    `holds "${wrong}", which is no origin: scheme, host and port only, separated by commas, or *`,
    "https://www.example.gov.cn,https://m.example.gov.cn",
  );
}

function isHttp(url: URL): boolean {
  return url.protocol === "http:" || url.protocol === "https:";
}

function parseUrl(value: string): URL | undefined {
  return URL.canParse(value) ? new URL(value) : undefined;
}
