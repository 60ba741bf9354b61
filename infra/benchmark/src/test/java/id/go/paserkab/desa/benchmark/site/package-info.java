/** Proves that the load generator counts what a server sends. */
@NullMarked
package id.go.paserkab.desa.benchmark.site;

import org.jspecify.annotations.NullMarked;
