/**
 * The one written form of a post's address, which tells whether two are of one post: without a fragment, which names a place on the page
 * (platforms hand out the same address with one, `#rd`, and without), and without a user and password, which readers need not be told.
 * @throws TypeError where it is none
 */
export function postAddress(stated: string): string {
  const url = new URL(stated);
  url.hash = "";
  url.username = "";
  url.password = "";
  return url.href;
}
