import type { Viewer } from "../../../src/domains/access/index.ts";
import type { World } from "../../support/world.ts";

/** A notice of a district's road works. */
export const NOTICE = `<p>为保障地下管线改造安全，自2026年4月10日22时起至4月25日6时止，荷花路（新桥街至柳园街段）全线封闭施工，禁止一切车辆通行。</p>
<p>封闭期间，途经该路段的3路、17路公交车改经中河沿绕行，撤销荷花路站，增设柳园街临时站。沿线单位和居民凭通行证从北侧便道出入。</p>
<p>过往车辆请按照现场标志标线和交通警察的指挥绕行，由此带来的不便，敬请谅解。咨询电话以区住房和城乡建设局公布的为准，请绕行。</p>`;

/** Another one, of the waterworks. */
export const OTHER_NOTICE = `<p>因城东水厂主供水管检修，定于2026年4月12日9时至18时对城东片区停止供水，请用户提前储水。</p>
<p>恢复供水初期水质可能浑浊，放水片刻即可正常使用。如遇雨天顺延，以水务公司通知为准。</p>`;

/** The cases of a list. */
export const CASES = `query ($filter: DuplicateCaseFilter) {
  duplicateCases(filter: $filter) { nodes { verdict sides { title } } }
}`;

const CASE = `id verdict lengthRatio titleLikeness decision sides { isPublic title containment } passages { text otherText }`;

/** Calls a mutation. */
// biome-ignore lint/suspicious/noExplicitAny: the answers are asserted whole.
export type Call = (name: string, input: object, viewer: Viewer) => Promise<any>;

/** Calls mutations of a world, and answers what they answer with the duplicates of the edition. */
export function callOf(world: World): Call {
  return async (name, input, viewer) => {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
    const success =
      name === "resolveDuplicate"
        ? "case { decision reason decidedBy { name } }"
        : `edition { id contentId version state title duplicates { ${CASE} } }`;
    const query = `mutation ($input: ${type}Input!) { ${name}(input: $input) {
      __typename ... on ${type}Success { ${success} } ... on Error { code message }
      ... on DuplicateError { cases { ${CASE} } } ... on RuleError { problems { rule } } ... on ValidationError { issues { path message } }
    } }`;
    return (await world.read(query, { input }, viewer))[name];
  };
}

/** An edition as a mutation names it. */
export function seen({ id, version }: { id: string; version: number }) {
  return { edition: id, expectedVersion: version };
}
