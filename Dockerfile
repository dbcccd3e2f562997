# Two stages: pip and what it needs stay behind in the first.

FROM python:3.12-slim AS builder
ENV PIP_NO_CACHE_DIR=1 \
    PIP_DISABLE_PIP_VERSION_CHECK=1
WORKDIR /source
COPY pyproject.toml README.md LICENSE ./
COPY bot ./bot
# A wheel first, so that what runs is the package as others install it, and not a folder that lay around.
RUN pip wheel --no-deps --wheel-dir /wheels . \
    && python -m venv /opt/freshlegs \
    && /opt/freshlegs/bin/pip install "$(ls /wheels/fresh_legs-*.whl)[postgres]"

FROM python:3.12-slim
LABEL org.opencontainers.image.title="Fresh Legs" \
      org.opencontainers.image.description="A coach for running fatigue that lives in Telegram" \
      org.opencontainers.image.licenses="MIT"

# The number is fixed, so that a host can give a folder to it: chown 10001:10001 diary
RUN groupadd --system --gid 10001 freshlegs \
    && useradd --system --uid 10001 --gid freshlegs --no-create-home --shell /usr/sbin/nologin freshlegs \
    && install --directory --owner=freshlegs --group=freshlegs --mode=0700 /data
COPY --from=builder /opt/freshlegs /opt/freshlegs

# From / the default address of the diary, data/freshlegs.db, means the same file as the one named here: a
# settings file that leaves DATABASE_URL empty keeps its diary on the volume too.
WORKDIR /
ENV PATH="/opt/freshlegs/bin:$PATH" \
    PYTHONUNBUFFERED=1 \
    PYTHONDONTWRITEBYTECODE=1 \
    DATABASE_URL=sqlite:////data/freshlegs.db \
    LISTEN=0.0.0.0:8080
USER 10001:10001
VOLUME ["/data"]
EXPOSE 8080

# /healthz answers 503 when polling, the schedule or the diary stands still; urllib raises on that. Without a
# LISTEN there is nothing to ask. No proxy: the address is this container's own.
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s --retries=3 \
    CMD ["python", "-c", "import os, urllib.request as web; port = os.environ.get('LISTEN', '').rpartition(':')[2]; port and web.build_opener(web.ProxyHandler({})).open(f'http://127.0.0.1:{port}/healthz', timeout=4)"]

CMD ["freshlegs", "run"]
