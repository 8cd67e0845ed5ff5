import { type Platform, type PlatformAnswer, type PlatformPost, PlatformSilence, type PostForm } from "./platform.ts";

const TIMEOUT_MS = 30_000;

/**
 * A platform behind a plain HTTP address: `GET`, `PUT` and `DELETE` of `<base>/posts/{id}`, as docs/guide/channel.md says. A new post is put
 * with `If-None-Match: *`, so that two at once make one; an edit with `If-Match: *`.
 */
export function httpPlatform(base: string): Platform {
  const recordOf = (id: string) => `${base.replace(/\/$/, "")}/posts/${encodeURIComponent(id)}`;
  const put = async (id: string, form: PostForm, condition: Record<string, string>): Promise<PlatformAnswer> => {
    const body = JSON.stringify({ edition: form.edition, form });
    const headers = { "content-type": "application/json", ...condition };
    const response = await send(recordOf(id), { method: "PUT", headers, body });
    if (response.status === 412) return { kind: "taken" };
    if (response.status === 405) return { kind: "impossible" };
    if (response.status === 422) return { kind: "refused", reason: await reasonOf(response) };
    return { kind: "done", post: await postOf(response) };
  };
  return {
    recordOf,
    async find(id) {
      const response = await send(recordOf(id), {});
      return response.status === 404 ? null : await postOf(response);
    },
    post: (id, form) => put(id, form, { "if-none-match": "*" }),
    edit: (id, form) => put(id, form, { "if-match": "*" }),
    async remove(id) {
      const response = await send(recordOf(id), { method: "DELETE" });
      if (response.status === 422) return await reasonOf(response);
      if (response.ok || response.status === 404) return null;
      throw new PlatformSilence(`平台答复${response.status}`);
    },
  };
}

async function send(address: string, request: RequestInit): Promise<Response> {
  try {
    return await fetch(address, { ...request, signal: AbortSignal.timeout(TIMEOUT_MS) });
  } catch (cause) {
    throw new PlatformSilence("平台没有答复", { cause });
  }
}

async function postOf(response: Response): Promise<PlatformPost> {
  if (!response.ok) throw new PlatformSilence(`平台答复${response.status}`);
  const { step, edition, address = null, postedAt = null, reason = null } = await read<PlatformPost>(response);
  return { step, edition, address, postedAt, reason };
}

async function reasonOf(response: Response): Promise<string> {
  return (await read<{ reason?: string }>(response)).reason || "平台未说明原因";
}

async function read<Body>(response: Response): Promise<Body> {
  try {
    return (await response.json()) as Body;
  } catch (cause) {
    throw new PlatformSilence("平台的答复不完整", { cause });
  }
}
