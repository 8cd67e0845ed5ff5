# The product as one image: Node, the packages of production, the sources. They run as they are; nothing is built.
# No container engine was at hand when this was written. scripts/replay-dockerfile.sh takes the steps from here, does them in a
# directory, makes it read-only and serves from it as a user without rights; CI runs that.
#
#   docker run --read-only -v tongyuan:/data -p 4000:4000 tongyuan                  embedded database in the volume
#   docker run --read-only -e DATABASE_URL=postgresql://… -p 4000:4000 tongyuan     PostgreSQL

FROM node:24-slim AS packages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# @prisma/client names the Prisma command line and TypeScript as optional peers, which npm would install although only development
# has them: 250 MB more. Every peer that is needed is a dependency of ours.
RUN npm ci --omit=dev --legacy-peer-deps

FROM node:24-slim
# tsx keeps what it has transformed below the temporary directory, and ends the process where that cannot be written.
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000 DATA_DIR=/data TSX_DISABLE_CACHE=1
WORKDIR /app
COPY --from=packages /app/node_modules ./node_modules
COPY package.json schema.prisma ./
COPY bin ./bin
COPY src ./src
COPY migrations ./migrations
RUN install -d -o node -g node /data
VOLUME /data
USER node
EXPOSE 4000
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# Node itself is process 1: npm would swallow the signal to stop.
CMD ["node", "bin/tongyuan.js", "serve"]
