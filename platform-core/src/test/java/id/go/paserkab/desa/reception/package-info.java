/** Proves which files that are handed in are taken, and as what. */
@NullMarked
package id.go.paserkab.desa.reception;

import org.jspecify.annotations.NullMarked;
