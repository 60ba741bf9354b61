package id.go.paserkab.desa.intake;

import org.jspecify.annotations.Nullable;

/** How often one thing is wrong in one column. */
public record FindingCount(Problem problem, @Nullable Column column, int count) {}
