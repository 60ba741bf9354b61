package id.go.paserkab.desa.web.host;

import org.jspecify.annotations.Nullable;

/** By which host a request came, as its header says, and from which address. */
record Arrival(@Nullable String host, String client) {}
