import "./graphql-close.ts";
import "./graphql-lists.ts";
import "./graphql-plan.ts";
import "./graphql-public.ts";
import "./graphql-report.ts";
