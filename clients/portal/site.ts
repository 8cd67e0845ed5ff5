import { posix } from "node:path";
import type { CardFragment, SiteMapQuery } from "./operations/documents.generated.ts";

/** What every page of the site needs to know of the others. */
export interface Site {
  readonly name: string;
  readonly columns: SiteMapQuery["columns"];
  /** Slugs of the contents that have a page here. */
  readonly slugs: ReadonlySet<string>;
}

/** One page: where it lies from the root of the site, and its HTML. */
export interface Page {
  readonly path: string;
  readonly html: string;
}

/** Where the front page lies. */
export const HOME_PATH = "index.html";

/** Where the search lies. */
export const SEARCH_PATH = "search.html";

/** Where the page of a content lies. */
export function itemPath(slug: string): string {
  return `c/${slug}.html`;
}

/** Where a page of a column lies; pages count from 1. */
export function columnPath(column: string, page = 1): string {
  return `columns/${column}/${page === 1 ? "index" : page}.html`;
}

/** The columns of the site map, those above before those below. */
export function listColumnPaths({ columns }: Pick<Site, "columns">): string[] {
  type Branch = { path: string; children?: readonly Branch[] };
  const pathsOf = ({ path, children = [] }: Branch): string[] => [path, ...children.flatMap(pathsOf)];
  return columns.flatMap(pathsOf);
}

/** Links of one page to others, relative, so that the site can lie in any folder. */
export class Links {
  readonly #site: Site;
  readonly #folder: string;

  constructor(site: Site, path: string) {
    this.#site = site;
    this.#folder = posix.dirname(path);
  }

  to(path: string): string {
    return posix.relative(this.#folder, path);
  }

  /** A content that the portal does not show has its page elsewhere. */
  toItem({ slug, url }: Pick<CardFragment, "slug" | "url">): string {
    return this.#site.slugs.has(slug) ? this.to(itemPath(slug)) : url;
  }

  toColumn(column: string, page?: number): string {
    return this.to(columnPath(column, page));
  }
}
