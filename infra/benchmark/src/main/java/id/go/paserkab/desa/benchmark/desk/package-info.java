/** The village desk: people moved in, found and looked at, with few and with many residents. */
@NullMarked
package id.go.paserkab.desa.benchmark.desk;

import org.jspecify.annotations.NullMarked;
