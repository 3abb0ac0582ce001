# The site built for an address, and served by Caddy on port 8080 with the headers of src/build/serving.ts.
FROM node:24.21.0-bookworm-slim AS build
WORKDIR /project
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts
COPY . .
ARG SITE_URL=https://hoa-dam.example/
ENV SITE_URL=$SITE_URL
RUN npm run build && node src/build/container.ts /srv /Caddyfile

FROM caddy:2-alpine
# Caddy may bind low ports, which an unprivileged user of some hosts may not run; this one needs none.
RUN setcap -r /usr/bin/caddy
COPY --from=build /Caddyfile /etc/caddy/Caddyfile
COPY --from=build /srv /srv
USER nobody
ENV XDG_CONFIG_HOME=/tmp XDG_DATA_HOME=/tmp
EXPOSE 8080
CMD ["caddy", "run", "--config", "/etc/caddy/Caddyfile", "--adapter", "caddyfile"]
