import "./graphql/scalars.ts";
import "./domains/access/graphql.ts";
import "./domains/content/graphql.ts";
import "./domains/organ/graphql.ts";
import "./domains/topic/graphql.ts";
import "./domains/column/graphql.ts";
import "./domains/column/graphql-contents.ts";
import "./domains/channel/graphql.ts";
import "./domains/desk/graphql.ts";
import "./domains/access/graphql-admin.ts";
import "./domains/access/graphql-identity.ts";
import "./domains/report/graphql.ts";
import "./domains/interpretation/graphql.ts";
import "./domains/consultation/graphql.ts";
import "./domains/enterprise-notice/graphql.ts";
import "./domains/policy-document/graphql.ts";
import "./domains/announcement/graphql.ts";
import "./domains/organ/graphql-admin.ts";
import "./domains/audit/graphql.ts";
import "./domains/obligation/graphql.ts";
import "./domains/duplicate/graphql.ts";
import "./domains/placement/graphql.ts";
import "./domains/portal/graphql.ts";
import "./domains/search/graphql.ts";
import { builder } from "./graphql/builder.ts";
import { answerIdsAtOnce } from "./graphql/global-id.ts";

/** The public schema: one import per domain, nothing else. */
export const schema = answerIdsAtOnce(builder.toSchema());
