/** Proves which files the store takes and keeps, and which it refuses. */
@NullMarked
package id.go.paserkab.desa.document;

import org.jspecify.annotations.NullMarked;
