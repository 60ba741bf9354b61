/**
 * A place for files that villages keep: this machine's disk, or an object store in production (ADR
 * 23). Whoever puts a file there has sealed it. Leans on {@code kernel}.
 */
@NullMarked
package id.go.paserkab.desa.archive;

import org.jspecify.annotations.NullMarked;
