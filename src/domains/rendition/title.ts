const ORGAN = "(?:人民政府|办公厅|办公室|国务院|委员会|[局厅部委院会府])";
const SHELL =
  /^([^《》]{0,80}?)关于(?:印发|公布|发布|颁布)(?:《([^《》]{2,})》(（[^（）]{1,12}）|\([^()]{1,12}\))?|([^《》]{4,}?))的(?:通知|公告|通告|函|决定|命令)$/u;
/** Whoever hands on, changes or ends what another brought says more than the name of that. */
const SAYS_MORE = /转发|批转|废止|停止|撤销|暂缓|修改|取消|不/u;
const ISSUERS = new RegExp(`^[\\p{Script=Han}、 ]{2,80}?${ORGAN}(?=关于)`, "u");

/**
 * What a title may be shortened to without losing what it is about, the fullest first, itself at the beginning. The shell of a notice
 * that only brings a document goes, then the names of its issuers, which stand beside every form; nothing is ever cut.
 */
export function titleCandidates(title: string): string[] {
  const bare = title.trim();
  const [, before = "", quoted, version = "", plain] = SHELL.exec(bare) ?? [];
  const core = quoted ? `${quoted}${version}` : plain;
  const shorter = core && !SAYS_MORE.test(before) ? [core] : [];
  return [...new Set([bare, ...shorter, SAYS_MORE.test(bare) ? bare : bare.replace(ISSUERS, "")])];
}
