/**
 * The clockwork of worker nodes: wakes jobs by name and instance and makes rounds. It carries no
 * state of the work. Leans on {@code platform}.
 */
@NullMarked
package id.go.paserkab.desa.worker;

import org.jspecify.annotations.NullMarked;
