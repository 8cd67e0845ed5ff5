// The import rules of this code base. `tsx scripts/check/main.ts imports` applies them; tests/unit/checks/imports.test.ts plants a violation of each.
// Paths in order of their layer: server, cli → app → schema → domains/*/graphql*, http → graphql → the rest of domains → workflow → platform.

const edge = "^src/(server|cli)(\\.ts|/)";
const domainGraphql = "^src/domains/[^/]+/graphql";
const pureFiles = "^src/(workflow/|domains/[^/]+/(rules\\.ts|rules/|[^/]+-rules\\.ts))";

module.exports = {
  forbidden: [
    {
      name: "no-cycles",
      comment: "Two files that need each other are one file in two halves: neither can be read, tested or moved alone.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "only-the-edge-starts-things",
      comment:
        "server.ts and cli.ts are where a process begins. What imports them cannot be used without starting one.",
      severity: "error",
      from: { pathNot: [edge, "^bin/"] },
      to: { path: edge },
    },
    {
      name: "only-the-edge-composes",
      comment:
        "app.ts knows everything; what it composes must not know it, or nothing can be composed differently in a test.",
      severity: "error",
      from: { pathNot: edge },
      to: { path: "^src/app\\.ts$" },
    },
    {
      name: "only-app-takes-the-schema",
      comment: "Code below that imports the finished schema would depend on every domain at once.",
      severity: "error",
      from: { pathNot: "^src/(app|server|cli)" },
      to: { path: "^src/schema\\.ts$" },
    },
    {
      name: "the-edge-knows-no-domain",
      comment:
        "What HTTP serves beside GraphQL reads the public schema, as any front end does, or what app.ts hands it: so no page can show what the API would not. Files are bytes, which GraphQL does not carry.",
      severity: "error",
      from: { path: "^src/http/", pathNot: "^src/http/attachments/" },
      to: { path: "^src/(domains|workflow)/" },
    },
    {
      name: "graphql-stays-on-top",
      comment:
        "Commands, reads, rules and events also serve the command line, feeds and followers, which have no GraphQL.",
      severity: "error",
      from: { path: "^src/(domains|workflow|platform)/", pathNot: domainGraphql },
      to: { path: [domainGraphql, "^src/(graphql|http)/"] },
    },
    {
      name: "graphql-knows-no-domain",
      comment: "A builder, a scalar or a limit that names a domain must be edited whenever a domain changes.",
      severity: "error",
      from: { path: "^src/graphql/" },
      to: { path: "^src/(domains|http|workflow)/" },
    },
    {
      name: "workflow-stands-alone",
      comment:
        "The states of an edition are one pure machine; were it to know a domain, every domain would have its own.",
      severity: "error",
      from: { path: "^src/workflow/" },
      to: { path: "^src/", pathNot: "^src/workflow/" },
    },
    {
      name: "platform-stands-alone",
      comment: "Clock, log and database carry every domain and must be understood without one.",
      severity: "error",
      from: { path: "^src/platform/" },
      to: { path: "^src/", pathNot: "^src/platform/" },
    },
    {
      name: "graphql-libraries-stay-in-graphql",
      comment: "GraphQL is one way in. A rule or a command that imports it cannot be used by another.",
      severity: "error",
      from: { path: "^src/", pathNot: [domainGraphql, "^src/(graphql|http)/"] },
      to: {
        path: "(^|/)node_modules/(graphql|graphql-yoga|graphql-jit|graphql-ws|graphql-sse|@pothos/[^/]+|@graphql-[^/]+/[^/]+|@envelop/[^/]+)/",
      },
    },
    {
      name: "rules-do-no-io",
      comment:
        "A rule is a function of its arguments, so that its tests are tables. Types are free; the check `effects` sees global names.",
      severity: "error",
      from: { path: pureFiles },
      to: {
        path: ["^src/", "(^|/)node_modules/", "^node:"],
        pathNot: [
          pureFiles,
          "^src/domains/[^/]+/(index|[^/]*(definition|format)[^/]*)(\\.ts|/)",
          "^src/platform/(day|working-days|calendar)",
        ],
        dependencyTypesNot: ["type-only"],
      },
    },
    {
      name: "rules-do-no-io-through-node",
      comment: "As above, for what Node itself brings: files, sockets, processes, timers.",
      severity: "error",
      from: { path: pureFiles },
      to: { dependencyTypes: ["core"], dependencyTypesNot: ["type-only"] },
    },
    {
      name: "domains-meet-at-the-door",
      comment: "index.ts is what a domain promises to others. Past it, every change of one domain is a risk for all.",
      severity: "error",
      from: { path: "^src/domains/([^/]+)/", pathNot: [domainGraphql, "^src/domains/(import|desk|duplicate|placement)/"] },
      to: { path: "^src/domains/[^/]+/", pathNot: ["^src/domains/$1/", "^src/domains/[^/]+/index\\.ts$"] },
    },
    {
      name: "writers-write-by-commands",
      comment:
        "The desk, import, the decisions about duplicates and the ledger call content's commands: there is no other way in. All else they take at the door, like every domain.",
      severity: "error",
      from: { path: "^src/domains/(import|desk|duplicate|placement)/", pathNot: domainGraphql },
      to: {
        path: "^src/domains/[^/]+/",
        pathNot: ["^src/domains/$1/", "^src/domains/[^/]+/index\\.ts$", "^src/domains/content/(draft\\.ts|commands/)"],
      },
    },
    {
      name: "graphql-types-meet-in-graphql",
      comment:
        "A GraphQL type that another domain extends or returns is taken from that domain's graphql file: through index.ts it would load GraphQL where only reads are wanted.",
      severity: "error",
      from: { path: "^src/domains/([^/]+)/graphql" },
      to: { path: "^src/domains/[^/]+/", pathNot: ["^src/domains/$1/", "^src/domains/[^/]+/(index\\.ts$|graphql)"] },
    },
    {
      name: "only-platform-db-reaches-a-database",
      comment:
        "One place makes clients, so that limits, roles, the embedded lock and the count of statements hold everywhere.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/platform/db/" },
      to: { path: "(^|/)node_modules/(pg|postgres|@electric-sql/[^/]+|@prisma/[^/]+|pglite-prisma-adapter)/" },
    },
    {
      name: "the-generated-client-stays-in-platform-db",
      comment:
        "platform/db/index.ts says what of Prisma others may use; past it the client could be made a second time.",
      severity: "error",
      from: { pathNot: "^src/platform/db/" },
      to: { path: "^src/platform/db/", pathNot: "^src/platform/db/index\\.ts$" },
    },
    {
      name: "only-server-opens-a-socket",
      comment: "What listens must drain on SIGTERM, and only server.ts does. Types of requests and answers are free.",
      severity: "error",
      from: { path: "^src/", pathNot: ["^src/server\\.ts$", "^src/server/"] },
      to: { path: "^(node:)?(net|http|https|http2|tls|dgram|cluster)$", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "clients-read-over-http-only",
      comment:
        "The consumers stand for other teams' programs: what they take from src or tests, those could not have, and nobody would notice that the API lacks it.",
      severity: "error",
      from: { path: "^clients/" },
      to: { path: "^(src|bin|scripts|tests|bench)/" },
    },
    {
      name: "nothing-needs-a-client",
      comment: "The consumers are users of the product, each by itself; what needs one could not be run without it.",
      severity: "error",
      from: { path: "^(src|clients)/([^/]+)/" },
      to: { path: "^clients/[^/]+/", pathNot: "^clients/$2/" },
    },
    {
      name: "only-declared-packages",
      comment: "A package that is here because another brought it can be gone after any update of that other.",
      severity: "error",
      from: { path: "^(src|clients)/" },
      to: {
        dependencyTypes: ["npm-no-pkg", "npm-unknown", "unknown", "undetermined"],
        // Holds types alone, and so no file that could be found.
        pathNot: ["^node:", "^@graphql-typed-document-node/core$"],
      },
    },
    {
      name: "production-has-no-dev-packages",
      comment: "The image holds `dependencies` only: what src and the consumers need when they run must be among them.",
      severity: "error",
      from: { path: "^(src|clients)/" },
      to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"] },
    },
  ],
  options: {
    // Types cross boundaries too: without this an `import type` would be invisible.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: ["node_modules", "/generated/"] },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
