#!/usr/bin/env bash
# Does what the Dockerfile says without a container engine: its packages, files, environment, command and health check, taken
# from the file itself. The tree is read-only and the user has no rights in it; only the data directory can be written.
#   scripts/replay-dockerfile.sh [bin directory of the Node to use]
set -euo pipefail
cd "$(dirname "$0")/.."
PATH="${1:+$1:}$PATH"
root=$(mktemp -d)
server=""
trap '[ -z "$server" ] || kill -KILL "$server" 2>/dev/null || true; chmod -R u+w "$root"; rm -rf "$root"' EXIT

instructions() { sed -n -E "s/^ *$1 +(.*)/\1/p" Dockerfile; }

mkdir "$root/app" "$root/data"
while read -r -a words; do
  to="$root/app/${words[-1]}"
  for from in "${words[@]:0:${#words[@]}-1}"; do
    if [ -d "$from" ]; then cp -R "$from/." "$to"; else cp "$from" "$to"; fi
  done
done < <(instructions COPY | grep -v -- --from=)
install=$(instructions RUN | grep '^npm ')
(cd "$root/app" && $install)
echo "installed: $(du -sm "$root/app" | cut -f1) MB, of which packages $(du -sm "$root/app/node_modules" | cut -f1) MB"

chmod -R a-w "$root/app"
chmod -R a+rX "$root"
as_user=()
if [ "$(id -u)" = 0 ]; then
  chown nobody "$root/data"
  as_user=(setpriv --reuid=nobody --regid="$(id -g nobody)" --clear-groups)
fi

mapfile -t command < <(instructions CMD | tail -1 | node -p 'JSON.parse(require("fs").readFileSync(0, "utf8")).join("\n")')
mapfile -t health < <(instructions CMD | head -1 | node -p 'JSON.parse(require("fs").readFileSync(0, "utf8")).join("\n")')
port=$(node -e 'const s = require("node:net").createServer().listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close(); })')
# shellcheck disable=SC2046
environment=(PATH="$PATH" HOME=/nonexistent TMPDIR="$root/app" $(instructions ENV) HOST=127.0.0.1 PORT="$port" DATA_DIR="$root/data")

cd "$root/app"
env -i "${environment[@]}" "${as_user[@]}" "${command[@]}" &
server=$!
for _ in $(seq 60); do
  sleep 1
  kill -0 "$server" 2>/dev/null || { server=""; echo "the server ended before it was healthy"; exit 1; }
  if env -i "${environment[@]}" "${as_user[@]}" "${health[@]}"; then healthy=yes && break; fi
done
[ -n "${healthy:-}" ] || { echo "not healthy within 60 s"; exit 1; }
echo "healthy; resident memory $(awk '/VmRSS/ { print int($2 / 1024) }' "/proc/$server/status") MB"

kill -TERM "$server"
wait "$server" && echo "stopped in good order"
server=""
