package id.go.paserkab.desa.visit;

import java.util.UUID;

/** That the visit is kept; not {@code first} where it had been kept before and stays as it was. */
public record Recorded(UUID id, boolean first) {}
