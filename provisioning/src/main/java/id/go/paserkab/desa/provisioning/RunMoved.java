package id.go.paserkab.desa.provisioning;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells that a run has come to another state, once that has been committed. */
public record RunMoved(UUID run, @Nullable UUID wave, RunState state) {}
