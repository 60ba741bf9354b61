/** Transactions through the villages' logins against one schema without any switching. */
@NullMarked
package id.go.paserkab.desa.benchmark.throughput;

import org.jspecify.annotations.NullMarked;
