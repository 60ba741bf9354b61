/**
 * The rollout as planned: programme, waves and the villages in them. Leans on {@code register},
 * {@code audit}, {@code readiness} and {@code provisioning}.
 */
@NullMarked
package id.go.paserkab.desa.programme;

import org.jspecify.annotations.NullMarked;
