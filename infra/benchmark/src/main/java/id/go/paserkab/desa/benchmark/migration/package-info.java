/** Schemas made and changed by the product against the bare SQL and against Liquibase alone. */
@NullMarked
package id.go.paserkab.desa.benchmark.migration;

import org.jspecify.annotations.NullMarked;
